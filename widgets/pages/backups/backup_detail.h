#pragma once

#include "models/items/backup_items.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/state_banner.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// The chosen backup: how well it is proven, what it holds, what restoring it would lose, and what can be done with it.
class BackupDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit BackupDetail(QWidget *parent = nullptr);
  /// Null shows what to do instead. `sets`: all there are, to name another one where this is damaged.
  void setSet(const BackupSet *set, const System &system, const QDateTime &now, const QList<BackupSet> &sets = {});
  void setBlocked(const QString &why);
  /// Why nothing can be written into the journal; empty: it can.
  void setUnwritable(const QString &why);

 Q_SIGNALS:
  /// One of the shipped procedures, with its inputs.
  void procedureRequested(const QString &procedure, const ops::Json &inputs);
  /// What the set lacks was removed on purpose, says somebody.
  void acceptRequested(const QString &set);

 private:
  void updateButtons();
  QPushButton *addButton(const QString &text, const QString &procedure, ButtonRole role, const QString &icon);

  QString m_set;
  bool m_finished = true;
  QString m_backup;  ///< of a foreign one: which part of the system it is
  QString m_unusable;
  QString m_damaged;  ///< it may be read and proven anew, but not restored
  QString m_blocked;
  QWidget *m_content;
  EmptyState *m_empty;
  PlainLabel *m_title;
  StatusBadge *m_level;
  PlainLabel *m_meaning;
  QPushButton *m_accept;
  KeyValueGrid *m_facts;
  PlainLabel *m_loss;
  FlowLayout *m_proofs, *m_restores;
  QList<QPushButton *> m_buttons;
  QPushButton *m_verify;
  QPushButton *m_service, *m_database, *m_part;
};

}  // namespace ops
