#pragma once

#include "models/backends/backends.h"
#include "models/procedures/run_state.h"

namespace ops {

/// What a runner finds that takes over a run: whether each target is still the one that the plan was made for, and
/// whether the procedure's file still says what the run executes. Only tells; before each change its targets are asked
/// once more, and one that is another is refused. Never fails: a target that does not answer is told as such.
/// {"resumed": true, "text": …, "procedureFile": "same", "targets": {"cache": {"same": true, "display": …}}}
Op<Json> checkOnResume(const RunState &run, Backends &backends);

}  // namespace ops
