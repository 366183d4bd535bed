#include "widgets/wall/calm_layout.h"

#include <algorithm>

#include "widgets/wall/line_layout.h"
#include "widgets/wall/signal_layout.h"

namespace ops {

namespace {

/// How it stands, in large letters beside its shape, and what that rests on.
struct Headline {
  Headline(const WallColumn &column, const WallView &view)
      : size(column.isHigh() && column.isWide() ? 1.5 : least), smallLine(column.smallLine()) {
    const bool isHigh = column.isHigh();
    glyph = isHigh ? 2.6 : 1.6;
    width = column.area().width() - (glyph + 0.7) * column.unit();
    // Rather in letters that are less large than in two lines: the list below needs the room.
    if (column.pen().width(view.headline.text, {.size = size, .weight = QFont::Bold}) > width) size = least;
    lines = column.pen().wrapped(view.headline.text, width, 2, {.size = size, .weight = QFont::Bold});
    const int most = isHigh && !column.isWide() ? 3 : 1;
    detail = column.pen().wrapped(view.detail, width, most, {.size = column.small()});
  }

  qreal height() const {
    return std::max(glyph, static_cast<qreal>(lines.size()) * wall::fullLine * size +
                               static_cast<qreal>(detail.size()) * smallLine);
  }

  /// In the middle of the block's height.
  void put(WallColumn &column, const WallView &view, const QRectF &block) const {
    auto &pen = column.pen();
    const auto &c = column.colors();
    const auto unit = column.unit();
    const auto tone = view.headline.tone;
    pen.glyph(QRectF(block.left(), block.center().y() - glyph * unit / 2, glyph * unit, glyph * unit), tone);
    QRectF row(block.right() - width, block.center().y() - height() * unit / 2, width, wall::fullLine * size * unit);
    for (const auto &each : lines) {
      pen.text(row, each, tone == Tone::Neutral ? c.text : c.tone(tone).text, c.window,
               {.size = size, .weight = QFont::Bold});
      row.moveTop(row.bottom());
    }
    row.setHeight(column.smallLine() * unit);
    for (const auto &each : detail) {
      pen.text(row, each, c.muted, c.window, {.size = column.small()});
      row.moveTop(row.bottom());
    }
  }

  static constexpr qreal least = 1.15;
  qreal size;       ///< of its letters
  qreal smallLine;  ///< in capitals, as the size is
  qreal glyph;      ///< of its shape
  qreal width;      ///< in pixels
  QStringList lines, detail;
};

}  // namespace

void layOutCalm(WallColumn &column, const WallView &view) {
  const bool isLarge = column.isHigh();
  const Headline headline(column, view);
  SignalLayout signals(column, view);
  LineLayout lines(column);
  const qreal listSize = isLarge ? 1 : column.small();
  // What the rest needs at least, so that the head can stand in the middle of what it gets.
  const qreal leastSignals = !isLarge          ? 0
                             : column.isWide() ? column.pen().scale().cellHeight() +
                                                     (signals.isAnyStale() ? column.smallLine() : 0) + wall::gap
                                               : 5 * wall::fullLine + wall::gap;
  const auto problems = std::min<qsizetype>(view.problems.size(), 5);
  const auto backups = wall::fullLine * (isLarge ? static_cast<qreal>(std::min<qsizetype>(view.backups.size(), 2)) : 0);
  qreal problemsHeight = 0;
  for (const auto &each : view.problems.first(problems))
    problemsHeight += lines.needsTwo(each, listSize) ? 2 * column.smallLine() : wall::fullLine;
  const auto below = leastSignals + problemsHeight + backups +
                     (isLarge ? wall::fullLine + column.smallLine() + 4 * wall::gap : column.smallLine());
  auto spare = std::max<qreal>(0, column.left() / column.unit() - headline.height() - below - wall::gap);
  if (isLarge && column.isWide() && spare >= column.smallLine()) signals.tellReasons();
  const auto signalsHeight =
      leastSignals + (column.isWide() && isLarge && !signals.isAnyStale() ? signals.underFigures() : 0);
  const auto few = isLarge ? 0 : signals.fewHeight(spare);
  spare -= signalsHeight - leastSignals + few;
  const bool isQuiet = problems == 0;
  headline.put(column, view, column.take(headline.height() + (isQuiet ? spare * 0.45 : 0)));

  const bool stepNeedsTwo = lines.needsTwo(view.step, column.isWide() ? 1 : column.small());
  const auto stepHeight = stepNeedsTwo ? 2 * column.smallLine() : wall::fullLine;
  const auto reserved = (isLarge ? signalsHeight + stepHeight + backups : few) + column.smallLine() + wall::gap;
  // What is well never has larger letters than what is not.
  const auto letters = std::min<qreal>(1, lines.list(view.problems, listSize, reserved));
  if (!isQuiet) column.skip(wall::gap);
  if (isLarge) {
    signals.put(isQuiet ? std::min<qreal>(spare * 0.35, 2.5) : 0);
    // That nothing runs is no news before what is wrong.
    const bool isIdle = view.step.tone == Tone::Neutral;
    const auto step = [&] {
      if (column.hasRoom(wall::fullLine + column.smallLine())) lines.step(view, wall::fullLine, 0, column.smallLine());
    };
    if (!isIdle) step();
    lines.list(view.backups, letters, column.smallLine() + wall::gap);
    if (isIdle) step();
  } else {
    signals.putFew(few);
  }
  if (column.hasRoom(column.smallLine())) lines.foot(view);
}

}  // namespace ops
