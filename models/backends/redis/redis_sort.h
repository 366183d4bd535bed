#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_pages.h"
#include "models/backends/redis/redis_token_script.h"

namespace ops {

/// Payload bytes of one script, and how many jobs one moves: other clients wait meanwhile.
constexpr qint64 redisBatchBytes = 131'072;
constexpr qint64 redisBatchJobs = 50;
/// Jobs of a list that one script may compare with others, in all.
constexpr qint64 redisComparisons = 100'000;

/// One sort of a list's jobs, page by page; ends the operation that owns it. Fates are found here, not in the server:
/// to read a payload of 1 MB there would make others wait.
class RedisSort : public QObject {
  Q_OBJECT

 public:
  RedisSort(RedisConnection &connection, QueueSort sort, OperationOf<QueueSorted> &operation);
  void start();

 private:
  struct Judged {
    JobFate fate;
    QByteArray digest;
    QByteArray payload;
  };

  Status check() const;
  void begin(const QList<RedisReply> &replies);
  void readOrder(qint64 first);
  void takeEntry(const QByteArray &entry);
  void nextPage();
  void onPage(const QueuePage &page);
  void judge(const QueueJob &job);
  void noteAside(const QByteArray &digest);
  void nextBatch();
  void onBatch(const Result<RedisReply> &reply);
  bool isChoice() const { return !m_sort.digests.isEmpty(); }
  void succeed();

  RedisConnection &m_connection;
  QueueSort m_sort;
  OperationOf<QueueSorted> &m_operation;
  QString m_what;
  RedisTokenScript m_script;
  RedisPages m_pages;
  qint64 m_batch = 0;   // last batch known as applied
  qint64 m_taken = 0;   // out of `from` under this token
  qint64 m_limit = -1;  // jobs that were there at the beginning; -1: not known yet
  qint64 m_stay = 0;    // looked at and left, at the front of `from`
  QueueSorted m_sorted;
  QHash<QByteArray, int> m_wanted;  // digest → how many are still to be found
  QList<Judged> m_judged;           // to be moved, in the order of the queue
};

/// The way back of such a sort; ends the operation that owns it.
class RedisUnsort : public QObject {
  Q_OBJECT

 public:
  RedisUnsort(RedisConnection &connection, QueueUnsort unsort, OperationOf<QueueUnsorted> &operation);
  void start();

 private:
  /// One of the two lists in which the jobs are.
  struct Source {
    QString queue;
    QSet<QByteArray> present;  // digests, as last seen
    qint64 depth = 0;
    qint64 first = 0;      // where the part begins that is searched now
    qint64 end = 0;        // and where it ends; what is wanted next is expected in it, or in front of it
    bool isWhole = false;  // the search under way has begun at the list's end
  };

  void begin(const QList<RedisReply> &replies);
  void survey(int source, qint64 first);
  void nextChunk();
  void take(const QByteArrayList &entries);
  void search(int source);
  void read(int source, qint64 first);
  void onPage(int source, qint64 first, const QueuePage &page);
  QSet<QByteArray> wantedOf(int source) const;
  void nextBatch();
  void onBatch(const Result<RedisReply> &reply);

  RedisConnection &m_connection;
  QueueUnsort m_unsort;
  OperationOf<QueueUnsorted> &m_operation;
  QString m_what;
  RedisTokenScript m_script;
  RedisPages m_pages;
  qint64 m_batch = 0;  // last batch known as applied
  RedisPatience m_patience;
  QueueUnsorted m_unsorted;
  Source m_sources[2];                       // where they were sent to, and aside
  QByteArrayList m_entries;                  // of the order, the last one first: fate and digest
  QHash<QByteArray, QByteArray> m_payloads;  // of the entries, by digest
};

}  // namespace ops
