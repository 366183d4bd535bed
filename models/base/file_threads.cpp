#include "models/base/file_threads.h"

namespace ops {

FileThreads &FileThreads::instance() {
  static FileThreads threads;
  return threads;
}

void FileThreads::start(std::function<void()> task) {
  constexpr std::size_t most = 4;
  {
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_idle < m_tasks.size() && m_threads.size() < most) m_threads.emplace_back([this] { work(); });
  }
  m_news.notify_one();
}

FileThreads::~FileThreads() {
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  m_news.notify_all();
  for (auto &thread : m_threads) thread.join();
}

void FileThreads::work() {
  std::unique_lock lock(m_mutex);
  while (true) {
    ++m_idle;
    m_news.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
    --m_idle;
    if (m_ending) return;
    auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    task();
    task = nullptr;  // what it holds goes before the next wait, and not under the lock
    lock.lock();
  }
}

}  // namespace ops
