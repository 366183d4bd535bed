#pragma once

#include <QDateTime>
#include <QMap>

#include "models/base/json.h"
#include "models/base/row_digest.h"
#include "models/base/target.h"

namespace ops {

/// A file of a backup set, as it was written.
struct BackupFile {
  QString path;  ///< below the set's folder, without "..", never absolute
  qint64 bytes = 0;
  QString sha256;  ///< lower-case hex

  bool operator==(const BackupFile &) const = default;
};

enum class MemberKind { Postgres, Redis, Files };

/// What one backup of a system consists of: a database, a store or an archive of files.
struct BackupMember {
  QString name;  ///< of the backup in the system file
  MemberKind kind = MemberKind::Files;
  QList<BackupFile> files;
  QString program;        ///< what wrote it: "pg_dump (PostgreSQL) 15.8"
  QString serverVersion;  ///< empty for files
  Fingerprint source;     ///< whose data it is; empty for files
  QMap<QString, RowDigest> tables;
  qint64 keys = 0;          ///< Redis: in its snapshot
  qint64 expiringKeys = 0;  ///< Redis: of those, keys that end by themselves
  Json database;      ///< PostgreSQL: what is the database's own and in no dump, as owner and settings; may be null
  Json layout;        ///< Redis: where it kept its data, as CONFIG GET has it; null where it did not tell
  QStringList roots;  ///< files: the absolute paths that were archived
  double seconds = 0;

  qint64 bytes() const;
  qint64 rows() const;
};

/// What stands beside a backup set and vouches for it. Written last, so that a set without one was never finished.
struct Manifest {
  QString system, environment;
  QString set;  ///< its name, also of its folder
  QDateTime startedAt, endedAt;
  QString build;  ///< version of this program
  QList<BackupMember> members;

  const BackupMember *member(const QString &name) const;
  QStringList memberNames() const;
  qint64 bytes() const;
  /// The exact bytes of the file.
  QByteArray encode() const;
};

/// Refuses what it does not know, lacks or would lead out of the set's folder, naming the member.
Result<Manifest> parseManifest(const QByteArray &bytes, const QString &path);

QString memberKindName(MemberKind kind);
inline constexpr char manifestFile[] = "manifest.json";

}  // namespace ops
