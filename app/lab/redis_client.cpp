#include "app/lab/redis_client.h"

#include <hiredis/hiredis.h>

#include <QCoreApplication>
#include <QFile>
#include <vector>

namespace ops {

struct RedisClient::Connection {
  explicit Connection(redisContext *opened) : context(opened) {}
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;
  ~Connection() { redisFree(context); }
  redisContext *context;
};

namespace {

Error redisError(ErrorCode code, const QString &socket, const QString &why) {
  return {code, QCoreApplication::translate("Lab", "Asking the practice lab's Redis"), socket, why, {}};
}

QByteArray textOf(const redisReply &reply) {
  return reply.str == nullptr ? QByteArray() : QByteArray(reply.str, static_cast<qsizetype>(reply.len));
}

RedisClient::Reply convert(const redisReply &reply) {
  RedisClient::Reply result;
  result.nil = reply.type == REDIS_REPLY_NIL;
  result.integer = reply.integer;
  result.text = textOf(reply);
  if (reply.type == REDIS_REPLY_ARRAY) {
    for (size_t index = 0; index < reply.elements; ++index) result.list.append(textOf(*reply.element[index]));
  }
  return result;
}

}  // namespace

RedisClient::RedisClient(QString socket, int timeoutMs) : m_socket(std::move(socket)), m_timeoutMs(timeoutMs) {}
RedisClient::~RedisClient() = default;

Status RedisClient::connect() {
  if (m_connection) return {};
  const timeval limit{m_timeoutMs / 1000, (m_timeoutMs % 1000) * 1000};
  redisContext *context = redisConnectUnixWithTimeout(QFile::encodeName(m_socket).constData(), limit);
  if (context == nullptr) return fail(redisError(ErrorCode::Unreachable, m_socket, QStringLiteral("out of memory")));
  auto connection = std::make_unique<Connection>(context);
  if (context->err != 0) {
    return fail(redisError(ErrorCode::Unreachable, m_socket, QString::fromLocal8Bit(context->errstr)));
  }
  redisSetTimeout(context, limit);
  m_connection = std::move(connection);
  return {};
}

Result<RedisClient::Reply> RedisClient::command(const QByteArrayList &arguments) {
  if (auto connected = connect(); !connected) return fail(connected.error());
  std::vector<const char *> texts;
  std::vector<size_t> sizes;
  for (const QByteArray &argument : arguments) {
    texts.push_back(argument.constData());
    sizes.push_back(static_cast<size_t>(argument.size()));
  }
  const std::unique_ptr<void, decltype(&freeReplyObject)> answer(
      redisCommandArgv(m_connection->context, static_cast<int>(texts.size()), texts.data(), sizes.data()),
      freeReplyObject);
  if (!answer) {
    const QString why = QString::fromLocal8Bit(m_connection->context->errstr);
    m_connection.reset();
    return fail(redisError(ErrorCode::OutcomeUnknown, m_socket, why));
  }
  const auto &reply = *static_cast<const redisReply *>(answer.get());
  if (reply.type == REDIS_REPLY_ERROR) {
    const QString why = QString::fromUtf8(textOf(reply));
    // After a start Redis answers, but only to say that it still reads its data.
    const bool loading = why.startsWith(QStringLiteral("LOADING"));
    return fail(redisError(loading ? ErrorCode::Unreachable : ErrorCode::Failed, m_socket, why));
  }
  return convert(reply);
}

}  // namespace ops
