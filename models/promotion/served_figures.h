#pragma once

#include "models/backends/backends.h"
#include "models/monitor/service_metrics.h"

namespace ops {

/// What a service's own counters tell while somebody watched: the share of failed requests and the mean time, held
/// against the limits that the system file gives it. Lives on the thread of its backends.
class ServedFigures {
 public:
  ServedFigures(const ServiceSpec &service, const Environment &environment);

  /// Whether the service has counters that are worth asking for.
  bool isDeclared() const { return !m_request.url.isEmpty(); }
  HttpRequest request() const { return m_request; }
  /// `atNs` is monotonic. Gives why the figures are bad; empty: nothing speaks against them, also as long as too few
  /// requests were made.
  QString add(qint64 atNs, const QByteArray &text);
  /// 0…1; nullopt as long as it is not known.
  std::optional<double> errorRate() const;
  std::optional<double> latencyMs() const { return m_metrics.latencyMs(); }
  /// What nobody could judge so far, each with its reason; empty: all was judged.
  QStringList notWatched() const;

 private:
  std::optional<double> figure(const Threshold &threshold) const;

  HttpRequest m_request;
  ServiceMetrics m_metrics;
  bool m_countsErrors, m_measuresTime;
  QList<Threshold> m_thresholds;  ///< of these figures alone
  bool m_hadErrorRate = false, m_hadLatency = false;
};

}  // namespace ops
