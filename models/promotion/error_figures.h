#pragma once

#include "models/backends/backends.h"
#include "models/monitor/service_metrics.h"

namespace ops {

/// The share of a service's requests that failed while somebody watched, by its own counters, held against the
/// thresholds of error-rate and success-rate that the system file gives it. Lives on the thread of its backends.
class ErrorFigures {
 public:
  ErrorFigures(const ServiceSpec &service, const Environment &environment);

  /// Whether the service has counters of requests and errors.
  bool isDeclared() const { return !m_request.url.isEmpty(); }
  HttpRequest request() const { return m_request; }
  /// `atNs` is monotonic. Gives why the figures are bad; empty: nothing speaks against them, also as long as too few
  /// requests were made.
  QString add(qint64 atNs, const QByteArray &text);
  /// 0…1; nullopt as long as it is not known.
  std::optional<double> errorRate() const;

 private:
  HttpRequest m_request;
  ServiceMetrics m_metrics;
  QList<Threshold> m_thresholds;
};

}  // namespace ops
