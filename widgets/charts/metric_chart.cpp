#include "widgets/charts/metric_chart.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "widgets/charts/axis_step.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {
constexpr qreal headHeight = 26;  ///< its text, and what the uppermost point and figure reach up
constexpr qreal headText = 16;
constexpr qreal footHeight = 20;
constexpr int mostSteps = 5;
constexpr qreal dot = 3.5;
constexpr float fadedShare = 0.45F;

QString valueText(double value) {
  return QLocale().toString(value, 'g', 4);
}

QString axisText(double value, double step) {
  return QLocale().toString(value, 'f', stepDecimals(step));
}

QPen gatePen() {
  return {colors().tone(Tone::Critical).text, 1.25, Qt::DashLine};
}
}  // namespace

MetricChart::MetricChart(QWidget *parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MetricChart::setPoints(const QString &title, const QList<Point> &points, const std::optional<Gate> &gate) {
  m_title = title;
  m_points = points;
  m_gate = gate;
  m_hovered = -1;
  QStringList words;
  for (const auto &point : points) {
    const auto text = point.value ? valueText(*point.value) : tr("not known");
    words += (point.isFaded ? tr("%1, archived: %2") : tr("%1: %2")).arg(point.label, text);
  }
  if (points.isEmpty()) words += tr("not known");
  if (gate) words += tr("gate %1").arg(gate->title);
  setAccessibleName(tr("%1 over the versions").arg(title));
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  update();
}

MetricChart::Scale MetricChart::scale() const {
  double low = INFINITY, high = -INFINITY;
  const auto take = [&](double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  };
  for (const auto &point : m_points) {
    if (point.value) take(*point.value);
  }
  if (m_gate) take(m_gate->value);
  if (low > high) return {};
  const double span = std::max(high - low, std::max(std::abs(high), 1e-6) * 0.02);
  const double step = roundStep(span / (mostSteps - 1));
  const double bottom = std::floor(low / step) * step;
  double top = std::ceil(high / step) * step;
  if (top - bottom < step) top = bottom + step;
  return {bottom, top, step};
}

QRectF MetricChart::plot(const Scale &scale) const {
  const QFontMetricsF metrics(Theme::instance().font(Type::Caption));
  qreal widest = 0;
  for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
    widest = std::max(widest, tabularWidth(metrics, axisText(value, scale.step)));
  }
  return QRectF(rect()).adjusted(widest + 10, headHeight, -10, -footHeight);
}

QPointF MetricChart::place(const QRectF &plot, const Scale &scale, qsizetype point) const {
  const qreal room = plot.width() / static_cast<qreal>(std::max<qsizetype>(m_points.size(), 1));
  const double value = m_points[point].value.value_or(scale.low);
  return {plot.left() + room * (static_cast<qreal>(point) + 0.5),
          plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height()};
}

void MetricChart::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(Theme::instance().font(Type::Caption));
  paintHead(painter);
  const bool any = std::ranges::any_of(m_points, [](const Point &point) { return point.value.has_value(); });
  if (!any) {
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No version has this figure"));
    return;
  }
  const auto scale = this->scale();
  const auto area = plot(scale);
  paintAxes(painter, area, scale);
  paintGate(painter, area, scale);
  paintLine(painter, area, scale);
  if (m_hovered >= 0) paintHover(painter, area, scale);
  if (!hasFocus()) return;
  painter.setPen(QPen(colors().focus, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusSmall, space::radiusSmall);
}

/// The title and, beside it, where no point can lie under it, what the gate's line means.
void MetricChart::paintHead(QPainter &painter) const {
  const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
  painter.setPen(colors().muted);
  drawTabular(painter, QRectF(0, 0, width(), headText), side, m_title);
  if (!m_gate) return;
  const qreal left = tabularWidth(QFontMetricsF(painter.font()), m_title) + space::l;
  const auto sample = mirrored(*this, QRectF(left, headText / 2, space::xl, 0));
  painter.setPen(gatePen());
  painter.drawLine(sample.topLeft(), sample.topRight());
  const qreal words = left + space::xl + space::xs;
  drawTabular(painter, mirrored(*this, QRectF(words, 0, width() - words, headText)), side,
              tr("gate %1").arg(m_gate->title));
}

