#pragma once

#include "models/procedures/plan.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// Every step exactly as it will run.
class PlanStage final : public StageView {
  Q_OBJECT

 public:
  explicit PlanStage(QWidget *parent = nullptr);
  void setPlan(const Plan &plan, bool beginner);

 private:
  QWidget *makeStep(const PlannedStep &planned, int number, bool beginner) const;
  QVBoxLayout *m_steps;
  KeyValueGrid *m_facts;
};

}  // namespace ops
