#include "widgets/wizard/wizard_flow.h"

#include <QCoreApplication>

#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("WizardFlow", text, nullptr, n);
}

constexpr qsizetype longestButton = 60;

int changingSteps(const Plan &plan) {
  int count = 0;
  for (const auto &planned : plan.steps) count += planned.step.risk == Risk::Read ? 0 : 1;
  return count;
}

/// How many jobs were picked by hand; 0 if that is not how this procedure works.
int pickedJobs(const Plan &plan) {
  for (const auto &input : plan.procedure.inputs) {
    const auto &value = jsonMember(plan.inputs, input.name.toUtf8().constData());
    if (input.type == InputSpec::Type::Jobs && value.is_array()) return static_cast<int>(value.size());
  }
  return 0;
}

}  // namespace

QString wizardStageTitle(WizardStage stage) {
  switch (stage) {
    case WizardStage::Situation:
      return tr("Situation");
    case WizardStage::Inputs:
      return tr("Inputs");
    case WizardStage::Preflight:
      return tr("Preflight");
    case WizardStage::Plan:
      return tr("Plan");
    case WizardStage::Approve:
      return tr("Approve");
    case WizardStage::Execute:
      return tr("Execute");
    case WizardStage::Result:
      return tr("Result");
  }
  return {};
}

QString startTitle(const Plan &plan) {
  const int changes = changingSteps(plan);
  const auto where = visibleText(plan.environment);
  if (changes == 0) return tr("Run %n check(s) in %1", static_cast<int>(plan.steps.size())).arg(where);
  if (const int jobs = pickedJobs(plan); jobs > 0) {
    return tr("%1: %n job(s) in %2", jobs).arg(visibleText(plan.procedure.title), where);
  }
  if (changes == 1) {
    for (const auto &planned : plan.steps) {
      if (planned.step.risk == Risk::Read) continue;
      const auto exact = visibleText(planned.description);
      return tr("%1 in %2")
          .arg(exact.isEmpty() || exact.size() > longestButton ? visibleText(planned.step.title) : exact, where);
    }
  }
  const bool isCertain = std::ranges::all_of(plan.steps, [](const PlannedStep &planned) {
    return planned.step.risk == Risk::Read || planned.step.when.isEmpty();
  });
  if (!isCertain) return tr("Make up to %n change(s) in %1", changes).arg(where);
  // The deed: what its steps do, where that is short, else what they do together.
  QStringList deeds;
  for (const auto &planned : plan.steps) {
    if (planned.step.risk != Risk::Read) deeds += visibleText(planned.step.title);
  }
  const auto text = deeds.join(QStringLiteral("; "));
  return tr("%1 in %2").arg(text.size() > longestButton ? visibleText(plan.procedure.title) : text, where);
}

WizardFlow::WizardFlow(Procedure procedure, Environment environment)
    : m_procedure(std::move(procedure)), m_environment(std::move(environment)) {}

bool WizardFlow::isNeeded(WizardStage stage) const {
  if (stage == WizardStage::Inputs) return !m_procedure.inputs.isEmpty();
  if (stage == WizardStage::Approve) return m_procedure.highestRisk() != Risk::Read;
  return true;
}

StageMark WizardFlow::mark(WizardStage stage) const {
  if (stage == m_stage) return StageMark::Current;
  if (!isNeeded(stage)) return StageMark::NotNeeded;
  return stage < m_stage ? StageMark::Done : StageMark::Ahead;
}

void WizardFlow::setInputs(const Json &inputs, const QString &fault, bool isTold) {
  m_inputFault = fault;
  m_isFaultTold = isTold;
  if (inputs == m_inputs) return;
  m_inputs = inputs;
  m_plan.reset();
  m_check = Check::Idle;
  m_typed.clear();
}

void WizardFlow::setCheck(Check check, const QString &reason) {
  m_check = check;
  m_checkReason = reason;
}

void WizardFlow::setPlan(const Plan &plan) {
  // What was approved is one plan and no other.
  if (!m_plan || m_plan->hash() != plan.hash()) m_typed.clear();
  m_plan = plan;
}

void WizardFlow::setRun(const RunState &run) {
  m_hasRun = true;
  m_starting = false;
  if (run.opened) m_procedure = run.procedure;
  m_stage = run.outcome ? WizardStage::Result : WizardStage::Execute;
}

bool WizardFlow::needsTypedName() const {
  return m_procedure.highestRisk() == Risk::Destructive;
}

bool WizardFlow::forwardStartsRun() const {
  if (m_hasRun) return false;
  return m_stage == (isNeeded(WizardStage::Approve) ? WizardStage::Approve : WizardStage::Plan);
}

Approval WizardFlow::approval() const {
  Approval approval;
  approval.attended = true;
  approval.destructive = needsTypedName() && typedNameFits();
  approval.typedName = needsTypedName() ? m_typed : QString();
  return approval;
}

QString WizardFlow::blockedReason() const {
  if (m_stage == WizardStage::Inputs && m_isFaultTold && !m_inputFault.isEmpty()) return m_inputFault;
  if (m_stage == WizardStage::Preflight && m_check != Check::Passed) {
    return m_check == Check::Failed ? m_checkReason : tr("The checks are still running.");
  }
  if (m_stage < WizardStage::Plan) return {};
  if (!m_plan) return tr("There is no plan.");
  if (m_starting) return tr("The run is being started.");
  const bool untyped = m_stage == WizardStage::Approve && needsTypedName() && !typedNameFits();
  return untyped ? tr("Type the environment's name first.") : QString();
}

WizardButton WizardFlow::forward() const {
  if (m_stage >= WizardStage::Execute) return {};
  WizardButton button;
  button.blocked = blockedReason();
  if (!forwardStartsRun()) {
    const auto next = neighbour(1);
    button.text = next ? tr("Continue to %1").arg(wizardStageTitle(*next)) : tr("Continue");
    button.isDefault = true;
    return button;
  }
  button.text = m_plan ? startTitle(*m_plan) : tr("Start");
  button.changes = m_procedure.highestRisk() != Risk::Read;
  button.destructive = needsTypedName();
  button.isDefault = !button.changes;
  return button;
}

WizardButton WizardFlow::back() const {
  if (m_stage >= WizardStage::Execute || m_stage == WizardStage::Situation) return {};
  WizardButton button;
  button.text = tr("Back");
  if (m_starting) button.blocked = tr("The run is being started.");
  button.isDefault = forward().changes;
  return button;
}

std::optional<WizardStage> WizardFlow::neighbour(int direction) const {
  for (int i = static_cast<int>(m_stage) + direction; i >= 0 && i < static_cast<int>(WizardStage::Execute);
       i += direction) {
    const auto stage = static_cast<WizardStage>(i);
    if (isNeeded(stage)) return stage;
  }
  return std::nullopt;
}

bool WizardFlow::goOn() {
  if (m_hasRun || forwardStartsRun() || !blockedReason().isEmpty()) return false;
  if (m_stage == WizardStage::Inputs && !m_inputFault.isEmpty()) return false;
  const auto next = neighbour(1);
  if (next) m_stage = *next;
  return next.has_value();
}

bool WizardFlow::goBack() {
  if (m_hasRun || m_starting) return false;
  const auto previous = neighbour(-1);
  if (!previous) return false;
  m_stage = *previous;
  m_typed.clear();
  return true;
}

}  // namespace ops
