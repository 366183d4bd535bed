#include "models/backends/postgres/pg_trust.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>

namespace ops {

namespace {

/// The lines NAME=VALUE below [service].
PgService readService(const QString &path, const QString &name, bool &found) {
  PgService service;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return service;
  constexpr qint64 cap = 1 << 20;
  bool here = false;
  for (const QString &raw : QString::fromUtf8(file.read(cap)).split(QLatin1Char('\n'))) {
    const QString line = raw.trimmed();
    if (line.startsWith(QLatin1Char('['))) {
      // As libpq does: the first section of this name counts.
      if (here) break;
      here = line == QLatin1Char('[') + name + QLatin1Char(']');
      found = found || here;
    } else if (here) {
      const QString value = line.section(QLatin1Char('='), 1);
      if (line.startsWith(QLatin1String("host="))) service.host = value;
      if (line.startsWith(QLatin1String("hostaddr="))) service.hostaddr = value;
      if (line.startsWith(QLatin1String("sslmode="))) service.sslmode = value;
    }
  }
  return service;
}

bool isLocal(const QString &host) {
  if (host.isEmpty() || host.startsWith(QLatin1Char('/')) || host.startsWith(QLatin1Char('@'))) return true;
  if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) return true;
  return QHostAddress(host).isLoopback();
}

}  // namespace

bool isLocalPgHost(const QString &hosts) {
  for (const auto &host : hosts.split(QLatin1Char(','))) {
    if (!isLocal(host.trimmed())) return false;
  }
  return true;
}

PgService pgService(const QString &name) {
  QString own = qEnvironmentVariable("PGSERVICEFILE");
  if (own.isEmpty()) own = QDir::homePath() + QStringLiteral("/.pg_service.conf");
  bool found = false;
  auto service = readService(own, name, found);
  if (found) return service;
  const QString folder = qEnvironmentVariable("PGSYSCONFDIR", QStringLiteral("/etc/postgresql-common"));
  return readService(folder + QStringLiteral("/pg_service.conf"), name, found);
}

QString systemAuthorities() {
  for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                           "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
    if (QFile::exists(QLatin1String(path))) return QLatin1String(path);
  }
  return {};
}

}  // namespace ops
