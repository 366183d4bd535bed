#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ops {

/// Replies of worker threads on their way to the thread that made the mailbox. They travel under a mutex, and an
/// eventfd wakes the receiver, so that ThreadSanitizer sees every step of the way.
class Mailbox : public QObject {
  Q_OBJECT

 public:
  using Reply = std::function<void()>;
  /// What workers keep; it may outlive the mailbox, whose replies are then never run.
  class Slot;

  explicit Mailbox(QObject *parent = nullptr);
  ~Mailbox() override;
  std::shared_ptr<Slot> slot() const { return m_slot; }
  /// Runs what has come in; called from the event loop by itself.
  void drain();

 private:
  std::shared_ptr<Slot> m_slot;
  std::unique_ptr<QSocketNotifier> m_notifier;
};

class Mailbox::Slot {
 public:
  Slot();
  ~Slot();
  Slot(const Slot &) = delete;
  Slot &operator=(const Slot &) = delete;

  /// From any thread.
  void post(std::vector<Reply> replies);
  std::vector<Reply> take();
  int descriptor() const { return m_descriptor; }

 private:
  std::mutex m_mutex;
  std::vector<Reply> m_replies;
  int m_descriptor = -1;
};

/// A thread that works off a queue. Neighbours in the queue that carry `batchable` are handed over together.
class Worker {
 public:
  struct Job {
    std::function<Mailbox::Reply()> run;  ///< on the thread; its result goes to the mailbox
    std::shared_ptr<void> batchable;      ///< instead of `run`: a part of a batch
  };
  using Batch = std::function<std::vector<Mailbox::Reply>(const std::vector<std::shared_ptr<void>> &)>;

  /// May have something to say, else it returns a null reply.
  using Idle = std::function<Mailbox::Reply()>;

  /// `batch` and `idle` run on the thread; `idle` after every job, once its replies are on their way.
  explicit Worker(std::shared_ptr<Mailbox::Slot> mailbox, Batch batch = {}, Idle idle = {});
  /// Lets the job at hand end for at most `patienceMs`; then the thread is left to itself, with all it still needs.
  void stop(int patienceMs);
  ~Worker() { stop(0); }
  Worker(const Worker &) = delete;
  Worker &operator=(const Worker &) = delete;

  void post(Job job);

 private:
  struct State;
  static void work(const std::shared_ptr<State> &state);

  std::shared_ptr<State> m_state;
};

}  // namespace ops
