#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "models/base/duration.h"

namespace ops {

/// Systems that a wall shows at one time, and for how long.
struct WallTurn {
  QList<int> systems;
  Milliseconds span{0};
  bool operator==(const WallTurn &) const = default;
};

/// Whose turn it is on a wall with room for so many systems at a time: those with a grave incident come first, and each
/// of them gets the whole wall for a longer turn besides. `isGrave` tells of each system. One turn: nothing changes.
QList<WallTurn> wallTurns(const QList<bool> &isGrave, int room);

/// Notices that the display itself was not alive: it slept, was stopped, or hung. Told of each second.
class WallPulse {
 public:
  struct Gap {
    QDateTime from, until;  ///< wall clock
  };
  /// `now` by the clock that nobody sets. `newest` is the newest answer, by the same clock; with one from after the gap
  /// what is shown is true again.
  void tick(const QDateTime &now, const QDateTime &wallTime, const QDateTime &newest);
  /// As long as people should know.
  const std::optional<Gap> &gap() const { return m_gap; }

 private:
  QDateTime m_last, m_wokeAt;
  std::optional<Gap> m_gap;
};

}  // namespace ops
