#pragma once

#include <QTcpServer>
#include <functional>
#include <memory>

namespace ops {

/// A tiny HTTP server on a port of 127.0.0.1 that answers each request with exactly the bytes that a test gives it.
class HttpTestServer {
 public:
  struct Answer {
    QByteArray bytes;         ///< the whole answer, head included
    int everyMs = 0;          ///< > 0: one byte at a time, so many milliseconds apart
    bool closeAtOnce = true;  ///< else the connection stays open after the answer
  };
  using Handler = std::function<Answer(const QByteArray &request)>;

  /// `certificates`: folder with server.pem and server.key, for TLS; empty: plain. `port` 0: a free one.
  explicit HttpTestServer(Handler handler, const QString &certificates = {}, int port = 0);
  ~HttpTestServer();
  int port() const;
  int requests() const { return m_requests; }
  /// The largest number of connections that were open at the same time.
  int mostAtOnce() const { return m_mostAtOnce; }
  /// An answer with this status and body.
  static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

 private:
  void serve(QTcpSocket *socket);
  void reply(QTcpSocket *socket, const Answer &answer);

  Handler m_handler;
  std::unique_ptr<QTcpServer> m_server;
  int m_requests = 0;
  int m_open = 0;
  int m_mostAtOnce = 0;
};

}  // namespace ops
