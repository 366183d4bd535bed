#include "widgets/wall/system_layout.h"

#include <algorithm>

#include "widgets/wall/calm_layout.h"
#include "widgets/wall/incident_layout.h"

namespace ops {

namespace {

void layOutHead(WallColumn &column, const WallView &view) {
  const auto row = column.take(wall::headLine, wall::gap / 2);
  const auto unit = column.unit();
  const auto width = std::min(column.pen().badgeWidth(view.place), row.width() * 0.45);
  const QRectF place(row.left(), row.top(), width, row.height());
  column.pen().badge(place, view.placeTone, view.place);
  const auto left = place.right() + 2 * wall::pad * unit;
  column.pen().text(QRectF(left, row.top(), row.right() - left, row.height()), view.title, column.colors().text,
                    column.colors().window, {.weight = QFont::DemiBold, .mayShrink = true});
}

/// Nobody may take for live what is not.
void layOutFrozen(WallColumn &column, const WallView &view) {
  const auto lines = column.pen().alarmLines(view.frozen, column.area().width());
  // Where there is an incident its lines need the room more.
  const auto reason = column.isHigh() && !view.incident ? view.frozenWhy : QString();
  column.pen().alarm(column.take(column.pen().alarmHeight(lines, reason)), lines, reason);
}

}  // namespace

void layOutSystem(WallColumn &column, const WallView &view, bool withHead) {
  if (withHead) layOutHead(column, view);
  if (!view.frozen.isEmpty()) layOutFrozen(column, view);
  if (view.incident) {
    layOutIncident(column, view);
  } else {
    layOutCalm(column, view);
  }
}

}  // namespace ops
