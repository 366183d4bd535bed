#include "models/backends/redis/redis_self_check.h"

#include "models/backends/check_line.h"
#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_text.h"
#include "models/base/text.h"

namespace ops {
namespace {

QString errorText(const RedisReply &reply, const RedisTarget &target) {
  const Error error = redisError(reply.text, {}, target.address());
  return error.remedy.isEmpty() ? error.why : QStringLiteral("%1. %2").arg(error.why, error.remedy);
}

Json versionLine(const RedisReply &info) {
  const QByteArray version = redisInfo(info.text, "redis_version");
  const bool ok = version.split('.').value(0).toInt() >= 7;
  const QString text = QString::fromLatin1(version);
  return checkLine(Redis::tr("Version"), ok, ok ? text : Redis::tr("%1; Redis 7.0 or newer is needed").arg(text));
}

Json memoryLine(const RedisReply &info) {
  const QByteArray policy = redisInfo(info.text, "maxmemory_policy");
  const qint64 limit = redisInfo(info.text, "maxmemory").toLongLong();
  const qint64 used = redisInfo(info.text, "used_memory").toLongLong();
  const bool evicts = limit > 0 && policy != "noeviction";
  const bool full = limit > 0 && used > limit / 10 * 9;
  QString text = limit > 0 ? Redis::tr("%1 of %2 used, policy %3")
                                 .arg(formatBytes(used), formatBytes(limit), QString::fromLatin1(policy))
                           : Redis::tr("%1 used, no limit").arg(formatBytes(used));
  if (evicts) text = Redis::tr("%1: when memory is short, jobs are dropped silently").arg(text);
  return checkLine(Redis::tr("Memory"), !evicts && !full, text);
}

Json persistenceLine(const RedisReply &info) {
  const bool aof = redisInfo(info.text, "aof_enabled") == "1";
  const bool saved = redisInfo(info.text, "rdb_last_bgsave_status") != "err";
  const QString text = aof ? Redis::tr("append-only file is on")
                           : Redis::tr("append-only file is off: a crash loses the jobs since the last snapshot");
  return checkLine(Redis::tr("Persistence"), saved, saved ? text : Redis::tr("the last snapshot failed; %1").arg(text));
}

}  // namespace

RedisRequest redisSelfCheckRequest(Access access, const RedisTarget &) {
  RedisRequest request{Redis::tr("Checking Redis"),
                       {{"PING"},
                        {"INFO", "server"},
                        {"ROLE"},
                        {"INFO", "memory"},
                        {"INFO", "persistence"},
                        {"EVAL_RO", "return redis.call('LLEN', KEYS[1])", "1", "opsdeck:op:check"}}};
  request.keepErrors = true;
  if (access == Access::ReadWrite) {
    request.commands << QByteArrayList{"EVAL", "return redis.call('RPUSHX', KEYS[1], '')", "1", "opsdeck:op:check"};
  }
  return request;
}

Json redisSelfCheckResult(const QList<RedisReply> &replies, Access access, const RedisTarget &target) {
  Json lines = Json::array();
  const auto add = [&](qsizetype index, const QString &check, const std::function<Json(const RedisReply &)> &judge) {
    const RedisReply &reply = replies.at(index);
    lines.push_back(reply.isError() ? checkLine(check, false, errorText(reply, target)) : judge(reply));
  };
  add(0, Redis::tr("Connection"), [&target](const RedisReply &) {
    const bool tls = target.endpoint.kind == Endpoint::Kind::Tls;
    const bool open = target.endpoint.kind == Endpoint::Kind::Tcp && !target.endpoint.isLoopback();
    const QString text = tls    ? Redis::tr("TLS, certificate verified")
                         : open ? Redis::tr("not encrypted")
                                : Redis::tr("on this machine");
    return checkLine(Redis::tr("Connection"), !open, QStringLiteral("%1, %2").arg(target.address(), text));
  });
  add(1, Redis::tr("Version"), versionLine);
  add(2, Redis::tr("Role"), [](const RedisReply &role) {
    return checkLine(Redis::tr("Role"), role.at(0).text == "master",
                     QString::fromLatin1(role.at(0).text == "slave"    ? QByteArray("replica")
                                         : role.at(0).text == "master" ? QByteArray("primary")
                                                                       : role.at(0).text));
  });
  add(3, Redis::tr("Memory"), memoryLine);
  add(4, Redis::tr("Persistence"), persistenceLine);
  add(5, Redis::tr("Right to read"),
      [](const RedisReply &) { return checkLine(Redis::tr("Right to read"), true, Redis::tr("granted")); });
  if (access == Access::ReadOnly) {
    lines.push_back(
        checkLine(Redis::tr("Right to change"), true, Redis::tr("not used: this environment is read-only")));
  } else {
    add(6, Redis::tr("Right to change"),
        [](const RedisReply &) { return checkLine(Redis::tr("Right to change"), true, Redis::tr("granted")); });
  }
  return lines;
}

}  // namespace ops
