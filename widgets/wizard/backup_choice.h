#pragma once

#include "models/items/backup_items.h"
#include "widgets/theme/data_table.h"

namespace ops {

/// Which backup to go back to: the sets to choose from, newest first, and in plain words what the chosen one would
/// cost.
class BackupChoice final : public QWidget {
  Q_OBJECT

 public:
  explicit BackupChoice(QWidget *parent = nullptr);
  /// Selects `wanted`, or the newest of Opsdeck's own where that is not among them.
  void setSets(const QList<BackupSet> &sets, const QString &wanted, const QDateTime &now);
  /// They can't be listed.
  void setFailure(const Error &error);
  /// Of the chosen set; empty if none is.
  QString chosen() const;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void changed();

 private:
  void showChosen();
  void showRows(int rows);

  BackupItems m_items;
  QDateTime m_now;
  DataTable *m_table;
  PlainLabel *m_loss;
  PlainLabel *m_meaning;
};

}  // namespace ops
