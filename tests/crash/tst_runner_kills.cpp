#include "tests/crash/redis_monitor.h"
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
  void resumesWhatWasFrozen();
  void changesAreObservedAfresh();
  void refusesAServerThatTookTheOthersPlace();
  void onlyChangesHoldTheirTargets();

 private:
  QByteArrayList recordsOf(const QString &run);
  QList<Json> bodiesOf(const QString &run, const char *type);

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
  const auto listed = m_world.opsdeck({"journal", "list", "--run", run, "--limit", "500"});
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
    const auto strike = m_world.strike(QStringLiteral("sweep"), kind + " KILL " + QByteArray::number(count),
                                       RunWorld::Until::ProcessIsGone);
    if (strike.fired.isEmpty()) {
      QVERIFY2(strike.answer.code == 0, strike.answer.complaint.constData());
      checkEffects(m_world, strike.answer.json, 0);
      break;
    }
    QCOMPARE(strike.fired.size(), 1);
    ++points;
    const auto id = m_world.newestRun();
    auto ended = m_world.opsdeck({"resume", id});
    // Killed between the sync of its last record and SQLite's word of it to other readers: it had ended after all.
    if (ended.code == 3) ended = m_world.opsdeck({"runs", "follow", id});
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
  QCOMPARE(m_world.fault().fired().size(), 1);
  QCOMPARE(run.code, 5);
  QVERIFY2(run.complaint.contains("opsdeck resume"), run.complaint.constData());
  const auto listed = m_world.opsdeck({"runs"});
  const auto newest = jsonMember(listed.json, "runs").front();
  QCOMPARE(jsonString(newest, "run"), run.run());
  QCOMPARE(jsonMember(newest, "ownerAlive"), Json(false));
  QCOMPARE(m_world.opsdeck({"resume", run.run()}).code, 0);
}

QList<Json> RunnerKillsTest::bodiesOf(const QString &run, const char *type) {
  QList<Json> bodies;
  const auto listed =
      m_world.opsdeck({"journal", "list", "--run", run, "--type", QLatin1String(type), "--limit", "500"});
  for (const auto &record : jsonMember(listed.json, "records")) bodies.append(jsonMember(record, "body"));
  return bodies;
}

/// Killed between the intent to scale and its outcome, and a worker started by hand meanwhile: the next intent stands
/// on what there is now, and what was read before stays as it was read.
void RunnerKillsTest::changesAreObservedAfresh() {
  QString id;
  constexpr int most = 40;
  // Claims may share a commit or not, so that the same commit is not the same record in each run.
  int commit = 1;
  for (int tries = 0; tries < most && id.isEmpty(); ++tries) {
    m_world.reset();
    const auto strike = m_world.strike(QStringLiteral("sweep"), "synced KILL " + QByteArray::number(commit) + '\n',
                                       RunWorld::Until::ProcessIsGone);
    QCOMPARE(strike.fired.size(), 1);
    const auto run = m_world.newestRun();
    const auto intents = bodiesOf(run, "intent");
    if (intents.size() == 3 && recordsOf(run).endsWith("intent")) id = run;
    commit += intents.size() < 3 ? 1 : -1;
  }
  QVERIFY(!id.isEmpty());
  QCOMPARE(m_world.starts().size(), 0);
  m_world.startWorker("worker-1");
  m_world.redis().push("orders", {"came later"});
  const auto resumed = m_world.opsdeck({"resume", id});
  QVERIFY2(resumed.code == 0, resumed.complaint.constData());
  QList<qint64> before;
  for (const auto &body : bodiesOf(id, "intent")) {
    if (jsonString(body, "action") != QLatin1String("service.scale")) continue;
    before.append(jsonInteger(jsonMember(body, "before"), "replicas", -1));
  }
  QCOMPARE(before, (QList<qint64>{0, 1}));
  const auto &first = jsonMember(resumed.json, "steps")[0];
  QCOMPARE(jsonInteger(jsonMember(first, "value"), "depth"), RunWorld::waitingJobs.size());
  QCOMPARE(jsonInteger(first, "attempts"), 1);
  QCOMPARE(bodiesOf(id, "precheck").size(), 1);
}

