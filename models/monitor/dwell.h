#pragma once

#include <QHash>
#include <optional>

#include "models/backends/queue_store.h"
#include "models/base/duration.h"

namespace ops {

/// How long jobs have been seen in a queue. A job is known by the hash of its payload; identical jobs are legal, so
/// they are counted: where one of several twins leaves, the one seen longest is taken to have left, so that no job is
/// called stuck which may not be. Times are monotonic nanoseconds.
class Dwell {
 public:
  /// The most jobs looked at, from the head, and the bytes of each that are hashed.
  static constexpr int maximumJobs = 200;
  static constexpr qint64 payloadCap = 64 * 1024;

  /// What is in the queue now. Jobs not seen for longer than `gap` before count as new.
  void see(qint64 atNs, const QList<QueueJob> &jobs, Milliseconds gap);
  void clear();

  /// How many have been seen for at least `age`. nullopt where that can't be told: nobody has looked for so long while
  /// jobs are there, or a job was too long to be told from others.
  std::optional<qint64> longerThan(Milliseconds age) const;

 private:
  QHash<QByteArray, QList<qint64>> m_seen;  // digest → since when, the oldest first
  qint64 m_firstNs = 0;                     // of looks without a gap
  qint64 m_lastNs = 0;
  bool m_looked = false;
  bool m_unsure = false;
};

}  // namespace ops
