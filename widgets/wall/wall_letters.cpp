#include "widgets/wall/wall_letters.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "widgets/theme/theme.h"

namespace ops {

namespace {

constexpr double arcMinutes = 20;
constexpr double usualInches = 55;
constexpr double mmPerInch = 25.4;
// A wall's least and most, in heights of capitals: see wall_pen.h.
constexpr qreal leastWidth = 17, leastHeight = 9;
constexpr qreal fullWidth = 41, fullHeight = 23.4;

double diagonal(const QSizeF &size) {
  return std::hypot(size.width(), size.height());
}

/// Some screens tell a size in centimetres, their aspect ratio, or nothing at all.
bool isBelievable(const QSizeF &millimetres, const QSize &pixels) {
  constexpr double leastMm = 150, mostMm = 10'000, mostSkew = 1.3;
  const auto size = diagonal(millimetres);
  if (millimetres.isEmpty() || size < leastMm || size > mostMm) return false;
  const double skew = (millimetres.width() / millimetres.height()) / (double(pixels.width()) / pixels.height());
  return skew < mostSkew && skew > 1 / mostSkew;
}

}  // namespace

qreal wallCapitals(const WallScreen &screen) {
  if (screen.pixels.isEmpty()) return 0;
  const double inches = screen.inches > 0                                 ? screen.inches
                        : isBelievable(screen.millimetres, screen.pixels) ? diagonal(screen.millimetres) / mmPerInch
                                                                          : usualInches;
  const double mm = screen.distanceM * 1'000 * std::tan(arcMinutes / 60 * M_PI / 180);
  return mm * diagonal(QSizeF(screen.pixels)) / (inches * mmPerInch);
}

int wallTiles(int systems, QSizeF window, qreal capitals) {
  const auto fits = [&](int columns, int rows) {
    return window.width() / columns >= leastWidth * capitals && window.height() / rows >= (leastHeight + 1) * capitals;
  };
  if (systems > 2 && fits(2, 2)) return 4;
  if (systems > 1 && fits(2, 1)) return 2;
  return 1;
}

qreal capitalsFor(QSizeF area, qreal wanted) {
  const auto most = std::min(area.width() / leastWidth, area.height() / leastHeight);
  const auto filling = std::min(area.width() / fullWidth, area.height() / fullHeight);
  return std::max(std::min(wanted, most), filling);
}

QFont wallFont(qreal capitals, QFont::Weight weight) {
  QFont font = Theme::instance().font(Type::Body);
  font.setWeight(weight);
  constexpr int probe = 200;
  font.setPixelSize(probe);
  const auto ratio = QFontMetricsF(font).capHeight() / probe;
  font.setPixelSize(std::max(1, static_cast<int>(std::ceil(capitals / ratio))));
  return font;
}

}  // namespace ops
