#include "models/monitor/thinned.h"

#include <algorithm>
#include <cmath>

namespace ops {

QList<Sample> thinned(const QList<Sample> &samples, qsizetype maximum) {
  const auto count = samples.size();
  if (count <= maximum) return samples;
  QList<Sample> all;
  all.reserve(maximum);
  const auto stretches = (maximum - 1) / 3;
  for (qsizetype stretch = 0; stretch < stretches; ++stretch) {
    const auto end = (stretch + 1) * count / stretches;
    qsizetype low = -1, high = -1, gap = -1;
    for (auto i = stretch * count / stretches; i < end; ++i) {
      const auto value = samples[i].value;
      if (std::isnan(value)) {
        gap = i;
        continue;
      }
      if (low < 0 || value < samples[low].value) low = i;
      if (high < 0 || value > samples[high].value) high = i;
    }
    QList<qsizetype> kept{low, high, gap};
    if (end == count) kept.append(count - 1);
    std::ranges::sort(kept);
    const auto rest = std::ranges::unique(kept);
    kept.erase(rest.begin(), rest.end());
    for (const auto i : std::as_const(kept)) {
      if (i >= 0) all.append(samples[i]);
    }
  }
  return all;
}

}  // namespace ops
