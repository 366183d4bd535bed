#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include "models/base/operation.h"

namespace ops {

struct FileStat {
  qint64 size = 0;
  QDateTime modifiedAt;
  bool directory = false;
  uint mode = 0;             ///< permission bits
  quint64 inode = 0;         ///< with size and time it tells whether a file is still the same one
  QString linksTo;           ///< where the path is a symbolic link: the path of what all the rest is about; else empty
  QDateTime changedAt = {};  ///< its content, name or rights: nobody can set it back
  bool regular = true;       ///< false: a folder, a socket, a pipe, a device

  bool operator==(const FileStat &) const = default;
};

/// A file found below a folder.
struct ListedFile {
  QString path;  ///< below that folder
  FileStat stat;

  bool operator==(const ListedFile &) const = default;
};

/// What became of files that were to go.
struct Removal {
  qint64 files = 0;  ///< that it has removed
  qint64 bytes = 0;  ///< that they held
  QStringList left;  ///< "path: why", for each that is still there

  bool operator==(const Removal &) const = default;
};

struct ProcessRequest {
  QStringList argv;  ///< argv[0] is looked up in PATH and run by its absolute path; never through a shell
  QString workingDirectory = {};
  QByteArray input = {};                    ///< for standard input: the place for secrets
  QMap<QString, QString> environment = {};  ///< added to the inherited environment
  int timeoutMs = 30'000;
  qint64 outputCap = 1 << 20;  ///< bytes kept of each stream; the rest is read and dropped
  bool lastBytes = false;      ///< the last bytes are kept instead of the first
  bool merged = false;         ///< both streams in one, in the order in which they were written: as `output`
};

struct ProcessResult {
  int exitCode = -1;  ///< 128 + the signal's number if a signal ended it
  QByteArray output;
  QByteArray errors;
  bool truncated = false;  ///< something was dropped for the cap

  bool operator==(const ProcessResult &) const = default;
};

/// A program that outlives the process that starts it.
struct KeptRequest {
  QStringList argv;  ///< as in ProcessRequest; empty: only follow what was started in the folder before
  QString folder;    ///< its own, exists, 0700: output, errors and how it ended go there, and stay
  QString workingDirectory = {};
  QString inputFile = {};                   ///< for standard input; empty: nothing
  QMap<QString, QString> environment = {};  ///< added to the inherited environment; no place for secrets
  int timeoutMs = 0;                        ///< 0: none
};

struct KeptResult {
  int exitCode = -1;  ///< 128 + the signal's number if a signal ended it
  double seconds = 0;
  qint64 peakBytes = 0;  ///< its largest resident memory
  QByteArray errors;     ///< the last bytes of its standard error, at most 4 KB

  bool operator==(const KeptResult &) const = default;
};

/// A lock on a file, for as long as the last copy of this lives, and no longer than the process that took it. May be
/// let go on any thread.
using FileLock = std::shared_ptr<const void>;

/// Files and processes of one machine. Paths are absolute. Lives on the caller's thread; nothing here blocks it for
/// longer than a local file operation takes.
class Host : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual QString name() const = 0;
  virtual Op<FileStat> stat(const QString &path) = 0;
  /// What lies in a folder, in the order of names; with `deep` also in those below it, without following links to them.
  virtual Op<QList<ListedFile>> list(const QString &folder, bool deep) = 0;
  /// At most `cap` bytes from `offset`; a negative offset counts from the end.
  virtual Op<QByteArray> read(const QString &path, qint64 offset, qint64 cap) = 0;
  /// Lower-case SHA-256 in hex.
  virtual Op<QString> hash(const QString &path) = 0;
  /// Whole or not at all: temporary file beside it, fsync, rename, fsync of the folder. A replaced file keeps its mode
  /// and, where permitted, its owner; a new one is for its user alone. Cancelled too late, its outcome is unknown.
  virtual Op<Done> put(const QString &path, const QByteArray &content) = 0;
  /// A new file with the content of another, on the disk when this ends; nothing is left of one that failed. `to` must
  /// not exist. It gets the mode and, where permitted, the owner of `like`. Gives its size.
  virtual Op<qint64> copy(const QString &from, const QString &to, const QString &like) = 0;
  /// Succeeds when what another program has written to the file is on the disk.
  virtual Op<Done> sync(const QString &path) = 0;
  /// One file, or a symbolic link and not what it points to; succeeds if it is not there.
  virtual Op<Done> remove(const QString &path) = 0;
  /// Removes regular files that list() has found below the folder, each unless it has changed since. No link is
  /// followed, not even on the way, and nothing is entered that is mounted there. Refused if the folder's own path
  /// leads through a link.
  virtual Op<Removal> removeListed(const QString &folder, const QList<ListedFile> &listed) = 0;
  /// Replaces `to`, as rename(2) does.
  virtual Op<Done> rename(const QString &from, const QString &to) = 0;
  /// Makes the folder and those above it that are missing, for their user alone.
  virtual Op<Done> makeFolder(const QString &path) = 0;
  /// The folder and all below it; succeeds if it is not there. Links are removed, never followed.
  virtual Op<Done> removeFolder(const QString &path) = 0;
  virtual Op<qint64> freeBytes(const QString &path) = 0;
  /// Keeps everybody else, this process included, from taking the same lock. Makes the file if it is missing, readable
  /// for all, and leaves it there. Refused, at once, while somebody has it.
  virtual Op<FileLock> lock(const QString &path) = 0;
  /// Succeeds when the program has ended, whatever its exit code says. Without an end in time the program and its
  /// children are stopped, and the outcome is unknown. So are they when it is cancelled or deleted.
  virtual Op<ProcessResult> run(const ProcessRequest &request) = 0;
  /// As run(), but the program goes on when this process dies or the operation is deleted; the same folder again
  /// follows it or tells how it ended, and never starts it twice. OutcomeUnknown where it ran and nobody recorded its
  /// end. Refused if nothing was started there and the request names no program. Progress: {"lines": [what it wrote to
  /// standard error]}. Cancelling stops it and its children.
  virtual Op<KeptResult> keep(const KeptRequest &request) = 0;
};

/// The machine that this program runs on.
std::unique_ptr<Host> makeLocalHost();

}  // namespace ops
