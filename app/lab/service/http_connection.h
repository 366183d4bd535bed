#pragma once

#include <QTcpSocket>
#include <QTimer>

#include "app/lab/service/http_server.h"

namespace ops::labservice {

/// One client of HttpServer. Deletes itself when the client goes.
class HttpConnection : public QObject {
  Q_OBJECT

 public:
  HttpConnection(qintptr handle, HttpHandler handler, QObject *parent);
  void send(const HttpReply &reply);

 private:
  void read();
  bool parseHead();  ///< false: the head is not complete, or was refused
  void dispatch();
  void refuse(int status, const QByteArray &why);

  QTcpSocket m_socket;
  QTimer m_idle;
  HttpHandler m_handler;
  QByteArray m_received;
  HttpRequest m_request;
  qsizetype m_bodySize = -1;  ///< -1: the head is still to come
  bool m_busy = false;        ///< a request is with its handler
  bool m_close = false;
};

}  // namespace ops::labservice
