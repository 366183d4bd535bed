#include "models/backends/redis/redis_queue_store.h"
#include "tests/crash/fire_clients.h"
#include "tests/crash/fire_world.h"
#include "tests/crash/script_limit.h"
#include "tests/support/await.h"
#include "tests/support/soak.h"

using namespace ops;
using namespace ops::fire;

namespace {

using Place = ScriptProxy::Place;

constexpr Place places[] = {Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                            Place::AfterReply};

/// All twenty classes, twins and a job of 1 MB; every fourth is poison.
QByteArrayList parcels() {
  QByteArrayList jobs;
  for (int i = 0; i < 400; ++i) {
    if (i % 4 == 0) {
      const QByteArray id = i % 12 == 0 ? QByteArray("twin") : tag('p', i);
      jobs << "{\"id\":\"" + id + "\",\"meta\":{\"attempts\":" + (i % 8 == 0 ? "5" : "11") + "}}";
    } else {
      jobs << payload('p', i, 390);
    }
  }
  return jobs;
}

QByteArrayList only(const QByteArrayList &jobs, bool poison) {
  QByteArrayList those;
  for (const auto &job : jobs) {
    if (job.contains("\"attempts\":") == poison) those << job;
  }
  return those;
}

}  // namespace

/// The runner of a retry that sorts poison out is killed at every script in turn, and so is that of its undo. Resumed,
/// each job is where it belongs: byte for byte, once, in its order.
class PoisonKillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_world.start()); }
  void cleanupTestCase() { m_world.stop(); }
  void runnersAreKilled_data();
  void runnersAreKilled();
  void scriptsAreShort_data();
  void scriptsAreShort();

 private:
  void fill();
  Answer strike(const QStringList &command, int script, Place place);
  void checkSorted();
  void checkBack();
  QList<qint64> scriptTimes(const QString &token, bool back);

  World m_world;
  const QByteArrayList m_jobs = parcels();
};

void PoisonKillsTest::fill() {
  m_world.redis().command({"FLUSHALL"});
  m_world.redis().push("parcels_failed", m_jobs);
  m_world.redis().push("parcels", {"waiting"});
}

/// To its end, however often its runner is killed.
Answer PoisonKillsTest::strike(const QStringList &command, int script, Place place) {
  ScriptProxy::Fault fault;
  fault.count = script;
  fault.place = place;
  fault.act = [](pid_t runner) { ::kill(runner, SIGKILL); };
  m_world.proxy().arm(fault);
  const auto answer = m_world.opsdeck(command);
  m_world.proxy().mend();
  if (!answer.isUnknown()) return answer;
  return m_world.opsdeck({"resume", answer.run()});
}

void PoisonKillsTest::checkSorted() {
  QVERIFY(m_world.redis().list("parcels_failed").isEmpty());
  QVERIFY(m_world.redis().list("parcels") == QByteArrayList{"waiting"} + only(m_jobs, false));
  QVERIFY(m_world.redis().list("parcels_quarantine") == only(m_jobs, true));
}

void PoisonKillsTest::checkBack() {
  QVERIFY(m_world.redis().list("parcels_failed") == m_jobs);
  QVERIFY(m_world.redis().list("parcels") == QByteArrayList{"waiting"});
  QVERIFY(m_world.redis().list("parcels_quarantine").isEmpty());
}

void PoisonKillsTest::runnersAreKilled_data() {
  QTest::addColumn<bool>("inUndo");
  QTest::newRow("of the retry") << false;
  QTest::newRow("of its undo") << true;
}

