#include "models/backends/postgres/pg_session.h"

#include <sys/socket.h>

#include <QCoreApplication>
#include <thread>

#include "models/backends/postgres/pg_errors.h"
#include "models/backends/postgres/pg_lock_watch.h"
#include "models/backends/postgres/pqxx_seam.h"

namespace ops {
namespace {

struct Postgres {
  Q_DECLARE_TR_FUNCTIONS(Postgres)
};

constexpr int probeAttempts = 20;
constexpr auto probePause = std::chrono::milliseconds(250);

std::vector<std::string> texts(const QList<QByteArray> &values) {
  std::vector<std::string> result;
  for (const QByteArray &value : values) result.push_back(value.toStdString());
  return result;
}

/// Statements that a cursor can bound; the others return few rows by nature.
bool fitsCursor(const QString &sql) {
  const QString start = sql.left(7).toUpper();
  for (const char *word : {"SELECT", "WITH", "VALUES", "TABLE"}) {
    if (start.startsWith(QLatin1String(word))) return true;
  }
  return false;
}

Rows convert(const pqxx::result &result, int maxRows) {
  Rows rows;
  const auto columns = static_cast<int>(result.columns());
  for (int i = 0; i < columns; ++i) rows.columns << QString::fromUtf8(result.column_name(i));
  for (const auto &row : result) {
    if (rows.values.size() == maxRows) {
      rows.truncated = true;
      break;
    }
    QList<std::optional<QByteArray>> values;
    for (int i = 0; i < columns; ++i) {
      const auto field = row[i];
      values << (field.is_null() ? std::nullopt
                                 : std::optional(QByteArray(field.c_str(), static_cast<qsizetype>(field.size()))));
    }
    rows.values << values;
  }
  return rows;
}

}  // namespace

struct PgSession::Private {
  std::unique_ptr<pqxx::connection> connection;
  std::unique_ptr<pqxx_seam::Quiet> quiet;
  std::mutex mutex;              // guards the connection's life against cancel(); never held while a statement runs
  std::atomic<int> socket = -1;  // of the connection
  std::unique_ptr<PgLockWatch> watch;

