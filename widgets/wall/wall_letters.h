#pragma once

#include <QFont>
#include <QSizeF>

namespace ops {

/// A screen and who looks at it.
struct WallScreen {
  QSizeF millimetres;    ///< as the screen says; not believed where it is absurd
  QSize pixels;          ///< device-independent
  double inches = 0;     ///< its diagonal, as somebody has measured it; 0: as the screen says
  double distanceM = 5;  ///< from the eyes, in metres
};

/// The height of capitals, in pixels, that is seen under 20 arc minutes: what reads with ease. Where nobody knows how
/// large the screen is, it counts as one of 55 inches.
qreal wallCapitals(const WallScreen &screen);

/// How many systems stand side by side in so large a window without smaller letters: 1, 2 or 4.
int wallTiles(int systems, QSizeF window, qreal capitals);

/// The height of capitals in an area of a window: as asked for where that has room for the least that has to be said,
/// and larger where the area is.
qreal capitalsFor(QSizeF area, qreal wanted);

/// A font whose capitals are so high.
QFont wallFont(qreal capitals, QFont::Weight weight);

}  // namespace ops
