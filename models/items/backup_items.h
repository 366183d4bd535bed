#pragma once

#include <QAbstractTableModel>

#include "models/backups/catalogue.h"
#include "models/backups/unseen_backups.h"
#include "models/items/roles.h"

namespace ops {

/// How a backup of the system stands against its promise, now.
struct BackupPromise {
  QString title;
  QString newest;  ///< "12 min old"; "–": there is none, as `word` says
  QString limit;   ///< "RPO 1 h", and why the newest does not count; empty: nothing is promised
  Tone tone = Tone::Unknown;
  QString word;         ///< "in time", "overdue", "no backup", "schedule misses RPO", "newest lacks data", "not known"
  QList<qint64> sizes;  ///< in bytes, oldest first, of the last ones
};
QList<BackupPromise> backupPromises(const System &system, const QList<BackupSet> &sets, const QDateTime &now,
                                    const UnseenBackups &unseen = {});
/// Where nobody says where backups are kept, none that is found means nothing.
bool isBackupPlaceKnown(const Environment &environment);

Tone toneOf(BackupLevel level);
/// How good a set is, in a word: its level, "Lacks data", "Damaged", "Being made", "Stands still", "Not finished",
/// "Unusable".
Mark markOf(const BackupSet &set, const QDateTime &now);
/// What can be said of a set in pairs of name and value, for people.
QList<std::pair<QString, QString>> backupFacts(const BackupSet &set, const System &system, const QDateTime &now);
/// How far it has been proven, in a sentence; of one that is not finished, since when and how large it is.
QString backupMeaning(const BackupSet &set, const QDateTime &now);
/// Why it must not be restored, in a sentence; empty if it may.
QString whyNotRestorable(const BackupSet &set);
/// The newest that is sound, lacks nothing and holds the same: one of Opsdeck's own, or of the same foreign part; null:
/// there is none.
const BackupSet *soundInstead(const QList<BackupSet> &sets, const BackupSet &set);
/// What a restore of it would lose: "Everything after 2026-11-25 22:33 UTC would be lost: about 12 min"; or why it must
/// not be restored, and which of `sets` may.
QString restoreLoss(const BackupSet &set, const QDateTime &now, const QList<BackupSet> &sets = {});

/// Backup sets, newest first.
class BackupItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Taken, Age, Level, Proven, Members, Size, ColumnCount };
  Q_ENUM(Column)

  using QAbstractTableModel::QAbstractTableModel;

  void setSets(const QList<BackupSet> &sets, const QDateTime &now);
  void setNow(const QDateTime &now);
  const QList<BackupSet> &sets() const { return m_sets; }
  const BackupSet *set(int row) const;
  int rowOf(const QString &id) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(const BackupSet &set, int column) const;
  QVariant sortKey(const BackupSet &set, int column) const;
  QList<BackupSet> m_sets;
  QDateTime m_now;
};

}  // namespace ops
