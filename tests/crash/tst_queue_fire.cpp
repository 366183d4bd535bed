#include "models/backends/redis/redis_queue_store.h"
#include "tests/crash/fire_clients.h"
#include "tests/crash/fire_plan.h"
#include "tests/crash/fire_world.h"
#include "tests/crash/script_limit.h"
#include "tests/support/await.h"

using namespace ops;
using namespace ops::fire;

namespace {

constexpr quint32 defaultSeed = 20'261'122;

}  // namespace

/// Jobs of twenty classes, live producers and workers, moves of ours among them, and at seeded places the runner or the
/// Redis is killed or their connection cut. In the end every job was done, byte for byte, once.
class QueueFireTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everythingIsDoneOnce();
  void scriptsAreShort_data();
  void scriptsAreShort();
  void cleanupTestCase();

 private:
  void playRound(const Round &round);
  void prepare(const Round &round);
  void arm(const Round &round);
  Answer perform(const QStringList &command, const Round &round, bool struck);
  void requeueIsRefused();
  void moveOnce(const Round &round);
  void clearAndUndo(const Round &round);
  Answer begin(const QString &procedure, const Round &round, bool struck);
  /// A run that the round's fault has stopped comes to its end.
  void complete(const QStringList &command, Answer answer, const Round &round, bool struck);
  void putBack(const QString &run, const Round &round);
  void checkFired(const Round &round);
  void checkOrder();
  void drain();
  void tellFigures() const;
  Counts expected() const;
  Counts found();
  void readSlowLog();
  QList<qint64> scriptTimes(const QString &token, bool look);

  Size m_size = sizeOfTest();
  World m_world;
  std::unique_ptr<Client> m_client;
  Stream m_main{'m', "orders", m_size.hugeEvery};
  Stream m_failed{'f', "orders_failed", m_size.hugeEvery};
  std::unique_ptr<Workers> m_workers;
  std::unique_ptr<Producer> m_producer;
  std::unique_ptr<Pinger> m_pinger;
  Durations m_durations;
  QMap<QByteArray, int> m_fired;
  int m_firedBefore = 0;
  int m_anew = 0;
  bool m_isRefusalSeen = false;
};

void QueueFireTest::initTestCase() {
  QVERIFY(m_world.start());
  const auto socket = m_world.redis().socket();
  m_client = std::make_unique<Client>(socket);
  m_workers = std::make_unique<Workers>(socket, 4);
  m_producer = std::make_unique<Producer>(socket, m_main, m_failed);
  m_pinger = std::make_unique<Pinger>(socket);
}

void QueueFireTest::cleanupTestCase() {
  m_pinger.reset();
  m_producer.reset();
  m_workers.reset();
  m_world.stop();
}

void QueueFireTest::everythingIsDoneOnce() {
  bool isNumber = false;
  const quint32 given = qEnvironmentVariable("OPSDECK_SEED").toUInt(&isNumber);
  const quint32 seed = isNumber ? given : defaultSeed;
  qInfo("seed %u (OPSDECK_SEED)", seed);
  QRandomGenerator random(seed);
  const auto rounds = planRounds(m_size, random);
  m_workers->resume();
  int number = 0;
  for (const Round &round : rounds) {
    playRound(round);
    ++number;
    if (!QTest::currentTestFailed()) continue;
    qWarning("round %d: %s, %s, script %d, place %d, part %.2f, journal %s", number, nameOf(round.move),
             nameOf(round.blow), round.fault.count, static_cast<int>(round.fault.place), round.fault.part,
             round.journalFault.constData());
    return;
  }
  drain();
  if (QTest::currentTestFailed()) return;
  QCOMPARE(m_fired.value("runner kill") + m_fired.value("journal kill"), m_size.runnerKills + m_size.journalKills);
  QCOMPARE(m_fired.value("redis kill"), m_size.redisKills);
  QCOMPARE(m_world.redisKills(), m_size.redisKills);
  QCOMPARE(m_fired.value("cut"), m_size.cuts);
  QVERIFY(m_isRefusalSeen);
}

void QueueFireTest::playRound(const Round &round) {
  prepare(round);
  if (QTest::currentTestFailed()) return;
  m_firedBefore = m_world.proxy().fired();
  if (round.move == Move::ClearAndUndo) {
    clearAndUndo(round);
  } else {
    moveOnce(round);
  }
  m_pinger->watch(false);
  if (QTest::currentTestFailed()) return;
  checkFired(round);
  checkOrder();
  readSlowLog();
  if (round.move == Move::Requeue) QVERIFY(m_world.workersProgram("start"));
  m_workers->pause();
  m_workers->resume();
}

