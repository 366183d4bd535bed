#pragma once

#include <QDateTime>

#include "models/backends/access.h"
#include "models/backends/service_images.h"
#include "models/base/operation.h"
#include "models/base/target.h"

namespace ops {

enum class InstanceState {
  Running,
  Starting,
  Stopping,
  Stopped,
  Failed,     ///< gone, and not because somebody wanted it
  Unhealthy,  ///< its manager keeps it going, but it is not well: it fails its check, hangs, crashes again and again
  Unknown
};
QString instanceStateName(InstanceState state);

/// One process of a service, as its manager sees it.
struct ServiceInstance {
  QString service;
  QString name;  ///< the manager's own: "worker-2"
  InstanceState state = InstanceState::Unknown;
  qint64 pid = 0;  ///< 0: none
  QDateTime startedAt;
  QString detail;  ///< the manager's own words
  /// It has a process, or gets one again by itself: it may hold jobs and files.
  bool isUp() const {
    return state == InstanceState::Running || state == InstanceState::Starting || state == InstanceState::Stopping ||
           state == InstanceState::Unhealthy;
  }
};

/// Whatever keeps services running: supervisor, Docker Compose. Starting what runs and stopping what is stopped succeed
/// without doing anything, so every verb may be repeated. Restarts are made of these two, by the actions that have to
/// say what became of each half. Lives on its creator's thread.
class ServiceManager : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QString address() const = 0;
  virtual Op<Fingerprint> fingerprint() = 0;
  /// Of all services, those that are declared but stopped included; in the order of services and numbers.
  virtual Op<QList<ServiceInstance>> instances() = 0;
  /// Ends when the instance is up (it stayed up for the manager's start time) or could not be started.
  virtual Op<Done> start(const QString &instance) = 0;
  /// Lets it finish what it does, up to the manager's stop time. Ends when the process is gone.
  virtual Op<Done> stop(const QString &instance) = 0;
  /// Starts or stops whole instances until `replicas` of the service are up; the others keep their pid. Fails if more
  /// are asked for than are declared, where the manager makes no further ones itself.
  virtual Op<Done> scale(const QString &service, int replicas) = 0;
  /// The last bytes of what an instance has printed.
  virtual Op<QByteArray> logs(const QString &instance, qint64 bytes) = 0;
  virtual Op<Json> selfCheck() = 0;
  /// Where services are made of images; null where they are not. Owned by the manager.
  virtual ServiceImages *images() { return nullptr; }
};

}  // namespace ops
