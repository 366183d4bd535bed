#include "models/backends/postgres/pg_database.h"

#include <QPointer>
#include <QTimer>

#include "models/backends/check_line.h"
#include "models/base/clock.h"

namespace ops {
namespace {

constexpr int graceMs = 2'000;

std::shared_ptr<PgJob> makeJob(const QString &what, const QString &sql, const QList<QByteArray> &parameters = {},
                               int maxRows = 1) {
  auto job = std::make_shared<PgJob>();
  job->what = what;
  job->sql = sql;
  job->parameters = parameters;
  job->maxRows = maxRows;
  return job;
}

QByteArray cell(const Rows &rows, int column) {
  return rows.values.isEmpty() ? QByteArray() : rows.values.first().value(column).value_or(QByteArray());
}

Result<Rows> runQuery(PgSession &session, PgJob &job) {
  return session.query(job);
}

/// After a refusal of the connection's own database: asks the server's database "postgres", with that name as $1. The
/// statement gives no row if there is such a database, since then something else was the reason.
Result<Rows> askAboutMissing(PgSession &session, PgJob &job, const QString &database, const QString &sql,
                             const Error &refusal) {
  if (refusal.code != ErrorCode::Refused || database.isEmpty()) return fail(refusal);
  job.sql = sql;
  job.parameters = {database.toUtf8()};
  auto rows = session.queryIn(QStringLiteral("postgres"), job);
  if (!rows || rows->values.isEmpty()) return fail(refusal);
  return rows;
}

bool underWay(const PgJob &job) {
  return job.stage == PgJob::Stage::Running || job.stage == PgJob::Stage::Committing;
}

}  // namespace

PgDatabase::PgDatabase(const PgTarget &target, SecretSource secret, Access access, QObject *parent)
    : Database(parent),
      m_target(target),
      m_secretSource(std::move(secret)),
      m_access(access),
      m_worker(target, access, this) {}

PgDatabase::~PgDatabase() = default;

QString PgDatabase::address() const {
  return m_target.address;
}

void PgDatabase::withPassword(QObject *context, std::function<void(const Result<Secret> &)> done) {
  if (m_secret || !m_secretSource) {
    done(m_secret.value_or(Secret()));
    return;
  }
  launch<Secret>(m_secretSource(), context, [this, done = std::move(done)](const Result<Secret> &secret) {
    if (secret) m_secret = *secret;
    done(secret);
  });
}

template <typename T, typename R>
Op<T> PgDatabase::operation(const std::shared_ptr<PgJob> &job, bool changes,
                            const std::function<Result<R>(PgSession &, PgJob &)> &work,
                            const std::function<T(const R &)> &convert) {
  auto holder = std::make_shared<OperationOf<T> *>(nullptr);
  const QPointer<PgDatabase> self(this);
  auto op = makeOp<T>([=, this](OperationOf<T> &running) { begin<T, R>(running, job, changes, work, convert); },
                      [=] {
                        const bool running = underWay(*job);
                        job->cancelled = true;
                        if (!running || !self) return;
                        self->m_worker.cancel();
                        if (!changes) return;
                        // The server may be committing at this very moment.
                        (*holder)->fail({ErrorCode::OutcomeUnknown, job->what, self->address(),
                                         PgDatabase::tr("Cancelled while the statement ran"),
                                         PgDatabase::tr("Look at the data before trying again.")});
                      });
  *holder = op.get();
  return op;
}

template <typename T, typename R>
void PgDatabase::begin(OperationOf<T> &op, const std::shared_ptr<PgJob> &job, bool changes,
                       const std::function<Result<R>(PgSession &, PgJob &)> &work,
                       const std::function<T(const R &)> &convert) {
  const QPointer<OperationOf<T>> guard(&op);
  // Whoever deletes the operation does not want its rows any more.
  connect(&op, &QObject::destroyed, this, [this, job] {
    if (underWay(*job)) m_worker.cancel();
    job->cancelled = true;
  });
  auto *deadline = new QTimer(&op);
  deadline->setSingleShot(true);
  connect(deadline, &QTimer::timeout, &op, [=, this] {
    const bool again = job->overdue.exchange(true);
    if (!again) {
      job->cancelled = job->cancelled || !underWay(*job);
      m_worker.cutOff();
      deadline->start(graceMs);
      return;
    }
    const bool unknown = changes && underWay(*job);
    guard->fail({unknown ? ErrorCode::OutcomeUnknown : ErrorCode::TimedOut, job->what, address(),
                 tr("No answer within the time allowed"), tr("Look at the server and the network.")});
  });
  withPassword(&op, [=, this](const Result<Secret> &secret) {
    if (!secret) {
      guard->fail(secret.error());
      return;
    }
    deadline->start(std::max(2'000, m_target.timeoutMs) + m_target.timeoutMs + graceMs);
    m_worker.run<Result<R>>(
        [job, work, secret = *secret](PgSession &session) {
          session.setPassword(secret);
          return work(session, *job);
        },
        [=, this](const Result<R> &result) {
          if (!result && result.error().code == ErrorCode::Refused) m_secret.reset();  // it may have been changed since
          if (!guard) return;
          if (result) {
            guard->succeed(convert(*result));
          } else {
            guard->fail(result.error());
          }
        });
  });
}

Op<Fingerprint> PgDatabase::fingerprint() {
  // Not every role may ask for the identifier of the cluster; the second question is open to all.
  const auto work = [database = pgDatabaseName(m_target)](PgSession &session, PgJob &job) {
    job.sql = QStringLiteral(
        "select system_identifier::text, current_database(), current_setting('server_version') from "
        "pg_control_system()");
    Result<Rows> rows = session.query(job);
    if (rows || rows.error().code != ErrorCode::Refused) return rows;
    if (!session.isConnected()) {
      return askAboutMissing(
          session, job, database,
          QStringLiteral("select system_identifier::text, $1::text, current_setting('server_version') "
                         "from pg_control_system() where not exists (select from pg_database where "
                         "datname = $1)"),
          rows.error());
    }
    job.sql = QStringLiteral(
        "select 'oid' || (select oid from pg_database where datname = current_database())::text || '-' || "
        "coalesce(inet_server_addr()::text, 'local') || '-' || current_setting('port'), current_database(), "
        "current_setting('server_version')");
    return session.query(job);
  };
  return operation<Fingerprint, Rows>(
      makeJob(tr("Asking PostgreSQL who it is"), {}), false, work, [this](const Rows &rows) {
        const QString database = QString::fromUtf8(cell(rows, 1));
        return Fingerprint{QStringLiteral("postgres"),
                           QStringLiteral("%1/%2").arg(QString::fromUtf8(cell(rows, 0)), database),
                           tr("PostgreSQL %1 at %2").arg(QString::fromUtf8(cell(rows, 2)), address())};
      });
}

Op<bool> PgDatabase::exists() {
  const auto work = [database = pgDatabaseName(m_target)](PgSession &session, PgJob &job) {
    Result<Rows> rows = session.query(job);
    if (rows) return rows;
    return askAboutMissing(session, job, database,
                           QStringLiteral("select false where not exists (select from pg_database where datname = $1)"),
                           rows.error());
  };
  return operation<bool, Rows>(makeJob(tr("Looking for the database"), QStringLiteral("select true")), false, work,
                               [](const Rows &rows) { return cell(rows, 0) == "t"; });
}

Op<double> PgDatabase::ping() {
  auto milliseconds = std::make_shared<std::atomic<double>>(0);
  const auto work = [milliseconds](PgSession &session, PgJob &job) {
    const qint64 sent = monotonicNs();
    auto rows = session.query(job);
    *milliseconds = static_cast<double>(monotonicNs() - sent) / 1e6;
    return rows;
  };
  return operation<double, Rows>(makeJob(tr("Pinging PostgreSQL"), QStringLiteral("show server_version")), false, work,
                                 [milliseconds](const Rows &) { return milliseconds->load(); });
}

Op<Rows> PgDatabase::query(const QString &sql, const QList<QByteArray> &parameters, int maxRows) {
  return operation<Rows, Rows>(makeJob(tr("Querying PostgreSQL"), sql, parameters, std::clamp(maxRows, 0, 1'000'000)),
                               false, runQuery, [](const Rows &rows) { return rows; });
}

Op<qint64> PgDatabase::execute(const QString &sql, const QList<QByteArray> &parameters) {
  return operation<qint64, qint64>(
      makeJob(tr("Changing PostgreSQL"), sql, parameters), true,
      [](PgSession &session, PgJob &job) { return session.execute(job); }, [](const qint64 &rows) { return rows; });
}

Op<RowSet> PgDatabase::rows(const QString &schema, const QString &table, const RowStyle &style, qint64 mostHashes) {
  auto job = makeJob(tr("Reading every row of %1.%2").arg(schema, table), {});
  return operation<RowSet, RowSet>(
      job, false,
      [=](PgSession &session, PgJob &running) { return session.rows(running, schema, table, style, mostHashes); },
      [](const RowSet &rows) { return rows; });
}

std::unique_ptr<Database> PgDatabase::another(const QString &database, Milliseconds timeout) {
  return std::make_unique<PgDatabase>(pgTargetOf(m_target, database, static_cast<int>(timeout.count())), m_secretSource,
                                      m_access);
}

Op<ProgramAccess> PgDatabase::programAccess(const QString &database) {
  return makeOp<ProgramAccess>([this, database](OperationOf<ProgramAccess> &op) {
    withPassword(&op, [this, database, &op](const Result<Secret> &secret) {
      if (!secret) return op.fail(secret.error());
      const auto target = database.isEmpty() ? m_target : pgTargetOf(m_target, database, m_target.timeoutMs);
      op.succeed({{QStringLiteral("--dbname=") + pgKeywords(target.parameters)}, *secret});
    });
  });
}

Op<Json> PgDatabase::selfCheck() {
  const QString sql = QStringLiteral(
      "select current_setting('server_version'), current_user, (select rolsuper from pg_roles where rolname = "
      "current_user)::text, "
      "pg_is_in_recovery()::text, coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)::text, "
      "coalesce(inet_server_addr()::text, ''), (select count(*) from pg_stat_activity where backend_type = 'client "
      "backend')::text, "
      "current_setting('max_connections'), current_setting('default_transaction_read_only')");
  return operation<Json, Rows>(makeJob(tr("Checking PostgreSQL"), sql), false, runQuery, [this](const Rows &rows) {
    const auto text = [&rows](int column) { return QString::fromUtf8(cell(rows, column)); };
    Json lines = Json::array();
    const auto add = [&lines](const QString &check, bool ok, const QString &detail) {
      lines.push_back(checkLine(check, ok, detail));
    };
    bool verified = false;
    for (const auto &[name, value] : std::as_const(m_target.parameters)) {
      if (name == QStringLiteral("sslmode") && value.startsWith(QStringLiteral("verify-"))) verified = true;
    }
    const QString server = text(5);
    const bool near = server.isEmpty() || server.startsWith(QStringLiteral("127.")) || server == QStringLiteral("::1");
    const bool tls = text(4) == QStringLiteral("true");
    add(tr("Connection"), near || (tls && verified),
        QStringLiteral("%1, %2").arg(address(), near              ? tr("on this machine")
                                                : tls && verified ? tr("TLS, certificate verified")
                                                : tls
                                                    ? tr("TLS, but the certificate is not verified: pin it with caFile")
                                                    : tr("not encrypted")));
    add(tr("Version"), true, text(0));
    const bool super = text(2) == QStringLiteral("true");
    add(tr("Role"), true, super ? tr("%1, a superuser").arg(text(1)) : text(1));
    const bool standby = text(3) == QStringLiteral("true");
    add(tr("Primary"), !standby || m_access == Access::ReadOnly, standby ? tr("a standby, read-only") : tr("yes"));
    const bool full = text(6).toInt() > text(7).toInt() * 9 / 10;
    add(tr("Connections"), !full, tr("%1 of %2 in use").arg(text(6), text(7)));
    const bool readOnly = text(8) == QStringLiteral("on");
    add(tr("Session"), readOnly == (m_access == Access::ReadOnly), readOnly ? tr("read-only") : tr("may change"));
    return lines;
  });
}

}  // namespace ops
