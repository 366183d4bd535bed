#include <algorithm>
#include <array>
#include <cmath>

#include "models/monitor/thinned.h"
#include "widgets/charts/live_chart.h"

namespace ops {

namespace {

/// What lies between two samples as a rule; 0: too few to tell. Looks at some of them, however many there are.
qint64 usualStep(std::span<const Sample> samples) {
  constexpr std::ptrdiff_t most = 63;
  const auto steps = std::ssize(samples) - 1;
  if (steps < 3) return 0;
  std::array<qint64, most> seen{};
  const auto count = std::min(steps, most);
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    const auto at = static_cast<size_t>(i * steps / count);
    seen[static_cast<size_t>(i)] = samples[at + 1].atMs - samples[at].atMs;
  }
  const auto middle = seen.begin() + count / 2;
  std::ranges::nth_element(seen.begin(), middle, seen.begin() + count);
  return *middle;
}

/// A gap wherever nothing came for so long, as when nobody has looked: at its beginning and at its end.
QList<Sample> withSilence(const QList<Sample> &samples, qint64 longest, qint64 step) {
  QList<Sample> all;
  all.reserve(samples.size());
  for (const auto &sample : samples) {
    if (!all.isEmpty() && sample.atMs - all.last().atMs > longest) {
      all.append({all.last().atMs + step, noSample});
      all.append({sample.atMs - step, noSample});
    }
    all.append(sample);
  }
  return all;
}

}  // namespace

QList<QPointF> decimate(const QList<Sample> &samples, qint64 fromMs, int maximum) {
  auto first = std::ranges::lower_bound(samples, fromMs, {}, &Sample::atMs);
  // One sample before the window, so that the line enters at its edge.
  if (first != samples.begin()) --first;
  const std::span<const Sample> window{first, samples.end()};
  auto shown = thinned(window, maximum);
  if (const auto step = usualStep(window); step > 0) {
    // Some come late. Of thinned ones two neighbours may be those at the far ends of two stretches.
    constexpr qint64 late = 4, ends = 6;
    const auto apart = shown.size() < std::ssize(window) ? ends * std::ssize(window) / shown.size() : 0;
    shown = thinned(withSilence(shown, (late + apart) * step, step), maximum);
  }
  QList<QPointF> points;
  for (const auto &sample : shown) points.append({static_cast<double>(sample.atMs), sample.value});
  return points;
}

}  // namespace ops
