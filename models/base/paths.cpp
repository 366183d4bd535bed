#include "models/base/paths.h"

#include <sys/stat.h>
#include <unistd.h>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace ops::paths {

namespace {
constexpr mode_t userOnly = 0700;

// The XDG specification says that a relative path in these variables is to be ignored.
QString absoluteVariable(const char *name) {
  const QString value = qEnvironmentVariable(name);
  return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : QString();
}

enum class Links { Followed, Refused };

// Whether `path` is a folder of this user's own afterwards, and closed to all others.
bool ensurePrivate(const QString &path, Links links) {
  const QByteArray encoded = QFile::encodeName(path);
  if (::mkdir(encoded.constData(), userOnly) != 0 && errno != EEXIST) return false;
  struct stat info{};
  const int asked = links == Links::Followed ? ::stat(encoded.constData(), &info) : ::lstat(encoded.constData(), &info);
  if (asked != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid()) return false;
  return (info.st_mode & 07777) == userOnly || ::chmod(encoded.constData(), userOnly) == 0;
}

// A folder that cannot be made is returned all the same: whoever uses it then reports why it cannot be used.
QString privateFolder(const char *variable, const QString &underHome) {
  QString parent = absoluteVariable(variable);
  if (parent.isEmpty()) parent = QDir::homePath() + QLatin1Char('/') + underHome;
  QDir().mkpath(parent);
  const QString folder = parent + QStringLiteral("/opsdeck");
  ensurePrivate(folder, Links::Followed);
  return folder;
}
}  // namespace

QString config() {
  return privateFolder("XDG_CONFIG_HOME", QStringLiteral(".config"));
}

QString state() {
  return privateFolder("XDG_STATE_HOME", QStringLiteral(".local/state"));
}

QString runtime() {
  if (const QString parent = absoluteVariable("XDG_RUNTIME_DIR"); !parent.isEmpty()) {
    QDir().mkpath(parent);
    QString folder = parent + QStringLiteral("/opsdeck");
    if (ensurePrivate(folder, Links::Followed)) return folder;
  }
  QString folder = QDir::tempPath() + QStringLiteral("/opsdeck-") + QString::number(::geteuid());
  // Another state folder is another world, and needs its own sockets and locks.
  if (const QString world = absoluteVariable("XDG_STATE_HOME"); !world.isEmpty()) {
    const QByteArray digest = QCryptographicHash::hash(world.toUtf8(), QCryptographicHash::Sha256).toHex();
    folder += QLatin1Char('-') + QString::fromLatin1(digest.first(8));
  }
  if (ensurePrivate(folder, Links::Refused)) return folder;
  // Somebody else holds that name in the shared temporary folder.
  folder = state() + QStringLiteral("/run");
  ensurePrivate(folder, Links::Refused);
  return folder;
}

QString journal() {
  return state() + QStringLiteral("/journal");
}

QString resources() {
  if (const QString named = qEnvironmentVariable("OPSDECK_RESOURCES"); !named.isEmpty()) {
    return QDir(named).absolutePath();
  }
  const QString binary = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
  QString installed = QDir::cleanPath(QFileInfo(binary).path() + QStringLiteral("/../share/opsdeck"));
#ifdef OPSDECK_SOURCE_RESOURCES
  if (!QFileInfo(installed).isDir()) return QStringLiteral(OPSDECK_SOURCE_RESOURCES);
#endif
  return installed;
}

}  // namespace ops::paths
