#include "widgets/wall/wall_pen.h"

#include <algorithm>
#include <cmath>

#include "widgets/theme/text.h"

namespace ops {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qreal alarmPad = 2 * wall::pad;

/// As much of its beginning as fits in tabular digits.
QString fitting(const QFontMetricsF &metrics, const QString &text, qreal width) {
  if (tabularWidth(metrics, text) <= width) return text;
  qsizetype low = 0, high = text.size();
  while (low < high) {
    const auto middle = (low + high + 1) / 2;
    if (tabularWidth(metrics, text.left(middle).trimmed() + ellipsis) <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low == 0 ? QString() : QString(text.left(low).trimmed() + ellipsis);
}

/// Between which a line may end; no line begins with the point that stands between two parts.
QStringList wordsOf(const QString &text) {
  QStringList words;
  for (const auto &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    if (word == QStringLiteral("·") && !words.isEmpty()) {
      words.last() += QLatin1Char(' ') + word;
    } else {
      words += word;
    }
  }
  return words;
}

/// As many words a line as fit.
QStringList breakLines(const QFontMetricsF &metrics, const QString &text, qreal width, int lines) {
  QStringList broken;
  QString line;
  const auto words = wordsOf(text);
  for (qsizetype i = 0; i < words.size(); ++i) {
    const auto longer = line.isEmpty() ? words[i] : QString(line + QLatin1Char(' ') + words[i]);
    if (tabularWidth(metrics, longer) <= width || line.isEmpty()) {
      line = longer;
      continue;
    }
    if (broken.size() + 1 == lines) {
      const QString rest = line + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
      return broken << fitting(metrics, rest, width);
    }
    broken.append(fitting(metrics, line, width));
    line = words[i];
  }
  if (!line.isEmpty()) broken.append(fitting(metrics, line, width));
  return broken;
}

}  // namespace

void WallPen::text(const QRectF &rect, const QString &text, const QColor &ink, const QColor &ground,
                   const Style &style) {
  if (text.isEmpty()) return;
  auto fitted = style;
  const auto wanted = width(text, style);
  if (style.mayShrink && wanted > rect.width()) {
    fitted.size = std::max(std::min(small(), style.size), style.size * rect.width() / wanted * 0.98);
  }
  const auto used = font(fitted);
  const QFontMetricsF metrics(used);
  const auto shown = fitting(metrics, text, rect.width());
  if (shown.isEmpty()) return;
  WallPiece piece;
  piece.kind = WallPiece::Kind::Text;
  piece.text = shown;
  piece.font = used;
  piece.ink = ink;
  piece.ground = ground;
  piece.alignment = style.alignment;
  piece.isStruck = style.isStruck;
  // The rect that the letters take, so that everybody can see what they touch.
  const auto needed = std::min(rect.width(), std::ceil(tabularWidth(metrics, shown)) + 1);
  const auto height = metrics.ascent() + metrics.descent();
  piece.rect = QRectF(rect.left(), rect.center().y() - height / 2, needed, height);
  if (style.alignment & Qt::AlignRight) piece.rect.moveRight(rect.right());
  if (style.alignment & Qt::AlignHCenter) piece.rect.moveLeft(rect.center().x() - needed / 2);
  m_pieces.append(piece);
}

void WallPen::fill(const QRectF &rect, const QColor &color) {
  WallPiece piece;
  piece.kind = WallPiece::Kind::Fill;
  piece.rect = rect;
  piece.ink = color;
  m_pieces.append(piece);
}

void WallPen::glyph(const QRectF &rect, Tone tone) {
  WallPiece piece;
  piece.kind = WallPiece::Kind::Glyph;
  piece.rect = rect;
  piece.tone = tone;
  m_pieces.append(piece);
}

void WallPen::pulse(const QRectF &rect, bool isBeat) {
  WallPiece piece;
  piece.kind = WallPiece::Kind::Pulse;
  piece.rect = rect;
  // It says that the wall lives, and not that all is well.
  piece.ink = m_colors.muted;
  piece.isStruck = !isBeat;
  m_pieces.append(piece);
}

void WallPen::badge(const QRectF &rect, Tone tone, const QString &text) {
  const qreal height = std::min(wall::headLine, smallLine() + 0.18);
  const auto &ink = m_colors.tone(tone);
  const QRectF area(rect.left(), rect.center().y() - height / 2 * m_capitals, rect.width(), height * m_capitals);
  fill(area, ink.soft);
  this->text(area.adjusted(wall::pad * m_capitals, 0, -wall::pad * m_capitals, 0), text, ink.text, ink.soft,
             {.size = small(), .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter});
}

qreal WallPen::badgeWidth(const QString &text) const {
  return width(text, {.size = small(), .weight = QFont::DemiBold}) + m_capitals;
}

QString WallPen::placeIn(qreal room, const QString &place) const {
  const auto name = place.section(QLatin1Char(' '), 1);
  return badgeWidth(place) <= room || name.isEmpty() ? place : name;
}

void WallPen::alarm(const QRectF &rect, const QStringList &lines, const QString &reason) {
  const auto &tone = m_colors.tone(Tone::Critical);
  fill(rect, tone.fill);
  QRectF row = rect.adjusted(alarmPad * m_capitals, wall::pad / 2 * m_capitals, -alarmPad * m_capitals, 0);
  row.setHeight(wall::fullLine * m_capitals);
  for (const auto &each : lines) {
    text(row, each, tone.onFill, tone.fill, {.weight = QFont::Bold});
    row.moveTop(row.bottom());
  }
  row.setHeight(smallLine() * m_capitals);
  text(row, reason, tone.onFill, tone.fill, {.size = small()});
}

QStringList WallPen::alarmLines(const QString &text, qreal width) const {
  return wrapped(text, width - 2 * alarmPad * m_capitals, 2, {.weight = QFont::Bold});
}

qreal WallPen::alarmHeight(const QStringList &lines, const QString &reason) const {
  return wall::fullLine * static_cast<qreal>(lines.size()) + (reason.isEmpty() ? 0 : smallLine()) + wall::pad;
}

qreal WallPen::width(const QString &text, const Style &style) const {
  return std::ceil(tabularWidth(QFontMetricsF(font(style)), text)) + 1;
}

QStringList WallPen::wrapped(const QString &text, qreal width, int lines, const Style &style) const {
  const QFontMetricsF metrics(font(style));
  auto kept = text;
  kept.replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));  // no line begins with a unit
  auto evenly = breakLines(metrics, kept, width, lines);
  const auto isCut = [](const QString &line) { return line.endsWith(ellipsis); };
  if (evenly.size() < 2 || std::ranges::any_of(evenly, isCut)) return evenly;
  // The narrowest that needs no more lines: no word stands alone in the last one.
  constexpr qreal least = 0.5, tolerance = 4;
  for (qreal tooNarrow = width * least; width - tooNarrow > tolerance;) {
    const auto middle = (width + tooNarrow) / 2;
    const auto tried = breakLines(metrics, kept, middle, lines);
    const bool fits = tried.size() == evenly.size() && std::ranges::none_of(tried, isCut);
    (fits ? width : tooNarrow) = middle;
    if (fits) evenly = tried;
  }
  return evenly;
}

}  // namespace ops
