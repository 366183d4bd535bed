#pragma once

#include <functional>

#include "models/backends/access.h"
#include "models/backends/secret_source.h"
#include "models/base/json.h"

namespace ops {

/// Where a supervisord listens, and who calls.
struct SupervisorTarget {
  QString socket;
  QString user;
  int timeoutMs = 5'000;

  QString address() const { return QStringLiteral("supervisor ") + socket; }
};

/// Calls of supervisord's XML-RPC interface over its Unix socket, each on a connection of its own. A ReadOnly one
/// refuses every method that is not known to change nothing.
class SupervisorRpc : public QObject {
  Q_OBJECT

 public:
  struct Fault {
    int code = 0;  ///< supervisor's; 0: it could not be asked
    Error error;
  };
  using Done = std::function<void(const std::expected<Json, Fault> &)>;

  static constexpr int badName = 10;
  static constexpr int noFile = 20;
  static constexpr int spawnError = 50;  ///< also of what has started and was gone before supervisord looked again
  static constexpr int alreadyStarted = 60;
  static constexpr int notRunning = 70;

  SupervisorRpc(SupervisorTarget target, SecretSource secret, Access access, QObject *parent = nullptr);

  const SupervisorTarget &target() const { return m_target; }
  Access access() const { return m_access; }
  /// `method` without its namespace. `done` comes once, from the event loop, unless `context` is gone by then.
  void call(const QString &what, const QString &method, const Json &parameters, QObject *context, Done done);

 private:
  void post(const QString &what, const QString &method, const Json &parameters, QObject *context, const Done &done);

  SupervisorTarget m_target;
  SecretSource m_secretSource;
  Access m_access;
  std::optional<Secret> m_secret;
};

}  // namespace ops
