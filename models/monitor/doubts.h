#pragma once

#include "models/monitor/status.h"

namespace ops {

/// Says of what is well by its own answers and limits what others tell against it: of a database that data is missing
/// in it, of a queue that jobs fail, or that it grows for minutes, of workers that jobs wait and none is finished.
/// Pure.
void addDoubts(const System &system, EnvironmentStatus &status, const QDateTime &now);

}  // namespace ops
