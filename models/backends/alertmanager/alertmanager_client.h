#pragma once

#include "models/backends/access.h"
#include "models/backends/alert_manager.h"
#include "models/backends/net/json_http.h"
#include "models/catalog/system.h"

namespace ops {

/// An Alertmanager, by its HTTP API v2.
class AlertmanagerClient : public AlertManager {
  Q_OBJECT

 public:
  AlertmanagerClient(HttpClient &http, const ServerSpec &spec, SecretSource secret, Access access,
                     QObject *parent = nullptr);

  QString address() const override;
  Op<QList<ManagedAlert>> alerts() override;
  Op<QList<AlertGroup>> groups() override;
  Op<QList<Silence>> silences() override;
  Op<std::optional<Silence>> findSilence(const SilenceDraft &draft) override;
  Op<Silence> createSilence(const SilenceDraft &draft) override;
  Op<Silence> expireSilence(const QString &id) override;
  Op<AlertManagerStatus> status() override;
  Op<Json> selfCheck() override;

 private:
  using Answers = JsonHttp::Answers;
  using Found = std::function<void(const Result<std::optional<Silence>> &)>;

  template <typename T>
  Op<T> list(const QString &what, const QString &path, Answers answers, T (*read)(const Json &));
  void find(const QString &what, const SilenceDraft &draft, QObject *context, const Found &found);
  /// One by its id; none if the server does not have it.
  void readSilence(const QString &what, const QString &id, QObject *context, const Found &found);
  void post(const QString &what, const SilenceDraft &draft, OperationOf<Silence> &op);
  void expire(const QString &what, const QString &id, OperationOf<Silence> &op);
  /// Whether the change is there; an answer that can't be had leaves its outcome open.
  void readBack(const QString &what, const QString &id, OperationOf<Silence> &op,
                std::function<bool(const Silence &)> isDone);
  bool mayChange(const QString &what, OperationOf<Silence> &op) const;

  JsonHttp m_http;
  Access m_access;
};

}  // namespace ops
