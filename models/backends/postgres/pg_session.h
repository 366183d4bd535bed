#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "models/backends/database.h"
#include "models/backends/postgres/pg_target.h"

namespace ops {

/// What a statement is, and how far it has come: written by the worker, read by anybody.
struct PgJob {
  enum class Stage { Waiting, Connecting, Running, Committing, Ended };
  QString what;
  QString sql;
  QList<QByteArray> parameters;
  int maxRows = 0;
  std::atomic<Stage> stage = Stage::Waiting;
  std::atomic<bool> cancelled = false;
  std::atomic<bool> overdue = false;
};

/// One PostgreSQL session. It blocks: only its worker thread calls it, but for cancel() and cutOff(), which any thread
/// may call. No exception leaves it.
class PgSession {
 public:
  PgSession(PgTarget target, Access access);
  ~PgSession();

  bool isConnected() const;
  void setPassword(const Secret &password) { m_password = password; }
  Result<Rows> query(PgJob &job);
  Result<qint64> execute(PgJob &job);
  /// As query(), in another database of the server, over a connection that is closed again.
  Result<Rows> queryIn(const QString &database, PgJob &job) const;
  Result<RowSet> rows(PgJob &job, const QString &schema, const QString &table, const RowStyle &style,
                      qint64 mostHashes);
  /// Asks the server to stop the running statement. Blocks for as long as the server takes to listen.
  void cancel();
  /// Ends the connection under whoever waits for it. Never blocks.
  void cutOff();

 private:
  struct Private;
  Status connect(PgJob &job);
  Result<Rows> queryOnce(PgJob &job);
  Error describe(const PgJob &job, bool beforeCommit) const;
  Result<qint64> probe(PgJob &job, const std::string &transaction, qint64 rows);

  PgTarget m_target;
  Access m_access;
  Secret m_password;
  std::unique_ptr<Private> d;
};

}  // namespace ops
