#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ops {

/// A few threads for calls that block on files. Not Qt's pool: a file system that hangs must hold up nobody else, and
/// ThreadSanitizer sees what these locks order.
class FileThreads {
 public:
  static FileThreads &instance();
  /// From any thread. What has not begun when the program ends is dropped.
  void start(std::function<void()> task);

  FileThreads(const FileThreads &) = delete;
  FileThreads &operator=(const FileThreads &) = delete;

 private:
  FileThreads() = default;
  ~FileThreads();
  void work();

  std::mutex m_mutex;
  std::condition_variable m_news;
  std::deque<std::function<void()>> m_tasks;
  std::vector<std::thread> m_threads;
  std::size_t m_idle = 0;
  bool m_ending = false;
};

}  // namespace ops
