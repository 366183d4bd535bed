#pragma once

#include <QMap>
#include <QUrlQuery>
#include <optional>

#include "models/base/json.h"

namespace ops {

/// A practice registry: what of MLflow's REST API 2.0 concerns registered models and runs, with its documented status
/// codes, error bodies and pages. No network and no disk: a value that answers requests. It is not MLflow: experiments,
/// artifacts, and searches other than for the versions of one model are not there.
class MlflowStore {
 public:
  struct Request {
    QString call;  ///< "POST registered-models/alias"
    Json arguments = Json::object();

    bool changes() const { return !call.startsWith(QLatin1String("GET ")); }
  };
  struct Failure {
    int status = 0;
    const char *code = "";
    QString message;
  };
  using Answer = std::expected<Json, Failure>;

  int pageSize = 1'000;              ///< versions a page at most, whatever is asked for
  qint64 clock = 1'700'000'000'000;  ///< milliseconds since 1970; what is made next bears the one after it

  /// What a request asks for; nothing if its path is not of the API.
  static std::optional<Request> request(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                        const QByteArray &body);
  Answer act(const Request &request);
  /// The status and the body that say it over HTTP.
  static int statusOf(const Answer &answer) { return answer ? 200 : answer.error().status; }
  static QByteArray bodyOf(const Answer &answer);

  /// All of it but the page size, to be kept; and what was kept.
  Json saved() const;
  static Result<MlflowStore> fromSaved(const Json &json);

 private:
  struct Version {
    int number = 0;
    QString stage = QStringLiteral("None");
    QString source;
    QString run;
    qint64 created = 0;
    qint64 updated = 0;
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

  Answer onModel(const QString &call, const Json &arguments);
  Answer onAlias(const QString &call, const Json &arguments);
  Answer onVersion(const QString &call, const Json &arguments);
  Answer onRun(const QString &call, const Json &arguments);
  Answer transition(const QString &name, Model &owner, Version &there, const Json &arguments);
  Answer search(const Json &arguments) const;
  std::expected<Model *, Failure> model(const Json &arguments);
  std::expected<Version *, Failure> version(const Json &arguments);
  Json shown(const QString &name, const Model &model, const Version &version) const;
  Json shown(const QString &name, const Model &model) const;

  QMap<QString, Model> m_models;
  QMap<QString, Run> m_runs;
};

}  // namespace ops
