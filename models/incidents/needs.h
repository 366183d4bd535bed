#pragma once

#include "models/monitor/status.h"

namespace ops {

/// What these need, and what that needs, and so on; none of themselves.
QStringList neededBy(const System &system, const QStringList &services);
/// Those that answer that data is missing.
QStringList sayingDataIsMissing(const EnvironmentStatus &status);
/// The first database among `services` of which one of `saying` that needs it, or it itself, says so; empty: none.
QString whereDataIsMissing(const System &system, const QStringList &saying, const QStringList &services);

}  // namespace ops
