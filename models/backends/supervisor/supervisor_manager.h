#pragma once

#include "models/backends/service_manager.h"
#include "models/backends/supervisor/supervisor_rpc.h"

namespace ops {

/// Services kept by supervisord. A service is one or several pre-declared programs; scaling starts and stops whole
/// ones.
class SupervisorManager : public ServiceManager {
  Q_OBJECT

 public:
  /// `programs`: service → names of its programs or groups, in the order in which they are listed and scaled.
  using Programs = QList<QPair<QString, QStringList>>;

  SupervisorManager(SupervisorTarget target, Programs programs, SecretSource secret, Access access,
                    QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  Op<QList<ServiceInstance>> instances() override;
  Op<Done> start(const QString &instance) override;
  Op<Done> stop(const QString &instance) override;
  Op<Done> scale(const QString &service, int replicas) override;
  Op<QByteArray> logs(const QString &instance, qint64 bytes) override;
  Op<Json> selfCheck() override;

 private:
  QList<ServiceInstance> assign(const Json &processes) const;

  SupervisorRpc m_rpc;
  Programs m_programs;
};

}  // namespace ops
