#include "tests/support/http_test_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include "tests/support/ports.h"

namespace ops {

HttpTestServer::HttpTestServer(Handler handler, const QString &certificates, int port) : m_handler(std::move(handler)) {
  if (certificates.isEmpty()) {
    m_server = std::make_unique<QTcpServer>();
  } else {
    auto secure = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(certificates + QStringLiteral("/server.key"));
    if (key.open(QIODevice::ReadOnly)) configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificates + QStringLiteral("/server.pem")));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    secure->setSslConfiguration(configuration);
    m_server = std::move(secure);
  }
  QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
    while (QTcpSocket *socket = m_server->nextPendingConnection()) serve(socket);
  });
  m_server->listen(QHostAddress::LocalHost, static_cast<quint16>(port == 0 ? freePort() : port));
}

HttpTestServer::~HttpTestServer() = default;

int HttpTestServer::port() const {
  return m_server->serverPort();
}

QByteArray HttpTestServer::answer(int status, const QByteArray &body, const QByteArray &headers) {
  return "HTTP/1.1 " + QByteArray::number(status) + " Text\r\n" + headers +
         "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void HttpTestServer::serve(QTcpSocket *socket) {
  m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);
  QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
    --m_open;
    socket->deleteLater();
  });
  auto request = std::make_shared<QByteArray>();
  const auto onReadyRead = [this, socket, request] {
    *request += socket->readAll();
    const qsizetype head = request->indexOf("\r\n\r\n");
    if (head < 0) return;
    const QByteArray lower = request->left(head).toLower();
    const qsizetype length = lower.indexOf("content-length:");
    const qint64 body = length < 0 ? 0 : lower.mid(length + 15).split('\r').value(0).trimmed().toLongLong();
    if (request->size() < head + 4 + body) return;
    ++m_requests;
    reply(socket, m_handler(*request));
    request->clear();
  };
  QObject::connect(socket, &QTcpSocket::readyRead, socket, onReadyRead);
  if (socket->bytesAvailable()) onReadyRead();
}

void HttpTestServer::reply(QTcpSocket *socket, const Answer &answer) {
  if (answer.everyMs == 0) {
    socket->write(answer.bytes);
    if (answer.closeAtOnce) socket->disconnectFromHost();
    return;
  }
  auto *timer = new QTimer(socket);
  auto rest = std::make_shared<QByteArray>(answer.bytes);
  QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, rest] {
    socket->write(rest->left(1));
    rest->remove(0, 1);
    if (!rest->isEmpty()) return;
    timer->stop();
    socket->disconnectFromHost();
  });
  timer->start(answer.everyMs);
}

}  // namespace ops
