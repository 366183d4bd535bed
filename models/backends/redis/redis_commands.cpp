#include "models/backends/redis/redis_commands.h"

#include <QCryptographicHash>

#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_scripts.h"

namespace ops {

QByteArray redisStateKey(const QString &token) {
  return QByteArray("opsdeck:op:") + token.toUtf8();
}

QByteArray redisOrderKey(const QString &token) {
  return QByteArray("opsdeck:order:") + token.toUtf8();
}

QByteArrayList redisPeekCommand(const QString &queue, qint64 first, int count, qint64 payloadCap) {
  return {"EVAL_RO",
          redis_scripts::peek,
          "1",
          queue.toUtf8(),
          QByteArray::number(first),
          QByteArray::number(first + count - 1),
          QByteArray::number(payloadCap)};
}

QueuePage redisPage(const RedisReply &reply, qint64 first) {
  QueuePage page;
  page.depth = reply.at(0).toInteger();
  for (qsizetype i = 1; i + 1 < reply.items.size(); i += 2) {
    QueueJob job{first + (i - 1) / 2, reply.items[i].toInteger(), reply.items[i + 1].text, {}};
    if (job.payload.size() == job.size) job.digest = QCryptographicHash::hash(job.payload, QCryptographicHash::Sha256);
    page.jobs << job;
  }
  return page;
}

QByteArray redisInfo(const QByteArray &text, const QByteArray &name) {
  for (const QByteArray &line : text.split('\n')) {
    if (line.startsWith(QByteArray(name + ':'))) return line.mid(name.size() + 1).trimmed();
  }
  return {};
}

Status redisPrimary(const RedisReply &role, const QString &what, const QString &address) {
  if (role.at(0).text != "slave") return {};
  return fail(redisError("READONLY", what, address));
}

}  // namespace ops
