#include <QTest>
#include <QTimeZone>

#include "models/base/json.h"

using ops::Json;

class TestJson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nesting_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    const auto lists = [](qsizetype depth, const QByteArray &core) -> QByteArray {
      return QByteArray(depth, '[') + core + QByteArray(depth, ']');
    };
    QTest::newRow("1") << lists(1, "") << true;
    QTest::newRow("256 empty") << lists(256, "") << true;
    QTest::newRow("256 with a value") << lists(256, "1") << true;
    QTest::newRow("257 empty") << lists(257, "") << false;
    QTest::newRow("257 with a value") << lists(257, "1") << false;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(257) + "1" + QByteArray(257, '}') << false;
    QTest::newRow("a million, unclosed") << QByteArray(1'000'000, '[') << false;
  }
  void nesting() {
    QFETCH(QByteArray, text);
    const auto json = ops::jsonParse(text);
    QTEST(json.has_value(), "accepted");
    if (!json) QVERIFY(!json.error().why.isEmpty());
  }

  void refused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xff\"");
    QTest::newRow("encoded surrogate") << QByteArray("\"\xed\xa0\x80\"");
    QTest::newRow("lone surrogate escape") << QByteArray("\"\\ud800\"");
    QTest::newRow("raw line break") << QByteArray("\"a\nb\"");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("comment") << QByteArray("[1] // one");
    QTest::newRow("two values") << QByteArray("1 2");
    QTest::newRow("NaN") << QByteArray("NaN");
    QTest::newRow("number out of range") << QByteArray("1e400");
    QTest::newRow("bidi in the message") << QByteArray("[\"\xe2\x80\xae\x1b[31m\" x]");
  }
  void refused() {
    QFETCH(QByteArray, text);
    const auto json = ops::jsonParse(text);
    QVERIFY(!json);
    for (const QChar c : json.error().why) QVERIFY2(c.isPrint(), qPrintable(json.error().why));
  }

  void integers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("kept");
    QTest::newRow("2^53+1") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993) << true;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max() << true;
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min() << true;
    QTest::newRow("too large") << QByteArray("9223372036854775808") << qint64{-7} << true;
    QTest::newRow("largest unsigned") << QByteArray("18446744073709551615") << qint64{-7} << true;
    QTest::newRow("beyond every integer") << QByteArray("18446744073709551616") << qint64{-7} << false;
    QTest::newRow("fraction") << QByteArray("1.0") << qint64{-7} << true;
    QTest::newRow("text") << QByteArray("\"5\"") << qint64{-7} << true;
  }
  void integers() {
    QFETCH(QByteArray, text);
    QFETCH(bool, kept);
    const auto json = ops::jsonParse("{\"n\":" + text + '}');
    QVERIFY(json);
    QTEST(ops::jsonInteger(*json, "n", -7), "value");
    if (kept) QCOMPARE(ops::jsonDump(*json), "{\"n\":" + text + '}');
  }

  void readersNeverThrow() {
    const auto json = ops::jsonParse(R"({"s":"x","n":1.5,"b":true,"t":"2026-11-22T03:04:05.678Z","o":{},"z":null})");
    QVERIFY(json);
    QCOMPARE(ops::jsonString(*json, "s"), QStringLiteral("x"));
    QCOMPARE(ops::jsonString(*json, "n", QStringLiteral("?")), QStringLiteral("?"));
    QCOMPARE(ops::jsonNumber(*json, "n"), 1.5);
    QCOMPARE(ops::jsonNumber(*json, "s", -1), -1.0);
    QCOMPARE(ops::jsonBool(*json, "b"), true);
    QCOMPARE(ops::jsonBool(*json, "n", true), true);
    QCOMPARE(ops::jsonTime(*json, "t"), QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5, 678), Qt::UTC));
    QVERIFY(!ops::jsonTime(*json, "s").isValid());
    QVERIFY(ops::jsonMember(*json, "missing").is_null());
    QVERIFY(ops::jsonMember(Json::array({1}), "s").is_null());
    QCOMPARE(ops::jsonString(Json(nullptr), "s", QStringLiteral("none")), QStringLiteral("none"));
    QCOMPARE(ops::jsonInteger(Json("text"), "s", 3), 3);
  }

  void written() {
    QCOMPARE(ops::jsonDump({{"b", 1}, {"a", {1, 2}}}), QByteArray(R"({"a":[1,2],"b":1})"));
    QCOMPARE(ops::jsonDump(Json(std::string("a\xff\x1b"))), QByteArray("\"a\xef\xbf\xbd\\u001b\""));
    QCOMPARE(ops::jsonDump(Json(std::numeric_limits<double>::quiet_NaN())), QByteArray("null"));
    QCOMPARE(ops::jsonText(Json("bare")), QStringLiteral("bare"));
    QCOMPARE(ops::jsonText(Json(2.5)), QStringLiteral("2.5"));
    QCOMPARE(ops::jsonText(Json(nullptr)), QStringLiteral("null"));
    QCOMPARE(ops::toJson(QStringList{QStringLiteral("ü"), QString()}), Json::array({"ü", ""}));
    QVERIFY(ops::jsonDump(ops::toJson(QString(QChar(0xd800)))).size() > 2);
  }

  void times() {
    const QDateTime time(QDate(2026, 11, 22), QTime(5, 0, 0, 7), QTimeZone("Europe/Berlin"));
    QCOMPARE(ops::toJson(time), Json("2026-11-22T04:00:00.007Z"));
    QCOMPARE(ops::toJson(QDateTime()), Json(nullptr));
    QCOMPARE(ops::jsonTime({{"t", ops::toJson(time)}}, "t"), time);
  }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
