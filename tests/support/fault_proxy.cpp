#include "tests/support/fault_proxy.h"

#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <chrono>
#include <cstring>

#include "tests/support/ports.h"

namespace ops {
namespace {

int unixSocket(const QByteArray &path, sockaddr_un &address) {
  address = {};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
  return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

int tcpSocket(int port, sockaddr_in &address) {
  address = {};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

bool sendAll(int socket, const char *data, ssize_t size) {
  while (size > 0) {
    const ssize_t sent = ::send(socket, data, static_cast<size_t>(size), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    data += sent;
    size -= sent;
  }
  return true;
}

}  // namespace

FaultProxy::FaultProxy(const QString &targetPath, int targetPort, const QString &listenPath)
    : m_targetPath(QFile::encodeName(targetPath)),
      m_targetPort(targetPort),
      m_listenPath(QFile::encodeName(listenPath)) {
  int bound = -1;
  if (m_listenPath.isEmpty()) {
    m_port = freePort();
    sockaddr_in address{};
    m_listener = tcpSocket(m_port, address);
    bound = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
  } else {
    sockaddr_un address{};
    m_listener = unixSocket(m_listenPath, address);
    bound = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
  }
  if (bound != 0 || ::listen(m_listener, 64) != 0) {
    ::close(m_listener);
    m_listener = -1;
    return;
  }
  m_thread = std::thread([this] { run(); });
}

FaultProxy::~FaultProxy() {
  m_stop = true;
  if (m_thread.joinable()) m_thread.join();
  while (m_serving > 0) ::usleep(1'000);
  if (m_listener >= 0) ::close(m_listener);
  if (!m_listenPath.isEmpty()) ::unlink(m_listenPath.constData());
}

void FaultProxy::cutAfter(Direction direction, qint64 bytes) {
  (direction == Direction::Request ? m_requestCut : m_replyCut) = bytes;
}

void FaultProxy::run() {
  while (!m_stop) {
    pollfd waiting{m_listener, POLLIN, 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) continue;
    ++m_connections;
    ++m_serving;
    std::thread([this, client] {
      serve(client);
      --m_serving;
    }).detach();
  }
}

int FaultProxy::connectToTarget() const {
  int socket = -1;
  int connected = -1;
  if (m_targetPath.isEmpty()) {
    sockaddr_in address{};
    socket = tcpSocket(m_targetPort, address);
    connected = ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
  } else {
    sockaddr_un address{};
    socket = unixSocket(m_targetPath, address);
    connected = ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
  }
  if (connected == 0) return socket;
  ::close(socket);
  return -1;
}

void FaultProxy::serve(int client) {
  const int server = connectToTarget();
  bool open = server >= 0;
  while (open && !m_stop) {
    pollfd both[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
    if (::poll(both, 2, 20) <= 0) continue;
    if (both[0].revents) open = pass(client, server, Direction::Request);
    if (open && both[1].revents) open = pass(server, client, Direction::Reply);
  }
  ::close(client);
  if (server >= 0) ::close(server);
}

bool FaultProxy::pass(int from, int to, Direction direction) {
  const bool reply = direction == Direction::Reply;
  const int drip = reply ? m_drip.load() : 0;
  char buffer[65'536];
  ssize_t size = ::recv(from, buffer, drip > 0 ? 1 : sizeof buffer, 0);
  if (size <= 0) return false;
  if (m_blackHole) {
    ++m_fired;
    return true;
  }
  if (drip > 0) {
    ++m_fired;
    std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 / drip));
  }
  if (reply && m_delay > 0) {
    ++m_fired;
    std::this_thread::sleep_for(std::chrono::milliseconds(m_delay));
  }
  std::atomic<qint64> &cut = reply ? m_replyCut : m_requestCut;
  bool cutNow = false;
  if (const qint64 left = cut; left >= 0) {
    cutNow = size >= left;
    if (cutNow) size = static_cast<ssize_t>(left);
    cut = cutNow ? -1 : left - size;
  }
  (reply ? m_replyBytes : m_requestBytes) += size;
  const bool sent = sendAll(to, buffer, size);
  if (cutNow) ++m_fired;
  return sent && !cutNow;
}

}  // namespace ops
