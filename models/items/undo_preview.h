#pragma once

#include "models/catalog/system.h"
#include "models/procedures/run_state.h"

namespace ops {

/// What an undo would do if it were decided now, read from what the run itself has seen.
struct UndoPreview {
  QStringList lines;     ///< a step each, the last one first: "Run 8 workers: Run 3 workers (replicas 8 → 3)"
  QStringList warnings;  ///< what would be worse than it should be afterwards; empty: nothing
};
UndoPreview undoPreview(const RunState &state, const System &system);

}  // namespace ops
