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

}  // namespace ops::test
