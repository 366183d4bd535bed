#pragma once

#include "models/monitor/status.h"

namespace ops {

/// What these need, and what that needs, and so on; none of themselves.
QStringList neededBy(const System &system, const QStringList &services);
/// Those that answer that data is missing.
QStringList sayingDataIsMissing(const EnvironmentStatus &status);
/// The first database among `services` of which one of `saying` that needs it, or it itself, says so; empty: none.
QString whereDataIsMissing(const System &system, const QStringList &saying, const QStringList &services);

/// Names of those that start a service which is down or short of instances, the best first; they may not exist in the
/// catalog. Where jobs wait for it, the one of its queue comes first: it starts workers, too, and watches that the
/// queue drains.
QStringList startingProcedures(const System &system, const EnvironmentStatus &status, const QString &service);

}  // namespace ops
