#include <QTest>
#include <algorithm>
#include <cmath>

#include "models/backends/prometheus/prometheus_answers.h"

using namespace ops;
using namespace std::chrono_literals;

class TestPrometheusAnswers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void timesThatAreNone_data() {
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("before all time") << QByteArray("-1e300");
    QTest::newRow("after all time") << QByteArray("1e300");
    QTest::newRow("the first millisecond there is") << QByteArray("-9223372036854775.808");
  }

  void timesThatAreNone() {
    QFETCH(QByteArray, time);
    const auto from = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const auto answer = jsonParse(R"({"data":{"resultType":"matrix","result":[{"metric":{},"values":[[)" + time +
                                  R"(,"1"],[1700000015,"2"]]}]}})");
    QVERIFY(answer);
    const auto history = prometheusHistory(*answer, from, from.addSecs(30), 15s);
    QVERIFY(history);
    QCOMPARE(history->series.size(), 1);
    const auto &values = history->series.first().values;
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[1], 2.0);
    QCOMPARE(std::ranges::count_if(values, [](double value) { return std::isnan(value); }), 2);
  }
};

QTEST_GUILESS_MAIN(TestPrometheusAnswers)
#include "tst_prometheus_answers.moc"
