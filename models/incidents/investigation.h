#pragma once

#include "models/backends/backends.h"
#include "models/incidents/findings.h"
#include "models/journal/journal.h"

namespace ops {

/// What an investigation looks at.
struct InvestigationScope {
  Backends &backends;
  Journal *journal = nullptr;  ///< null: what was changed lately and what is proven is not known
  /// What is known already, by whoever watches; without it services and queues are watched for `sampleFor`.
  std::optional<EnvironmentStatus> status;
  QList<Alert> alerts;        ///< that belong to `status`
  SeriesOf series = {};       ///< how its figures went; may be empty
  QString managerError = {};  ///< why whoever watches does not hear the alert manager; empty: it does, or there is none
  Milliseconds sampleFor{8'000};
};

/// Looks at everything at once, and changes nothing: services, queues, failed jobs by what they complain of, jobs in
/// work, logs, models by their own check, disk and memory, the last changes, the newest backup. Whatever does not
/// answer in time is not known; the investigation itself always succeeds. Progress: {"observations": as observations()
/// gives them, so far, "open": how many answers are still to come}. What the scope refers to must outlive the
/// operation.
Op<Findings> investigate(const InvestigationScope &scope);

}  // namespace ops
