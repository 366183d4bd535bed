#pragma once

#include "models/backends/access.h"
#include "models/base/secret.h"
#include "models/catalog/system.h"

namespace ops {

/// A PostgreSQL server, read from a connection of a system file.
struct PgTarget {
  QList<QPair<QString, QString>> parameters;  ///< libpq's own keywords, without the password
  QString address;                            ///< for people: "postgres db.example:5432/orders"
  int timeoutMs = 5'000;

  int lockTimeoutMs() const { return timeoutMs * 3 / 5; }
};

/// Reads postgresql://host:port/database?sslmode=…, or a service name. A password in the URL is refused. What is not on
/// this machine must prove who it is (sslmode=verify-full, by caFile or the system's authorities), unless the URL or
/// the service's own file says another sslmode.
Result<PgTarget> pgTarget(const ConnectionSpec &spec);

/// The same server with another database.
PgTarget pgTargetOf(const PgTarget &target, const QString &database, int timeoutMs);

/// Empty where a service's own file or the user's name decides.
QString pgDatabaseName(const PgTarget &target);

/// "host='…' port='…'", as libpq reads it.
QString pgKeywords(const QList<QPair<QString, QString>> &parameters);

/// What libpq takes. Holds the password: never to be shown.
Secret pgConnectionString(const PgTarget &target, const Secret &password, Access access);

}  // namespace ops
