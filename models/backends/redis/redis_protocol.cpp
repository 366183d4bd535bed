#include "models/backends/redis/redis_protocol.h"

#include <hiredis/hiredis.h>

#include <vector>

#include "models/backends/redis/redis_text.h"
#include "models/base/text.h"

namespace ops {
namespace {

redisReplyObjectFunctions *theirFunctions() {
  static redisReplyObjectFunctions *const functions = [] {
    redisReader *reader = redisReaderCreate();
    auto *theirs = reader->fn;
    redisReaderFree(reader);
    return theirs;
  }();
  return functions;
}

// An array is made before one of its elements has come: of as many as are announced, if nobody sets a limit. The
// reader's own came with hiredis 1.0, which also counts in another type.
template <typename Count>
redisReplyObjectFunctions limited(void *(* /*createArray*/)(const redisReadTask *, Count)) {
  auto functions = *theirFunctions();
  functions.createArray = [](const redisReadTask *task, Count elements) -> void * {
    constexpr Count most = 1'000'000;
    return elements > most ? nullptr : theirFunctions()->createArray(task, elements);
  };
  return functions;
}

redisReplyObjectFunctions *limitedFunctions() {
  static redisReplyObjectFunctions functions = limited(theirFunctions()->createArray);
  return &functions;
}

RedisReply convert(const redisReply &reply) {
  RedisReply result;
  const auto text = [&reply] { return QByteArray(reply.str, static_cast<qsizetype>(reply.len)); };
  switch (reply.type) {
    case REDIS_REPLY_STRING:
      result = {RedisReply::Kind::String, text(), 0, {}};
      break;
    case REDIS_REPLY_STATUS:
      result = {RedisReply::Kind::Simple, text(), 0, {}};
      break;
    case REDIS_REPLY_ERROR:
      result = {RedisReply::Kind::Error, text(), 0, {}};
      break;
    case REDIS_REPLY_INTEGER:
      result = {RedisReply::Kind::Integer, {}, reply.integer, {}};
      break;
    case REDIS_REPLY_ARRAY:
      result.kind = RedisReply::Kind::Array;
      result.items.reserve(static_cast<qsizetype>(reply.elements));
      for (size_t i = 0; i < reply.elements; ++i) result.items << convert(*reply.element[i]);
      break;
    default:
      break;
  }
  return result;
}

}  // namespace

qint64 RedisReply::toInteger(qint64 fallback) const {
  if (kind == Kind::Integer) return integer;
  bool ok = false;
  const qint64 value = text.toLongLong(&ok);
  return ok ? value : fallback;
}

RedisReply RedisReply::at(qsizetype index) const {
  return index >= 0 && index < items.size() ? items.at(index) : RedisReply();
}

QByteArray redisCommand(const QByteArrayList &arguments) {
  std::vector<const char *> texts;
  std::vector<size_t> lengths;
  for (const QByteArray &argument : arguments) {
    texts.push_back(argument.constData());
    lengths.push_back(static_cast<size_t>(argument.size()));
  }
  char *command = nullptr;
  const auto length =
      redisFormatCommandArgv(&command, static_cast<int>(arguments.size()), texts.data(), lengths.data());
  if (length < 0) return {};
  QByteArray bytes(command, static_cast<qsizetype>(length));
  redisFreeCommand(command);
  return bytes;
}

struct RedisParser::Private {
  redisReader *reader = nullptr;
  qint64 cap = 0;
  qint64 pending = 0;  // bytes fed since the last whole reply
};

RedisParser::RedisParser(qint64 cap) : d(std::make_unique<Private>()) {
  d->reader = redisReaderCreateWithFunctions(limitedFunctions());
  d->cap = cap;
}

RedisParser::~RedisParser() {
  redisReaderFree(d->reader);
}

void RedisParser::feed(const QByteArray &bytes) {
  d->pending += bytes.size();
  redisReaderFeed(d->reader, bytes.constData(), static_cast<size_t>(bytes.size()));
}

std::expected<std::optional<RedisReply>, QString> RedisParser::next() {
  void *raw = nullptr;
  if (redisReaderGetReply(d->reader, &raw) != REDIS_OK) {
    if (d->reader->err == REDIS_ERR_OOM) {
      return std::unexpected(Redis::tr("the answer has more than a million parts, or more than there is memory for"));
    }
    return std::unexpected(
        Redis::tr("the server does not speak the Redis protocol (%1)").arg(visibleText(QByteArray(d->reader->errstr))));
  }
  if (!raw) {
    if (d->pending > d->cap) {
      return std::unexpected(Redis::tr("the answer is longer than %1").arg(formatBytes(d->cap)));
    }
    return std::nullopt;
  }
  RedisReply reply = convert(*static_cast<redisReply *>(raw));
  freeReplyObject(raw);
  d->pending = 0;
  return reply;
}

}  // namespace ops
