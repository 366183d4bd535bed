#pragma once

#include "models/procedures/frozen_text.h"
#include "widgets/theme/state_banner.h"
#include "widgets/wizard/decision_bar.h"
#include "widgets/wizard/run_clock.h"
#include "widgets/wizard/run_steps_list.h"
#include "widgets/wizard/step_detail.h"

namespace ops {

/// The run at work: the steps at the side, one step large, and the question below it where there is one.
class ExecuteStage final : public QWidget {
  Q_OBJECT

 public:
  explicit ExecuteStage(QWidget *parent = nullptr);
  void setRun(const RunState &run, bool ownerAlive);
  void setBeginner(bool beginner);
  void tick();
  DecisionBar *decisions() const { return m_decisions; }
  RunStepsList *steps() const { return m_steps; }
  RunClock *clock() const { return m_clock; }

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  void showStep(int step);
  RunState m_run;
  bool m_beginner = true;
  RunClock *m_clock;
  RunStepsList *m_steps;
  StepDetail *m_detail;
  StateBanner *m_notice;  ///< that the procedure's file has changed since the run began
  FrozenTextWatch m_text;
  DecisionBar *m_decisions;
};

}  // namespace ops
