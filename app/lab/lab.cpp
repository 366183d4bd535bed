#include "app/lab/lab.h"

#include <csignal>

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <thread>

#include "app/lab/exchange.h"
#include "app/lab/jobs.h"
#include "app/lab/lab_database.h"
#include "app/lab/lab_faults.h"
#include "app/lab/lab_models.h"
#include "app/lab/lab_monitoring.h"
#include "app/lab/lab_registry.h"
#include "app/lab/lab_supervisor.h"
#include "app/lab/layout.h"
#include "app/lab/redis_client.h"
#include "app/lab/supervisor_config.h"
#include "models/base/clock.h"
#include "models/base/paths.h"

namespace ops {

using namespace std::chrono_literals;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

// One process at a time changes the lab.
class Exclusive {
 public:
  explicit Exclusive(const QString &state) : m_lock(state + QStringLiteral(".lock")) {
    QDir().mkpath(QFileInfo(state).path());
    m_lock.setStaleLockTime(0);
  }
  Status take() {
    constexpr int patienceMs = 120'000;
    if (m_lock.tryLock(patienceMs)) return {};
    if (m_lock.error() != QLockFile::LockFailedError) {
      return fail({ErrorCode::Failed, tr("Changing the practice lab"), m_lock.fileName(),
                   tr("its lock file can't be written"), tr("Look at the disk's free space and the folder's rights.")});
    }
    return fail({ErrorCode::Refused,
                 tr("Changing the practice lab"),
                 {},
                 tr("Another process is changing it."),
                 tr("Try again.")});
  }

 private:
  QLockFile m_lock;
};

Result<LabLayout> runningLayout(const QString &state) {
  auto layout = readLayout(state);
  if (!layout) return fail(layout.error());
  if (!isAlive(layout->supervisor)) return fail(labNotRunning());
  return layout;
}

// Children outlive a supervisord that was killed: each is found by the pid file that it wrote, and by its folder.
void endOrphans(const LabLayout &layout) {
  QList<ProcessId> orphans;
  const QDir run(layout.run());
  for (const QString &name : run.entryList({QStringLiteral("*.pid")}, QDir::Files)) {
    orphans.append(processOfPidFile(run.filePath(name), layout.state));
  }
  for (const ProcessId &orphan : orphans) {
    if (orphan.pid > 0) ::kill(static_cast<pid_t>(orphan.pid), SIGTERM);
  }
  for (const ProcessId &orphan : orphans) endProcess(orphan, 5s);
  endProcess(processOfPidFile(layout.database + QStringLiteral("/postmaster.pid"), layout.database), 10s);
  for (const QString &name : run.entryList({QStringLiteral("*.pid")}, QDir::Files)) QFile::remove(run.filePath(name));
}

Status waitForHealth(const LabLayout &layout, const LabFaults &programs) {
  QStringList expected{QStringLiteral("api"),      QStringLiteral("ml"),     QStringLiteral("cache"),
                       QStringLiteral("database"), QStringLiteral("ranker"), QStringLiteral("mlflow"),
                       QStringLiteral("traffic")};
  for (int number = 1; number <= labprograms::usualWorkers; ++number) expected.append(labprograms::worker(number));
  if (auto up = programs.waitFor(expected, QStringLiteral("running")); !up) return up;
  QString why;
  for (const auto deadline = std::chrono::steady_clock::now() + 20s; std::chrono::steady_clock::now() < deadline;) {
    Exchange ready;
    ready.port = layout.apiPort;
    ready.path = "/ready";
    const auto api = exchange(ready);
    Exchange health;
    health.port = layout.mlPort;
    health.path = "/health";
    const auto ml = exchange(health);
    // Whatever it says: nothing may be in production, and the lab is there to practise with that, too.
    health.port = layout.rankerPort;
    const auto ranker = exchange(health);
    if (api && ml && ranker && api->status == 200 && ml->status == 200) return {};
    why = !api      ? api.error().why
          : !ml     ? ml.error().why
          : !ranker ? ranker.error().why
                    : QString::fromUtf8(api->body.left(300));
    std::this_thread::sleep_for(50ms);
  }
  return fail({ErrorCode::Failed, tr("Waiting for the practice lab's services"), layout.apiUrl(), why, {}});
}

Status prepareFiles(LabLayout &layout, const LabTools &tools) {
  if (auto made = createFolders(layout); !made) return made;
  endOrphans(layout);
  if (auto chosen = choosePorts(layout); !chosen) return chosen;
  if (auto initialised = LabDatabase(layout).initialise(tools); !initialised) return initialised;
  if (auto written = writeConfiguration(layout, tools); !written) return written;
  if (auto seeded = seedModels(layout, false); !seeded) return seeded;
  return seedRegistry(layout, false);
}

/// Records the owner, and starts who waits for its end.
Status setOwner(LabLayout &layout, const LabTools &tools, const Lab::Options &options) {
  layout.owner = {options.endWithProcess, processStartTicks(options.endWithProcess)};
  if (auto written = writeLayout(layout); !written) return written;
  SpawnRequest request;
  request.argv = {tools.service, QStringLiteral("guard")};
  if (!options.program.isEmpty()) request.argv += options.program;
  request.workingDirectory = QStringLiteral("/");
  request.outputFile = layout.logs() + QStringLiteral("/guard.log");
  request.environment = labEnvironment(layout);
  const auto guard = spawnDetached(request);
  return guard ? Status() : fail(guard.error());
}

Status stopLayout(LabLayout layout) {
  if (isAlive(layout.supervisor)) {
    const LabSupervisor supervisor(layout.supervisorSocket());
    const LabFaults programs(layout);
    // All at once, the stores last: supervisord's own shutdown would wait for one after the other.
    const QStringList stores{QStringLiteral("database"), QStringLiteral("cache")};
    QStringList users = labprograms::all();
    users.removeIf([&stores](const QString &program) { return stores.contains(program); });
    (void)programs.stopPrograms(users);
    (void)programs.stopPrograms(stores);
    for (const QString &program : labprograms::all()) (void)supervisor.forget(program);
    (void)supervisor.shutdown();
    if (!waitUntilGone(layout.supervisor, 30s)) endProcess(layout.supervisor, 5s);
  }
  endOrphans(layout);
  layout.supervisor = layout.owner = {};
  if (!layout.temporary) {
    if (auto written = writeLayout(layout); !written) return written;
  }
  removeFolders(layout);
  return {};
}

Status bringUp(LabLayout &layout, const LabTools &tools, const Lab::Options &options) {
  if (auto prepared = prepareFiles(layout, tools); !prepared) return prepared;
  // The programs read their ports there.
  if (auto written = writeLayout(layout); !written) return written;
  SpawnRequest request;
  request.argv = {tools.supervisord, QStringLiteral("-c"), layout.supervisorConfig()};
  request.workingDirectory = layout.state;
  request.outputFile = layout.logs() + QStringLiteral("/supervisord.out");
  request.environment = labEnvironment(layout);
  const auto supervisor = spawnDetached(request);
  if (!supervisor) return fail(supervisor.error());
  layout.supervisor = *supervisor;
  if (auto written = writeLayout(layout); !written) return written;
  if (options.endWithProcess > 0) {
    if (auto owned = setOwner(layout, tools, options); !owned) return owned;
  }
  const LabDatabase database(layout);
  if (auto ready = database.waitUntilReady(30s); !ready) return ready;
  if (auto seeded = database.seed(); !seeded) return seeded;
  // A fault that keeps the API from coming up ends with the lab that was broken.
  if (!database.hasDocuments()) {
    if (auto mended = database.recreateDocuments(); !mended) return mended;
  }
  return waitForHealth(layout, LabFaults(layout));
}

}  // namespace

