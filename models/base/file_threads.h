#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace ops {

/// A few threads for calls that block on files. Not Qt's pool: a file system that hangs must hold up nobody else, and
/// ThreadSanitizer sees what these locks order. May be used from any thread.
class FileThreads {
 public:
  static FileThreads &instance();
  /// What has not begun when the program ends is dropped. Gives the task's number.
  quint64 start(std::function<void()> task);
  /// Nobody waits for this task any more: it is dropped where it has not begun, and where it hangs, another thread
  /// takes the place of the one that it holds; the program ends without it.
  void giveUp(quint64 number);

  FileThreads(const FileThreads &) = delete;
  FileThreads &operator=(const FileThreads &) = delete;

 private:
  struct State;
  FileThreads();
  ~FileThreads();
  void addThread();
  static void work(const std::shared_ptr<State> &state);

  const std::shared_ptr<State> m_state;  ///< shared with its threads: one that hangs may outlive this
  std::vector<std::thread> m_threads;    ///< under the state's lock
};

}  // namespace ops
