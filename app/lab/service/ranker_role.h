#pragma once

#include "app/lab/layout.h"
#include "app/lab/model_file.h"
#include "app/lab/service/http_server.h"

namespace ops::labservice {

/// A recommender's ranking service: serves the version that was in production, by the registry's word, when the service
/// started. Waits some seconds for a registry that is not up yet; without a version it goes on and says why.
class RankerRole : public QObject {
  Q_OBJECT

 public:
  explicit RankerRole(const LabLayout &layout);
  bool listen();

 private:
  HttpReply answer(const HttpRequest &request) const;
  HttpReply recommend(const HttpRequest &request) const;
  HttpReply validate() const;

  LabLayout m_layout;
  QString m_version;  ///< the registry's number
  Result<ModelFile> m_model;
  HttpServer m_server;
};

}  // namespace ops::labservice
