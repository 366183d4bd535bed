#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"

namespace ops {

/// Reads at most 200 of the failed jobs, from both ends of their list, and of those in work, and tells what they
/// complain of that failed within the last hour, or do not say when, and how many must be left behind: those that came
/// longer ago than the queue's jobs may be in work, less the one that each of `workers` holds. Succeeds with an error
/// in its value where the queue can't be read. `backends` must outlive the operation.
Op<QueueFindings> lookAtJobs(const QueueSpec &spec, int workers, Backends &backends);

}  // namespace ops
