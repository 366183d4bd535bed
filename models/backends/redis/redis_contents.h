#pragma once

#include "models/backends/queue_store.h"
#include "models/backends/redis/redis_connection.h"
#include "models/backends/redis/redis_pages.h"

namespace ops {

/// Reads all that a store holds, key by key and page by page, so that no other client waits for it. What changes
/// meanwhile may be seen or not.
class RedisContents : public QObject {
  Q_OBJECT

 public:
  /// Owned by the operation.
  RedisContents(RedisConnection &connection, qint64 mostBytes, OperationOf<StoreContents> &operation);
  void start();

 private:
  using Take = std::function<void(const QList<RedisReply> &)>;
  void refuse(const QString &why);
  void ask(QList<QByteArrayList> commands, const Take &take);
  void scan(const QByteArray &cursor);
  void nextKey();
  void readKey(const QByteArray &type);
  void readList(qint64 first);
  /// Members, fields with their values or members with their scores; a scan may tell one twice.
  void readScanned(const char *command, bool inPairs, const QByteArray &cursor);
  void readStream(const QByteArray &after);
  void add(const QByteArray &entry);
  void endKey();

  RedisConnection &m_connection;
  qint64 m_mostBytes;
  OperationOf<StoreContents> &m_operation;
  RedisPages m_pages;
  StoreContents m_contents;
  QByteArray m_cursor;
  QByteArrayList m_keys;  ///< of this part of the scan
  QByteArray m_key;
  RowSet m_entries;
  qint64 m_bytes = 0;
};

}  // namespace ops
