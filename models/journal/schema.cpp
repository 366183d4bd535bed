#include "models/journal/schema.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QUuid>
#include <cerrno>

#include "models/journal/texts.h"

namespace ops {

namespace {
// The triggers guard against accidents, ours and those of people with an SQLite shell. They are no protection from
// somebody who means it: that is what the chain and its anchors are for.
constexpr char schema[] = R"(
  CREATE TABLE records(
    seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, hash BLOB NOT NULL, type TEXT NOT NULL, run TEXT NOT NULL,
    system TEXT NOT NULL, environment TEXT NOT NULL, utc TEXT NOT NULL, resource TEXT NOT NULL);
  CREATE INDEX records_run ON records(run) WHERE run <> '';
  CREATE INDEX records_type ON records(type);
  CREATE INDEX records_resource ON records(resource) WHERE resource <> '';
  CREATE TRIGGER records_no_update BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER records_no_delete BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)";

QString what() {
  return JournalTexts::tr("Opening the journal");
}

Status createSchema(SqlDatabase &database, const QString &path) {
  int code = database.execute("BEGIN IMMEDIATE");
  if (code == SQLITE_OK) code = database.execute(schema);
  if (code == SQLITE_OK) {
    const QByteArray stream = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    code = database.execute(QByteArray("INSERT INTO meta VALUES('stream', '" + stream + "')").constData());
  }
  if (code == SQLITE_OK) {
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(journalApplicationId) +
                             ";PRAGMA user_version=" + QByteArray::number(journalVersion);
    code = database.execute(marks.constData());
  }
  if (code == SQLITE_OK) code = database.execute("COMMIT");
  if (code == SQLITE_OK) return {};
  const auto error = databaseError(database, what(), path);
  database.execute("ROLLBACK");
  return fail(error);
}

Status checkMarks(SqlDatabase &database, const QString &path) {
  SqlStatement probe(database.handle(), "SELECT count(*) FROM sqlite_schema");
  if (probe.step() != SQLITE_ROW) return fail(databaseError(database, what(), path));
  const qint64 id = database.integer("PRAGMA application_id");
  if (id != journalApplicationId) {
    return fail({ErrorCode::Failed, what(), path, JournalTexts::tr("the file is no journal of this program"), {}});
  }
  const qint64 version = database.integer("PRAGMA user_version");
  if (version > journalVersion) {
    return fail({ErrorCode::Refused, what(), path,
                 JournalTexts::tr("a newer version of the program wrote it (format %1, this one knows %2)")
                     .arg(QString::number(version), QString::number(journalVersion)),
                 JournalTexts::tr("Use the newer version.")});
  }
  return {};
}
}  // namespace

JournalFiles::JournalFiles(const QString &folderPath)
    : folder(folderPath),
      database(folderPath + QStringLiteral("/journal.db")),
      wal(folderPath + QStringLiteral("/journal.db-wal")),
      lock(folderPath + QStringLiteral("/journal.lock")),
      reserve(folderPath + QStringLiteral("/journal.reserve")) {}

int makePrivateFile(const QString &path) {
  const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0) return errno;
  ::close(fd);
  return 0;
}

Status openJournalDatabase(SqlDatabase &database, const QString &path, bool create, bool looking) {
  const int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
  if (database.open(path, flags) != SQLITE_OK) return fail(databaseError(database, what(), path));
  // An empty file is what a crash leaves between making the file and filling it.
  const bool empty = create && database.integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (empty) {
    database.execute("PRAGMA journal_mode=WAL");
    database.execute("PRAGMA synchronous=FULL");
    if (auto status = createSchema(database, path); !status) return status;
  }
  if (auto status = checkMarks(database, path); !status) return status;
  if (database.text("PRAGMA journal_mode=WAL") != "wal") {
    return fail({ErrorCode::Refused, what(), path, JournalTexts::tr("SQLite cannot use its write-ahead log here"),
                 JournalTexts::tr("Keep the journal on a local disk.")});
  }
  // 256 KB a connection: what is read again and again fits, and a console that runs for days stays small.
  database.execute("PRAGMA synchronous=FULL; PRAGMA cache_size=-256");
  constexpr qint64 full = 2;
  if (database.integer("PRAGMA synchronous") != full) {
    return fail({ErrorCode::Refused, what(), path,
                 JournalTexts::tr("SQLite does not write through to the disk, so records could be lost"),
                 JournalTexts::tr("Use Debian's own SQLite library.")});
  }
  if (looking) database.execute("PRAGMA query_only=ON");
  return {};
}

QString integrityComplaint(SqlDatabase &database) {
  SqlStatement check(database.handle(), "PRAGMA integrity_check(1)");
  if (check.step() != SQLITE_ROW) return database.message();
  const QByteArray answer = check.bytes(0);
  return answer == "ok" ? QString() : QString::fromUtf8(answer);
}

Error databaseError(const SqlDatabase &database, const QString &what, const QString &path) {
  const int code = sqlite3_extended_errcode(database.handle()) & 0xff;
  if (code == SQLITE_FULL || (code != SQLITE_OK && database.systemErrno() == ENOSPC)) {
    return {ErrorCode::Refused, what, path, JournalTexts::tr("there is no space left on the disk"),
            JournalTexts::tr("Make room on the disk, then try again. Nothing is damaged.")};
  }
  return {ErrorCode::Failed, what, path, database.message(), {}};
}

}  // namespace ops
