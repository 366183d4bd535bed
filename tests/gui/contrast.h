#pragma once

#include <QColor>
#include <cmath>

namespace ops::test {

/// WCAG 2: of sRGB, 0 to 1.
inline double relativeLuminance(const QColor &color) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// 1 to 21.
inline double contrastOf(const QColor &one, const QColor &other) {
  const double a = relativeLuminance(one), b = relativeLuminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

inline constexpr int near = 60;     ///< between colours that are one, in all channels together
inline constexpr int partly = 200;  ///< where a thin line covers a pixel in part

inline bool isNear(QRgb one, const QColor &other, int most) {
  return std::abs(qRed(one) - other.red()) + std::abs(qGreen(one) - other.green()) +
             std::abs(qBlue(one) - other.blue()) <
         most;
}

}  // namespace ops::test
