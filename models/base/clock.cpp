#include "models/base/clock.h"

#include <ctime>

#include <QFile>

namespace ops {

namespace {
constexpr qint64 nsPerMs = 1'000'000;
}  // namespace

qint64 monotonicNs() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

QString bootId() {
  static const QString id = [] {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
  }();
  return id;
}

QDateTime utcNow() {
  return QDateTime::currentDateTimeUtc();
}

QDateTime steadyNow() {
  static const Moment start = momentNow();
  return start.utc.addMSecs((monotonicNs() - start.tick.ns) / nsPerMs);
}

Moment momentNow() {
  constexpr qint64 closeNs = 50 * nsPerMs;
  for (;;) {
    const qint64 before = monotonicNs();
    const auto utc = utcNow();
    const qint64 after = monotonicNs();
    if (after - before <= closeNs) return {utc, {after, bootId()}};
  }
}

Milliseconds between(const Moment &from, const Moment &to) {
  const bool oneBoot = from.tick.ns > 0 && to.tick.ns > 0 && from.tick.boot == to.tick.boot;
  const qint64 ms = oneBoot ? (to.tick.ns - from.tick.ns) / nsPerMs : from.utc.msecsTo(to.utc);
  return Milliseconds(std::max<qint64>(0, ms));
}

qint64 processStartTicks(qint64 pid) {
  if (pid <= 0) return 0;
  QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray stat = file.readAll();
  // The name in field 2 may hold spaces and parentheses; what follows the last ')' is field 3 and on.
  const auto nameEnd = stat.lastIndexOf(')');
  if (nameEnd < 0) return 0;
  constexpr qsizetype startTime = 22 - 3;
  return stat.mid(nameEnd + 2).split(' ').value(startTime).toLongLong();
}

}  // namespace ops
