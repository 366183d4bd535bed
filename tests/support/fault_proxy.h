#pragma once

#include <QString>
#include <atomic>
#include <thread>

namespace ops {

/// Stands between a client and a server and breaks what passes, on a thread of its own. Each fault counts when it
/// fires, so that a test can see that it did.
class FaultProxy {
 public:
  enum class Direction { Request, Reply };

  /// Listens on a port of 127.0.0.1 (`listenPath` empty) or on a Unix socket; leads to a port or a socket.
  FaultProxy(const QString &targetPath, int targetPort, const QString &listenPath = {});
  ~FaultProxy();
  FaultProxy(const FaultProxy &) = delete;
  FaultProxy &operator=(const FaultProxy &) = delete;

  bool isListening() const { return m_listener >= 0; }
  int port() const { return m_port; }

  /// Once: cuts the connection after that many more bytes of this direction have passed, over all connections.
  void cutAfter(Direction direction, qint64 bytes);
  /// Swallows everything that comes, in both directions; connections stay open.
  void setBlackHole(bool on) { m_blackHole = on; }
  /// Lets the reply through at this many bytes a second; 0: at once.
  void setDrip(int bytesPerSecond) { m_drip = bytesPerSecond; }
  /// Keeps each piece of a reply back for so long.
  void setDelay(int milliseconds) { m_delay = milliseconds; }
  int fired() const { return m_fired; }
  int connections() const { return m_connections; }
  qint64 passed(Direction direction) const { return direction == Direction::Request ? m_requestBytes : m_replyBytes; }

 private:
  void run();
  void serve(int client);
  /// False if the connection must end.
  bool pass(int from, int to, Direction direction);
  int connectToTarget() const;

  QByteArray m_targetPath;
  int m_targetPort;
  int m_port = 0;
  int m_listener = -1;
  QByteArray m_listenPath;
  std::atomic<bool> m_stop = false;
  std::atomic<bool> m_blackHole = false;
  std::atomic<int> m_drip = 0;
  std::atomic<int> m_delay = 0;
  std::atomic<int> m_fired = 0;
  std::atomic<int> m_connections = 0;
  std::atomic<qint64> m_requestCut = -1;
  std::atomic<qint64> m_replyCut = -1;
  std::atomic<qint64> m_requestBytes = 0;
  std::atomic<qint64> m_replyBytes = 0;
  std::atomic<int> m_serving = 0;
  std::thread m_thread;
};

}  // namespace ops
