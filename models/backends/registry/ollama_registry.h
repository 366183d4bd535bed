#pragma once

#include "models/backends/model_registry.h"
#include "models/backends/net/json_http.h"
#include "models/catalog/model_spec.h"

namespace ops {

/// The tags of a model that an Ollama server has. Read-only: Ollama is told what to do by its own client, and a request
/// names the tag that it wants. What is in place is therefore the tag that the system file names ("assistant:v2", else
/// "latest"); what is loaded right now has the stage "running". The digest is that of the model's manifest.
class OllamaRegistry : public ModelRegistry {
  Q_OBJECT

 public:
  OllamaRegistry(HttpClient &http, const ModelPlace &place, SecretSource secret, QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  /// Parameters are those of the newest fifty tags.
  Op<QList<ModelVersion>> versions() override;
  Op<ModelInPlace> inPlace() override;
  Op<QString> fetch(const QString &version) override;
  Op<QString> keep() override;
  Op<Done> deploy(const QString &version, const ModelInPlace &expected) override;
  Op<Done> setArchived(const QString &version, bool archived) override;
  Op<Done> remove(const QString &version) override;

 private:
  using Tags = std::function<void(const QList<ModelVersion> &)>;

  template <typename T>
  void readTags(const QString &what, OperationOf<T> &op, Tags tags);
  void readRunning(const QString &what, QList<ModelVersion> versions, OperationOf<QList<ModelVersion>> &op);
  void readDetails(const QString &what, const std::shared_ptr<QList<ModelVersion>> &versions, qsizetype next,
                   OperationOf<QList<ModelVersion>> &op);
  QList<ModelVersion> tagsOf(const Json &answer) const;
  Error refusal(const QString &what, const QString &instead) const;

  JsonHttp m_http;
  QString m_name;  ///< without the tag
  QString m_tag;
};

}  // namespace ops
