#pragma once

#include <QString>
#include <memory>

#include "models/base/error.h"

namespace ops {

/// The journal's write lock among processes: flock on a file beside it. It queues fairly, which SQLite's own busy
/// handler does not.
class AppendLock {
 public:
  AppendLock() = default;
  ~AppendLock();
  AppendLock(const AppendLock &) = delete;
  AppendLock &operator=(const AppendLock &) = delete;

  Status open(const QString &path);
  /// Blocks until it is granted; 0 or an errno.
  int lock() const;
  void unlock() const;

 private:
  int m_fd = -1;
};

/// The process that holds the append lock at `path` at this moment, by the kernel's list of locks; 0 if unknown.
qint64 appendLockHolder(const QString &path);

/// What is known of a resource's lock.
struct OwnerProbe {
  bool alive = false;
  qint64 pid = 0;  ///< as the holder wrote it; 0: it has not
  QString run;
};

/// Takes the kernel lock of a resource for as long as the result lives. Refused while anybody holds it, this process
/// included. An "open file description" lock: other than flock it can be asked about without being taken.
Result<std::shared_ptr<void>> takeOwnerLock(const QString &folder, const QString &resource, const QString &run);
/// Asks and takes nothing, so that a claimer at the same moment is not refused because of it.
OwnerProbe probeOwner(const QString &folder, const QString &resource);

}  // namespace ops
