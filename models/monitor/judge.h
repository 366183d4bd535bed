#pragma once

#include "models/monitor/status.h"

namespace ops {

/// What the last probe of a service told.
struct ProbeFact {
  enum class State {
    None,      ///< the service has no probe
    NotAsked,  ///< never asked yet, or the question could not be asked: `why`
    Answered,  ///< as it should
    Failed,    ///< `why`
    Stale,     ///< asked too long ago
  };
  State state = State::None;
  double milliseconds = 0;
  QString why;
};

/// What the service manager told. Without `known` it could not be asked, and `why` says so; it is empty before the
/// first answer and where the environment names no manager.
struct ManagerFact {
  bool known = false;
  QString why;
  QList<ServiceInstance> instances;  ///< of the service, or of all consumers of the queue

  int running() const;  ///< in state Running
  int up() const;       ///< with a process, or about to have one again
  int unwell() const;   ///< up, and in state Unhealthy
};

struct Verdict {
  Health health = Health::Unknown;
  QString detail;
  bool operator==(const Verdict &) const = default;
};

/// Probe: failed is down; never asked, stale or not to be asked is unknown. Instances: none of those expected is down,
/// fewer is degraded, and one that is up and not well does not count; where the manager can't be asked the probe alone
/// speaks, and without a probe the service is unknown. A service that expects no number and has no probe is ok while
/// one of its instances runs. Thresholds: P0 is down, any other at least degraded. The worst of them counts.
/// Whatever can't be measured because nothing answers is not known, and so is the service; what is merely not measured
/// yet, or has nothing to measure, decides nothing, but is said.
struct Unmeasured {
  QStringList titles;      ///< of metrics with a threshold of which nothing is known
  QList<Threshold> blind;  ///< those of them whose source has failed
  QString why;             ///< of these
};
Verdict judgeService(int expected, const ProbeFact &probe, const ManagerFact &manager,
                     const QList<CrossedThreshold> &crossed, const Unmeasured &unmeasured = {});

struct QueueFact {
  bool readable = false;  ///< the last reading succeeded and is not stale
  QString why;            ///< why not
  qint64 depth = 0;
  std::optional<qint64> stuck;
  QString flow;  ///< as flowText()
};

/// Unreadable is unknown. Jobs that wait while no consumer runs: down. Thresholds as for
/// services. Jobs that are stuck: degraded.
Verdict judgeQueue(const QueueFact &queue, const ManagerFact &consumers, const QList<CrossedThreshold> &crossed);

}  // namespace ops
