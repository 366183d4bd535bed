#pragma once

#include "models/journal/record.h"
#include "models/monitor/status.h"
#include "models/procedures/procedure.h"
#include "widgets/theme/status_badge.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// What this procedure is for, how that stands now, what it changes, and how it went before.
class SituationStage final : public StageView {
  Q_OBJECT

 public:
  SituationStage(const Procedure &procedure, const System &system, const Environment &environment,
                 QWidget *parent = nullptr);
  /// What is filled in so far stands in the steps' titles.
  void setInputs(const Json &inputs);
  /// How what it is about stands, as of `at` (UTC, to be shown).
  void setStatus(const EnvironmentStatus &status, const QDateTime &now, const QDateTime &at);
  /// As Journal::runs() gives them; those of other procedures and environments do not count.
  void setHistory(const QList<RunSummary> &runs);

 private:
  Procedure m_procedure;
  System m_system;
  QString m_environment;
  Json m_chosen;
  Card *m_nowCard;
  KeyValueGrid *m_now;
  QStringList m_subjects;
  QList<QPair<QString, PlainLabel *>> m_titles;  ///< by the steps' names
  KeyValueGrid *m_facts;
};

}  // namespace ops
