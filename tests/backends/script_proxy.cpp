#include "tests/backends/script_proxy.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <cstring>

namespace ops {
namespace {

using Place = ScriptProxy::Place;

int unixSocket(const QByteArray &path, sockaddr_un &address) {
  address = {};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
  return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

bool sendAll(int socket, const QByteArray &bytes) {
  const char *data = bytes.constData();
  for (qsizetype left = bytes.size(); left > 0;) {
    const ssize_t sent = ::send(socket, data, static_cast<size_t>(left), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    data += sent;
    left -= sent;
  }
  return true;
}

QByteArray receive(int socket) {
  QByteArray buffer(1 << 20, Qt::Uninitialized);
  const ssize_t size = ::recv(socket, buffer.data(), static_cast<size_t>(buffer.size()), 0);
  buffer.resize(std::max<ssize_t>(0, size));
  return buffer;
}

/// Whether a request begins here with that command. Clients write a request at once and wait for its reply.
bool isRequest(const QByteArray &bytes, const QByteArray &command) {
  const QByteArray first("$" + QByteArray::number(command.size()) + "\r\n" + command + "\r\n");
  const qsizetype end = bytes.indexOf("\r\n");
  return bytes.startsWith('*') && end > 0 && bytes.mid(end + 2, first.size()) == first;
}

QByteArray partOf(const QByteArray &bytes, double part) {
  // Neither nothing nor all of it.
  return bytes.left(std::clamp<qsizetype>(static_cast<qsizetype>(static_cast<double>(bytes.size()) * part), 1,
                                          std::max<qsizetype>(1, bytes.size() - 1)));
}

pid_t peerOf(int socket) {
  ucred peer{};
  socklen_t size = sizeof peer;
  return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.pid : 0;
}

}  // namespace

ScriptProxy::ScriptProxy(const QString &targetPath, const QString &listenPath)
    : m_targetPath(QFile::encodeName(targetPath)), m_listenPath(QFile::encodeName(listenPath)) {
  sockaddr_un address{};
  m_listener = unixSocket(m_listenPath, address);
  if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
      ::listen(m_listener, 64) != 0) {
    ::close(m_listener);
    m_listener = -1;
    return;
  }
  m_thread = std::thread([this] { run(); });
}

ScriptProxy::~ScriptProxy() {
  m_stop = true;
  if (m_thread.joinable()) m_thread.join();
  for (int serving = m_serving; serving > 0; serving = m_serving) m_serving.wait(serving);
  if (m_listener >= 0) ::close(m_listener);
  ::unlink(m_listenPath.constData());
}

void ScriptProxy::arm(const Fault &fault) {
  const std::lock_guard guard(m_mutex);
  m_fault = fault;
  m_armed = true;
  m_seen = 0;
}

void ScriptProxy::mend() {
  const std::lock_guard guard(m_mutex);
  m_armed = false;
  m_down = false;
}

void ScriptProxy::run() {
  while (!m_stop) {
    pollfd waiting{m_listener, POLLIN, 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) continue;
    ++m_serving;
    std::thread([this, client] {
      serve(client);
      --m_serving;
      m_serving.notify_all();
    }).detach();
  }
}

void ScriptProxy::serve(int client) {
  sockaddr_un address{};
  Link link{client, unixSocket(m_targetPath, address)};
  bool open = ::connect(link.server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
  while (open && !m_stop) {
    pollfd both[2] = {{link.client, POLLIN, 0}, {link.server, POLLIN, 0}};
    if (::poll(both, 2, 20) <= 0) continue;
    if (both[0].revents) open = passRequest(link);
    if (open && both[1].revents) open = passReply(link);
  }
  ::close(link.client);
  ::close(link.server);
}

bool ScriptProxy::isDown(Link &link) {
  if (!m_down) return false;
  const std::lock_guard guard(m_mutex);
  link.silent = link.silent || m_fault.silent;
  return !link.silent;
}

bool ScriptProxy::passRequest(Link &link) {
  const QByteArray bytes = receive(link.client);
  if (bytes.isEmpty() || isDown(link)) return false;
  if (link.silent) return true;
  std::unique_lock guard(m_mutex);
  const Fault fault = m_fault;
  const bool due = m_armed && isRequest(bytes, fault.command) && ++m_seen == fault.count;
  m_armed = m_armed && !due;
  guard.unlock();
  if (!due) return sendAll(link.server, bytes);
  if (fault.place == Place::BeforeRequest) return strike(link, fault);
  if (fault.place == Place::InRequest) return sendAll(link.server, partOf(bytes, fault.part)) && strike(link, fault);
  link.struck = true;
  return sendAll(link.server, bytes);
}

bool ScriptProxy::passReply(Link &link) {
  const QByteArray bytes = receive(link.server);
  if (bytes.isEmpty()) return false;
  if (isDown(link)) return false;
  if (link.silent) return true;
  if (!link.struck) return sendAll(link.client, bytes);
  link.struck = false;
  std::unique_lock guard(m_mutex);
  const Fault fault = m_fault;
  guard.unlock();
  if (fault.place == Place::InReply) sendAll(link.client, partOf(bytes, fault.part));
  if (fault.place == Place::AfterReply) sendAll(link.client, bytes);
  return strike(link, fault);
}

bool ScriptProxy::strike(Link &link, const Fault &fault) {
  if (fault.act) fault.act(peerOf(link.client));
  link.silent = fault.silent;
  m_down = fault.last;
  ++m_fired;
  return fault.silent;
}

}  // namespace ops
