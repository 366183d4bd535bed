#pragma once

#include <QMap>
#include <QUrl>
#include <QUrlQuery>
#include <optional>

#include "models/base/json.h"
#include "tests/support/http_test_server.h"

namespace ops {

/// What of MLflow's REST API 2.0 concerns registered models and runs, with its documented status codes, error bodies
/// and pages; in memory, on a free port of 127.0.0.1. Tests that fill it through the API itself run against a real
/// server as well: see url().
class MlflowServer {
 public:
  using Answer = HttpTestServer::Answer;

  MlflowServer();

  /// Of this server; or of a real one that the environment variable OPSDECK_TEST_MLFLOW names.
  QUrl url() const;
  static bool isReal();

  QByteArray authorization;  ///< what the header must be; empty: everybody is let in
  int pageSize = 1'000;      ///< versions a page at most, whatever is asked for
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
  struct Version {
    int number = 0;
    QString stage = QStringLiteral("None");
    QString source;
    QString run;
    qint64 created = 0;
    QMap<QString, QString> tags;
  };
  struct Model {
    qint64 created = 0;
    QMap<int, Version> versions;
    QMap<QString, int> aliases;
    int last = 0;
  };
  struct Run {
    QMap<QString, double> metrics;
    QMap<QString, QString> params;
    QString user;
  };
  struct Failure {
    int status;
    const char *code;
    QString message;
  };
  using Result = std::expected<Json, Failure>;

  Answer answer(const QByteArray &request);
  Result act(const QString &call, const Json &arguments);
  Result onModel(const QString &call, const Json &arguments);
  Result onAlias(const QString &call, const Json &arguments);
  Result onVersion(const QString &call, const Json &arguments);
  Result onRun(const QString &call, const Json &arguments);
  Result search(const Json &arguments) const;
  std::expected<Model *, Failure> model(const Json &arguments);
  std::expected<Version *, Failure> version(const Json &arguments);
  Json shown(const QString &name, const Model &model, const Version &version) const;
  Json shown(const QString &name, const Model &model) const;

  QMap<QString, Model> m_models;
  QMap<QString, Run> m_runs;
  qint64 m_clock = 1'700'000'000'000;
  std::unique_ptr<HttpTestServer> m_server;
};

}  // namespace ops
