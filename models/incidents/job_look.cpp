#include "models/incidents/job_look.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backends/model_check.h"
#include "models/base/clock.h"
#include "models/base/redaction.h"
#include "models/monitor/queue_watch.h"

namespace ops {

namespace {

constexpr int ofEachEnd = 100;
constexpr qint64 payloadCap = 64 * 1024;
constexpr qsizetype shownLetters = 300;

QString reasonIn(const QueueJob &job, const QString &pointer) {
  if (!pointer.isEmpty()) {
    if (const auto json = jsonParse(job.payload)) {
      const auto reason = valueAt(*json, pointer);
      if (reason.is_string()) return redaction::scrub(jsonText(reason).left(shownLetters));
    }
  }
  return redaction::scrub(QString::fromUtf8(job.payload.left(shownLetters)));
}

/// Reads one list after the other. Lives with its operation.
class JobLook : public QObject {
 public:
  JobLook(OperationOf<QueueFindings> &op, QueueSpec spec, int workers, QueueStore &store)
      : QObject(&op), m_op(op), m_spec(std::move(spec)), m_workers(workers), m_store(store) {
    m_found.queue = m_spec.name;
  }

  void start() {
    if (m_spec.failed.isEmpty()) return lookAtWork();
    peek(m_spec.failed, 0, [this](const QueuePage &page) {
      take(page);
      if (page.depth <= ofEachEnd) return endFailed();
      peek(m_spec.failed, std::max<qint64>(ofEachEnd, page.depth - ofEachEnd), [this](const QueuePage &last) {
        take(last);
        endFailed();
      });
    });
  }

 private:
  void peek(const QString &list, qint64 first, const std::function<void(const QueuePage &)> &next) {
    launch<QueuePage>(m_store.peek(list, first, ofEachEnd, payloadCap), this,
                      [this, next](const Result<QueuePage> &page) {
                        if (page) return next(*page);
                        m_found.error = page.error().why.isEmpty() ? page.error().what : page.error().why;
                        m_op.succeed(m_found);
                      });
  }
  void take(const QueuePage &page) {
    for (const auto &job : page.jobs) m_reasons.append(reasonIn(job, m_spec.errorPointer));
  }
  void endFailed() {
    m_found.looked = m_reasons.size();
    m_found.complaints = groupComplaints(m_reasons);
    lookAtWork();
  }
  void lookAtWork() {
    if (m_spec.processing.isEmpty() || m_spec.timestampPointer.isEmpty()) return m_op.succeed(m_found);
    peek(m_spec.processing, 0, [this](const QueuePage &page) {
      qint64 old = 0;
      for (const auto &job : page.jobs) {
        const auto age = jobAge(job.payload, m_spec.timestampPointer, utcNow());
        if (age && *age > m_spec.stuckAfter) ++old;
      }
      m_found.overdue = std::max<qint64>(0, old - m_workers);
      m_op.succeed(m_found);
    });
  }

  OperationOf<QueueFindings> &m_op;
  QueueSpec m_spec;
  int m_workers = 0;
  QueueStore &m_store;
  QueueFindings m_found;
  QStringList m_reasons;
};

}  // namespace

Op<QueueFindings> lookAtJobs(const QueueSpec &spec, int workers, Backends &backends) {
  return makeOp<QueueFindings>([spec, workers, &backends](OperationOf<QueueFindings> &op) {
    const auto store = backends.queueStore(spec.connection);
    if (!store) return op.succeed({spec.name, 0, {}, {}, store.error().why});
    (new JobLook(op, spec, workers, **store))->start();  // owned by the operation
  });
}

}  // namespace ops