Lab::Lab() : m_state(paths::state() + QStringLiteral("/lab")) {}

Result<LabInfo> Lab::start(const Options &options) {
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return fail(taken.error());
  auto running = runningLayout(m_state);
  if (running && (options.endWithProcess == 0 || running->owner.pid == 0 || isAlive(running->owner))) return info();
  const auto tools = findLabTools();
  if (!tools) return fail(tools.error());
  if (running) {
    if (auto owned = setOwner(*running, *tools, options); !owned) return fail(owned.error());
    return info();
  }
  const auto recorded = readLayout(m_state);
  LabLayout layout = defaultLayout(m_state);
  if (recorded) {
    layout.apiPort = recorded->apiPort;
    layout.mlPort = recorded->mlPort;
    layout.mlflowPort = recorded->mlflowPort;
    layout.rankerPort = recorded->rankerPort;
    layout.prometheusPort = recorded->prometheusPort;
    layout.alertmanagerPort = recorded->alertmanagerPort;
    layout.isMonitored = recorded->isMonitored;
  }
  layout.temporary = options.temporary;
  if (auto up = bringUp(layout, *tools, options); !up) {
    (void)stopLayout(layout);
    return fail(up.error());
  }
  return info();
}

Status Lab::stop() {
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  const auto layout = readLayout(m_state);
  return layout ? stopLayout(*layout) : Status();
}

Status Lab::stopFor(qint64 ownerPid) {
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  const auto layout = readLayout(m_state);
  return layout && layout->owner.pid == ownerPid ? stopLayout(*layout) : Status();
}

