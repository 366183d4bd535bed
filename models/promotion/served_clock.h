#pragma once

#include <QDateTime>

#include "models/base/duration.h"

namespace ops {

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

  Milliseconds served() const { return m_served; }

 private:
  QDateTime m_settled;     ///< all before it is counted, or never will be; invalid: it was never seen
  Milliseconds m_open{0};  ///< counts once it is seen again
  Milliseconds m_served{0};
  bool m_isAway = false;
};

}  // namespace ops
