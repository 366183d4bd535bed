#pragma once

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSet>

namespace ops {

/// What a Redis server was asked from now on, by MONITOR: its own clock, every client, and what scripts call.
class RedisMonitor {
 public:
  struct Command {
    qint64 atUs = 0;  ///< of the server's realtime clock
    QByteArray name;  ///< in capitals
    QByteArray text;  ///< the whole line

    /// Everything that is not known to read only.
    bool isChange() const {
      static const QSet<QByteArray> reading{"HELLO",   "AUTH",    "SELECT", "CLIENT", "PING",   "ECHO",    "INFO",
                                            "ROLE",    "COMMAND", "CONFIG", "LLEN",   "LRANGE", "LINDEX",  "HGET",
                                            "HGETALL", "HMGET",   "GET",    "EXISTS", "TYPE",   "STRLEN",  "DBSIZE",
                                            "TTL",     "PTTL",    "TIME",   "LPOS",   "KEYS",   "EVAL_RO", "MEMORY"};
      return !reading.contains(name);
    }
  };

  explicit RedisMonitor(const QString &socket) {
    m_socket.connectToServer(socket);
    m_socket.write("MONITOR\r\n");
    m_isOpen = m_socket.waitForReadyRead(5'000) && m_socket.readLine() == "+OK\r\n";
  }
  bool isOpen() const { return m_isOpen; }

  /// Until a command that contains `text` has been seen; a test sends it last, so that nothing is still on its way.
  bool readUntil(const QByteArray &text) {
    QElapsedTimer clock;
    clock.start();
    constexpr int patienceMs = 10'000;
    while (clock.elapsed() < patienceMs) {
      while (m_socket.canReadLine()) {
        const auto line = m_socket.readLine().trimmed();
        if (line.contains(text)) return true;
        add(line);
      }
      m_socket.waitForReadyRead(100);
    }
    return false;
  }
  const QList<Command> &commands() const { return m_commands; }
  void forget() { m_commands.clear(); }

 private:
  // +1700000000.123456 [0 unix:/path/redis.sock] "LLEN" "orders"
  void add(const QByteArray &line) {
    const auto name = line.indexOf("] \"") + 3;
    const auto end = line.indexOf('"', name);
    constexpr double micro = 1e6;
    m_commands.append({static_cast<qint64>(line.mid(1, line.indexOf(' ') - 1).toDouble() * micro),
                       line.mid(name, end - name).toUpper(), line});
  }

  QLocalSocket m_socket;
  QList<Command> m_commands;
  bool m_isOpen = false;
};

}  // namespace ops
