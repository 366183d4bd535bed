#pragma once

#include <QListView>

#include "models/items/step_items.h"

namespace ops {

/// The steps of a run at the side: number, title, state, time. Follows the step at work until the operator picks
/// another.
class RunStepsList final : public QListView {
  Q_OBJECT

 public:
  explicit RunStepsList(QWidget *parent = nullptr);
  void setRun(const RunState &run);
  void tick(const Moment &now) { m_items.setNow(now); }
  int step() const { return currentIndex().row(); }

 Q_SIGNALS:
  void stepShown(int step);

 protected:
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

 private:
  StepItems m_items;
  int m_atWork = -1;
};

/// The step that a screen should show: the one at work or asked about, else the last that did anything.
int stepToShow(const RunState &run);

}  // namespace ops
