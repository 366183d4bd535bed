#include "models/incidents/log_look.h"

#include <algorithm>

#include "models/base/clock.h"

namespace ops {

namespace {

constexpr qsizetype mostInstances = 3;
constexpr qint64 logBytes = 64 * 1024;
constexpr Milliseconds present{60 * 60'000};  ///< what was said longer ago is no complaint of now

/// Reads one instance's log after the other. Lives with its operation.
class LogLook : public QObject {
 public:
  LogLook(OperationOf<LogFindings> &op, const ServiceStatus &service, ServiceManager &manager)
      : QObject(&op), m_op(op), m_manager(manager) {
    m_found.service = service.name;
    // Those that ended have more to say than those that wait to be started.
    auto instances = service.instances;
    std::ranges::stable_partition(instances,
                                  [](const ServiceInstance &each) { return each.state != InstanceState::Stopped; });
    for (const auto &each : instances.first(std::min(mostInstances, instances.size()))) m_instances.append(each);
  }

  void next() {
    if (m_instances.isEmpty()) {
      if (m_isRead) m_found.error.clear();
      m_found.complaints = groupComplaints(m_lines);
      return m_op.succeed(m_found);
    }
    const auto instance = m_instances.takeFirst();
    launch<QByteArray>(m_manager.logs(instance.name, logBytes), this, [this, instance](const Result<QByteArray> &log) {
      if (log) {
        const auto read = readLog(*log, sinceFor(instance));
        m_isRead = true;
        m_found.lines += read.lines;
        m_lines += read.complaining;
      } else {
        m_found.error = log.error().why.isEmpty() ? log.error().what : log.error().why;
      }
      next();
    });
  }

 private:
  /// The process that runs now did not say what stands above its start; of one that has ended, its last words count.
  static QDateTime sinceFor(const ServiceInstance &instance) {
    const auto since = utcNow().addMSecs(-present.count());
    return instance.isUp() && instance.startedAt.isValid() ? std::max(since, instance.startedAt) : since;
  }

  OperationOf<LogFindings> &m_op;
  ServiceManager &m_manager;
  LogFindings m_found;
  QList<ServiceInstance> m_instances;
  QStringList m_lines;
  bool m_isRead = false;
};

}  // namespace

Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends) {
  return makeOp<LogFindings>([service, &backends](OperationOf<LogFindings> &op) {
    const auto manager = backends.serviceManager();
    if (!manager) return op.succeed({service.name, 0, {}, manager.error().why});
    (new LogLook(op, service, **manager))->next();  // owned by the operation
  });
}

}  // namespace ops
