#pragma once

#include "models/monitor/manager_watch.h"
#include "models/monitor/service_metrics.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

/// One service: its probe, its metrics, and what the manager says of it, joined to one status.
class ServiceWatch : public QObject {
  Q_OBJECT

 public:
  /// `status` is kept up to date; it and `backends` outlive the watch.
  ServiceWatch(const ServiceSpec &spec, Backends &backends, const ManagerWatch &manager, QObject *parent);

  QList<ProbeLoop *> loops() const { return m_loops; }
  /// Judges anew.
  void evaluate(const QDateTime &now);
  const ServiceStatus &status() const { return m_status; }
  /// When the verdict will change by itself; invalid: not before news.
  QDateTime nextChange(const QDateTime &now) const;

 Q_SIGNALS:
  /// A sample for the series "service/NAME/<key>"; NaN for a gap.
  void sampled(const QString &key, double value);
  /// `probed`: by its probe, not by its metrics.
  void updated(bool probed);

 private:
  void probe(QObject *attempt, const ProbeLoop::Ended &ended);
  void probeEnded(const Result<double> &milliseconds);
  void notAsked(const Error &error);
  void readMeasures(QObject *attempt, const ProbeLoop::Ended &ended);
  void readMeasure(qsizetype index, MetricStore &store, QObject *attempt, const ProbeLoop::Ended &ended);
  void scrape(QObject *attempt, const ProbeLoop::Ended &ended);
  void scrapeEnded(const Result<HttpResponse> &response);
  ProbeFact probeFact(const QDateTime &now) const;
  /// What measures beside the probe, and since when it has failed.
  struct Source {
    QDateTime failingSince;  ///< invalid: it answers, or was not asked yet
    QString why;
    void answered() { *this = {}; }
    void failed(const QString &reason);
    bool isBlind(const QDateTime &now) const;
  };
  /// Null: the metric is not measured by either.
  const Source *sourceOf(const QString &metric) const;
  void findBlind(const QDateTime &now);
  std::optional<double> measure(const QString &metric) const;

  ServiceSpec m_spec;
  Backends &m_backends;
  const ManagerWatch &m_manager;
  ServiceStatus m_status;
  ServiceMetrics m_metrics;
  Source m_metricsSource, m_measuresSource;
  QMap<QString, double> m_measured;  ///< by Prometheus, in the unit of thresholds
  ThresholdWatch m_thresholds;
  QList<ProbeLoop *> m_loops;
  ProbeLoop *m_scraping = nullptr;
  bool m_couldAsk = true;  // the last attempt reached the network at all
};

}  // namespace ops