  void drop() {
    socket = -1;
    const std::lock_guard lock(mutex);
    quiet.reset();
    connection.reset();
  }
};

PgSession::PgSession(PgTarget target, Access access)
    : m_target(std::move(target)), m_access(access), d(std::make_unique<Private>()) {}

PgSession::~PgSession() {
  d->drop();
}

bool PgSession::isConnected() const {
  return d->connection != nullptr && d->connection->is_open();
}

Status PgSession::connect(PgJob &job) {
  if (job.cancelled) return fail({ErrorCode::Cancelled, job.what, m_target.address, Postgres::tr("Cancelled"), {}});
  if (d->connection && d->connection->is_open()) return {};
  d->drop();
  job.stage = PgJob::Stage::Connecting;
  try {
    auto connection =
        std::make_unique<pqxx::connection>(pgConnectionString(m_target, m_password, m_access).reveal().toStdString());
    auto quiet = std::make_unique<pqxx_seam::Quiet>(*connection);
    const std::lock_guard lock(d->mutex);
    d->socket = connection->sock();
    d->connection = std::move(connection);
    d->quiet = std::move(quiet);
  } catch (const std::exception &exception) {
    return fail(pgConnectionError(QString::fromUtf8(exception.what()), job.what, m_target.address));
  }
  // Somebody may have lost patience in the meantime: what was not begun is not begun any more.
  if (job.cancelled) return fail({ErrorCode::Cancelled, job.what, m_target.address, Postgres::tr("Cancelled"), {}});
  return {};
}

/// To be called inside a handler: what the exception in flight means.
Error PgSession::describe(const PgJob &job, bool beforeCommit) const {
  const QString cut = beforeCommit ? Postgres::tr("The connection broke before the commit; nothing was changed")
                                   : Postgres::tr("The connection broke");
  try {
    throw;
  } catch (const pqxx::sql_error &error) {
    if (!d->connection || !d->connection->is_open()) {
      return {
          ErrorCode::Unreachable, job.what, m_target.address, beforeCommit ? cut : QString::fromUtf8(error.what()), {}};
    }
    // libpqxx 6 gives this class of its errors no SQLSTATE.
    const bool isForbidden = dynamic_cast<const pqxx::insufficient_privilege *>(&error) != nullptr;
    const QString state = isForbidden ? QStringLiteral("42501") : QString::fromStdString(error.sqlstate());
    Error result = pgStatementError(state, QString::fromUtf8(error.what()), job.what, m_target.address);
    if (state == QStringLiteral("57014") && job.cancelled) {
      result.code = ErrorCode::Cancelled;
      result.why = Postgres::tr("Cancelled; nothing was changed");
      result.remedy.clear();
    }
    const QString blockers = state == QStringLiteral("55P03") && d->watch ? d->watch->blockers() : QString();
    if (!blockers.isEmpty()) result.why = Postgres::tr("Another session holds the lock: %1").arg(blockers);
    return result;
  } catch (const std::exception &error) {
    if (job.overdue) {
      return {ErrorCode::TimedOut, job.what, m_target.address,
              Postgres::tr("No answer within the time allowed; nothing was changed"),
              Postgres::tr("Look at the server and the network.")};
    }
    return {ErrorCode::Unreachable,
            job.what,
            m_target.address,
            QStringLiteral("%1 (%2)").arg(cut, QString::fromUtf8(error.what()).simplified().left(300)),
            {}};
  }
}

Result<Rows> PgSession::query(PgJob &job) {
  const bool isOld = d->connection != nullptr;
  auto result = queryOnce(job);
  // A session that was left open may have been ended by the server meanwhile; reading again does no harm.
  const bool broke = !result && result.error().code == ErrorCode::Unreachable;
  if (broke && isOld && !job.cancelled && !job.overdue) result = queryOnce(job);
  return result;
}

Result<Rows> PgSession::queryIn(const QString &database, PgJob &job) const {
  PgSession other(pgTargetOf(m_target, database, m_target.timeoutMs), m_access);
  other.setPassword(m_password);
  return other.query(job);
}

Result<Rows> PgSession::queryOnce(PgJob &job) {
  if (const Status status = connect(job); !status) return fail(status.error());
  job.stage = PgJob::Stage::Running;
  const Secret string = pgConnectionString(m_target, m_password, Access::ReadOnly);
  d->watch = std::make_unique<PgLockWatch>(string, d->connection->backendpid(), m_target.lockTimeoutMs() / 2);
  Result<Rows> result;
  try {
    pqxx::read_transaction transaction(*d->connection);
    QString sql = job.sql.trimmed();
    while (sql.endsWith(u';')) sql = sql.chopped(1).trimmed();
    if (fitsCursor(sql)) {
      const QString declare = QStringLiteral("DECLARE ops_rows NO SCROLL CURSOR FOR %1").arg(sql);
      pqxx_seam::execute(transaction, declare.toStdString(), texts(job.parameters));
      result =
          convert(transaction.exec("FETCH FORWARD " + std::to_string(job.maxRows + 1) + " FROM ops_rows"), job.maxRows);
    } else {
      result = convert(pqxx_seam::execute(transaction, sql.toStdString(), texts(job.parameters)), job.maxRows);
    }
    transaction.abort();  // so that not even a setting survives
  } catch (...) {
    result = fail(describe(job, false));
  }
  d->watch.reset();
  if (d->connection && !d->connection->is_open()) d->drop();
  job.stage = PgJob::Stage::Ended;
  return result;
}

Result<RowSet> PgSession::rows(PgJob &job, const QString &schema, const QString &table, const RowStyle &style,
                               qint64 mostHashes) {
  if (const Status status = connect(job); !status) return fail(status.error());
  job.stage = PgJob::Stage::Running;
  Result<RowSet> result;
  try {
    pqxx::read_transaction transaction(*d->connection);
    // As pg_dump sets them, so that the same content has the same text.
    transaction.exec(
        "SET LOCAL datestyle = ISO; SET LOCAL intervalstyle = postgres; SET LOCAL extra_float_digits = 3; "
        "SET LOCAL timezone = " +
        transaction.quote(style.timeZone.toStdString()) +
        "; SET LOCAL bytea_output = " + transaction.quote(style.byteaOutput.toStdString()));
    transaction.exec("SET LOCAL search_path = " + d->connection->quote_name(schema.toStdString()));
    transaction.exec(
        "SELECT set_config('client_encoding', pg_encoding_to_char(encoding), true) FROM pg_database "
        "WHERE datname = current_database()");
    RowSet found;
    pqxx_seam::copyRows(transaction, table.toStdString(), [&found, mostHashes](std::string_view row) {
      found.add(QByteArrayView(row.data(), static_cast<qsizetype>(row.size())), mostHashes);
    });
    result = std::move(found);
    transaction.abort();
  } catch (...) {
    result = fail(describe(job, false));
  }
  if (d->connection && !d->connection->is_open()) d->drop();
  job.stage = PgJob::Stage::Ended;
  return result;
}

Result<qint64> PgSession::execute(PgJob &job) {
  if (m_access == Access::ReadOnly) {
    return fail({ErrorCode::Refused, job.what, m_target.address, Postgres::tr("This session is read-only"),
                 Postgres::tr("Use an environment that is not read-only.")});
  }
  if (const Status status = connect(job); !status) return fail(status.error());
  job.stage = PgJob::Stage::Running;
  const Secret string = pgConnectionString(m_target, m_password, Access::ReadOnly);
  d->watch = std::make_unique<PgLockWatch>(string, d->connection->backendpid(), m_target.lockTimeoutMs() / 2);
  Result<qint64> result;
  std::string identifier;  // of the transaction, if it has changed anything
  try {
    pqxx::work transaction(*d->connection);
    const pqxx::result done = pqxx_seam::execute(transaction, job.sql.toStdString(), texts(job.parameters));
    result = static_cast<qint64>(done.affected_rows());
    const pqxx::result id = transaction.exec("select txid_current_if_assigned()::text");
    if (!id[0][0].is_null()) identifier = id[0][0].c_str();
    job.stage = PgJob::Stage::Committing;
    transaction.commit();
  } catch (...) {
    const bool lost = job.stage == PgJob::Stage::Committing && (!d->connection || !d->connection->is_open());
    if (lost && identifier.empty()) {
      // Nothing was changed, so it is all one whether the commit arrived.
    } else if (lost) {
      result = probe(job, identifier, *result);
    } else {
      result = fail(describe(job, true));
    }
  }
  d->watch.reset();
  if (d->connection && !d->connection->is_open()) d->drop();
  job.stage = PgJob::Stage::Ended;
  return result;
}

Result<qint64> PgSession::probe(PgJob &job, const std::string &transaction, qint64 rows) {
  PgJob quiet;  // a job that nobody cancels
  quiet.what = job.what;
  for (int attempt = 0; attempt < probeAttempts; ++attempt) {
    if (attempt > 0) std::this_thread::sleep_for(probePause);
    if (!connect(quiet)) continue;
    try {
      pqxx::read_transaction look(*d->connection);
      const pqxx::result found = pqxx_seam::execute(look, "select txid_status($1::bigint)", {transaction});
      const std::string status = found[0][0].is_null() ? std::string() : found[0][0].c_str();
      if (status == "committed") return rows;
      if (status == "aborted") {
        return fail({ErrorCode::Failed, job.what, m_target.address,
                     Postgres::tr("The connection broke at the commit, and the server rolled the transaction back"),
                     Postgres::tr("It may be tried again.")});
      }
      if (status.empty()) break;
    } catch (const std::exception &) {
      continue;  // asked again
    }
  }
  return fail(
      {ErrorCode::OutcomeUnknown, job.what, m_target.address,
       Postgres::tr(
           "The connection broke at the commit of transaction %1, and the server could not tell what became of it")
           .arg(QString::fromStdString(transaction)),
       Postgres::tr("Ask the server with txid_status(), or look at the data, before trying again.")});
}

void PgSession::cancel() {
  const std::lock_guard lock(d->mutex);
  if (!d->connection) return;
  try {
    d->connection->cancel_query();
  } catch (const std::exception &) {
    cutOff();
  }
}

void PgSession::cutOff() {
  const int socket = d->socket;
  if (socket >= 0) ::shutdown(socket, SHUT_RDWR);
}

}  // namespace ops
