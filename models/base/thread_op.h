#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <mutex>
#include <optional>

#include "models/base/file_threads.h"
#include "models/base/local_files.h"
#include "models/base/operation.h"

namespace ops {

namespace threadop {
/// What a thread found, for the operation's own thread. The future only rings the bell.
template <typename T>
class Found {
 public:
  void set(Result<T> result) {
    const std::lock_guard lock(m_mutex);
    m_result = std::move(result);
  }
  Result<T> take() {
    const std::lock_guard lock(m_mutex);
    return std::move(*m_result);
  }

 private:
  std::mutex m_mutex;
  std::optional<Result<T>> m_result;
};
}  // namespace threadop

/// Runs `work`, which may block on files, on a thread and ends the operation on its own one. Cancelling stops it,
/// unless it has begun to commit: then nobody knows yet what will have happened. `what` names it for that case.
template <typename T>
Op<T> onThread(const QString &what, std::function<Result<T>(FileJob &)> work) {
  const auto job = std::make_shared<FileJob>();
  const auto self = std::make_shared<OperationOf<T> *>(nullptr);
  auto body = [work = std::move(work), job, self](OperationOf<T> &operation) {
    *self = &operation;
    const auto found = std::make_shared<threadop::Found<T>>();
    const auto bell = std::make_shared<QPromise<void>>();
    auto *watcher = new QFutureWatcher<void>(&operation);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &operation,
                     [found, &operation] { operation.end(found->take()); });
    bell->start();
    watcher->setFuture(bell->future());
    const auto number = FileThreads::instance().start([found, bell, work, job] {
      found->set(work(*job));
      bell->finish();
    });
    QObject::connect(&operation, &QObject::destroyed, [job, number] {
      // What has begun to take effect is waited for, and what has not must not.
      job->stop();
      if (job->isStopped()) FileThreads::instance().giveUp(number);
    });
  };
  auto cancel = [what, job, self] {
    if (job->stop() || *self == nullptr) return;
    (*self)->fail({ErrorCode::OutcomeUnknown,
                   what,
                   {},
                   QCoreApplication::translate("ThreadOp", "it was cancelled while it took effect"),
                   {}});
  };
  return makeOp<T>(std::move(body), std::move(cancel));
}

}  // namespace ops