/// Somebody edits the procedure's file while its run stands still.
void RunnerKillsTest::resumesWhatWasFrozen() {
  m_world.reset();
  m_world.writeProcedure("edited",
                         "  - {id: depth, title: Look, risk: read, do: {queue.depth: {queue: orders}}}\n"
                         "  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}\n");
  // The run's own records: its claims of itself and of the target, and the first step's intent.
  const auto strike = m_world.strike(QStringLiteral("edited"), "synced KILL 3\n", RunWorld::Until::ProcessIsGone);
  QCOMPARE(strike.fired.size(), 1);
  const auto id = m_world.newestRun();
  const auto notice =
      QStringLiteral("The procedure file has changed since this run began; the run uses the text of then.");
  QVERIFY(jsonMember(m_world.opsdeck({"runs", "follow", id}).json, "notice").is_null());
  m_world.writeProcedure("edited",
                         "  - {id: retry, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}\n");
  // Nobody works on it yet: who follows it hears it before the owner is said to be gone.
  QCOMPARE(jsonString(m_world.opsdeck({"runs", "follow", id}).json, "notice"), notice);
  const auto ended = m_world.opsdeck({"resume", id});
  QVERIFY2(ended.code == 0, ended.complaint.constData());
  const auto prechecks = bodiesOf(id, "precheck");
  QCOMPARE(prechecks.size(), 1);
  QCOMPARE(jsonString(prechecks.first(), "procedureFile"), QStringLiteral("changed"));
  QVERIFY(jsonString(prechecks.first(), "text").contains(notice));
  const auto &targets = jsonMember(prechecks.first(), "targets");
  QVERIFY(targets.size() >= 1U);
  for (const auto &target : targets) QCOMPARE(jsonMember(target, "same"), Json(true));
  QStringList actions;
  for (const auto &step : jsonMember(ended.json, "steps")) {
    actions.append(jsonString(step, "id") + QLatin1Char(' ') + jsonString(step, "outcome"));
  }
  QCOMPARE(actions, QStringList({QStringLiteral("depth succeeded"), QStringLiteral("retry succeeded")}));
  QCOMPARE(m_world.redis().list("orders"), RunWorld::waitingJobs + RunWorld::failedJobs);
  QVERIFY(m_world.setAside().isEmpty());
}

/// Between two steps, at the same socket.
void RunnerKillsTest::refusesAServerThatTookTheOthersPlace() {
  m_world.reset();
  m_world.writeProcedure("swapped",
                         "  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}\n"
                         "  - {id: clear, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}\n");
  // Claims of the run and the target; intent, news and outcome of the first step.
  const auto strike = m_world.strike(QStringLiteral("swapped"), "synced KILL 5\n", RunWorld::Until::ProcessIsGone);
  QCOMPARE(strike.fired.size(), 1);
  QCOMPARE(m_world.redis().list("orders"), RunWorld::waitingJobs + RunWorld::failedJobs);
  m_world.redis().stop();
  QVERIFY(m_world.redis().start());
  m_world.redis().push("orders", {"another server's job"});
  m_world.redis().push("orders_failed", {"another server's failed job"});
  RedisMonitor monitor(m_world.redis().socket());
  QVERIFY(monitor.isOpen());
  const auto ended = m_world.opsdeck({"resume", m_world.newestRun()});
  QCOMPARE(ended.code, 3);
  QVERIFY2(jsonMember(ended.json, "error").dump().find("not the target") != std::string::npos,
           ended.json.dump().c_str());
  m_world.redis().command({"ECHO", "end"});
  QVERIFY(monitor.readUntil("\"ECHO\" \"end\""));
  QVERIFY(!monitor.commands().isEmpty());
  for (const auto &command : monitor.commands()) QVERIFY2(!command.isChange(), command.text.constData());
  QCOMPARE(m_world.redis().list("orders"), QByteArrayList{"another server's job"});
  QCOMPARE(m_world.redis().list("orders_failed"), QByteArrayList{"another server's failed job"});
}

