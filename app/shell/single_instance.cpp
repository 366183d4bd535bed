#include "app/shell/single_instance.h"

#include <QLocalSocket>

#include "models/base/paths.h"

namespace ops {

namespace {

constexpr int patienceMs = 1'000;
constexpr qint64 longest = 4'096;
constexpr char taken[] = "taken\n";

QString socketPath() {
  return paths::runtime() + QStringLiteral("/console");
}

}  // namespace

bool SingleInstance::handOver(const Json &wish) {
  QLocalSocket socket;
  socket.connectToServer(socketPath());
  if (!socket.waitForConnected(patienceMs)) return false;
  socket.write(QByteArray::fromStdString(wish.dump()) + '\n');
  if (!socket.waitForBytesWritten(patienceMs)) return false;
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(patienceMs)) return false;
  }
  return socket.readLine(longest) == taken;
}

void SingleInstance::listen() {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
  // Nobody answers there: it is left over from one that was killed.
  if (!m_server.listen(socketPath()) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
    QLocalServer::removeServer(socketPath());
    m_server.listen(socketPath());
  }
}

void SingleInstance::answer() {
  while (auto *socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longest) socket->abort();
        return;
      }
      const auto wish = Json::parse(socket->readLine(longest).toStdString(), nullptr, false);
      if (!wish.is_object()) return socket->abort();
      socket->write(taken);
      socket->disconnectFromServer();
      Q_EMIT asked(wish);
    });
  }
}

}  // namespace ops
