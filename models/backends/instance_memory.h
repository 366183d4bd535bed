#pragma once

#include "models/backends/service_manager.h"
#include "models/base/host.h"

namespace ops {

/// What the instances of services hold of the memory that they may have. Resident memory, as the kernel counts it: what
/// several processes share counts for each.
struct InstanceMemory {
  struct Held {
    QString service, instance;
    std::optional<qint64> bytes;  ///< with the processes that it has started; nullopt: not known
    std::optional<qint64> limit;  ///< of the control group (a container's) that is nearest to its end; nullopt: none
    qint64 inGroup = 0;           ///< what all of that group hold

    /// How much of that limit is taken, 0…1; 0 where there is none.
    double ofLimit() const;
  };
  QList<Held> held;      ///< of instances that are up
  qint64 total = 0;      ///< bytes that the machine has
  qint64 available = 0;  ///< bytes that new processes could have

  /// Of all instances of a service that are up; nullopt: of one of them it is not known.
  std::optional<qint64> of(const QString &service) const;
  /// How near a service is to the end of its memory, 0…1: what all its instances hold of the machine's, or what is
  /// taken of the limit of a control group that one is in, whichever is more. nullopt: not known.
  std::optional<double> shareOf(const QString &service) const;
};

/// Asks the kernel of the machine that the instances run on.
Op<InstanceMemory> readInstanceMemory(Host &host, const QList<ServiceInstance> &instances);

}  // namespace ops
