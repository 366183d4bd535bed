#include "models/backends/redis/redis_token_script.h"

#include "models/base/clock.h"

namespace ops {
namespace {

constexpr int pauseMs = 50;
constexpr qint64 patienceNs = 15'000'000'000;

}  // namespace

RedisTokenScript::RedisTokenScript(RedisConnection &connection, QString what, QObject *parent)
    : QObject(parent), m_connection(connection), m_what(std::move(what)) {
  m_again.setSingleShot(true);
  connect(&m_again, &QTimer::timeout, this, &RedisTokenScript::attempt);
}

void RedisTokenScript::send(const QByteArrayList &command, Done done) {
  m_command = command;
  m_done = std::move(done);
  m_uncertain = false;
  attempt();
}

void RedisTokenScript::attempt() {
  RedisRequest request{m_what, {m_command}};
  request.changes = true;
  m_connection.request(std::move(request), this,
                       [this](const Result<QList<RedisReply>> &replies) { onReply(replies); });
}

void RedisTokenScript::onReply(const Result<QList<RedisReply>> &replies) {
  if (replies) {
    m_done(replies->at(0));
    return;
  }
  Error error = replies.error();
  if (error.code == ErrorCode::OutcomeUnknown && !m_uncertain) {
    m_uncertain = true;
    m_patience = monotonicNs() + patienceNs;
  }
  const bool noAnswer = error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::Unreachable ||
                        error.code == ErrorCode::TimedOut;
  if (m_uncertain && noAnswer && monotonicNs() < m_patience) {
    m_again.start(pauseMs);
    return;
  }
  if (m_uncertain) {
    error.code = ErrorCode::OutcomeUnknown;
    error.remedy = tr("The server knows what was done: resume with the same token once it answers again.");
  }
  m_done(fail(error));
}

}  // namespace ops
