#pragma once

#include <optional>

#include "models/backups/manifest.h"
#include "models/base/operation.h"
#include "models/catalog/system.h"
#include "models/journal/journal.h"

namespace ops {

/// What a backup has been shown to be good for; each level holds what those before it do.
enum class BackupLevel {
  Exists,     ///< it lies there, and nobody has looked into it
  Readable,   ///< every byte was read and fits its manifest, or its own end marks
  Restored,   ///< it was loaded into a scratch server without an error
  Validated,  ///< what was loaded was compared with the manifest, row by row
};
QString backupLevelName(BackupLevel level);   ///< JSON: "validated"
QString backupLevelTitle(BackupLevel level);  ///< for people
std::optional<BackupLevel> backupLevelFromName(const QString &name);

/// A backup as it lies there, with what the journal knows of it.
struct BackupSet {
  QString id;                        ///< the set's name; of a foreign one its file's name
  QString path;                      ///< its folder, or the foreign file
  std::optional<Manifest> manifest;  ///< none: made by somebody else, or never finished
  QString backup;                    ///< of a foreign one: which backup of the system it is
  QDateTime takenAt;                 ///< when it was begun; of a foreign one its file's time
  qint64 bytes = 0;
  bool finished = true;  ///< no: it lacks the manifest, which is written last
  QString maker;         ///< the run that is making it now; empty: none that the journal knows
  QDateTime writtenAt;   ///< of one that is not finished: when anything was written into it last
  QString complaint;     ///< why it cannot serve: "it was never finished"; empty if it may
  BackupLevel level = BackupLevel::Exists;
  QDateTime provenAt;       ///< when the level was reached; invalid for Exists
  double drillSeconds = 0;  ///< of the last drill, from its start to validated; 0: none
  QString failure;          ///< what the last look found wrong after all; empty: nothing
  /// By member: what it had in a sound set of the week before, `fuller`, and has not here (see findLacks).
  QMap<QString, QStringList> lacks;
  QString fuller;
  QDateTime fullerAt;
  QStringList lackedThings;  ///< what `lacks` names, as the journal keeps it: "database/public.documents"
  QString accepted;          ///< what is not here on purpose, who said so and why, a sentence each; empty: nothing

  bool isForeign() const { return !backup.isEmpty(); }
  bool isBeingMade() const { return !maker.isEmpty(); }
  /// Names of its members, or of the one backup that a foreign one is.
  QStringList members() const;
  QStringList allLacks() const;
};

/// Somebody has said that what a set lacks is gone on purpose.
struct LackAcceptance {
  QString system, environment;
  QStringList things;  ///< see BackupSet::lackedThings
  QDateTime takenAt;   ///< of that set: what was there again later, and is lost once more, is lost anew
  QString actor, reason;
  QDateTime at;
};
/// What is to be written into the journal, in the name of whoever writes it.
Event lackAccepted(const BackupSet &set, const QString &system, const QString &environment, const QString &reason);

/// What verify, drill and restores have told the journal, in the outcomes of their steps: {"backup": {"set",
/// "manifest", "level", "seconds", "member"}}. A set whose manifest has changed since is no longer what was proven.
struct BackupEvidence {
  struct Proof {
    QString manifest;  ///< SHA-256 of the manifest, hex; of a foreign one its stamp (see foreignStamp)
    BackupLevel level = BackupLevel::Exists;
    QDateTime at;
    double seconds = 0;
    QString failure;
    QString member = {};  ///< a restore loads one part at a time; empty: it is about the whole set
  };
  /// The step that began a set.
  struct Maker {
    QString run, step;
    bool isAtWork = false;
  };
  QMap<QString, QList<Proof>> proofs;  ///< by set, oldest first
  QMap<QString, Maker> makers;         ///< by set
  QList<LackAcceptance> acceptances;   ///< oldest first

  void add(const Record &record);
  /// Which of the makers are still at it.
  void add(const QList<RunSummary> &runs);
};

/// All that the journal holds of it. `journal` must outlive the operation.
Op<BackupEvidence> backupEvidence(Journal &journal);

/// Everything that lies in the environment's folder and places, newest first; reads names, sizes and manifests only.
Op<QList<BackupSet>> listBackups(const System &system, const Environment &environment, const BackupEvidence &evidence);

/// Tells each sound set of ours what it lacks of those of the week before it: a whole member, a table, or all but a
/// tenth of the rows, keys or bytes. A backup of a database that has lost its tables is as sound as any other. What
/// somebody has accepted is not lacking.
void findLacks(QList<BackupSet> &sets, const QList<LackAcceptance> &acceptances = {});
/// "documents, jobs and 3 more", for people.
QString lackNames(QStringList names);
/// "documents is missing here; the set of 2026-11-28 23:54 UTC has it. Make sure …"; empty if it lacks nothing.
QString lackText(const BackupSet &set);

/// Nothing speaks against restoring it.
bool isSound(const BackupSet &set);
/// What "newest" means: the newest of ours that is sound and lacks nothing; else one that is sound; null: there is
/// none.
const BackupSet *newestSet(const QList<BackupSet> &sets);
/// Of what newestSet() has chosen: what it lacks, or which newer one it was preferred to, and why; else empty.
QString choiceText(const QList<BackupSet> &sets, const BackupSet &chosen);
/// It is sound, holds the member, and lacks nothing of it that is less than a week old.
bool countsFor(const BackupSet &set, const QString &member, const QDateTime &now);

/// How much work is lost at most by the promises of the members; 0 if none promises anything.
Milliseconds objective(const System &system, const QStringList &members, Milliseconds BackupSpec::*promise);

/// Sets that retention may remove now: older than `keep`, but never the newest one, nor the one that has what it lacks,
/// nor the last that was validated, nor any that is not this environment's own.
QStringList expendable(const QList<BackupSet> &sets, Milliseconds keep, const QDateTime &now);

}  // namespace ops
