#pragma once

#include "models/catalog/system.h"
#include "models/monitor/counter_window.h"
#include "models/monitor/prometheus_text.h"

namespace ops {

/// What a service's own counters tell of its last seconds. An interval without requests has no latency and no success
/// rate: unknown, not 0.
class ServiceMetrics {
 public:
  ServiceMetrics(const MetricsSpec &spec, const QList<MeasureSpec> &measures);

  /// `atNs` is monotonic.
  void add(qint64 atNs, const PrometheusText &text);
  /// After a reading that failed.
  void gap();

  std::optional<double> requestRate() const;  ///< per second
  std::optional<double> successRate() const;  ///< 0…1
  std::optional<double> latencyMs() const;    ///< mean
  /// Of a measure that is a share of counters: 0…1; nullopt: nothing was counted, or there is no such measure.
  std::optional<double> share(const QString &measure) const;

 private:
  struct Share {
    MeasureSpec spec;
    CounterWindow part, whole;
  };
  MetricsSpec m_spec;
  QList<Share> m_shares;
  CounterWindow m_requests, m_errors, m_latencySum, m_latencyCount;
};

}  // namespace ops
