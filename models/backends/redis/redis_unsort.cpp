#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_scripts.h"
#include "models/backends/redis/redis_sort.h"

namespace ops {
namespace {

constexpr int chunkJobs = 100;
constexpr qint64 payloadCap = 64LL * 1024 * 1024;
constexpr qint64 pageBytes = 8LL * 1024 * 1024;

}  // namespace

RedisUnsort::RedisUnsort(RedisConnection &connection, QueueUnsort unsort, OperationOf<QueueUnsorted> &operation)
    : QObject(&operation),
      m_connection(connection),
      m_unsort(std::move(unsort)),
      m_operation(operation),
      m_what(tr("Putting jobs back into %1").arg(m_unsort.from)),
      m_script(connection, m_what, this),
      m_pages(connection, m_what, this) {
  m_sources[0].queue = m_unsort.to;
  m_sources[1].queue = m_unsort.aside;
}

void RedisUnsort::start() {
  RedisRequest request{
      m_what, {{"HGETALL", redisStateKey(m_unsort.token)}, {"ROLE"}, {"EXISTS", redisStateKey(m_unsort.sortToken)}}};
  request.keepErrors = true;
  m_connection.request(std::move(request), this, [this](const Result<QList<RedisReply>> &replies) {
    if (!replies) return m_operation.fail(replies.error());
    begin(*replies);
  });
}

void RedisUnsort::begin(const QList<RedisReply> &replies) {
  const QString address = m_connection.target().address();
  for (const int reply : {0, 2}) {
    if (replies.at(reply).isError()) return m_operation.fail(redisError(replies.at(reply).text, m_what, address));
  }
  if (const Status primary = redisPrimary(replies.at(1), m_what, address); !primary) {
    return m_operation.fail(primary.error());
  }
  const QList<RedisReply> &state = replies.at(0).items;
  for (qsizetype i = 0; i + 1 < state.size(); i += 2) {
    const QByteArray &field = state[i].text;
    if (field == "batch") m_batch = state[i + 1].toInteger();
    if (field == "moved") m_unsorted.moved = state[i + 1].toInteger();
    if (field == "missing") m_unsorted.missing = state[i + 1].toInteger();
  }
  m_unsorted.isKnown = replies.at(2).toInteger() == 1;
  if (!m_unsorted.isKnown) return m_operation.succeed(m_unsorted);
  survey(0, 0);
}

/// Which jobs are there at all, so that one which a worker has taken is not searched for.
void RedisUnsort::survey(int source, qint64 first) {
  if (source == 2) return nextChunk();
  Source &list = m_sources[source];
  if (list.queue.isEmpty()) return survey(source + 1, 0);
  m_pages.read({list.queue, first, chunkJobs, payloadCap, pageBytes, true}, [=, this](const Result<QueuePage> &page) {
    if (!page) return m_operation.fail(page.error());
    Source &read = m_sources[source];
    for (const QueueJob &job : page->jobs) read.present.insert(job.digest);
    read.depth = page->depth;
    read.end = page->depth;
    const qint64 next = first + page->jobs.size();
    if (page->jobs.isEmpty() || next >= page->depth) return survey(source + 1, 0);
    survey(source, next);
  });
}

void RedisUnsort::nextChunk() {
  const QByteArray first = QByteArray::number(-chunkJobs);
  m_connection.request({m_what, {{"LRANGE", redisOrderKey(m_unsort.sortToken), first, "-1"}}}, this,
                       [this](const Result<QList<RedisReply>> &replies) {
                         if (!replies && m_patience.mayAskAgain(replies.error())) {
                           QTimer::singleShot(RedisPatience::pauseMs, this, &RedisUnsort::nextChunk);
                           return;
                         }
                         if (!replies) return m_operation.fail(replies.error());
                         m_patience.answered();
                         QByteArrayList entries;
                         for (const RedisReply &entry : replies->at(0).items) entries.prepend(entry.text);
                         take(entries);
                       });
}

void RedisUnsort::take(const QByteArrayList &entries) {
  if (entries.isEmpty()) return m_operation.succeed(m_unsorted);
  m_entries = entries;
  m_payloads.clear();
  for (Source &source : m_sources) source.isWhole = source.end >= source.depth;
  search(0);
}

/// Digests of this chunk that should be in the list, and whose payloads are not known yet.
QSet<QByteArray> RedisUnsort::wantedOf(int source) const {
  QSet<QByteArray> wanted;
  for (const QByteArray &entry : m_entries) {
    const QByteArray digest = entry.mid(1);
    if (entry.startsWith('a') == (source == 1) && m_sources[source].present.contains(digest) &&
        !m_payloads.contains(digest)) {
      wanted.insert(digest);
    }
  }
  return wanted;
}

/// From behind, as the order is gone through: the next ones stand in front of the last ones.
void RedisUnsort::search(int source) {
  if (source == 2) return nextBatch();
  Source &list = m_sources[source];
  const auto wanted = wantedOf(source);
  if (wanted.isEmpty()) return search(source + 1);
  if (list.end <= 0) {
    if (list.isWhole) {
      list.present.subtract(wanted);  // others have taken them since
      list.end = list.depth;
      return search(source + 1);
    }
    list.isWhole = true;
    list.end = list.depth;
  }
  list.first = std::max<qint64>(0, list.end - chunkJobs);
  read(source, list.first);
}

void RedisUnsort::read(int source, qint64 first) {
  const Source &list = m_sources[source];
  m_pages.read({list.queue, first, static_cast<int>(list.end - first), payloadCap, pageBytes, true},
               [=, this](const Result<QueuePage> &page) {
                 if (!page) return m_operation.fail(page.error());
                 onPage(source, first, *page);
               });
}

void RedisUnsort::onPage(int source, qint64 first, const QueuePage &page) {
  Source &list = m_sources[source];
  const auto wanted = wantedOf(source);
  for (const QueueJob &job : page.jobs) {
    if (wanted.contains(job.digest)) m_payloads.insert(job.digest, job.payload);
  }
  list.depth = page.depth;
  // The next chunk begins where this one has found its last.
  if (wantedOf(source).isEmpty()) return search(source);
  const qint64 next = first + page.jobs.size();
  if (!page.jobs.isEmpty() && next < std::min(list.end, page.depth)) return read(source, next);
  list.end = list.first;
  search(source);
}

void RedisUnsort::nextBatch() {
  if (m_entries.isEmpty()) return nextChunk();
  const qint64 behind = std::max(m_sources[0].depth - m_sources[0].end, m_sources[1].depth - m_sources[1].end);
  const qint64 most = std::clamp<qint64>(redisComparisons / (behind + 2 * chunkJobs), 1, redisBatchJobs);
  const QString aside = m_unsort.aside.isEmpty() ? m_unsort.to : m_unsort.aside;
  QByteArrayList command{"EVAL",
                         redis_scripts::unsortJobs,
                         "5",
                         m_unsort.from.toUtf8(),
                         m_unsort.to.toUtf8(),
                         aside.toUtf8(),
                         redisStateKey(m_unsort.token),
                         redisOrderKey(m_unsort.sortToken),
                         QByteArray::number(m_batch + 1),
                         QByteArray::number(redisStateSeconds)};
  qint64 bytes = 0;
  for (qint64 jobs = 0; !m_entries.isEmpty() && jobs < most; ++jobs) {
    const auto payload = m_payloads.constFind(m_entries.first().mid(1));
    const bool isKnown = payload != m_payloads.constEnd();
    if (isKnown) bytes += payload->size();
    // A large job goes alone.
    if (jobs > 0 && bytes > redisBatchBytes) break;
    command << m_entries.takeFirst() << (isKnown ? "1" : "0") << (isKnown ? *payload : QByteArray());
  }
  m_script.send(command, [this](const Result<RedisReply> &reply) { onBatch(reply); });
}

void RedisUnsort::onBatch(const Result<RedisReply> &reply) {
  if (!reply) return m_operation.fail(reply.error());
  m_unsorted.moved = reply->at(0).toInteger();
  m_unsorted.missing = reply->at(1).toInteger();
  m_batch = reply->at(3).toInteger();
  Q_EMIT m_operation.progressed(Json{{"moved", m_unsorted.moved}, {"remaining", reply->at(2).toInteger()}});
  nextBatch();
}

}  // namespace ops
