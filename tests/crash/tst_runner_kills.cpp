#include "tests/crash/run_world.h"

using namespace ops;

/// The runner is killed at every boundary of its journal, before a commit and after it, in a procedure that moves jobs,
/// scales, restarts and clears, on a real Redis and a real supervisord. Each time the run is resumed from the command
/// line: everything that it should do is done, and nothing twice.
class RunnerKillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void everyBoundary_data();
  void everyBoundary();
  void followerSaysThatTheOwnerIsGone();

 private:
  bool hasFired() const { return m_world.fault().fired().size() == 1; }
  QByteArrayList recordsOf(const QString &run);

  RunWorld m_world;
};

void RunnerKillsTest::initTestCase() {
  QVERIFY(m_world.start());
  m_world.writeProcedure("sweep", R"(
  - {id: depth, title: Look, risk: read, do: {queue.depth: {queue: orders}}}
  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}
  - {id: scale, title: Scale, risk: change, do: {service.scale: {service: worker, replicas: 2}},
     verify: {service.replicas: {service: worker, is: 2}}}
  - {id: restart, title: Restart, risk: change, do: {service.restart: {service: worker}}}
  - {id: clear, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}
  - {id: gone, title: Look again, risk: read, do: {queue.depth: {queue: orders, below: 1}}}
)");
}

void RunnerKillsTest::cleanupTestCase() {
  m_world.stop();
}

/// Types of the records of a run; an action's own news are named "dispatched".
QByteArrayList RunnerKillsTest::recordsOf(const QString &run) {
  QByteArrayList types;
  const auto listed = m_world.opsdeck({"journal", "list", "--run", run});
  for (const auto &record : jsonMember(listed.json, "records")) types.append(jsonString(record, "type").toUtf8());
  return types;
}

void RunnerKillsTest::everyBoundary_data() {
  QTest::addColumn<QByteArray>("kind");
  QTest::newRow("before a commit") << QByteArray("write");
  QTest::newRow("after a commit") << QByteArray("synced");
}

void RunnerKillsTest::everyBoundary() {
  QFETCH(QByteArray, kind);
  int points = 0;
  int unknown = 0;
  for (int count = 1;; ++count) {
    m_world.reset();
    const auto run = m_world.opsdeck({"run", "shop", "sweep", "-e", "here", "--yes"},
                                     kind + " KILL " + QByteArray::number(count) + '\n');
    if (!hasFired()) {
      QVERIFY2(run.code == 0, run.complaint.constData());
      checkEffects(m_world, run.json, 0);
      break;
    }
    ++points;
    const auto id = run.run();
    QVERIFY2(!id.isEmpty(), run.complaint.constData());
    auto ended = run;
    if (run.isUnknown()) {
      ended = m_world.opsdeck({"resume", id});
      // Killed between the sync of its last record and SQLite's word of it to other readers: it had ended after all.
      if (ended.code == 3) ended = m_world.opsdeck({"runs", "follow", id});
    }
    const auto where = QByteArray(kind + " " + QByteArray::number(count) + ": " + ended.complaint);
    QVERIFY2(ended.code == 0 || ended.code == 5, where.constData());
    if (ended.code == 5) ++unknown;
    checkEffects(m_world, ended.json, 0);
    if (QTest::currentTestFailed()) {
      qWarning("at %s; records: %s; runner: %s", where.constData(), recordsOf(id).join(' ').constData(),
               m_world.runnerLog(id).constData());
      return;
    }
  }
  qInfo("%d points, %d of them ended as unknown", points, unknown);
  QVERIFY(points >= 15);
  QVERIFY(unknown <= 4);
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
}

void RunnerKillsTest::followerSaysThatTheOwnerIsGone() {
  m_world.reset();
  const auto run = m_world.opsdeck({"run", "shop", "sweep", "-e", "here", "--yes"}, "synced KILL 5\n");
  QVERIFY(hasFired());
  QCOMPARE(run.code, 5);
  QVERIFY2(run.complaint.contains("opsdeck resume"), run.complaint.constData());
  const auto listed = m_world.opsdeck({"runs"});
  const auto newest = jsonMember(listed.json, "runs").front();
  QCOMPARE(jsonString(newest, "run"), run.run());
  QCOMPARE(jsonMember(newest, "ownerAlive"), Json(false));
  QCOMPARE(m_world.opsdeck({"resume", run.run()}).code, 0);
}

QTEST_GUILESS_MAIN(RunnerKillsTest)
#include "tst_runner_kills.moc"
