#pragma once

#include <QTimer>

#include "models/backends/redis/redis_connection.h"

namespace ops {

/// Sends scripts that are safe to repeat, because the server itself remembers what was done under their token. A lost
/// reply is answered by sending the same script again, until it is answered or the patience is over; then the outcome
/// is unknown.
class RedisTokenScript : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(const Result<RedisReply> &)>;

  RedisTokenScript(RedisConnection &connection, QString what, QObject *parent);

  void send(const QByteArrayList &command, Done done);

 private:
  void attempt();
  void onReply(const Result<QList<RedisReply>> &replies);

  RedisConnection &m_connection;
  QString m_what;
  QByteArrayList m_command;
  Done m_done;
  QTimer m_again;
  bool m_uncertain = false;  // an earlier attempt may have been carried out
  qint64 m_patience = 0;     // monotonic ns
};

}  // namespace ops
