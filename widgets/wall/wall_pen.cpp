#include "widgets/wall/wall_pen.h"

#include <cmath>

#include "widgets/theme/text.h"

namespace ops {

namespace {

constexpr QChar ellipsis(0x2026);

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

}  // namespace

void WallPen::text(const QRectF &rect, const QString &text, const QColor &ink, const QColor &ground,
                   const Style &style) {
  if (text.isEmpty()) return;
  auto fitted = style;
  const auto wanted = width(text, style);
  if (style.mayShrink && wanted > rect.width()) {
    fitted.size = std::max(std::min(small, style.size), style.size * rect.width() / wanted * 0.98);
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
  piece.ink = m_colors.tone(Tone::Ok).text;
  piece.isStruck = !isBeat;
  m_pieces.append(piece);
}

qreal WallPen::width(const QString &text, const Style &style) const {
  return std::ceil(tabularWidth(QFontMetricsF(font(style)), text)) + 1;
}

QStringList WallPen::wrapped(const QString &text, qreal width, int lines, const Style &style) const {
  const QFontMetricsF metrics(font(style));
  QStringList wrapped;
  QString line;
  const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (qsizetype i = 0; i < words.size(); ++i) {
    const auto longer = line.isEmpty() ? words[i] : QString(line + QLatin1Char(' ') + words[i]);
    if (tabularWidth(metrics, longer) <= width || line.isEmpty()) {
      line = longer;
      continue;
    }
    if (wrapped.size() + 1 == lines) {
      wrapped.append(fitting(metrics, line + QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' ')), width));
      return wrapped;
    }
    wrapped.append(fitting(metrics, line, width));
    line = words[i];
  }
  if (!line.isEmpty()) wrapped.append(fitting(metrics, line, width));
  return wrapped;
}

}  // namespace ops
