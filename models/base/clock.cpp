#include "models/base/clock.h"

#include <ctime>

#include <QFile>

namespace ops {

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
