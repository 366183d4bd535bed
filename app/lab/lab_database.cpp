#include "app/lab/lab_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <pqxx/pqxx>
#include <thread>

#include "app/lab/lab_seed.h"

namespace ops {

namespace {

const QString working = QStringLiteral("doc_pipeline");
const QString original = QStringLiteral("doc_pipeline_seed");
const QString administrator = QStringLiteral("postgres");
const QString owner = QStringLiteral("doc_pipeline");

QString tr(const char *text) {
  return QCoreApplication::translate("Lab", text);
}

Error databaseError(const QString &what, const QString &target, const char *why, ErrorCode code = ErrorCode::Failed) {
  return {code, what, target, QString::fromUtf8(why).trimmed(), {}};
}

}  // namespace

Status LabDatabase::initialise(const LabTools &tools) const {
  QFile version(m_layout.database + QStringLiteral("/PG_VERSION"));
  if (version.open(QIODevice::ReadOnly)) {
    const QString found = QString::fromLatin1(version.readAll().trimmed());
    if (tools.postgres.contains(QStringLiteral("/%1/").arg(found)) ||
        !tools.postgres.contains(QStringLiteral("/postgresql/"))) {
      return {};
    }
  }
  // An older server's files, or the rest of an attempt that was interrupted.
  QDir folder(m_layout.database);
  for (const QFileInfo &entry :
       folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
    if (entry.isDir() && !entry.isSymLink()) {
      QDir(entry.filePath()).removeRecursively();
    } else {
      QFile::remove(entry.filePath());
    }
  }
  SpawnRequest request;
  request.argv = {tools.initdb,
                  QStringLiteral("--pgdata=") + m_layout.database,
                  QStringLiteral("--username=postgres"),
                  QStringLiteral("--auth=trust"),
                  QStringLiteral("--encoding=UTF8"),
                  QStringLiteral("--locale=C.UTF-8"),
                  QStringLiteral("--no-sync"),
                  QStringLiteral("--no-instructions")};
  request.workingDirectory = m_layout.database;
  request.outputFile = m_layout.logs() + QStringLiteral("/initdb.log");
  request.environment = labEnvironment(m_layout);
  request.user = m_layout.databaseUser;
  return runToEnd(request);
}

Status LabDatabase::waitUntilReady(std::chrono::milliseconds limit) const {
  const auto deadline = std::chrono::steady_clock::now() + limit;
  for (;;) {
    try {
      const pqxx::connection connection(m_layout.postgres(administrator, administrator).toStdString());
      return {};
    } catch (const std::exception &error) {
      if (std::chrono::steady_clock::now() >= deadline) {
        return fail(databaseError(tr("Waiting for the practice lab's database"), m_layout.databaseSockets, error.what(),
                                  ErrorCode::Unreachable));
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

Status LabDatabase::run(const QString &database, const QString &role, const QString &what,
                        const QStringList &statements) const {
  try {
    pqxx::connection connection(m_layout.postgres(database, role).toStdString());
    pqxx::nontransaction session(connection);
    for (const QString &statement : statements) session.exec(statement.toStdString());
    return {};
  } catch (const std::exception &error) {
    return fail(databaseError(what, database, error.what()));
  }
}

Result<bool> LabDatabase::exists(const QString &database, const QString &query) const {
  try {
    pqxx::connection connection(m_layout.postgres(database, administrator).toStdString());
    pqxx::nontransaction session(connection);
    return !session.exec(query.toStdString()).empty();
  } catch (const std::exception &error) {
    return fail(
        databaseError(tr("Looking into the practice lab's database"), database, error.what(), ErrorCode::Unreachable));
  }
}

Status LabDatabase::seed() const {
  const QString what = tr("Making the practice lab's data");
  // The template flag is set last, so it says that the data is whole.
  const auto ready = exists(
      administrator, QStringLiteral("SELECT FROM pg_database WHERE datname = '%1' AND datistemplate").arg(original));
  if (!ready) return fail(ready.error());
  if (!*ready) {
    const auto role = exists(administrator, QStringLiteral("SELECT FROM pg_roles WHERE rolname = '%1'").arg(owner));
    if (!role) return fail(role.error());
    QStringList statements;
    if (!*role) statements.append(QStringLiteral("CREATE ROLE %1 LOGIN").arg(owner));
    statements << QStringLiteral("DROP DATABASE IF EXISTS %1").arg(original)
               << QStringLiteral("CREATE DATABASE %1 OWNER %2").arg(original, owner);
    if (auto made = run(administrator, administrator, what, statements); !made) return made;
    // The rows come before the indexes: one build is quicker than 200,000 insertions.
    const QStringList table = labseed::documentsTable();
    const QStringList content =
        labseed::schema() + table.mid(0, 1) + labseed::rows() + table.mid(1) + QStringList{QStringLiteral("ANALYZE")};
    if (auto made = run(original, owner, what, content); !made) return made;
    if (auto marked = run(administrator, administrator, what,
                          {QStringLiteral("ALTER DATABASE %1 IS_TEMPLATE true").arg(original)});
        !marked) {
      return marked;
    }
  }
  const auto present =
      exists(administrator, QStringLiteral("SELECT FROM pg_database WHERE datname = '%1'").arg(working));
  if (!present) return fail(present.error());
  return *present ? Status() : restore();
}

Status LabDatabase::restore() const {
  return run(
      administrator, administrator, tr("Restoring the practice lab's database"),
      {QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(working),
       QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy OWNER %3").arg(working, original, owner)});
}

bool LabDatabase::hasDocuments() const {
  return exists(working,
                QStringLiteral("SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = 'documents'"))
      .value_or(false);
}

Status LabDatabase::dropDocuments() const {
  return run(working, administrator, tr("Dropping the table documents"),
             {QStringLiteral("DROP TABLE IF EXISTS documents CASCADE")});
}

Status LabDatabase::recreateDocuments() const {
  return run(working, owner, tr("Making the table documents again"), labseed::documentsTable());
}

}  // namespace ops
