#pragma once

#include "models/journal/record.h"
#include "models/procedures/procedure.h"
#include "widgets/theme/status_badge.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// What this procedure is for, what it changes, and how it went before.
class SituationStage final : public StageView {
  Q_OBJECT

 public:
  SituationStage(const Procedure &procedure, const System &system, const Environment &environment,
                 QWidget *parent = nullptr);
  /// What is filled in so far stands in the steps' titles.
  void setInputs(const Json &inputs);
  /// As Journal::runs() gives them; those of other procedures and environments do not count.
  void setHistory(const QList<RunSummary> &runs);

 private:
  Procedure m_procedure;
  QString m_environment;
  QList<QPair<QString, PlainLabel *>> m_titles;  ///< by the steps' names
  KeyValueGrid *m_facts;
};

}  // namespace ops
