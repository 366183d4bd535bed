#pragma once

#include <QUrlQuery>
#include <optional>

#include "models/backends/http.h"
#include "models/backends/secret_source.h"

namespace ops {

/// Why a server gave no good answer.
struct JsonFault {
  int status = 0;   ///< 0: there was no answer
  QString code;     ///< the server's own word: "RESOURCE_DOES_NOT_EXIST", "bad_data"; may be empty
  QString message;  ///< the server's own sentence, safe to show; may be empty
  Error error;
};

/// Requests to a server that speaks JSON, with its secret. Lives on its creator's thread; the client outlives it.
class JsonHttp : public QObject {
  Q_OBJECT

 public:
  struct Target {
    QString name;  ///< for people: "MLflow"
    QUrl url;      ///< may have a path in front of the API's
    QString caFile;
    int timeoutMs = 5'000;
    QString declared;                     ///< where in a system file its 'auth' stands, for people: "the model"
    qint64 answerCap = 16 * 1024 * 1024;  ///< a longer answer is an error
  };
  enum class Answers { Object, Array, Nothing };
  struct Call {
    QString what;  ///< for errors
    QByteArray method = "GET";
    QString path;  ///< "/api/2.0/mlflow/runs/get"
    QUrlQuery query = {};
    Json body = {};                     ///< null: none
    bool changes = false;               ///< without a good answer nobody knows whether it was done
    Answers answers = Answers::Object;  ///< what a good answer is; anything else is a fault
  };
  using Answer = std::expected<Json, JsonFault>;
  using Done = std::function<void(const Answer &)>;

  /// The secret is a token, or user:password.
  JsonHttp(HttpClient &http, Target target, SecretSource secret, QObject *parent = nullptr);
  /// `done` comes once, and never after `context`'s end.
  void call(const Call &call, QObject *context, const Done &done);
  QString address() const;  ///< "MLflow https://mlflow.example"

 private:
  void send(const Call &call, QObject *context, const Done &done);
  Answer judge(const Call &call, const Result<HttpResponse> &response);
  Error told(const Call &call, const JsonFault &fault) const;
  QByteArray authorization() const;

  HttpClient &m_http;
  Target m_target;
  SecretSource m_secretSource;
  std::optional<Secret> m_secret;
};

/// A query of names and values, encoded as servers expect it.
QUrlQuery jsonQuery(const QList<QPair<QString, QString>> &items);

}  // namespace ops
