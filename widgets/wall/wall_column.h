#pragma once

#include "widgets/wall/wall_pen.h"

namespace ops {

/// An area that is filled from the top down. Heights are in heights of capitals, rectangles in pixels.
class WallColumn {
 public:
  WallColumn(QList<WallPiece> &pieces, const QRectF &area, const WallScale &scale, const Colors &colors)
      : m_pen(pieces, scale, colors), m_area(area), m_y(area.top()) {}

  WallPen &pen() { return m_pen; }
  const WallPen &pen() const { return m_pen; }
  const Colors &colors() const { return m_pen.colors(); }
  qreal unit() const { return m_pen.capitals(); }
  qreal small() const { return m_pen.small(); }
  qreal smallLine() const { return m_pen.smallLine(); }
  const QRectF &area() const { return m_area; }

  bool isWide() const;  ///< cells stand in one row
  bool isHigh() const;  ///< there is room for all that is to be said
  /// What is left, in pixels.
  qreal left() const { return m_area.bottom() - m_y; }
  bool hasRoom(qreal height) const;
  /// The next so many capitals of height, and a gap after them.
  QRectF take(qreal height, qreal after = wall::gap);
  void skip(qreal height) { m_y += height * unit(); }
  QRectF inset(const QRectF &rect, qreal by) const { return rect.adjusted(by * unit(), 0, -by * unit(), 0); }

 private:
  WallPen m_pen;
  QRectF m_area;
  qreal m_y;
};

}  // namespace ops
