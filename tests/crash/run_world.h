#pragma once

#include <sqlite3.h>

#include <QDir>
#include <QLocalSocket>

#include "tests/crash/fault_file.h"
#include "tests/crash/opsdeck_program.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

namespace ops {

/// What a record of the journal looks like from outside.
struct Acknowledged {
  qint64 sequence = 0;
  QByteArray hash;
};

/// A Redis with jobs, a supervisord with two workers, a file for a program that notes each run of its own, and
/// Opsdeck's files about them: for runs that are killed or lose their disk.
class RunWorld {
 public:
  static inline const QByteArrayList failedJobs{"job one", QByteArray("job\0two", 7), "job three\n"};
  static inline const QByteArrayList waitingJobs{"job four", "job four"};

  struct Options {
    int redisDelayMs = 0;         ///< each of its replies to Opsdeck comes so much later
    QByteArray connections = {};  ///< further ones of the system, in YAML: "name: {…}, "
  };
  bool start(const Options &options);
  bool start() { return start(Options()); }
  void stop();
  /// Jobs, workers and notes as they were at first. Journal and runs stay.
  void reset();
  /// Steps in YAML.
  void writeProcedure(const char *name, const QByteArray &steps) const;
  void write(const QString &name, const QByteArray &text) const;

  /// The real program, to its end. `fault`: for the preloaded shim, in processes of that role.
  Answer opsdeck(const QStringList &arguments, const QByteArray &fault = {},
                 const QString &role = QStringLiteral("runner"));
  /// When a struck run is left.
  enum class Until { RunEnds, ProcessIsGone };
  struct Strike {
    Answer answer;  ///< empty where the run was left before its end
    QList<FaultFile::Firing> fired;
  };
  /// Runs a procedure under a fault. Who follows a run learns of its runner's death after a while; with ProcessIsGone
  /// it is not waited for that, but for the process that met the fault. A run that meets none is followed to its end.
  Strike strike(const QString &procedure, const QByteArray &fault, Until until,
                const QString &role = QStringLiteral("runner"));
  /// How many calls of each kind ("call", "write") a process of that role makes in the whole of a run; empty if it
  /// failed.
  QMap<QByteArray, int> callsIn(const QString &procedure, const QString &role = QStringLiteral("runner"));
  QProcessEnvironment environment(const QByteArray &fault, const QString &role) const;
  const FaultFile &fault() const { return m_fault; }
  PrivateRedis &redis() { return *m_redis; }
  QString path(const QString &name) const { return m_folder.path(name); }
  const TemporaryWorld &folder() const { return m_folder; }

  /// The pids of all workers that were started since the reset, as supervisord's log has them.
  QByteArrayList starts() const;
  /// One for each time that the program of the procedure ran.
  QByteArrayList programRuns() const { return linesOf("program"); }
  QByteArrayList linesOf(const char *note) const;
  /// What clearing the queue has kept.
  QByteArrayList setAside() const;

  QString journal() const { return path(QStringLiteral("state/opsdeck/journal")); }
  QString newestRun() const;
  /// The last record that was acknowledged, as the journal's head file names it.
  Acknowledged head() const;
  /// Whether the journal still holds it.
  bool holds(const Acknowledged &record) const;
  /// One column of text from the journal's table, read past the product.
  QByteArrayList journalColumn(const QByteArray &sql) const;
  QByteArray runnerLog(const QString &run) const;

  void startWorker(const QByteArray &worker) const { askSupervisor("startProcess", worker); }

 private:
  void stopWorkers() const;
  void askSupervisor(const QByteArray &method, const QByteArray &worker) const;
  QString supervisorLog() const { return m_supervisor->folder() + QStringLiteral("/supervisord.log"); }

