#pragma once

#include "app/lab/lab_supervisor.h"
#include "app/lab/layout.h"

namespace ops {

/// Breaks and mends a running lab. What was broken on purpose is noted in the state folder, and a fault is active for
/// as long as its effect is there: a procedure that cures it ends it too. Blocks.
class LabFaults {
 public:
  explicit LabFaults(const LabLayout &layout);

  QStringList active(const QList<LabSupervisor::Program> &programs) const;
  Status breakWith(const QString &fault) const;
  Status mend(const QString &fault) const;
  Status mendAll() const;
  /// Until the program is in the state, "running" or "stopped".
  Status waitFor(const QStringList &programs, const QString &state) const;
  Status stopPrograms(const QStringList &programs) const;
  Status startPrograms(const QStringList &programs) const;
  Result<QStringList> runningWorkers() const;

 private:
  QStringList noted() const;
  Status note(const QString &fault, bool broken) const;
  Status blockQueue() const;
  Status holdJobs() const;
  Status returnHeldJobs() const;
  Status replaceModel() const;
  Status restoreModel() const;
  QByteArrayList heldJobs() const;  ///< those of jobs-stuck that are in work still

  LabLayout m_layout;
  LabSupervisor m_supervisor;
};

}  // namespace ops