/// Jobs where the move will find them; some more come while it works.
void QueueFireTest::prepare(const Round &round) {
  const int early = round.jobs * 9 / 10;
  switch (round.move) {
    case Move::Retry:
    case Move::Move:
      m_failed.push(*m_client, early);
      break;
    case Move::ClearAndUndo:
      m_workers->pause();
      m_main.push(*m_client, early);
      break;
    case Move::Requeue:
      m_workers->pause();
      m_main.push(*m_client, early);
      if (!m_isRefusalSeen) requeueIsRefused();
      QVERIFY(m_world.workersProgram("stop"));
      // Workers that died with a job each.
      m_client->insist(QList<QByteArrayList>(early, {"LMOVE", "orders", "orders_work", "LEFT", "RIGHT"}));
      break;
  }
  m_producer->allow(round.jobs - early);
}

/// As long as their manager says that workers run, no job in work is touched.
void QueueFireTest::requeueIsRefused() {
  m_client->insist({{"LMOVE", "orders", "orders_work", "LEFT", "RIGHT"}});
  const auto before = m_world.redis().list("orders_work");
  const auto refused = m_world.opsdeck({"run", "shop", "requeue", "-e", "here", "--yes"});
  QVERIFY2(refused.code != 0 && jsonDump(refused.json).contains("still running"), refused.complaint.constData());
  QVERIFY(!before.isEmpty());
  QCOMPARE(m_world.redis().list("orders_work"), before);
  m_isRefusalSeen = true;
}

void QueueFireTest::arm(const Round &round) {
  if (round.blow == Blow::JournalKill) return;
  auto fault = round.fault;
  if (round.blow == Blow::RunnerKill) fault.act = [](pid_t runner) { ::kill(runner, SIGKILL); };
  if (round.blow == Blow::RedisKill) fault.act = [this](pid_t) { m_world.killRedis(); };
  m_world.proxy().arm(fault);
}

Answer QueueFireTest::perform(const QStringList &command, const Round &round, bool struck) {
  if (struck) arm(round);
  m_pinger->watch(true);
  return m_world.opsdeck(command, struck && round.blow == Blow::JournalKill ? round.journalFault : QByteArray());
}

Answer QueueFireTest::begin(const QString &procedure, const Round &round, bool struck) {
  return perform({"run", "shop", procedure, "-e", "here", "--yes"}, round, struck);
}

void QueueFireTest::complete(const QStringList &command, Answer answer, const Round &round, bool struck) {
  const bool isKilled = struck && (round.blow == Blow::RunnerKill || round.blow == Blow::JournalKill);
  if (isKilled && answer.isUnknown()) answer = m_world.opsdeck({"resume", answer.run()});
  if (struck && round.blow == Blow::RedisKill && answer.code != 0) {
    // Another run id, another target: what was planned for the old one is refused.
    ++m_anew;
    answer = m_world.opsdeck(command);
  }
  QVERIFY2(answer.code == 0, QByteArray(answer.complaint + jsonDump(answer.json)).constData());
}

void QueueFireTest::moveOnce(const Round &round) {
  const QStringList command{"run", "shop", QLatin1String(nameOf(round.move)), "-e", "here", "--yes"};
  complete(command, perform(command, round, true), round, true);
}

void QueueFireTest::clearAndUndo(const Round &round) {
  // A worker that loses its job to a kill of Redis would hold it out of its order.
  const bool live = round.blow != Blow::RedisKill;
  if (live) m_workers->resume();
  const auto cleared = begin(QStringLiteral("clear"), round, !round.inUndo);
  if (round.blow == Blow::RedisKill && !round.inUndo && cleared.code != 0) {
    ++m_anew;
    if (m_world.tombstones().isEmpty()) return;
    return putBack({}, round);
  }
  complete({}, cleared, round, !round.inUndo);
  if (QTest::currentTestFailed()) return;
  if (live) m_workers->pause();
  // The undo puts batch before batch in front: a worker at the same time gets jobs of the last batch first.
  if (live) m_workers->resume(true);
  putBack(cleared.run(), round);
  m_workers->pause();
}

