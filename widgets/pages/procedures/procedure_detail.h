#pragma once

#include "models/items/procedure_items.h"
#include "widgets/theme/panels.h"

namespace ops {

/// Everything a file says about one procedure, and what the linter says about the file. Its title and the button that
/// starts it stay in view.
class ProcedureDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit ProcedureDetail(QWidget *parent = nullptr);
  /// Null shows what to do instead.
  void setProcedure(const ProcedureRow *row, const System &system, const QString &environment);
  void setBlocked(const QString &why);
  QPushButton *startButton() const { return m_start; }

 Q_SIGNALS:
  void startRequested();

 private:
  void addInputs(const Procedure &procedure);
  void addSteps(const Procedure &procedure, const System &system);
  void addFindings(const QList<Complaint> &findings);
  Card *addCard(const QString &title, const QString &note = {});

  QString m_blocked;
  bool m_changes = false;
  bool m_broken = false;
  QWidget *m_content;
  EmptyState *m_empty;
  PlainLabel *m_title, *m_summary;
  QPushButton *m_start;
  KeyValueGrid *m_facts;
  QVBoxLayout *m_cards;
  void updateStart();
};

}  // namespace ops
