#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>
#include <mutex>
#include <thread>

namespace ops {

/// Stands between clients and a server: passes what comes, on threads of its own, one a connection. What derives from
/// it decides what passes. It calls listen() once it is made, and close() before it goes.
class Relay {
 public:
  Relay(const Relay &) = delete;
  Relay &operator=(const Relay &) = delete;

  bool isListening() const { return m_listener >= 0; }
  int port() const { return m_port; }
  int connections() const { return m_connections; }

 protected:
  struct Link {
    int client = -1;
    int server = -1;
    bool silent = false;  ///< nothing passes any more
    bool struck = false;  ///< its reply is the one that a fault waits for
    QByteArray reply;     ///< of that request, as far as it has come
  };

  /// Listens on a port of 127.0.0.1 (`listenPath` empty) or on a Unix socket; leads to a port or a socket.
  Relay(const QString &targetPath, int targetPort, const QString &listenPath);
  virtual ~Relay();
  void listen();
  void close();

  /// Something has come from that side, or its end. False if the connection must end.
  virtual bool passRequest(Link &link) = 0;
  virtual bool passReply(Link &link) = 0;

  /// Listens to the server no more; the client's connection stays open.
  static void leaveServer(Link &link);
  /// Later connections lead to this Unix socket; empty: to the target again. From any thread.
  void redirect(const QByteArray &path);

  static bool sendAll(int socket, const QByteArray &bytes);
  /// Empty at the end of the stream.
  static QByteArray receive(int socket, qsizetype atMost = 1 << 20);

 private:
  void run();
  void serve(int client);
  int connectToTarget();

  QByteArray m_targetPath;
  std::mutex m_redirecting;
  QByteArray m_elsewhere;
  int m_targetPort;
  QByteArray m_listenPath;
  int m_port = 0;
  int m_listener = -1;
  std::atomic<bool> m_stop = false;
  std::atomic<int> m_connections = 0;
  std::atomic<int> m_serving = 0;
  std::thread m_thread;
};

}  // namespace ops
