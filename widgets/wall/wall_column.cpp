#include "widgets/wall/wall_column.h"

namespace ops {

bool WallColumn::isWide() const {
  constexpr qreal least = 33;
  return m_area.width() >= least * unit();
}

bool WallColumn::isHigh() const {
  constexpr qreal least = 17;
  return m_area.height() >= least * unit();
}

bool WallColumn::hasRoom(qreal height) const {
  constexpr qreal tolerance = 0.5;  // pixels
  return left() >= height * unit() - tolerance;
}

QRectF WallColumn::take(qreal height, qreal after) {
  const QRectF rect(m_area.left(), m_y, m_area.width(), height * unit());
  skip(height + after);
  return rect;
}

}  // namespace ops
