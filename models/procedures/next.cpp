#include <QCoreApplication>
#include <algorithm>

#include "models/procedures/condition.h"
#include "models/procedures/run_state.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Run", text);
}

using Kind = Decision::Kind;

Decision at(Kind kind, int step) {
  return {.kind = kind, .step = step, .question = Question::None, .outcome = OutcomeKind::Unknown, .error = {}};
}

Decision ask(int step, Question question) {
  auto decision = at(Kind::Ask, step);
  decision.question = question;
  return decision;
}

Decision closeWith(OutcomeKind outcome, Error error = {}) {
  return {.kind = Kind::Close, .step = -1, .question = Question::None, .outcome = outcome, .error = std::move(error)};
}

/// What is there now is neither what was there before nor what was wanted: no refusal, which changes nothing.
Error undoFailure(const RunState &state, int index) {
  auto error = state.steps[index].error;
  if (error.code == ErrorCode::Refused || error.code == ErrorCode::Usage) error.code = ErrorCode::Failed;
  if (!state.takenBackFor) return error;
  const auto &failed = state.procedure.steps[state.takenBackStep].title;
  error.what = tr("\"%1\" failed, and the way back failed too").arg(failed);
  error.why = tr("%1; taking back what was done failed too: %2").arg(state.takenBackFor->why, error.why);
  return error;
}

/// What its operator stopped has failed at nothing.
bool isStopped(const StepState &step) {
  return step.error.code == ErrorCode::Cancelled;
}

/// The end of a run that was stopped: never better than the worst of its steps.
Decision closeStopped(const RunState &state) {
  OutcomeKind outcome = OutcomeKind::Cancelled;
  Error error{ErrorCode::Cancelled, tr("The run was stopped"), {}, {}, {}};
  const auto left = whatWasLeftAlone(state);
  if (!left.isEmpty())
    error = {ErrorCode::Refused, tr("Taking back what was done"), {}, tr("left alone: %1").arg(left), {}};
  if (state.takenBackFor) {
    outcome = OutcomeKind::Failed;
    error = *state.takenBackFor;
  }
  for (int i = 0; i < state.steps.size(); ++i) {
    const auto &step = state.steps[i];
    if (step.phase == StepPhase::Unknown) return closeWith(OutcomeKind::Unknown, step.error);
    if ((step.phase == StepPhase::Failed || step.phase == StepPhase::UndoFailed) && !isStopped(step)) {
      outcome = OutcomeKind::Failed;
      error = step.phase == StepPhase::UndoFailed ? undoFailure(state, i) : step.error;
    }
  }
  if (state.takenBackFor && !left.isEmpty()) {
    error.why = tr("%1; what the run had done was left alone: %2").arg(error.why, left);
  }
  return closeWith(outcome, error);
}

bool mayBeUndone(const StepState &step) {
  switch (step.phase) {
    case StepPhase::Succeeded:
    case StepPhase::Verifying:
    case StepPhase::Failed:
    case StepPhase::Cancelled:
    case StepPhase::Unknown:
    case StepPhase::UndoFailed:
      return step.attempts > 0;
    case StepPhase::Waiting:
      return step.attempts > 0 && step.question != Question::UndoFailed;
    default:
      return false;
  }
}

/// The latest step that was done and has a way back; -1 if there is none left.
int lastToUndo(const RunState &state) {
  for (auto i = static_cast<int>(state.steps.size()) - 1; i >= 0; --i) {
    if (state.procedure.steps[i].undo && mayBeUndone(state.steps[i])) return i;
  }
  return -1;
}

Decision afterUnknown(const RunState &state, int index) {
  const auto &spec = state.procedure.steps[index];
  const auto &step = state.steps[index];
  if (!step.probed) return at(Kind::Probe, index);
  if (state.aborting || state.undoing) return closeStopped(state);
  if (spec.repeatable || spec.risk == Risk::Read) return at(Kind::Run, index);
  if (state.attended) return ask(index, Question::UnknownOutcome);
  return closeWith(OutcomeKind::Unknown, step.error);
}

