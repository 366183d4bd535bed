#pragma once

#include <QList>
#include <optional>

#include "models/base/duration.h"

namespace ops {

/// What a counter gained over the last readings. Times are monotonic nanoseconds. A counter that went back was reset,
/// and a reading that failed is a gap: both begin anew, and the gain is unknown until the next reading.
class CounterWindow {
 public:
  explicit CounterWindow(Milliseconds window) : m_window(window) {}

  void add(qint64 atNs, std::optional<double> value);
  void clear() { m_readings.clear(); }

  /// From the oldest reading within the window to the newest; nullopt with fewer than two.
  std::optional<double> gain() const;
  std::optional<double> perSecond() const;

 private:
  struct Reading {
    qint64 atNs = 0;
    double value = 0;
  };
  Milliseconds m_window;
  QList<Reading> m_readings;
};

}  // namespace ops
