#include <QTest>

#include "models/backends/failed_jobs.h"

using namespace ops;

/// When a job failed, by what its payload says: a time that can't be told is none.
class TestFailedJobs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void times_data() {
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<qint64>("ms");
    const auto at = QStringLiteral("/meta/at");
    const qint64 told = 1'700'000'000'000;
    QTest::newRow("seconds") << QByteArray(R"({"meta":{"at":1700000000}})") << at << told;
    QTest::newRow("fraction of seconds") << QByteArray(R"({"meta":{"at":1700000000.25}})") << at << told + 250;
    QTest::newRow("milliseconds") << QByteArray(R"({"meta":{"at":1700000000000}})") << at << told;
    QTest::newRow("ISO 8601") << QByteArray(R"({"meta":{"at":"2023-11-14T22:13:20Z"}})") << at << told;
    QTest::newRow("with its zone") << QByteArray(R"({"meta":{"at":"2023-11-14T23:13:20.5+01:00"}})") << at
                                   << told + 500;
    const qint64 none = -1;
    QTest::newRow("no pointer") << QByteArray(R"({"meta":{"at":1700000000}})") << QString() << none;
    QTest::newRow("no payload") << QByteArray() << at << none;
    QTest::newRow("no JSON") << QByteArray("at=1700000000") << at << none;
    QTest::newRow("elsewhere") << QByteArray(R"({"at":1700000000})") << at << none;
    QTest::newRow("a word") << QByteArray(R"({"meta":{"at":"yesterday"}})") << at << none;
    QTest::newRow("a list") << QByteArray(R"({"meta":{"at":[1700000000]}})") << at << none;
    QTest::newRow("null") << QByteArray(R"({"meta":{"at":null}})") << at << none;
    QTest::newRow("zero") << QByteArray(R"({"meta":{"at":0}})") << at << none;
    QTest::newRow("before the epoch") << QByteArray(R"({"meta":{"at":-5}})") << at << none;
    QTest::newRow("beyond all years") << QByteArray(R"({"meta":{"at":1e300}})") << at << none;
  }

  void times() {
    QFETCH(QByteArray, payload);
    QFETCH(QString, pointer);
    QFETCH(qint64, ms);
    const auto time = jobTime(payload, pointer);
    QCOMPARE(time.isValid(), ms >= 0);
    if (time.isValid()) QCOMPARE(time.toMSecsSinceEpoch(), ms);
  }
};

QTEST_GUILESS_MAIN(TestFailedJobs)
#include "tst_failed_jobs.moc"
