#include "app/shell/single_instance.h"

#include <QLocalSocket>

#include "models/base/paths.h"

namespace ops {

namespace {

constexpr int patienceMs = 1'000;
constexpr qint64 longest = 4'096;

constexpr int mostConsoles = 8;  ///< that are heard; more can be open

/// Of the first console, the second, …
QString socketPath(int place) {
  const QString path = paths::runtime() + QStringLiteral("/console");
  return place == 0 ? path : QStringLiteral("%1-%2").arg(path).arg(place + 1);
}

QByteArray line(const Json &json) {
  return QByteArray::fromStdString(json.dump()) + '\n';
}

Json readLine(QLocalSocket &socket) {
  return Json::parse(socket.readLine(longest).toStdString(), nullptr, false);
}

/// nullopt: nobody answers there.
std::optional<QString> askAt(int place, const Json &wish) {
  QLocalSocket socket;
  socket.connectToServer(socketPath(place));
  if (!socket.waitForConnected(patienceMs)) return std::nullopt;
  socket.write(line(wish));
  if (!socket.waitForBytesWritten(patienceMs)) return std::nullopt;
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(patienceMs)) return std::nullopt;
  }
  const auto answer = readLine(socket);
  return answer.is_object() ? std::optional(jsonString(answer, "why")) : std::nullopt;
}

}  // namespace

SingleInstance::SingleInstance(Show show) : m_show(std::move(show)) {
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

std::optional<QString> SingleInstance::handOver(const Json &wish) {
  std::optional<QString> shown;
  for (int place = 0; place < mostConsoles; ++place) {
    const auto answer = askAt(place, wish);
    if (answer && answer->isEmpty()) return answer;
    if (!shown) shown = answer;
  }
  return shown;
}

bool SingleInstance::listen() {
  for (int place = 0; place < mostConsoles; ++place) {
    const auto path = socketPath(place);
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);  // only with the process that holds it
    if (!m_lock->tryLock(0)) continue;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);  // of one that was killed: the lock is ours
    m_server.listen(path);
    return place == 0;
  }
  return false;
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
