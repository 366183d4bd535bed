#pragma once

#include "models/backends/redis/redis_connection.h"
#include "models/base/json.h"

namespace ops {

/// Limits and rights of a connection, in one pipeline. Nothing is changed: the write that is tried has nothing to write
/// to.
RedisRequest redisSelfCheckRequest(Access access, const RedisTarget &target);
Json redisSelfCheckResult(const QList<RedisReply> &replies, Access access, const RedisTarget &target);

}  // namespace ops
