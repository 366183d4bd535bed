#pragma once

#include <QSet>

#include "models/backends/model_registry.h"
#include "models/backends/net/json_http.h"
#include "models/catalog/model_spec.h"

namespace ops {

inline const QString mlflowApi = QStringLiteral("/api/2.0/mlflow/");

/// What MLflow says of a version, without its run.
ModelVersion mlflowVersion(const Json &json);

/// Lists all versions of a registered model, page by page, then reads their runs, some at a time. A child of the
/// operation that it ends.
class MlflowVersions : public QObject {
  Q_OBJECT

 public:
  MlflowVersions(JsonHttp &http, const ModelPlace &place, OperationOf<QList<ModelVersion>> &op);
  void start();

 private:
  struct Entry {
    ModelVersion version;
    QString run;
  };

  void nextPage(const QString &token);
  void takePage(const Json &json);
  void sort();
  void mark();
  void nextRun();
  void takeRun(qsizetype index, const JsonHttp::Answer &answer);
  void fail(const Error &error);
  void end();

  JsonHttp &m_http;
  ModelPlace m_place;
  OperationOf<QList<ModelVersion>> &m_op;
  QString m_what;
  QHash<QString, QStringList> m_aliases;  // by version
  QList<Entry> m_entries;
  QSet<QString> m_tokens;
  QList<qsizetype> m_runs;  // entries whose run is still to be read
  int m_reading = 0;
  bool m_ended = false;
};

}  // namespace ops
