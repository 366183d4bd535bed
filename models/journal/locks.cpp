#include "models/journal/locks.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>

#include "models/base/json.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr mode_t ownerOnly = 0600;

struct OwnerLock {
  int fd = -1;
  QByteArray path;

  // The file goes while the lock is still held, so that none of another holder can be removed by mistake.
  ~OwnerLock() {
    if (fd < 0) return;
    ::unlink(path.constData());
    struct flock range{};
    range.l_type = F_UNLCK;
    ::fcntl(fd, F_OFD_SETLK, &range);
    ::close(fd);
  }
};

QByteArray lockPath(const QString &folder, const QString &resource) {
  const auto digest = QCryptographicHash::hash(resource.toUtf8(), QCryptographicHash::Sha256).toHex();
  return QFile::encodeName(QString(folder + QStringLiteral("/locks/"))) + digest;
}

struct flock wholeFile() {
  struct flock range{};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  return range;
}

OwnerProbe readHolder(int fd) {
  QByteArray text(512, '\0');
  const auto size = ::pread(fd, text.data(), static_cast<size_t>(text.size()), 0);
  text.truncate(size > 0 ? size : 0);
  const Json holder = jsonParse(text).value_or(Json());
  return {true, jsonInteger(holder, "pid"), jsonString(holder, "run")};
}

// A released lock's file is removed; a lock on what no longer stands at the path protects nothing.
bool standsAt(int fd, const QByteArray &path) {
  struct stat mine{};
  struct stat there{};
  return ::fstat(fd, &mine) == 0 && ::stat(path.constData(), &there) == 0 && mine.st_ino == there.st_ino &&
         mine.st_dev == there.st_dev;
}

Error lockError(const QString &target, ErrorCode code, const QString &why, const QString &remedy = {}) {
  return {code, JournalTexts::tr("Claiming ownership"), target, why, remedy};
}
}  // namespace

AppendLock::~AppendLock() {
  if (m_fd >= 0) ::close(m_fd);
}

Status AppendLock::open(const QString &path) {
  m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
  if (m_fd >= 0) return {};
  return fail({ErrorCode::Failed,
               JournalTexts::tr("Opening the journal's lock"),
               path,
               QString::fromLocal8Bit(std::strerror(errno)),
               {}});
}

int AppendLock::lock() const {
  while (::flock(m_fd, LOCK_EX) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

void AppendLock::unlock() const {
  ::flock(m_fd, LOCK_UN);
}

qint64 appendLockHolder(const QString &path) {
  struct stat file{};
  if (::stat(QFile::encodeName(path).constData(), &file) != 0) return 0;
  QFile locks(QStringLiteral("/proc/locks"));
  if (!locks.open(QIODevice::ReadOnly)) return 0;
  const QByteArray inode = ':' + QByteArray::number(quint64{file.st_ino});
  // "12: FLOCK  ADVISORY  WRITE 4711 fd:00:1234 0 EOF"; those who wait have "->" in the second place.
  for (const auto &line : locks.readAll().split('\n')) {
    const auto words = line.simplified().split(' ');
    constexpr int pidWord = 4;
    constexpr int fileWord = 5;
    if (words.size() > fileWord && words[1] == "FLOCK" && words[fileWord].endsWith(inode)) {
      return words[pidWord].toLongLong();
    }
  }
  return 0;
}

Result<std::shared_ptr<void>> takeOwnerLock(const QString &folder, const QString &resource, const QString &run) {
  auto lock = std::make_shared<OwnerLock>();
  const QByteArray path = lockPath(folder, resource);
  constexpr int attempts = 100;
  for (int i = 0; i < attempts; ++i) {
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (fd < 0) return fail(lockError(resource, ErrorCode::Failed, QString::fromLocal8Bit(std::strerror(errno))));
    auto range = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &range) != 0) {
      const int cause = errno;
      const auto holder = readHolder(fd);
      ::close(fd);
      if (cause != EAGAIN && cause != EACCES) {
        return fail(lockError(resource, ErrorCode::Failed, QString::fromLocal8Bit(std::strerror(cause))));
      }
      const auto why =
          holder.run.isEmpty()
              ? JournalTexts::tr("process %1 holds it").arg(holder.pid)
              : JournalTexts::tr("run %1 in process %2 holds it").arg(holder.run, QString::number(holder.pid));
      return fail(
          lockError(resource, ErrorCode::Refused, why, JournalTexts::tr("Wait until it has ended, or abort it.")));
    }
    if (!standsAt(fd, path)) {
      ::close(fd);
      continue;
    }
    lock->fd = fd;
    lock->path = path;
    const QByteArray text =
        jsonDump({{"pid", qint64{::getpid()}}, {"run", toJson(run)}, {"resource", toJson(resource)}});
    // Only for people and messages: the lock itself is the kernel's.
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, text.constData(), static_cast<size_t>(text.size()), 0) < 0) errno = 0;
    return std::shared_ptr<void>(lock);
  }
  return fail(lockError(resource, ErrorCode::Failed, JournalTexts::tr("the lock file keeps being replaced")));
}

OwnerProbe probeOwner(const QString &folder, const QString &resource) {
  const int fd = ::open(lockPath(folder, resource).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return {};
  auto range = wholeFile();
  OwnerProbe probe;
  if (::fcntl(fd, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK) probe = readHolder(fd);
  ::close(fd);
  return probe;
}

}  // namespace ops
