#include "models/backups/foreign_backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "models/base/thread_op.h"

namespace ops {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("ForeignBackup", text);
}

/// In the order of names.
QStringList filesOf(const QString &path) {
  if (!QFileInfo(path).isDir()) return QFileInfo::exists(path) ? QStringList{path} : QStringList();
  QStringList found;
  QDirIterator all(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (all.hasNext()) found.append(all.next());
  found.sort();
  return found;
}
}  // namespace

DumpFormat dumpFormat(const QString &path) {
  if (QFileInfo(path).isDir()) return DumpFormat::Archive;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return DumpFormat::Text;
  constexpr qint64 tarBlock = 512;
  const QByteArray head = file.read(tarBlock);
  // pg_dump's own tar begins with its table of contents.
  if (head.startsWith("toc.dat")) return DumpFormat::Tar;
  return head.startsWith("PGDMP") ? DumpFormat::Archive : DumpFormat::Text;
}

Op<ForeignFiles> readForeign(const QString &path) {
  return onThread<ForeignFiles>({}, [path](FileJob &job) -> Result<ForeignFiles> {
    const auto paths = filesOf(path);
    if (paths.isEmpty()) {
      return fail({ErrorCode::Failed, tr("Reading a backup"), path, tr("there is nothing of that name any more"), {}});
    }
    ForeignFiles found{{}, dumpFormat(path)};
    const QDir folder(QFileInfo(path).path());
    for (const auto &file : paths) {
      const auto hash = files::hash(file, job);
      if (!hash) return fail(hash.error());
      found.files.append({folder.relativeFilePath(file), QFileInfo(file).size(), *hash});
    }
    return found;
  });
}

QString foreignStamp(const QString &path) {
  const auto paths = filesOf(path);
  if (paths.isEmpty()) return {};
  QCryptographicHash sum(QCryptographicHash::Sha256);
  for (const auto &file : paths) {
    const QFileInfo info(file);
    sum.addData(QStringLiteral("%1 %2 %3\n")
                    .arg(QDir(QFileInfo(path).path()).relativeFilePath(file))
                    .arg(info.size())
                    .arg(info.lastModified().toMSecsSinceEpoch())
                    .toUtf8());
  }
  return QString::fromLatin1(sum.result().toHex());
}

}  // namespace ops
