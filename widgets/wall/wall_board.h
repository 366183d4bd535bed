#pragma once

#include <QWidget>

#include "widgets/wall/wall_layout.h"

namespace ops {

/// Paints the wall. Knows neither systems nor clocks: it is given texts. Nothing on it can be pressed.
class WallBoard final : public QWidget {
  Q_OBJECT

 public:
  explicit WallBoard(QWidget *parent = nullptr);
  void show(const WallTop &top, const QList<WallView> &views);
  using QWidget::show;
  void setCapitals(qreal capitals);
  qreal capitals() const { return m_capitals; }
  /// Whether it is dark, light or of high contrast, whatever the theme of other windows.
  void setColors(const Colors &colors);
  const Colors &colors() const { return m_colors; }
  /// Moves all by a few pixels along a small orbit, a place a minute, so that nothing burns in.
  void setMinute(qint64 minute);

  /// What is painted, where it is painted.
  QList<WallPiece> pieces() const;
  /// Room at every edge, which the orbit stays in.
  qreal margin() const;
  QSize minimumSizeHint() const override { return {320, 200}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  qreal unit() const;
  void paintFill(QPainter &painter, const WallPiece &piece) const;
  WallTop m_top;
  QList<WallView> m_views;
  qreal m_capitals = 46;
  Colors m_colors;
  qint64 m_minute = 0;
};

}  // namespace ops
