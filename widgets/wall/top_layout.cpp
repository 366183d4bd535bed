#include "widgets/wall/top_layout.h"

#include <algorithm>

namespace ops {

QRectF layOutTop(WallPen &pen, const WallTop &top, const QRectF &area) {
  const auto c = pen.capitals();
  const auto &colors = pen.colors();
  const WallPen::Style bold{.weight = QFont::DemiBold};
  const WallPen::Style smallBold{.size = pen.small(), .weight = QFont::DemiBold};
  const auto pulseRoom = 2 * c;
  // Which environment it is stands whole: before that is cut, the word for its tier goes, whose colour stays, and then
  // the clock.
  const auto wanted = pen.width(top.clock, bold);
  auto name = pen.placeIn(area.width() - pulseRoom - wanted, top.place);
  const bool hasClock = name.isEmpty() || pen.badgeWidth(name) + pulseRoom + wanted <= area.width();
  const auto clock = hasClock ? wanted : 0;
  if (!hasClock) name = pen.placeIn(area.width() - pulseRoom, top.place);
  const auto place = name.isEmpty() ? 0 : pen.badgeWidth(name) + 0.6 * c;
  const auto titleWidth = area.width() - clock - pulseRoom - place;
  // A long title takes two lines before it is cut.
  const bool isLong = pen.width(top.title, smallBold) > titleWidth && titleWidth > 6 * c;
  const auto titles = isLong ? pen.wrapped(top.title, titleWidth, 2, smallBold) : QStringList{top.title};
  const auto height = std::max(wall::headLine, pen.smallLine() * static_cast<qreal>(titles.size())) * c;
  const QRectF row(area.left(), area.top(), area.width(), height);
  if (hasClock) {
    pen.text(QRectF(row.right() - clock, row.top(), clock, row.height()), top.clock, colors.text, colors.window,
             {.weight = QFont::DemiBold, .alignment = Qt::AlignRight});
  }
  const QRectF pulse(row.right() - clock - (hasClock ? 1.4 : 0.8) * c, row.center().y() - 0.4 * c, 0.8 * c, 0.8 * c);
  pen.pulse(pulse, top.isBeat);
  qreal x = row.left();
  const qreal right = pulse.left() - c * 0.6;
  if (!name.isEmpty()) {
    const QRectF badge(x, row.top(), std::min(place - 0.6 * c, right - x), row.height());
    pen.badge(badge, top.placeTone, name);
    x = badge.right() + 0.6 * c;
  }
  const auto line = row.height() / static_cast<qreal>(titles.size());
  for (qsizetype i = 0; i < titles.size(); ++i) {
    pen.text(QRectF(x, row.top() + line * static_cast<qreal>(i), right - x, line), titles[i], colors.text,
             colors.window, {.size = isLong ? pen.small() : 1, .weight = QFont::DemiBold, .mayShrink = true});
  }
  qreal y = row.bottom() + wall::gap * c;
  if (!top.stoodStill.isEmpty()) {
    const auto lines = pen.alarmLines(top.stoodStill, area.width());
    const QRectF band(area.left(), y, area.width(), pen.alarmHeight(lines) * c);
    pen.alarm(band, lines);
    y = band.bottom() + wall::gap * c;
  }
  return {area.left(), y, area.width(), area.bottom() - y};
}

}  // namespace ops
