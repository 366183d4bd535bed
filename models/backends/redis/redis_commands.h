#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_protocol.h"

namespace ops {

/// How long the server remembers what was done under a token.
constexpr int redisStateSeconds = 7 * 24 * 3600;

/// The hash in which the server itself counts what was done under a token.
QByteArray redisStateKey(const QString &token);
/// The list in which it notes the order of what a sort took out.
QByteArray redisOrderKey(const QString &token);
QByteArrayList redisPeekCommand(const QString &queue, qint64 first, int count, qint64 payloadCap);
QueuePage redisPage(const RedisReply &reply, qint64 first);
/// Value of a line "name:value" in an answer to INFO.
QByteArray redisInfo(const QByteArray &text, const QByteArray &name);
/// An error if the answer to ROLE is a replica's.
Status redisPrimary(const RedisReply &role, const QString &what, const QString &address);

}  // namespace ops
