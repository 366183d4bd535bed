#pragma once

#include <QString>

namespace ops {

/// How the values of a chart are to be read.
/// Count: of jobs; Number: of anything, perhaps below zero; Duration: milliseconds.
enum class ChartUnit { Count, Number, PerSecond, Duration, Percent };

/// What an axis of it counts: "milliseconds".
QString unitTitle(ChartUnit unit);

/// How an axis counts values up to `high`.
struct AxisUnit {
  double per = 1;  ///< values in one of it
  QString title;   ///< "seconds"
};
/// Durations are counted in what leaves few digits. Pure.
AxisUnit axisUnit(ChartUnit unit, double high);
/// A moment, in milliseconds since the epoch, as the time axis tells it.
QString utcText(qint64 atMs, const QString &format);
/// A value as people read it, with its unit: "312 ms"; "–" for NaN.
QString chartValue(ChartUnit unit, double value);

}  // namespace ops
