#pragma once

#include "models/procedures/frozen_text.h"
#include "widgets/wizard/decision_bar.h"
#include "widgets/wizard/run_steps_list.h"
#include "widgets/wizard/run_watch.h"
#include "widgets/wizard/step_detail.h"

namespace ops {

/// One run, live: its steps, the chosen step in full, the question it asks, and what can be done about it.
class RunView final : public QWidget {
  Q_OBJECT

 public:
  explicit RunView(QWidget *parent = nullptr);
  /// Follows the run through the desk, which must live until the next call; null or an empty run shows nothing.
  void follow(RunDesk *desk, const QString &run);
  QString run() const { return m_watch ? m_watch->run() : QString(); }
  void setBlocked(const QString &why) { m_decisions->setBlocked(why); }
  void setSystem(const System &system) { m_decisions->setSystem(system); }
  void tick();
  DecisionBar *decisions() const { return m_decisions; }
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent *event) override;

 Q_SIGNALS:
  void auditRequested(const QString &run);
  void wizardRequested(const QString &run);

 private:
  void takeRun();
  void showStep(int step);
  void copyReport();
  void decide(const QString &verb, const QString &step, const Json &details);
  void resume();

  RunDesk *m_desk = nullptr;
  std::unique_ptr<RunWatch> m_watch;
  RunState m_shown;
  EmptyState *m_empty;
  QWidget *m_content;
  PlainLabel *m_title;
  StatusBadge *m_state;
  ElidedLabel *m_facts;
  StateBanner *m_error;
  StateBanner *m_notice;  ///< that the procedure's file has changed since
  FrozenTextWatch m_text;
  RunStepsList *m_steps;
  StepDetail *m_detail;
  Card *m_card;
  QBoxLayout *m_halves;  ///< steps and detail, in it
  QFrame *m_rule;        ///< between them
  DecisionBar *m_decisions;
};

}  // namespace ops
