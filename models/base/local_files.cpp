#include "models/base/local_files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "models/base/text.h"

namespace ops::files {

namespace {
constexpr mode_t permissionBits = 07777;
constexpr qint64 chunkSize = 1 << 20;

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
  ~OpenFile() { ::close(m_descriptor); }
  OpenFile(const OpenFile &) = delete;
  OpenFile &operator=(const OpenFile &) = delete;

 private:
  int m_descriptor;
};

QString tr(const char *text) {
  return QCoreApplication::translate("LocalFiles", text);
}

Error error(const QString &what, int number) {
  const bool refused = number == EACCES || number == EPERM || number == EROFS;
  return {refused ? ErrorCode::Refused : ErrorCode::Failed, what, {}, qt_error_string(number), {}};
}

Error cancelled(const QString &what) {
  return {ErrorCode::Cancelled, what, {}, tr("it was cancelled"), {}};
}

// A path with a NUL would name another file.
Status usable(const QString &what, const QString &path) {
  if (QDir::isAbsolutePath(path) && !path.contains(QChar::Null)) return {};
  return fail({ErrorCode::Usage, what, {}, tr("the path is not absolute"), {}});
}

QString readTitle(const QString &path) {
  return tr("Reading %1").arg(visibleText(path));
}

// Without blocking on a pipe that nobody writes to.
Status openRegular(const QString &what, const QString &path, QFile &file) {
  if (auto status = usable(what, path); !status) return status;
  const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (descriptor < 0) return fail(error(what, errno));
  struct stat info{};
  const bool regular = ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
  if (!regular || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
    ::close(descriptor);
    return fail({ErrorCode::Failed, what, {}, tr("it is not a regular file"), {}});
  }
  return {};
}

Status commitFolderOf(const QString &what, const QString &path) {
  if (syncFolderOf(path)) return {};
  // It has happened, but a power cut may still undo it.
  Error failure = error(what, errno);
  failure.code = ErrorCode::OutcomeUnknown;
  return fail(failure);
}

bool writeAll(int descriptor, QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const auto written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(qMin(chunkSize, bytes.size())));
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes = bytes.sliced(written);
  }
  return true;
}
QDateTime timeOf(const timespec &time) {
  constexpr qint64 msPerSecond = 1000;
  constexpr qint64 nsPerMs = 1'000'000;
  return QDateTime::fromMSecsSinceEpoch(time.tv_sec * msPerSecond + time.tv_nsec / nsPerMs, Qt::UTC);
}

}  // namespace

bool syncFolderOf(const QString &path) {
  const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
  const int descriptor = ::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int number = errno;
  if (descriptor >= 0) ::close(descriptor);
  errno = number;
  return synced;
}

QString putTitle(const QString &path) {
  return tr("Writing %1").arg(visibleText(path));
}

QString removeTitle(const QString &path) {
  return tr("Removing %1").arg(visibleText(path));
}

QString renameTitle(const QString &from) {
  return tr("Renaming %1").arg(visibleText(from));
}

FileStat statOf(const struct ::stat &info) {
  return {info.st_size, timeOf(info.st_mtim), S_ISDIR(info.st_mode), info.st_mode & permissionBits, info.st_ino,
          QString(),    timeOf(info.st_ctim), S_ISREG(info.st_mode)};
}

Result<FileStat> stat(const QString &path) {
  const QString what = readTitle(path);
  if (auto status = usable(what, path); !status) return fail(status.error());
  struct stat info{};
  if (::stat(QFile::encodeName(path).constData(), &info) != 0) return fail(error(what, errno));
  auto found = statOf(info);
  const QFileInfo named(path);
  if (named.isSymLink()) found.linksTo = named.canonicalFilePath();
  return found;
}

Result<QList<ListedFile>> list(const QString &folder, bool deep, const FileJob &job) {
  const QString what = readTitle(folder);
  if (auto status = usable(what, folder); !status) return fail(status.error());
  if (::access(QFile::encodeName(folder).constData(), R_OK | X_OK) != 0) return fail(error(what, errno));
  const QDir root(folder);
  QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
  QList<ListedFile> found;
  while (entries.hasNext()) {
    if (job.isStopped()) return fail(cancelled(what));
    const QString path = entries.next();
    // What goes while it is listed was not there.
    if (const auto info = stat(path)) found.append({root.relativeFilePath(path), *info});
  }
  std::ranges::sort(found, {}, &ListedFile::path);
  return found;
}

