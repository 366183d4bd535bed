#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

#include "models/backends/postgres/pg_session.h"

namespace ops {

/// The thread of one session, and its queue. Results are brought back to the owner's thread; the owner's end never
/// waits for longer than a moment: a thread that is still stuck then ends by itself and reports to nobody.
class PgWorker {
 public:
  using Task = std::function<void(PgSession &)>;

  PgWorker(PgTarget target, Access access, QObject *owner);
  ~PgWorker();
  PgWorker(const PgWorker &) = delete;
  PgWorker &operator=(const PgWorker &) = delete;

  void post(Task task);
  /// Runs on the worker thread; `result` is then given to `done` on the owner's thread.
  template <typename T>
  void run(std::function<T(PgSession &)> work, std::function<void(T)> done) {
    post([shared = m_shared, work = std::move(work), done = std::move(done)](PgSession &session) {
      T result = work(session);
      shared->deliver([done, result = std::move(result)] { done(result); });
    });
  }

  void cancel();  ///< does not block: the asking has a thread of its own
  void cutOff();

 private:
  struct Shared {
    explicit Shared(PgTarget target, Access access) : session(std::move(target), access) {}
    void deliver(std::function<void()> done);
    void loop();

    PgSession session;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> tasks;
    bool stop = false;
    bool ended = false;
    QObject *owner = nullptr;  // guarded by the mutex; null once it is gone
  };

  std::shared_ptr<Shared> m_shared;
};

}  // namespace ops
