#include "models/backends/postgres/pg_target.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <algorithm>

#include "models/backends/postgres/pg_trust.h"

namespace ops {
namespace {

struct Postgres {
  Q_DECLARE_TR_FUNCTIONS(Postgres)
};

const QStringList allowed{QStringLiteral("host"),
                          QStringLiteral("port"),
                          QStringLiteral("sslmode"),
                          QStringLiteral("sslrootcert"),
                          QStringLiteral("sslcert"),
                          QStringLiteral("sslkey"),
                          QStringLiteral("passfile"),
                          QStringLiteral("target_session_attrs"),
                          QStringLiteral("channel_binding"),
                          QStringLiteral("gssencmode"),
                          QStringLiteral("krbsrvname")};

std::unexpected<Error> refuse(const ConnectionSpec &spec, const QString &why) {
  return fail({ErrorCode::Usage, Postgres::tr("Reading the address of connection %1").arg(spec.name),
               displayUrl(spec.url), why,
               Postgres::tr("Write postgresql://host:5432/database or name a service of ~/.pg_service.conf.")});
}

QString quoted(QString value) {
  value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
  return QStringLiteral("'%1'").arg(value);
}

/// libpq by itself would take an unencrypted connection, and any certificate.
void addTrust(const ConnectionSpec &spec, const QString &host, bool hasMode, PgTarget &target) {
  const auto add = [&target](const char *name, const QString &value) {
    if (!value.isEmpty()) target.parameters.append({QString::fromLatin1(name), value});
  };
  if (!spec.caFile.isEmpty()) {
    add("sslmode", QStringLiteral("verify-full"));
    add("sslrootcert", spec.caFile);
  } else if (!hasMode && !isLocalPgHost(host)) {
    add("sslmode", QStringLiteral("verify-full"));
    const auto isRoot = [](const auto &parameter) { return parameter.first == QLatin1String("sslrootcert"); };
    if (std::ranges::none_of(target.parameters, isRoot)) add("sslrootcert", systemAuthorities());
  }
}

}  // namespace

Result<PgTarget> pgTarget(const ConnectionSpec &spec) {
  PgTarget target;
  target.timeoutMs = static_cast<int>(spec.timeout.count());
  const auto add = [&target](const QString &name, const QString &value) {
    if (!value.isEmpty()) target.parameters.append({name, value});
  };
  if (!spec.service.isEmpty()) {
    add(QStringLiteral("service"), spec.service);
    add(QStringLiteral("user"), spec.user);
    target.address = QStringLiteral("postgres service %1").arg(spec.service);
    const auto service = pgService(spec.service);
    const QString host = service.hostaddr.isEmpty() ? service.host : service.hostaddr;
    addTrust(spec, host, !service.sslmode.isEmpty(), target);
  } else {
    const QString scheme = spec.url.scheme();
    if (scheme != QStringLiteral("postgresql") && scheme != QStringLiteral("postgres")) {
      return refuse(spec, Postgres::tr("the scheme \"%1\" is not known").arg(scheme));
    }
    if (!spec.url.password().isEmpty())
      return refuse(spec, Postgres::tr("a password must not stand in an address; use auth"));
    const QString database = spec.url.path().mid(1);
    QString host = spec.url.host();
    QString port = spec.url.port() > 0 ? QString::number(spec.url.port()) : QString();
    const auto items = QUrlQuery(spec.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
      if (!allowed.contains(name)) return refuse(spec, Postgres::tr("the parameter \"%1\" is not known").arg(name));
      if (name == QStringLiteral("host")) {
        host = value;
      } else if (name == QStringLiteral("port")) {
        port = value;
      } else {
        add(name, value);
      }
    }
    add(QStringLiteral("host"), host);
    add(QStringLiteral("port"), port);
    add(QStringLiteral("dbname"), database);
    add(QStringLiteral("user"), spec.user.isEmpty() ? spec.url.userName() : spec.user);
    target.address = QStringLiteral("postgres %1:%2/%3")
                         .arg(host.isEmpty() ? QStringLiteral("local") : host,
                              port.isEmpty() ? QStringLiteral("5432") : port, database);
    const bool hasMode = QUrlQuery(spec.url).hasQueryItem(QStringLiteral("sslmode"));
    addTrust(spec, host.isEmpty() ? qEnvironmentVariable("PGHOST") : host, hasMode, target);
  }
  return target;
}

QString pgDatabaseName(const PgTarget &target) {
  for (const auto &[name, value] : target.parameters) {
    if (name == QLatin1String("dbname")) return value;
  }
  return {};
}

PgTarget pgTargetOf(const PgTarget &target, const QString &database, int timeoutMs) {
  PgTarget other = target;
  other.timeoutMs = timeoutMs;
  other.parameters.removeIf([](const auto &parameter) { return parameter.first == QStringLiteral("dbname"); });
  other.parameters.append({QStringLiteral("dbname"), database});
  other.address = QStringLiteral("%1 (%2)").arg(target.address, database);
  return other;
}

QString pgKeywords(const QList<QPair<QString, QString>> &parameters) {
  QStringList texts;
  for (const auto &[name, value] : parameters) texts << name + QStringLiteral("=") + quoted(value);
  return texts.join(u' ');
}

Secret pgConnectionString(const PgTarget &target, const Secret &password, Access access) {
  auto parameters = target.parameters;
  const auto add = [&parameters](const char *name, const QString &value) {
    parameters.append({QString::fromLatin1(name), value});
  };
  if (!password.isEmpty()) add("password", password.reveal());
  add("application_name", QStringLiteral("opsdeck"));
  add("connect_timeout", QString::number(std::max(2, (target.timeoutMs + 999) / 1'000)));
  add("keepalives_idle", QStringLiteral("10"));
  add("keepalives_interval", QStringLiteral("5"));
  add("keepalives_count", QStringLiteral("3"));
  add("tcp_user_timeout", QString::number(target.timeoutMs + 5'000));
  QString options =
      QStringLiteral("-c statement_timeout=%1 -c lock_timeout=%2 -c idle_in_transaction_session_timeout=60000")
          .arg(target.timeoutMs)
          .arg(target.lockTimeoutMs());
  if (access == Access::ReadOnly) options += QStringLiteral(" -c default_transaction_read_only=on");
  add("options", options);
  return Secret(pgKeywords(parameters));
}

}  // namespace ops
