#pragma once

#include <QHash>

#include "models/journal/envelope.h"

namespace ops {

/// The runs as the records tell of them. Takes each record once, in the order of their sequence.
class RunProjection {
 public:
  void apply(const Envelope &envelope);
  qint64 last() const { return m_last; }
  /// Newest first; `ownerAlive` is not for records to know and stays false.
  QList<RunSummary> newest(int limit) const;

 private:
  qint64 m_last = 0;
  QHash<QString, qsizetype> m_places;  // in m_runs
  QList<RunSummary> m_runs;            // in the order of their opening
};

}  // namespace ops
