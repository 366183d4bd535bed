#pragma once

#include <QByteArrayList>
#include <QString>
#include <memory>

#include "models/base/error.h"

namespace ops {

/// A blocking connection to the lab's own Redis, for processes without a screen. Connects when it is first used and
/// again after an error. Not for several threads.
class RedisClient {
 public:
  struct Reply {
    bool nil = false;
    qint64 integer = 0;
    QByteArray text;
    QByteArrayList list;  ///< of an array: its texts, nils as empty ones
  };

  explicit RedisClient(QString socket, int timeoutMs = 3'000);
  RedisClient(const RedisClient &) = delete;
  RedisClient &operator=(const RedisClient &) = delete;
  ~RedisClient();

  /// Unreachable if nothing was sent, OutcomeUnknown if the answer was lost, Failed with the server's own words.
  Result<Reply> command(const QByteArrayList &arguments);
  bool isConnected() const { return m_connection != nullptr; }

 private:
  struct Connection;
  Status connect();

  QString m_socket;
  int m_timeoutMs;
  std::unique_ptr<Connection> m_connection;
};

}  // namespace ops
