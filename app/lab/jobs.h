#pragma once

#include <QDateTime>

#include "app/lab/redis_client.h"
#include "models/base/json.h"

namespace ops {

/// The pipeline's keys in Redis: lists whose head is on the left, and counters.
namespace labkeys {
inline const QByteArray documents = "document_queue";
inline const QByteArray processing = "processing_queue";
inline const QByteArray failed = "failed_queue";
inline const QByteArray quarantine = "quarantine_queue";
inline const QByteArray enqueuedTotal = "doc:enqueued_total";
inline const QByteArray finishedTotal = "doc:finished_total";
inline const QByteArray failedTotal = "doc:failed_total";
inline const QByteArray secondsSum = "doc:generation_seconds_sum";
inline const QByteArray cacheHits = "doc:template_cache_hits";
inline const QByteArray cacheMisses = "doc:template_cache_misses";
QByteArray task(const QByteArray &id);   ///< hash: state, format, error
QByteArray batch(const QByteArray &id);  ///< list of task ids
}  // namespace labkeys

/// What a request asks for.
struct JobRequest {
  QString prompt;
  QString format = QStringLiteral("pdf");
  QString templateName = QStringLiteral("status-report-v2");
};

/// A job as it lies in a queue; `bytes` is exactly what the list holds.
struct LabJob {
  QByteArray bytes;
  Json payload;
  QByteArray id;
};

/// Appends jobs to document_queue, counts them and notes their tasks, all at once. Returns their ids.
Result<QByteArrayList> enqueueJobs(RedisClient &redis, const QList<JobRequest> &requests);
/// Moves the oldest job to processing_queue and returns it; a job of no bytes if none came within half a second.
Result<LabJob> takeJob(RedisClient &redis);
/// Removes exactly this job from processing_queue and counts it. False if it was no longer there: somebody has moved
/// it.
Result<bool> finishJob(RedisClient &redis, const LabJob &job);
/// Moves this job from processing_queue to failed_queue, with `error`, `failedAt` and one attempt more in its payload.
Result<bool> failJob(RedisClient &redis, const LabJob &job, const QString &error);
/// Puts jobs that no worker holds any more back in front of document_queue. Returns how many were still in work.
Result<qint64> requeueJobs(RedisClient &redis, const QByteArrayList &payloads);
/// Prompts and templates such as people would ask for.
JobRequest sampleRequest();

}  // namespace ops
