#include "app/lab/lab_faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <thread>

#include "app/lab/jobs.h"
#include "app/lab/lab.h"
#include "app/lab/lab_database.h"
#include "app/lab/model_file.h"

namespace ops {

using namespace std::chrono_literals;

namespace {

constexpr int burst = 300;
constexpr qsizetype stuckJobs = 12;

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

const QString running = QStringLiteral("running");
const QString stopped = QStringLiteral("stopped");

// Faults that are one stopped program and nothing else.
QString stoppedBy(const QString &fault) {
  static const QMap<QString, QString> programs{{QStringLiteral("api-down"), QStringLiteral("api")},
                                               {QStringLiteral("redis-down"), QStringLiteral("cache")},
                                               {QStringLiteral("postgres-down"), QStringLiteral("database")}};
  return programs.value(fault);
}

bool stopsWorkers(const QString &fault) {
  return fault == QStringLiteral("workers-down") || fault == QStringLiteral("queue-blocked");
}

// Faults that the services look for by themselves, as a file.
bool isFlag(const QString &fault) {
  return fault == QStringLiteral("jobs-failing") || fault == QStringLiteral("ml-slow");
}

bool isUp(const QString &state) {
  return state == running || state == QStringLiteral("starting");
}

}  // namespace

LabFaults::LabFaults(const LabLayout &layout) : m_layout(layout), m_supervisor(layout.supervisorSocket()) {}

QStringList LabFaults::noted() const {
  return QDir(m_layout.faults()).entryList(QDir::Files);
}

Status LabFaults::note(const QString &fault, bool broken) const {
  QFile file(m_layout.faults() + QLatin1Char('/') + fault);
  if (!broken) {
    file.remove();
    return {};
  }
  if (file.open(QIODevice::WriteOnly)) return {};
  return fail({ErrorCode::Failed, tr("Noting a fault of the practice lab"), file.fileName(), file.errorString(), {}});
}

QStringList LabFaults::active(const QList<LabSupervisor::Program> &programs) const {
  QMap<QString, QString> states;
  bool anyWorker = false;
  for (const auto &program : programs) {
    states.insert(program.name, program.state);
    anyWorker = anyWorker || (labprograms::serviceOf(program.name) == QStringLiteral("worker") && isUp(program.state));
  }
  const auto isActive = [&](const QString &fault) {
    if (const QString program = stoppedBy(fault); !program.isEmpty()) return !isUp(states.value(program));
    if (stopsWorkers(fault)) return !anyWorker;
    if (fault == QStringLiteral("jobs-stuck")) return !heldJobs().isEmpty();
    if (fault == QStringLiteral("model-bad")) {
      const auto model = readModel(m_layout.model());
      return !model || !model->sound;
    }
    if (fault == QStringLiteral("table-dropped")) return !LabDatabase(m_layout).hasDocuments();
    return true;
  };
  const QStringList all = noted();
  QStringList result;
  for (const QString &fault : Lab::faults()) {
    if (all.contains(fault) && isActive(fault)) result.append(fault);
  }
  return result;
}

Status LabFaults::waitFor(const QStringList &programs, const QString &state) const {
  QString pending;
  for (const auto deadline = std::chrono::steady_clock::now() + 40s; std::chrono::steady_clock::now() < deadline;) {
    const auto all = m_supervisor.programs();
    if (all) {
      pending.clear();
      for (const auto &program : *all) {
        const bool reached = state == running ? program.state == running
                                              : program.state == stopped || program.state == QStringLiteral("failed");
        if (programs.contains(program.name) && !reached) pending = program.name + QStringLiteral(": ") + program.state;
      }
      if (pending.isEmpty()) return {};
    } else {
      pending = all.error().why;
    }
    std::this_thread::sleep_for(40ms);
  }
  return fail({ErrorCode::Failed, tr("Waiting for programs of the practice lab"), m_layout.supervisorSocket(), pending,
               tr("Its log files are in %1.").arg(m_layout.logs())});
}

Status LabFaults::stopPrograms(const QStringList &programs) const {
  const auto all = m_supervisor.programs();
  if (!all) return fail(all.error());
  QStringList asked;
  for (const auto &program : *all) {
    if (!programs.contains(program.name) || program.state == stopped || program.state == QStringLiteral("failed"))
      continue;
    if (auto done = m_supervisor.stop(program.name); !done) return done;
    asked.append(program.name);
  }
  return asked.isEmpty() ? Status() : waitFor(asked, stopped);
}

Status LabFaults::startPrograms(const QStringList &programs) const {
  for (const QString &program : programs) {
    if (auto done = m_supervisor.start(program); !done) return done;
  }
  return waitFor(programs, running);
}

Result<QStringList> LabFaults::runningWorkers() const {
  const auto all = m_supervisor.programs();
  if (!all) return fail(all.error());
  QStringList workers;
  for (const auto &program : *all) {
    if (labprograms::serviceOf(program.name) == QStringLiteral("worker") && isUp(program.state))
      workers.append(program.name);
  }
  return workers;
}

Status LabFaults::breakWith(const QString &fault) const {
  if (auto done = note(fault, true); !done || isFlag(fault)) return done;
  if (const QString program = stoppedBy(fault); !program.isEmpty()) return stopPrograms({program});
  if (fault == QStringLiteral("queue-blocked")) return blockQueue();
  if (fault == QStringLiteral("jobs-stuck")) return holdJobs();
  if (fault == QStringLiteral("model-bad")) return replaceModel();
  if (fault == QStringLiteral("table-dropped")) return LabDatabase(m_layout).dropDocuments();
  const auto workers = runningWorkers();
  return workers ? stopPrograms(*workers) : fail(workers.error());
}

Status LabFaults::mend(const QString &fault) const {
  const bool wasBroken = noted().contains(fault);
  if (fault == QStringLiteral("jobs-stuck") && wasBroken) {
    if (auto done = returnHeldJobs(); !done) return done;
  }
  if (auto done = note(fault, false); !done || isFlag(fault) || !wasBroken) return done;
  if (const QString program = stoppedBy(fault); !program.isEmpty()) return startPrograms({program});
  if (fault == QStringLiteral("jobs-stuck")) return {};
  if (fault == QStringLiteral("model-bad")) return restoreModel();
  if (fault == QStringLiteral("table-dropped")) {
    const LabDatabase database(m_layout);
    return database.hasDocuments() ? Status() : database.recreateDocuments();
  }
  const auto workers = runningWorkers();
  if (!workers) return fail(workers.error());
  QStringList missing;
  for (int number = 1; workers->size() + missing.size() < labprograms::usualWorkers; ++number) {
    if (!workers->contains(labprograms::worker(number))) missing.append(labprograms::worker(number));
  }
  return startPrograms(missing);
}

Status LabFaults::mendAll() const {
  // The stores first: other faults live in them.
  QStringList order{QStringLiteral("redis-down"), QStringLiteral("postgres-down")};
  for (const QString &fault : Lab::faults()) {
    if (!order.contains(fault)) order.append(fault);
  }
  for (const QString &fault : order) {
    if (!noted().contains(fault)) continue;
    if (fault == QStringLiteral("table-dropped")) {
      if (auto ready = LabDatabase(m_layout).waitUntilReady(20s); !ready) return ready;
    }
    if (auto done = mend(fault); !done) return done;
  }
  return {};
}

Status LabFaults::blockQueue() const {
  const auto workers = runningWorkers();
  if (!workers) return fail(workers.error());
  if (auto done = stopPrograms(*workers); !done) return done;
  QList<JobRequest> requests;
  for (int index = 0; index < burst; ++index) requests.append(sampleRequest());
  RedisClient redis(m_layout.redisSocket());
  const auto ids = enqueueJobs(redis, requests);
  return ids ? Status() : fail(ids.error());
}

// Kills workers while they hold jobs, until enough jobs have been left behind. Supervisord brings the workers back.
Status LabFaults::holdJobs() const {
  RedisClient redis(m_layout.redisSocket());
  QByteArrayList held;
  QStringList killed;
  // A successor may be quick enough to have taken one of them: some more than wanted.
  for (const auto deadline = std::chrono::steady_clock::now() + 60s; held.size() < stuckJobs + killed.size();) {
    if (std::chrono::steady_clock::now() > deadline) {
      return fail({ErrorCode::Failed,
                   tr("Breaking the practice lab"),
                   QStringLiteral("jobs-stuck"),
                   tr("No worker takes jobs."),
                   {}});
    }
    QList<JobRequest> requests;
    for (int index = 0; index < labprograms::usualWorkers; ++index) requests.append(sampleRequest());
    if (const auto ids = enqueueJobs(redis, requests); !ids) return fail(ids.error());
    const auto workers = runningWorkers();
    if (!workers) return fail(workers.error());
    // A worker that dies before its start counts as done is brought back only after a pause.
    if (auto up = waitFor(*workers, running); !up) return up;
    std::this_thread::sleep_for(150ms);
    for (const QString &worker : *workers) (void)m_supervisor.kill(worker);
    // What lies here now is left behind: the workers' successors take from document_queue only.
    const auto left = redis.command({"LRANGE", labkeys::processing, "0", "-1"});
    if (!left) return fail(left.error());
    held = left->list;
    killed = *workers;
  }
  QFile file(m_layout.faults() + QStringLiteral("/jobs-stuck"));
  if (!file.open(QIODevice::WriteOnly)) {
    return fail({ErrorCode::Failed, tr("Noting a fault of the practice lab"), file.fileName(), file.errorString(), {}});
  }
  file.write(held.join('\n'));
  return waitFor(killed, running);
}

QByteArrayList LabFaults::heldJobs() const {
  QFile file(m_layout.faults() + QStringLiteral("/jobs-stuck"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  RedisClient redis(m_layout.redisSocket());
  const auto inWork = redis.command({"LRANGE", labkeys::processing, "0", "-1"});
  QByteArrayList held;
  for (const QByteArray &payload : file.readAll().split('\n')) {
    if (!payload.isEmpty() && (!inWork || inWork->list.contains(payload))) held.append(payload);
  }
  return held;
}

Status LabFaults::returnHeldJobs() const {
  RedisClient redis(m_layout.redisSocket());
  const auto returned = requeueJobs(redis, heldJobs());
  return returned ? Status() : fail(returned.error());
}

Status LabFaults::replaceModel() const {
  if (auto written = writeModel(m_layout.model(), brokenModel(QStringLiteral("2.1.0-rc1"))); !written) return written;
  if (auto down = stopPrograms({QStringLiteral("ml")}); !down) return down;
  return startPrograms({QStringLiteral("ml")});
}

Status LabFaults::restoreModel() const {
  QFile stable(m_layout.stableModel());
  if (!stable.open(QIODevice::ReadOnly)) {
    return fail({ErrorCode::Failed, tr("Reading the model"), stable.fileName(), stable.errorString(), {}});
  }
  if (auto written = writeModel(m_layout.model(), stable.readAll()); !written) return written;
  if (auto down = stopPrograms({QStringLiteral("ml")}); !down) return down;
  return startPrograms({QStringLiteral("ml")});
}

}  // namespace ops
