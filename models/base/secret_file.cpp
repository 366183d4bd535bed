#include "models/base/secret_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

namespace ops {

namespace {
constexpr uid_t root = 0;
constexpr mode_t others = 077;
constexpr mode_t allButGroupReading = 037;

bool isSecret(const struct stat &file) {
  if (file.st_uid == root && ::geteuid() != root) return (file.st_mode & allButGroupReading) == 0;
  return file.st_uid == ::geteuid() && (file.st_mode & others) == 0;
}
}  // namespace

bool isSecretFile(const QString &path) {
  struct stat file{};
  return ::stat(QFile::encodeName(path).constData(), &file) != 0 || isSecret(file);
}

bool isSecretFile(int descriptor) {
  struct stat file{};
  return ::fstat(descriptor, &file) == 0 && isSecret(file);
}

QString chmodCommand(const QString &path) {
  QString quoted = path;
  quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
  return QStringLiteral("chmod 600 '%1'").arg(quoted);
}

}  // namespace ops
