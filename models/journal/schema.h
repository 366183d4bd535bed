#pragma once

#include "models/journal/sqlite.h"

namespace ops {

/// Where the parts of a journal stand in its folder.
struct JournalFiles {
  explicit JournalFiles(const QString &folderPath);
  QString folder, database, wal, lock, reserve;
};

/// Marks the file as a journal of ours: "OpsJ".
inline constexpr qint64 journalApplicationId = 0x4f70734a;
inline constexpr qint64 journalVersion = 1;

/// An empty file for its user alone; SQLite would make it, and what it puts beside it, with 0644 less the umask. 0 or
/// an errno.
int makePrivateFile(const QString &path);
/// Opens an existing journal, or makes one with `create`, checks what it is, and asserts WAL and synchronous=FULL. A
/// connection for `looking` cannot write. Damage is an error with code Failed; what is in order but not for us is
/// Refused.
Status openJournalDatabase(SqlDatabase &database, const QString &path, bool create, bool looking);
/// Reads all pages and compares the indexes with the table; empty if all is well, else what SQLite found.
QString integrityComplaint(SqlDatabase &database);
Error databaseError(const SqlDatabase &database, const QString &what, const QString &path);

}  // namespace ops
