#include "models/journal/clock_watch.h"

#include "models/journal/envelope.h"

namespace ops {

void ClockWatch::saw(qint64 sequence, const Moment &moment) {
  m_sequence = sequence;
  m_last = moment;
}

std::optional<Json> ClockWatch::jump(const Moment &now) const {
  const bool comparable = m_last.utc.isValid() && m_last.tick.ns > 0 && m_last.tick.boot == now.tick.boot;
  if (!comparable) return {};
  const QDateTime expected = m_last.utc.addMSecs((now.tick.ns - m_last.tick.ns) / 1'000'000);
  const qint64 ms = expected.msecsTo(now.utc);
  if (std::abs(ms) <= bound.count()) return {};
  return Json{{"seconds", static_cast<double>(ms) / 1e3},
              {"from", toJson(recordTime(expected))},
              {"to", toJson(recordTime(now.utc))}};
}

}  // namespace ops
