#pragma once

#include "models/backups/manifest.h"
#include "models/base/operation.h"

namespace ops {

/// How a dump of PostgreSQL is written.
enum class DumpFormat {
  Text,     ///< SQL, packed or not: read by psql
  Archive,  ///< custom or directory: read by pg_restore, in parallel
  Tar,      ///< read by pg_restore, one part after the other
};

/// By what it begins with. Blocks for one short read.
DumpFormat dumpFormat(const QString &path);

/// A backup that somebody else made, as it lies there: a file, or the folder of a dump.
struct ForeignFiles {
  QList<BackupFile> files;  ///< below the folder that holds the backup
  DumpFormat format = DumpFormat::Text;

  bool operator==(const ForeignFiles &) const = default;
};

/// Reads every byte, for their sums.
Op<ForeignFiles> readForeign(const QString &path);

/// SHA-256, hex, over names, sizes and times of its files: the same as long as nobody has replaced them. Empty if there
/// is nothing. Blocks for as long as it takes to look at a folder.
QString foreignStamp(const QString &path);

}  // namespace ops
