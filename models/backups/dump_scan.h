#pragma once

#include "models/backups/dump_text.h"
#include "models/base/host.h"

namespace ops {

/// What a dump holds, found by reading all of it.
struct DumpSummary {
  QMap<QString, RowDigest> tables;
  QString serverVersion, programVersion;
  qint64 bytes = 0;                 ///< of its text
  QString complaint;                ///< why it is no whole dump; empty if it is one
  QMap<QString, RowSet> rows = {};  ///< of the tables that are to be compared
};

/// Plain text, or the same packed by gzip, bzip2, xz or zstd. Reads on a thread; a damaged archive is a complaint, not
/// an error.
Op<DumpSummary> scanDump(const QString &path);

/// As scanDump(), and writes the unpacked text into a new file, for its user alone. More than `mostBytes` are a
/// complaint.
Op<DumpSummary> unpackDump(const QString &path, const QString &to, qint64 mostBytes);

/// An archive in pg_dump's custom, tar or directory format: `pgRestore` (an absolute path) writes its text into a pipe
/// in `folder`, which exists. `compared`: tables whose rows are wanted, if they are not more than `mostHashes`.
Op<DumpSummary> scanArchive(Host &host, const QString &pgRestore, const QString &archive, const QString &folder,
                            const QStringList &compared = {}, qint64 mostHashes = 0);

}  // namespace ops
