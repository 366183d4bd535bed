#pragma once

#include <QObject>
#include <memory>

#include "models/base/error.h"

class QIODevice;
class QLocalSocket;
class QSslSocket;
class QTcpSocket;

namespace ops {

/// Where a byte stream leads to.
struct Endpoint {
  enum class Kind { Tcp, Tls, Unix };
  Kind kind = Kind::Tcp;
  QString host;
  int port = 0;
  QString path;             ///< of the Unix socket
  QString caFile;           ///< PEM file that pins the server's authority; empty: the system's authorities
  bool allowProxy = false;  ///< follow the application's proxy; never for loopback

  bool isLoopback() const;
  QString address() const;  ///< "host:port" or the path
};

/// This machine does not know the name: that says nothing of who has it. Only why and remedy stand in it, and its code.
Error unresolvedName(const QString &host);

/// A byte stream over TCP, TLS or a Unix socket with one set of signals. TLS is always verified. Never blocks; an
/// attempt to connect has no deadline of its own: that is the owner's. `failed` or `closed` comes at most once, nothing
/// after it.
class StreamSocket : public QObject {
  Q_OBJECT

 public:
  explicit StreamSocket(Endpoint endpoint, QObject *parent = nullptr);
  ~StreamSocket() override;

  void open();
  void write(const QByteArray &bytes);
  QByteArray readAll();
  /// What was not read yet stays readable; no signal follows.
  void abort();

 Q_SIGNALS:
  void ready();
  void readyRead();
  /// The connection could not be made: only why and remedy stand in the error, and its code.
  void failed(const ops::Error &error);
  /// The connection was there and has ended.
  void closed(const QString &why);

 private:
  void openUnix();
  void openTcp();
  void end(const QString &why, const Error &error);
  Error tcpError() const;
  Error unixError() const;

  Endpoint m_endpoint;
  std::unique_ptr<QLocalSocket> m_local;
  std::unique_ptr<QSslSocket> m_tcp;
  QIODevice *m_device = nullptr;
  QString m_tlsErrors;
  bool m_ready = false;
  bool m_ended = false;
};

}  // namespace ops
