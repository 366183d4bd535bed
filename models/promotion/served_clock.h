#pragma once

#include <QDateTime>
#include <QList>

#include "models/base/duration.h"

namespace ops {

/// From `from` until `to`, UTC; an invalid `to`: until now, and longer.
struct TimeSpan {
  QDateTime from, to;

  bool operator==(const TimeSpan &) const = default;
};

/// How long one version was seen to serve. A time counts only if something speaks for it: the process that names the
/// version has been up all the while, or two looks that follow each other found the version in place and nobody knows
/// of the service being away between them. What lies behind the last look does not count. A value; times are UTC.
class ServedClock {
 public:
  enum class Service { Up, Away, NotAsked };
  struct Look {
    QDateTime at;
    Service service = Service::NotAsked;  ///< Up: it serves this very version
    QDateTime startedAt = {};             ///< of the process that answered; invalid: nobody has asked
  };

  /// It was put there just now.
  void begin(const QDateTime &at);
  /// It was found in place.
  void see(const Look &look);
  /// The service went away, whatever lies in place: what came before counts as soon as the version is seen once more.
  void pause(const QDateTime &at);
  void resume(const QDateTime &at);

  /// Without what falls into `doubtful`, times in which it served, but not well; they may overlap.
  Milliseconds served(const QList<TimeSpan> &doubtful = {}) const;

 private:
  void count(const QDateTime &from, const QDateTime &to);

  QDateTime m_settled;      ///< all before it is counted, or never will be; invalid: it was never seen
  QList<TimeSpan> m_open;   ///< count once it is seen again
  QList<TimeSpan> m_spans;  ///< in their order, apart
  bool m_isAway = false;
};

}  // namespace ops
