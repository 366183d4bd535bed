#include "widgets/wall/system_layout.h"

#include <algorithm>

#include "widgets/wall/calm_layout.h"
#include "widgets/wall/incident_layout.h"

namespace ops {

namespace {

/// Which environment it is stands whole. A title that would be cut to a stub beside it has a line of its own.
void layOutHead(WallColumn &column, const WallView &view) {
  constexpr qreal stub = 6;
  const auto unit = column.unit();
  const auto &pen = column.pen();
  const auto room = column.area().width();
  const auto name = pen.placeIn(room, view.place);
  const auto badge = std::min(pen.badgeWidth(name), room);
  const WallPen::Style bold{.weight = QFont::DemiBold, .mayShrink = true};
  const auto beside = room - badge - 2 * wall::pad * unit;
  const bool isApart = beside < std::min(stub * unit, pen.width(view.title, bold)) && column.isHigh();
  const auto put = [&](const QRectF &row, qreal left) {
    column.pen().text(QRectF(left, row.top(), row.right() - left, row.height()), view.title, column.colors().text,
                      column.colors().window, bold);
  };
  if (isApart) {
    const auto row = column.take(wall::headLine, 0);
    put(row, row.left());
  }
  const auto row = column.take(wall::headLine, wall::gap / 2);
  column.pen().badge(QRectF(row.left(), row.top(), badge, row.height()), view.placeTone, name);
  if (!isApart) put(row, row.left() + badge + 2 * wall::pad * unit);
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
