#include "app/lab/service/http_server.h"

#include "app/lab/service/http_connection.h"

namespace ops::labservice {

namespace {
constexpr int mostConnections = 256;
}

HttpReply jsonReply(int status, const Json &body) {
  return {status, "application/json", jsonDump(body) + '\n'};
}

HttpResponder::HttpResponder(HttpConnection *connection) : m_connection(connection) {}

void HttpResponder::send(const HttpReply &reply) const {
  if (m_connection) m_connection->send(reply);
}

HttpServer::HttpServer(HttpHandler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler)) {}

bool HttpServer::listenOn(quint16 port) {
  return listen(QHostAddress::LocalHost, port);
}

void HttpServer::incomingConnection(qintptr handle) {
  const auto counted = [this](const HttpRequest &request, const HttpResponder &responder) {
    ++m_requests;
    m_handler(request, responder);
  };
  auto *connection = new HttpConnection(handle, counted, this);
  if (++m_connections > mostConnections) connection->deleteLater();
  connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
}

}  // namespace ops::labservice
