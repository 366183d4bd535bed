#include "models/backends/redis/redis_errors.h"

#include "models/backends/redis/redis_text.h"
#include "models/base/text.h"

namespace ops {
namespace {

struct Known {
  const char *prefix;
  ErrorCode code;
  const char *why;
  const char *remedy;
};

constexpr Known known[] = {
    {"NOAUTH", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server wants a password"),
     QT_TRANSLATE_NOOP("Redis", "Give the connection a user and an auth reference.")},
    {"WRONGPASS", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "User or password is wrong"),
     QT_TRANSLATE_NOOP("Redis", "Check the user and the secret that auth refers to.")},
    {"ERR invalid password", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The password is wrong"),
     QT_TRANSLATE_NOOP("Redis", "Check the secret that auth refers to.")},
    {"ERR AUTH", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server has no password, but one was given"),
     QT_TRANSLATE_NOOP("Redis", "Remove auth from the connection, or set a password on the server.")},
    {"NOPERM", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The user lacks the permission"),
     QT_TRANSLATE_NOOP("Redis",
                       "Grant the command and the keys with ACL SETUSER; moves also need the keys opsdeck:op:*.")},
    {"READONLY", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server is a read-only replica"),
     QT_TRANSLATE_NOOP("Redis", "Use the address of the primary. Nothing was written.")},
    {"OOM", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server's memory limit is reached"),
     QT_TRANSLATE_NOOP("Redis", "Free memory or raise maxmemory. Nothing was written.")},
    {"LOADING", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Redis", "The server is still loading its data"),
     QT_TRANSLATE_NOOP("Redis", "Wait until it has loaded them.")},
    {"MISCONF", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server can't save to disk and takes no writes"),
     QT_TRANSLATE_NOOP("Redis", "Look at the server's disk and log. Nothing was written.")},
    {"NOREPLICAS", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Redis", "Too few replicas follow the server; it takes no writes"),
     QT_TRANSLATE_NOOP("Redis", "Bring the replicas back. Nothing was written.")},
    {"MASTERDOWN", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Redis", "The replica has lost its primary"),
     QT_TRANSLATE_NOOP("Redis", "Use the address of the primary.")},
    {"BUSY ", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Redis", "A script keeps the server busy"),
     QT_TRANSLATE_NOOP("Redis", "Wait, or stop it with SCRIPT KILL.")},
    {"CLUSTERDOWN", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Redis", "The cluster is down"), ""},
    {"MOVED", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The key lies on another node of a cluster"),
     QT_TRANSLATE_NOOP("Redis", "Redis Cluster is not supported.")},
    {"CROSSSLOT", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The keys lie on different nodes of a cluster"),
     QT_TRANSLATE_NOOP("Redis", "Redis Cluster is not supported.")},
    {"WRONGTYPE", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The key holds something else than a list"),
     QT_TRANSLATE_NOOP("Redis", "Correct the queue's key in the system file.")},
    {"ERR unknown command", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server does not know the command"),
     QT_TRANSLATE_NOOP("Redis", "Redis 7.0 or newer is needed, without renamed commands.")},
    {"ERR DB index is out of range", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server has no such database"),
     QT_TRANSLATE_NOOP("Redis", "Correct the database number in the connection's address.")},
    {"ERR max number of clients", ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("Redis", "The server takes no more clients"),
     QT_TRANSLATE_NOOP("Redis", "Raise maxclients, or close idle clients.")},
    {"DENIED", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The server's protected mode refuses this address"),
     QT_TRANSLATE_NOOP("Redis", "Set a password on the server, or use its Unix socket.")},
    // Answers of our own scripts.
    {"OPSTOKEN", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The token stands for another move"),
     QT_TRANSLATE_NOOP("Redis", "Use a new token.")},
    {"OPSTOMB", ErrorCode::Refused, QT_TRANSLATE_NOOP("Redis", "The tombstone is there already"),
     QT_TRANSLATE_NOOP("Redis", "Use another name for the tombstone. Nothing was changed.")},
    {"OPSGAP", ErrorCode::OutcomeUnknown,
     QT_TRANSLATE_NOOP("Redis", "The store no longer knows of batches that it had confirmed"),
     QT_TRANSLATE_NOOP("Redis",
                       "It was restarted or put back from an older copy: compare the queues before going on.")},
};

}  // namespace

Error redisError(const QByteArray &reply, const QString &what, const QString &address) {
  const QString target = QStringLiteral("redis ") + address;
  if (reply.startsWith("OPSTYPE ")) {
    const qsizetype blank = reply.indexOf(' ', 8);
    return {ErrorCode::Refused, what, target,
            Redis::tr("%1 is a %2, not a list")
                .arg(visibleText(reply.mid(blank + 1), 200), visibleText(reply.mid(8, blank - 8))),
            Redis::tr("Correct the queue's key in the system file. Nothing was changed.")};
  }
  for (const Known &entry : known) {
    if (!reply.startsWith(entry.prefix)) continue;
    QString why = Redis::tr(entry.why);
    if (!reply.startsWith("OPS")) why = why + QStringLiteral(" (") + visibleText(reply, 300) + QStringLiteral(")");
    return {entry.code, what, target, why, *entry.remedy ? Redis::tr(entry.remedy) : QString()};
  }
  return {ErrorCode::Failed, what, target, visibleText(reply, 300), {}};
}

}  // namespace ops
