#include "models/backends/instance_memory.h"

#include <QCoreApplication>

#include "models/base/proc_text.h"

namespace ops {

namespace {

constexpr qint64 procCap = 16 * 1024;
constexpr int mostProcesses = 200;

/// Lives with its operation, which ends with the last answer.
class Reading : public QObject {
  Q_DECLARE_TR_FUNCTIONS(InstanceMemory)

 public:
  Reading(OperationOf<InstanceMemory> &op, Host &host, const QList<ServiceInstance> &instances)
      : QObject(&op), m_op(op), m_host(host) {
    for (const auto &instance : instances) {
      if (!instance.isUp()) continue;
      m_found.held.append({instance.service, instance.name, {}});
      if (instance.pid > 0) m_processes.append({m_found.held.size() - 1, instance.pid, true});
    }
  }

  void next() {
    if (m_next == m_processes.size()) return readMachine();
    if (m_next == mostProcesses) return forgetTheRest();
    const auto process = m_processes[m_next++];
    const auto folder = QStringLiteral("/proc/%1/").arg(process.pid);
    read(folder + QStringLiteral("status"), [this, process, folder](const Result<QByteArray> &status) {
      const auto bytes = procBytes(status.value_or(QByteArray()), "VmRSS");
      auto &held = m_found.held[process.owner].bytes;
      // A child that has ended meanwhile holds nothing; of an instance's own process that is not known.
      if (process.isFirst) held = bytes;
      if (!process.isFirst && held) *held += bytes.value_or(0);
      read(folder + QStringLiteral("task/%1/children").arg(process.pid),
           [this, owner = process.owner](const Result<QByteArray> &children) {
             for (const auto &child : children.value_or(QByteArray()).simplified().split(' ')) {
               if (const auto started = child.toLongLong(); started > 0) m_processes.append({owner, started, false});
             }
             next();
           });
    });
  }

 private:
  struct Process {
    qsizetype owner;  ///< index of its instance
    qint64 pid;
    bool isFirst;  ///< that of the instance itself
  };

  void forgetTheRest() {
    for (auto i = m_next; i < m_processes.size(); ++i) m_found.held[m_processes[i].owner].bytes.reset();
    readMachine();
  }

  void read(const QString &path, std::function<void(const Result<QByteArray> &)> then) {
    launch<QByteArray>(m_host.read(path, 0, procCap), this, std::move(then));
  }

  void readMachine() {
    read(QStringLiteral("/proc/meminfo"), [this](const Result<QByteArray> &text) {
      if (!text) return m_op.fail(text.error());
      const auto total = procBytes(*text, "MemTotal");
      const auto available = procBytes(*text, "MemAvailable");
      if (!total || !available || *total <= 0) {
        return m_op.fail({ErrorCode::Failed,
                          tr("Reading how much memory is used"),
                          m_host.name(),
                          tr("/proc/meminfo does not say how much there is"),
                          {}});
      }
      m_found.total = *total;
      m_found.available = *available;
      m_op.succeed(m_found);
    });
  }

  OperationOf<InstanceMemory> &m_op;
  Host &m_host;
  InstanceMemory m_found;
  QList<Process> m_processes;
  qsizetype m_next = 0;
};

}  // namespace

std::optional<qint64> InstanceMemory::of(const QString &service) const {
  qint64 bytes = 0;
  for (const auto &each : held) {
    if (each.service != service) continue;
    if (!each.bytes) return std::nullopt;
    bytes += *each.bytes;
  }
  return bytes;
}

Op<InstanceMemory> readInstanceMemory(Host &host, const QList<ServiceInstance> &instances) {
  return makeOp<InstanceMemory>([&host, instances](OperationOf<InstanceMemory> &op) {
    (new Reading(op, host, instances))->next();  // owned by the operation
  });
}

}  // namespace ops
