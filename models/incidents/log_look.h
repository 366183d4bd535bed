#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"

namespace ops {

/// Reads the last 64 KB of at most three instances' logs and of each file that the environment declares, and groups the
/// lines that complain, of those that the present process has written within the last hour. Succeeds with an error in
/// its value where no instance, or not every file, can be read. `backends` must outlive the operation.
Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends);

}  // namespace ops
