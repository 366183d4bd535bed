#pragma once

#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

/// One restore at work: what it restores, from where, into what.
struct Restore {
  ActionRun &run;
  ActionContext context;
  Host &host;
  Member place;
};

/// How a kind of member is put back. What is new is made aside and checked; it and what is in service then change
/// places by renaming, so that there is either the old state or the new one. Every part may be repeated: each looks
/// first how far an earlier attempt has come. The old state stays, under a name of this run's own, until somebody
/// discards it; so does the restored one once it has been in service and is taken back.
struct Way {
  void (*prepare)(const Restore &, const Set &, const BackupMember &, const std::function<void()> &next);
  void (*swap)(const Restore &, const std::function<void()> &next);
  void (*swapBack)(const Restore &, const std::function<void()> &next);
  /// Removes what was made aside and has never been in service.
  void (*dropFresh)(const Restore &, const std::function<void()> &next);
  /// Removes for good what the run has kept: the old state, and the restored one that was taken back.
  void (*dropBefore)(const Restore &, const std::function<void()> &next);
};
const Way &wayOf(MemberKind kind);

Way postgresWay();
Way redisWay();
Way filesWay();

/// Renames what is there: `from` to `to`, unless an earlier attempt has done it. Fails if neither is there.
void renameOnce(const Restore &restore, const QString &from, const QString &to, const std::function<void()> &next);
/// Renames several, one after the other.
void renameAll(const Restore &restore, QList<std::pair<QString, QString>> pairs, const std::function<void()> &next);
/// Files and folders, and all below them; `what` names the program's folder. What is not there is fine.
void removeAll(const Restore &restore, const QString &what, const QStringList &paths,
               const std::function<void()> &next);

}  // namespace ops::backupactions
