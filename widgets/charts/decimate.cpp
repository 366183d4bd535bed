#include <cmath>

#include "widgets/charts/live_chart.h"

namespace ops {

QList<QPointF> decimate(const QList<Sample> &samples, qint64 fromMs, int maximum) {
  auto first = std::lower_bound(samples.begin(), samples.end(), fromMs,
                                [](const Sample &sample, qint64 at) { return sample.atMs < at; });
  // One sample before the window, so that the line enters at its edge.
  if (first != samples.begin()) --first;
  const qsizetype count = samples.end() - first;
  QList<QPointF> points;
  if (count <= maximum) {
    points.reserve(count);
    for (auto it = first; it != samples.end(); ++it) points.append(QPointF(double(it->atMs), it->value));
    return points;
  }
  const qsizetype buckets = std::max(1, maximum / 3);
  points.reserve(maximum);
  for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
    const auto from = first + bucket * count / buckets;
    const auto to = first + (bucket + 1) * count / buckets;
    const Sample *low = nullptr, *high = nullptr, *gap = nullptr;
    for (auto it = from; it != to; ++it) {
      if (std::isnan(it->value)) {
        gap = &*it;
        continue;
      }
      if (!low || it->value < low->value) low = &*it;
      if (!high || it->value > high->value) high = &*it;
    }
    QList<const Sample *> kept;
    for (const Sample *sample : {low, high, gap}) {
      if (sample && !kept.contains(sample)) kept.append(sample);
    }
    std::sort(kept.begin(), kept.end(), [](const Sample *a, const Sample *b) { return a->atMs < b->atMs; });
    for (const Sample *sample : kept) points.append(QPointF(double(sample->atMs), sample->value));
  }
  return points;
}

}  // namespace ops
