#pragma once

#include <QDateTime>
#include <QString>

namespace ops {

/// Nanoseconds of CLOCK_BOOTTIME: steady, and counts while the machine sleeps. Comparable within one boot only.
qint64 monotonicNs();
/// Identifies this boot of the machine.
QString bootId();
/// Wall clock in UTC, with milliseconds.
QDateTime utcNow();
/// Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat), 0 if there is no such process. With
/// the pid and the boot it names a process for good.
qint64 processStartTicks(qint64 pid);

}  // namespace ops
