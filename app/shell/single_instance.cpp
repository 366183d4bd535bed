#include "app/shell/single_instance.h"

#include <QLocalSocket>

#include "models/base/paths.h"

namespace ops {

namespace {

constexpr int patienceMs = 1'000;
constexpr qint64 longest = 4'096;

QString socketPath() {
  return paths::runtime() + QStringLiteral("/console");
}

QByteArray line(const Json &json) {
  return QByteArray::fromStdString(json.dump()) + '\n';
}

Json readLine(QLocalSocket &socket) {
  return Json::parse(socket.readLine(longest).toStdString(), nullptr, false);
}

}  // namespace

SingleInstance::SingleInstance(Show show) : m_show(std::move(show)), m_lock(socketPath() + QStringLiteral(".lock")) {
  m_lock.setStaleLockTime(0);  // only with the process that holds it
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

std::optional<QString> SingleInstance::handOver(const Json &wish) {
  QLocalSocket socket;
  socket.connectToServer(socketPath());
  if (!socket.waitForConnected(patienceMs)) return std::nullopt;
  socket.write(line(wish));
  if (!socket.waitForBytesWritten(patienceMs)) return std::nullopt;
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(patienceMs)) return std::nullopt;
  }
  const auto answer = readLine(socket);
  return answer.is_object() ? std::optional(jsonString(answer, "why")) : std::nullopt;
}

bool SingleInstance::listen() {
  if (!m_lock.tryLock(0)) return false;
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  QLocalServer::removeServer(socketPath());  // of one that was killed: the lock is ours
  m_server.listen(socketPath());
  return true;
}

void SingleInstance::answer() {
  while (auto *socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longest) socket->abort();
        return;
      }
      const auto wish = readLine(*socket);
      if (!wish.is_object()) return socket->abort();
      socket->write(line({{"why", toJson(m_show(wish))}}));
      socket->disconnectFromServer();
    });
  }
}

}  // namespace ops
