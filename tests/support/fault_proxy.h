#pragma once

#include "tests/support/relay.h"

namespace ops {

/// Stands between a client and a server and breaks what passes, at a byte. Each fault counts when it fires, so that a
/// test can see that it did.
class FaultProxy : public Relay {
 public:
  enum class Direction { Request, Reply };

  /// Listens on a port of 127.0.0.1 (`listenPath` empty) or on a Unix socket; leads to a port or a socket.
  FaultProxy(const QString &targetPath, int targetPort, const QString &listenPath = {})
      : Relay(targetPath, targetPort, listenPath) {
    listen();
  }
  ~FaultProxy() override { close(); }

  /// Once: cuts the connection after that many more bytes of this direction have passed, over all connections.
  void cutAfter(Direction direction, qint64 bytes);
  /// Swallows everything that comes, in both directions; connections stay open.
  void setBlackHole(bool on) { m_blackHole = on; }
  /// Lets the reply through at this many bytes a second; 0: at once.
  void setDrip(int bytesPerSecond) { m_drip = bytesPerSecond; }
  /// Keeps each piece of a reply back for so long.
  void setDelay(int milliseconds) { m_delay = milliseconds; }
  int fired() const { return m_fired; }
  qint64 passed(Direction direction) const { return direction == Direction::Request ? m_requestBytes : m_replyBytes; }

 protected:
  bool passRequest(Link &link) override { return pass(link.client, link.server, Direction::Request); }
  bool passReply(Link &link) override { return pass(link.server, link.client, Direction::Reply); }

 private:
  bool pass(int from, int to, Direction direction);

  std::atomic<bool> m_blackHole = false;
  std::atomic<int> m_drip = 0;
  std::atomic<int> m_delay = 0;
  std::atomic<int> m_fired = 0;
  std::atomic<qint64> m_requestCut = -1;
  std::atomic<qint64> m_replyCut = -1;
  std::atomic<qint64> m_requestBytes = 0;
  std::atomic<qint64> m_replyBytes = 0;
};

}  // namespace ops
