#include "widgets/charts/live_chart_overlay.h"

#include <QChart>
#include <QDateTime>
#include <QStyle>
#include <QToolButton>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

LiveChart::Overlay::Overlay(LiveChart *chart) : QWidget(chart), m_owner(chart) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
}

void LiveChart::Overlay::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(Theme::instance().font(Type::Caption));
  const QRectF plot = m_owner->m_chart->plotArea().translated(m_owner->m_view->pos());
  paintLegend(painter, plot);
  paintLimits(painter, plot);
  const auto from = double(m_owner->m_until.toMSecsSinceEpoch() - m_owner->m_span.count());
  bool any = false;
  for (const Drawn &line : m_owner->m_lines) {
    any = any ||
          std::ranges::any_of(line.points, [from](const QPointF &p) { return !std::isnan(p.y()) && p.x() >= from; });
  }
  paintEnds(painter, plot);
  if (!any) {
    painter.setPen(colors().muted);  // without a pen there are no bounds either
    QRectF words = painter.boundingRect(plot, Qt::AlignCenter | Qt::TextWordWrap, m_owner->m_emptyText);
    painter.fillRect(words.adjusted(-8, -4, 8, 4), colors().surface);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_owner->m_emptyText);
  } else if (m_owner->m_pointed) {
    const auto x = place(plot, {static_cast<double>(*m_owner->m_pointed), 0}).x();
    if (x >= plot.left() && x <= plot.right()) paintPointed(painter, plot, x);
  }
  if (m_owner->hasFocus()) {
    painter.setPen(QPen(colors().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusSmall, space::radiusSmall);
  }
}

QPointF LiveChart::Overlay::place(const QRectF &plot, const QPointF &value) const {
  const auto from = double(m_owner->m_until.toMSecsSinceEpoch() - m_owner->m_span.count());
  const double low = m_owner->m_value->min() * m_owner->m_per, high = m_owner->m_value->max() * m_owner->m_per;
  return {plot.left() + (value.x() - from) / double(m_owner->m_span.count()) * plot.width(),
          plot.bottom() - (value.y() - low) / (high - low) * plot.height()};
}

QString LiveChart::Overlay::lastValue(const Drawn &line) const {
  return chartValue(m_owner->m_unit, line.points.isEmpty() ? NAN : line.points.last().y());
}

/// Laid out from the left, and mirrored where the language is read from the right.
void LiveChart::Overlay::paintLegend(QPainter &painter, const QRectF &plot) const {
  const QFontMetricsF metrics(painter.font());
  constexpr qreal sample = 16, gap = 6, leastTitle = 24, height = 20;
  qreal figures = 0, titles = 0;
  for (const auto &line : m_owner->m_lines) {
    figures += sample + 2 * gap + tabularWidth(metrics, lastValue(line));
    titles += tabularWidth(metrics, line.title);
  }
  const qreal needed = figures + titles;
  // Where the lines need it, they stand closer, and may begin above the axis.
  const auto between = m_owner->m_lines.size() - 1;
  const qreal begin = mirrored(*this, plot).left();
  const qreal end = width() - m_owner->m_tableButton->width() - gap;
  const bool isNarrow = needed + static_cast<qreal>(between * space::l) > end - begin;
  qreal x = isNarrow ? std::max(0.0, end - needed - static_cast<qreal>(between * space::s)) : begin;
  x = std::min(x, begin);
  // Where even that is not enough, titles are cut: the values stay.
  const qreal left = end - figures - static_cast<qreal>(between * space::s);
  const qreal room = titles <= left ? titles : std::max(leastTitle, left / static_cast<qreal>(between + 1));
  const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
  const auto write = [&](const QString &text, const QColor &ink) {
    const auto wide = tabularWidth(metrics, text);
    painter.setPen(ink);
    drawTabular(painter, mirrored(*this, QRectF(x, 0, wide + 1, height)), side, text);
    x += wide;
  };
  for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
    const Drawn &line = m_owner->m_lines[i];
    QPen pen(colors().series[i % colors().series.size()], 2.5, Qt::SolidLine, Qt::FlatCap);
    if (i % 2) pen.setDashPattern({2.4, 1.6});  // two dashes in the legend's 16 px
    painter.setPen(pen);
    const auto drawn = mirrored(*this, QRectF(x, height / 2, sample, 0));
    painter.drawLine(drawn.topLeft(), drawn.topRight());
    x += sample + gap;
    write(metrics.elidedText(line.title, Qt::ElideRight, room), colors().muted);
    x += gap;
    write(lastValue(line), colors().text);
    x += isNarrow ? space::s : space::l;
  }
}

