#pragma once

#include "models/backends/backends.h"
#include "models/incidents/alert_desk.h"
#include "models/incidents/findings.h"
#include "models/journal/journal.h"
#include "models/monitor/status_source.h"

namespace ops {

/// What an investigation looks at.
struct InvestigationScope {
  Backends &backends;
  Journal *journal = nullptr;  ///< null: what was changed lately and what is proven is not known
  /// Whoever watches already, and is asked to look again, because the last probe may be older than the last change;
  /// null or not complete: services and queues are watched for it.
  StatusSource *watch = nullptr;
  AlertDesk *alerts = nullptr;    ///< of `watch`
  Milliseconds sampleFor{8'000};  ///< that the probes may take
};

/// Looks at everything at once, and changes nothing: services, queues, failed jobs by what they complain of, jobs in
/// work, logs, models by their own check, disk and memory, the last changes, the newest backup. Whatever does not
/// answer in time is not known; the investigation itself always succeeds. Progress: {"observations": as observations()
/// gives them, so far, "open": how many answers are still to come}. What the scope refers to must outlive the
/// operation.
Op<Findings> investigate(const InvestigationScope &scope);

}  // namespace ops
