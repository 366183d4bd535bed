#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>
#include <optional>

#include "widgets/theme/glyph.h"

namespace ops {

/// A small line without axes. Values that are NaN are gaps.
class Sparkline : public QWidget {
  Q_OBJECT

 public:
  explicit Sparkline(QWidget *parent = nullptr);
  /// Points by x; the right edge is `until` and the left `span` before it, whatever the points cover.
  void setPoints(const QList<QPointF> &points, double until, double span);
  void setTone(Tone tone);
  /// Drawn as a dashed line, if it lies within reach of the values.
  void setThreshold(std::optional<double> threshold);
  QSize sizeHint() const override { return {120, 32}; }
  QSize minimumSizeHint() const override { return {48, 20}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QList<QPointF> m_points;
  double m_until = 0, m_span = 1;
  std::optional<double> m_threshold;
  Tone m_tone = Tone::Notice;
};

/// The last states of something, a beat each. Beats differ in height and filling too.
class HeartbeatStrip : public QWidget {
  Q_OBJECT

 public:
  explicit HeartbeatStrip(QWidget *parent = nullptr);
  /// Oldest first; the newest stand at the right edge. As many as fit are shown.
  void setBeats(const QList<Tone> &beats);
  QSize sizeHint() const override { return {160, 18}; }
  QSize minimumSizeHint() const override { return {60, 18}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QList<Tone> m_beats;
};

/// What a HeartbeatStrip draws, for painted tiles.
void paintBeats(QPainter &painter, const QRectF &area, const QList<Tone> &beats);

}  // namespace ops
