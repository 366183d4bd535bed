#pragma once

#include <QList>
#include <optional>

#include "models/base/duration.h"

namespace ops {

/// The slope of the last half minute of a value: the median over all pairs of samples (Theil and Sen), so that one
/// burst does not turn it. Times are monotonic nanoseconds.
class Trend {
 public:
  static constexpr Milliseconds window{30'000};

  void add(qint64 atNs, double value);
  void clear() { m_samples.clear(); }
  /// Per second; nullopt with fewer than three samples.
  std::optional<double> perSecond() const;

 private:
  struct Point {
    qint64 atNs = 0;
    double value = 0;
  };
  QList<Point> m_samples;
};

}  // namespace ops
