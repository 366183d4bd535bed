#include "tests/support/script_proxy.h"

#include <sys/socket.h>

namespace ops {
namespace {

using Place = ScriptProxy::Place;

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

ScriptProxy::ScriptProxy(const QString &targetPath, const QString &listenPath, Protocol protocol)
    : Relay(targetPath, 0, listenPath), m_protocol(protocol) {
  listen();
}

ScriptProxy::~ScriptProxy() {
  close();
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
  redirect({});
}

/// Whether a request begins here with that command. Clients write a request at once and wait for its reply.
bool ScriptProxy::isRequest(const QByteArray &bytes, const QByteArray &command) const {
  if (m_protocol == Protocol::XmlRpc) return bytes.contains(QByteArray("supervisor." + command + '<'));
  const QByteArray first("$" + QByteArray::number(command.size()) + "\r\n" + command + "\r\n");
  const qsizetype end = bytes.indexOf("\r\n");
  return bytes.startsWith('*') && end > 0 && bytes.mid(end + 2, first.size()) == first;
}

/// Short replies of Redis come in one piece; supervisord sends head and body as it has them.
bool ScriptProxy::isWhole(const QByteArray &reply) const {
  if (m_protocol == Protocol::Redis) return true;
  const qsizetype body = reply.indexOf("\r\n\r\n");
  const QByteArray head = reply.left(std::max<qsizetype>(0, body)).toLower() + "\r\n";
  const qsizetype at = head.indexOf("content-length:");
  if (body < 0 || at < 0) return false;
  const auto length = head.mid(at + 15, head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
  return reply.size() >= body + 4 + length;
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
  if (fault.passes) {
    if (fault.act) fault.act(peerOf(link.client));
    ++m_fired;
    return sendAll(link.server, bytes);
  }
  if (fault.place == Place::BeforeRequest) return strike(link, fault);
  if (fault.place == Place::InRequest) return sendAll(link.server, partOf(bytes, fault.part)) && strike(link, fault);
  link.struck = true;
  link.reply.clear();
  return sendAll(link.server, bytes);
}

bool ScriptProxy::passReply(Link &link) {
  const QByteArray bytes = receive(link.server);
  if (isDown(link)) return false;
  if (link.silent) {
    // Its end is kept from the client as well.
    if (bytes.isEmpty()) leaveServer(link);
    return true;
  }
  if (!link.struck) return !bytes.isEmpty() && sendAll(link.client, bytes);
  link.reply += bytes;
  if (!bytes.isEmpty() && !isWhole(link.reply)) return true;
  link.struck = false;
  std::unique_lock guard(m_mutex);
  const Fault fault = m_fault;
  guard.unlock();
  if (fault.place == Place::InReply) sendAll(link.client, partOf(link.reply, fault.part));
  if (fault.place == Place::AfterReply) sendAll(link.client, link.reply);
  return strike(link, fault);
}

bool ScriptProxy::strike(Link &link, const Fault &fault) {
  if (fault.act) fault.act(peerOf(link.client));
  if (!fault.elsewhere.isEmpty()) redirect(fault.elsewhere);
  link.silent = fault.silent;
  m_down = fault.last;
  ++m_fired;
  return fault.silent;
}

}  // namespace ops