void PoisonKillsTest::runnersAreKilled() {
  QFETCH(bool, inUndo);
  const QStringList run{"run", "shop", "retry-parcels", "-e", "here", "--yes"};
  const int step = isSoak() ? 1 : 2;
  int kills = 0;
  int scripts = 0;
  for (int script = 1;; script += step) {
    fill();
    const int before = m_world.proxy().fired();
    auto answer = inUndo ? m_world.opsdeck(run) : strike(run, script, places[kills % 5]);
    const auto id = answer.run();
    QVERIFY2(answer.code == 0, QByteArray(answer.complaint + jsonDump(answer.json)).constData());
    checkSorted();
    if (QTest::currentTestFailed()) return;
    QCOMPARE(jsonString(jsonMember(answer.json, "steps")[0]["value"], "summary"),
             QStringLiteral("300 retried, 100 in quarantine after 5 attempts, of 300 the attempts are not known"));
    if (inUndo) {
      answer = strike({"undo", id}, script, places[kills % 5]);
      QVERIFY2(jsonMember(answer.json, "undone") == Json(true),
               QByteArray(answer.complaint + jsonDump(answer.json)).constData());
      checkBack();
    }
    if (QTest::currentTestFailed()) {
      qWarning("at script %d", script);
      return;
    }
    if (m_world.proxy().fired() == before) break;
    ++kills;
    scripts = script;
  }
  qInfo("%d kills, up to script %d", kills, scripts);
  QVERIFY(kills >= 4);
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
}

/// What each script takes on a server that nobody else uses.
QList<qint64> PoisonKillsTest::scriptTimes(const QString &token, bool back) {
  auto &redis = m_world.redis();
  redis.command({"FLUSHALL"});
  QByteArrayList jobs;
  for (int i = 1; i <= 600; ++i)
    jobs << (i % 3 == 0 ? "{\"meta\":{\"attempts\":5}}" + tag('p', i) : payload('p', i, 9'999));
  for (int i = 0; i < 3; ++i) jobs << QByteArray(1'000'000, "abc"[i]);
  redis.push("ruler", jobs);
  RedisQueueStore store(*redisTarget(redis.connection()), {}, Access::ReadWrite);
  const QueueSort sort{"ruler", "ruled", "aside", token, [](const QByteArray &job) {
                         return job.startsWith("{\"meta") ? JobFate::Aside : JobFate::Move;
                       }};
  const QueueUnsort unsort{"ruler", "ruled", "aside", token, token + QStringLiteral("/back")};
  const auto measure = [&redis] {
    redis.command({"SLOWLOG", "RESET"});
    redis.command({"CONFIG", "SET", "slowlog-log-slower-than", "0"});
  };
  if (!back) measure();
  const auto sorted = ops::await(store.sort(sort));
  if (sorted.value_or(QueueSorted()).moved != 403) return {};
  if (back) {
    measure();
    if (ops::await(store.unsort(unsort)).value_or(QueueUnsorted()).moved != 603) return {};
  }
  redis.command({"CONFIG", "SET", "slowlog-log-slower-than", "200"});
  QList<qint64> times;
  for (const auto &entry : redis.command({"SLOWLOG", "GET", "-1"}).items) {
    if (entry.at(3).at(0).text.startsWith("EVAL")) times.prepend(entry.at(2).integer);
  }
  return times;
}

void PoisonKillsTest::scriptsAreShort_data() {
  QTest::addColumn<bool>("back");
  QTest::newRow("there") << false;
  QTest::newRow("back") << true;
}

/// The same again and again: the least that each script takes is its own, the rest is the machine's.
void PoisonKillsTest::scriptsAreShort() {
  QFETCH(bool, back);
  QList<qint64> least;
  qint64 copy = std::numeric_limits<qint64>::max();
  for (int i = 0; i < 7; ++i) {
    copy = std::min(copy, copyUs(m_world.redis()));
    const auto times = scriptTimes(QStringLiteral("ruler-%1").arg(i), back);
    QVERIFY(!times.isEmpty());
    if (least.isEmpty()) least = times;
    QCOMPARE(times.size(), least.size());
    for (qsizetype k = 0; k < times.size(); ++k) least[k] = std::min(least[k], times[k]);
  }
  const auto longest = *std::max_element(least.begin(), least.end());
  qInfo("%d script(s), three jobs of 1 MB among small ones: the longest takes %lld µs, copying one %lld µs",
        static_cast<int>(least.size()), longest, copy);
  QVERIFY2(longest <= mostUsHere(copy), QByteArray::number(longest).constData());
}

QTEST_GUILESS_MAIN(PoisonKillsTest)
#include "tst_poison_kills.moc"
