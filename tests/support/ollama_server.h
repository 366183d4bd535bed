#pragma once

#include <QUrl>
#include <optional>

#include "models/base/json.h"
#include "tests/support/http_test_server.h"

namespace ops {

/// What of Ollama's REST API tells of its models, with the documented answers; in memory, on a free port of 127.0.0.1.
class OllamaServer {
 public:
  using Answer = HttpTestServer::Answer;

  OllamaServer();

  /// Of this server; or of a real one that the environment variable OPSDECK_TEST_OLLAMA names.
  QUrl url() const;
  static bool isReal();

  struct Model {
    QString name;  ///< with its tag
    QString digest;
    qint64 size = 0;
    QString modified;    ///< "2025-10-03T23:34:03.409490317-07:00"
    QString parameters;  ///< as /api/show has them, a line each
    bool running = false;
  };
  QList<Model> models;
  /// Takes the place of the usual answer. `call` is "GET /api/tags".
  std::function<std::optional<Answer>(const QString &call)> before;
  QStringList calls;

 private:
  Answer answer(const QByteArray &request);
  Json listed(const Model &model) const;

  std::unique_ptr<HttpTestServer> m_server;
};

}  // namespace ops
