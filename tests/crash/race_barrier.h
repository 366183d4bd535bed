#pragma once

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

namespace ops {

/// A file lock that racers wait for; all of them go at the same moment.
class RaceBarrier {
 public:
  explicit RaceBarrier(const QString &path) : m_path(path) {
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  }
  ~RaceBarrier() { ::close(m_fd); }
  RaceBarrier(const RaceBarrier &) = delete;
  RaceBarrier &operator=(const RaceBarrier &) = delete;

  QString path() const { return m_path; }
  bool shut() const { return ::flock(m_fd, LOCK_EX) == 0; }
  void lift() const { ::flock(m_fd, LOCK_UN); }
  /// How many processes stand before it, by the kernel's list of locks.
  int waiting() const {
    struct stat file{};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::fstat(m_fd, &file) != 0 || !locks.open(QIODevice::ReadOnly)) return 0;
    const QByteArray inode = ':' + QByteArray::number(quint64{file.st_ino}) + ' ';
    int found = 0;
    for (const auto &line : locks.readAll().split('\n')) found += line.contains("-> FLOCK") && line.contains(inode);
    return found;
  }

 private:
  QString m_path;
  int m_fd = -1;
};

}  // namespace ops
