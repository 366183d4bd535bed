#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>

#include "models/base/duration.h"

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
  /// Drops what has not begun, and waits for what runs, so that it does not outlive what it works on: to be called
  /// before an application object goes. False: something still hangs; it is given up.
  bool settle(Milliseconds patience);

  FileThreads(const FileThreads &) = delete;
  FileThreads &operator=(const FileThreads &) = delete;

 private:
  struct State;
  FileThreads();
  ~FileThreads();
  static void addThread(const std::shared_ptr<State> &state);
  static void work(const std::shared_ptr<State> &state);

  const std::shared_ptr<State> m_state;  ///< shared with its threads: one that hangs may outlive this
};

}  // namespace ops