void QueueFireTest::putBack(const QString &run, const Round &round) {
  const auto names = m_world.tombstones();
  QCOMPARE(names.size(), run.isEmpty() ? 1 : names.size());
  const QStringList restore{
      "run",  "shop",  "restore", "-e",
      "here", "--yes", "--set",   QStringLiteral("tombstone=") + QString::fromLatin1(names.value(0))};
  if (run.isEmpty()) return complete(restore, m_world.opsdeck(restore), round, false);
  auto undone = perform({"undo", run}, round, round.inUndo);
  const bool isKilled = round.blow == Blow::RunnerKill || round.blow == Blow::JournalKill;
  if (round.inUndo && isKilled && undone.code == 5) undone = m_world.opsdeck({"resume", run});
  if (round.blow == Blow::RedisKill && undone.code != 0) {
    // Refused for the other run id, even where the kill came before: a run of its own puts them back.
    ++m_anew;
    if (!m_world.tombstones().isEmpty()) complete(restore, m_world.opsdeck(restore), round, false);
  } else {
    QVERIFY2(undone.code == 0 || jsonMember(undone.json, "undone") == Json(true),
             QByteArray(undone.complaint + jsonDump(undone.json)).constData());
  }
  QVERIFY(m_world.tombstones().isEmpty());
}

void QueueFireTest::checkFired(const Round &round) {
  m_world.proxy().mend();
  if (round.blow == Blow::JournalKill) {
    QVERIFY(m_world.hasShimFired());
  } else {
    QCOMPARE(m_world.proxy().fired(), m_firedBefore + 1);
  }
  ++m_fired[nameOf(round.blow)];
}

/// In every list the jobs of a stream stand in the order in which they were pushed.
void QueueFireTest::checkOrder() {
  for (const char *key : {"orders", "orders_failed", "orders_work"}) {
    const auto jobs = m_world.redis().list(key);
    for (const char stream : {'m', 'f'}) {
      const auto wrong = disorder(jobs, stream);
      QVERIFY2(wrong.isEmpty(), QByteArray(QByteArray(key) + ": " + wrong).constData());
    }
  }
  QCOMPARE(m_workers->disorder(), 0);
  QCOMPARE(m_workers->stolen(), 0);
}

