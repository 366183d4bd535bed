#pragma once

#include "models/backends/redis/redis_protocol.h"
#include "models/catalog/system.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_world.h"

namespace ops {

/// A Redis server of a test's own, on a Unix socket and, where asked for, on a port of 127.0.0.1.
class PrivateRedis {
 public:
  struct Options {
    bool tcp = false;
    bool tls = false;      ///< on a second port, with certificates below `certificates`
    QString certificates;  ///< folder with ca.pem, server.pem, server.key
    QString password;
    bool appendOnly = false;
    QString maxMemory;
    QStringList extra;  ///< further arguments
  };

  PrivateRedis(const TemporaryWorld &world, const QString &name, Options options);
  PrivateRedis(const TemporaryWorld &world, const QString &name) : PrivateRedis(world, name, Options()) {}

  bool start();
  void stop();
  void kill();
  ServerProcess &process() { return m_process; }

  QString socket() const;
  int port() const { return m_port; }
  int tlsPort() const { return m_tlsPort; }
  /// A connection of a system file that leads here over the Unix socket.
  ConnectionSpec connection(const QString &name = QStringLiteral("cache")) const;

  /// Sends one command and waits for its reply, on a connection of the test's own.
  RedisReply command(const QByteArrayList &arguments) const;
  void push(const QByteArray &key, const QByteArrayList &payloads) const;
  QByteArrayList list(const QByteArray &key) const;

 private:
  QString m_folder;
  Options m_options;
  int m_port = 0;
  int m_tlsPort = 0;
  ServerProcess m_process;
};

}  // namespace ops
