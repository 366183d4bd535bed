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

#include "models/base/clock.h"
#include "models/base/json.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr mode_t ownerOnly = 0600;
// A holder names itself right after it has its lock.
constexpr int attempts = 100;
constexpr useconds_t pauseUs = 1'000;

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

// As the holder wrote it. Between its lock and its word stands nothing, or what a holder that died has left: that names
// no process that is there.
OwnerProbe readHolder(int fd) {
  QByteArray text(512, '\0');
  const auto size = ::pread(fd, text.data(), static_cast<size_t>(text.size()), 0);
  text.truncate(size > 0 ? size : 0);
  const Json holder = jsonParse(text).value_or(Json());
  const qint64 pid = jsonInteger(holder, "pid");
  if (pid <= 0 || processStartTicks(pid) != jsonInteger(holder, "startTicks")) return {true, 0, {}};
  return {true, pid, jsonString(holder, "run")};
}

// A released lock's file is removed; a lock on what no longer stands at the path protects nothing.
bool standsAt(int fd, const QByteArray &path) {
  struct stat mine{};
  struct stat there{};
  return ::fstat(fd, &mine) == 0 && ::stat(path.constData(), &there) == 0 && mine.st_ino == there.st_ino &&
         mine.st_dev == there.st_dev;
}

struct OwnerLock {
  int fd = -1;
  QByteArray path;

  // The file goes while the lock is still held, so that none of another holder is removed by mistake; nor is one that
  // another holder has made since somebody removed ours.
  ~OwnerLock() {
    if (fd < 0) return;
    if (standsAt(fd, path)) ::unlink(path.constData());
    struct flock range{};
    range.l_type = F_UNLCK;
    ::fcntl(fd, F_OFD_SETLK, &range);
    ::close(fd);
  }
};

Error lockError(const QString &target, ErrorCode code, const QString &why, const QString &remedy = {}) {
  return {code, JournalTexts::tr("Claiming ownership"), target, why, remedy};
}

Error heldError(const QString &target, const OwnerProbe &holder) {
  QString why = JournalTexts::tr("another process holds it");
  if (holder.pid > 0) why = JournalTexts::tr("process %1 holds it").arg(holder.pid);
  if (!holder.run.isEmpty()) {
    why = JournalTexts::tr("run %1 in process %2 holds it").arg(holder.run, QString::number(holder.pid));
  }
  return lockError(target, ErrorCode::Refused, why, JournalTexts::tr("Wait until it has ended, or abort it."));
}

QString systemText(int number) {
  return QString::fromLocal8Bit(std::strerror(number));
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
  bool held = false;
  for (int i = 0; i < attempts; ++i) {
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (fd < 0) return fail(lockError(resource, ErrorCode::Failed, systemText(errno)));
    auto range = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &range) != 0) {
      const int cause = errno;
      const auto holder = readHolder(fd);
      ::close(fd);
      if (cause != EAGAIN && cause != EACCES) return fail(lockError(resource, ErrorCode::Failed, systemText(cause)));
      if (holder.pid > 0) return fail(heldError(resource, holder));
      // It has just taken it, or is about to let it go.
      held = true;
      ::usleep(pauseUs);
      continue;
    }
    held = false;
    if (!standsAt(fd, path)) {
      ::close(fd);
      continue;
    }
    lock->fd = fd;
    lock->path = path;
    const QByteArray text = jsonDump({{"pid", qint64{::getpid()}},
                                      {"startTicks", processStartTicks(::getpid())},
                                      {"run", toJson(run)},
                                      {"resource", toJson(resource)}});
    // Only for people and messages: the lock itself is the kernel's.
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, text.constData(), static_cast<size_t>(text.size()), 0) < 0) errno = 0;
    return std::shared_ptr<void>(lock);
  }
  if (held) return fail(heldError(resource, {true, 0, {}}));
  return fail(lockError(resource, ErrorCode::Failed, JournalTexts::tr("the lock file keeps being replaced")));
}

OwnerProbe probeOwner(const QString &folder, const QString &resource) {
  OwnerProbe probe;
  for (int i = 0; i < attempts; ++i) {
    const int fd = ::open(lockPath(folder, resource).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return {};
    auto range = wholeFile();
    const bool held = ::fcntl(fd, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
    probe = held ? readHolder(fd) : OwnerProbe();
    ::close(fd);
    if (!held || probe.pid > 0) return probe;
    ::usleep(pauseUs);
  }
  return probe;
}

}  // namespace ops
