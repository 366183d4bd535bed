#include "models/incidents/investigation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>

#include "models/backends/model_check.h"
#include "models/base/clock.h"
#include "models/base/proc_text.h"
#include "models/base/text.h"
#include "models/incidents/backup_look.h"
#include "models/incidents/job_look.h"
#include "models/incidents/log_look.h"
#include "models/incidents/managed_alerts.h"
#include "models/incidents/timeline.h"
#include "models/monitor/monitor.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

constexpr Milliseconds longest{15'000};
constexpr Milliseconds changesOf{24 * 60 * 60'000};
constexpr int mostRuns = 100;
constexpr int mostChanges = 20;
constexpr qint64 mostMemoryText = 16 * 1024;

std::optional<double> availableMemory(const QByteArray &text) {
  const auto total = procBytes(text, "MemTotal");
  const auto available = procBytes(text, "MemAvailable");
  if (!total || !available || *total == 0) return std::nullopt;
  return static_cast<double>(*available) / static_cast<double>(*total);
}

/// The services, queues and models among the inputs that a run was opened with.
QStringList subjectsOf(const Json &opened) {
  const QStringList types{QStringLiteral("service"), QStringLiteral("queue"), QStringLiteral("model")};
  QStringList names;
  const auto &inputs = jsonMember(jsonMember(opened, "source"), "inputs");
  if (!inputs.is_object()) return names;
  for (const auto &[name, input] : inputs.items()) {
    if (types.contains(jsonString(input, "type"))) names.append(jsonString(jsonMember(opened, "inputs"), name.c_str()));
  }
  names.removeAll(QString());
  return names;
}

/// Asks all parts at once and ends with the last of them, or when the time is over. Lives with its operation.
class Investigation : public QObject {
  Q_DECLARE_TR_FUNCTIONS(Investigation)

 public:
  Investigation(OperationOf<Findings> &op, const InvestigationScope &scope)
      : QObject(&op), m_op(op), m_scope(scope), m_backends(scope.backends), m_system(scope.backends.system()) {}

  void start() {
    for (const auto &queue : m_system.queues) m_found.queues.append({queue.name, 0, {}, {}, unanswered(), 0});
    for (const auto &model : m_system.models) {
      if (model.validation.isSet()) m_found.models.append({model.name, {}, unanswered()});
    }
    m_found.changesError = unanswered();
    m_found.incidentsError = unanswered();
    m_found.host.error = unanswered();
    QTimer::singleShot(longest, this, [this] { conclude(); });
    ++m_open;  // until all have been asked
    askStatus();
    askManager();
    askModels();
    askChanges();
    askIncidents();
    askHost();
    askBackups();
    end();
  }

 private:
  static QString unanswered() { return tr("no answer within %1").arg(formatDuration(longest)); }

  /// Runs a part; `take` puts its answer in its place.
  template <typename T>
  void ask(Op<T> op, const std::function<void(const Result<T> &)> &take) {
    ++m_open;
    launch<T>(std::move(op), this, [this, take](const Result<T> &answer) {
      take(answer);
      end();
    });
  }
  void end() {
    if (--m_open == 0) return conclude();
    auto list = Json::array();
    for (const auto &seen : observations(m_found)) {
      // Who has not answered yet is still being asked.
      if (seen.text != unanswered()) list.push_back(toJson(seen));
    }
    Q_EMIT m_op.progressed({{"observations", std::move(list)}, {"open", m_open}});
  }
  void conclude() {
    takeStatus();
    m_found.figures = figureHistories(m_system, m_found.status, [this](const QString &key) -> const Series & {
      return m_monitor == nullptr ? m_scope.watch->series(key) : m_monitor->series(key);
    });
    m_found.at = utcNow();
    m_op.succeed(m_found);
  }

  bool isWatched() const {
    return m_scope.watch != nullptr && m_scope.watch->isComplete() && m_scope.alerts != nullptr &&
           m_scope.alerts->isComplete();
  }
  void askStatus() {
    ++m_open;
    QTimer::singleShot(m_scope.sampleFor, this, [this] { endLooking(); });
    if (isWatched()) {
      connect(m_scope.watch, &StatusSource::refreshed, this, [this] { endLooking(); }, Qt::SingleShotConnection);
      takeStatus();
      askWhatServicesTell();
      return m_scope.watch->refresh();
    }
    m_monitor = new Monitor(m_backends, this);
    m_alerts.emplace(m_system);
    m_found.status = m_monitor->status();
    connect(m_monitor, &Monitor::changed, this, &Investigation::takeStatus);
    connect(
        m_monitor, &Monitor::completed, this,
        [this] {
          takeStatus();
          askWhatServicesTell();
        },
        Qt::SingleShotConnection);
    m_monitor->start();
  }
  void endLooking() {
    if (!std::exchange(m_isLooking, false)) return;
    takeStatus();
    end();
  }
  /// A monitor of its own goes on until the time is over: rates need two samples.
  void takeStatus() {
    if (m_monitor == nullptr) {
      m_found.status = m_scope.watch->status();
      m_found.alerts.clear();
      for (const auto &entry : m_scope.alerts->alerts()) m_found.alerts.append(entry.alert);
      const auto fault = m_scope.alerts->managerFault();
      m_found.managerError = fault ? fault->why : QString();
      return;
    }
    m_found.status = m_monitor->status();
    m_alerts->look(m_found.status, steadyNow());
    m_found.alerts = m_alerts->alerts() + m_managed;
  }

  /// Whoever watches has heard it already.
  void askManager() {
    if (m_monitor == nullptr || !m_backends.environment().alertmanager.isSet()) return;
    const auto manager = m_backends.alertManager();
    m_found.managerError = manager ? unanswered() : manager.error().why;
    if (!manager) return;
    ask<QList<ManagedAlert>>((*manager)->alerts(), [this](const Result<QList<ManagedAlert>> &alerts) {
      m_found.managerError = alerts ? QString() : alerts.error().why;
      if (!alerts) return;
      for (const auto &entry : managedCases(*alerts, {}, {}, {utcNow(), steadyNow()})) m_managed.append(entry.alert);
      takeStatus();
    });
  }

  /// How long the trouble lasts, with the time before a limit shows it. Without an alert, or for somebody who has only
  /// begun to watch, nobody knows: then the last words of what does not run count, whenever it ended.
  Milliseconds present(const ServiceStatus &service) const {
    constexpr Milliseconds lately{10 * 60'000}, lead{2 * 60'000};
    const bool isGone =
        service.health == Health::Down && std::ranges::none_of(service.instances, &ServiceInstance::isUp);
    if (m_monitor != nullptr || m_found.alerts.isEmpty()) return isGone ? longestPresent : lately;
    const auto since = std::ranges::min(m_found.alerts, {}, &Alert::since).since;
    return Milliseconds(std::max<qint64>(0, since.msecsTo(steadyNow()))) + lead;
  }

  /// What is asked of those that the status names.
  void askWhatServicesTell() {
    for (const auto &queue : m_system.queues) {
      const auto place = std::ranges::find(m_found.queues, queue.name, &QueueFindings::queue) - m_found.queues.begin();
      const int workers = m_found.running(queue.consumers);
      ask<QueueFindings>(lookAtJobs(queue, workers, m_backends), [this, place](const Result<QueueFindings> &jobs) {
        if (jobs) m_found.queues[place] = *jobs;
      });
    }
    for (const auto &service : std::as_const(m_found.status.services)) {
      if (service.instances.isEmpty() && !m_backends.environment().logs.contains(service.name)) continue;
      const auto place = m_found.logs.size();
      m_found.logs.append({service.name, 0, {}, unanswered()});
      ask<LogFindings>(lookAtLog(service, m_backends, present(service)), [this, place](const Result<LogFindings> &log) {
        if (log) m_found.logs[place] = *log;
      });
    }
  }
  void askModels() {
    qsizetype next = 0;
    for (const auto &model : std::as_const(m_found.models)) {
      const auto place = next++;
      const auto *spec = m_system.model(model.model);
      const auto what = tr("Asking %1 to check its model").arg(spec->service);
      ask<Json>(askModelCheck(spec->validation, what, m_backends), [this, place](const Result<Json> &answer) {
        auto &found = m_found.models[place];
        found.why = answer ? tr("it passes") : answer.error().why;
        if (answer) found.valid = true;
        // An answer that is not as it should be is one; no answer is none.
        if (!answer && answer.error().code == ErrorCode::Failed) found.valid = false;
      });
    }
  }

  void askChanges() {
    if (m_scope.journal == nullptr) {
      m_found.changesError = tr("nobody has opened the journal");
      return;
    }
    ask<QList<RunSummary>>(m_scope.journal->runs(mostRuns), [this](const Result<QList<RunSummary>> &runs) {
      m_found.changesError = runs ? QString() : runs.error().why;
      int asked = 0;
      for (const auto &run : runs ? *runs : QList<RunSummary>()) {
        const bool isOurs = run.system == m_system.name && run.environment == m_backends.environment().name;
        if (!isOurs || run.openedAt.msecsTo(utcNow()) > changesOf.count() || ++asked > mostChanges) continue;
        askWhetherItChanged(run);
      }
    });
  }
  /// Most runs only look. One that has begun a step that changes something may have changed it, however it ended.
  void askWhetherItChanged(const RunSummary &run) {
    RecordQuery query;
    query.run = run.run;
    query.types = {QLatin1String(event::runOpened), QLatin1String(event::intent)};
    ask<QList<Record>>(m_scope.journal->read(query), [this, run](const Result<QList<Record>> &records) {
      RecentChange change{run.run,      run.procedure, procedureText(run.title), run.actor, run.outcome,
                          run.openedAt, run.closedAt};
      change.isUndone = run.undone;
      bool hasChanged = !records;  // what is not known is said
      for (const auto &record : records.value_or(QList<Record>())) {
        const auto &body = record.event.body;
        if (record.event.type == QLatin1String(event::runOpened)) change.of = subjectsOf(body);
        const auto risk = jsonString(body, "risk");
        hasChanged = hasChanged || (!risk.isEmpty() && risk != riskName(Risk::Read));
      }
      if (!hasChanged) return;
      m_found.changes.append(change);
      std::ranges::stable_sort(m_found.changes, std::ranges::greater(), &RecentChange::at);
    });
  }

  void askIncidents() {
    if (m_scope.journal == nullptr) {
      m_found.incidentsError = tr("nobody has opened the journal");
      return;
    }
    ask<QList<Incident>>(readIncidents(*m_scope.journal), [this](const Result<QList<Incident>> &all) {
      m_found.incidentsError = all ? QString() : all.error().why;
      for (const auto &incident : byUrgency(all.value_or(QList<Incident>()))) {
        const bool isOurs = incident.system == m_system.name && incident.environment == m_backends.environment().name;
        if (isOurs && incident.isOpen()) m_found.incidents.append(incident);
      }
    });
  }

  void askHost() {
    const auto &environment = m_backends.environment();
    const auto host = m_backends.host(environment.manager.host);
    if (!host) {
      m_found.host.error = host.error().why.isEmpty() ? host.error().what : host.error().why;
      return;
    }
    const auto folder = environment.backupFolder.isEmpty() ? QStringLiteral("/") : environment.backupFolder;
    askSpace(**host, folder, false);
    for (const auto &place : environment.temporaryFiles) {
      if (const auto of = m_backends.host(place.host); of && *of == *host) askSpace(**host, place.folder, true);
    }
    ask<QByteArray>((*host)->read(QStringLiteral("/proc/meminfo"), 0, mostMemoryText),
                    [this](const Result<QByteArray> &text) {
                      if (text) m_found.host.memoryShare = availableMemory(*text);
                    });
  }

  /// A folder that nothing was written into yet is not there; what is above it lies on the same disk, as far as that
  /// can be told.
  void askSpace(Host &host, const QString &folder, bool isTemporary) {
    ask<qint64>(host.freeBytes(folder), [this, &host, folder, isTemporary](const Result<qint64> &bytes) {
      if (bytes) {
        takeSpace(*bytes, folder, isTemporary);
      } else if (const auto above = QFileInfo(folder).path(); above != folder) {
        askSpace(host, above, false);
      }
    });
  }

  /// The least counts. Of folders on one disk, which have the same but for what is written meanwhile, the one counts
  /// that something can be done in.
  void takeSpace(qint64 bytes, const QString &folder, bool isTemporary) {
    constexpr qint64 same = 64LL << 20;
    auto &found = m_found.host;
    const bool isLess = !found.freeBytes || bytes < *found.freeBytes - same;
    const bool isSame = found.freeBytes && std::abs(bytes - *found.freeBytes) <= same;
    if (!isLess && !(isSame && isTemporary)) return;
    found.freeBytes = std::min(bytes, found.freeBytes.value_or(bytes));
    found.folder = folder;
    found.isOfTemporaryFiles = isTemporary;
  }

  void askBackups() {
    if (m_system.backups.isEmpty() || m_scope.journal == nullptr) return;
    ask<BackupFindings>(lookAtBackups(m_backends, *m_scope.journal), [this](const Result<BackupFindings> &backup) {
      m_found.backup = backup ? *backup : BackupFindings{{}, false, {}, backup.error().why};
    });
  }

  OperationOf<Findings> &m_op;
  InvestigationScope m_scope;
  Backends &m_backends;
  const System &m_system;
  Findings m_found;
  Monitor *m_monitor = nullptr;  ///< null: somebody watches already
  std::optional<AlertBook> m_alerts;
  QList<Alert> m_managed;  ///< of the alert manager
  int m_open = 0;
  bool m_isLooking = true;  ///< the probes of services and queues go on
};

}  // namespace

Op<Findings> investigate(const InvestigationScope &scope) {
  return makeOp<Findings>([scope](OperationOf<Findings> &op) { (new Investigation(op, scope))->start(); });
}

}  // namespace ops
