#include "models/backends/scratch_store.h"

#include "models/backends/redis/redis_queue_store.h"

namespace ops {

std::unique_ptr<QueueStore> scratchStore(const QString &socket, int database) {
  RedisTarget target;
  target.endpoint.kind = Endpoint::Kind::Unix;
  target.endpoint.path = socket;
  target.database = database;
  return std::make_unique<RedisQueueStore>(target, SecretSource(), Access::ReadOnly);
}

int databaseNumber(const ConnectionSpec &connection) {
  const auto target = redisTarget(connection);
  return target ? target->database : 0;
}

}  // namespace ops
