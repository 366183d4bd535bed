#include "models/backends/redis/redis_move.h"

#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_scripts.h"

namespace ops {
namespace {

constexpr int largestBatch = 1'000;      // more in one script would make other clients wait
constexpr int scanPage = 100;            // jobs
constexpr qint64 scanCap = 2'000'000;    // bytes of a job; longer ones can't be chosen
constexpr int scansAtMost = 2;           // consumers may shift the pages under a scan
constexpr qint64 comparisons = 100'000;  // payloads that one script compares at the most
constexpr qint64 chosenBytes = 131'072;  // payload bytes of one script

}  // namespace

RedisMove::RedisMove(RedisConnection &connection, QueueMove move, OperationOf<QueueMoved> &operation)
    : QObject(&operation),
      m_connection(connection),
      m_move(std::move(move)),
      m_operation(operation),
      m_what(tr("Moving jobs from %1 to %2").arg(m_move.from, m_move.to)),
      m_script(connection, m_what, this),
      m_pages(connection, m_what, this) {}

Status RedisMove::check() const {
  const auto refuse = [this](const QString &why) {
    return fail({ErrorCode::Usage, m_what, QStringLiteral("redis ") + m_connection.target().address(), why, {}});
  };
  if (m_move.from.isEmpty() || m_move.to.isEmpty()) return refuse(tr("a queue's name is missing"));
  if (m_move.from == m_move.to) return refuse(tr("both queues are the same"));
  if (m_move.token.isEmpty()) return refuse(tr("the token is missing"));
  if (m_move.batch < 1 || m_move.limit < 0) return refuse(tr("batch and limit must not be negative"));
  const bool forth = m_move.take == QueueEnd::Head && m_move.put == QueueEnd::Tail;
  const bool back = m_move.take == QueueEnd::Tail && m_move.put == QueueEnd::Head;
  if (!forth && !back) return refuse(tr("the order is kept only from head to tail or from tail to head"));
  return {};
}

void RedisMove::start() {
  if (const Status status = check(); !status) {
    m_operation.fail(status.error());
    return;
  }
  RedisRequest request{m_what, {{"HGETALL", redisStateKey(m_move.token)}, {"ROLE"}}};
  request.keepErrors = true;
  request.sameServer = true;
  m_connection.request(std::move(request), this, [this](const Result<QList<RedisReply>> &replies) {
    if (replies) {
      begin(*replies);
    } else {
      m_operation.fail(replies.error());
    }
  });
}

void RedisMove::begin(const QList<RedisReply> &replies) {
  // A user who may not ask for the role is still kept from a replica by the replica itself.
  if (replies.at(0).isError()) {
    m_operation.fail(redisError(replies.at(0).text, m_what, m_connection.target().address()));
    return;
  }
  if (const Status primary = redisPrimary(replies.at(1), m_what, m_connection.target().address()); !primary) {
    m_operation.fail(primary.error());
    return;
  }
  for (const QByteArray &digest : std::as_const(m_move.digests)) ++m_wanted[digest.toHex()];
  const QList<RedisReply> &state = replies.at(0).items;
  for (qsizetype i = 0; i + 1 < state.size(); i += 2) {
    const QByteArray &field = state[i].text;
    if (field == "batch") m_batch = state[i + 1].toInteger();
    if (field == "moved") m_moved.moved = state[i + 1].toInteger();
    if (field.startsWith("job:")) m_wanted[field.mid(4)] -= static_cast<int>(state[i + 1].toInteger());
  }
  m_wanted.removeIf([](QHash<QByteArray, int>::iterator it) { return it.value() <= 0; });
  if (m_move.digests.isEmpty()) {
    nextBatch();
  } else {
    scan(0);
  }
}

void RedisMove::nextBatch() {
  if (m_operation.isFinished()) return;
  const bool tail = m_move.take == QueueEnd::Tail;
  m_script.send(
      {"EVAL", redis_scripts::move, "3", m_move.from.toUtf8(), m_move.to.toUtf8(), redisStateKey(m_move.token),
       QByteArray::number(m_batch + 1), QByteArray::number(std::min(m_move.batch, largestBatch)),
       tail ? "tail" : "head", QByteArray::number(m_move.limit), QByteArray::number(redisStateSeconds)},
      [this](const Result<RedisReply> &reply) { onBatch(reply); });
}

void RedisMove::onBatch(const Result<RedisReply> &reply) {
  if (m_operation.isFinished()) return;  // cancelled meanwhile
  if (!reply) {
    m_operation.fail(reply.error());
    return;
  }
  m_moved.moved = reply->at(0).toInteger();
  m_moved.remaining = reply->at(1).toInteger();
  m_batch = reply->at(2).toInteger();
  const qint64 limit = reply->at(3).toInteger();
  report();
  if (m_moved.moved >= limit || m_moved.remaining == 0) {
    succeed();
  } else {
    nextBatch();
  }
}

void RedisMove::scan(qint64 first) {
  if (m_wanted.isEmpty()) {
    nextChosen();
    return;
  }
  m_pages.read({m_move.from, first, scanPage, scanCap, scanCap, true}, [this, first](const Result<QueuePage> &page) {
    if (page) {
      onPage(*page, first);
    } else {
      m_operation.fail(page.error());
    }
  });
}

void RedisMove::onPage(const QueuePage &page, qint64 first) {
  m_moved.remaining = page.depth;
  for (const QueueJob &job : page.jobs) {
    const auto wanted = m_wanted.find(job.digest.toHex());
    if (job.digest.isEmpty() || wanted == m_wanted.end()) continue;
    m_chosen.append({job.digest.toHex(), job.payload});
    if (--wanted.value() == 0) m_wanted.erase(wanted);
  }
  const qint64 next = first + page.jobs.size();
  if (!m_wanted.isEmpty() && !page.jobs.isEmpty() && next < page.depth) {
    scan(next);
    return;
  }
  ++m_scans;
  nextChosen();
}

void RedisMove::nextChosen() {
  if (m_operation.isFinished()) return;
  if (m_chosen.isEmpty()) {
    if (m_wanted.isEmpty() || m_scans >= scansAtMost) {
      succeed();
    } else {
      scan(0);
    }
    return;
  }
  const bool front = m_move.put == QueueEnd::Head;
  const qint64 most = std::clamp<qint64>(comparisons / std::max<qint64>(1, m_moved.remaining), 1, 50);
  QList<Chosen> batch;
  qint64 bytes = 0;
  while (!m_chosen.isEmpty() && batch.size() < most && (batch.isEmpty() || bytes < chosenBytes)) {
    Chosen job = front ? m_chosen.takeLast() : m_chosen.takeFirst();
    bytes += job.payload.size();
    batch.insert(front ? 0 : batch.size(), std::move(job));
  }
  QByteArrayList command{"EVAL",
                         redis_scripts::moveChosen,
                         "3",
                         m_move.from.toUtf8(),
                         m_move.to.toUtf8(),
                         redisStateKey(m_move.token),
                         QByteArray::number(m_batch + 1),
                         front ? "head" : "tail",
                         QByteArray::number(redisStateSeconds)};
  for (const Chosen &job : std::as_const(batch)) command << job.digest << job.payload;
  m_script.send(command, [this](const Result<RedisReply> &reply) { onChosen(reply); });
}

void RedisMove::onChosen(const Result<RedisReply> &reply) {
  if (m_operation.isFinished()) return;  // cancelled meanwhile
  if (!reply) {
    m_operation.fail(reply.error());
    return;
  }
  m_moved.moved = reply->at(0).toInteger();
  m_moved.remaining = reply->at(1).toInteger();
  m_batch = reply->at(2).toInteger();
  report();
  nextChosen();
}

void RedisMove::report() {
  Q_EMIT m_operation.progressed(Json{{"moved", m_moved.moved}, {"remaining", m_moved.remaining}});
}

void RedisMove::succeed() {
  if (!m_move.digests.isEmpty()) m_moved.missing = std::max<qint64>(0, m_move.digests.size() - m_moved.moved);
  m_operation.succeed(m_moved);
}

RedisSetAside::RedisSetAside(RedisConnection &connection, QString queue, QString tombstone, qint64 keepSeconds,
                             QString token, OperationOf<qint64> &operation)
    : QObject(&operation),
      m_connection(connection),
      m_queue(std::move(queue)),
      m_tombstone(std::move(tombstone)),
      m_keepSeconds(keepSeconds),
      m_token(std::move(token)),
      m_operation(operation),
      m_script(connection, tr("Setting %1 aside").arg(m_queue), this) {}

void RedisSetAside::start() {
  const QString what = tr("Setting %1 aside").arg(m_queue);
  if (m_queue.isEmpty() || m_tombstone.isEmpty() || m_queue == m_tombstone || m_token.isEmpty() || m_keepSeconds < 1) {
    m_operation.fail({ErrorCode::Usage,
                      what,
                      QStringLiteral("redis ") + m_connection.target().address(),
                      tr("queue, another tombstone, a token and a time to keep it are needed"),
                      {}});
    return;
  }
  RedisRequest request{what, {{"ROLE"}}};
  request.keepErrors = true;
  m_connection.request(std::move(request), this, [this, what](const Result<QList<RedisReply>> &replies) {
    if (m_operation.isFinished()) return;
    const Status primary =
        replies ? redisPrimary(replies->at(0), what, m_connection.target().address()) : Status(fail(replies.error()));
    if (!primary) {
      m_operation.fail(primary.error());
      return;
    }
    m_script.send({"EVAL", redis_scripts::setAside, "3", m_queue.toUtf8(), m_tombstone.toUtf8(), redisStateKey(m_token),
                   QByteArray::number(m_keepSeconds), QByteArray::number(redisStateSeconds)},
                  [this](const Result<RedisReply> &reply) {
                    m_operation.end(reply ? Result<qint64>(reply->toInteger()) : Result<qint64>(fail(reply.error())));
                  });
  });
}

}  // namespace ops
