#include "models/monitor/service_metrics.h"

#include <algorithm>

namespace ops {

namespace {
// Several readings together: a single interval of a quiet service holds too few requests to say anything.
constexpr int readings = 4;
}  // namespace

ServiceMetrics::ServiceMetrics(const MetricsSpec &spec, const QList<MeasureSpec> &measures)
    : m_spec(spec),
      m_requests(spec.every * readings),
      m_errors(spec.every * readings),
      m_latencySum(spec.every * readings),
      m_latencyCount(spec.every * readings) {
  for (const auto &measure : measures) {
    if (measure.part.isEmpty()) continue;
    m_shares.append({measure, CounterWindow(spec.every * readings), CounterWindow(spec.every * readings)});
  }
}

void ServiceMetrics::add(qint64 atNs, const PrometheusText &text) {
  const auto requests = text.sum(m_spec.requestsTotal);
  auto errors = text.sum(m_spec.errorsTotal);
  // A labelled counter does not exist before its first error.
  if (!errors && requests && !m_spec.errorsTotal.isEmpty()) errors = 0;
  m_requests.add(atNs, requests);
  m_errors.add(atNs, errors);
  m_latencySum.add(atNs, text.sum(m_spec.latencySum));
  m_latencyCount.add(atNs, text.sum(m_spec.latencyCount));
  for (auto &share : m_shares) {
    share.part.add(atNs, text.sum(share.spec.part));
    std::optional<double> whole;
    for (const auto &name : share.spec.whole) {
      if (const auto sum = text.sum(name)) whole = whole.value_or(0) + *sum;
    }
    share.whole.add(atNs, whole);
  }
}

void ServiceMetrics::gap() {
  m_requests.clear();
  m_errors.clear();
  m_latencySum.clear();
  m_latencyCount.clear();
  for (auto &share : m_shares) {
    share.part.clear();
    share.whole.clear();
  }
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

std::optional<double> ServiceMetrics::share(const QString &measure) const {
  const auto found = std::ranges::find(m_shares, measure, [](const Share &share) { return share.spec.name; });
  if (found == m_shares.end()) return std::nullopt;
  const auto part = found->part.gain();
  const auto whole = found->whole.gain();
  if (!part || !whole || *whole <= 0) return std::nullopt;
  return std::clamp(*part / *whole, 0.0, 1.0);
}

}  // namespace ops
