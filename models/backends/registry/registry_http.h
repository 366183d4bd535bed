#pragma once

#include <QUrlQuery>
#include <optional>

#include "models/backends/http.h"
#include "models/backends/secret_source.h"

namespace ops {

/// Why a registry's server gave no good answer.
struct RegistryFault {
  int status = 0;  ///< 0: there was no answer
  QString code;    ///< the server's own word: "RESOURCE_DOES_NOT_EXIST"; may be empty
  Error error;
};

/// Requests in JSON to the server of a registry, with its secret. Lives on its creator's thread; the client outlives
/// it.
class RegistryHttp : public QObject {
  Q_OBJECT

 public:
  struct Target {
    QString name;  ///< for people: "MLflow"
    QUrl url;      ///< may have a path in front of the API's
    QString caFile;
    int timeoutMs = 5'000;
  };
  struct Call {
    QString what;  ///< for errors
    QByteArray method = "GET";
    QString path;  ///< "/api/2.0/mlflow/runs/get"
    QUrlQuery query = {};
    Json body = {};        ///< null: none
    bool changes = false;  ///< without a good answer nobody knows whether it was done
  };
  using Answer = std::expected<Json, RegistryFault>;
  using Done = std::function<void(const Answer &)>;

  /// The secret is a token, or user:password.
  RegistryHttp(HttpClient &http, Target target, SecretSource secret, QObject *parent = nullptr);
  /// `done` comes once, and never after `context`'s end. An answer that is no JSON object is a fault.
  void call(const Call &call, QObject *context, const Done &done);
  QString address() const;  ///< "MLflow https://mlflow.example"

 private:
  void send(const Call &call, QObject *context, const Done &done);
  Answer judge(const Call &call, const Result<HttpResponse> &response);
  Error told(const Call &call, int status, const QString &code, const QString &message) const;
  QByteArray authorization() const;

  HttpClient &m_http;
  Target m_target;
  SecretSource m_secretSource;
  std::optional<Secret> m_secret;
};

/// A query of names and values, encoded as servers expect it.
QUrlQuery registryQuery(const QList<QPair<QString, QString>> &items);
/// A number of milliseconds since 1970, written as a number or as text; invalid if there is none.
QDateTime registryTime(const Json &object, const char *key);
/// SHA-256 in lower-case hex from "sha256:…" or bare; empty if it is none.
QString registryDigest(const QString &text);

}  // namespace ops
