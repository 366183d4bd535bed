#include "models/base/file_threads.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace ops {

namespace {

constexpr std::size_t usualThreads = 4;
constexpr std::size_t mostHeld = 32;  ///< by tasks that hang; then nothing but an end of them helps

}  // namespace

struct FileThreads::State {
  struct Task {
    quint64 number = 0;
    std::function<void()> work;
  };
  std::mutex mutex;
  std::condition_variable news;   ///< for the threads
  std::condition_variable ended;  ///< for whoever waits for them
  std::deque<Task> waiting;
  std::map<quint64, bool> running;  ///< by number: whether it was given up
  std::size_t threads = 0;
  std::size_t idle = 0;
  quint64 last = 0;
  bool ending = false;

  std::size_t held() const {
    return static_cast<std::size_t>(std::ranges::count_if(running, [](const auto &entry) { return entry.second; }));
  }
  std::size_t most() const { return usualThreads + std::min(held(), mostHeld); }
};

FileThreads &FileThreads::instance() {
  static FileThreads threads;
  return threads;
}

FileThreads::FileThreads() : m_state(std::make_shared<State>()) {}

quint64 FileThreads::start(std::function<void()> task) {
  quint64 number = 0;
  {
    const std::lock_guard lock(m_state->mutex);
    number = ++m_state->last;
    m_state->waiting.push_back({number, std::move(task)});
    addThread(m_state);
  }
  m_state->news.notify_one();
  return number;
}

/// Under the lock.
void FileThreads::addThread(const std::shared_ptr<State> &state) {
  if (state->idle >= state->waiting.size() || state->threads >= state->most()) return;
  ++state->threads;
  std::thread([state] { work(state); }).detach();
}

void FileThreads::giveUp(quint64 number) {
  std::function<void()> dropped;  // goes after the lock
  const std::lock_guard lock(m_state->mutex);
  const auto waiting = std::ranges::find(m_state->waiting, number, &State::Task::number);
  if (waiting != m_state->waiting.end()) {
    dropped = std::move(waiting->work);
    m_state->waiting.erase(waiting);
    return;
  }
  const auto running = m_state->running.find(number);
  if (running == m_state->running.end()) return;
  running->second = true;
  addThread(m_state);
}

bool FileThreads::settle(Milliseconds patience) {
  std::deque<State::Task> dropped;
  std::unique_lock lock(m_state->mutex);
  dropped.swap(m_state->waiting);
  if (m_state->ended.wait_for(lock, patience, [this] { return m_state->running.empty(); })) return true;
  for (auto &task : m_state->running) task.second = true;
  return false;
}

FileThreads::~FileThreads() {
  std::unique_lock lock(m_state->mutex);
  m_state->ending = true;
  m_state->news.notify_all();
  m_state->ended.wait(lock, [this] { return m_state->threads <= m_state->held(); });
}

void FileThreads::work(const std::shared_ptr<State> &state) {
  std::unique_lock lock(state->mutex);
  while (true) {
    ++state->idle;
    state->news.wait(lock, [&state] { return state->ending || !state->waiting.empty(); });
    --state->idle;
    if (state->ending) break;
    auto task = std::move(state->waiting.front());
    state->waiting.pop_front();
    state->running[task.number] = false;
    lock.unlock();
    task.work();
    task.work = nullptr;  // what it holds goes before the next wait, and not under the lock
    lock.lock();
    state->running.erase(task.number);
    state->ended.notify_all();
    // Another took the place of this one while it hung.
    if (state->threads > state->most()) break;
  }
  --state->threads;
  state->ended.notify_all();
}

}  // namespace ops