Result<FileLock> lock(const QString &path) {
  const QString what = tr("Locking %1").arg(visibleText(path));
  if (auto status = usable(what, path); !status) return fail(status.error());
  constexpr mode_t readable = 0644;
  // To be read is enough to lock it, so one user's file serves all.
  const int flags = O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
  const int descriptor = ::open(QFile::encodeName(path).constData(), flags, readable);
  if (descriptor < 0) return fail(error(what, errno));
  FileLock held = std::make_shared<OpenFile>(descriptor);
  // Whatever the umask is of whoever comes first: those who come later need to read it.
  struct stat made{};
  if (::fstat(descriptor, &made) == 0 && made.st_uid == ::geteuid() && (made.st_mode & readable) != readable) {
    (void)::fchmod(descriptor, made.st_mode | readable);
  }
  while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) {
      return fail(
          {ErrorCode::Refused, what, {}, tr("somebody else has it locked"), tr("Try again when that has ended.")});
    }
    if (errno != EINTR) return fail(error(what, errno));
  }
  return held;
}

Result<Done> makeFolder(const QString &path) {
  const QString what = tr("Making the folder %1").arg(visibleText(path));
  if (auto status = usable(what, path); !status) return fail(status.error());
  QStringList missing;
  for (QString folder = path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path()) missing.prepend(folder);
  for (const auto &folder : std::as_const(missing)) {
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
      return fail(error(what, errno));
  }
  if (QFileInfo(path).isDir()) return Done{};
  return fail(error(what, ENOTDIR));
}

Result<Done> removeFolder(const QString &path) {
  const QString what = tr("Removing the folder %1").arg(visibleText(path));
  if (auto status = usable(what, path); !status) return fail(status.error());
  const QFileInfo info(path);
  if (!info.exists() && !info.isSymLink()) return Done{};
  if (info.isSymLink() || !info.isDir()) return fail(error(what, ENOTDIR));
  if (QDir(path).removeRecursively()) return Done{};
  return fail({ErrorCode::Failed, what, {}, tr("something in it cannot be removed"), {}});
}

Result<QByteArray> read(const QString &path, qint64 offset, qint64 cap, const FileJob &job) {
  const QString what = readTitle(path);
  QFile file;
  if (auto status = openRegular(what, path, file); !status) return fail(status.error());
  const qint64 start = offset < 0 ? qMax<qint64>(0, file.size() + offset) : offset;
  if (start > 0 && !file.seek(start)) return fail({ErrorCode::Failed, what, {}, file.errorString(), {}});
  QByteArray content;
  while (content.size() < cap) {
    if (job.isStopped()) return fail(cancelled(what));
    const QByteArray chunk = file.read(qMin(chunkSize, cap - content.size()));
    if (chunk.isEmpty()) break;
    content += chunk;
  }
  if (file.error() != QFileDevice::NoError) return fail({ErrorCode::Failed, what, {}, file.errorString(), {}});
  return content;
}

Result<QString> hash(const QString &path, const FileJob &job) {
  const QString what = readTitle(path);
  QFile file;
  if (auto status = openRegular(what, path, file); !status) return fail(status.error());
  QCryptographicHash digest(QCryptographicHash::Sha256);
  while (true) {
    if (job.isStopped()) return fail(cancelled(what));
    const QByteArray chunk = file.read(chunkSize);
    if (chunk.isEmpty()) break;
    digest.addData(chunk);
  }
  if (file.error() != QFileDevice::NoError) return fail({ErrorCode::Failed, what, {}, file.errorString(), {}});
  return QString::fromLatin1(digest.result().toHex());
}

