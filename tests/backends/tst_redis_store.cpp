#include <QCryptographicHash>
#include <QTest>

#include "models/backends/redis/redis_queue_store.h"
#include "tests/support/await.h"
#include "tests/support/private_redis.h"

using namespace ops;

namespace {

std::unique_ptr<RedisQueueStore> open(const ConnectionSpec &spec, Access access = Access::ReadWrite) {
  SecretSource secret;
  if (spec.auth.isSet()) {
    secret = [text = spec.auth.name] {
      return makeOp<Secret>([text](OperationOf<Secret> &op) { op.succeed(Secret(text)); });
    };
  }
  return std::make_unique<RedisQueueStore>(*redisTarget(spec), secret, access);
}

QueueMove retry(const QString &token) {
  QueueMove move;
  move.from = QStringLiteral("failed");
  move.to = QStringLiteral("queue");
  move.token = token;
  return move;
}

QByteArray sha(const QByteArray &payload) {
  return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

}  // namespace

class TestRedisStore : public QObject {
  Q_OBJECT

 private:
  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<RedisQueueStore> m_store;

 private Q_SLOTS:
  void initTestCase() {
    m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
    QVERIFY2(m_redis->start(), m_redis->process().log().constData());
    m_store = open(m_redis->connection());
  }

  void init() { m_redis->command({"FLUSHALL"}); }

