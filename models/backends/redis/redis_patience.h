#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"

namespace ops {

/// For questions in the middle of greater work: a link that breaks or falls silent is no end of it, as long as the
/// server answers again within a few seconds. To ask twice does no harm.
class RedisPatience {
 public:
  static constexpr int pauseMs = 50;

  void answered() { m_end = 0; }
  bool mayAskAgain(const Error &error) {
    constexpr qint64 lengthNs = 5'000'000'000;
    if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::TimedOut) return false;
    if (m_end == 0) m_end = monotonicNs() + lengthNs;
    return monotonicNs() < m_end;
  }

 private:
  qint64 m_end = 0;  // monotonic; 0: nothing has failed since the last answer
};

}  // namespace ops
