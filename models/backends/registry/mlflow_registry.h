#pragma once

#include "models/backends/access.h"
#include "models/backends/model_registry.h"
#include "models/backends/net/json_http.h"
#include "models/catalog/model_spec.h"

namespace ops {

/// A registered model of an MLflow server, by its REST API 2.0. The version that should serve is the one that bears the
/// environment's alias, or the newest of its stage. MLflow promises no digest: a version's tag "digest" or "sha256" is
/// taken for it. It knows no compare-and-set either: what is expected is compared right before the change, and what
/// came of it is read back. Archived means its stage Archived; where stages say what serves, what served before is
/// there too, and can be put in place again without being brought back first.
class MlflowRegistry : public ModelRegistry {
  Q_OBJECT

 public:
  MlflowRegistry(HttpClient &http, const ModelPlace &place, SecretSource secret, Access access,
                 QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  /// Figures and parameters are those of the versions' runs: of the newest hundred, and of those with an alias or a
  /// stage. A server that goes on for ever is an error.
  Op<QList<ModelVersion>> versions() override;
  Op<ModelInPlace> inPlace() override;
  Op<QString> fetch(const QString &version) override;
  Op<QString> keep() override;
  Op<Done> deploy(const QString &version, const ModelInPlace &expected) override;
  Op<Done> setArchived(const QString &version, bool archived) override;
  Op<Done> remove(const QString &version) override;

 private:
  using Answer = JsonHttp::Answer;
  using Next = std::function<void(const Json &)>;
  using Found = std::function<void(const Result<std::optional<ModelVersion>> &)>;

  /// Calls, and ends the operation with the fault if there is one.
  template <typename T>
  void ask(const JsonHttp::Call &call, OperationOf<T> &op, Next next);
  JsonHttp::Call reading(const QString &what, const QString &path, const QList<QPair<QString, QString>> &query) const;
  JsonHttp::Call changing(const QString &what, const QByteArray &method, const QString &path, Json body) const;
  JsonHttp::Call markCall(const QString &what, const QString &version) const;
  void findMarked(const QString &what, QObject *context, Found found);
  void findByAlias(const QString &what, QObject *context, const Found &found);
  void confirmMark(const QString &what, const QString &version, OperationOf<Done> &op);
  void mark(const QString &what, const QString &version, OperationOf<Done> &op);
  template <typename T>
  void findVersion(const QString &what, const QString &version, OperationOf<T> &op,
                   std::function<void(const ModelVersion &)> next);
  void changeStage(const QString &what, const QString &version, const QString &stage, OperationOf<Done> &op);
  template <typename T>
  bool mayChange(const QString &what, OperationOf<T> &op) const;
  bool isExpected(const std::optional<ModelVersion> &present, const ModelInPlace &expected) const;

  JsonHttp m_http;
  ModelPlace m_place;
  Access m_access;
};

}  // namespace ops