/// From the first change to the last: who looks before it, or waits after it, stands in nobody's way.
void RunnerKillsTest::onlyChangesHoldTheirTargets() {
  m_world.reset();
  const auto wait = [](const char *id, int depth) {
    return QStringLiteral(
               "  - {id: %1, title: Wait, risk: read, do: {queue.depth: {queue: orders, above: %2, within: 10m, every: "
               "200ms}}}\n")
        .arg(QLatin1String(id))
        .arg(depth)
        .toUtf8();
  };
  const QByteArray scale =
      "  - {id: scale, title: Scale, risk: change, do: {service.scale: {service: worker, replicas: 2}}}\n";
  const QByteArray again =
      "  - {id: again, title: Scale, risk: change, do: {service.scale: {service: worker, replicas: 1}}}\n";
  m_world.writeProcedure("one", wait("first", 10) + scale + wait("last", 1'000));
  m_world.writeProcedure("two", wait("first", 20) + scale + wait("last", 1'000));
  m_world.writeProcedure("three", wait("first", 30) + scale);
  m_world.writeProcedure("holds", scale + wait("middle", 40) + again);
  const auto words = [](const char *procedure) {
    return QStringList{"run", "shop", QLatin1String(procedure), "-e", "here"};
  };
  const auto start = [this, words](const char *procedure, int intents) {
    const auto before = m_world.newestRun();
    QProcess follower;
    follower.setProcessEnvironment(m_world.environment({}, QStringLiteral("runner")));
    follower.start(QStringLiteral(OPSDECK_BINARY), words(procedure));
    QString run;
    const auto isThere = [&] {
      run = m_world.newestRun();
      return run != before && recordsOf(run).count("intent") == intents;
    };
    const bool waits = QTest::qWaitFor(isThere, 10'000);
    follower.kill();
    follower.waitForFinished();
    return waits ? run : QString();
  };
  const auto fillUp = [this](int jobs) { m_world.redis().push("orders", QByteArrayList(jobs, "job")); };
  const auto one = start("one", 1), two = start("two", 1), three = start("three", 1);
  QVERIFY(!one.isEmpty() && !two.isEmpty() && !three.isEmpty());
  fillUp(10);
  QTRY_COMPARE_WITH_TIMEOUT(recordsOf(one).count("intent"), 3, 10'000);
  fillUp(10);  // the first one only waits by now
  QTRY_COMPARE_WITH_TIMEOUT(recordsOf(two).count("intent"), 3, 10'000);
  const auto holder = start("holds", 2);
  QVERIFY(!holder.isEmpty());
  const auto refused = m_world.opsdeck(words("one"));
  QCOMPARE(refused.code, 3);
  QVERIFY2(refused.complaint.contains("has this target"), refused.complaint.constData());
  fillUp(10);  // the third had begun before
  QTRY_COMPARE_WITH_TIMEOUT(bodiesOf(three, "run-closed").size(), 1, 10'000);
  QCOMPARE(recordsOf(three).count("intent"), 1);
  QCOMPARE(jsonString(bodiesOf(three, "run-closed").first(), "outcome"), QStringLiteral("failed"));
  fillUp(10);
  QTRY_COMPARE_WITH_TIMEOUT(bodiesOf(holder, "run-closed").size(), 1, 10'000);
  QCOMPARE(jsonString(bodiesOf(holder, "run-closed").first(), "outcome"), QStringLiteral("succeeded"));
  // Each of its steps has told once what it is at: what only counts on is told again after a while.
  QCOMPARE(bodiesOf(one, "dispatched").size(), 3);
  for (const auto &run : {one, two}) QCOMPARE(m_world.opsdeck({"decide", run, "abort"}).code, 0);
  for (const auto &run : {one, two}) QTRY_COMPARE_WITH_TIMEOUT(bodiesOf(run, "run-closed").size(), 1, 10'000);
}

QTEST_GUILESS_MAIN(RunnerKillsTest)
#include "tst_runner_kills.moc"
