#pragma once

#include "app/lab/layout.h"
#include "app/lab/mlflow/mlflow_store.h"
#include "app/lab/service/http_server.h"

namespace ops::labservice {

/// The lab's MLflow: serves the practice registry and keeps it in a file, which is written before a change is answered.
class MlflowRole : public QObject {
  Q_OBJECT

 public:
  explicit MlflowRole(const LabLayout &layout);
  bool listen();

 private:
  HttpReply answer(const HttpRequest &request);
  HttpReply change(const MlflowStore::Request &request);

  LabLayout m_layout;
  Result<MlflowStore> m_store;
  HttpServer m_server;
};

}  // namespace ops::labservice