Result<LabInfo> Lab::info() const {
  LabInfo info;
  info.folder = m_state;
  const auto layout = runningLayout(m_state);
  if (!layout) return info;
  const auto programs = LabSupervisor(layout->supervisorSocket()).programs();
  if (!programs) return fail(programs.error());
  info.running = true;
  info.api = layout->apiUrl();
  info.ml = layout->mlUrl();
  info.ranker = layout->rankerUrl();
  info.mlflow = layout->mlflowUrl();
  info.redis = layout->redisSocket();
  info.postgres = layout->postgres(QStringLiteral("doc_pipeline"), QStringLiteral("postgres"));
  info.postgresSockets = layout->databaseSockets;
  info.supervisor = layout->supervisorSocket();
  info.files = {
      {QStringLiteral("config"), {layout->supervisorConfig(), layout->redisFolder() + QStringLiteral("/redis.conf")}},
      {QStringLiteral("templates"), {layout->templateCache()}},
      {QStringLiteral("models"), {layout->models()}}};
  for (const QString &name : labprograms::all()) {
    for (const auto &program : *programs) {
      if (program.name != name) continue;
      info.services.append({name, labprograms::serviceOf(name), program.state, program.pid});
      const bool isRunning = program.state == QStringLiteral("running");
      if (name == QStringLiteral("prometheus") && isRunning) info.prometheus = layout->prometheusUrl();
      if (name == QStringLiteral("alertmanager") && isRunning) info.alertmanager = layout->alertmanagerUrl();
      if (name == QStringLiteral("traffic")) info.traffic = isRunning;
    }
  }
  info.faults = LabFaults(*layout).active(*programs);
  return info;
}

Status Lab::reset() {
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  const auto layout = runningLayout(m_state);
  if (!layout) return fail(layout.error());
  const LabFaults programs(*layout);
  if (auto mended = programs.mendAll(); !mended) return mended;
  QStringList users = labprograms::all();
  users.removeAll(QStringLiteral("database"));
  users.removeAll(QStringLiteral("cache"));
  if (auto stopped = programs.stopPrograms(users); !stopped) return stopped;
  RedisClient redis(layout->redisSocket());
  const auto emptied = redis.command({"FLUSHALL"});
  if (!emptied) return fail(emptied.error());
  if (auto restored = LabDatabase(*layout).restore(); !restored) return restored;
  if (auto seeded = seedModels(*layout, true); !seeded) return seeded;
  if (auto seeded = seedRegistry(*layout, true); !seeded) return seeded;
  for (const QString &folder : {layout->documents(), layout->templateCache()}) {
    QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files)) files.remove(name);
  }
  QStringList usual{QStringLiteral("ml"), QStringLiteral("mlflow"), QStringLiteral("ranker"), QStringLiteral("api"),
                    QStringLiteral("traffic")};
  for (int number = 1; number <= labprograms::usualWorkers; ++number) usual.append(labprograms::worker(number));
  if (auto started = programs.startPrograms(usual); !started) return started;
  return waitForHealth(*layout, programs);
}

Status Lab::setTraffic(bool on) {
  const auto layout = runningLayout(m_state);
  if (!layout) return fail(layout.error());
  const LabFaults programs(*layout);
  return on ? programs.startPrograms({QStringLiteral("traffic")}) : programs.stopPrograms({QStringLiteral("traffic")});
}

Status Lab::setMonitoring(bool on) {
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  auto layout = runningLayout(m_state);
  if (!layout) return fail(layout.error());
  if (!labmonitoring::findTools().areThere()) {
    return fail(
        {ErrorCode::Refused,
         tr("Watching the practice lab with Prometheus"),
         {},
         tr("Prometheus or Alertmanager is not installed."),
         tr("Install them: sudo apt-get install prometheus prometheus-alertmanager. The lab needs them installed "
            "when it starts.")});
  }
  const LabFaults programs(*layout);
  auto done = on ? programs.startPrograms(labmonitoring::programs()) : programs.stopPrograms(labmonitoring::programs());
  if (done && on) done = labmonitoring::waitUntilReady(*layout);
  if (!done) return done;
  layout->isMonitored = on;
  return writeLayout(*layout);
}

Status Lab::breakWith(const QString &fault) {
  if (!faults().contains(fault)) {
    return fail({ErrorCode::Usage, tr("Breaking the practice lab"), fault, tr("There is no such fault."),
                 tr("One of: %1").arg(faults().join(QStringLiteral(", ")))});
  }
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  const auto layout = runningLayout(m_state);
  if (!layout) return fail(layout.error());
  return LabFaults(*layout).breakWith(fault);
}

Status Lab::mend(const QString &fault) {
  if (!fault.isEmpty() && !faults().contains(fault)) {
    return fail({ErrorCode::Usage, tr("Mending the practice lab"), fault, tr("There is no such fault."),
                 tr("One of: %1").arg(faults().join(QStringLiteral(", ")))});
  }
  Exclusive exclusive(m_state);
  if (auto taken = exclusive.take(); !taken) return taken;
  const auto layout = runningLayout(m_state);
  if (!layout) return fail(layout.error());
  const LabFaults programs(*layout);
  return fault.isEmpty() ? programs.mendAll() : programs.mend(fault);
}

QStringList Lab::faults() {
  QStringList names;
  for (const LabFault &fault : faultList()) names.append(fault.name);
  return names;
}

}  // namespace ops
