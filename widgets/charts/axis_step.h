#pragma once

#include <cmath>

namespace ops {

/// The next step of 1, 2 or 5 times a power of ten that is not below `value`; 1 for what is not positive. Pure.
inline double roundStep(double value) {
  if (value <= 0) return 1;
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (step * power >= value * 0.999999) return step * power;
  }
  return 10 * power;
}

/// How many decimals tell each multiple of such a step from the next. Pure.
inline int stepDecimals(double step) {
  return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

}  // namespace ops