void LiveChart::Overlay::paintLimits(QPainter &painter, const QRectF &plot) const {
  const QFontMetricsF metrics(painter.font());
  qreal lastLabel = -100, lastRight = 0;
  for (const Limit &limit : m_owner->m_limits) {
    const qreal y = place(plot, QPointF(0, limit.value)).y();
    if (y < plot.top() - 1 || y > plot.bottom()) continue;
    const ToneColors &tone = colors().tone(limit.tone);
    painter.setPen(QPen(tone.text, 1.25, Qt::DashLine));  // a fill is too light for a line
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const qreal width = metrics.horizontalAdvance(limit.title) + 8;
    // Beside the one that it would lie upon.
    const qreal left = std::abs(y - lastLabel) < 14 ? lastRight + 4 : plot.left() + 4;
    if (left + width > plot.right()) continue;
    lastLabel = y;
    lastRight = left + width;
    const QRectF label(left, y - 15 < plot.top() ? y + 1 : y - 15, width, 14);
    QColor back = colors().surface;
    back.setAlpha(215);
    painter.fillRect(label, back);
    painter.setPen(tone.text);
    painter.drawText(label, Qt::AlignCenter, limit.title);
  }
}

void LiveChart::Overlay::paintEnds(QPainter &painter, const QRectF &plot) const {
  painter.setPen(Qt::NoPen);
  for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
    const QList<QPointF> &points = m_owner->m_lines[i].points;
    const auto isGap = [&points](qsizetype at) { return at < 0 || at >= points.size() || std::isnan(points[at].y()); };
    painter.setBrush(colors().series[i % colors().series.size()]);
    for (qsizetype at = 0; at < points.size(); ++at) {
      const bool isLast = at + 1 == points.size();
      if (isGap(at) || !(isLast || (isGap(at - 1) && isGap(at + 1)))) continue;
      const QPointF middle = place(plot, points[at]);
      const qreal radius = isLast ? 2.75 : 1.5;
      if (plot.adjusted(-2, -2, 2, 2).contains(middle)) painter.drawEllipse(middle, radius, radius);
    }
  }
}

void LiveChart::Overlay::paintPointed(QPainter &painter, const QRectF &plot, qreal x) const {
  painter.setPen(QPen(colors().borderStrong, 1));
  painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  const auto at = *m_owner->m_pointed;
  const QStringList rows = QStringList{utcText(at, QStringLiteral("HH:mm:ss 'UTC'"))} + m_owner->valuesAt(at);
  for (qsizetype i = 0; i < m_owner->m_lines.size(); ++i) {
    const auto *near = m_owner->m_lines[i].nearest(at);
    if (near == nullptr || std::isnan(near->y())) continue;
    painter.setPen(QPen(colors().surface, 1.5));
    painter.setBrush(colors().series[i % colors().series.size()]);
    painter.drawEllipse(place(plot, *near), 4, 4);
  }
  const QFontMetricsF metrics(painter.font());
  qreal width = 0;
  for (const QString &row : rows) width = std::max(width, tabularWidth(metrics, row));
  QRectF box(x + 12, plot.top() + 6, width + 16, double(rows.size()) * 18 + 8);
  if (box.right() > plot.right()) box.moveRight(x - 12);
  painter.setPen(QPen(colors().borderStrong, 1));
  painter.setBrush(colors().surface);
  painter.drawRoundedRect(box, space::radiusSmall, space::radiusSmall);
  const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
  for (qsizetype i = 0; i < rows.size(); ++i) {
    painter.setPen(i == 0 ? colors().muted : colors().text);
    drawTabular(painter, QRectF(box.left() + 8, box.top() + 4 + double(i) * 18, width + 1, 18), side, rows[i]);
  }
}

}  // namespace ops