  void aFingerprintIsTheRunId() {
    const auto fingerprint = await(m_store->fingerprint());
    QVERIFY2(fingerprint, errorText(fingerprint).constData());
    QCOMPARE(fingerprint->kind, QStringLiteral("redis"));
    QVERIFY(m_redis->command({"INFO", "server"}).text.contains(fingerprint->identity.toLatin1()));
    QCOMPARE(fingerprint->identity.size(), 40);
    QVERIFY(fingerprint->display.startsWith(QStringLiteral("Redis 7")));
    const auto ping = await(m_store->ping());
    QVERIFY(ping && *ping > 0 && *ping < 1'000);
  }

  void contentsTellWhatIsNewer() {
    QByteArrayList jobs;
    for (int i = 0; i < 1'000; ++i) jobs.append("job " + QByteArray::number(i));
    m_redis->push("queue", jobs);
    for (int i = 0; i < 700; ++i) {
      const auto n = QByteArray::number(i);
      m_redis->command({"SADD", "set", "member " + n});
      m_redis->command({"HSET", "hash", "field " + n, "value"});
      m_redis->command({"ZADD", "sorted", n, "member " + n});
      m_redis->command({"XADD", "stream", "*", "field", n});
    }
    m_redis->command({"SET", "text", QByteArray("a\0b\xff", 4)});
    m_redis->command({"SET", "session", "ends", "EX", "1000"});
    constexpr qint64 enough = 10'000'000;
    const auto then = await(m_store->contents(enough));
    QVERIFY2(then, errorText(then).constData());
    QCOMPARE(then->keys(), QByteArrayList({"hash", "queue", "set", "sorted", "stream", "text"}));
    for (const auto *key : {"hash", "set", "sorted", "stream"}) QCOMPARE(then->value(key).hashes.size(), 700);
    QCOMPARE(then->value("queue").hashes.size(), 1'000);

    m_redis->command({"RPUSH", "queue", "job 1", "new"});  // a twin and another
    m_redis->command({"LPOP", "queue"});
    m_redis->command({"HSET", "hash", "field 7", "other"});
    m_redis->command({"ZADD", "sorted", "9999", "member 7"});
    m_redis->command({"XADD", "stream", "*", "field", "8"});
    m_redis->command({"SET", "text", "changed"});
    const auto now = await(m_store->contents(enough));
    QVERIFY2(now, errorText(now).constData());
    const auto newer = [&](const char *key) { return now->value(key).notIn(then->value(key)); };
    QCOMPARE(newer("queue"), 2);
    QCOMPARE(then->value("queue").notIn(now->value("queue")), 1);
    for (const auto *key : {"hash", "sorted", "stream", "text"}) QCOMPARE(newer(key), 1);
    QCOMPARE(newer("set"), 0);

    const auto tooMuch = await(m_store->contents(1'000));
    QVERIFY(!tooMuch && tooMuch.error().why.contains(QStringLiteral("more than 1.0 kB")));
  }

  void readingTakesEverythingAtOnce() {
    m_redis->push("queue", {"one", "two"});
    m_redis->push("failed", {"x"});
    m_redis->command({"SET", "in", "41"});
    QueueKeys keys{
        QStringLiteral("queue"), QStringLiteral("failed"), QStringLiteral("processing"), QStringLiteral("in"), {}};
    const auto reading = await(m_store->read(keys));
    QVERIFY2(reading, errorText(reading).constData());
    QCOMPARE(reading->depth, 2);
    QCOMPARE(*reading->failed, 1);
    QCOMPARE(*reading->processing, 0);
    QCOMPARE(*reading->enqueued, 41.0);
    QVERIFY(!reading->finished);
    QCOMPARE(reading->oldest, QByteArray("one"));
  }

  void peekKeepsBytesAndBoundsThem() {
    const QByteArray odd("a\0\n\r\xff\\ \x1b[1m", 11);
    m_redis->push("queue", {odd, QByteArray(100'000, 'x')});
    const auto page = await(m_store->peek(QStringLiteral("queue"), 0, 10, 1'000));
    QVERIFY2(page, errorText(page).constData());
    QCOMPARE(page->depth, 2);
    QCOMPARE(page->jobs.at(0).payload, odd);
    QCOMPARE(page->jobs.at(0).digest, sha(odd));
    QCOMPARE(page->jobs.at(1).size, 100'000);
    QCOMPARE(page->jobs.at(1).payload.size(), 1'000);
    QVERIFY(page->jobs.at(1).digest.isEmpty());
    QCOMPARE(await(m_store->payloads(QStringLiteral("queue"), 0, 5))->at(1).size(), 100'000);
    QCOMPARE(await(m_store->peek(QStringLiteral("queue"), 0, 500, 10)).error().code, ErrorCode::Usage);
  }

  void aWholeMoveKeepsTheOrder() {
    QByteArrayList jobs;
    for (int i = 0; i < 1'234; ++i) jobs << QByteArray::number(i % 7) + "\n\\ " + QByteArray::number(i);
    m_redis->push("failed", jobs);
    m_redis->push("queue", {"waiting"});
    auto operation = m_store->move(retry(QStringLiteral("t1")));
    int progress = 0;
    connect(operation.get(), &Operation::progressed, this, [&progress] { ++progress; });
    const auto moved = await(std::move(operation));
    QVERIFY2(moved, errorText(moved).constData());
    QCOMPARE(moved->moved, 1'234);
    QCOMPARE(moved->remaining, 0);
    QCOMPARE(progress, 3);
    QCOMPARE(m_redis->list("queue"), QByteArrayList{"waiting"} + jobs);
    QCOMPARE(*await(m_store->movedUnder(QStringLiteral("t1"))), 1'234);
    QCOMPARE(*await(m_store->movedUnder(QStringLiteral("other"))), 0);

    // And back again, in front of a newcomer.
    m_redis->command({"RPUSH", "failed", "newcomer"});
    QueueMove back{QStringLiteral("queue"),
                   QStringLiteral("failed"),
                   QueueEnd::Tail,
                   QueueEnd::Head,
                   1'234,
                   500,
                   QStringLiteral("t2"),
                   {}};
    QCOMPARE(await(m_store->move(back))->moved, 1'234);
    QCOMPARE(m_redis->list("failed"), jobs + QByteArrayList{"newcomer"});
    QCOMPARE(m_redis->list("queue"), QByteArrayList{"waiting"});
  }

  void aRepeatedTokenMovesNothingMore() {
    m_redis->push("failed", {"a", "b", "c"});
    QueueMove move = retry(QStringLiteral("t"));
    move.limit = 2;
    QCOMPARE(await(m_store->move(move))->moved, 2);
    QCOMPARE(await(m_store->move(move))->moved, 2);
    QCOMPARE(m_redis->list("failed"), QByteArrayList{"c"});
    QCOMPARE(m_redis->list("queue"), (QByteArrayList{"a", "b"}));
    move.to = QStringLiteral("elsewhere");
    QCOMPARE(await(m_store->move(move)).error().code, ErrorCode::Refused);
    QVERIFY(m_redis->command({"TTL", "opsdeck:op:t"}).integer > 6 * 24 * 3'600);
  }

  void chosenJobsMoveByTheirBytes() {
    const QByteArray odd("\0\xfe\r\n", 4);
    m_redis->push("failed", {"a", "twin", odd, "b", "twin", "c"});
    QueueMove move = retry(QStringLiteral("t"));
    move.digests = {sha("c"), sha("twin"), sha(odd), sha("gone")};
    auto moved = await(m_store->move(move));
    QVERIFY2(moved, errorText(moved).constData());
    QCOMPARE(moved->moved, 3);
    QCOMPARE(moved->missing, 1);
    QCOMPARE(m_redis->list("queue"), (QByteArrayList{"twin", odd, "c"}));
    QCOMPARE(m_redis->list("failed"), (QByteArrayList{"a", "b", "twin"}));
    // The second twin stays, even under the same token again.
    QCOMPARE(await(m_store->move(move))->moved, 3);
    QCOMPARE(m_redis->list("failed").size(), 3);
    move.token = QStringLiteral("t3");
    move.digests = {sha("twin"), sha("twin")};
    moved = await(m_store->move(move));
    QCOMPARE(moved->moved, 1);
    QCOMPARE(moved->missing, 1);
    // Put back in front, in their order.
    QueueMove back{QStringLiteral("queue"), QStringLiteral("failed"), QueueEnd::Tail, QueueEnd::Head, 0, 500,
                   QStringLiteral("t4"),    {sha("twin"), sha("c")}};
    QCOMPARE(await(m_store->move(back))->moved, 2);
    QCOMPARE(m_redis->list("failed"), (QByteArrayList{"twin", "c", "a", "b"}));
  }

  void aQueueIsSetAsideOnce() {
    m_redis->push("queue", {"a", "b"});
    const auto aside = [this](const char *tombstone, const char *token) {
      return await(m_store->setAside(QStringLiteral("queue"), QString::fromLatin1(tombstone), 3'600,
                                     QString::fromLatin1(token)));
    };
    QCOMPARE(*aside("tomb", "t1"), 2);
    m_redis->push("queue", {"new"});
    QCOMPARE(*aside("tomb", "t1"), 2);
    QCOMPARE(m_redis->list("queue"), QByteArrayList{"new"});
    QCOMPARE(aside("tomb", "t2").error().code, ErrorCode::Refused);
    QVERIFY(m_redis->command({"TTL", "tomb"}).integer > 3'000);
    m_redis->command({"DEL", "queue"});
    QCOMPARE(*aside("tomb2", "t3"), 0);
  }

  void wrongTypesAreNamed() {
    m_redis->command({"HSET", "failed", "a", "b"});
    const auto moved = await(m_store->move(retry(QStringLiteral("t"))));
    QCOMPARE(moved.error().code, ErrorCode::Refused);
    QVERIFY2(moved.error().why.contains(QStringLiteral("failed is a hash")), errorText(moved).constData());
    QueueKeys keys;
    keys.queue = QStringLiteral("failed");
    QVERIFY(await(m_store->read(keys)).error().why.contains(QStringLiteral("hash")));
  }

  void aReadOnlySessionChangesNothing() {
    m_redis->push("failed", {"a"});
    m_redis->command({"CONFIG", "RESETSTAT"});
    auto store = open(m_redis->connection(), Access::ReadOnly);
    QCOMPARE(await(store->move(retry(QStringLiteral("t")))).error().code, ErrorCode::Refused);
    QCOMPARE(
        await(store->setAside(QStringLiteral("failed"), QStringLiteral("tomb"), 9, QStringLiteral("t"))).error().code,
        ErrorCode::Refused);
    QCOMPARE(await(store->peek(QStringLiteral("failed"), 0, 1, 9))->depth, 1);
    QVERIFY(await(store->selfCheck()));
    QCOMPARE(m_redis->list("failed"), QByteArrayList{"a"});
    QVERIFY(!m_redis->command({"INFO", "commandstats"}).text.contains("cmdstat_rename:"));
  }

  void theSelfCheckNamesEachRight() {
    const auto checks = await(m_store->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    QCOMPARE(checks->size(), 7U);
    for (const Json &check : *checks) QVERIFY2(jsonBool(check, "ok"), jsonDump(check).constData());
    m_redis->command({"ACL", "SETUSER", "reader", "on", ">secret", "~*", "+@read", "+eval_ro", "+select", "+info",
                      "+role", "+ping"});
    ConnectionSpec spec = m_redis->connection();
    spec.user = QStringLiteral("reader");
    spec.auth = {SecretRef::Kind::Inline, QStringLiteral("secret")};
    const auto lacking = await(open(spec)->selfCheck());
    QVERIFY2(lacking, errorText(lacking).constData());
    QVERIFY(!jsonBool(lacking->back(), "ok"));
    QVERIFY(jsonString(lacking->back(), "detail").contains(QStringLiteral("NOPERM")));
  }
};

QTEST_GUILESS_MAIN(TestRedisStore)
#include "tst_redis_store.moc"
