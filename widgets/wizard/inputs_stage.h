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
  /// Something is wrong that stands there in red: not only what nobody has answered yet.
  bool isFaultTold() const { return m_isFaultTold; }
  /// Somebody tried to go on: what is missing is told as a fault, and the first such input has the focus.
  void insist();
  InputEditor *editor(const QString &name) const;
  void focusFirst();
  bool asksForBackup() const;
  /// Offers those that hold all that the procedure restores.
  void setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now);
  /// The models whose versions are to be listed, as far as they are chosen.
  QStringList listedModels() const;
  void setVersions(const QString &model, const Result<ModelView> &view, bool takesArchived, const QDateTime &now);

 Q_SIGNALS:
  void changed();
  /// Another model was chosen, or its versions are to be asked for again.
  void versionsWanted(const QString &model);

 private:
  void check();
  void askForVersions();
  QString modelOf(const InputEditor &editor) const;
  Procedure m_procedure;
  System m_system;
  QList<InputEditor *> m_editors;
  QMap<InputEditor *, QString> m_asked;  ///< the model whose versions each lists
  QString m_fault;
  bool m_isFaultTold = false;
};

}  // namespace ops
