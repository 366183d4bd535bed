#include "models/items/wall_turns.h"

namespace ops {

namespace {

constexpr Milliseconds usualTurn{20'000};
constexpr Milliseconds graveTurn{40'000};
constexpr qint64 lateMs = 5'000;
constexpr qint64 toldForMs = 30'000;

}  // namespace

QList<WallTurn> wallTurns(const QList<bool> &isGrave, int room) {
  QList<int> order, grave;
  for (int i = 0; i < isGrave.size(); ++i) {
    if (isGrave[i]) grave.append(i);
  }
  order = grave;
  for (int i = 0; i < isGrave.size(); ++i) {
    if (!isGrave[i]) order.append(i);
  }
  QList<WallTurn> turns;
  // In a tile there is not room for all of an incident.
  const bool isTiled = room > 1 && order.size() > 1;
  if (isTiled) {
    for (const int each : std::as_const(grave)) turns.append({{each}, graveTurn});
  }
  for (qsizetype i = 0; i < order.size(); i += std::max(1, room)) {
    const auto systems = order.mid(i, std::max(1, room));
    const bool isOneGrave = !isTiled && isGrave[systems.first()];
    turns.append({systems, isOneGrave ? graveTurn : usualTurn});
  }
  return turns;
}

void WallPulse::tick(const QDateTime &now, const QDateTime &wallTime, const QDateTime &newest) {
  if (m_last.isValid() && m_last.msecsTo(now) > lateMs) {
    m_gap = Gap{wallTime.addMSecs(-m_last.msecsTo(now)), wallTime};
    m_wokeAt = now;
  }
  m_last = now;
  if (!m_gap) return;
  const bool isReadAnew = newest.isValid() && newest > m_wokeAt;
  if (isReadAnew && m_wokeAt.msecsTo(now) >= toldForMs) m_gap.reset();
}

}  // namespace ops
