#pragma once

#include <QDateTime>
#include <QString>

#include "models/base/duration.h"

namespace ops {

/// Nanoseconds of CLOCK_BOOTTIME: steady, and counts while the machine sleeps. Comparable within one boot only.
qint64 monotonicNs();
/// Identifies this boot of the machine.
QString bootId();
/// Wall clock in UTC, with milliseconds. Anybody may set it.
QDateTime utcNow();
/// UTC by a clock that nobody sets: the wall clock as it stood when this process asked first, carried on by the
/// monotonic one. For ages, staleness and whatever waits. It parts from utcNow() by as much as that is set meanwhile.
QDateTime steadyNow();

/// A reading of the monotonic clock; it says something within its boot only. `ns` 0: none.
struct Tick {
  qint64 ns = 0;
  QString boot;
};

/// A moment by both clocks.
struct Moment {
  QDateTime utc;
  Tick tick;
};
/// Both clocks, read so closely that not even a process that was stopped meanwhile sees them drift apart.
Moment momentNow();
/// From one moment to another by the monotonic clock; by the wall clock where they are of different boots. Never
/// negative.
Milliseconds between(const Moment &from, const Moment &to);
/// Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat), 0 if there is no such process. With
/// the pid and the boot it names a process for good.
qint64 processStartTicks(qint64 pid);

}  // namespace ops
