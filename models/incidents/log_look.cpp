#include "models/incidents/log_look.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "models/base/clock.h"
#include "models/base/patience.h"

namespace ops {

namespace {

constexpr qsizetype mostInstances = 3;
constexpr qint64 logBytes = 64 * 1024;

QString whyOf(const Error &error) {
  return error.why.isEmpty() ? error.what : error.why;
}

/// Reads one instance's log after the other, then one file after the other. Lives with its operation.
class LogLook : public QObject {
  Q_DECLARE_TR_FUNCTIONS(LogLook)

 public:
  LogLook(OperationOf<LogFindings> &op, const ServiceStatus &service, Backends &backends, Milliseconds present,
          Milliseconds patience)
      : QObject(&op), m_op(op), m_files(backends.environment().logs.value(service.name).files), m_patience(patience) {
    m_found.service = service.name;
    m_found.present = std::min(longestPresent, present);
    // Those that ended have more to say than those that wait to be started.
    auto instances = service.instances;
    std::ranges::stable_partition(instances,
                                  [](const ServiceInstance &each) { return each.state != InstanceState::Stopped; });
    m_instances = instances.first(std::min(mostInstances, instances.size()));
    if (const auto manager = backends.serviceManager()) {
      m_manager = *manager;
    } else {
      // Where nobody keeps instances, there is no log of one.
      if (!m_instances.isEmpty() || m_files.isEmpty()) m_instanceError = whyOf(manager.error());
      m_instances.clear();
    }
    if (m_files.isEmpty()) return;
    if (const auto host = backends.host(backends.environment().logs.value(service.name).host)) {
      m_host = *host;
    } else {
      m_files.clear();
      m_fileErrors.append(whyOf(host.error()));
    }
  }

  void next() {
    if (!m_instances.isEmpty()) return readInstance(m_instances.takeFirst());
    while (!m_files.isEmpty()) {
      const auto path = m_files.takeFirst();
      if (!m_hanging.contains(QFileInfo(path).path())) return readFile(path);
      m_fileErrors.append(tr("%1: not asked, since another file there gave no answer").arg(path));
    }
    auto errors = m_fileErrors;
    if (!m_isInstanceRead && !m_instanceError.isEmpty()) errors.prepend(m_instanceError);
    m_found.error = errors.join(QStringLiteral("; "));
    m_found.complaints = groupComplaints(m_lines);
    m_op.succeed(m_found);
  }

 private:
  void readInstance(const ServiceInstance &instance) {
    launch<QByteArray>(m_manager->logs(instance.name, logBytes), this, [this, instance](const Result<QByteArray> &log) {
      if (log) {
        m_isInstanceRead = true;
        take(*log, sinceFor(instance));
      } else {
        m_instanceError = whyOf(log.error());
      }
      next();
    });
  }
  void readFile(const QString &path) {
    launch<QByteArray>(withPatience<QByteArray>(m_host->read(path, -logBytes, logBytes), m_patience), this,
                       [this, path](const Result<QByteArray> &log) {
                         if (log) {
                           take(*log, presentSince());
                         } else {
                           m_fileErrors.append(QStringLiteral("%1: %2").arg(path, whyOf(log.error())));
                           if (log.error().code == ErrorCode::TimedOut) m_hanging.append(QFileInfo(path).path());
                         }
                         next();
                       });
  }
  void take(const QByteArray &log, const QDateTime &since) {
    const auto read = readLog(log, since);
    m_found.lines += read.lines;
    m_lines += read.complaining;
  }

  /// The process that runs now did not say what stands above its start; of one that has ended, its last words count.
  QDateTime sinceFor(const ServiceInstance &instance) const {
    const bool isAfter = instance.isUp() && instance.startedAt.isValid();
    return isAfter ? std::max(presentSince(), instance.startedAt) : presentSince();
  }
  QDateTime presentSince() const { return utcNow().addMSecs(-m_found.present.count()); }

  OperationOf<LogFindings> &m_op;
  ServiceManager *m_manager = nullptr;
  Host *m_host = nullptr;
  LogFindings m_found;
  QList<ServiceInstance> m_instances;
  QStringList m_files;
  QStringList m_hanging;  ///< folders of files that gave no answer
  Milliseconds m_patience;
  QStringList m_lines;
  QString m_instanceError;
  QStringList m_fileErrors;
  bool m_isInstanceRead = false;
};

}  // namespace

Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends, Milliseconds present,
                          Milliseconds patience) {
  return makeOp<LogFindings>([service, &backends, present, patience](OperationOf<LogFindings> &op) {
    (new LogLook(op, service, backends, present, patience))->next();  // owned by the operation
  });
}

}  // namespace ops
