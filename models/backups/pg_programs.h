#pragma once

#include "models/base/error.h"

namespace ops {

/// The programs of PostgreSQL that fit a server: of its major version or a newer one, since older ones refuse it.
struct PgPrograms {
  QString pgDump, pgRestore, psql, createdb, dropdb;  ///< absolute paths
  int major = 0;
};

/// Looks where Debian keeps each version and takes the oldest that fits. Refused, with the package to install, if there
/// are only older ones or none.
Result<PgPrograms> findPgPrograms(int serverMajor);
/// The newest that are whole, for archives: they read those of older versions, too.
Result<PgPrograms> newestPgPrograms();

}  // namespace ops
