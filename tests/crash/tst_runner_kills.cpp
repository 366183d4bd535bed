#include <signal.h>

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

#include "models/base/json.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

using namespace ops;

namespace {

struct Answer {
  int code = -1;
  Json json;
  QByteArray complaint;
};

const QByteArrayList failedJobs{"job one", QByteArray("job\0two", 7), "job three\n"};
const QByteArrayList waitingJobs{"job four", "job four"};

}  // namespace

/// The runner is killed at every boundary of its journal, before a commit and after it, in a procedure that moves jobs,
/// scales, restarts and clears, on a real Redis and a real supervisord. Each time the run is resumed from the command
/// line: everything that it should do is done, and nothing twice.
class RunnerKillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanupTestCase();
  void everyBoundary_data();
  void everyBoundary();
  void followerSaysThatTheOwnerIsGone();

 private:
  Answer opsdeck(const QStringList &arguments, const QString &fault = {});
  void write(const QString &name, const QByteArray &text);
  bool hasFired() const { return QFileInfo(m_world.path(QStringLiteral("fault.fired"))).size() == 1; }
  QByteArrayList starts() const;
  QByteArrayList setAside() const;
  QByteArrayList recordsOf(const QString &run);
  QByteArray runnerLog(const QString &run) const;
  void checkEffects(const Json &run);

  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
};

void RunnerKillsTest::initTestCase() {
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  QList<PrivateSupervisor::Program> programs;
  for (const char *name : {"worker-1", "worker-2"}) {
    PrivateSupervisor::Program worker;
    worker.name = QLatin1String(name);
    worker.command = QStringLiteral("/bin/sh -c 'echo $$ >>%1; exec sleep 1000'").arg(m_world.path("starts"));
    programs.append(worker);
  }
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("supervisor"), programs);
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());

  m_world.folder(QStringLiteral("config/opsdeck/systems"));
  m_world.folder(QStringLiteral("config/opsdeck/procedures"));
  write(QStringLiteral("config/opsdeck/systems/shop.yaml"),
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
        "services: [{name: worker, expected: 2}]\n"
        "queues: [{name: orders, connection: cache, failed: orders_failed, consumers: [worker]}]\n"
        "environments:\n- name: here\n  tier: practice\n"
        "  connections: {cache: {type: redis, url: \"redis+unix://" +
            m_redis->socket().toUtf8() +
            "\"}}\n"
            "  manager: {type: supervisor, socket: " +
            m_supervisor->socket().toUtf8() + ", programs: {worker: [worker-1, worker-2]}}\n");
  write(QStringLiteral("config/opsdeck/procedures/sweep.yaml"), R"(apiVersion: opsdeck/v1
kind: Procedure
metadata: {name: sweep, title: Everything that changes something, system: shop}
steps:
  - {id: depth, title: Look, risk: read, do: {queue.depth: {queue: orders}}}
  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}
  - {id: scale, title: Scale, risk: change, do: {service.scale: {service: worker, replicas: 2}},
     verify: {service.replicas: {service: worker, is: 2}}}
  - {id: restart, title: Restart, risk: change, do: {service.restart: {service: worker}}}
  - {id: clear, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}
  - {id: gone, title: Look again, risk: read, do: {queue.depth: {queue: orders, below: 1}}}
)");
}

void RunnerKillsTest::init() {
  m_redis->command({"FLUSHALL"});
  m_redis->push("orders_failed", failedJobs);
  m_redis->push("orders", waitingJobs);
  for (const char *worker : {"worker-1", "worker-2"}) {
    QProcess ctl;
    ctl.start(QStringLiteral("supervisorctl"),
              {QStringLiteral("-s"), QStringLiteral("unix://") + m_supervisor->socket(), QStringLiteral("stop"),
               QLatin1String(worker)});
    QVERIFY(ctl.waitForFinished());
  }
  for (const char *file : {"starts", "fault", "fault.fired"}) QFile::remove(m_world.path(QLatin1String(file)));
}

void RunnerKillsTest::cleanupTestCase() {
  m_supervisor->stop();
  m_redis->stop();
}

void RunnerKillsTest::write(const QString &name, const QByteArray &text) {
  QFile file(m_world.path(name));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(text), text.size());
}

Answer RunnerKillsTest::opsdeck(const QStringList &arguments, const QString &fault) {
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  if (!fault.isEmpty()) {
    write(QStringLiteral("fault"), fault.toLatin1());
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(OPSDECK_DISK_FAULTS));
    environment.insert(QStringLiteral("OPSDECK_FAULT"), m_world.path(QStringLiteral("fault")));
    environment.insert(QStringLiteral("OPSDECK_FAULT_ROLE"), QStringLiteral("runner"));
  }
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(OPSDECK_BINARY), arguments);
  if (!process.waitForFinished(60'000)) {
    qWarning("no end of: %s", qPrintable(arguments.join(QLatin1Char(' '))));
    process.kill();
    process.waitForFinished();
  }
  Answer answer;
  answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  answer.complaint = process.readAllStandardError();
  answer.json = Json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
  return answer;
}

