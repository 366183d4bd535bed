#pragma once

#include "models/backends/service_manager.h"
#include "models/base/host.h"

namespace ops {

/// What the instances of services hold of their machine's memory. Resident memory, as the kernel counts it: what
/// several processes share counts for each. A limit of a container is not seen.
struct InstanceMemory {
  struct Held {
    QString service, instance;
    std::optional<qint64> bytes;  ///< with the processes that it has started; nullopt: not known
  };
  QList<Held> held;      ///< of instances that are up
  qint64 total = 0;      ///< bytes that the machine has
  qint64 available = 0;  ///< bytes that new processes could have

  /// Of all instances of a service that are up; nullopt: of one of them it is not known.
  std::optional<qint64> of(const QString &service) const;
};

/// Asks the kernel of the machine that the instances run on.
Op<InstanceMemory> readInstanceMemory(Host &host, const QList<ServiceInstance> &instances);

}  // namespace ops
