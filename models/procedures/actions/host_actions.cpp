#include "models/base/proc_text.h"
#include "models/base/text.h"
#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

constexpr qint64 procCap = 16 * 1024;
constexpr int mostProcesses = 200;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("HostActions", text, nullptr, n);
}

double percentOf(qint64 part, qint64 whole) {
  return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString percentText(double percent) {
  return tr("%1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0);
}

/// Reads the resident memory of processes and of those that they have started, then the machine's.
class MemoryReading {
 public:
  MemoryReading(ActionRun &run, Host &host, const Instances &instances) : m_run(run), m_host(host) {
    for (const auto &instance : instances) {
      if (!instance.isUp() || instance.pid <= 0) continue;
      m_held.append({instance.name, 0});
      m_processes.append({m_held.size() - 1, instance.pid});
    }
  }

  void next() {
    if (m_next == m_processes.size() || m_next == mostProcesses) return readMachine();
    const auto owner = m_processes[m_next].first;
    const auto pid = m_processes[m_next++].second;
    const auto folder = QStringLiteral("/proc/%1/").arg(pid);
    read(folder + QStringLiteral("status"), [this, owner, pid, folder](const QByteArray &text) {
      m_held[owner].second += procBytes(text, "VmRSS").value_or(0);
      read(folder + QStringLiteral("task/%1/children").arg(pid), [this, owner](const QByteArray &children) {
        for (const auto &child : children.simplified().split(' ')) {
          if (const auto started = child.toLongLong(); started > 0) m_processes.append({owner, started});
        }
        next();
      });
    });
  }

 private:
  /// A process that has ended meanwhile holds nothing.
  void read(const QString &path, const std::function<void(const QByteArray &)> &then) {
    m_run.attempt<QByteArray>(m_host.read(path, 0, procCap),
                              [then](const Result<QByteArray> &text) { then(text.value_or(QByteArray())); });
  }

  void readMachine() {
    m_run.ask<QByteArray>(m_host.read(QStringLiteral("/proc/meminfo"), 0, procCap), [this](const QByteArray &text) {
      const auto total = procBytes(text, "MemTotal");
      const auto available = procBytes(text, "MemAvailable");
      if (!total || !available) {
        return m_run.end(
            {ErrorCode::Failed, tr("Reading how much memory is used"), m_host.name(), tr("it does not say"), {}});
      }
      tell(*total, *available);
    });
  }

  void tell(qint64 total, qint64 available) {
    qint64 bytes = 0;
    auto list = Json::array();
    QPair<QString, qint64> largest;
    for (const auto &[name, held] : std::as_const(m_held)) {
      bytes += held;
      list.push_back({{"name", toJson(name)}, {"bytes", held}});
      if (held > largest.second) largest = {name, held};
    }
    const double percent = percentOf(bytes, total);
    m_run.value() = {{"percent", percent},
                     {"bytes", bytes},
                     {"largestBytes", largest.second},
                     {"availablePercent", percentOf(available, total)},
                     {"instances", list}};
    auto text = tr("%n instance(s) hold %1, %2 of this machine's memory", static_cast<int>(m_held.size()))
                    .arg(formatBytes(bytes), percentText(percent));
    if (largest.second > 0) text += tr("; the largest is %1 with %2").arg(largest.first, formatBytes(largest.second));
    text += tr("; %1 of the memory is available").arg(percentText(percentOf(available, total)));
    m_run.value()["summary"] = toJson(text);
    m_run.succeed();
  }

  ActionRun &m_run;
  Host &m_host;
  QList<QPair<QString, qint64>> m_held;         ///< instance and its bytes
  QList<QPair<qsizetype, qint64>> m_processes;  ///< index of its instance, pid
  qsizetype m_next = 0;
};

/// Resident memory, as the kernel counts it: what several processes share counts for each.
class ServiceMemory final : public ReadAction {
 public:
  ServiceMemory() : ReadAction("service.memory", "percent", {{"service", Parameter::Type::Service, true}}) {}
  QStringList targets(const Json &, const System &) const override { return {QStringLiteral("manager")}; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read how much memory the instances of %1 hold, in percent of their machine's").arg(service(parameters));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto host = context.backends.host(context.backends.environment().manager.host);
    if (!host) return failedAction(host.error());
    return std::make_unique<ActionRun>([parameters, context, host = *host](ActionRun &run) {
      withInstances(run, context, service(parameters), [&run, host](ServiceManager &, const Instances &own) {
        auto *reading = new MemoryReading(run, *host, own);
        QObject::connect(&run, &QObject::destroyed, [reading] { delete reading; });
        reading->next();
      });
    });
  }
};

class HostSpace final : public ReadAction {
 public:
  HostSpace() : ReadAction("host.space", "gigabytes", {{"folder", Parameter::Type::Text, true}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ReadAction::check(parameters, system);
    const auto folder = parameterText(parameters, "folder");
    const bool isOpen = folder.startsWith(QLatin1String("{{"));
    if (!isOpen && !folder.startsWith(QLatin1Char('/'))) faults.append(tr("folder: must start with /"));
    return faults;
  }
  QStringList targets(const Json &, const System &) const override { return {}; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read how many gigabytes are free in %1, on the machine of the services")
        .arg(visibleText(parameterText(parameters, "folder")));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto host = context.backends.host(context.backends.environment().manager.host);
    if (!host) return failedAction(host.error());
    const auto folder = parameterText(parameters, "folder");
    return std::make_unique<ActionRun>([folder, host = *host](ActionRun &run) {
      run.ask<qint64>(host->freeBytes(folder), [&run, folder](qint64 bytes) {
        constexpr double gigabyte = 1e9;
        run.succeed({{"gigabytes", static_cast<double>(bytes) / gigabyte},
                     {"bytes", bytes},
                     {"summary", toJson(tr("%1 are free in %2").arg(formatBytes(bytes), visibleText(folder)))}});
      });
    });
  }
};

}  // namespace

void addHostActions(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceMemory>());
  registry.add(std::make_unique<HostSpace>());
}

}  // namespace ops
