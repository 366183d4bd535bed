#pragma once

#include "models/backends/service_manager.h"
#include "models/catalog/system.h"
#include "models/procedures/run_state.h"

namespace ops {

/// Instances that are up, of each service of which that is known.
using UpCounts = QMap<QString, int>;
UpCounts upCounts(const QList<ServiceInstance> &instances);

/// What an undo would do if it were decided now, by what the run itself has seen, and by what is there `now`.
struct UndoPreview {
  QStringList lines;     ///< a step each, the last one first: "Run 8 workers: Run 3 workers (replicas 8 → 3)"
  QStringList warnings;  ///< what would be worse than it should be afterwards, or is not as the run left it
};
UndoPreview undoPreview(const RunState &state, const System &system, const UpCounts &now);

}  // namespace ops
