#include "models/backends/redis/redis_connection.h"

#include <QRandomGenerator>

#include "models/backends/redis/redis_allowlist.h"
#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "models/base/clock.h"

namespace ops {
namespace {

constexpr qint64 replyCap = 320LL * 1024 * 1024;
constexpr int firstBackoffMs = 100;
constexpr int longestBackoffMs = 5'000;

}  // namespace

RedisConnection::RedisConnection(RedisTarget target, SecretSource secret, Access access, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_secretSource(std::move(secret)), m_access(access) {
  for (QTimer *timer : {&m_attemptTimer, &m_backoffTimer, &m_deadlineTimer}) timer->setSingleShot(true);
  m_deadlineTimer.setTimerType(Qt::PreciseTimer);
  connect(&m_attemptTimer, &QTimer::timeout, this, [this] {
    attemptFailed({ErrorCode::Unreachable,
                   {},
                   {},
                   tr("No answer to the connection attempt within %n ms", nullptr, m_target.timeoutMs),
                   tr("Check the network and the address.")});
  });
  connect(&m_backoffTimer, &QTimer::timeout, this, &RedisConnection::resolve);
  connect(&m_deadlineTimer, &QTimer::timeout, this, &RedisConnection::onDeadline);
}

RedisConnection::~RedisConnection() {
  dropSocket();
}

void RedisConnection::request(RedisRequest request, QObject *context, Done done) {
  Pending pending{std::move(request), context, std::move(done), 0, {}};
  if (m_access == Access::ReadOnly) {
    for (const QByteArrayList &command : std::as_const(pending.request.commands)) {
      if (isReadCommand(command)) continue;
      fail(pending, ErrorCode::Refused,
           tr("This session is read-only and does not send %1").arg(QString::fromLatin1(command.value(0).toUpper())),
           tr("Use an environment that is not read-only."));
      return;
    }
  }
  const int timeout = pending.request.timeoutMs > 0 ? pending.request.timeoutMs : m_target.timeoutMs;
  pending.deadline = monotonicNs() + timeout * 1'000'000LL;
  m_queued.push_back(std::move(pending));
  scheduleDeadline();
  if (m_state == State::Ready) {
    writeQueued();
  } else {
    connectWhenDue();
  }
}

void RedisConnection::connectWhenDue() {
  if (m_state != State::Idle || m_queued.empty()) return;
  if (m_failures == 0) {
    resolve();
    return;
  }
  // Half of the delay is chance, so that many consoles do not come back in step.
  const int delay = std::min(longestBackoffMs, firstBackoffMs << std::min(m_failures - 1, 10));
  m_state = State::Waiting;
  m_backoffTimer.start(delay / 2 + QRandomGenerator::global()->bounded(delay / 2 + 1));
}

void RedisConnection::resolve() {
  m_state = State::Resolving;
  if (m_secret || !m_secretSource) {
    open();
    return;
  }
  launch<Secret>(m_secretSource(), this, [this](const Result<Secret> &secret) {
    if (!secret) {
      attemptFailed(secret.error());
      return;
    }
    m_secret = *secret;
    open();
  });
}

void RedisConnection::open() {
  m_state = State::Connecting;
  m_parser = std::make_unique<RedisParser>(replyCap);
  m_socket = std::make_unique<StreamSocket>(m_target.endpoint);
  connect(m_socket.get(), &StreamSocket::ready, this, &RedisConnection::greet);
  connect(m_socket.get(), &StreamSocket::readyRead, this, &RedisConnection::onReadyRead);
  connect(m_socket.get(), &StreamSocket::failed, this, &RedisConnection::attemptFailed);
  connect(m_socket.get(), &StreamSocket::closed, this, [this](const QString &why) {
    onReadyRead();
    if (m_socket) linkEnded(tr("The connection broke: %1").arg(why), ErrorCode::Unreachable);
  });
  m_attemptTimer.start(m_target.timeoutMs);
  m_socket->open();
}

void RedisConnection::greet() {
  m_state = State::Greeting;
  m_greetingReplies.clear();
  QList<QByteArrayList> commands;
  if (m_secret && !m_secret->isEmpty()) {
    QByteArrayList auth{"AUTH"};
    if (!m_target.user.isEmpty()) auth << m_target.user.toUtf8();
    commands << (auth << m_secret->reveal().toUtf8());
  }
  commands << QByteArrayList{"SELECT", QByteArray::number(m_target.database)};
  commands << QByteArrayList{"CLIENT", "SETNAME", "opsdeck"} << QByteArrayList{"INFO", "server"};
  m_greeting = static_cast<int>(commands.size());
  for (const QByteArrayList &command : std::as_const(commands)) m_socket->write(redisCommand(command));
}

void RedisConnection::greeted(const QList<RedisReply> &replies) {
  // The name and the question who it is are courtesies: a user without the right to them may still work.
  constexpr qsizetype courtesies = 2;
  for (qsizetype i = 0; i + courtesies < replies.size(); ++i) {
    if (!replies[i].isError()) continue;
    m_secret.reset();  // it may have been changed since
    attemptFailed(redisError(replies[i].text, {}, m_target.address()));
    return;
  }
  const QByteArray server = redisInfo(replies.last().text, "run_id");
  if (m_firstServer.isEmpty()) m_firstServer = server;
  m_isFirstServer = m_firstServer == server;
  m_attemptTimer.stop();
  m_failures = 0;
  m_state = State::Ready;
  writeQueued();
}

bool RedisConnection::mayGo(Pending &pending) const {
  if (m_isFirstServer || !(pending.request.changes || pending.request.sameServer)) return true;
  fail(pending, ErrorCode::Refused, tr("Another server answers here than at the beginning, or it was restarted"),
       tr("Nothing was sent to it. Start the procedure anew, so that its plan fits."));
  return false;
}

void RedisConnection::writeQueued() {
  while (!m_queued.empty()) {
    Pending &pending = m_queued.front();
    if (!mayGo(pending)) {
      m_queued.pop_front();
      continue;
    }
    QByteArray bytes;
    for (const QByteArrayList &command : std::as_const(pending.request.commands)) bytes += redisCommand(command);
    m_written.push_back(std::move(pending));
    m_queued.pop_front();
    m_socket->write(bytes);
  }
}

void RedisConnection::onReadyRead() {
  if (!m_socket) return;
  m_parser->feed(m_socket->readAll());
  while (m_socket) {
    auto next = m_parser->next();
    if (!next) {
      linkEnded(next.error(), ErrorCode::Failed);
      return;
    }
    if (!*next) return;
    take(std::move(**next));
  }
}

void RedisConnection::take(RedisReply reply) {
  if (m_state == State::Greeting) {
    m_greetingReplies << std::move(reply);
    if (m_greetingReplies.size() == m_greeting) greeted(m_greetingReplies);
    return;
  }
  if (m_written.empty()) {
    // Nobody asked: a server that ends the link says why first (too many clients, protected mode).
    if (reply.isError()) attemptFailed(redisError(reply.text, {}, m_target.address()));
    return;
  }
  Pending &front = m_written.front();
  front.replies << std::move(reply);
  if (front.replies.size() < front.request.commands.size()) return;
  Pending pending = std::move(front);
  m_written.pop_front();
  scheduleDeadline();
  if (!pending.request.keepErrors) {
    for (const RedisReply &item : std::as_const(pending.replies)) {
      if (!item.isError()) continue;
      deliver(pending, std::unexpected(redisError(item.text, pending.request.what, m_target.address())));
      return;
    }
  }
  QList<RedisReply> replies = std::move(pending.replies);
  deliver(pending, std::move(replies));
}

void RedisConnection::attemptFailed(const Error &error) {
  dropSocket();
  ++m_failures;
  m_state = State::Idle;
  m_lastFailure = error;
  auto queued = std::move(m_queued);
  m_queued.clear();
  scheduleDeadline();
  for (Pending &pending : queued) fail(pending, error);
}

void RedisConnection::linkEnded(const QString &why, ErrorCode readCode) {
  if (m_state == State::Greeting || m_state == State::Connecting) {
    attemptFailed({ErrorCode::Unreachable, {}, {}, why, {}});
    return;
  }
  dropSocket();
  m_state = State::Idle;
  auto written = std::move(m_written);
  m_written.clear();
  scheduleDeadline();
  for (Pending &pending : written) {
    const bool unknown = pending.request.changes;
    fail(pending, unknown ? ErrorCode::OutcomeUnknown : readCode, why,
         unknown ? tr("Ask the store what has happened before trying again.") : QString());
  }
  connectWhenDue();
}

void RedisConnection::dropSocket() {
  m_attemptTimer.stop();
  if (!m_socket) return;
  m_socket->disconnect(this);
  m_socket->abort();
  m_socket.release()->deleteLater();
}

void RedisConnection::scheduleDeadline() {
  qint64 earliest = 0;
  for (const auto *requests : {&m_queued, &m_written}) {
    for (const Pending &pending : *requests) {
      if (earliest == 0 || pending.deadline < earliest) earliest = pending.deadline;
    }
  }
  if (earliest == 0) {
    m_deadlineTimer.stop();
    return;
  }
  m_deadlineTimer.start(static_cast<int>(std::max<qint64>(0, (earliest - monotonicNs() + 999'999) / 1'000'000)));
}

void RedisConnection::onDeadline() {
  const qint64 now = monotonicNs();
  const QString why = tr("No answer in time");
  for (auto it = m_queued.begin(); it != m_queued.end();) {
    if (it->deadline > now) {
      ++it;
      continue;
    }
    Pending pending = std::move(*it);
    it = m_queued.erase(it);
    if (m_failures > 0 && !m_lastFailure.why.isEmpty()) {
      fail(pending, m_lastFailure);
    } else {
      fail(pending, ErrorCode::Unreachable, why);
    }
  }
  // A late answer can't be told from the next one's: the link is given up.
  const bool late = std::ranges::any_of(m_written, [now](const Pending &p) { return p.deadline <= now; });
  if (late) linkEnded(why, ErrorCode::TimedOut);
  scheduleDeadline();
}

void RedisConnection::deliver(Pending &pending, Result<QList<RedisReply>> result) {
  if (!pending.context) return;
  QMetaObject::invokeMethod(
      pending.context, [done = std::move(pending.done), result = std::move(result)] { done(result); },
      Qt::QueuedConnection);
}

void RedisConnection::fail(Pending &pending, ErrorCode code, const QString &why, const QString &remedy) const {
  fail(pending, {code, {}, {}, why, remedy});
}

void RedisConnection::fail(Pending &pending, Error error) const {
  error.what = pending.request.what;
  error.target = QStringLiteral("redis ") + m_target.address();
  deliver(pending, ops::fail(std::move(error)));
}

}  // namespace ops
