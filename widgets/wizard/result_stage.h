#pragma once

#include "models/procedures/run_state.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"
#include "widgets/wizard/decision_bar.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// How the run ended: in words, what changed, what was taken back, and where to look.
class ResultStage final : public StageView {
  Q_OBJECT

 public:
  explicit ResultStage(QWidget *parent = nullptr);
  void setRun(const RunState &run);
  /// A run that has ended may still be undone.
  DecisionBar *decisions() const { return m_decisions; }

 Q_SIGNALS:
  void auditRequested();
  void reportRequested();

 private:
  StatusBadge *m_badge;
  StateBanner *m_error;
  KeyValueGrid *m_facts;
  QGridLayout *m_steps;
  DecisionBar *m_decisions;
};

}  // namespace ops
