#include "models/backends/failed_jobs.h"

#include <algorithm>
#include <cmath>

#include "models/backends/model_check.h"
#include "models/base/redaction.h"

namespace ops {

namespace {

constexpr int ofEachEnd = 100;
constexpr qint64 mostOfPayload = 64 * 1024;
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

/// One end after the other. Lives with its operation.
class Reading : public QObject {
 public:
  Reading(OperationOf<FailedJobs> &op, QueueSpec spec, QueueStore &store)
      : QObject(&op), m_op(op), m_spec(std::move(spec)), m_store(store) {}

  void start() {
    peek(0, [this](const QueuePage &page) {
      take(page);
      if (page.depth <= ofEachEnd) return end();
      peek(std::max<qint64>(ofEachEnd, page.depth - ofEachEnd), [this](const QueuePage &last) {
        take(last);
        end();
      });
    });
  }

 private:
  void peek(qint64 first, const std::function<void(const QueuePage &)> &next) {
    launch<QueuePage>(m_store.peek(m_spec.failed, first, ofEachEnd, mostOfPayload), this,
                      [this, next](const Result<QueuePage> &page) {
                        if (page) return next(*page);
                        m_op.fail(page.error());
                      });
  }
  void take(const QueuePage &page) {
    m_jobs.count = page.depth;
    for (const auto &job : page.jobs) {
      m_jobs.read.append({reasonIn(job, m_spec.errorPointer), jobTime(job.payload, m_spec.failedAtPointer)});
    }
  }
  void end() {
    std::ranges::stable_sort(m_jobs.read, std::ranges::greater(), &FailedJob::at);
    m_op.succeed(m_jobs);
  }

  OperationOf<FailedJobs> &m_op;
  QueueSpec m_spec;
  QueueStore &m_store;
  FailedJobs m_jobs;
};

}  // namespace

QDateTime jobTime(const QByteArray &payload, const QString &pointer) {
  if (pointer.isEmpty() || payload.isEmpty()) return {};
  const auto json = jsonParse(payload);
  if (!json) return {};
  const auto value = valueAt(*json, pointer);
  QDateTime at;
  if (value.is_string()) {
    at = QDateTime::fromString(jsonText(value), Qt::ISODateWithMs);
  } else if (value.is_number()) {
    const auto number = value.get<double>();
    if (!std::isfinite(number) || number <= 0 || number > 1e14) return {};
    // Seconds since the epoch stay below 1e11 until the year 5138.
    at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number < 1e11 ? number * 1'000 : number));
  }
  return at;
}

Op<FailedJobs> readFailedJobs(const QueueSpec &spec, QueueStore &store) {
  return makeOp<FailedJobs>([spec, &store](OperationOf<FailedJobs> &op) {
    (new Reading(op, spec, store))->start();  // owned by the operation
  });
}

}  // namespace ops
