#pragma once

#include "models/items/backup_items.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// Which backup to go back to: the sets to choose from, newest first, and in plain words what the chosen one would
/// cost.
class BackupChoice final : public QWidget {
  Q_OBJECT

 public:
  explicit BackupChoice(QWidget *parent = nullptr);
  /// Selects `wanted`, or the newest of Opsdeck's own that lacks nothing where that is not among them.
  void setSets(const QList<BackupSet> &sets, const QString &wanted, const QDateTime &now);
  /// They can't be listed.
  void setFailure(const Error &error);
  /// Of the chosen set; empty if none is. One that must not be restored can be looked at, and is not taken.
  QString chosen() const;
  /// They are there to be chosen from.
  bool isListed() const { return m_isListed; }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void changed();

 private:
  void showChosen();
  void showRows(int rows);

  BackupItems m_items;
  QDateTime m_now;
  bool m_isListed = false;
  DataTable *m_table;
  StateBanner *m_failure;  ///< instead of the list
  PlainLabel *m_loss;
  PlainLabel *m_meaning;
};

}  // namespace ops
