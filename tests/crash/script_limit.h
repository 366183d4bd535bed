#pragma once

#include <limits>

#include "tests/crash/fire_durations.h"
#include "tests/support/private_redis.h"

namespace ops::fire {

/// What the server takes here and now to copy one job of 1 MB within a script, in µs: the least of several. It is what
/// no script that moves such a job can avoid.
inline qint64 copyUs(const PrivateRedis &redis) {
  constexpr int rounds = 7;
  qint64 least = std::numeric_limits<qint64>::max();
  redis.command({"CONFIG", "SET", "slowlog-log-slower-than", "0"});
  for (int i = 0; i < rounds; ++i) {
    redis.command({"DEL", "one", "copy"});
    redis.push("one", {QByteArray(1'000'000, 'a')});
    redis.command({"SLOWLOG", "RESET"});
    redis.command(
        {"EVAL", "return redis.call('RPUSH', KEYS[2], redis.call('LINDEX', KEYS[1], 0))", "2", "one", "copy"});
    // Others ask it something, too.
    for (const auto &entry : redis.command({"SLOWLOG", "GET", "-1"}).items) {
      if (entry.at(3).at(0).text == "EVAL") least = std::min(least, entry.at(2).integer);
    }
  }
  redis.command({"CONFIG", "SET", "slowlog-log-slower-than", "200"});
  redis.command({"DEL", "one", "copy"});
  return least;
}

/// A job that is moved by its value is copied three times on its way through Lua, and compared once. The promise holds
/// for a machine that does so in its time; a slower one, or one that has other work, is given as many copies.
inline qint64 mostUsHere(qint64 copyUs) {
  constexpr qint64 copies = 5;
  return std::max(mostUs, copies * copyUs);
}

}  // namespace ops::fire
