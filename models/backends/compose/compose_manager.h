#pragma once

#include "models/backends/compose/compose_images.h"

namespace ops {

/// Services kept by Docker's engine as a project of Docker Compose, of either generation. An instance is a container.
class ComposeManager : public ServiceManager {
  Q_OBJECT

 public:
  /// The host's programs are run: its docker, its Compose, with the logins and the context of its user.
  ComposeManager(Host &host, const ComposeTarget &target, Access access, QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  Op<QList<ServiceInstance>> instances() override;
  Op<Done> start(const QString &instance) override;
  Op<Done> stop(const QString &instance) override;
  /// More than were made are made; those too many are stopped, not removed.
  Op<Done> scale(const QString &service, int replicas) override;
  Op<QByteArray> logs(const QString &instance, qint64 bytes) override;
  Op<Json> selfCheck() override;
  ServiceImages *images() override { return &m_images; }

 private:
  Op<QString> engineId(const QString &what);
  Error unknownInstance(const QString &what, const QString &instance) const;

  ComposeCli m_cli;
  ComposeProjectReader m_reader;
  ComposeEngine m_engine;
  ComposeImages m_images;
};

}  // namespace ops
