// The answers of a Redis server: the byte stream, its conversion, and what is read out of single answers.
#include <algorithm>

#include "models/backends/redis/redis_commands.h"
#include "models/backends/redis/redis_errors.h"
#include "tests/fuzz/fuzz.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

using Kind = RedisReply::Kind;

bool isSame(const RedisReply &a, const RedisReply &b) {
  return a.kind == b.kind && a.text == b.text && a.integer == b.integer && std::ranges::equal(a.items, b.items, isSame);
}

struct Replies {
  QList<RedisReply> replies;
  QString error;
};

/// The stream in portions of this many bytes.
Replies parse(const QByteArray &stream, qsizetype portion) {
  constexpr qint64 cap = 1 << 20;
  RedisParser parser(cap);
  Replies result;
  for (qsizetype at = 0; at < stream.size(); at += portion) {
    parser.feed(stream.mid(at, portion));
    while (true) {
      auto next = parser.next();
      if (!next) {
        demand(!next.error().isEmpty(), "an error says what is wrong");
        result.error = next.error();
        return result;
      }
      if (!*next) break;
      result.replies.append(std::move(**next));
    }
  }
  return result;
}

QByteArray written(const RedisReply &reply) {
  switch (reply.kind) {
    case Kind::Nil:
      return "$-1\r\n";
    case Kind::Simple:
      return '+' + reply.text + "\r\n";
    case Kind::Error:
      return '-' + reply.text + "\r\n";
    case Kind::Integer:
      return ':' + QByteArray::number(reply.integer) + "\r\n";
    case Kind::String:
      return '$' + QByteArray::number(reply.text.size()) + "\r\n" + reply.text + "\r\n";
    case Kind::Array:
      break;
  }
  QByteArray bytes = '*' + QByteArray::number(reply.items.size()) + "\r\n";
  for (const RedisReply &item : reply.items) bytes += written(item);
  return bytes;
}

void use(const RedisReply &reply) {
  const QueuePage page = redisPage(reply, 7);
  for (qsizetype i = 0; i < page.jobs.size(); ++i) {
    const QueueJob &job = page.jobs[i];
    demand(job.digest.isEmpty() || job.size == job.payload.size(), "only a whole job has a digest");
  }
  redisInfo(reply.text, "run_id");
  (void)redisPrimary(reply, QStringLiteral("Reading"), QStringLiteral("localhost"));
  const Error error = redisError(reply.text, QStringLiteral("Reading"), QStringLiteral("localhost"));
  const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
  demand(std::ranges::none_of(error.why, isControl), "an error is visible text", error.why);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  const Replies whole = parse(input, std::max<qsizetype>(input.size(), 1));
  const Replies parts = parse(input, input.size() % 5 + 1);
  demand(whole.error.isEmpty() == parts.error.isEmpty(), "portions make no difference to errors", parts.error);
  demand(std::ranges::equal(whole.replies, parts.replies, isSame), "portions make no difference");
  for (const RedisReply &reply : whole.replies) {
    use(reply);
    const Replies again = parse(written(reply), input.size() + 64);
    demand(again.replies.size() == 1 && isSame(again.replies.first(), reply), "a reply that was written is the same");
  }
  const QByteArrayList arguments = input.split('\n');
  const Replies echoed = parse(redisCommand(arguments), input.size() + 64);
  demand(echoed.replies.size() == 1, "a command is one array");
  const auto isArgument = [](const RedisReply &item, const QByteArray &text) {
    return item.kind == Kind::String && item.text == text;
  };
  demand(std::ranges::equal(echoed.replies.first().items, arguments, isArgument), "a command holds its arguments");
  return 0;
}
