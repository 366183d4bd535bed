#pragma once

#include "models/procedures/run_control.h"

namespace ops {

enum class WizardStage { Situation, Inputs, Preflight, Plan, Approve, Execute, Result };
inline constexpr int wizardStageCount = 7;
QString wizardStageTitle(WizardStage stage);

/// Where the operator is, seen from one stage.
enum class StageMark { Done, Current, Ahead, NotNeeded };

/// What a button of the wizard says and whether it may be pressed.
struct WizardButton {
  QString text;          ///< empty: the button is not there
  QString blocked;       ///< why it can't be pressed; empty: it can
  bool changes = false;  ///< pressing it may change the target
  bool destructive = false;
  bool isDefault = false;  ///< Enter presses it; never one that changes something
};

/// Which stage comes next and what the buttons say. Pure: no widgets, no effects; the window asks it and obeys.
class WizardFlow {
 public:
  enum class Check { Idle, Running, Passed, Failed };

  WizardFlow(Procedure procedure, Environment environment);

  WizardStage stage() const { return m_stage; }
  bool isNeeded(WizardStage stage) const;
  StageMark mark(WizardStage stage) const;
  const Procedure &procedure() const { return m_procedure; }
  const Environment &environment() const { return m_environment; }

  /// Other inputs make the checks, the plan and the approval void. `fault`: what is wrong with them, for people; one
  /// that is not told yet blocks no button, but there is no going on either.
  void setInputs(const Json &inputs, const QString &fault, bool isTold = true);
  const Json &inputs() const { return m_inputs; }
  void setCheck(Check check, const QString &reason = {});
  void setPlan(const Plan &plan);
  const std::optional<Plan> &plan() const { return m_plan; }
  /// The environment's name as the operator has typed it so far.
  void setTyped(const QString &typed) { m_typed = typed; }
  /// From the press of the button to the run's first record: a second press does nothing.
  void setStarting(bool starting) { m_starting = starting; }
  /// A run that exists: the flow stays at its end from now on.
  void setRun(const RunState &run);

  /// The operator has to type the name.
  bool needsTypedName() const;
  bool typedNameFits() const { return m_typed == m_environment.name; }
  /// Pressing forward() starts the run, instead of turning the page.
  bool forwardStartsRun() const;
  Approval approval() const;

  WizardButton forward() const;
  WizardButton back() const;
  /// Turn the page. False where there is none, or the button is blocked.
  bool goOn();
  bool goBack();

 private:
  QString blockedReason() const;
  std::optional<WizardStage> neighbour(int direction) const;

  Procedure m_procedure;
  Environment m_environment;
  WizardStage m_stage = WizardStage::Situation;
  Json m_inputs = Json::object();
  QString m_inputFault;
  bool m_isFaultTold = true;
  Check m_check = Check::Idle;
  QString m_checkReason;
  std::optional<Plan> m_plan;
  QString m_typed;
  bool m_starting = false;
  bool m_hasRun = false;
};

/// What the button that starts a plan says, the deed and the environment: "Restore the database in lab"; where it is
/// not certain what will be done, "Make up to 3 changes in lab".
QString startTitle(const Plan &plan);

}  // namespace ops
