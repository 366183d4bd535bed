#pragma once

#include "models/items/roles.h"
#include "models/monitor/status.h"

namespace ops {

/// A figure that tells how a system does.
struct Signal {
  QString name;    ///< in a word: "Waiting"
  QString figure;  ///< empty: not known
  QString unit;
  QString note;               ///< a word on it: "drained in 2 min"; may be empty
  Tone tone = Tone::Neutral;  ///< Neutral: known, and no limit is crossed; Unknown: stale or not known
  bool isStale = false;       ///< the figure is from before
  QDateTime asOf;             ///< of the oldest answer that it is made of; invalid: never
};

/// The five that every view shows first, and what they are about.
struct Signals {
  Signal services, waiting, failed, success, latency;
  QString queue;     ///< whose depth stands for all; empty: the system has no queue
  QString measured;  ///< the service whose requests are counted; empty: none has metrics
  QList<Signal> all() const { return {services, waiting, failed, success, latency}; }
};

/// Null: the environment is not watched.
Signals signalsOf(const System &system, const EnvironmentStatus *status, const QDateTime &now);

}  // namespace ops
