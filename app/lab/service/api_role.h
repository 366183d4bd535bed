#pragma once

#include "app/lab/layout.h"
#include "app/lab/redis_client.h"
#include "app/lab/service/document_store.h"
#include "app/lab/service/http_server.h"

namespace ops::labservice {

HttpReply errorReply(int status, const QString &why);
/// 503 for a store that cannot be asked.
HttpReply errorReply(const Error &error);

/// The pipeline's API: requests become jobs, documents are handed out, templates are kept. Runs on the event loop of a
/// process of its own; its stores answer in milliseconds or fail within seconds.
class ApiRole : public QObject {
  Q_OBJECT

 public:
  explicit ApiRole(const LabLayout &layout);
  bool listen();

 private:
  HttpReply answer(const HttpRequest &request);
  HttpReply health();
  HttpReply metrics();
  HttpReply generate(const QByteArray &body);
  HttpReply taskStatus(const QByteArray &id);
  HttpReply download(const QByteArray &id);
  HttpReply submitBatch(const QByteArray &body);
  HttpReply batchStatus(const QByteArray &id);
  HttpReply batchDownload(const QByteArray &id);
  HttpReply listTemplates();
  HttpReply oneTemplate(const HttpRequest &request, const QString &name, const QString &version);
  HttpReply uploadTemplate(const HttpRequest &request);
  HttpReply warmCache();
  Result<QByteArray> taskState(const QByteArray &id);  ///< empty: unknown

  LabLayout m_layout;
  RedisClient m_redis;
  DocumentStore m_store;
  HttpServer m_server;
};

}  // namespace ops::labservice