Result<Done> put(const QString &path, const QByteArray &content, FileJob &job) {
  const QString what = putTitle(path);
  if (auto status = usable(what, path); !status) return fail(status.error());
  const QFileInfo given(path);
  const QString place = given.isSymLink() && given.exists() ? given.canonicalFilePath() : path;
  const QByteArray target = QFile::encodeName(place);
  struct stat old{};
  const bool replaces = ::stat(target.constData(), &old) == 0;
  if (replaces && !S_ISREG(old.st_mode)) {
    return fail({ErrorCode::Refused, what, {}, tr("it is not a regular file"), {}});
  }
  // Beside a name that says whose unfinished file it is, that name goes on: whoever tidies up finds both.
  const QString mark = QStringLiteral("/.opsdeck-");
  const QString folder = QFileInfo(place).path();
  const QString stem =
      place.startsWith(QString(folder + mark)) ? QString(place + QLatin1Char('.')) : QString(folder + mark);
  QByteArray temporary = QFile::encodeName(QString(stem + QStringLiteral("XXXXXX")));
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return fail(error(what, errno));
  const auto giveUp = [&](Error failure) {
    ::unlink(temporary.constData());
    return fail(std::move(failure));
  };
  bool written = writeAll(descriptor, content);
  if (written && replaces) {
    // Only root can give a file away; where it can't, it belongs to its writer.
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 && errno != EPERM) written = false;
    written = written && ::fchmod(descriptor, old.st_mode & permissionBits) == 0;
  }
  written = written && ::fsync(descriptor) == 0;
  int number = errno;
  if (::close(descriptor) != 0 && written) {
    written = false;
    number = errno;
  }
  if (!written) return giveUp(error(what, number));
  if (!job.commit()) return giveUp(cancelled(what));
  if (::rename(temporary.constData(), target.constData()) != 0) return giveUp(error(what, errno));
  if (auto status = commitFolderOf(what, place); !status) return fail(status.error());
  return Done{};
}

Result<qint64> copy(const QString &from, const QString &to, const QString &like, const FileJob &job) {
  const QString what = tr("Copying %1 to %2").arg(visibleText(from), visibleText(to));
  if (auto status = usable(what, to); !status) return fail(status.error());
  QFile source;
  if (auto status = openRegular(what, from, source); !status) return fail(status.error());
  struct stat model{};
  if (::stat(QFile::encodeName(like).constData(), &model) != 0) return fail(error(what, errno));
  const QByteArray target = QFile::encodeName(to);
  const int descriptor =
      ::open(target.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (descriptor < 0) return fail(error(what, errno));
  const auto giveUp = [&](Error failure) {
    ::close(descriptor);
    ::unlink(target.constData());
    return fail(std::move(failure));
  };
  qint64 size = 0;
  while (true) {
    if (job.isStopped()) return giveUp(cancelled(what));
    const QByteArray chunk = source.read(chunkSize);
    if (chunk.isEmpty()) break;
    if (!writeAll(descriptor, chunk)) return giveUp(error(what, errno));
    size += chunk.size();
  }
  if (source.error() != QFileDevice::NoError) {
    return giveUp({ErrorCode::Failed, what, {}, source.errorString(), {}});
  }
  // Only root can give a file away; where it can't, it belongs to its writer.
  const bool owned = ::fchown(descriptor, model.st_uid, model.st_gid) == 0 || errno == EPERM;
  if (!owned || ::fchmod(descriptor, model.st_mode & permissionBits) != 0 || ::fsync(descriptor) != 0) {
    return giveUp(error(what, errno));
  }
  // Who has cancelled it does not wait, and must find nothing afterwards.
  if (job.isStopped()) return giveUp(cancelled(what));
  if (::close(descriptor) == 0) return size;
  const int number = errno;
  ::unlink(target.constData());
  return fail(error(what, number));
}

Result<Done> sync(const QString &path) {
  const QString what = tr("Securing %1").arg(visibleText(path));
  QFile file;
  if (auto status = openRegular(what, path, file); !status) return fail(status.error());
  if (::fsync(file.handle()) != 0) return fail(error(what, errno));
  return Done{};
}

Result<Done> remove(const QString &path, FileJob &job) {
  const QString what = removeTitle(path);
  if (auto status = usable(what, path); !status) return fail(status.error());
  if (!job.commit()) return fail(cancelled(what));
  if (::unlink(QFile::encodeName(path).constData()) != 0) {
    if (errno == ENOENT) return Done{};
    return fail(error(what, errno));
  }
  if (auto status = commitFolderOf(what, path); !status) return fail(status.error());
  return Done{};
}

Result<Done> rename(const QString &from, const QString &to, FileJob &job) {
  const QString what = renameTitle(from);
  for (const auto &path : {from, to}) {
    if (auto status = usable(what, path); !status) return fail(status.error());
  }
  if (!job.commit()) return fail(cancelled(what));
  if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
    return fail(error(what, errno));
  }
  for (const auto &path : {to, from}) {
    if (auto status = commitFolderOf(what, path); !status) return fail(status.error());
  }
  return Done{};
}

Result<qint64> freeBytes(const QString &path) {
  const QString what = tr("Asking for free space at %1").arg(visibleText(path));
  if (auto status = usable(what, path); !status) return fail(status.error());
  struct statvfs info{};
  if (::statvfs(QFile::encodeName(path).constData(), &info) != 0) return fail(error(what, errno));
  return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

}  // namespace ops::files
