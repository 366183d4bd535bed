#pragma once

#include <functional>

#include "models/procedures/actions/shipped_action.h"

namespace ops {

/// What a watch is about, and how long it lasts.
struct WatchPlan {
  ServiceSpec service;  ///< without a name only the questions of its own are asked
  Milliseconds time{0};
  Milliseconds pause{0};
};

/// Further questions of a round: calls its argument if all is well, and ends the run where it is not.
using WatchQuestion = std::function<void(const std::function<void()> &isWell)>;

/// Asks the service for its health and its own counters, and all that `question` adds, round after round, until the
/// time is over or something is bad; then ends the run. Its value tells `rounds`, `watchedMs`, the figures, and what
/// could not be watched (`notWatched`).
void watchService(ActionRun &run, const ActionContext &context, WatchPlan plan, WatchQuestion question = {});

/// How long between two rounds: what `every` says, within reason.
Milliseconds watchPause(const Json &parameters);

}  // namespace ops
