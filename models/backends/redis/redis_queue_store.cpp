#include "models/backends/redis/redis_queue_store.h"

#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_contents.h"
#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_move.h"
#include "models/backends/redis/redis_pages.h"
#include "models/backends/redis/redis_scripts.h"
#include "models/backends/redis/redis_self_check.h"
#include "models/backends/redis/redis_sort.h"
#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {
namespace {

constexpr qint64 oldestCap = 16 * 1024;
constexpr qint64 pageBytesCap = 64LL * 1024 * 1024;
constexpr qint64 payloadsCap = 256LL * 1024 * 1024;

/// Sends a request for an operation; a failure ends it, an answer goes to `done`.
template <typename T>
void ask(RedisConnection &connection, OperationOf<T> &op, RedisRequest request,
         std::function<void(const QList<RedisReply> &)> done) {
  connection.request(std::move(request), &op, [&op, done = std::move(done)](const Result<QList<RedisReply>> &replies) {
    if (replies) {
      done(*replies);
    } else {
      op.fail(replies.error());
    }
  });
}

}  // namespace

RedisQueueStore::RedisQueueStore(RedisTarget target, SecretSource secret, Access access, QObject *parent)
    : QueueStore(parent), m_secret(secret), m_connection(std::move(target), std::move(secret), access) {}

QString RedisQueueStore::address() const {
  return QStringLiteral("redis ") + m_connection.target().address();
}

Op<Fingerprint> RedisQueueStore::fingerprint() {
  return makeOp<Fingerprint>([this](OperationOf<Fingerprint> &op) {
    ask(m_connection, op, {tr("Asking Redis who it is"), {{"INFO", "server"}}},
        [this, &op](const QList<RedisReply> &replies) {
          const QByteArray info = replies.at(0).text;
          const QString version = QString::fromLatin1(redisInfo(info, "redis_version"));
          op.succeed({QStringLiteral("redis"), QString::fromLatin1(redisInfo(info, "run_id")),
                      tr("Redis %1 at %2").arg(version, m_connection.target().address())});
        });
  });
}

Op<double> RedisQueueStore::ping() {
  return makeOp<double>([this](OperationOf<double> &op) {
    const qint64 sent = monotonicNs();
    ask(m_connection, op, {tr("Pinging Redis"), {{"PING"}}},
        [&op, sent](const QList<RedisReply> &) { op.succeed(static_cast<double>(monotonicNs() - sent) / 1e6); });
  });
}

Op<QueueReading> RedisQueueStore::read(const QueueKeys &keys) {
  return makeOp<QueueReading>([this, keys](OperationOf<QueueReading> &op) {
    const QString what = tr("Reading the depth of %1").arg(keys.queue);
    RedisRequest request{what, {{"LLEN", keys.queue.toUtf8()}, redisPeekCommand(keys.queue, 0, 1, oldestCap)}};
    request.keepErrors = true;
    const auto add = [&request](const char *command, const QString &key) -> qsizetype {
      if (key.isEmpty()) return -1;
      request.commands << QByteArrayList{command, key.toUtf8()};
      return request.commands.size() - 1;
    };
    const qsizetype failed = add("LLEN", keys.failed);
    const qsizetype processing = add("LLEN", keys.processing);
    const qsizetype quarantine = add("LLEN", keys.quarantine);
    const qsizetype enqueued = add("GET", keys.enqueuedCounter);
    const qsizetype finished = add("GET", keys.finishedCounter);
    ask(m_connection, op, std::move(request), [=, this, &op](const QList<RedisReply> &replies) {
      const RedisReply &page = replies.at(1);
      if (replies.at(0).isError()) {
        // The script names the type that it met.
        const QByteArray error = page.text.startsWith("OPSTYPE") ? page.text : replies.at(0).text;
        op.fail(redisError(error, what, m_connection.target().address()));
        return;
      }
      QueueReading reading;
      reading.depth = replies.at(0).integer;
      if (page.items.size() > 2) reading.oldest = page.items.at(2).text;
      const auto depth = [&replies](qsizetype index) -> std::optional<qint64> {
        if (index < 0 || replies.at(index).isError()) return std::nullopt;
        return replies.at(index).integer;
      };
      const auto counter = [&replies](qsizetype index) -> std::optional<double> {
        if (index < 0 || replies.at(index).isError()) return std::nullopt;
        if (replies.at(index).isNil()) return 0;  // nothing was counted yet
        bool ok = false;
        const double value = replies.at(index).text.toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
      };
      reading.failed = depth(failed);
      reading.processing = depth(processing);
      reading.quarantine = depth(quarantine);
      reading.enqueued = counter(enqueued);
      reading.finished = counter(finished);
      op.succeed(reading);
    });
  });
}

Op<QueuePage> RedisQueueStore::peek(const QString &queue, qint64 first, int count, qint64 payloadCap) {
  return makeOp<QueuePage>([=, this](OperationOf<QueuePage> &op) {
    const QString what = tr("Looking into %1").arg(queue);
    if (first < 0 || count < 0 || count > 200 || payloadCap < 0) {
      op.fail({ErrorCode::Usage, what, address(), tr("at most 200 jobs from a position that is not negative"), {}});
      return;
    }
    const qint64 cap = std::min(payloadCap, pageBytesCap / std::max(1, count));
    auto *pages = new RedisPages(m_connection, what, &op);  // owned by the operation
    pages->read({queue, first, count, cap, pageBytesCap}, [&op](const Result<QueuePage> &page) { op.end(page); });
  });
}

