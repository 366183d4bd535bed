#include "tests/support/relay.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <cstring>

#include "tests/support/ports.h"

namespace ops {
namespace {

constexpr int lookMs = 20;

/// An address of either kind.
class Address {
 public:
  explicit Address(const QByteArray &path) : m_family(AF_UNIX), m_size(sizeof m_unix) {
    m_unix.sun_family = AF_UNIX;
    std::strncpy(m_unix.sun_path, path.constData(), sizeof m_unix.sun_path - 1);
  }
  explicit Address(int port) : m_family(AF_INET), m_size(sizeof m_inet) {
    m_inet.sin_family = AF_INET;
    m_inet.sin_port = htons(static_cast<uint16_t>(port));
    m_inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  }
  int socket() const { return ::socket(m_family, SOCK_STREAM | SOCK_CLOEXEC, 0); }
  int bind(int socket) const { return ::bind(socket, get(), m_size); }
  int connect(int socket) const { return ::connect(socket, get(), m_size); }

 private:
  const sockaddr *get() const {
    return m_family == AF_UNIX ? reinterpret_cast<const sockaddr *>(&m_unix)
                               : reinterpret_cast<const sockaddr *>(&m_inet);
  }
  int m_family;
  socklen_t m_size;
  sockaddr_un m_unix{};
  sockaddr_in m_inet{};
};

}  // namespace

Relay::Relay(const QString &targetPath, int targetPort, const QString &listenPath)
    : m_targetPath(QFile::encodeName(targetPath)),
      m_targetPort(targetPort),
      m_listenPath(QFile::encodeName(listenPath)) {
  if (m_listenPath.isEmpty()) m_port = freePort();
  const Address address = m_listenPath.isEmpty() ? Address(m_port) : Address(m_listenPath);
  m_listener = address.socket();
  if (address.bind(m_listener) == 0 && ::listen(m_listener, 64) == 0) return;
  ::close(m_listener);
  m_listener = -1;
}

Relay::~Relay() {
  if (m_listener >= 0) ::close(m_listener);
  if (!m_listenPath.isEmpty()) ::unlink(m_listenPath.constData());
}

void Relay::listen() {
  if (m_listener >= 0) m_thread = std::thread([this] { run(); });
}

void Relay::close() {
  m_stop = true;
  if (m_thread.joinable()) m_thread.join();
  for (int serving = m_serving; serving > 0; serving = m_serving) m_serving.wait(serving);
}

void Relay::run() {
  while (!m_stop) {
    pollfd waiting{m_listener, POLLIN, 0};
    if (::poll(&waiting, 1, lookMs) <= 0) continue;
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) continue;
    ++m_connections;
    ++m_serving;
    std::thread([this, client] {
      serve(client);
      --m_serving;
      m_serving.notify_all();
    }).detach();
  }
}

void Relay::redirect(const QByteArray &path) {
  const std::lock_guard guard(m_redirecting);
  m_elsewhere = path;
}

int Relay::connectToTarget() {
  std::unique_lock guard(m_redirecting);
  const QByteArray path = m_elsewhere.isEmpty() ? m_targetPath : m_elsewhere;
  guard.unlock();
  const Address address = path.isEmpty() ? Address(m_targetPort) : Address(path);
  const int socket = address.socket();
  if (address.connect(socket) == 0) return socket;
  ::close(socket);
  return -1;
}

void Relay::serve(int client) {
  Link link;
  link.client = client;
  link.server = connectToTarget();
  bool open = link.server >= 0;
  while (open && !m_stop) {
    pollfd both[2] = {{link.client, POLLIN, 0}, {link.server, POLLIN, 0}};
    if (::poll(both, 2, lookMs) <= 0) continue;
    if (both[0].revents) open = passRequest(link);
    if (open && both[1].revents) open = passReply(link);
  }
  ::close(link.client);
  if (link.server >= 0) ::close(link.server);
}

void Relay::leaveServer(Link &link) {
  ::close(link.server);
  link.server = -1;
}

bool Relay::sendAll(int socket, const QByteArray &bytes) {
  const char *data = bytes.constData();
  for (qsizetype left = bytes.size(); left > 0;) {
    const ssize_t sent = ::send(socket, data, static_cast<size_t>(left), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    data += sent;
    left -= sent;
  }
  return true;
}

QByteArray Relay::receive(int socket, qsizetype atMost) {
  QByteArray buffer(atMost, Qt::Uninitialized);
  const ssize_t size = ::recv(socket, buffer.data(), static_cast<size_t>(buffer.size()), 0);
  buffer.resize(std::max<ssize_t>(0, size));
  return buffer;
}

}  // namespace ops
