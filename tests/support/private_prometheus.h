#pragma once

#include <signal.h>

#include "models/backends/http.h"
#include "models/catalog/system.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_world.h"

namespace ops {

/// What both servers below have: a port of 127.0.0.1, a log, and a password if asked for.
class PrivateServer {
 public:
  /// Of the user `ops`, where a server asks for one.
  static inline const QString password = QStringLiteral("horse-battery");

  void kill() { m_process.stop(SIGKILL); }
  ServerProcess &process() { return m_process; }
  int port() const { return m_port; }
  /// As a system file would name it; with the password where one is asked for.
  ServerSpec spec() const;
  /// Asks it directly; null unless it answers with JSON and a status of 200…299.
  Json get(const QString &path) const;
  QByteArray text(const QString &path) const;
  bool post(const QString &path, const Json &body) const;

 protected:
  PrivateServer(const TemporaryWorld &world, const QString &name, bool wantsPassword);
  ~PrivateServer() = default;
  bool run(const QStringList &argv);
  bool write(const QString &file, const QByteArray &text) const;
  QString path(const QString &file) const { return m_folder + QLatin1Char('/') + file; }

 private:
  Op<HttpResponse> ask(const QByteArray &method, const QString &path, const QByteArray &body) const;

  QString m_folder;
  bool m_wantsPassword;
  int m_port;
  ServerProcess m_process;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
};

/// A Prometheus of a test's own. It reads its targets and judges its rules five times a second.
class PrivatePrometheus : public PrivateServer {
 public:
  struct Options {
    QList<int> targets;    ///< ports of 127.0.0.1
    QByteArray rules;      ///< a file of rules
    int alertmanager = 0;  ///< its port; 0: none
    QByteArray history;    ///< in OpenMetrics, with times: what it knows from before it was started
    bool wantsPassword = false;
    QStringList extra;  ///< further arguments
  };
  PrivatePrometheus(const TemporaryWorld &world, const QString &name, Options options);
  bool start();

 private:
  Options m_options;
};

/// An Alertmanager of a test's own, without peers.
class PrivateAlertmanager : public PrivateServer {
 public:
  PrivateAlertmanager(const TemporaryWorld &world, const QString &name, bool wantsPassword = false);
  /// `configuration`: routes, receivers and what inhibits what.
  bool start(const QByteArray &configuration);
};

}  // namespace ops
