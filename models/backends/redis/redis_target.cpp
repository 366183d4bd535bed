#include "models/backends/redis/redis_target.h"

#include <QUrlQuery>

#include "models/backends/redis/redis_text.h"
#include "models/base/secret.h"

namespace ops {
namespace {

std::unexpected<Error> refuse(const ConnectionSpec &spec, const QString &why) {
  return fail({ErrorCode::Usage, Redis::tr("Reading the address of connection %1").arg(spec.name), displayUrl(spec.url),
               why,
               Redis::tr("Write redis://host:6379/0, rediss://host:6379/0 or redis+unix:///path/to/redis.sock?db=0.")});
}

}  // namespace

Result<RedisTarget> redisTarget(const ConnectionSpec &spec) {
  RedisTarget target;
  const QString scheme = spec.url.scheme();
  QString database;
  if (scheme == QStringLiteral("redis+unix") || scheme == QStringLiteral("unix")) {
    target.endpoint.kind = Endpoint::Kind::Unix;
    target.endpoint.path = spec.url.path();
    if (target.endpoint.path.isEmpty()) return refuse(spec, Redis::tr("the path of the socket is missing"));
    database = QUrlQuery(spec.url).queryItemValue(QStringLiteral("db"));
  } else if (scheme == QStringLiteral("redis") || scheme == QStringLiteral("rediss")) {
    target.endpoint.kind = scheme == QStringLiteral("redis") ? Endpoint::Kind::Tcp : Endpoint::Kind::Tls;
    target.endpoint.host = spec.url.host();
    target.endpoint.port = spec.url.port(6379);
    target.endpoint.caFile = spec.caFile;
    if (target.endpoint.host.isEmpty()) return refuse(spec, Redis::tr("the host is missing"));
    database = spec.url.path().mid(1);
  } else {
    return refuse(spec, Redis::tr("the scheme \"%1\" is not known").arg(scheme));
  }
  if (!spec.url.password().isEmpty())
    return refuse(spec, Redis::tr("a password must not stand in an address; use auth"));
  if (!database.isEmpty()) {
    bool ok = false;
    target.database = database.toInt(&ok);
    if (!ok || target.database < 0) return refuse(spec, Redis::tr("\"%1\" is no database number").arg(database));
  }
  target.user = spec.user.isEmpty() ? spec.url.userName() : spec.user;
  target.timeoutMs = static_cast<int>(spec.timeout.count());
  return target;
}

QStringList redisProgramArguments(const RedisTarget &target) {
  QStringList arguments;
  if (target.endpoint.kind == Endpoint::Kind::Unix) {
    arguments << QStringLiteral("-s") << target.endpoint.path;
  } else {
    arguments << QStringLiteral("-h") << target.endpoint.host << QStringLiteral("-p")
              << QString::number(target.endpoint.port);
  }
  if (target.endpoint.kind == Endpoint::Kind::Tls) {
    arguments << QStringLiteral("--tls");
    if (!target.endpoint.caFile.isEmpty()) arguments << QStringLiteral("--cacert") << target.endpoint.caFile;
  }
  if (!target.user.isEmpty()) arguments << QStringLiteral("--user") << target.user;
  return arguments;
}

}  // namespace ops
