#include "models/base/file_threads.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

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
  struct Running {
    std::thread::id thread;
    bool isGivenUp = false;
  };
  std::mutex mutex;
  std::condition_variable news;
  std::deque<Task> waiting;
  std::map<quint64, Running> running;  ///< by number
  std::size_t idle = 0;
  quint64 last = 0;
  bool ending = false;

  std::size_t held() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(running, [](const auto &entry) { return entry.second.isGivenUp; }));
  }
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
    addThread();
  }
  m_state->news.notify_one();
  return number;
}

void FileThreads::addThread() {
  const auto most = usualThreads + std::min(m_state->held(), mostHeld);
  if (m_state->idle >= m_state->waiting.size() || m_threads.size() >= most) return;
  m_threads.emplace_back([state = m_state] { work(state); });
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
  running->second.isGivenUp = true;
  addThread();
}

FileThreads::~FileThreads() {
  std::vector<std::thread::id> hanging;
  {
    const std::lock_guard lock(m_state->mutex);
    m_state->ending = true;
    for (const auto &[number, running] : m_state->running) {
      if (running.isGivenUp) hanging.push_back(running.thread);
    }
  }
  m_state->news.notify_all();
  for (auto &thread : m_threads) {
    if (std::ranges::find(hanging, thread.get_id()) != hanging.end()) {
      thread.detach();
    } else {
      thread.join();
    }
  }
}

void FileThreads::work(const std::shared_ptr<State> &state) {
  std::unique_lock lock(state->mutex);
  while (true) {
    ++state->idle;
    state->news.wait(lock, [&state] { return state->ending || !state->waiting.empty(); });
    --state->idle;
    if (state->ending) return;
    auto task = std::move(state->waiting.front());
    state->waiting.pop_front();
    state->running[task.number] = {std::this_thread::get_id()};
    lock.unlock();
    task.work();
    task.work = nullptr;  // what it holds goes before the next wait, and not under the lock
    lock.lock();
    state->running.erase(task.number);
  }
}

}  // namespace ops
