#include "models/backends/instance_memory.h"

#include <QCoreApplication>
#include <algorithm>

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
      m_found.held.append({instance.service, instance.name, {}, {}, 0});
      if (instance.pid > 0) m_processes.append({m_found.held.size() - 1, instance.pid, true});
    }
  }

  void next() {
    if (m_next == m_processes.size()) return readLimits(0);
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

  /// A control group that has a limit.
  struct Group {
    qint64 limit, inUse;
  };

  void forgetTheRest() {
    for (auto i = m_next; i < m_processes.size(); ++i) m_found.held[m_processes[i].owner].bytes.reset();
    readLimits(0);
  }

  /// The first processes are those of the instances themselves: what they start is bound by the same limits.
  void readLimits(qsizetype index) {
    if (index == m_processes.size() || !m_processes[index].isFirst) return readMachine();
    read(QStringLiteral("/proc/%1/cgroup").arg(m_processes[index].pid),
         [this, index](const Result<QByteArray> &groups) {
           readGroup(index, memoryGroups(groups.value_or(QByteArray())));
         });
  }

  void readGroup(qsizetype index, QList<MemoryGroup> groups) {
    if (groups.isEmpty()) return readLimits(index + 1);
    const auto group = groups.takeFirst();
    if (const auto known = m_groups.constFind(group.limit); known != m_groups.cend()) {
      bind(index, *known);
      return readGroup(index, groups);
    }
    read(group.limit, [this, index, group, groups](const Result<QByteArray> &limit) {
      const auto bytes = limit ? memoryLimit(*limit) : std::nullopt;
      if (!bytes) return keep(index, group, {}, groups);
      read(group.usage, [this, index, group, groups, bytes](const Result<QByteArray> &usage) {
        if (!usage) return keep(index, group, {}, groups);
        read(group.details, [this, index, group, groups, bytes, usage](const Result<QByteArray> &details) {
          const auto inUse = memoryInUse(*usage, details.value_or(QByteArray()));
          keep(index, group, inUse ? std::optional(Group{*bytes, *inUse}) : std::nullopt, groups);
        });
      });
    });
  }

  void keep(qsizetype index, const MemoryGroup &group, const std::optional<Group> &found,
            const QList<MemoryGroup> &others) {
    m_groups.insert(group.limit, found);
    bind(index, found);
    readGroup(index, others);
  }

  void bind(qsizetype index, const std::optional<Group> &group) {
    auto &own = m_found.held[m_processes[index].owner];
    if (!group) return;
    InstanceMemory::Held other{{}, {}, {}, group->limit, group->inUse};
    if (own.limit && other.ofLimit() <= own.ofLimit()) return;
    own.limit = group->limit;
    own.inGroup = group->inUse;
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
  QHash<QString, std::optional<Group>> m_groups;  ///< by the file of its limit
  qsizetype m_next = 0;
};

}  // namespace

double InstanceMemory::Held::ofLimit() const {
  return limit ? static_cast<double>(inGroup) / static_cast<double>(*limit) : 0;
}

std::optional<double> InstanceMemory::shareOf(const QString &service) const {
  const auto bytes = of(service);
  if (!bytes || total <= 0) return std::nullopt;
  double share = static_cast<double>(*bytes) / static_cast<double>(total);
  for (const auto &each : held) {
    if (each.service == service) share = std::max(share, each.ofLimit());
  }
  return share;
}

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
