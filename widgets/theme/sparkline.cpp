#include "widgets/theme/sparkline.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ops {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(const QList<QPointF> &points, double until, double span) {
  const double pixel = std::max(span, 1.0) / std::max(width(), 1);
  const bool looksTheSame =
      points == m_points && m_span == std::max(span, 1.0) && std::abs(until - m_until) < pixel / devicePixelRatioF();
  if (looksTheSame) return;
  m_points = points;
  m_until = until;
  m_span = std::max(span, 1.0);
  double last = NAN;
  for (const QPointF &p : points) {
    if (!std::isnan(p.y())) last = p.y();
  }
  setAccessibleDescription(std::isnan(last) ? tr("no values") : tr("last value %1").arg(last));
  update();
}

void Sparkline::setTone(Tone tone) {
  if (tone == m_tone) return;
  m_tone = tone;
  update();
}

void Sparkline::setThreshold(std::optional<double> threshold) {
  m_threshold = threshold;
  update();
}

void Sparkline::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(1, 3, -3, -3);
  double low = 0, high = 0;
  bool any = false;
  for (const QPointF &p : m_points) {
    if (std::isnan(p.y()) || p.x() < m_until - m_span) continue;
    high = any ? std::max(high, p.y()) : std::max(0.0, p.y());
    low = std::min(low, p.y());
    any = true;
  }
  painter.setPen(QPen(colors().border, 1));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
  if (!any) return;
  if (m_threshold && *m_threshold <= high * 1.6) high = std::max(high, *m_threshold);
  if (high - low < 1e-9) high = low + 1;
  const auto place = [&](const QPointF &p) {
    return QPointF(area.left() + (p.x() - (m_until - m_span)) / m_span * area.width(),
                   area.bottom() - (p.y() - low) / (high - low) * area.height());
  };
  const QColor color = colors().tone(m_tone).fill;
  QColor fill = color;
  fill.setAlpha(colors().dark ? 40 : 30);
  QList<QPolygonF> pieces(1);
  for (const QPointF &p : m_points) {
    if (p.x() < m_until - m_span) continue;
    if (std::isnan(p.y())) {
      if (!pieces.last().isEmpty()) pieces.append(QPolygonF());
      continue;
    }
    pieces.last() << place(p);
  }
  for (const QPolygonF &piece : pieces) {
    if (piece.isEmpty()) continue;
    QPainterPath under;
    under.addPolygon(piece);
    under.lineTo(piece.last().x(), height() - 1);
    under.lineTo(piece.first().x(), height() - 1);
    painter.fillPath(under, fill);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(piece);
  }
  if (m_threshold && *m_threshold <= high) {
    const qreal y = place(QPointF(m_until, *m_threshold)).y();
    painter.setPen(QPen(colors().tone(Tone::Critical).fill, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
  }
  if (!pieces.last().isEmpty()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(pieces.last().last(), 2.5, 2.5);
  }
}

HeartbeatStrip::HeartbeatStrip(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeartbeatStrip::setBeats(const QList<Tone> &beats) {
  if (beats == m_beats) return;
  m_beats = beats;
  const auto bad = std::count_if(beats.begin(), beats.end(), [](Tone t) { return t != Tone::Ok; });
  setAccessibleDescription(tr("%1 of the last %2 checks were not ok").arg(bad).arg(beats.size()));
  update();
}

void HeartbeatStrip::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const double tall = std::min(20, height());
  paintBeats(painter, QRectF(0, height() - tall, width(), tall), m_beats);
}

void paintBeats(QPainter &painter, const QRectF &area, const QList<Tone> &beats) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal step = 6, bar = 4;
  const int slotCount = int(area.width() / step);
  for (int i = 0; i < slotCount; ++i) {
    const qreal x = area.right() - (i + 1) * step + (step - bar);
    const qsizetype beat = beats.size() - 1 - i;
    painter.setPen(Qt::NoPen);
    if (beat < 0) {
      painter.setBrush(colors().border);
      painter.drawRoundedRect(QRectF(x, area.bottom() - 3, bar, 2), 1, 1);
      continue;
    }
    const Tone tone = beats[beat];
    const ToneColors &c = colors().tone(tone);
    painter.setBrush(c.fill);
    qreal share = 0.62;
    if (tone == Tone::Warning) share = 0.8;
    if (tone == Tone::Critical) share = 1;
    const qreal tall = share * (area.height() - 2);
    const QRectF shape(x, area.bottom() - 1 - tall, bar, tall);
    if (tone == Tone::Unknown || tone == Tone::Neutral) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(c.fill, 1));
      painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    } else {
      painter.drawRoundedRect(shape, 1.5, 1.5);
    }
  }
  painter.restore();
}

}  // namespace ops
