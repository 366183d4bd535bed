#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>

#include "models/base/local_files.h"
#include "models/base/text.h"

namespace ops::files {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QString tr(const char *text) {
  return QCoreApplication::translate("LocalFiles", text);
}

class OpenFolder {
 public:
  explicit OpenFolder(int descriptor) : m_descriptor(descriptor) {}
  OpenFolder(OpenFolder &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  OpenFolder &operator=(OpenFolder &&other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
  }
  ~OpenFolder() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }

  bool isOpen() const { return m_descriptor >= 0; }
  int descriptor() const { return m_descriptor; }
  OpenFolder below(const QString &name) const {
    return OpenFolder(::openat(m_descriptor, QFile::encodeName(name).constData(), folderFlags));
  }
  /// Where it really lies, whatever links led there.
  QString path() const { return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_descriptor)); }
  /// Another file system is mounted there, or another part of the same one.
  bool isMountPoint() const {
    struct statx info{};
    return ::statx(m_descriptor, "", AT_EMPTY_PATH, STATX_TYPE, &info) == 0 &&
           (info.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
  }
  std::optional<dev_t> disk() const {
    struct stat info{};
    if (::fstat(m_descriptor, &info) != 0) return std::nullopt;
    return info.st_dev;
  }

 private:
  int m_descriptor;
};

/// Removes files below one folder, one after the other. Each folder on the way is opened by the one above it, so that
/// nobody can put a link there meanwhile and have a file of another place removed.
class Remover {
 public:
  explicit Remover(OpenFolder root) : m_root(std::move(root)), m_disk(m_root.disk()) {}

  void remove(const ListedFile &file) {
    const auto slash = file.path.lastIndexOf(QLatin1Char('/'));
    auto why = enter(file.path.left(qMax(slash, qsizetype{0})));
    if (!why) {
      const auto &folder = m_current.isOpen() ? m_current : m_root;
      why = unlink(folder.descriptor(), QFile::encodeName(file.path.mid(slash + 1)), file.stat);
    }
    if (!why) {
      ++m_removal.files;
      m_removal.bytes += file.stat.size;
    } else if (!why->isEmpty()) {
      m_removal.left.append(QStringLiteral("%1: %2").arg(visibleText(file.path), *why));
    }
  }
  const Removal &removal() const { return m_removal; }

 private:
  /// Why not; empty: it was gone before; nothing: done.
  using WhyNot = std::optional<QString>;

  static WhyNot systemError() { return errno == ENOENT ? QString() : qt_error_string(errno); }

  static WhyNot unlink(int folder, const QByteArray &name, const FileStat &listed) {
    struct stat info{};
    if (::fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) return systemError();
    if (!S_ISREG(info.st_mode)) return tr("it is not a regular file");
    if (!(statOf(info) == listed)) return tr("it has changed meanwhile");
    if (::unlinkat(folder, name.constData(), 0) != 0) return systemError();
    return std::nullopt;
  }

  /// Then `m_current` is the folder of that path, or closed where that is the root; else it stays what it was.
  WhyNot enter(const QString &path) {
    if (path == m_currentPath) return std::nullopt;
    OpenFolder folder(-1);
    for (const auto &part : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
      if (part == QLatin1String("..")) return tr("its path leads out of the folder");
      auto below = (folder.isOpen() ? folder : m_root).below(part);
      if (!below.isOpen()) return systemError();
      if (below.disk() != m_disk || below.isMountPoint()) return tr("something else is mounted there");
      folder = std::move(below);
    }
    m_current = std::move(folder);
    m_currentPath = path;
    return std::nullopt;
  }

  OpenFolder m_root;
  std::optional<dev_t> m_disk;
  OpenFolder m_current{-1};
  QString m_currentPath;
  Removal m_removal;
};

}  // namespace

QString removeListedTitle(const QString &folder) {
  return tr("Removing files below %1").arg(visibleText(folder));
}

Result<Removal> removeListed(const QString &folder, const QList<ListedFile> &listed, FileJob &job) {
  const QString what = removeListedTitle(folder);
  OpenFolder root(::open(QFile::encodeName(folder).constData(), folderFlags));
  const auto refuse = [&what](const QString &why) { return fail({ErrorCode::Refused, what, {}, why, {}}); };
  if (!root.isOpen()) {
    const bool isLink = errno == ELOOP || errno == ENOTDIR;
    return refuse(isLink ? tr("it is no folder, or a link to one") : qt_error_string(errno));
  }
  if (const auto there = root.path(); there != QDir::cleanPath(folder)) {
    return refuse(tr("a link leads there: it is %1").arg(visibleText(there)));
  }
  if (!job.commit()) return fail({ErrorCode::Cancelled, what, {}, tr("it was cancelled"), {}});
  Remover remover(std::move(root));
  for (const auto &file : listed) remover.remove(file);
  return remover.removal();
}

}  // namespace ops::files
