#include "models/monitor/thinned.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops {

QList<Sample> thinned(std::span<const Sample> samples, qsizetype maximum) {
  const auto count = std::ssize(samples);
  if (count <= maximum) return {samples.begin(), samples.end()};
  QList<Sample> all;
  all.reserve(maximum);
  const auto stretches = (maximum - 1) / 3;
  for (qsizetype stretch = 0; stretch < stretches; ++stretch) {
    const auto end = (stretch + 1) * count / stretches;
    qsizetype low = -1, high = -1, gap = -1;
    double lowest = 0, highest = 0;
    for (auto i = stretch * count / stretches; i < end; ++i) {
      const double value = samples[i].value;
      if (std::isnan(value)) {
        gap = i;
        continue;
      }
      if (low < 0 || value < lowest) {
        low = i;
        lowest = value;
      }
      if (high < 0 || value > highest) {
        high = i;
        highest = value;
      }
    }
    std::array<qsizetype, 4> kept{low, high, gap, end == count ? count - 1 : -1};
    std::ranges::sort(kept);
    qsizetype before = -1;
    for (const auto i : kept) {
      if (i > before) all.append(samples[i]);
      before = i;
    }
  }
  return all;
}

}  // namespace ops
