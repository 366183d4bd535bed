#pragma once

#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

/// What a restore would put out of service, found before anything is changed. Grows member by member.
struct Losses {
  qint64 rows = 0;             ///< of databases: there now, and not in the backup
  qint64 entries = 0;          ///< of Redis: jobs of a list, members of a set and the like
  qint64 files = 0;            ///< changed since the backup was begun
  QStringList details;         ///< "public.documents: 7 rows"
  QStringList unknown;         ///< what could not be compared, and why
  QStringList sessions;        ///< "api of docs (pid 4711)": connected, and to be ended by the plan
  QStringList notes;           ///< what else an operator should know
  QStringList missingTables;   ///< tables of the backup that are not there now
  QString missingDatabase;     ///< one that is gone altogether
  bool roomIsUnknown = false;  ///< the server's disk can't be asked from here

  /// Files do not count: every state of them that was replaced stays beside the new one, and is code more than data.
  bool needLeave() const { return rows > 0 || entries > 0 || !unknown.isEmpty(); }
};

/// One look at what a restore of one member would do. All pointers outlive the run.
struct LossQuestion {
  ActionRun &run;
  ActionContext context;
  Host &host;
  Set set;
  BackupMember member;
  Member place;
  bool mayDiscard = false;   ///< the operator has given newer data up: rows are then counted, not compared
  bool otherServer = false;  ///< the operator says that the backup is of another server
  std::shared_ptr<Losses> losses;
};

/// Each ends the run where the backup does not fit what stands there; else it goes on with `next`.
void findLostRows(const LossQuestion &question, const std::function<void()> &next);
void findLostEntries(const LossQuestion &question, const std::function<void()> &next);
void findLostFiles(const LossQuestion &question, const std::function<void()> &next);

}  // namespace ops::backupactions
