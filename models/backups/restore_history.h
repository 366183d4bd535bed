#pragma once

#include "models/base/operation.h"
#include "models/journal/journal.h"

namespace ops {

/// One part that a run has put in the place of what was in service. What it replaced is kept until it is discarded,
/// and so is what was taken back.
struct RestoredPart {
  QString run;
  QString backup;  ///< which backup of the system
  QDateTime at;
  bool refused = false;  ///< the swap failed: nothing has changed places
  bool takenBack = false;
  bool discarded = false;  ///< nothing of it is kept any more

  bool isKept() const { return !refused && !discarded; }
  bool operator==(const RestoredPart &) const = default;
};

/// What the records tell, oldest first, of restores that came to the swap. A swap without an outcome counts: nobody
/// knows that it did nothing.
QList<RestoredPart> restoredParts(const QList<Record> &records);

/// What one run has put aside and nobody has discarded.
struct KeptState {
  QString run;
  QDateTime at;  ///< of its first swap
  bool takenBack = false;
  QStringList backups;  ///< in the order of the swaps
};
/// By run, oldest first.
QList<KeptState> keptStates(const QList<RestoredPart> &history);

/// The last run that has put the same part in service after `run` did, and has not taken it back; empty if there is
/// none.
QString laterRestore(const QList<RestoredPart> &history, const QString &run, const QString &backup);

/// As the journal has it, of one environment.
Op<QList<RestoredPart>> restoreHistory(Journal &journal, const QString &system, const QString &environment);

}  // namespace ops
