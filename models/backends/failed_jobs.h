#pragma once

#include <QDateTime>

#include "models/backends/queue_store.h"
#include "models/catalog/system.h"

namespace ops {

/// The time that the payload of a job carries at `pointer` (ISO 8601, or seconds or milliseconds since the epoch);
/// invalid if it can't be told.
QDateTime jobTime(const QByteArray &payload, const QString &pointer);

/// What a failed job says of itself.
struct FailedJob {
  QString reason;  ///< redacted, its first 300 letters; of the payload itself where it has none
  QDateTime at;    ///< when it failed; invalid: it does not say
};

struct FailedJobs {
  qint64 count = 0;       ///< all of them
  QList<FailedJob> read;  ///< of these at most 200, from both ends of their list; the newest first, as far as they say
};

/// Reads the failed jobs of a queue that names a key of them. `store` must outlive the operation.
Op<FailedJobs> readFailedJobs(const QueueSpec &spec, QueueStore &store);

}  // namespace ops
