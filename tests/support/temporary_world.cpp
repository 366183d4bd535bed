#include "tests/support/temporary_world.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>

namespace ops {

TemporaryWorld::TemporaryWorld() : m_folder(QStringLiteral("/tmp/ops-XXXXXX")) {
  ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
  for (const char *name : {"config", "state", "data", "cache", "runtime"}) {
    const QString place = folder(QString::fromLatin1(name));
    const QByteArray encoded = QFile::encodeName(place);
    ::chmod(encoded.constData(), 0700);
    const bool runtime = qstrcmp(name, "runtime") == 0;
    qputenv(QByteArray("XDG_" + QByteArray(name).toUpper() + (runtime ? "_DIR" : "_HOME")).constData(), encoded);
  }
}

QString TemporaryWorld::path(const QString &name) const {
  return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString TemporaryWorld::folder(const QString &name) const {
  QDir(m_folder.path()).mkpath(name);
  return m_folder.filePath(name);
}

}  // namespace ops
