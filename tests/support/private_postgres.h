#pragma once

#include "models/catalog/system.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_world.h"

namespace ops {

/// A PostgreSQL cluster of a test's own, on a Unix socket and, where asked for, on a port of 127.0.0.1. It runs as the
/// user `postgres` where the test runs as root, else as the test's user. Its superuser is `ops`.
class PrivatePostgres {
 public:
  struct Options {
    bool tcp = false;
    QString certificates;  ///< folder with server.pem and server.key: TLS on the port
    QString password;      ///< of `ops`, asked for on the port; the socket trusts
    QStringList settings;  ///< "name=value"
  };

  PrivatePostgres(const TemporaryWorld &world, const QString &name, Options options);
  PrivatePostgres(const TemporaryWorld &world, const QString &name) : PrivatePostgres(world, name, Options()) {}

  bool start();
  void stop();
  void kill();
  ServerProcess &process() { return m_process; }

  QString socketFolder() const { return m_folder; }
  int port() const { return m_port; }
  /// A connection of a system file to the database `postgres` over the socket.
  ConnectionSpec connection(const QString &name = QStringLiteral("database")) const;
  /// Runs statements with psql; its output, unaligned and without headers.
  QByteArray psql(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
  /// Folder of the server's programs; empty if there is none.
  static QString binaries();

 private:
  QString m_folder;
  Options m_options;
  int m_port = 0;
  ServerProcess m_process;
};

}  // namespace ops