void MetricChart::paintAxes(QPainter &painter, const QRectF &plot, const Scale &scale) const {
  for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
    const qreal y = plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height();
    painter.setPen(QPen(colors().grid, 1));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(colors().muted);
    drawTabular(painter, QRectF(0, y - 8, plot.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                axisText(value, scale.step));
  }
  // The newest names itself, and of the others as many as there is room for.
  const QFontMetricsF metrics(painter.font());
  const qreal room = plot.width() / static_cast<qreal>(m_points.size());
  qreal free = plot.right() + 10;
  for (qsizetype i = m_points.size() - 1; i >= 0; --i) {
    const qreal x = plot.left() + room * (static_cast<qreal>(i) + 0.5);
    const auto label = metrics.elidedText(m_points[i].label, Qt::ElideRight, std::max<qreal>(room - 4, 64));
    const qreal width = tabularWidth(metrics, label);
    const qreal left = std::min(x - width / 2, plot.right() + 8 - width);
    if (left + width > free || left < 0) continue;
    free = left - 8;
    painter.setPen(m_points[i].isMarked ? colors().text : m_points[i].isFaded ? colors().faint : colors().muted);
    drawTabular(painter, QRectF(left, plot.bottom() + 3, width + 1, footHeight - 3), Qt::AlignCenter, label);
  }
}

void MetricChart::paintGate(QPainter &painter, const QRectF &plot, const Scale &scale) const {
  if (!m_gate) return;
  const qreal y = plot.bottom() - (m_gate->value - scale.low) / (scale.high - scale.low) * plot.height();
  painter.setPen(gatePen());
  painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void MetricChart::paintLine(QPainter &painter, const QRectF &plot, const Scale &scale) const {
  const QColor color = colors().series.first();
  auto light = color;
  light.setAlphaF(fadedShare);
  for (qsizetype i = 1; i < m_points.size(); ++i) {
    if (!m_points[i - 1].value || !m_points[i].value) continue;
    const bool isFaded = m_points[i - 1].isFaded || m_points[i].isFaded;
    painter.setPen(QPen(isFaded ? light : color, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(place(plot, scale, i - 1), place(plot, scale, i));
  }
  for (qsizetype i = 0; i < m_points.size(); ++i) {
    if (!m_points[i].value) continue;
    painter.setPen(QPen(m_points[i].isFaded ? light : color, 1.75));
    painter.setBrush(m_points[i].isMarked ? color : colors().surface);
    const qreal radius = m_points[i].isMarked ? dot + 1.5 : dot;
    painter.drawEllipse(place(plot, scale, i), radius, radius);
  }
}

void MetricChart::paintHover(QPainter &painter, const QRectF &plot, const Scale &scale) const {
  const auto &point = m_points[m_hovered];
  const auto label = point.isFaded ? tr("%1, archived").arg(point.label) : point.label;
  const auto text = point.value ? tr("%1: %2").arg(label, valueText(*point.value)) : tr("%1: not known").arg(label);
  const auto at = place(plot, scale, m_hovered);
  const qreal width = tabularWidth(QFontMetricsF(painter.font()), text) + 16;
  QRectF box(at.x() - width / 2, at.y() - 34, width, 22);
  if (box.top() < 0) box.moveTop(at.y() + 12);
  box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, this->width() - width)));
  painter.setPen(QPen(colors().borderStrong, 1));
  painter.setBrush(colors().surface);
  painter.drawRoundedRect(box, space::radiusSmall, space::radiusSmall);
  painter.setPen(colors().text);
  drawTabular(painter, box, Qt::AlignCenter, text);
}

void MetricChart::mouseMoveEvent(QMouseEvent *event) {
  const auto area = plot(scale());
  const qreal room = area.width() / static_cast<qreal>(std::max<qsizetype>(m_points.size(), 1));
  const auto at = static_cast<qsizetype>(std::floor((event->position().x() - area.left()) / room));
  point(at >= 0 && at < m_points.size() ? at : -1);
}

void MetricChart::leaveEvent(QEvent *) {
  point(-1);
}

/// From version to version by the arrow keys, as the pointer goes.
void MetricChart::keyPressEvent(QKeyEvent *event) {
  const auto last = m_points.size() - 1;
  switch (event->key()) {
    case Qt::Key_Left:
      return point(m_hovered < 0 ? last : std::max<qsizetype>(m_hovered - 1, 0));
    case Qt::Key_Right:
      return point(m_hovered < 0 ? last : std::min(m_hovered + 1, last));
    case Qt::Key_Home:
      return point(std::min<qsizetype>(0, last));
    case Qt::Key_End:
      return point(last);
    case Qt::Key_Escape:
      if (m_hovered >= 0) return point(-1);
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void MetricChart::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  point(-1);
}

void MetricChart::point(qsizetype at) {
  m_hovered = at;
  update();
}

}  // namespace ops
