#include "app/lab/service/http_connection.h"

#include <QUrl>

#include "models/base/json.h"

namespace ops::labservice {

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr qsizetype largestBody = 16 << 20;
constexpr int idleMs = 30'000;

QByteArray phrase(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 400:
      return "Bad Request";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 409:
      return "Conflict";
    case 413:
      return "Content Too Large";
    case 422:
      return "Unprocessable Content";
    case 431:
      return "Request Header Fields Too Large";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    default:
      return status < 500 ? "Error" : "Internal Server Error";
  }
}

}  // namespace

HttpConnection::HttpConnection(qintptr handle, HttpHandler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)) {
  m_socket.setSocketDescriptor(handle);
  m_socket.setReadBufferSize(largestBody + largestHead);
  m_idle.setSingleShot(true);
  m_idle.start(idleMs);
  connect(&m_idle, &QTimer::timeout, this, [this] { m_socket.abort(); });
  connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
  connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read() {
  m_received += m_socket.readAll();
  if (m_busy || m_close) return;
  m_idle.start(idleMs);
  if (m_bodySize < 0 && !parseHead()) return;
  if (m_received.size() >= m_bodySize) dispatch();
}

bool HttpConnection::parseHead() {
  const auto end = m_received.indexOf("\r\n\r\n");
  if (end > largestHead || (end < 0 && m_received.size() > largestHead)) {
    refuse(431, "the request's head is too long");
    return false;
  }
  if (end < 0) return false;
  const QByteArrayList lines = m_received.first(end).split('\n');
  const QByteArrayList words = lines.first().trimmed().split(' ');
  if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/')) {
    refuse(400, "this is no HTTP/1.1 request");
    return false;
  }
  m_request = {};
  m_request.method = words.at(0);
  const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + words.at(1));
  m_request.path = url.path(QUrl::FullyDecoded);
  m_request.query = QUrlQuery(url);
  for (const QByteArray &line : lines.mid(1)) {
    const auto colon = line.indexOf(':');
    if (colon > 0) m_request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
  }
  m_received.remove(0, end + 4);
  m_close = m_request.headers.value("connection").toLower() == "close" || words.at(2) == "HTTP/1.0";
  if (m_request.headers.contains("transfer-encoding")) {
    refuse(501, "chunked requests are not supported");
    return false;
  }
  bool isNumber = true;
  const QByteArray length = m_request.headers.value("content-length", "0");
  const qlonglong size = length.toLongLong(&isNumber);
  if (!isNumber || size < 0 || size > largestBody) {
    refuse(isNumber && size > 0 ? 413 : 400, "the body's length is not accepted");
    return false;
  }
  m_bodySize = size;
  if (m_request.headers.value("expect").toLower() == "100-continue" && m_received.size() < size) {
    m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
  }
  return true;
}

void HttpConnection::dispatch() {
  m_request.body = m_received.first(m_bodySize);
  m_received.remove(0, m_bodySize);
  m_bodySize = -1;
  m_busy = true;
  m_idle.stop();
  m_handler(m_request, HttpResponder(this));
}

void HttpConnection::send(const HttpReply &reply) {
  QByteArray message = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phrase(reply.status) +
                       "\r\nServer: doc-pipeline\r\nContent-Type: " + reply.contentType +
                       "\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                       "\r\nCache-Control: no-store\r\nConnection: " + (m_close ? "close" : "keep-alive") + "\r\n\r\n";
  if (m_request.method != "HEAD") message += reply.body;
  m_socket.write(message);
  m_busy = false;
  m_idle.start(idleMs);
  if (m_close) {
    m_socket.disconnectFromHost();
  } else if (!m_received.isEmpty()) {
    // The next request has arrived already.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
  }
}

void HttpConnection::refuse(int status, const QByteArray &why) {
  m_close = true;
  send({status, "application/json", jsonDump(Json{{"error", why.toStdString()}})});
}

}  // namespace ops::labservice
