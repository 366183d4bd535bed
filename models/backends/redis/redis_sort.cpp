#include "models/backends/redis/redis_sort.h"

#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "models/backends/redis/redis_scripts.h"

namespace ops {
namespace {

constexpr int pageJobs = 100;
constexpr qint64 payloadCap = 64LL * 1024 * 1024;  // longer ones are not judged
constexpr qint64 pageBytes = 8LL * 1024 * 1024;
constexpr qsizetype asideNamed = 100;
constexpr int orderEntries = 1'000;  // read at once

/// The first byte of an entry of the order.
QByteArray letterOf(JobFate fate) {
  switch (fate) {
    case JobFate::Aside:
      return "a";
    case JobFate::MoveUnknown:
      return "u";
    case JobFate::Move:
      break;
  }
  return "m";
}

}  // namespace

RedisSort::RedisSort(RedisConnection &connection, QueueSort sort, OperationOf<QueueSorted> &operation)
    : QObject(&operation),
      m_connection(connection),
      m_sort(std::move(sort)),
      m_operation(operation),
      m_what(tr("Moving jobs from %1 to %2").arg(m_sort.from, m_sort.to)),
      m_script(connection, m_what, this),
      m_pages(connection, m_what, this) {}

Status RedisSort::check() const {
  const QStringList keys{m_sort.from, m_sort.to, m_sort.aside};
  const bool isDouble = keys[0] == keys[1] || keys[0] == keys[2] || keys[1] == keys[2];
  if (!m_sort.from.isEmpty() && !m_sort.to.isEmpty() && !m_sort.token.isEmpty() && !isDouble) return {};
  return fail({ErrorCode::Usage,
               m_what,
               QStringLiteral("redis ") + m_connection.target().address(),
               tr("queues that differ and a token are needed"),
               {}});
}

void RedisSort::start() {
  if (const Status status = check(); !status) return m_operation.fail(status.error());
  RedisRequest request{m_what, {{"HGETALL", redisStateKey(m_sort.token)}, {"ROLE"}}};
  request.keepErrors = true;
  m_connection.request(std::move(request), this, [this](const Result<QList<RedisReply>> &replies) {
    if (!replies) return m_operation.fail(replies.error());
    begin(*replies);
  });
}

void RedisSort::begin(const QList<RedisReply> &replies) {
  // A user who may not ask for the role is still kept from a replica by the replica itself.
  const QString address = m_connection.target().address();
  if (replies.at(0).isError()) return m_operation.fail(redisError(replies.at(0).text, m_what, address));
  if (const Status primary = redisPrimary(replies.at(1), m_what, address); !primary) {
    return m_operation.fail(primary.error());
  }
  const QList<RedisReply> &state = replies.at(0).items;
  for (qsizetype i = 0; i + 1 < state.size(); i += 2) {
    const QByteArray &field = state[i].text;
    if (field == "batch") m_batch = state[i + 1].toInteger();
    if (field == "moved") m_taken = state[i + 1].toInteger();
    if (field == "aside") m_sorted.aside = state[i + 1].toInteger();
    if (field == "limit") m_limit = state[i + 1].toInteger();
  }
  for (const QByteArray &digest : std::as_const(m_sort.digests)) ++m_wanted[digest];
  if (m_batch == 0) return nextPage();
  readOrder(0);
}

/// What an earlier attempt has done, by name.
void RedisSort::readOrder(qint64 first) {
  const QByteArray from = QByteArray::number(first);
  const QByteArray to = QByteArray::number(first + orderEntries - 1);
  m_connection.request({m_what, {{"LRANGE", redisOrderKey(m_sort.token), from, to}}}, this,
                       [this, first](const Result<QList<RedisReply>> &replies) {
                         if (!replies) return m_operation.fail(replies.error());
                         const QList<RedisReply> &entries = replies->at(0).items;
                         for (const RedisReply &entry : entries) takeEntry(entry.text);
                         if (entries.size() < orderEntries) return nextPage();
                         readOrder(first + orderEntries);
                       });
}

void RedisSort::takeEntry(const QByteArray &entry) {
  const QByteArray digest = entry.mid(1);
  if (entry.startsWith('a')) noteAside(digest);
  if (entry.startsWith('u')) ++m_sorted.unknown;
  const auto wanted = m_wanted.find(digest);
  if (wanted != m_wanted.end() && --wanted.value() == 0) m_wanted.erase(wanted);
}

void RedisSort::nextPage() {
  const bool isFound = isChoice() && m_wanted.isEmpty();
  const qint64 left = m_limit < 0 ? pageJobs : m_limit - m_taken - m_stay;
  if (isFound || left <= 0) return succeed();
  const auto count = static_cast<int>(std::min<qint64>(left, pageJobs));
  m_pages.read({m_sort.from, m_stay, count, payloadCap, pageBytes, true}, [this](const Result<QueuePage> &page) {
    if (!page) return m_operation.fail(page.error());
    onPage(*page);
  });
}

void RedisSort::onPage(const QueuePage &page) {
  if (m_limit < 0) m_limit = page.depth;
  m_sorted.remaining = page.depth;
  if (page.jobs.isEmpty()) return succeed();
  for (const QueueJob &job : page.jobs) judge(job);
  nextBatch();
}

void RedisSort::judge(const QueueJob &job) {
  if (job.digest.isEmpty()) {
    ++m_stay;
    if (!isChoice()) ++m_sorted.unread;
    return;
  }
  JobFate fate = JobFate::Move;
  if (isChoice()) {
    const auto wanted = m_wanted.find(job.digest);
    if (wanted == m_wanted.end()) {
      ++m_stay;
      return;
    }
    if (--wanted.value() == 0) m_wanted.erase(wanted);
  } else if (m_sort.fate) {
    fate = m_sort.fate(job.payload);
  }
  if (fate == JobFate::MoveUnknown) ++m_sorted.unknown;
  if (fate == JobFate::Aside) noteAside(job.digest);
  if (fate == JobFate::Aside && m_sort.aside.isEmpty()) {
    ++m_stay;
    ++m_sorted.kept;
    return;
  }
  m_judged.append({fate, job.digest, job.payload});
}

void RedisSort::noteAside(const QByteArray &digest) {
  if (m_sorted.asideDigests.size() < asideNamed) m_sorted.asideDigests.append(digest);
}

void RedisSort::nextBatch() {
  if (m_judged.isEmpty()) return nextPage();
  // What stays stands in front, and is compared with each job that goes.
  const qint64 most = std::clamp<qint64>(redisComparisons / (m_stay + pageJobs), 1, redisBatchJobs);
  // Where there is none, no job has the fate to go aside.
  const QString aside = m_sort.aside.isEmpty() ? m_sort.to : m_sort.aside;
  QByteArrayList command{"EVAL",
                         redis_scripts::sortJobs,
                         "5",
                         m_sort.from.toUtf8(),
                         m_sort.to.toUtf8(),
                         aside.toUtf8(),
                         redisStateKey(m_sort.token),
                         redisOrderKey(m_sort.token),
                         QByteArray::number(m_batch + 1),
                         QByteArray::number(redisStateSeconds),
                         QByteArray::number(m_limit)};
  qint64 bytes = 0;
  for (qint64 jobs = 0; !m_judged.isEmpty() && jobs < most; ++jobs) {
    // A large job goes alone.
    bytes += m_judged.first().payload.size();
    if (jobs > 0 && bytes > redisBatchBytes) break;
    const Judged job = m_judged.takeFirst();
    command << letterOf(job.fate) << job.digest << job.payload;
  }
  m_script.send(command, [this](const Result<RedisReply> &reply) { onBatch(reply); });
}

void RedisSort::onBatch(const Result<RedisReply> &reply) {
  if (!reply) return m_operation.fail(reply.error());
  m_taken = reply->at(0).toInteger();
  m_sorted.aside = reply->at(1).toInteger();
  m_sorted.remaining = reply->at(2).toInteger();
  m_batch = reply->at(3).toInteger();
  m_limit = reply->at(4).toInteger();
  Q_EMIT m_operation.progressed(
      Json{{"moved", m_taken - m_sorted.aside}, {"aside", m_sorted.aside}, {"remaining", m_sorted.remaining}});
  nextBatch();
}

void RedisSort::succeed() {
  m_sorted.moved = m_taken - m_sorted.aside;
  if (isChoice()) m_sorted.missing = std::max<qint64>(0, m_sort.digests.size() - m_sorted.moved);
  m_operation.succeed(m_sorted);
}

}  // namespace ops
