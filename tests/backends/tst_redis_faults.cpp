#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

#include "models/backends/redis/redis_queue_store.h"
#include "models/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/private_redis.h"
#include "tests/support/script_proxy.h"
#include "tests/support/test_certificates.h"

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

ConnectionSpec overTcp(int port, const char *scheme = "redis") {
  ConnectionSpec spec;
  spec.name = QStringLiteral("cache");
  spec.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/0").arg(QString::fromLatin1(scheme)).arg(port));
  return spec;
}

/// Payloads that shells, text decoders and screens get wrong; each with a number, so that the order can be told.
QByteArray hostile(int number) {
  static const QByteArrayList classes{
      QByteArray("\r\n\n"),          QByteArray("\\x00\\n"), QByteArray("\0\0", 2),      QByteArray("\xff\xfe\xc3"),
      QByteArray("  \t "),           QByteArray("-rf *"),    QByteArray("\x1b[2J"),      QByteArray("'\"`$(x)"),
      QByteArray("$5\r\nhello\r\n"), QByteArray("=1+1,@"),   QByteArray("\xe2\x80\xae"), QByteArray(3'000, 'x')};
  return classes[number % classes.size()] + QByteArray::number(number) + classes[(number / 7) % classes.size()];
}

QueueMove retry(const QString &token) {
  QueueMove move;
  move.from = QStringLiteral("failed");
  move.to = QStringLiteral("queue");
  move.token = token;
  return move;
}

}  // namespace

class TestRedisFaults : public QObject {
  Q_OBJECT

 private:
  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(makeTestCertificates(m_world.path(QStringLiteral("tls"))));
    PrivateRedis::Options options;
    options.tcp = true;
    options.tls = true;
    options.certificates = m_world.path(QStringLiteral("tls"));
    m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"), options);
    QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  }

  void init() {
    m_redis->command({"FLUSHALL"});
    m_redis->command({"CONFIG", "SET", "maxmemory", "0"});
  }

  void aMoveAmongLiveClientsLosesNothing() {
    QByteArrayList jobs;
    for (int i = 0; i < 5'000; ++i) jobs << hostile(i);
    m_redis->push("failed", jobs);
    std::atomic<bool> stop = false;
    QByteArrayList produced;
    QByteArrayList consumed;
    std::thread producer([&] {
      for (int i = 0; !stop; ++i) {
        const QByteArray job = "new-" + QByteArray::number(i);
        m_redis->command({"RPUSH", i % 2 ? "queue" : "failed", job});
        produced << job;
      }
    });
    std::thread worker([&] {
      while (!stop) {
        const RedisReply job = m_redis->command({"LPOP", "queue"});
        if (!job.isNil()) consumed << job.text;
      }
    });
    QueueMove move = retry(QStringLiteral("live"));
    move.batch = 50;
    const auto moved = await(open(m_redis->connection())->move(move));
    stop = true;
    producer.join();
    worker.join();
    QVERIFY2(moved, errorText(moved).constData());
    QVERIFY(moved->moved >= 5'000);
    QVERIFY(!consumed.isEmpty());
    const QByteArrayList seen = consumed + m_redis->list("queue");
    QByteArrayList ours;
    for (const QByteArray &job : seen) {
      if (!job.startsWith("new-")) ours << job;
    }
    QCOMPARE(ours.size(), jobs.size());
    QVERIFY(ours == jobs);  // every byte, in order
    QByteArrayList all = seen + m_redis->list("failed");
    QByteArrayList expected = jobs + produced;
    std::sort(all.begin(), all.end());
    std::sort(expected.begin(), expected.end());
    QVERIFY(all == expected);
  }

  void aCutLinkNeverDoublesOrLoses() {
    QByteArrayList jobs;
    for (int i = 0; i < 120; ++i) jobs << hostile(i);
    int cuts = 0;
    int round = 0;
    for (const auto direction : {FaultProxy::Direction::Request, FaultProxy::Direction::Reply}) {
      const qint64 step = direction == FaultProxy::Direction::Request ? 331 : 6;
      for (qint64 bytes = 0; bytes < step * 24; bytes += step) {
        m_redis->command({"FLUSHALL"});
        m_redis->push("failed", jobs);
        FaultProxy proxy({}, m_redis->port());
        auto store = open(overTcp(proxy.port()));
        QVERIFY(await(store->ping()));
        proxy.cutAfter(direction, bytes);
        QueueMove move = retry(QStringLiteral("cut-%1").arg(++round));
        move.batch = 25;
        auto moved = await(store->move(move));
        // Before the first script there is nothing to be unsure of: such an error says that nothing was done.
        if (!moved) {
          QCOMPARE(moved.error().code, ErrorCode::Unreachable);
          QCOMPARE(m_redis->list("failed").size(), jobs.size());
          moved = await(store->move(move));
        }
        QVERIFY2(moved, errorText(moved).constData());
        cuts += proxy.fired();
        QCOMPARE(moved->moved, jobs.size());
        QVERIFY(m_redis->list("queue") == jobs);
        QVERIFY(m_redis->list("failed").isEmpty());
      }
    }
    QVERIFY2(cuts >= 40, QByteArray::number(cuts).constData());
  }

  void aCutLinkAndChosenJobs() {
    QByteArrayList jobs;
    for (int i = 0; i < 60; ++i) jobs << hostile(i % 40);  // with twins
    int cuts = 0;
    for (qint64 bytes = 0; bytes < 3'000; bytes += 97) {
      m_redis->command({"FLUSHALL"});
      m_redis->push("failed", jobs);
      FaultProxy proxy({}, m_redis->port());
      auto store = open(overTcp(proxy.port()));
      const auto page = await(store->peek(QStringLiteral("failed"), 0, 60, 10'000));
      QVERIFY(page);
      QueueMove move = retry(QStringLiteral("chosen-%1").arg(bytes));
      for (int i = 0; i < 60; i += 2) move.digests << page->jobs[i].digest;
      proxy.cutAfter(FaultProxy::Direction::Reply, bytes);
      auto moved = await(store->move(move));
      if (!moved) moved = await(store->move(move));
      QVERIFY2(moved, errorText(moved).constData());
      cuts += proxy.fired();
      QCOMPARE(moved->moved, 30);
      QByteArrayList all = m_redis->list("queue") + m_redis->list("failed");
      QCOMPARE(m_redis->list("queue").size(), 30);
      QByteArrayList expected = jobs;
      std::sort(all.begin(), all.end());
      std::sort(expected.begin(), expected.end());
      QVERIFY(all == expected);
    }
    QVERIFY2(cuts >= 25, QByteArray::number(cuts).constData());
  }

  void aMoveIsResumedByAnother() {
    QByteArrayList jobs;
    for (int i = 0; i < 1'000; ++i) jobs << hostile(i);
    m_redis->push("failed", jobs);
    QueueMove move = retry(QStringLiteral("resumed"));
    move.batch = 20;
    {
      auto store = open(m_redis->connection());
      QObject receiver;
      bool some = false;
      Operation *running = launch<QueueMoved>(store->move(move), &receiver, [](const Result<QueueMoved> &) {});
      connect(running, &Operation::progressed, this, [&some] { some = true; });
      QTRY_VERIFY(some);
    }  // the first runner dies here
    m_redis->command({"RPUSH", "failed", "failed again"});
    const auto moved = await(open(m_redis->connection())->move(move));
    QVERIFY2(moved, errorText(moved).constData());
    QCOMPARE(moved->moved, 1'000);
    QCOMPARE(moved->remaining, 1);
    QVERIFY(m_redis->list("queue") == jobs);
  }

  void otherClientsHardlyWait() {
    QByteArrayList jobs;
    for (int i = 0; i < 10'000; ++i) jobs << QByteArray(300, 'j') + QByteArray::number(i);
    m_redis->push("failed", jobs);
    m_redis->command({"SLOWLOG", "RESET"});
    m_redis->command({"CONFIG", "SET", "slowlog-log-slower-than", "20"});
    m_redis->command({"CONFIG", "SET", "slowlog-max-len", "1000"});
    const auto moved = await(open(m_redis->connection())->move(retry(QStringLiteral("stall"))));
    m_redis->command({"CONFIG", "SET", "slowlog-log-slower-than", "-1"});
    QVERIFY(moved && moved->moved == 10'000);
    QList<qint64> scripts;
    const RedisReply log = m_redis->command({"SLOWLOG", "GET", "1000"});
    for (const RedisReply &entry : log.items) {
      if (entry.at(3).at(0).text == "EVAL") scripts << entry.at(2).integer;
    }
    // At most 500 jobs and 128 KB each.
    QVERIFY2(scripts.size() >= 20 && scripts.size() <= 30, QByteArray::number(scripts.size()).constData());
    std::sort(scripts.begin(), scripts.end());
    QVERIFY2(scripts[scripts.size() / 2] <= 3'000, QByteArray::number(scripts[scripts.size() / 2]).constData());
  }

  void refusalsAreNamedAndNotRepeated() {
    m_redis->push("failed", {"a"});
    m_redis->command({"CONFIG", "SET", "maxmemory", "1"});
    m_redis->command({"CONFIG", "RESETSTAT"});
    const auto full = await(open(m_redis->connection())->move(retry(QStringLiteral("oom"))));
    QCOMPARE(full.error().code, ErrorCode::Refused);
    QVERIFY2(full.error().why.contains(QStringLiteral("memory limit")), errorText(full).constData());
    QVERIFY(m_redis->command({"INFO", "commandstats"}).text.contains("cmdstat_eval:calls=1,"));
    QCOMPARE(m_redis->list("failed"), QByteArrayList{"a"});
    m_redis->command({"CONFIG", "SET", "maxmemory", "0"});
    m_redis->command({"REPLICAOF", "127.0.0.1", "1"});
    const auto replica = await(open(m_redis->connection())->move(retry(QStringLiteral("replica"))));
    m_redis->command({"REPLICAOF", "NO", "ONE"});
    QCOMPARE(replica.error().code, ErrorCode::Refused);
    QVERIFY2(replica.error().why.contains(QStringLiteral("replica")), errorText(replica).constData());
    QCOMPARE(m_redis->list("failed"), QByteArrayList{"a"});
  }

  void aServerThatLoadsIsNamedAndNotAskedAgain() {
    PrivateRedis::Options options;
    options.extra = {QStringLiteral("--key-load-delay"), QStringLiteral("3000"),
                     QStringLiteral("--loading-process-events-interval-bytes"), QStringLiteral("1024")};
    PrivateRedis redis(m_world, QStringLiteral("loading"), options);
    QVERIFY2(redis.start(), redis.process().log().constData());
    redis.command({"EVAL", "for i = 1, 600 do redis.call('SET', 'key:' .. i, string.rep('x', 100)) end", "0"});
    redis.push("failed", {"a", "b"});
    auto store = open(redis.connection());
    QVERIFY(await(store->ping()));
    redis.command({"CONFIG", "RESETSTAT"});
    std::thread reload([&redis] { redis.command({"DEBUG", "RELOAD"}); });
    Result<double> answer;
    QTRY_VERIFY(!(answer = await(store->ping())));
    QVERIFY2(answer.error().why.contains(QStringLiteral("still loading")), errorText(answer).constData());
    const auto refused = await(store->move(retry(QStringLiteral("loading"))));
    reload.join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QVERIFY2(refused.error().why.contains(QStringLiteral("LOADING")), errorText(refused).constData());
    const QByteArray statistics = redis.command({"INFO", "commandstats"}).text;
    QVERIFY2(!statistics.contains("cmdstat_eval:"), statistics.constData());
    QVERIFY2(statistics.contains("cmdstat_hgetall:calls=0,usec=0,usec_per_call=0.00,rejected_calls=1"),
             statistics.constData());
    QCOMPARE(redis.list("failed"), QByteArrayList({"a", "b"}));
    const auto moved = await(store->move(retry(QStringLiteral("loading"))));
    QVERIFY2(moved && moved->moved == 2, errorText(moved).constData());
    redis.stop();
  }

  /// It was the primary when it was asked for its role.
  void aServerThatBecomesAReplicaIsNamedAndNotAskedAgain() {
    m_redis->push("failed", {"a", "b"});
    const QString link = m_world.path(QStringLiteral("link.sock"));
    ScriptProxy proxy(m_redis->socket(), link);
    ScriptProxy::Fault fault;
    fault.passes = true;
    fault.act = [this](pid_t) { m_redis->command({"REPLICAOF", "127.0.0.1", "1"}); };
    proxy.arm(fault);
    ConnectionSpec spec = m_redis->connection();
    spec.url = QUrl(QStringLiteral("redis+unix://%1?db=0").arg(link));
    auto store = open(spec);
    const auto refused = await(store->move(retry(QStringLiteral("turned"))));
    m_redis->command({"REPLICAOF", "NO", "ONE"});
    QCOMPARE(proxy.fired(), 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("READONLY")), errorText(refused).constData());
    QCOMPARE(proxy.seen(), 1);
    QCOMPARE(m_redis->list("failed"), QByteArrayList({"a", "b"}));
    const auto moved = await(store->move(retry(QStringLiteral("turned"))));
    QVERIFY2(moved && moved->moved == 2, errorText(moved).constData());
  }

  void aSlowDripMeetsTheDeadline() {
    m_redis->push("queue", {QByteArray(2'000, 'x')});
    FaultProxy proxy({}, m_redis->port());
    ConnectionSpec spec = overTcp(proxy.port());
    spec.timeout = Milliseconds(300);
    auto store = open(spec);
    QVERIFY(await(store->ping()));
    proxy.setDrip(20);
    QElapsedTimer clock;
    clock.start();
    const auto slow = await(store->peek(QStringLiteral("queue"), 0, 10, 16'384));
    QCOMPARE(slow.error().code, ErrorCode::TimedOut);
    QVERIFY(clock.elapsed() >= 280 && clock.elapsed() < 1'500);
    QVERIFY(proxy.fired() > 2);
    proxy.setDrip(0);
    QTRY_VERIFY(await(store->ping()));
  }

  void passwordsAreAskedForAndChecked() {
    PrivateRedis::Options options;
    options.password = QStringLiteral("geheim-wort");
    PrivateRedis redis(m_world, QStringLiteral("guarded"), options);
    QVERIFY(redis.start());
    ConnectionSpec spec = redis.connection();
    spec.auth = {};
    const auto none = await(open(spec)->ping());
    QCOMPARE(none.error().code, ErrorCode::Refused);
    QVERIFY2(none.error().why.contains(QStringLiteral("NOAUTH")), errorText(none).constData());
    spec.auth = {SecretRef::Kind::Inline, QStringLiteral("wrong-word")};
    const auto wrong = await(open(spec)->ping());
    QVERIFY2(wrong.error().why.contains(QStringLiteral("password is wrong")), errorText(wrong).constData());
    QVERIFY(!wrong.error().toString().contains(QStringLiteral("wrong-word")));
    spec.auth.name = QStringLiteral("geheim-wort");
    auto store = open(spec);
    QVERIFY(await(store->ping()));
    QVERIFY(!store->address().contains(QStringLiteral("geheim")));
  }

  void aBlackHoleHasADeadline() {
    FaultProxy proxy({}, m_redis->port());
    ConnectionSpec spec = overTcp(proxy.port());
    spec.timeout = Milliseconds(300);
    auto hole = open(spec);
    auto other = open(m_redis->connection());
    QVERIFY(await(hole->ping()));
    proxy.setBlackHole(true);
    const qint64 start = monotonicNs();
    QObject receiver;
    bool other20 = true;
    bool ended = false;
    Result<double> lost;
    launch<double>(hole->ping(), &receiver, [&](const Result<double> &result) {
      lost = result;
      ended = true;
    });
    for (int i = 0; i < 20; ++i) other20 = other20 && await(other->ping()).value_or(1e9) < 100;
    QVERIFY(other20);
    QVERIFY(!ended);
    QTRY_VERIFY(ended);
    QVERIFY(proxy.fired() > 0);
    QCOMPARE(lost.error().code, ErrorCode::TimedOut);
    QVERIFY(monotonicNs() - start < 2'000'000'000);
    proxy.setBlackHole(false);
    QTRY_VERIFY(await(hole->ping()));  // it comes back by itself
  }

  void tlsIsVerified() {
    ConnectionSpec spec = overTcp(m_redis->tlsPort(), "rediss");
    const auto refused = await(open(spec)->ping());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("not trusted")), errorText(refused).constData());
    spec.caFile = m_world.path(QStringLiteral("tls/ca.pem"));
    const auto trusted = await(open(spec)->ping());
    QVERIFY2(trusted, errorText(trusted).constData());
  }

  void aServerThatIsGoneIsNamedAndFoundAgain() {
    PrivateRedis redis(m_world, QStringLiteral("second"));
    auto store = open(redis.connection());
    const auto nobody = await(store->ping());
    QCOMPARE(nobody.error().code, ErrorCode::Unreachable);
    QVERIFY2(nobody.error().why.contains(QStringLiteral("no socket")), errorText(nobody).constData());
    QVERIFY(redis.start());
    QTRY_VERIFY(await(store->ping()));
    redis.kill();
    QVERIFY(!await(store->ping()));
    QVERIFY(redis.start());
    QTRY_VERIFY(await(store->ping()));
    redis.stop();
  }

  void hugeJobsAreBounded() {
    m_redis->command(
        {"EVAL", "redis.call('RPUSH', KEYS[1], string.rep('x', 100 * 1024 * 1024), 'small')", "1", "queue"});
    FaultProxy proxy({}, m_redis->port());
    auto store = open(overTcp(proxy.port()));
    const auto page = await(store->peek(QStringLiteral("queue"), 0, 10, 16'384));
    QVERIFY2(page, errorText(page).constData());
    QCOMPARE(page->jobs[0].size, 100LL * 1024 * 1024);
    QCOMPARE(page->jobs[1].payload, QByteArray("small"));
    QueueKeys keys;
    keys.queue = QStringLiteral("queue");
    QCOMPARE(await(store->read(keys))->oldest.size(), 16 * 1024);
    QVERIFY(proxy.passed(FaultProxy::Direction::Reply) < 100'000);
  }
};

QTEST_GUILESS_MAIN(TestRedisFaults)
#include "tst_redis_faults.moc"
