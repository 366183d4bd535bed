#pragma once

#include <sys/stat.h>

#include <atomic>

#include "models/base/host.h"

namespace ops {

/// What a thread that works on a file and the one that waits for it tell each other.
class FileJob {
 public:
  /// False if it is too late: the work has begun to commit, or has been stopped before.
  bool stop() { return leave(State::Stopped); }
  bool isStopped() const { return m_state.load() == State::Stopped; }
  /// To be asked right before the effect; after true it can't be stopped any more.
  bool commit() { return leave(State::Committed); }

 private:
  enum class State { Working, Stopped, Committed };
  bool leave(State next) {
    auto expected = State::Working;
    return m_state.compare_exchange_strong(expected, next);
  }
  std::atomic<State> m_state = State::Working;
};

/// Files of this machine, for a worker thread: these calls block. Paths are absolute.
namespace files {
Result<FileStat> stat(const QString &path);
/// Of what is no link.
FileStat statOf(const struct ::stat &info);
/// Regular files only, so that a pipe or a device can't hold the thread for ever.
Result<QByteArray> read(const QString &path, qint64 offset, qint64 cap, const FileJob &job);
Result<QString> hash(const QString &path, const FileJob &job);
/// A replaced file keeps its mode and, where permitted, its owner; a new one is for its user alone. A symbolic link
/// stays one: what it points to is replaced.
Result<Done> put(const QString &path, const QByteArray &content, FileJob &job);
/// A new file of the same content, fsynced, with mode and owner of `like`; nothing is left of one that failed.
Result<qint64> copy(const QString &from, const QString &to, const QString &like, const FileJob &job);
Result<Done> sync(const QString &path);
/// Lets what was done to the entry of `path` in its folder outlast a power cut. False: `errno` says why not.
bool syncFolderOf(const QString &path);
/// Unlinks a file or a link; none there is fine.
Result<Done> remove(const QString &path, FileJob &job);
/// See Host::removeListed().
Result<Removal> removeListed(const QString &folder, const QList<ListedFile> &listed, FileJob &job);
/// Replaces `to`, as rename(2) does.
Result<Done> rename(const QString &from, const QString &to, FileJob &job);
Result<QList<ListedFile>> list(const QString &folder, bool deep, const FileJob &job);
/// Refused while somebody else has it.
Result<FileLock> lock(const QString &path);
Result<Done> makeFolder(const QString &path);
Result<Done> removeFolder(const QString &path);
Result<qint64> freeBytes(const QString &path);

QString putTitle(const QString &path);
QString removeTitle(const QString &path);
QString removeListedTitle(const QString &folder);
QString renameTitle(const QString &from);
}  // namespace files

}  // namespace ops
