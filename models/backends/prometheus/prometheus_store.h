#pragma once

#include "models/backends/metric_store.h"
#include "models/backends/net/json_http.h"
#include "models/catalog/system.h"

namespace ops {

/// A Prometheus server, or what speaks its HTTP API v1 (Thanos, Mimir). It is told our deadline, so that it gives up a
/// question that nobody waits for. An answer of more than 4 MB is an error.
class PrometheusStore : public MetricStore {
  Q_OBJECT

 public:
  PrometheusStore(HttpClient &http, const ServerSpec &spec, SecretSource secret, QObject *parent = nullptr);

  QString address() const override;
  Op<MetricReading> read(const QString &expression, const QDateTime &at = {}) override;
  Op<MetricHistory> history(const QString &expression, const QDateTime &from, const QDateTime &to,
                            Milliseconds step) override;
  Op<QList<ScrapeTarget>> targets() override;
  /// Whether it answers, whether its clock is ours, its version, and how many of its targets are up.
  Op<Json> selfCheck() override;

 private:
  using Items = QList<QPair<QString, QString>>;
  using Next = std::function<void(const Result<Json> &)>;

  void ask(const QString &what, const QString &path, const Items &items, QObject *context, const Next &next);
  /// What both kinds of queries have.
  Items asked(const QString &expression, qsizetype most) const;
  /// An error of the answer, as one of this question.
  Error placed(Error error, const QString &what) const;
  Error told(const JsonFault &fault) const;
  void checkTargets(const std::shared_ptr<Json> &lines, OperationOf<Json> &op);

  JsonHttp m_http;
  Milliseconds m_timeout;
};

}  // namespace ops
