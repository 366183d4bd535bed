#pragma once

#include <QDir>
#include <QProcess>

#include "app/lab/exchange.h"
#include "app/lab/lab.h"
#include "app/lab/layout.h"
#include "app/lab/redis_client.h"

namespace ops::labtest {

inline Result<ExchangeReply> ask(const QString &url, const QByteArray &method, const QByteArray &path,
                                 const QByteArray &body = {}, const QByteArray &type = "application/json") {
  Exchange request;
  request.port = static_cast<quint16>(QUrl(url).port());
  request.method = method;
  request.path = path;
  request.body = body;
  request.contentType = type;
  return exchange(request);
}

inline int statusOf(const Result<ExchangeReply> &reply) {
  return reply ? reply->status : 0;
}

inline qint64 length(const LabInfo &info, const QByteArray &queue) {
  RedisClient redis(info.redis);
  const auto reply = redis.command({"LLEN", queue});
  return reply ? reply->integer : -1;
}

/// One value from the lab's database; null text if it could not be asked.
inline QString sql(const LabInfo &info, const QString &query) {
  QProcess psql;
  psql.start(QStringLiteral("psql"), {QStringLiteral("-XAtq"), QStringLiteral("-c"), query, info.postgres});
  psql.waitForFinished();
  return psql.exitCode() == 0 ? QString::fromUtf8(psql.readAllStandardOutput()).trimmed() : QString();
}

/// Pids of all processes that work in a folder or below it, or were started with it.
inline QList<qint64> processesOf(const LabLayout &layout) {
  QList<qint64> found;
  QByteArray mark = "OPSDECK_LAB=" + QFile::encodeName(layout.state);
  mark.append('\0');
  const QDir proc(QStringLiteral("/proc"));
  for (const QString &name : proc.entryList(QDir::Dirs)) {
    const qint64 pid = name.toLongLong();
    if (pid <= 1 || !isAlive({pid, 0})) continue;
    QFile environment(QStringLiteral("/proc/%1/environ").arg(pid));
    const bool ours = environment.open(QIODevice::ReadOnly) && environment.readAll().contains(mark);
    const QString works = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid));
    if (ours || works == layout.database || works == layout.state) found.append(pid);
  }
  return found;
}

}  // namespace ops::labtest
