#include "widgets/wall/line_layout.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qreal afterGlyph = 1.5, betweenParts = 0.6;  ///< in heights of capitals
constexpr qreal mostOfWord = 0.5;                      ///< of a line that its text stands in too

}  // namespace

/// What a line leaves for its text; all of it where the word before it takes a line of its own.
QRectF LineLayout::textOf(const QRectF &row, const WallLine &what, qreal size) const {
  const auto unit = m_column.unit();
  qreal left = row.left() + afterGlyph * unit;
  if (!what.word.isEmpty() && !isWordLong(what, size)) left += wordWidth(row, what, size) + betweenParts * unit;
  return {left, row.top(), row.right() - noteRoom(what) - left, row.height()};
}

qreal LineLayout::noteRoom(const WallLine &what) const {
  if (what.note.isEmpty()) return 0;
  return m_column.pen().width(what.note, {.size = m_column.small()}) + betweenParts * m_column.unit();
}

qreal LineLayout::wordWidth(const QRectF &row, const WallLine &what, qreal size) const {
  return std::min(m_column.pen().width(what.word, {.size = size, .weight = QFont::Bold}),
                  row.width() - afterGlyph * m_column.unit() - noteRoom(what));
}

bool LineLayout::isWordLong(const WallLine &what, qreal size) const {
  return wordWidth(m_column.area(), what, size) > mostOfWord * m_column.area().width();
}

void LineLayout::oneLine(const QRectF &row, const WallLine &what, qreal size) {
  const auto &c = m_column.colors();
  mark(row, what, size);
  // Of a long word the beginning of what it is about says nothing.
  if (isWordLong(what, size)) return;
  m_column.pen().text(textOf(row, what, size), what.text, c.text, c.window, {.size = size, .mayShrink = true});
}

bool LineLayout::needsTwo(const WallLine &what, qreal size) const {
  return isWordLong(what, size) ||
         m_column.pen().width(what.text, {.size = m_column.small()}) > textOf(m_column.area(), what, size).width();
}

void LineLayout::lineOrTwo(const WallLine &what, qreal size, qreal height, qreal after, qreal reserve) {
  if (!needsTwo(what, size) || !m_column.hasRoom(2 * m_column.smallLine() + reserve)) {
    return oneLine(m_column.take(height, after), what, size);
  }
  const WallPen::Style small{.size = m_column.small()};
  const auto &c = m_column.colors();
  const auto width = textOf(m_column.area(), what, size).width();
  const auto row = m_column.take(2 * m_column.smallLine(), after);
  QRectF line(row.left(), row.top(), row.width(), m_column.smallLine() * m_column.unit());
  mark(line, what, size);
  if (isWordLong(what, size)) {
    line.moveTop(line.bottom());
    m_column.pen().text(textOf(line, what, size), what.text, c.text, c.window, small);
    return;
  }
  for (const auto &each : m_column.pen().wrapped(what.text, width, 2, small)) {
    m_column.pen().text(textOf(line, what, size), each, c.text, c.window, small);
    line.moveTop(line.bottom());
  }
}

qreal LineLayout::list(const QList<WallLine> &all, qreal size, qreal reserve) {
  const auto shown = fitting(all, size, reserve);
  const auto letters = sizeOf(shown, size);
  for (const auto &line : shown) lineOrTwo(line, letters, wall::fullLine, 0, reserve);
  return letters;
}

/// The last one says how many are left out.
QList<WallLine> LineLayout::fitting(const QList<WallLine> &all, qreal size, qreal reserve) const {
  QList<WallLine> shown;
  qreal used = reserve;
  for (qsizetype i = 0; i < all.size() && m_column.hasRoom(used + wall::fullLine); ++i) {
    auto line = all[i];
    const auto more = all.size() - i - 1;
    const bool isTwo = needsTwo(line, size) && m_column.hasRoom(used + 2 * m_column.smallLine());
    used += isTwo ? 2 * m_column.smallLine() : wall::fullLine;
    const bool isLast = more > 0 && !m_column.hasRoom(used + wall::fullLine);
    if (isLast) line.note += (line.note.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("+%1 more").arg(more);
    shown.append(line);
  }
  return shown;
}

/// The largest in which each fits, as far as it may become smaller.
qreal LineLayout::sizeOf(const QList<WallLine> &lines, qreal size) const {
  auto letters = size;
  for (const auto &line : lines) {
    const auto wanted = m_column.pen().width(line.text, {.size = size});
    const auto room = textOf(m_column.area(), line, size).width();
    if (wanted > room) letters = std::min(letters, size * room / wanted * 0.98);
  }
  return std::max(letters, std::min(size, m_column.small()));
}

/// Its shape, the word before it and the note behind it.
void LineLayout::mark(const QRectF &row, const WallLine &what, qreal size) {
  auto &pen = m_column.pen();
  const auto &c = m_column.colors();
  const auto unit = m_column.unit();
  const auto side = unit * std::min(1.1, size * 1.15);
  pen.glyph(QRectF(row.left(), row.center().y() - side / 2, side, side), what.tone);
  if (!what.word.isEmpty()) {
    const QRectF word(row.left() + afterGlyph * unit, row.top(), wordWidth(row, what, size), row.height());
    pen.text(word, what.word, c.tone(what.tone).text, c.window, {.size = size, .weight = QFont::Bold});
  }
  if (!what.note.isEmpty()) {
    const WallPen::Style small{.size = m_column.small(), .alignment = Qt::AlignRight};
    const auto width = pen.width(what.note, small);
    pen.text(QRectF(row.right() - width, row.top(), width, row.height()), what.note, c.muted, c.window, small);
  }
}

void LineLayout::step(const WallView &view, qreal height, qreal after, qreal reserve) {
  lineOrTwo(view.step, m_column.isWide() ? 1 : m_column.small(), height, after, reserve);
}

void LineLayout::foot(const WallView &view) {
  const auto &area = m_column.area();
  const auto height = m_column.smallLine() * m_column.unit();
  const QRectF row(area.left(), area.bottom() - height, area.width(), height);
  auto shown = view.sources;
  const auto whole = QString(shown.text + QStringLiteral(" · ") + view.newest);
  // What is silent counts more than when the newest answer came.
  const bool hasPlace =
      m_column.pen().width(whole, {.size = m_column.small()}) < row.width() - afterGlyph * m_column.unit();
  if (!view.newest.isEmpty() && m_column.isWide() && hasPlace) shown.text = whole;
  oneLine(row, shown, m_column.small());
}

}  // namespace ops
