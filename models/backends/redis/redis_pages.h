#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_connection.h"
#include "models/backends/redis/redis_patience.h"

namespace ops {

/// Jobs of a list from `first` on, `count` of them or all there are. One script reads few bytes, so that no other
/// client waits for it; between two of them others have their turn, and what they push and pop may shift the positions.
class RedisPages : public QObject {
  Q_OBJECT

 public:
  struct Range {
    QString queue;
    qint64 first = 0;
    int count = 0;
    qint64 payloadCap = 0;   ///< bytes of each job
    qint64 totalCap = 0;     ///< bytes of all jobs together; what has passed it ends the reading
    bool isPatient = false;  ///< asks again where nobody answers, as RedisPatience has it
  };
  using Done = std::function<void(const Result<QueuePage> &)>;

  RedisPages(RedisConnection &connection, QString what, QObject *parent);
  /// `done` is called once, unless this object is gone by then; its depth is that of the last script.
  void read(const Range &range, Done done);

 private:
  void ask();
  void take(const RedisReply &reply);
  void end(const Result<QueuePage> &page);

  RedisConnection &m_connection;
  QString m_what;
  Range m_range;
  Done m_done;
  QueuePage m_page;
  qint64 m_bytes = 0;
  RedisPatience m_patience;
};

}  // namespace ops
