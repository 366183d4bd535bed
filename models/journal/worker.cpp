#include "models/journal/worker.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <thread>

namespace ops {

Mailbox::Mailbox(QObject *parent) : QObject(parent), m_slot(std::make_shared<Slot>()) {
  m_notifier = std::make_unique<QSocketNotifier>(m_slot->descriptor(), QSocketNotifier::Read);
  connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { drain(); });
}

Mailbox::~Mailbox() = default;

void Mailbox::drain() {
  // A reply may delete the mailbox; the slot stays until the last one has run or been dropped.
  const auto slot = m_slot;
  for (const auto &reply : slot->take()) {
    if (reply) reply();
  }
}

Mailbox::Slot::Slot() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Mailbox::Slot::~Slot() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

void Mailbox::Slot::post(std::vector<Reply> replies) {
  const std::lock_guard guard(m_mutex);
  for (auto &reply : replies) m_replies.push_back(std::move(reply));
  eventfd_write(m_descriptor, 1);
}

std::vector<Mailbox::Reply> Mailbox::Slot::take() {
  const std::lock_guard guard(m_mutex);
  eventfd_t count = 0;
  eventfd_read(m_descriptor, &count);
  return std::exchange(m_replies, {});
}

struct Worker::State {
  std::shared_ptr<Mailbox::Slot> mailbox;
  Batch batch;
  Idle idle;
  std::mutex mutex;
  std::condition_variable wake;
  std::condition_variable ended;
  std::deque<Job> queue;
  bool stopping = false;
  bool done = false;
};

Worker::Worker(std::shared_ptr<Mailbox::Slot> mailbox, Batch batch, Idle idle) : m_state(std::make_shared<State>()) {
  m_state->mailbox = std::move(mailbox);
  m_state->batch = std::move(batch);
  m_state->idle = std::move(idle);
  // Detached, for a thread that hangs in the kernel can't be joined; `ended` stands in for the join.
  std::thread([state = m_state] { work(state); }).detach();
}

void Worker::stop(int patienceMs) {
  std::unique_lock lock(m_state->mutex);
  m_state->stopping = true;
  m_state->queue.clear();
  m_state->wake.notify_one();
  m_state->ended.wait_for(lock, std::chrono::milliseconds(patienceMs), [this] { return m_state->done; });
}

void Worker::post(Job job) {
  const std::lock_guard guard(m_state->mutex);
  if (m_state->stopping) return;
  m_state->queue.push_back(std::move(job));
  m_state->wake.notify_one();
}

void Worker::work(const std::shared_ptr<State> &state) {
  constexpr std::size_t largestBatch = 64;
  while (true) {
    Job job;
    std::vector<std::shared_ptr<void>> parts;
    {
      std::unique_lock lock(state->mutex);
      state->wake.wait(lock, [&] { return state->stopping || !state->queue.empty(); });
      if (state->stopping) break;
      while (!state->queue.empty() && state->queue.front().batchable && parts.size() < largestBatch) {
        parts.push_back(std::move(state->queue.front().batchable));
        state->queue.pop_front();
      }
      if (parts.empty()) {
        job = std::move(state->queue.front());
        state->queue.pop_front();
      }
    }
    std::vector<Mailbox::Reply> replies;
    if (parts.empty()) {
      replies.push_back(job.run());
    } else {
      replies = state->batch(parts);
    }
    job = {};
    parts.clear();
    state->mailbox->post(std::move(replies));
    if (!state->idle) continue;
    if (auto reply = state->idle()) state->mailbox->post({std::move(reply)});
  }
  // The connections close on the thread that used them.
  state->batch = {};
  state->idle = {};
  const std::lock_guard guard(state->mutex);
  state->done = true;
  state->ended.notify_all();
}

}  // namespace ops
