#pragma once

#include <QByteArrayList>
#include <QList>
#include <memory>
#include <optional>

#include "models/base/error.h"

namespace ops {

/// One reply of a Redis server, as bytes.
struct RedisReply {
  enum class Kind { Nil, Simple, Error, Integer, String, Array };
  Kind kind = Kind::Nil;
  QByteArray text;     ///< of a simple string, an error or a string
  qint64 integer = 0;  ///< of an integer
  QList<RedisReply> items;

  bool isError() const { return kind == Kind::Error; }
  bool isNil() const { return kind == Kind::Nil; }
  /// An integer reply, or a string that holds one.
  qint64 toInteger(qint64 fallback = 0) const;
  /// Member of an array; nil where there is none.
  RedisReply at(qsizetype index) const;
};

/// A command as the bytes that go over the wire.
QByteArray redisCommand(const QByteArrayList &arguments);

/// Splits the byte stream of a server into replies. More than `cap` bytes without a whole reply are an error.
class RedisParser {
 public:
  explicit RedisParser(qint64 cap);
  ~RedisParser();
  RedisParser(const RedisParser &) = delete;
  RedisParser &operator=(const RedisParser &) = delete;

  void feed(const QByteArray &bytes);
  /// The next whole reply; nullopt until more bytes come. After an error the stream is lost; its text says why.
  std::expected<std::optional<RedisReply>, QString> next();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace ops
