#pragma once

#include "app/lab/layout.h"
#include "app/lab/model_file.h"
#include "app/lab/service/http_server.h"

namespace ops::labservice {

/// The pipeline's ML service: serves the model that lay in its file when the service started.
class MlRole : public QObject {
  Q_OBJECT

 public:
  explicit MlRole(const LabLayout &layout);
  bool listen();

 private:
  void answer(const HttpRequest &request, const HttpResponder &responder);
  void predict(const HttpRequest &request, const HttpResponder &responder);
  HttpReply metrics() const;
  HttpReply validate() const;

  LabLayout m_layout;
  Result<ModelFile> m_model;
  HttpServer m_server;
  qint64 m_inferences = 0;
  qint64 m_errors = 0;
  double m_seconds = 0;
};

}  // namespace ops::labservice
