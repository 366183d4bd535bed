#include <QLocale>
#include <QTest>

#include "models/base/duration.h"

using ops::Milliseconds;
using namespace std::chrono_literals;

class TestDuration : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *text, Milliseconds value, const char *literal) {
      QTest::newRow(text) << QString::fromLatin1(text) << qint64{value.count()} << QString::fromLatin1(literal);
    };
    row("250ms", 250ms, "250ms");
    row("15s", 15s, "15s");
    row("5m", 5min, "5m");
    row("5m5ms", 5min + 5ms, "5m5ms");
    row("1h30m", 90min, "1h30m");
    row("90m", 90min, "1h30m");
    row("30d", 24h * 30, "30d");
    row("2w", 24h * 14, "14d");
    row("1w1d1h1m1s1ms", 24h * 8 + 1h + 1min + 1s + 1ms, "8d1h1m1s1ms");
    row("007s", 7s, "7s");
    row("9223372036854775807ms", Milliseconds::max(), "106751991167d7h12m55s807ms");
  }
  void parses() {
    QFETCH(QString, text);
    const auto value = ops::parseDuration(text);
    QVERIFY2(value, qPrintable(text));
    QTEST(qint64{value->count()}, "ms");
    QTEST(ops::durationLiteral(*value), "literal");
    QCOMPARE(ops::parseDuration(ops::durationLiteral(*value)), value);
  }

  void refuses_data() {
    QTest::addColumn<QString>("text");
    const char *const texts[] = {"",
                                 " ",
                                 "0",
                                 "0s",
                                 "0h0m",
                                 "15",
                                 "s",
                                 "-5s",
                                 "+5s",
                                 "1.5h",
                                 "5 s",
                                 " 5s",
                                 "5s ",
                                 "5s\n",
                                 "30m1h",
                                 "1m1m",
                                 "5S",
                                 "5sec",
                                 "1y",
                                 "1e3s",
                                 "0x5s",
                                 "PT5S",
                                 "5µs",
                                 "forever",
                                 "9223372036854775808ms",
                                 "99999999999999999999s",
                                 "9223372036854775807s",
                                 "9223372036854775807ms1s"};
    for (const auto *text : texts) QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
    QTest::newRow("Arabic digits") << QStringLiteral("٥s");
    QTest::newRow("NUL") << QStringLiteral("5s") + QChar(0);
    QTest::newRow("long") << QString(1'000'000, QLatin1Char('1')) + QLatin1Char('s');
    QTest::newRow("bidi") << QStringLiteral("\u202e5s");
  }
  void refuses() {
    QFETCH(QString, text);
    const auto value = ops::parseDuration(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ops::ErrorCode::Usage);
    QVERIFY(!value.error().remedy.isEmpty());
    QVERIFY2(!value.error().why.contains(QChar(0x202e)) && value.error().why.size() < 200,
             qPrintable(value.error().why));
  }

  void formats_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, Milliseconds value) {
      QTest::newRow(text) << qint64{value.count()} << QString::fromLatin1(text);
    };
    row("0 s", 0ms);
    row("1 ms", 1ms);
    row("250 ms", 250ms);
    row("999 ms", 999ms);
    row("1 s", 1s);
    row("1 s", 1050ms);
    row("1.5 s", 1500ms);
    row("9.9 s", 9999ms);
    row("10 s", 10s);
    row("45 s", 45999ms);
    row("1 min", 60s);
    row("1 min 1 s", 61s);
    row("59 min 59 s", 1h - 1ms);
    row("3 h 12 min", 3h + 12min + 59s);
    row("3 h", 3h + 59s);
    row("1 d 1 h", 25h + 5min);
    row("400 d", 24h * 400 + 59min);
    row("-3 h 12 min", -(3h + 12min));
    row("-1.5 s", -1500ms);
    row("-106751991167 d 7 h", Milliseconds::min());
  }
  void formats() {
    QFETCH(qint64, ms);
    QTEST(ops::formatDuration(Milliseconds(ms)), "text");
  }

  void literalOfTheUnreadable() {
    QCOMPARE(ops::durationLiteral(0ms), QStringLiteral("0s"));
    QCOMPARE(ops::durationLiteral(-90min), QStringLiteral("-1h30m"));
    QVERIFY(!ops::parseDuration(ops::durationLiteral(-90min)));
  }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
