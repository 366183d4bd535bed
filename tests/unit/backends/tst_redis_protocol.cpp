#include <QTest>

#include "models/backends/redis/redis_protocol.h"

using namespace ops;

class TestRedisProtocol : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anArrayIsBounded_data() {
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as many as there may be") << QByteArray("*1000000\r\n") << true;
    QTest::newRow("one more") << QByteArray("*1000001\r\n") << false;
    QTest::newRow("as many as can be counted") << QByteArray("*2147483647\r\n") << false;
    QTest::newRow("within another") << QByteArray("*1\r\n*99999999\r\n") << false;
  }

  void anArrayIsBounded() {
    QFETCH(QByteArray, stream);
    QFETCH(bool, taken);
    RedisParser parser(1'000);
    parser.feed(stream);
    const auto next = parser.next();
    QCOMPARE(next.has_value(), taken);
    if (next) QVERIFY(!*next);
    if (!next) QVERIFY2(next.error().contains(QStringLiteral("million")), qPrintable(next.error()));
  }

  void arraysWithinArrays() {
    RedisParser parser(1'000);
    parser.feed("*2\r\n*1\r\n:7\r\n$2\r\nab\r\n");
    const auto next = parser.next();
    QVERIFY(next && *next);
    QCOMPARE((*next)->at(0).at(0).integer, 7);
    QCOMPARE((*next)->at(1).text, QByteArray("ab"));
  }
};

QTEST_GUILESS_MAIN(TestRedisProtocol)
#include "tst_redis_protocol.moc"
