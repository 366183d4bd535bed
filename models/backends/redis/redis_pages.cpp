#include "models/backends/redis/redis_pages.h"

#include <QTimer>

#include "models/backends/redis/redis_commands.h"

namespace ops {

RedisPages::RedisPages(RedisConnection &connection, QString what, QObject *parent)
    : QObject(parent), m_connection(connection), m_what(std::move(what)) {}

void RedisPages::read(const Range &range, Done done) {
  m_range = range;
  m_done = std::move(done);
  m_page = {};
  m_bytes = 0;
  ask();
}

void RedisPages::ask() {
  const auto have = static_cast<int>(m_page.jobs.size());
  m_connection.request(
      {m_what, {redisPeekCommand(m_range.queue, m_range.first + have, m_range.count - have, m_range.payloadCap)}}, this,
      [this](const Result<QList<RedisReply>> &replies) {
        if (replies) {
          m_patience.answered();
          take(replies->at(0));
        } else if (m_range.isPatient && m_patience.mayAskAgain(replies.error())) {
          QTimer::singleShot(RedisPatience::pauseMs, this, &RedisPages::ask);
        } else {
          end(fail(replies.error()));
        }
      });
}

/// Whoever is told may read on at once.
void RedisPages::end(const Result<QueuePage> &page) {
  const Done done = std::exchange(m_done, {});
  done(page);
}

void RedisPages::take(const RedisReply &reply) {
  const QueuePage part = redisPage(reply, m_range.first + m_page.jobs.size());
  m_page.depth = part.depth;
  m_page.jobs += part.jobs;
  for (const QueueJob &job : part.jobs) m_bytes += job.payload.size();
  const bool atEnd = part.jobs.isEmpty() || m_range.first + m_page.jobs.size() >= m_page.depth;
  if (atEnd || m_page.jobs.size() >= m_range.count || m_bytes > m_range.totalCap) return end(m_page);
  ask();
}

}  // namespace ops