Decision afterUndoFailed(const RunState &state, int index) {
  if (state.attended && !state.aborting) return ask(index, Question::UndoFailed);
  if (isStopped(state.steps[index])) return closeStopped(state);
  return closeWith(OutcomeKind::Failed, undoFailure(state, index));
}

bool mayRetry(const RunState &state, int index) {
  const auto &step = state.steps[index];
  const bool mayHelp = step.phase == StepPhase::Failed && step.error.code != ErrorCode::Refused;
  return mayHelp && step.retriesUsed <= state.procedure.steps[index].retries;
}

/// Whether a step that failed takes the run back whoever looks on; even a pause does not hold that.
bool goesBackAtOnce(const RunState &state, int index) {
  const bool isMeant = state.procedure.steps[index].onFailure == OnFailure::UndoAtOnce;
  return isMeant && !mayRetry(state, index) && lastToUndo(state) >= 0;
}

/// What follows a failure; nothing if the run goes on behind it.
std::optional<Decision> afterFailure(const RunState &state, int index) {
  const auto &spec = state.procedure.steps[index];
  if (mayRetry(state, index)) return at(Kind::Retry, index);
  if (spec.onFailure == OnFailure::Continue) return std::nullopt;
  if (goesBackAtOnce(state, index)) return at(Kind::Undo, lastToUndo(state));
  if (state.attended) return ask(index, Question::FailedStep);
  if (spec.onFailure == OnFailure::Undo && lastToUndo(state) >= 0) return at(Kind::Undo, lastToUndo(state));
  return closeWith(OutcomeKind::Failed, state.steps[index].error);
}

Decision forPending(const RunState &state, int index) {
  const auto &spec = state.procedure.steps[index];
  const auto holds = evaluateCondition(spec.when, state.scope());
  if (!holds) return closeWith(OutcomeKind::Failed, holds.error());
  if (!*holds) return at(Kind::Skip, index);
  const bool needsConfirmation = spec.risk == Risk::Destructive && !state.approved && !state.steps[index].confirmed;
  if (!spec.isManual() && !needsConfirmation) return at(Kind::Run, index);
  if (state.attended) return ask(index, spec.isManual() ? Question::Manual : Question::Confirm);
  return closeWith(OutcomeKind::Failed, {ErrorCode::Refused,
                                         tr("Step \"%1\"").arg(spec.title),
                                         {},
                                         tr("it needs an operator's word"),
                                         tr("Run it from the console or a terminal, or approve with --yes.")});
}

Decision closeAtEnd(const RunState &state) {
  for (int i = 0; i < state.steps.size(); ++i) {
    const bool failed = state.steps[i].phase == StepPhase::Failed;
    if (failed && state.procedure.steps[i].risk != Risk::Read) {
      return closeWith(OutcomeKind::Failed, state.steps[i].error);
    }
  }
  return closeWith(OutcomeKind::Succeeded);
}

}  // namespace

Decision next(const RunState &state) {
  if (!state.isOpen()) return {};
  for (int i = 0; i < state.steps.size(); ++i) {
    const auto phase = state.steps[i].phase;
    if (phase == StepPhase::Running || phase == StepPhase::Undoing || phase == StepPhase::Waiting) return {};
    if (phase == StepPhase::Unknown) return afterUnknown(state, i);
    if (phase == StepPhase::UndoFailed) return afterUndoFailed(state, i);
  }
  if (state.undoing) {
    const int index = lastToUndo(state);
    return index < 0 ? closeStopped(state) : at(Kind::Undo, index);
  }
  if (state.aborting) return closeStopped(state);
  for (int i = 0; i < state.steps.size(); ++i) {
    switch (state.steps[i].phase) {
      case StepPhase::Verifying:
        return at(Kind::Verify, i);
      case StepPhase::Pending:
        if (state.paused) return {};
        return forPending(state, i);
      case StepPhase::Failed:
      case StepPhase::Cancelled:
        if (state.paused && !goesBackAtOnce(state, i)) return {};
        if (auto decision = afterFailure(state, i)) return *decision;
        break;
      default:
        break;
    }
  }
  return closeAtEnd(state);
}

