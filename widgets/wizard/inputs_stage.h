#pragma once

#include "widgets/wizard/input_editor.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// The procedure's questions. Each answer is checked where it stands, by the same rules as everywhere.
class InputsStage final : public StageView {
  Q_OBJECT

 public:
  InputsStage(const Procedure &procedure, const System &system, const Json &preset, QWidget *parent = nullptr);
  Json inputs() const;
  /// The first thing that is wrong, for people; empty if nothing is.
  const QString &fault() const { return m_fault; }
  InputEditor *editor(const QString &name) const;
  void focusFirst();
  bool asksForBackup() const;
  /// Offers those that hold all that the procedure restores.
  void setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now);

 Q_SIGNALS:
  void changed();

 private:
  void check();
  Procedure m_procedure;
  System m_system;
  QList<InputEditor *> m_editors;
  QString m_fault;
};

}  // namespace ops
