#pragma once

#include <QMap>
#include <QStringList>
#include <QUrl>
#include <optional>

#include "models/base/duration.h"
#include "models/base/json.h"
#include "models/catalog/limit.h"
#include "models/catalog/secret_ref.h"
#include "models/catalog/source_location.h"

namespace ops {

/// A figure that a version of a model is judged by, and the gates it has to pass before it may serve.
struct ModelMetric {
  QString name;   ///< as the registry has it: "ndcg@10"
  QString title;  ///< never empty
  bool lowerIsBetter = false;
  std::optional<Limit> gate;      ///< must hold: "> 0.35"
  std::optional<double> mayLose;  ///< how much worse than the version in service it may be, 0…1 of that one's figure
};

/// A request to the serving service, and what its answer has to be.
struct ModelCheck {
  QByteArray method;           ///< empty: there is no such check
  QString url;                 ///< template: "{{ml}}/api/v1/validate"
  Json body;                   ///< null: none
  int status = 200;            ///< of the answer
  QMap<QString, Json> expect;  ///< JSON pointer → value that the answer must have there
  Milliseconds timeout{30'000};

  bool isSet() const { return !method.isEmpty(); }
};

/// A model that a service serves, wherever it runs.
struct ModelSpec {
  QString name;
  QString title;    ///< never empty
  QString service;  ///< serves it, and loads it when it starts
  QString serving;  ///< template of the URL that tells which version is served; empty: nobody can be asked
  QString versionPointer = QStringLiteral("/version");  ///< JSON pointers into its answer
  QString digestPointer = QStringLiteral("/digest");    ///< SHA-256 in hex of what is served
  ModelCheck validation;                                ///< the service's own check
  ModelCheck sample;                                    ///< a prediction
  QList<ModelMetric> metrics;
  int approvals = 1;  ///< people who must agree before a version is promoted against a gate; 2: never by one alone
  int keep = 10;      ///< versions that retention leaves at least
  Milliseconds keepFor{0};     ///< for at least this long too; 0: not said
  Milliseconds watch{60'000};  ///< how long a new version is watched before it is called good
  SourceLocation at;

  const ModelMetric *metric(const QString &metricName) const;
};

/// Where an environment keeps the versions of a model.
struct ModelPlace {
  enum class Kind { None, Files, MLflow, Ollama };
  Kind kind = Kind::None;
  QString file;          ///< files: what the service loads: "/opt/models/nlp-model.pkl"
  QString versions;      ///< files: pattern of the others: "/opt/models/backup/nlp-model-*.pkl"
  QStringList fetch;     ///< files: argv that brings a version here; {{version}} and {{file}} are replaced; empty: none
  QStringList describe;  ///< files: argv that brings its description, as `fetch` brings the version; empty: none
  QString host;          ///< files: empty: this machine
  QUrl url;              ///< MLflow, Ollama: of the server
  QString model;         ///< MLflow, Ollama: the model's name there
  QString alias;         ///< MLflow: marks the version that should serve; empty: `stage` does
  QString stage;         ///< MLflow: "Production"
  SecretRef auth;        ///< MLflow, Ollama: bearer token, or "user:password" for basic authentication
  QString caFile;        ///< PEM file that pins the server's authority
  Milliseconds timeout{5'000};  ///< MLflow, Ollama: of a request; files: of the program that fetches
  SourceLocation at;

  /// By stages, what was in place before is archived: it is what one goes back to.
  bool takesArchived() const { return kind == Kind::MLflow && alias.isEmpty(); }
};

}  // namespace ops
