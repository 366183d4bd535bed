#pragma once

#include "models/backends/access.h"
#include "models/backends/program_access.h"
#include "models/base/duration.h"
#include "models/base/operation.h"
#include "models/base/row_digest.h"
#include "models/base/target.h"

namespace ops {

struct Rows {
  QStringList columns;
  QList<QList<std::optional<QByteArray>>> values;  ///< as the server's text; nullopt is NULL
  bool truncated = false;                          ///< there were more than asked for
};

/// A PostgreSQL database. Sessions live on a worker thread each; every statement runs under statement_timeout and
/// lock_timeout and can be cancelled. Lives on its creator's thread.
class Database : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QString address() const = 0;
  /// Also of a database that is gone: of the server, with that name.
  virtual Op<Fingerprint> fingerprint() = 0;
  /// Whether the server holds the connection's database; asked of its database "postgres" if not.
  virtual Op<bool> exists() = 0;
  virtual Op<double> ping() = 0;  ///< milliseconds of a round trip
  /// One statement with parameters ($1 …), at most `maxRows` rows, in a read-only transaction.
  virtual Op<Rows> query(const QString &sql, const QList<QByteArray> &parameters, int maxRows) = 0;
  /// One statement that changes something, in a transaction of its own; refused on a ReadOnly session. Succeeds with
  /// the rows affected. When the reply to COMMIT is lost the transaction's id is probed before it is called unknown.
  virtual Op<qint64> execute(const QString &sql, const QList<QByteArray> &parameters) = 0;
  /// Every row of a table, as COPY writes them: reads all of it. Names as the server keeps them, unquoted. Bounded by
  /// the timeout that another() was given, or the connection's own. `mostHashes`: 0 where the digest is enough.
  virtual Op<RowSet> rows(const QString &schema, const QString &table, const RowStyle &style, qint64 mostHashes) = 0;
  /// Another database of the same server, with sessions of its own and a timeout of its own for each statement.
  virtual std::unique_ptr<Database> another(const QString &database, Milliseconds timeout) = 0;
  /// For programs of PostgreSQL's own: their --dbname for `database`; empty: the connection's own.
  virtual Op<ProgramAccess> programAccess(const QString &database) = 0;
  virtual Op<Json> selfCheck() = 0;
};

}  // namespace ops
