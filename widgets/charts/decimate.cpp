#include <algorithm>

#include "models/monitor/thinned.h"
#include "widgets/charts/live_chart.h"

namespace ops {

QList<QPointF> decimate(const QList<Sample> &samples, qint64 fromMs, int maximum) {
  auto first = std::ranges::lower_bound(samples, fromMs, {}, &Sample::atMs);
  // One sample before the window, so that the line enters at its edge.
  if (first != samples.begin()) --first;
  QList<QPointF> points;
  for (const auto &sample : thinned({first, samples.end()}, maximum)) {
    points.append({static_cast<double>(sample.atMs), sample.value});
  }
  return points;
}

}  // namespace ops
