#include "models/monitor/service_metrics.h"

#include <algorithm>

namespace ops {

namespace {
// Several readings together: a single interval of a quiet service holds too few requests to say anything.
constexpr int readings = 4;
}  // namespace

ServiceMetrics::ServiceMetrics(const MetricsSpec &spec)
    : m_spec(spec),
      m_requests(spec.every * readings),
      m_errors(spec.every * readings),
      m_latencySum(spec.every * readings),
      m_latencyCount(spec.every * readings) {}

void ServiceMetrics::add(qint64 atNs, const PrometheusText &text) {
  const auto requests = text.sum(m_spec.requestsTotal);
  auto errors = text.sum(m_spec.errorsTotal);
  // A labelled counter does not exist before its first error.
  if (!errors && requests && !m_spec.errorsTotal.isEmpty()) errors = 0;
  m_requests.add(atNs, requests);
  m_errors.add(atNs, errors);
  m_latencySum.add(atNs, text.sum(m_spec.latencySum));
  m_latencyCount.add(atNs, text.sum(m_spec.latencyCount));
}

void ServiceMetrics::gap() {
  m_requests.clear();
  m_errors.clear();
  m_latencySum.clear();
  m_latencyCount.clear();
}

std::optional<double> ServiceMetrics::requestRate() const {
  return m_requests.perSecond();
}

std::optional<double> ServiceMetrics::successRate() const {
  const auto requests = m_requests.gain();
  const auto errors = m_errors.gain();
  if (!requests || !errors || *requests <= 0) return std::nullopt;
  return std::clamp(1 - *errors / *requests, 0.0, 1.0);
}

std::optional<double> ServiceMetrics::latencyMs() const {
  const auto sum = m_latencySum.gain();
  const auto count = m_latencyCount.gain();
  if (!sum || !count || *count <= 0) return std::nullopt;
  return *sum / *count * 1'000;
}

}  // namespace ops
