#include "models/backups/pg_programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <optional>

#include "models/base/local_process.h"

namespace ops {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("PgPrograms", text);
}

/// Major version → folder of its programs.
QMap<int, QString> installed() {
  QMap<int, QString> folders;
  const QDir root(qEnvironmentVariable("OPSDECK_POSTGRES_PROGRAMS", QStringLiteral("/usr/lib/postgresql")));
  for (const auto &version : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    bool isNumber = false;
    const int major = version.toInt(&isNumber);
    if (isNumber) folders.insert(major, root.filePath(version + QStringLiteral("/bin")));
  }
  return folders;
}

std::optional<PgPrograms> programsIn(const QString &folder, int major) {
  const auto find = [&folder](const char *name) { return findProgram(QString::fromLatin1(name), folder); };
  PgPrograms programs{find("pg_dump"), find("pg_restore"), find("psql"), find("createdb"), find("dropdb"), major};
  const bool whole = !programs.pgDump.isEmpty() && !programs.pgRestore.isEmpty() && !programs.psql.isEmpty() &&
                     !programs.createdb.isEmpty() && !programs.dropdb.isEmpty();
  return whole ? std::optional(programs) : std::nullopt;
}
}  // namespace

Result<PgPrograms> newestPgPrograms() {
  const auto folders = installed();
  for (auto entry = folders.end(); entry != folders.begin();) {
    --entry;
    if (const auto programs = programsIn(entry.value(), entry.key())) return *programs;
  }
  return fail({ErrorCode::Refused,
               tr("Looking for the programs of PostgreSQL"),
               {},
               tr("there are none"),
               tr("Install them: apt-get install postgresql-client")});
}

Result<PgPrograms> findPgPrograms(int serverMajor) {
  const auto folders = installed();
  for (auto entry = folders.lowerBound(serverMajor); entry != folders.end(); ++entry) {
    if (const auto programs = programsIn(entry.value(), entry.key())) return *programs;
  }
  const auto found = folders.isEmpty() ? tr("there are none") : tr("there is only version %1").arg(folders.lastKey());
  return fail({ErrorCode::Refused,
               tr("Looking for the programs of PostgreSQL"),
               {},
               tr("the server has version %1; programs older than that refuse it, and %2").arg(serverMajor).arg(found),
               tr("Install them: apt-get install postgresql-client-%1").arg(serverMajor)});
}

}  // namespace ops
