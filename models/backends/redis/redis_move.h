#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_pages.h"
#include "models/backends/redis/redis_token_script.h"

namespace ops {

/// One move of jobs, batch by batch; ends the operation that owns it.
class RedisMove : public QObject {
  Q_OBJECT

 public:
  RedisMove(RedisConnection &connection, QueueMove move, OperationOf<QueueMoved> &operation);
  void start();

 private:
  Status check() const;
  void begin(const QList<RedisReply> &replies);
  void nextBatch();
  void onBatch(const Result<RedisReply> &reply);

  void scan(qint64 first);
  void onPage(const QueuePage &page, qint64 first);
  void nextChosen();
  void onChosen(const Result<RedisReply> &reply);

  void report();
  void succeed();

  struct Chosen {
    QByteArray digest;  // hex
    QByteArray payload;
  };

  RedisConnection &m_connection;
  QueueMove m_move;
  OperationOf<QueueMoved> &m_operation;
  QString m_what;
  RedisTokenScript m_script;
  RedisPages m_pages;
  qint64 m_batch = 0;  // last batch known as applied
  QueueMoved m_moved;
  QHash<QByteArray, int> m_wanted;  // hex digest → how many are still to be found
  QList<Chosen> m_chosen;           // found and not yet moved, in the order of the queue
  int m_scans = 0;
};

/// Renames a queue to a tombstone, once; ends the operation that owns it.
class RedisSetAside : public QObject {
  Q_OBJECT

 public:
  RedisSetAside(RedisConnection &connection, QString queue, QString tombstone, qint64 keepSeconds, QString token,
                OperationOf<qint64> &operation);
  void start();

 private:
  RedisConnection &m_connection;
  QString m_queue;
  QString m_tombstone;
  qint64 m_keepSeconds;
  QString m_token;
  OperationOf<qint64> &m_operation;
  RedisTokenScript m_script;
};

}  // namespace ops
