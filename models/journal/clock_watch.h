#pragma once

#include <optional>

#include "models/base/clock.h"
#include "models/base/json.h"

namespace ops {

/// Notices that the wall clock was set between two records. The monotonic clock is not set, and counts while the
/// machine sleeps: where the two do not agree about the time between the records, somebody has moved the wall clock.
class ClockWatch {
 public:
  /// They may differ by so much, since a record's time is no better than a busy machine.
  static constexpr Milliseconds bound{5'000};

  /// The record that the next one is compared with.
  void saw(qint64 sequence, const Moment &moment);
  /// 0: none yet.
  qint64 sequence() const { return m_sequence; }
  /// The body of a `clock-jump` record: {"seconds", "from", "to"}, from what the clock would show by now to what it
  /// shows. Nothing if it was not set, or if the machine was started anew since.
  std::optional<Json> jump(const Moment &now) const;

 private:
  qint64 m_sequence = 0;
  Moment m_last;
};

}  // namespace ops
