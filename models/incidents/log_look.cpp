#include "models/incidents/log_look.h"

#include <QRegularExpression>
#include <algorithm>
#include <ranges>

#include "models/base/redaction.h"

namespace ops {

namespace {

constexpr qsizetype mostInstances = 3;
constexpr qint64 logBytes = 64 * 1024;
constexpr qsizetype lineLetters = 400;

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
    for (const auto &each : instances.first(std::min(mostInstances, instances.size()))) m_instances.append(each.name);
  }

  void next() {
    if (m_instances.isEmpty()) {
      if (m_isRead) m_found.error.clear();
      m_found.complaints = groupComplaints(m_lines);
      return m_op.succeed(m_found);
    }
    launch<QByteArray>(m_manager.logs(m_instances.takeFirst(), logBytes), this, [this](const Result<QByteArray> &log) {
      if (log) {
        m_isRead = true;
        m_found.lines += log->count('\n');
        m_lines += complainingLines(*log);
      } else {
        m_found.error = log.error().why.isEmpty() ? log.error().what : log.error().why;
      }
      next();
    });
  }

 private:
  OperationOf<LogFindings> &m_op;
  ServiceManager &m_manager;
  LogFindings m_found;
  QStringList m_instances;
  QStringList m_lines;
  bool m_isRead = false;
};

}  // namespace

QStringList complainingLines(const QByteArray &log) {
  static const QRegularExpression words(
      QStringLiteral("\\b(ERROR|FATAL|CRITICAL|PANIC|SEVERE|EMERG|ALERT)\\b|\\b(error|exception|traceback|panic):"));
  QStringList lines;
  const auto all = QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (const auto &line : all | std::views::reverse) {
    if (words.match(line).hasMatch()) lines.append(redaction::scrub(line.left(lineLetters)));
  }
  return lines;
}

Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends) {
  return makeOp<LogFindings>([service, &backends](OperationOf<LogFindings> &op) {
    const auto manager = backends.serviceManager();
    if (!manager) return op.succeed({service.name, 0, {}, manager.error().why});
    (new LogLook(op, service, **manager))->next();  // owned by the operation
  });
}

}  // namespace ops
