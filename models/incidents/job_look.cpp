#include "models/incidents/job_look.h"

#include <algorithm>

#include "models/backends/failed_jobs.h"
#include "models/base/clock.h"
#include "models/monitor/queue_watch.h"

namespace ops {

namespace {

constexpr Milliseconds present{60 * 60'000};  ///< what failed longer ago is no sign of what is wrong now

/// Reads one list after the other. Lives with its operation.
class JobLook : public QObject {
 public:
  JobLook(OperationOf<QueueFindings> &op, QueueSpec spec, int workers, QueueStore &store)
      : QObject(&op), m_op(op), m_spec(std::move(spec)), m_workers(workers), m_store(store) {
    m_found.queue = m_spec.name;
  }

  void start() {
    if (m_spec.failed.isEmpty()) return lookAtWork();
    launch<FailedJobs>(readFailedJobs(m_spec, m_store), this, [this](const Result<FailedJobs> &jobs) {
      if (!jobs) return giveUp(jobs.error());
      take(jobs->read);
      lookAtWork();
    });
  }

 private:
  void giveUp(const Error &error) {
    m_found.error = error.why.isEmpty() ? error.what : error.why;
    m_op.succeed(m_found);
  }
  void take(const QList<FailedJob> &jobs) {
    QStringList reasons;
    const auto now = utcNow();
    for (const auto &job : jobs) {
      const bool isOld = job.at.isValid() && job.at.msecsTo(now) > present.count();
      if (isOld) ++m_found.old;
      if (!isOld) reasons.append(job.reason);
    }
    m_found.looked = jobs.size();
    m_found.complaints = groupComplaints(reasons);
    for (auto &group : m_found.complaints) {
      const auto newest =
          std::ranges::find_if(jobs, [&group](const FailedJob &job) { return job.reason == group.example; });
      if (newest != jobs.end()) group.at = newest->at;
    }
  }
  void lookAtWork() {
    if (m_spec.processing.isEmpty() || m_spec.timestampPointer.isEmpty()) return m_op.succeed(m_found);
    constexpr int most = 100;
    constexpr qint64 payloadCap = 64 * 1024;
    const auto take = [this](const Result<QueuePage> &page) {
      if (!page) return giveUp(page.error());
      qint64 old = 0;
      for (const auto &job : page->jobs) {
        const auto age = jobAge(job.payload, m_spec.timestampPointer, utcNow());
        if (age && *age > m_spec.stuckAfter) ++old;
      }
      m_found.overdue = std::max<qint64>(0, old - m_workers);
      m_op.succeed(m_found);
    };
    launch<QueuePage>(m_store.peek(m_spec.processing, 0, most, payloadCap), this, take);
  }

  OperationOf<QueueFindings> &m_op;
  QueueSpec m_spec;
  int m_workers = 0;
  QueueStore &m_store;
  QueueFindings m_found;
};

}  // namespace

Op<QueueFindings> lookAtJobs(const QueueSpec &spec, int workers, Backends &backends) {
  return makeOp<QueueFindings>([spec, workers, &backends](OperationOf<QueueFindings> &op) {
    const auto store = backends.queueStore(spec.connection);
    if (!store) return op.succeed({spec.name, 0, {}, {}, store.error().why, 0});
    (new JobLook(op, spec, workers, **store))->start();  // owned by the operation
  });
}

}  // namespace ops
