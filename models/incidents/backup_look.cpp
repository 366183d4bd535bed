#include "models/incidents/backup_look.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backups/catalogue.h"
#include "models/backups/unseen_backups.h"
#include "models/base/clock.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("BackupLook", text);
}

BackupFindings findingsOf(const System &system, const QList<BackupSet> &sets) {
  BackupFindings found;
  for (const auto &spec : system.backups) {
    if (spec.rpo.count() > 0 && (found.rpo.count() == 0 || spec.rpo < found.rpo)) found.rpo = spec.rpo;
  }
  const auto mayServe = [](const BackupSet &set) {
    return set.finished && set.complaint.isEmpty() && set.failure.isEmpty() && set.lacks.isEmpty() &&
           set.takenAt.isValid();
  };
  const auto newest = std::ranges::find_if(sets, mayServe);
  if (newest == sets.end()) {
    found.isNone = true;
    found.text = tr("there is none that may serve");
    return found;
  }
  found.age = Milliseconds(std::max<qint64>(0, newest->takenAt.msecsTo(utcNow())));
  found.text = tr("%1 old").arg(formatDuration(*found.age));
  if (found.rpo.count() > 0) found.text += tr("; no more than %1 may be lost").arg(formatDuration(found.rpo));
  return found;
}

/// None that is found means nothing where nobody can look.
void succeedUnlessUnseen(const Backends &backends, const BackupFindings &found, OperationOf<BackupFindings> &op) {
  launch<UnseenBackups>(unseenBackups(backends.system(), backends.environment()), &op,
                        [found, &op](const Result<UnseenBackups> &unseen) {
                          if (!unseen) return op.fail(unseen.error());
                          if (unseen->isEmpty()) return op.succeed(found);
                          op.fail({ErrorCode::Unreachable, tr("Looking for backups"), {}, whyUnseen(*unseen), {}});
                        });
}

}  // namespace

Op<BackupFindings> lookAtBackups(Backends &backends, Journal &journal) {
  return makeOp<BackupFindings>([&backends, &journal](OperationOf<BackupFindings> &op) {
    launch<BackupEvidence>(backupEvidence(journal), &op, [&](const Result<BackupEvidence> &evidence) {
      if (!evidence) return op.fail(evidence.error());
      launch<QList<BackupSet>>(listBackups(backends.system(), backends.environment(), *evidence), &op,
                               [&](const Result<QList<BackupSet>> &sets) {
                                 if (!sets) return op.fail(sets.error());
                                 const auto found = findingsOf(backends.system(), *sets);
                                 if (!found.isNone) return op.succeed(found);
                                 succeedUnlessUnseen(backends, found, op);
                               });
    });
  });
}

}  // namespace ops
