#pragma once

#include "models/backends/postgres/pg_worker.h"
#include "models/backends/secret_source.h"

namespace ops {

/// A PostgreSQL database over one session on a thread of its own.
class PgDatabase : public Database {
  Q_OBJECT

 public:
  PgDatabase(const PgTarget &target, SecretSource secret, Access access, QObject *parent = nullptr);
  ~PgDatabase() override;

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  Op<double> ping() override;
  Op<Rows> query(const QString &sql, const QList<QByteArray> &parameters, int maxRows) override;
  Op<qint64> execute(const QString &sql, const QList<QByteArray> &parameters) override;
  Op<bool> exists() override;
  Op<RowSet> rows(const QString &schema, const QString &table, const RowStyle &style, qint64 mostHashes) override;
  std::unique_ptr<Database> another(const QString &database, Milliseconds timeout) override;
  Op<ProgramAccess> programAccess(const QString &database) override;
  Op<Json> selfCheck() override;

 private:
  using Work = std::function<Result<Rows>(PgSession &, PgJob &)>;

  template <typename T, typename R>
  Op<T> operation(const std::shared_ptr<PgJob> &job, bool changes,
                  const std::function<Result<R>(PgSession &, PgJob &)> &work,
                  const std::function<T(const R &)> &convert);
  template <typename T, typename R>
  void begin(OperationOf<T> &op, const std::shared_ptr<PgJob> &job, bool changes,
             const std::function<Result<R>(PgSession &, PgJob &)> &work, const std::function<T(const R &)> &convert);
  void withPassword(QObject *context, std::function<void(const Result<Secret> &)> done);

  PgTarget m_target;
  SecretSource m_secretSource;
  Access m_access;
  std::optional<Secret> m_secret;
  PgWorker m_worker;
};

}  // namespace ops
