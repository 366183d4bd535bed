#pragma once

#include <QUrl>
#include <optional>

#include "app/lab/mlflow/mlflow_store.h"
#include "tests/support/http_test_server.h"

namespace ops {

/// The practice lab's registry on a free port of 127.0.0.1, which can be made to fail. Tests that fill it through the
/// API itself run against a real MLflow as well: see url().
class MlflowServer {
 public:
  using Answer = HttpTestServer::Answer;

  MlflowServer();

  /// Of this server; or of a real one that the environment variable OPSDECK_TEST_MLFLOW names.
  QUrl url() const;
  static bool isReal();

  QByteArray authorization;  ///< what the header must be; empty: everybody is let in
  void setPageSize(int most) { m_store.pageSize = most; }
  /// Takes the place of the usual answer, before anything is done. `call` is "POST registered-models/alias".
  std::function<std::optional<Answer>(const QString &call, const Json &arguments)> before;
  /// After it was done and before it is answered; an answer takes the place of the true one.
  std::function<std::optional<Answer>(const QString &call, const Json &arguments)> after;
  QStringList calls;
  int mostAtOnce() const { return m_server->mostAtOnce(); }

  /// Does what the API does, without going through the network. The answer's body.
  Json call(const QByteArray &method, const QString &path, const Json &arguments);
  static Answer error(int status, const char *code, const QString &message);

 private:
  static Answer say(const MlflowStore::Answer &answer);
  Answer answer(const QByteArray &request);

  MlflowStore m_store;
  std::unique_ptr<HttpTestServer> m_server;
};

}  // namespace ops