Op<QueueMoved> RedisQueueStore::move(const QueueMove &move) {
  return makeOp<QueueMoved>([this, move](OperationOf<QueueMoved> &op) {
    auto *run = new RedisMove(m_connection, move, op);  // owned by the operation
    run->start();
  });
}

Op<QueueSorted> RedisQueueStore::sort(const QueueSort &sort) {
  return makeOp<QueueSorted>([this, sort](OperationOf<QueueSorted> &op) {
    auto *run = new RedisSort(m_connection, sort, op);  // owned by the operation
    run->start();
  });
}

Op<QueueUnsorted> RedisQueueStore::unsort(const QueueUnsort &unsort) {
  return makeOp<QueueUnsorted>([this, unsort](OperationOf<QueueUnsorted> &op) {
    auto *run = new RedisUnsort(m_connection, unsort, op);  // owned by the operation
    run->start();
  });
}

Op<qint64> RedisQueueStore::movedUnder(const QString &token) {
  return makeOp<qint64>([this, token](OperationOf<qint64> &op) {
    RedisRequest request{tr("Asking what was moved"), {{"HGET", redisStateKey(token), "moved"}}};
    request.sameServer = true;
    ask(m_connection, op, std::move(request),
        [&op](const QList<RedisReply> &replies) { op.succeed(replies.at(0).toInteger()); });
  });
}

Op<qint64> RedisQueueStore::setAside(const QString &queue, const QString &tombstone, qint64 keepSeconds,
                                     const QString &token) {
  return makeOp<qint64>([=, this](OperationOf<qint64> &op) {
    auto *run = new RedisSetAside(m_connection, queue, tombstone, keepSeconds, token, op);  // owned by the operation
    run->start();
  });
}

Op<QByteArrayList> RedisQueueStore::payloads(const QString &queue, qint64 first, int count) {
  return makeOp<QByteArrayList>([=, this](OperationOf<QByteArrayList> &op) {
    const QString what = tr("Reading the jobs of %1").arg(queue);
    if (first < 0 || count <= 0) {
      op.succeed({});
      return;
    }
    auto *pages = new RedisPages(m_connection, what, &op);  // owned by the operation
    pages->read({queue, first, count, payloadsCap, payloadsCap, true}, [=, this, &op](const Result<QueuePage> &page) {
      if (!page) return op.fail(page.error());
      QByteArrayList payloads;
      qint64 total = 0;
      for (const QueueJob &job : page->jobs) {
        total += job.size;
        payloads << job.payload;
      }
      // What would not fit is refused, not cut.
      if (total <= payloadsCap) return op.succeed(payloads);
      op.fail({ErrorCode::Refused, what, address(),
               tr("These jobs are more than %1 together, which is the most that is read at once")
                   .arg(formatBytes(payloadsCap)),
               tr("Read fewer jobs at once.")});
    });
  });
}

Op<StoreContents> RedisQueueStore::contents(qint64 mostBytes) {
  return makeOp<StoreContents>([this, mostBytes](OperationOf<StoreContents> &op) {
    auto *contents = new RedisContents(m_connection, mostBytes, op);  // owned by the operation
    contents->start();
  });
}

Op<Json> RedisQueueStore::info(const QString &section) {
  return makeOp<Json>([this, section](OperationOf<Json> &op) {
    ask(m_connection, op, {tr("Asking Redis about itself"), {{"INFO", section.toUtf8()}}},
        [&op](const QList<RedisReply> &replies) {
          Json values = Json::object();
          for (const QByteArray &line : replies.at(0).text.split('\n')) {
            const auto colon = line.indexOf(':');
            if (colon <= 0) continue;
            values[line.first(colon).toStdString()] = toJson(visibleText(line.mid(colon + 1).trimmed()));
          }
          op.succeed(values);
        });
  });
}

Op<Json> RedisQueueStore::configuration(const QStringList &names) {
  return makeOp<Json>([this, names](OperationOf<Json> &op) {
    RedisRequest request{tr("Asking Redis for its configuration"), {{"CONFIG", "GET"}}};
    for (const auto &name : names) request.commands[0] << name.toUtf8();
    ask(m_connection, op, std::move(request), [&op](const QList<RedisReply> &replies) {
      Json values = Json::object();
      const QList<RedisReply> &items = replies.at(0).items;
      for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        values[items[i].text.toStdString()] = toJson(QString::fromUtf8(items[i + 1].text));
      }
      op.succeed(values);
    });
  });
}

Op<ProgramAccess> RedisQueueStore::programAccess() {
  return makeOp<ProgramAccess>([this](OperationOf<ProgramAccess> &op) {
    const auto go = [this, &op](const Secret &password) {
      op.succeed({redisProgramArguments(m_connection.target()), password});
    };
    if (!m_secret) return go({});
    launch<Secret>(m_secret(), &op, [&op, go](const Result<Secret> &secret) {
      if (!secret) return op.fail(secret.error());
      go(*secret);
    });
  });
}

Op<Json> RedisQueueStore::selfCheck() {
  return makeOp<Json>([this](OperationOf<Json> &op) {
    ask(m_connection, op, redisSelfCheckRequest(m_connection.access(), m_connection.target()),
        [this, &op](const QList<RedisReply> &replies) {
          op.succeed(redisSelfCheckResult(replies, m_connection.access(), m_connection.target()));
        });
  });
}

}  // namespace ops