  TemporaryWorld m_folder;
  FaultFile m_fault{m_folder.path(QStringLiteral("fault"))};
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<FaultProxy> m_proxy;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  qint64 m_logged = 0;  // bytes of supervisord's log at the reset
};

inline bool RunWorld::start(const Options &options) {
  m_redis = std::make_unique<PrivateRedis>(m_folder, QStringLiteral("redis"));
  QList<PrivateSupervisor::Program> programs;
  for (const char *name : {"worker-1", "worker-2"}) {
    PrivateSupervisor::Program worker;
    worker.name = QLatin1String(name);
    worker.command = QStringLiteral("/bin/sleep 10000");
    programs.append(worker);
  }
  // supervisord looks after its children once a second, and whenever one writes: with this one, without delay.
  PrivateSupervisor::Program metronome;
  metronome.name = QStringLiteral("metronome");
  metronome.command = QStringLiteral("/bin/sh -c 'while echo; do sleep 0.05; done'");
  metronome.autostart = true;
  programs.append(metronome);
  m_supervisor = std::make_unique<PrivateSupervisor>(m_folder, QStringLiteral("supervisor"), programs);
  if (!m_redis->start() || !m_supervisor->start()) return false;
  auto socket = m_redis->socket();
  if (options.redisDelayMs > 0) {
    socket = path(QStringLiteral("proxy.sock"));
    m_proxy = std::make_unique<FaultProxy>(m_redis->socket(), 0, socket);
    m_proxy->setDelay(options.redisDelayMs);
    if (!m_proxy->isListening()) return false;
  }

  m_folder.folder(QStringLiteral("config/opsdeck/systems"));
  m_folder.folder(QStringLiteral("config/opsdeck/procedures"));
  write(QStringLiteral("config/opsdeck/systems/shop.yaml"),
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
        "services: [{name: worker, expected: 2}]\n"
        "queues: [{name: orders, connection: cache, failed: orders_failed, consumers: [worker]}]\n"
        "environments:\n- name: here\n  tier: practice\n"
        "  connections: {" +
            options.connections + "cache: {type: redis, url: \"redis+unix://" + socket.toUtf8() +
            "\"}}\n  manager: {type: supervisor, socket: " + m_supervisor->socket().toUtf8() +
            ", programs: {worker: [worker-1, worker-2]}}\n");
  return true;
}

inline void RunWorld::stop() {
  m_proxy.reset();
  m_supervisor->stop();
  m_redis->stop();
}

inline void RunWorld::reset() {
  m_redis->command({"FLUSHALL"});
  m_redis->push("orders_failed", failedJobs);
  m_redis->push("orders", waitingJobs);
  stopWorkers();
  QFile::remove(path(QStringLiteral("program")));
  m_logged = QFileInfo(supervisorLog()).size();
  m_fault.disarm();
}

// Each call waits until the worker has ended; one that does not run is refused at once.
inline void RunWorld::stopWorkers() const {
  for (const char *worker : {"worker-1", "worker-2"}) askSupervisor("stopProcess", worker);
}

inline void RunWorld::askSupervisor(const QByteArray &method, const QByteArray &worker) const {
  const QByteArray body = "<?xml version='1.0'?><methodCall><methodName>supervisor." + method +
                          "</methodName><params><param><value><string>" + worker +
                          "</string></value></param></params></methodCall>";
  QLocalSocket socket;
  socket.connectToServer(m_supervisor->socket());
  socket.write("POST /RPC2 HTTP/1.0\r\nContent-Type: text/xml\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body);
  QByteArray answer;
  while (socket.waitForReadyRead(10'000)) answer += socket.readAll();
  if (!answer.contains("methodResponse")) qFatal("supervisord does not answer");
}

inline void RunWorld::write(const QString &name, const QByteArray &text) const {
  QFile file(path(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for the test's files");
}

inline void RunWorld::writeProcedure(const char *name, const QByteArray &steps) const {
  write(QStringLiteral("config/opsdeck/procedures/%1.yaml").arg(QLatin1String(name)),
        "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: " + QByteArray(name) +
            ", title: A test, system: shop}\nsteps:\n" + steps);
}

inline QProcessEnvironment RunWorld::environment(const QByteArray &fault, const QString &role) const {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("OPSDECK_KEEPER"), QStringLiteral(OPSDECK_KEEPER_BINARY));
  if (fault.isEmpty()) return environment;
  m_fault.arm(fault);
  m_fault.addTo(environment, role);
  return environment;
}

inline Answer RunWorld::opsdeck(const QStringList &arguments, const QByteArray &fault, const QString &role) {
  return runOpsdeck(arguments, environment(fault, role));
}

/// Its locks are gone then, too.
inline bool hasProcessEnded(pid_t pid) {
  QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
  if (!stat.open(QIODevice::ReadOnly)) return true;
  const auto line = stat.readAll();
  return line.mid(line.lastIndexOf(')')).startsWith(") Z");
}

inline RunWorld::Strike RunWorld::strike(const QString &procedure, const QByteArray &fault, Until until,
                                         const QString &role) {
  QProcess program;
  program.setProcessEnvironment(environment(fault, role));
  program.start(QStringLiteral(OPSDECK_BINARY), {"run", "shop", procedure, "-e", "here", "--yes", "-o", "json"});
  constexpr int lookEveryMs = 5;
  QDeadlineTimer patience(60'000);
  const auto isLeft = [&] { return until == Until::ProcessIsGone && m_fault.hasFired(); };
  while (!program.waitForFinished(lookEveryMs) && !isLeft() && !patience.hasExpired()) {
  }
  Strike strike;
  if (program.state() == QProcess::NotRunning) {
    strike.answer = answerOf(program);
  } else {
    program.kill();
    program.waitForFinished();
  }
  strike.fired = m_fault.fired();
  for (const auto &firing : std::as_const(strike.fired)) {
    while (!hasProcessEnded(firing.pid) && !patience.hasExpired()) QTest::qWait(1);
  }
  strike.fired = m_fault.fired();
  if (patience.hasExpired()) qWarning("a process that met a fault goes on and on");
  return strike;
}

inline QMap<QByteArray, int> RunWorld::callsIn(const QString &procedure, const QString &role) {
  const auto run = strike(procedure, "all COUNT\n", Until::RunEnds, role);
  if (run.answer.code != 0) qWarning("%s", run.answer.complaint.constData());
  // The process may need a moment longer than the run.
  constexpr int kinds = 5;
  constexpr int looks = 1'000;
  for (int i = 0; i < looks && m_fault.fired().size() < kinds; ++i) QTest::qWait(10);
  QMap<QByteArray, int> calls;
  if (run.answer.code != 0) return calls;
  for (const auto &kind : m_fault.fired()) calls.insert(kind.call, kind.name.toInt());
  return calls;
}

inline QByteArrayList RunWorld::linesOf(const char *note) const {
  QFile file(path(QLatin1String(note)));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto lines = file.readAll().split('\n');
  lines.removeLast();
  return lines;
}

inline QByteArrayList RunWorld::starts() const {
  QFile log(supervisorLog());
  if (!log.open(QIODevice::ReadOnly) || !log.seek(m_logged)) return {};
  QByteArrayList pids;
  for (const auto &line : log.readAll().split('\n')) {
    if (line.contains("spawned: 'worker-")) pids.append(line.mid(line.lastIndexOf(' ') + 1));
  }
  return pids;
}

inline QByteArrayList RunWorld::setAside() const {
  const auto keys = m_redis->command({"KEYS", "opsdeck:tombstone:*"});
  return keys.items.size() == 1 ? m_redis->list(keys.items.first().text) : QByteArrayList();
}

inline QByteArrayList RunWorld::journalColumn(const QByteArray &sql) const {
  sqlite3 *db = nullptr;
  sqlite3_stmt *statement = nullptr;
  QByteArrayList values;
  sqlite3_open_v2(QFile::encodeName(QString(journal() + QStringLiteral("/journal.db"))).constData(), &db,
                  SQLITE_OPEN_READWRITE, nullptr);
  constexpr int busyMs = 5'000;
  sqlite3_busy_timeout(db, busyMs);
  // Else it would tidy up the log that the program left.
  sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  int code = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
  while (code == SQLITE_OK || code == SQLITE_ROW) {
    code = sqlite3_step(statement);
    if (code == SQLITE_ROW) values.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
  }
  if (code != SQLITE_DONE) qWarning("%s: %s", sql.constData(), sqlite3_errmsg(db));
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return values;
}

// From its folder, so that nobody looks into a journal before the program itself has recovered it.
inline QString RunWorld::newestRun() const {
  return QDir(path(QStringLiteral("state/opsdeck/runs")))
      .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)
      .value(0);
}

inline Acknowledged RunWorld::head() const {
  QFile file(journal() + QStringLiteral("/journal.head"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const Json json = jsonParse(file.readAll().trimmed()).value_or(Json());
  return {jsonInteger(json, "seq"), jsonString(json, "hash").toLatin1()};
}

inline bool RunWorld::holds(const Acknowledged &record) const {
  const auto found =
      journalColumn("SELECT lower(hex(hash)) FROM records WHERE seq=" + QByteArray::number(record.sequence));
  return found == QByteArrayList{record.hash};
}

inline QByteArray RunWorld::runnerLog(const QString &run) const {
  QFile file(path(QStringLiteral("state/opsdeck/runs/%1/runner.log").arg(run)));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// After a run, resumed or not, that retries, scales the workers to two, restarts them (the step "restart"), starts its
/// program `programs` times and clears the queue: all was done, and nothing twice. Where it is unknown how far the
/// restart came, that is said, and nothing was done behind it.
inline void checkEffects(RunWorld &world, const Json &run, int programs) {
  QMap<QString, QString> outcomes;
  for (const auto &step : jsonMember(run, "steps")) {
    outcomes.insert(jsonString(step, "id"), jsonString(step, "outcome"));
  }
  const auto starts = world.starts();
  QCOMPARE(QSet<QByteArray>(starts.begin(), starts.end()).size(), starts.size());
  if (jsonString(run, "outcome") == QLatin1String("unknown")) {
    QCOMPARE(outcomes.value(QStringLiteral("restart")), QStringLiteral("unknown"));
    QVERIFY2(starts.size() >= 2 && starts.size() <= 4, qPrintable(QString::number(starts.size())));
    QCOMPARE(world.programRuns().size(), 0);
    QCOMPARE(world.redis().list("orders"), RunWorld::waitingJobs + RunWorld::failedJobs);
    return;
  }
  QCOMPARE(jsonString(run, "outcome"), QStringLiteral("succeeded"));
  QVERIFY(outcomes.size() > 0);
  for (const auto &outcome : outcomes) QCOMPARE(outcome, QStringLiteral("succeeded"));
  QCOMPARE(starts.size(), 4);
  QCOMPARE(world.programRuns().size(), programs);
  QVERIFY(world.redis().list("orders").isEmpty());
  QVERIFY(world.redis().list("orders_failed").isEmpty());
  QCOMPARE(world.setAside(), RunWorld::waitingJobs + RunWorld::failedJobs);
}

}  // namespace ops
