#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"
#include "models/journal/journal.h"

namespace ops {

/// How old the newest backup is that may serve, against what the system file allows to be lost. Both must outlive the
/// operation.
Op<BackupFindings> lookAtBackups(Backends &backends, Journal &journal);

}  // namespace ops
