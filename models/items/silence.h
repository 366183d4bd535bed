#pragma once

#include "models/catalog/system.h"
#include "models/monitor/status.h"

namespace ops {

/// All that is asked for the status, one entry a thing that answers: services, queues, models. Live as long as it does.
QList<const Freshness *> sourcesOf(const EnvironmentStatus &status);

/// Those whose state nobody knows: the stale ones, without services that were found down just now. If none is fresh it
/// may be us: then all are. Live as long as the status.
QList<const Freshness *> silentSources(const EnvironmentStatus &status, const QDateTime &now);

/// If any is silent, of all sources that are stale the one that is told of: of those that give a reason a service's
/// that needs no other that is silent or down, as it may be why others are; of several the one that has been silent for
/// the longest. Null: none is silent. Lives as long as the status.
const Freshness *toldSilence(const EnvironmentStatus &status, const System &system, const QDateTime &now);

}  // namespace ops