/// The pids of all workers that were ever started here.
QByteArrayList RunnerKillsTest::starts() const {
  QFile file(m_world.path(QStringLiteral("starts")));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto lines = file.readAll().split('\n');
  lines.removeLast();
  return lines;
}

/// What clearing the queue has kept.
QByteArrayList RunnerKillsTest::setAside() const {
  const auto keys = m_redis->command({"KEYS", "opsdeck:tombstone:*"});
  return keys.items.size() == 1 ? m_redis->list(keys.items.first().text) : QByteArrayList();
}

/// Types of the records of a run; an action's own news are named "dispatched".
QByteArrayList RunnerKillsTest::recordsOf(const QString &run) {
  QByteArrayList types;
  const auto listed = opsdeck({"journal", "list", "--run", run, "-o", "json"});
  for (const auto &record : jsonMember(listed.json, "records")) types.append(jsonString(record, "type").toUtf8());
  return types;
}

QByteArray RunnerKillsTest::runnerLog(const QString &run) const {
  QFile file(m_world.path(QStringLiteral("state/opsdeck/runs/%1/runner.log").arg(run)));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RunnerKillsTest::everyBoundary_data() {
  QTest::addColumn<QString>("kind");
  QTest::newRow("before a commit") << QStringLiteral("write");
  QTest::newRow("after a commit") << QStringLiteral("synced");
}

void RunnerKillsTest::checkEffects(const Json &run) {
  QByteArrayList phases;
  for (const auto &step : jsonMember(run, "steps")) phases.append(jsonString(step, "outcome").toUtf8());
  QCOMPARE(phases.size(), 6);
  const auto started = starts();
  QCOMPARE(QSet<QByteArray>(started.begin(), started.end()).size(), started.size());
  if (jsonString(run, "outcome") == QLatin1String("unknown")) {
    // Killed between the two workers: no more was started than was asked for, and nothing was done after it.
    QCOMPARE(phases[3], QByteArray("unknown"));
    QVERIFY2(started.size() >= 2 && started.size() <= 4, qPrintable(QString::number(started.size())));
    QCOMPARE(m_redis->list("orders"), waitingJobs + failedJobs);
    return;
  }
  QCOMPARE(jsonString(run, "outcome"), QStringLiteral("succeeded"));
  for (const auto &phase : phases) QCOMPARE(phase, QByteArray("succeeded"));
  QCOMPARE(started.size(), 4);
  QVERIFY(m_redis->list("orders").isEmpty());
  QVERIFY(m_redis->list("orders_failed").isEmpty());
  QCOMPARE(setAside(), waitingJobs + failedJobs);
}

void RunnerKillsTest::everyBoundary() {
  QFETCH(QString, kind);
  int points = 0;
  int unknown = 0;
  for (int count = 1;; ++count) {
    init();
    const auto run = opsdeck({"run", "shop", "sweep", "-e", "here", "--yes", "-o", "json"},
                             QStringLiteral("%1 KILL %2\n").arg(kind).arg(count));
    if (!hasFired()) {
      QVERIFY2(run.code == 0, run.complaint.constData());
      checkEffects(run.json);
      break;
    }
    ++points;
    const auto id = jsonString(run.json, "run");
    QVERIFY2(!id.isEmpty(), run.complaint.constData());
    auto ended = run;
    if (run.code == 5 && jsonString(run.json, "outcome") == QLatin1String("unknown")) {
      ended = opsdeck({"resume", id, "-o", "json"});
      // Killed between the sync of its last record and SQLite's word of it to other readers: it had ended after all.
      if (ended.code == 3) ended = opsdeck({"runs", "follow", id, "-o", "json"});
    }
    const auto where = QByteArray(kind.toLatin1() + " " + QByteArray::number(count) + ": " + ended.complaint);
    QVERIFY2(ended.code == 0 || ended.code == 5, where.constData());
    if (ended.code == 5) ++unknown;
    checkEffects(ended.json);
    if (QTest::currentTestFailed()) {
      qWarning("at %s; records: %s; runner: %s", where.constData(), recordsOf(id).join(' ').constData(),
               runnerLog(id).constData());
      return;
    }
  }
  qInfo("%d points, %d of them ended as unknown", points, unknown);
  QVERIFY(points >= 15);
  QVERIFY(unknown <= 4);
  QCOMPARE(opsdeck({"journal", "verify"}).code, 0);
}

void RunnerKillsTest::followerSaysThatTheOwnerIsGone() {
  const auto run =
      opsdeck({"run", "shop", "sweep", "-e", "here", "--yes", "-o", "json"}, QStringLiteral("synced KILL 5\n"));
  QVERIFY(hasFired());
  QCOMPARE(run.code, 5);
  QVERIFY2(run.complaint.contains("opsdeck resume"), run.complaint.constData());
  const auto listed = opsdeck({"runs", "-o", "json"});
  const auto newest = jsonMember(listed.json, "runs").front();
  QCOMPARE(jsonString(newest, "run"), jsonString(run.json, "run"));
  QCOMPARE(jsonMember(newest, "ownerAlive"), Json(false));
  QCOMPARE(opsdeck({"resume", jsonString(run.json, "run"), "-o", "json"}).code, 0);
}

QTEST_GUILESS_MAIN(RunnerKillsTest)
#include "tst_runner_kills.moc"
