#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"

namespace ops {

/// How long a log file may take: it may lie on a disk that hangs.
inline constexpr Milliseconds logFilePatience{2'000};

/// What was said longer ago is no complaint of now.
inline constexpr Milliseconds longestPresent{60 * 60'000};

/// Reads the last 64 KB of at most three instances' logs and of each file that the environment declares, and groups the
/// lines that complain, of those that the process which runs now has written within `present`: what it said before the
/// trouble is no sign of it. Succeeds with an error in its value where no instance, or not every file, can be read in
/// time. `backends` must outlive the operation.
Op<LogFindings> lookAtLog(const ServiceStatus &service, Backends &backends, Milliseconds present,
                          Milliseconds patience = logFilePatience);

}  // namespace ops