/// The rest is pushed, brought back and done; then every job is counted.
void QueueFireTest::drain() {
  m_workers->pause();
  m_producer.reset();
  const int left = m_size.jobs - m_main.pushed() - m_failed.pushed();
  QVERIFY(left >= 0);
  m_main.push(*m_client, left);
  QVERIFY(m_world.workersProgram("stop"));
  for (const char *procedure : {"requeue", "retry"}) {
    const auto ended = m_world.opsdeck({"run", "shop", QLatin1String(procedure), "-e", "here", "--yes"});
    QVERIFY2(ended.code == 0, ended.complaint.constData());
  }
  checkOrder();
  m_workers->resume();
  QVERIFY(
      QTest::qWaitFor([this] { return m_world.redis().command({"LLEN", "done"}).integer >= m_size.jobs; }, 120'000));
  m_workers->pause();
  const auto difference = compare(expected(), found());
  QCOMPARE(difference.lost, 0);
  QCOMPARE(difference.doubled, 0);
  for (const char *key : {"orders", "orders_failed", "orders_work"}) QVERIFY(m_world.redis().list(key).isEmpty());
  QCOMPARE(m_workers->stolen(), 0);
  QCOMPARE(m_workers->disorder(), 0);
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
  tellFigures();
}

void QueueFireTest::tellFigures() const {
  const auto &alone = m_pinger->without();
  const auto &ours = m_pinger->with();
  qInfo(
      "%d jobs, %d runner kills, %d journal kills, %d redis kills, %d cuts fired, %d runs begun anew; 0 lost, 0 "
      "doubled, 0 out of order",
      m_size.jobs, m_fired.value("runner kill"), m_fired.value("journal kill"), m_fired.value("redis kill"),
      m_fired.value("cut"), m_anew);
  qInfo("longest ping %d µs without a run of ours (%d of %d over 3 ms), %d µs with one (%d of %d over 3 ms)",
        alone.longestUs.load(), alone.over3ms.load(), alone.pings.load(), ours.longestUs.load(), ours.over3ms.load(),
        ours.pings.load());
  qInfo(
      "of our scripts above 200 µs: %d, median %lld µs, longest that changes %lld µs, that reads %lld µs, %d over 3 "
      "ms; "
      "anybody else's commands: longest %lld µs, %d over 3 ms",
      static_cast<int>(m_durations.ours.size()), m_durations.median(), m_durations.longestOf.value("EVAL"),
      m_durations.longestOf.value("EVAL_RO"), static_cast<int>(m_durations.over()), m_durations.others,
      m_durations.othersOver);
}

Counts QueueFireTest::expected() const {
  Counts counts;
  for (const Stream *stream : {&m_main, &m_failed}) {
    for (int i = 1; i <= stream->pushed(); ++i) ++counts[stream->job(i)];
  }
  return counts;
}

Counts QueueFireTest::found() {
  Counts counts;
  for (int first = 0;; first += 5'000) {
    const auto page =
        m_client->insist({{"LRANGE", "done", QByteArray::number(first), QByteArray::number(first + 4'999)}});
    for (const auto &job : page.first().items) ++counts[job.text];
    if (page.first().items.size() < 5'000) return counts;
  }
}

void QueueFireTest::readSlowLog() {
  const auto log = m_client->insist({{"SLOWLOG", "GET", "-1"}, {"SLOWLOG", "RESET"}});
  for (const auto &entry : log.first().items) m_durations.add(entry.at(3).at(0).text, entry.at(2).integer);
}

/// What the scripts of one move, or of one look into the queue, take on a server that nobody else uses.
QList<qint64> QueueFireTest::scriptTimes(const QString &token, bool look) {
  m_client->insist({{"DEL", "ruler", "ruled"}});
  QByteArrayList jobs{"RPUSH", "ruler"};
  for (int i = 1; i <= 1'500; ++i) jobs << payload('m', i, 500);
  for (int i = 0; i < 3; ++i) jobs << QByteArray(1'000'000, 'M');
  m_client->insist({jobs, {"SLOWLOG", "RESET"}, {"CONFIG", "SET", "slowlog-log-slower-than", "0"}});
  QueueMove move;
  move.from = QStringLiteral("ruler");
  move.to = QStringLiteral("ruled");
  move.token = token;
  RedisQueueStore store(*redisTarget(m_world.redis().connection()), {}, Access::ReadWrite);
  const bool isDone = look ? await(store.payloads(move.from, 1'400, 200)).has_value()
                           : await(store.move(move)).value_or(QueueMoved()).moved == 1'503;
  m_client->insist({{"CONFIG", "SET", "slowlog-log-slower-than", "200"}});
  QList<qint64> times;
  if (!isDone) return times;
  const auto log = m_client->insist({{"SLOWLOG", "GET", "-1"}});
  for (const auto &entry : log.first().items) {
    if (entry.at(3).at(0).text.startsWith("EVAL")) times.prepend(entry.at(2).integer);
  }
  return times;
}

void QueueFireTest::scriptsAreShort_data() {
  QTest::addColumn<bool>("look");
  QTest::newRow("a move") << false;
  QTest::newRow("a look for an export") << true;
}

/// The same again and again: the least that each script takes is its own, the rest is the machine's.
void QueueFireTest::scriptsAreShort() {
  QFETCH(bool, look);
  m_workers->pause();
  QList<qint64> least;
  qint64 copy = std::numeric_limits<qint64>::max();
  for (int i = 0; i < 7; ++i) {
    copy = std::min(copy, copyUs(m_world.redis()));
    const auto times = scriptTimes(QStringLiteral("ruler-%1").arg(i), look);
    QVERIFY(!times.isEmpty());
    if (least.isEmpty()) least = times;
    QCOMPARE(times.size(), least.size());
    for (qsizetype k = 0; k < times.size(); ++k) least[k] = std::min(least[k], times[k]);
  }
  const auto longest = *std::max_element(least.begin(), least.end());
  qInfo(
      "%d script(s), three jobs of 1 MB side by side among small ones: the longest takes %lld µs, copying one %lld µs",
      static_cast<int>(least.size()), longest, copy);
  QVERIFY2(longest <= mostUsHere(copy), QByteArray::number(longest).constData());
  QVERIFY2(m_durations.median() <= mostUsHere(copy), QByteArray::number(m_durations.median()).constData());
}

QTEST_GUILESS_MAIN(QueueFireTest)
#include "tst_queue_fire.moc"
