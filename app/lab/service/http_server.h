#pragma once

#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QUrlQuery>
#include <functional>

#include "models/base/json.h"

namespace ops::labservice {

struct HttpRequest {
  QByteArray method;
  QString path;  ///< decoded, without the query
  QUrlQuery query;
  QMap<QByteArray, QByteArray> headers;  ///< names in lower case
  QByteArray body;
};

struct HttpReply {
  int status = 200;
  QByteArray contentType = "application/json";
  QByteArray body;
};

HttpReply jsonReply(int status, const Json &body);

class HttpConnection;

/// Answers one request, now or later; a copy may be kept. After the connection has gone it does nothing.
class HttpResponder {
 public:
  explicit HttpResponder(HttpConnection *connection);
  void send(const HttpReply &reply) const;

 private:
  QPointer<HttpConnection> m_connection;
};

using HttpHandler = std::function<void(const HttpRequest &, const HttpResponder &)>;

/// A small HTTP/1.1 server on 127.0.0.1: keep-alive, one request at a time on each connection, limits on sizes,
/// connections and idle time.
class HttpServer : public QTcpServer {
  Q_OBJECT

 public:
  explicit HttpServer(HttpHandler handler, QObject *parent = nullptr);
  bool listenOn(quint16 port);
  qint64 requestCount() const { return m_requests; }

 protected:
  void incomingConnection(qintptr handle) override;

 private:
  HttpHandler m_handler;
  int m_connections = 0;
  qint64 m_requests = 0;
};

}  // namespace ops::labservice
