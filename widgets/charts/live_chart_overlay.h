#pragma once

#include <QPainter>

#include "widgets/charts/live_chart.h"

namespace ops {

/// Paints what QtCharts does not: limits with their words, the legend with last values, the values under the mouse.
/// Lies over its chart, which owns it.
class LiveChart::Overlay final : public QWidget {
 public:
  explicit Overlay(LiveChart *chart);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QPointF place(const QRectF &plot, const QPointF &value) const;
  QString lastValue(const Drawn &line) const;
  void paintLegend(QPainter &painter, const QRectF &plot) const;
  void paintLimits(QPainter &painter, const QRectF &plot) const;
  /// The newest value of each line, and what stands alone between two gaps, where there is no line.
  void paintEnds(QPainter &painter, const QRectF &plot) const;
  void paintPointed(QPainter &painter, const QRectF &plot, qreal x) const;

  LiveChart *m_owner;
};

}  // namespace ops
