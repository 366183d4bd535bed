#include "models/monitor/trend.h"

#include <algorithm>
#include <vector>

namespace ops {

namespace {
// Samples come every second or two; more of them would only cost time.
constexpr qsizetype maximumSamples = 64;
}  // namespace

void Trend::add(qint64 atNs, double value) {
  if (!m_samples.isEmpty() && atNs <= m_samples.last().atNs) return;
  m_samples.append({atNs, value});
  const qint64 oldest = atNs - window.count() * 1'000'000;
  while (m_samples.size() > maximumSamples || m_samples.first().atNs < oldest) m_samples.removeFirst();
}

std::optional<double> Trend::perSecond() const {
  const auto count = static_cast<std::size_t>(m_samples.size());
  if (count < 3) return std::nullopt;
  std::vector<double> slopes;
  slopes.reserve(count * (count - 1) / 2);
  for (qsizetype i = 0; i < m_samples.size(); ++i) {
    for (qsizetype j = i + 1; j < m_samples.size(); ++j) {
      const double seconds = static_cast<double>(m_samples[j].atNs - m_samples[i].atNs) / 1e9;
      slopes.push_back((m_samples[j].value - m_samples[i].value) / seconds);
    }
  }
  const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
  std::ranges::nth_element(slopes, middle);
  if (slopes.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(slopes.begin(), middle)) / 2;
}

}  // namespace ops
