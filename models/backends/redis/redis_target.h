#pragma once

#include "models/backends/net/stream_socket.h"
#include "models/catalog/system.h"

namespace ops {

/// A Redis server, read from a connection of a system file.
struct RedisTarget {
  Endpoint endpoint;
  int database = 0;
  QString user;  ///< ACL user; empty: the default one
  int timeoutMs = 5'000;

  QString address() const { return endpoint.address(); }
};

/// Reads redis://host:port/db, rediss://host:port/db and redis+unix:///path.sock?db=N. A password in the URL is
/// refused.
Result<RedisTarget> redisTarget(const ConnectionSpec &spec);

/// How redis-cli is led to it, without the password.
QStringList redisProgramArguments(const RedisTarget &target);

}  // namespace ops
