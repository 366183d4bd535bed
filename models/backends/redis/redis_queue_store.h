#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_connection.h"

namespace ops {

/// Queues that are Redis lists: producers push at the tail, the oldest job is the head.
class RedisQueueStore : public QueueStore {
  Q_OBJECT

 public:
  RedisQueueStore(RedisTarget target, SecretSource secret, Access access, QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  Op<double> ping() override;
  Op<QueueReading> read(const QueueKeys &keys) override;
  Op<QueuePage> peek(const QString &queue, qint64 first, int count, qint64 payloadCap) override;
  Op<QueueMoved> move(const QueueMove &move) override;
  Op<QueueSorted> sort(const QueueSort &sort) override;
  Op<QueueUnsorted> unsort(const QueueUnsort &unsort) override;
  Op<qint64> movedUnder(const QString &token) override;
  Op<qint64> setAside(const QString &queue, const QString &tombstone, qint64 keepSeconds,
                      const QString &token) override;
  Op<QByteArrayList> payloads(const QString &queue, qint64 first, int count) override;
  Op<StoreContents> contents(qint64 mostBytes) override;
  Op<Json> info(const QString &section) override;
  Op<Json> configuration(const QStringList &names) override;
  Op<ProgramAccess> programAccess() override;
  Op<Json> selfCheck() override;

 private:
  SecretSource m_secret;
  RedisConnection m_connection;
};

}  // namespace ops