namespace {

/// A check that has refused guards what comes after it: nobody's word stands in its place. What it asks for is given
/// by beginning again.
bool mayBeDoneByHand(const RunState &state, int index) {
  const auto &step = state.steps[index];
  if (step.question == Question::Manual || step.question == Question::Confirm) return false;
  const bool isCheck = state.procedure.steps[index].risk == Risk::Read;
  return !isCheck || step.error.code != ErrorCode::Refused;
}

}  // namespace

bool isAllTakenBack(const RunState &state) {
  for (int i = 0; i < state.steps.size(); ++i) {
    const auto phase = state.steps[i].phase;
    if (phase == StepPhase::UndoFailed || phase == StepPhase::Unknown || phase == StepPhase::LeftAlone) return false;
    if (phase == StepPhase::Failed && state.procedure.steps[i].risk != Risk::Read) return false;
  }
  return true;
}

QString whatWasLeftAlone(const RunState &state) {
  const auto isLeft = [](const StepState &step) { return step.phase == StepPhase::LeftAlone; };
  const auto found = std::ranges::find_if(state.steps, isLeft);
  if (found == state.steps.end()) return {};
  return found->reason.isEmpty() ? tr("something newer stands there") : found->reason;
}

Effect remaining(const RunState &state, int index) {
  const auto &step = state.steps[index];
  const bool isGone = step.phase == StepPhase::Undone || step.phase == StepPhase::LeftAlone;
  if (state.procedure.steps[index].risk == Risk::Read || isGone) return Effect::None;
  const bool mayBe = step.phase == StepPhase::Running || step.phase == StepPhase::Unknown ||
                     step.phase == StepPhase::Probing || step.question == Question::UnknownOutcome;
  return mayBe ? std::max(step.effect, Effect::Possible) : step.effect;
}

bool hasChanged(const RunState &state) {
  for (int i = 0; i < state.steps.size(); ++i) {
    if (state.steps[i].effect != Effect::None || remaining(state, i) != Effect::None) return true;
  }
  return false;
}

bool mayRepetitionHelp(const StepState &step) {
  const auto code = step.error.code;
  return code != ErrorCode::Failed && code != ErrorCode::Refused && code != ErrorCode::Usage;
}

QStringList possibleDecisions(const RunState &state) {
  const int index = state.waitingStep();
  // Where nothing was changed there is nothing to take back.
  const bool hasUndo = hasChanged(state) && lastToUndo(state) >= 0;
  const auto undo = hasUndo ? QStringList{QStringLiteral("undo")} : QStringList{};
  if (!state.isOpen()) return state.opened ? undo : QStringList{};
  QStringList verbs;
  if (index >= 0) {
    const auto question = state.steps[index].question;
    if (question == Question::FailedStep || question == Question::UndoFailed) verbs << QStringLiteral("retry");
    if (question == Question::UnknownOutcome) verbs << QStringLiteral("confirm") << QStringLiteral("retry");
    if (question == Question::Manual || question == Question::Confirm) verbs << QStringLiteral("confirm");
    if (mayBeDoneByHand(state, index)) verbs << QStringLiteral("done");
    if (state.procedure.steps[index].skippable && question != Question::UndoFailed) verbs << QStringLiteral("skip");
  } else {
    verbs << (state.paused ? QStringLiteral("resume") : QStringLiteral("pause"));
  }
  if (!state.undoing) verbs += undo;
  verbs << QStringLiteral("abort");
  if (verbs.first() != QLatin1String("retry") || mayRepetitionHelp(state.steps[index])) return verbs;
  const auto safe = verbs.contains(QStringLiteral("undo")) ? QStringLiteral("undo") : QStringLiteral("abort");
  verbs.removeOne(safe);
  return QStringList{safe} + verbs;
}

}  // namespace ops
