#pragma once

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cerrno>

namespace ops {

/// An ext4 file system in a file, mounted over a loop device, whose power can be cut. Needs root; unmounted at the end.
class LoopDisk {
 public:
  ~LoopDisk() { unmount(); }

  /// Makes the file system and mounts it; false where that is not permitted.
  bool make() {
    constexpr qint64 size = 64LL << 20;
    QFile image(imagePath());
    if (!image.open(QIODevice::WriteOnly) || !image.resize(size)) return false;
    image.close();
    return QDir().mkpath(path()) && run({"mkfs.ext4", "-q", "-F", imagePath()}) && mount();
  }
  bool mount() {
    m_isMounted = run({"mount", "-o", "loop", imagePath(), path()});
    return m_isMounted;
  }
  bool unmount() {
    const auto place = QFile::encodeName(path());
    if (!m_isMounted) return true;
    m_isMounted = ::umount(place.constData()) != 0;
    // Not to be left behind by a test that fails.
    if (m_isMounted) ::umount2(place.constData(), MNT_DETACH);
    return !m_isMounted;
  }
  /// From now on nothing reaches the disk any more, not even the file system's own log. Whether it happened.
  bool cutPower() {
    constexpr unsigned long shutdown = _IOR('X', 125, __u32);
    __u32 withoutFlush = 2;
    const int folder = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isCut = folder >= 0 && ::ioctl(folder, shutdown, &withoutFlush) == 0;
    if (folder >= 0) ::close(folder);
    return isCut;
  }
  /// Whether a write fails as it does on a dead disk.
  bool isDead() const {
    const auto probe = QFile::encodeName(QString(path() + QStringLiteral("/probe")));
    const int fd = ::open(probe.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const int cause = errno;
    if (fd >= 0) ::close(fd);
    return fd < 0 && cause == EIO;
  }
  QString path() const { return m_folder.filePath(QStringLiteral("disk")); }

 private:
  static bool run(const QStringList &argv) {
    QProcess process;
    process.start(argv.first(), argv.mid(1));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  }
  QString imagePath() const { return m_folder.filePath(QStringLiteral("image")); }

  QTemporaryDir m_folder;
  bool m_isMounted = false;
};

}  // namespace ops
