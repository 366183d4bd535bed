#include "models/backends/redis/redis_allowlist.h"

#include <algorithm>

namespace ops {
namespace {

constexpr const char *commands[] = {"ACL DRYRUN", "ACL WHOAMI", "CONFIG GET", "DBSIZE", "EVAL_RO", "EXISTS", "GET",
                                    "HGET",       "HGETALL",    "HMGET",      "HSCAN",  "INFO",    "LINDEX", "LLEN",
                                    "LRANGE",     "MGET",       "PING",       "PTTL",   "ROLE",    "SCAN",   "SSCAN",
                                    "STRLEN",     "TTL",        "TYPE",       "XRANGE", "ZSCAN"};

}  // namespace

bool isReadCommand(const QByteArrayList &command) {
  QByteArray name = command.value(0).toUpper();
  if (name == "ACL" || name == "CONFIG") name += ' ' + command.value(1).toUpper();
  return std::ranges::any_of(commands, [&name](const char *allowed) { return name == allowed; });
}

}  // namespace ops
