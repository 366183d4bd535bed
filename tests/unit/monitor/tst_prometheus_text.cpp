#include <QTest>
#include <cmath>

#include "models/monitor/prometheus_text.h"

using namespace ops;

class PrometheusTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sums_data();
  void sums();
  void survivesDamage();
  void isBounded();
};

void PrometheusTextTest::sums_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<double>("sum");  // NaN: there is none
  const double none = std::nan("");

  QTest::newRow("plain") << QByteArray("requests 12\n") << 12.0;
  QTest::newRow("no line end") << QByteArray("requests 12") << 12.0;
  QTest::newRow("CRLF") << QByteArray("requests 12\r\n") << 12.0;
  QTest::newRow("tabs") << QByteArray("requests\t12\n") << 12.0;
  QTest::newRow("timestamp") << QByteArray("requests 12 1395066363000\n") << 12.0;
  QTest::newRow("exponent") << QByteArray("requests 1.2e3\n") << 1200.0;
  QTest::newRow("comments") << QByteArray("# HELP requests all\n# TYPE requests counter\nrequests 3\n") << 3.0;
  QTest::newRow("label sets") << QByteArray("requests{code=\"200\"} 5\nrequests{code=\"500\"} 2\n") << 7.0;
  QTest::newRow("brace in label") << QByteArray("requests{path=\"/a}b\"} 5\n") << 5.0;
  QTest::newRow("quote in label") << QByteArray("requests{path=\"a\\\"} 9\"} 5\n") << 5.0;
  QTest::newRow("blank before labels") << QByteArray("requests {a=\"b\"} 5\n") << 5.0;
  QTest::newRow("exemplar") << QByteArray("requests{a=\"b\"} 5 # {trace=\"x\"} 1.0\n") << 5.0;
  QTest::newRow("another name") << QByteArray("requests_total 5\n") << none;
  QTest::newRow("NaN is left out") << QByteArray("requests{a=\"1\"} NaN\nrequests{a=\"2\"} 4\n") << 4.0;
  QTest::newRow("only NaN") << QByteArray("requests NaN\n") << none;
  QTest::newRow("empty") << QByteArray() << none;
}

void PrometheusTextTest::sums() {
  QFETCH(QByteArray, text);
  QFETCH(double, sum);
  const auto found = PrometheusText(text).sum(QStringLiteral("requests"));
  QCOMPARE(found.has_value(), !std::isnan(sum));
  if (found) QCOMPARE(*found, sum);
}

void PrometheusTextTest::survivesDamage() {
  const QByteArray noise("\x00\xff\x01 7\n", 6);
  const PrometheusText text("<html>no</html>\nbroken{a=\"b 5\nrequests twelve\n" + noise + "requests 4\n");
  QCOMPARE(text.sum(QStringLiteral("requests")), std::optional(4.0));
  QVERIFY(text.unreadableLines() >= 3);
  QCOMPARE(text.samples(), 1);
}

void PrometheusTextTest::isBounded() {
  QByteArray many;
  for (int i = 0; i <= PrometheusText::maximumSamples; ++i) many += "requests{n=\"" + QByteArray::number(i) + "\"} 1\n";
  const PrometheusText text(many);
  QVERIFY(text.isTruncated());
  QCOMPARE(text.samples(), PrometheusText::maximumSamples);
}

QTEST_GUILESS_MAIN(PrometheusTextTest)
#include "tst_prometheus_text.moc"
