#pragma once

#include "models/catalog/system.h"
#include "models/monitor/counter_window.h"
#include "models/monitor/prometheus_text.h"

namespace ops {

/// What a service's own counters tell of its last seconds. An interval without requests has no latency and no success
/// rate: unknown, not 0.
class ServiceMetrics {
 public:
  explicit ServiceMetrics(const MetricsSpec &spec);

  /// `atNs` is monotonic.
  void add(qint64 atNs, const PrometheusText &text);
  /// After a reading that failed.
  void gap();

  std::optional<double> requestRate() const;  ///< per second
  std::optional<double> successRate() const;  ///< 0…1
  std::optional<double> latencyMs() const;    ///< mean

 private:
  MetricsSpec m_spec;
  CounterWindow m_requests, m_errors, m_latencySum, m_latencyCount;
};

}  // namespace ops
