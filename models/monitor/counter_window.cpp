#include "models/monitor/counter_window.h"

#include <cmath>

namespace ops {

void CounterWindow::add(qint64 atNs, std::optional<double> value) {
  if (!value || !std::isfinite(*value)) {
    m_readings.clear();
    return;
  }
  if (!m_readings.isEmpty() && (*value < m_readings.last().value || atNs <= m_readings.last().atNs)) m_readings.clear();
  m_readings.append({atNs, *value});
  const qint64 oldest = atNs - m_window.count() * 1'000'000;
  while (m_readings.size() > 2 && m_readings.first().atNs < oldest) m_readings.removeFirst();
}

std::optional<double> CounterWindow::gain() const {
  if (m_readings.size() < 2) return std::nullopt;
  return m_readings.last().value - m_readings.first().value;
}

std::optional<double> CounterWindow::perSecond() const {
  const auto gained = gain();
  if (!gained) return std::nullopt;
  return *gained * 1e9 / static_cast<double>(m_readings.last().atNs - m_readings.first().atNs);
}

}  // namespace ops
