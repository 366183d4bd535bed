#include "widgets/theme/glyph.h"

#include <QPainterPath>
#include <QWidget>
#include <cmath>

namespace ops {

namespace {

QPolygonF octagon(const QRectF &r) {
  QPolygonF shape;
  for (int i = 0; i < 8; ++i) {
    const double angle = M_PI / 8 + i * M_PI / 4;
    shape << r.center() + QPointF(std::cos(angle), std::sin(angle)) * (r.width() / 2 / std::cos(M_PI / 8));
  }
  return shape;
}

void drawMark(QPainter &painter, const QRectF &r, const QList<QPointF> &points, const QColor &color) {
  painter.setPen(QPen(color, r.width() * 0.125, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  QPolygonF line;
  for (const QPointF &p : points) line << QPointF(r.left() + p.x() * r.width(), r.top() + p.y() * r.height());
  painter.drawPolyline(line);
}

void drawDot(QPainter &painter, const QRectF &r, double y, const QColor &color) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(QPointF(r.center().x(), r.top() + y * r.height()), r.width() * 0.075, r.width() * 0.075);
}

}  // namespace

void drawGlyph(QPainter &painter, const QRectF &outer, Tone tone) {
  drawGlyph(painter, outer, tone, colors().tone(tone));
}

void drawGlyph(QPainter &painter, const QRectF &outer, Tone tone, const ToneColors &c) {
  const qreal side = std::min(outer.width(), outer.height());
  QRectF r(0, 0, side, side);
  r.moveCenter(outer.center());
  r.adjust(0.5, 0.5, -0.5, -0.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(c.fill);
  switch (tone) {
    case Tone::Ok:
      painter.drawEllipse(r);
      drawMark(painter, r, {{0.28, 0.53}, {0.44, 0.68}, {0.73, 0.35}}, c.onFill);
      break;
    case Tone::Warning: {
      QPainterPath path;
      path.addPolygon(QPolygonF({QPointF(r.center().x(), r.top() + r.height() * 0.06),
                                 QPointF(r.right(), r.bottom() - r.height() * 0.08),
                                 QPointF(r.left(), r.bottom() - r.height() * 0.08)}));
      path.closeSubpath();
      painter.setPen(QPen(c.fill, r.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.drawPath(path);
      drawMark(painter, r, {{0.5, 0.38}, {0.5, 0.62}}, c.onFill);
      drawDot(painter, r, 0.79, c.onFill);
      break;
    }
    case Tone::Critical:
      painter.drawPolygon(octagon(r));
      drawMark(painter, r, {{0.33, 0.33}, {0.67, 0.67}}, c.onFill);
      drawMark(painter, r, {{0.67, 0.33}, {0.33, 0.67}}, c.onFill);
      break;
    case Tone::Notice:
      painter.drawRoundedRect(r, r.width() * 0.22, r.width() * 0.22);
      drawDot(painter, r, 0.29, c.onFill);
      drawMark(painter, r, {{0.5, 0.48}, {0.5, 0.74}}, c.onFill);
      break;
    case Tone::Unknown: {
      painter.setBrush(Qt::NoBrush);
      QPen pen(c.fill, r.width() * 0.12);
      pen.setDashPattern({1.5, 1.1});
      painter.setPen(pen);
      painter.drawEllipse(r.adjusted(1, 1, -1, -1));
      QPainterPath hook;
      hook.moveTo(r.left() + r.width() * 0.38, r.top() + r.height() * 0.40);
      hook.cubicTo(r.left() + r.width() * 0.38, r.top() + r.height() * 0.24, r.left() + r.width() * 0.64,
                   r.top() + r.height() * 0.24, r.left() + r.width() * 0.62, r.top() + r.height() * 0.42);
      hook.quadTo(r.left() + r.width() * 0.60, r.top() + r.height() * 0.49, r.center().x(),
                  r.top() + r.height() * 0.57);
      painter.setPen(QPen(c.text, r.width() * 0.11, Qt::SolidLine, Qt::RoundCap));
      painter.drawPath(hook);
      drawDot(painter, r, 0.74, c.text);
      break;
    }
    case Tone::Busy: {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(c.soft, r.width() * 0.18));
      const QRectF ring = r.adjusted(r.width() * 0.1, r.width() * 0.1, -r.width() * 0.1, -r.width() * 0.1);
      painter.drawEllipse(ring);
      painter.setPen(QPen(c.fill, r.width() * 0.18, Qt::SolidLine, Qt::RoundCap));
      painter.drawArc(ring, 90 * 16, -220 * 16);
      break;
    }
    case Tone::Neutral:
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(c.fill, r.width() * 0.14));
      painter.drawEllipse(r.adjusted(r.width() * 0.2, r.width() * 0.2, -r.width() * 0.2, -r.width() * 0.2));
      break;
  }
  painter.restore();
}

void drawSign(QPainter &painter, const QRectF &outer, Tone tone, const QString &icon) {
  if (icon.isEmpty()) return drawGlyph(painter, outer, tone);
  const int side = qRound(std::min(outer.width(), outer.height()));
  painter.drawPixmap(outer.topLeft(),
                     themePixmap(icon, side, colors().tone(tone).text, painter.device()->devicePixelRatioF()));
}

QPixmap glyphPixmap(Tone tone, int size, qreal devicePixelRatio) {
  QPixmap pixmap(QSize(size, size) * devicePixelRatio);
  pixmap.setDevicePixelRatio(devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  drawGlyph(painter, QRectF(0, 0, size, size), tone);
  return pixmap;
}

QRectF mirrored(const QWidget &widget, const QRectF &place) {
  if (widget.layoutDirection() == Qt::LeftToRight) return place;
  return {widget.width() - place.right(), place.y(), place.width(), place.height()};
}

void drawHatching(QPainter &painter, const QRectF &rect, const QColor &color) {
  painter.save();
  painter.setClipRect(rect, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing);
  constexpr qreal thin = 1, strong = 1.5;
  painter.setPen(QPen(color, colors().highContrast ? strong : thin));
  for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 6) {
    painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
  }
  painter.restore();
}

QColor hatchColor(Tone tone) {
  constexpr int quiet = 50;
  QColor color = colors().tone(tone).fill;
  if (!colors().highContrast) color.setAlpha(quiet);
  return color;
}

}  // namespace ops
