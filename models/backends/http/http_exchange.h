#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <functional>

#include "models/backends/http/http_parser.h"
#include "models/backends/net/stream_socket.h"

namespace ops {

/// One HTTP/1.1 request on a connection of its own, sent once and never again: a client that keeps connections alive
/// repeats a request by itself when the server has just closed one. One deadline for all of it.
class HttpExchange : public QObject {
  Q_OBJECT

 public:
  struct Request {
    QString what;    ///< for errors
    QString target;  ///< for errors: "http api.example:8080"
    QByteArray method;
    QByteArray path;  ///< with the query
    QByteArray hostHeader;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 bodyCap = 4 * 1024 * 1024;
    int timeoutMs = 5'000;
    bool changes = false;  ///< once sent, a missing answer means that the outcome is unknown
  };
  struct Response {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    double milliseconds = 0;
  };
  using Done = std::function<void(const Result<Response> &)>;

  HttpExchange(Endpoint endpoint, Request request, QObject *parent);
  /// `done` comes once, from the event loop, and never after this object's end.
  void start(Done done);

 private:
  void send();
  void onReadyRead();
  void onClosed(const QString &why);
  void breakOff(ErrorCode code, const QString &why, const QString &remedy = {});
  void end(Result<Response> result);

  Request m_request;
  StreamSocket m_socket;
  HttpParser m_parser;
  QTimer m_deadline;
  QElapsedTimer m_clock;
  Done m_done;
  bool m_sent = false;
  bool m_ended = false;
};

}  // namespace ops
