#pragma once

#include "models/backups/restore_history.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What restores have replaced and is still there: each is one click from being looked at, taken back or discarded.
/// Hidden while there is none.
class KeptStates final : public Card {
  Q_OBJECT

 public:
  explicit KeptStates(QWidget *parent = nullptr);
  /// All that the journal knows, oldest first; what was discarded is left out.
  void setHistory(const QList<RestoredPart> &history);
  void setBlocked(const QString &why);

 Q_SIGNALS:
  void runRequested(const QString &run);
  void discardRequested(const QString &run);

 private:
  void addRow(const KeptState &state);

  QList<RestoredPart> m_history;
  QVBoxLayout *m_rows;
  QList<QPushButton *> m_discards;
  QString m_blocked;
};

}  // namespace ops
