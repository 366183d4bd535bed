#include "models/monitor/dwell.h"

namespace ops {

void Dwell::see(qint64 atNs, const QList<QueueJob> &jobs, Milliseconds gap) {
  if (m_looked && atNs - m_lastNs > gap.count() * 1'000'000) clear();
  if (!m_looked) m_firstNs = atNs;
  QHash<QByteArray, qsizetype> counts;
  m_unsure = false;
  for (const auto &job : jobs) {
    if (job.digest.isEmpty()) {
      m_unsure = true;
    } else {
      ++counts[job.digest];
    }
  }
  QHash<QByteArray, QList<qint64>> seen;
  for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
    auto since = m_seen.value(it.key());
    if (since.size() > it.value()) since.remove(0, since.size() - it.value());
    while (since.size() < it.value()) since.append(atNs);
    seen.insert(it.key(), since);
  }
  m_seen = std::move(seen);
  m_lastNs = atNs;
  m_looked = true;
}

void Dwell::clear() {
  m_seen.clear();
  m_looked = false;
  m_unsure = false;
}

std::optional<qint64> Dwell::longerThan(Milliseconds age) const {
  if (!m_looked || m_unsure) return std::nullopt;
  qint64 count = 0;
  for (const auto &since : m_seen) {
    for (const auto first : since) {
      if (m_lastNs - first >= age.count() * 1'000'000) ++count;
    }
  }
  const bool isTooEarly = !m_seen.isEmpty() && m_lastNs - m_firstNs < age.count() * 1'000'000;
  if (count == 0 && isTooEarly) return std::nullopt;
  return count;
}

}  // namespace ops
