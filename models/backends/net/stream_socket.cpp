#include "models/backends/net/stream_socket.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace ops {

bool Endpoint::isLoopback() const {
  if (kind == Kind::Unix || host == QStringLiteral("localhost")) return true;
  return QHostAddress(host).isLoopback();
}

QString Endpoint::address() const {
  if (kind == Kind::Unix) return path;
  const QString name = host.contains(u':') ? QStringLiteral("[%1]").arg(host) : host;
  return QStringLiteral("%1:%2").arg(name).arg(port);
}

StreamSocket::StreamSocket(Endpoint endpoint, QObject *parent) : QObject(parent), m_endpoint(std::move(endpoint)) {}

StreamSocket::~StreamSocket() {
  abort();
}

void StreamSocket::open() {
  if (m_endpoint.kind == Endpoint::Kind::Unix) {
    openUnix();
  } else {
    openTcp();
  }
}

void StreamSocket::openUnix() {
  m_local = std::make_unique<QLocalSocket>();
  m_device = m_local.get();
  connect(m_local.get(), &QLocalSocket::connected, this, [this] {
    m_ready = true;
    Q_EMIT ready();
  });
  connect(m_local.get(), &QLocalSocket::readyRead, this, &StreamSocket::readyRead);
  const auto onEnd = [this] { end(m_local->errorString(), unixError()); };
  connect(m_local.get(), &QLocalSocket::disconnected, this, onEnd);
  connect(m_local.get(), &QLocalSocket::errorOccurred, this, onEnd);
  m_local->connectToServer(m_endpoint.path);
}

void StreamSocket::openTcp() {
  m_tcp = std::make_unique<QSslSocket>();
  m_device = m_tcp.get();
  if (!m_endpoint.allowProxy || m_endpoint.isLoopback()) m_tcp->setProxy(QNetworkProxy::NoProxy);
  const bool tls = m_endpoint.kind == Endpoint::Kind::Tls;
  const auto onReady = [this] {
    m_ready = true;
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    Q_EMIT ready();
  };
  if (tls) {
    connect(m_tcp.get(), &QSslSocket::encrypted, this, onReady);
  } else {
    connect(m_tcp.get(), &QSslSocket::connected, this, onReady);
  }
  connect(m_tcp.get(), &QSslSocket::readyRead, this, &StreamSocket::readyRead);
  connect(m_tcp.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
    QStringList texts;
    for (const QSslError &error : errors) texts << error.errorString();
    texts.removeDuplicates();
    m_tlsErrors = texts.join(QStringLiteral("; "));
  });
  const auto onEnd = [this] { end(m_tcp->errorString(), tcpError()); };
  connect(m_tcp.get(), &QSslSocket::errorOccurred, this, onEnd);
  connect(m_tcp.get(), &QSslSocket::disconnected, this, onEnd);
  if (!tls) {
    m_tcp->connectToHost(m_endpoint.host, static_cast<quint16>(m_endpoint.port));
    return;
  }
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
  configuration.setProtocol(QSsl::TlsV1_2OrLater);
  if (!m_endpoint.caFile.isEmpty()) {
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(m_endpoint.caFile);
    if (authorities.isEmpty()) {
      Error error{ErrorCode::Refused,
                  {},
                  {},
                  tr("%1 holds no certificate authority that can be read").arg(m_endpoint.caFile),
                  tr("Name a readable PEM file as the authority of this connection.")};
      QTimer::singleShot(0, this, [this, error] { end(error.why, error); });
      return;
    }
    configuration.setCaCertificates(authorities);
  }
  m_tcp->setSslConfiguration(configuration);
  m_tcp->connectToHostEncrypted(m_endpoint.host, static_cast<quint16>(m_endpoint.port));
}

void StreamSocket::end(const QString &why, const Error &error) {
  if (m_ended) return;
  m_ended = true;
  if (m_ready) {
    Q_EMIT closed(why);
  } else {
    Q_EMIT failed(error);
  }
}

Error unresolvedName(const QString &host) {
  Error error{ErrorCode::Unreachable,
              {},
              {},
              StreamSocket::tr("The name %1 can't be resolved").arg(host),
              StreamSocket::tr("Correct the host's name, or look at the name service: without its network (VPN) this "
                               "machine may not know it.")};
  error.isOurs = true;
  return error;
}

Error StreamSocket::tcpError() const {
  Error error{ErrorCode::Unreachable, {}, {}, m_tcp->errorString(), {}};
  if (!m_tlsErrors.isEmpty()) {
    error.code = ErrorCode::Refused;
    error.why = tr("The server's TLS certificate is not trusted: %1").arg(m_tlsErrors);
    error.remedy =
        tr("Let the connection's caFile name the authority that signed it. Certificate errors are never ignored.");
    return error;
  }
  switch (m_tcp->error()) {
    case QAbstractSocket::ConnectionRefusedError:
      error.why = tr("Connection refused: nothing listens at %1").arg(m_endpoint.address());
      error.remedy = tr("Start the server, or correct its address.");
      break;
    case QAbstractSocket::HostNotFoundError:
      error = unresolvedName(m_endpoint.host);
      break;
    case QAbstractSocket::NetworkError:
      // Of a name it may be only the last of its addresses, such as one of IPv6, that no network leads to.
      error.isOurs = !QHostAddress(m_endpoint.host).isNull() &&
                     m_tcp->errorString() == QCoreApplication::translate("QNativeSocketEngine", "Network unreachable");
      break;
    case QAbstractSocket::SslHandshakeFailedError:
      error.why = tr("The TLS handshake failed: %1").arg(m_tcp->errorString());
      error.remedy = tr("Check that the server speaks TLS 1.2 or newer on this port.");
      break;
    case QAbstractSocket::RemoteHostClosedError:
      error.why = tr("The server closed the connection before it was set up");
      error.remedy =
          m_endpoint.kind == Endpoint::Kind::Tls ? tr("Check that the server speaks TLS on this port.") : QString();
      break;
    default:
      break;
  }
  return error;
}

Error StreamSocket::unixError() const {
  Error error{ErrorCode::Unreachable, {}, {}, m_local->errorString(), {}};
  switch (m_local->error()) {
    case QLocalSocket::ServerNotFoundError:
      error.why = tr("There is no socket %1").arg(m_endpoint.path);
      error.remedy = tr("Start the server, or correct the socket's path.");
      break;
    case QLocalSocket::ConnectionRefusedError:
      error.why = tr("Connection refused: nothing listens at %1").arg(m_endpoint.path);
      error.remedy = tr("Start the server.");
      break;
    case QLocalSocket::SocketAccessError:
      error.why = tr("You have no permission to use the socket %1").arg(m_endpoint.path);
      error.remedy = tr("Ask for membership in the group that owns the socket.");
      break;
    default:
      break;
  }
  return error;
}

void StreamSocket::write(const QByteArray &bytes) {
  if (m_device && !m_ended) m_device->write(bytes);
}

QByteArray StreamSocket::readAll() {
  return m_device && m_device->isOpen() ? m_device->readAll() : QByteArray();
}

void StreamSocket::abort() {
  m_ended = true;
  if (m_local) m_local->abort();
  if (m_tcp) m_tcp->abort();
}

}  // namespace ops
