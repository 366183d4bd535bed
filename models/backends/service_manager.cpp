#include "models/backends/service_manager.h"

namespace ops {

namespace {

/// It was stopped, and nobody could be asked to start it again: that is for somebody to look at.
Error notStarted(Error error, const QString &instance) {
  if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::TimedOut) return error;
  error.code = ErrorCode::OutcomeUnknown;
  error.remedy = ServiceManager::tr("%1 was stopped, and nobody could be asked to start it again.").arg(instance);
  return error;
}

/// Restarts instances one after the other. Lives with its operation.
class RollingRestart : public QObject {
 public:
  RollingRestart(ServiceManager &manager, QString service, OperationOf<QStringList> &op, std::shared_ptr<bool> stop)
      : QObject(&op), m_manager(manager), m_service(std::move(service)), m_op(op), m_stop(std::move(stop)) {}

  void start() {
    launch<QList<ServiceInstance>>(m_manager.instances(), this, [this](const Result<QList<ServiceInstance>> &all) {
      if (!all) return m_op.fail(all.error());
      for (const auto &instance : *all) {
        if (instance.service == m_service && (instance.isUp() || instance.pid > 0)) m_names.append(instance.name);
      }
      next();
    });
  }

 private:
  void next() {
    if (m_done == m_names.size()) return m_op.succeed(m_names);
    if (*m_stop) return m_op.fail({ErrorCode::Cancelled, ServiceManager::tr("Cancelled"), {}, left(), {}});
    const auto &name = m_names[m_done];
    const auto text = ServiceManager::tr("Restarting %1 (%2 of %3)").arg(name).arg(m_done + 1).arg(m_names.size());
    Q_EMIT m_op.progressed({{"text", toJson(text)}, {"done", m_done}, {"of", m_names.size()}});
    launch<Done>(m_manager.restart(name), this, [this](const Result<Done> &restarted) {
      if (!restarted) return fail(restarted.error());
      ++m_done;
      next();
    });
  }

  void fail(Error error) {
    error.remedy = QStringList{error.remedy, left()}.join(QLatin1Char(' ')).trimmed();
    m_op.fail(error);
  }

  QString left() const {
    return ServiceManager::tr("%1 of %2 were restarted, the others were left as they were.")
        .arg(m_done)
        .arg(m_names.size());
  }

  ServiceManager &m_manager;
  QString m_service;
  OperationOf<QStringList> &m_op;
  std::shared_ptr<bool> m_stop;
  QStringList m_names;
  qsizetype m_done = 0;
};

}  // namespace

QString instanceStateName(InstanceState state) {
  switch (state) {
    case InstanceState::Running:
      return QStringLiteral("running");
    case InstanceState::Starting:
      return QStringLiteral("starting");
    case InstanceState::Stopping:
      return QStringLiteral("stopping");
    case InstanceState::Stopped:
      return QStringLiteral("stopped");
    case InstanceState::Failed:
      return QStringLiteral("failed");
    case InstanceState::Unknown:
      break;
  }
  return QStringLiteral("unknown");
}

Op<Done> ServiceManager::restart(const QString &instance) {
  auto body = [this, instance](OperationOf<Done> &op) {
    launch<Done>(stop(instance), &op, [this, instance, &op](const Result<Done> &stopped) {
      if (!stopped) return op.fail(stopped.error());
      launch<Done>(start(instance), &op, [instance, &op](const Result<Done> &started) {
        if (started) return op.succeed({});
        op.fail(notStarted(started.error(), instance));
      });
    });
  };
  return std::make_unique<OperationOf<Done>>(std::move(body), [] {}, OperationOf<Done>::OnCancel::LetBodyEnd);
}

Op<QStringList> ServiceManager::rollingRestart(const QString &service) {
  const auto stop = std::make_shared<bool>(false);
  auto body = [this, service, stop](OperationOf<QStringList> &op) {
    (new RollingRestart(*this, service, op, stop))->start();  // owned by the operation
  };
  return std::make_unique<OperationOf<QStringList>>(
      std::move(body), [stop] { *stop = true; }, OperationOf<QStringList>::OnCancel::LetBodyEnd);
}

}  // namespace ops
