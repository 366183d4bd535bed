#include "models/procedures/run_state.h"

#include <QCoreApplication>

#include "models/procedures/action.h"

namespace ops {

namespace {

constexpr qsizetype newsKept = 50;

void applyOpened(RunState &state, const Record &record) {
  const auto &body = record.event.body;
  auto procedure = procedureFromJson(jsonMember(body, "source"));
  if (!procedure) {
    state.error = procedure.error();
    return;
  }
  state.run = record.event.run;
  state.inputs = jsonMember(body, "inputs");
  state.procedure = withInputs(std::move(*procedure), state.inputs);
  state.procedure.file = jsonString(body, "file");
  state.system = record.event.system;
  state.environment = record.event.environment;
  state.plan = jsonMember(body, "plan");
  const auto &targets = jsonMember(body, "targets");
  if (targets.is_object()) {
    for (const auto &[name, fingerprint] : targets.items()) {
      state.targets[QString::fromStdString(name)] = fingerprintFromJson(fingerprint);
    }
  }
  state.attended = jsonBool(body, "attended");
  state.approved = jsonBool(body, "approved");
  state.openedAt = record.utc;
  state.openedTick = record.moment().tick;
  state.actor = record.actor;
  state.steps = QList<StepState>(state.procedure.steps.size());
  state.opened = true;
}

/// A new owner found these at work: the process that knew how they ended is gone.
void applyClaimed(RunState &state, const Record &record) {
  if (!jsonString(record.event.body, "resource").startsWith(QLatin1String("run:"))) return;
  ++state.owners;
  for (int i = 0; i < state.steps.size(); ++i) {
    auto &step = state.steps[i];
    if (step.phase == StepPhase::Running) {
      step.phase = StepPhase::Unknown;
      step.probed = false;
    }
    if (step.phase != StepPhase::Undoing) continue;
    // A way back that does no harm the second time is gone again; under its token the store knows what was done.
    const auto &undo = state.procedure.steps[i].undo;
    const auto *action = undo ? ActionRegistry::shipped().find(undo->name) : nullptr;
    const bool isRepeatable = action != nullptr && action->isRepeatable();
    step.phase = isRepeatable ? StepPhase::Succeeded : StepPhase::UndoFailed;
    if (isRepeatable) continue;
    step.error = {ErrorCode::OutcomeUnknown, {}, {}, {}, {}};
    step.error.what = QCoreApplication::translate("Run", "Undoing \"%1\"").arg(state.procedure.steps[i].title);
    step.error.why =
        QCoreApplication::translate("Run", "the process that did it is gone; how far it came is not known");
  }
}

/// What an outcome tells of the change: by the action's own word ("changed"), else by how it ended.
Effect effectOf(OutcomeKind kind, const Json &value, ErrorCode code) {
  const auto &changed = jsonMember(value, "changed");
  if (changed.is_boolean() && kind != OutcomeKind::Unknown) return changed.get<bool>() ? Effect::Certain : Effect::None;
  if (kind == OutcomeKind::Succeeded) return Effect::Certain;
  // By these nothing was done; but where it got on before, one request of many may have been.
  const bool isRefusal = code == ErrorCode::Refused || code == ErrorCode::Usage || code == ErrorCode::Unreachable;
  return kind == OutcomeKind::Failed && isRefusal && value.empty() ? Effect::None : Effect::Possible;
}

void addEffect(const Step &spec, StepState &step, Effect effect) {
  if (spec.risk != Risk::Read) step.effect = std::max(step.effect, effect);
}

/// What an action has proven holds until something goes wrong, or is taken back.
void conclude(RunState &state, const Json &value, bool succeeded) {
  if (!succeeded) state.conclusion.clear();
  if (const auto sentence = jsonString(value, "conclusion"); succeeded && !sentence.isEmpty()) {
    state.conclusion = sentence;
  }
}

void applyIntent(RunState &state, StepState &step, const Record &record) {
  const auto &body = record.event.body;
  const bool undo = jsonString(body, "phase") == QLatin1String("undo");
  if (undo && !std::exchange(state.undoing, true)) {
    state.conclusion.clear();
    for (int i = 0; i < state.steps.size(); ++i) {
      const auto onFailure = state.procedure.steps[i].onFailure;
      const bool takesBack = onFailure == OnFailure::Undo || onFailure == OnFailure::UndoAtOnce;
      if (!takesBack || state.steps[i].phase != StepPhase::Failed) continue;
      state.takenBackFor = state.steps[i].error;
      state.takenBackStep = i;
    }
  }
  const bool isUnknown = step.phase == StepPhase::Unknown;
  if (isUnknown && !undo) addEffect(state.procedure.steps[state.indexOf(record.event.step)], step, Effect::Possible);
  step.phase = undo ? StepPhase::Undoing : StepPhase::Running;
  step.question = Question::None;
  step.probed = false;
  step.intent = record.sequence;
  step.resolved = {jsonString(body, "action"), jsonMember(body, "parameters")};
  if (undo) return;
  ++step.attempts;
  // What stood before the first attempt is what undo goes back to.
  if (step.before.is_null()) step.before = jsonMember(body, "before");
  if (step.attempts == 1) step.startedAt = record.utc;
  if (step.attempts == 1) step.startedTick = record.moment().tick;
  step.error = {};
}

StepPhase phaseAfter(OutcomeKind kind, const QString &phase, bool hasVerify, bool isLeftAlone) {
  const bool ok = kind == OutcomeKind::Succeeded;
  const auto undone = isLeftAlone ? StepPhase::LeftAlone : StepPhase::Undone;
  if (phase == QLatin1String("undo")) return ok ? undone : StepPhase::UndoFailed;
  // A check that was stopped has found nothing wrong.
  const auto notOk = kind == OutcomeKind::Cancelled ? StepPhase::Cancelled : StepPhase::Failed;
  if (phase == QLatin1String("verify")) return ok ? StepPhase::Succeeded : notOk;
  switch (kind) {
    case OutcomeKind::Succeeded:
      return hasVerify ? StepPhase::Verifying : StepPhase::Succeeded;
    case OutcomeKind::Failed:
      return StepPhase::Failed;
    case OutcomeKind::Cancelled:
      return StepPhase::Cancelled;
    case OutcomeKind::Unknown:
      break;
  }
  return StepPhase::Unknown;
}

/// An error with the advice of the step's author, who knows what it means here. Whoever could not be asked, or may not
/// be, has shown nothing that it could be about.
Error advised(Error error, const Step &spec) {
  const bool isFinding = error.code == ErrorCode::Failed || error.code == ErrorCode::TimedOut;
  if (isFinding && !spec.advice.isEmpty()) error.remedy = spec.advice;
  return error;
}

void applyOutcome(RunState &state, const Step &spec, StepState &step, const Record &record) {
  const auto &body = record.event.body;
  const auto phase = jsonString(body, "phase", QStringLiteral("do"));
  step.endedAt = record.utc;
  step.endedTick = record.moment().tick;
  if (jsonString(body, "outcome") == QLatin1String("skipped")) {
    step.phase = StepPhase::Skipped;
    step.reason = jsonString(body, "reason");
    return;
  }
  const auto kind = outcomeFromName(jsonString(body, "outcome"));
  const auto error = errorFromJson(jsonMember(body, "error"));
  const auto &value = jsonMember(body, "value");
  // Without an intent it never began.
  const bool began = phase == QLatin1String("do") && step.phase == StepPhase::Running;
  if (began && kind != OutcomeKind::Unknown) addEffect(spec, step, effectOf(kind, value, error.code));
  conclude(state, value, kind == OutcomeKind::Succeeded);
  step.phase = phaseAfter(kind, phase, spec.verify.has_value(), jsonBool(value, "leftAlone"));
  if (phase == QLatin1String("undo") && kind == OutcomeKind::Succeeded) step.reason = jsonString(value, "summary");
  step.question = Question::None;
  if (phase == QLatin1String("do")) step.value = value;
  if (kind == OutcomeKind::Succeeded) return;
  step.error = phase == QLatin1String("undo") ? error : advised(error, spec);
  if (step.phase == StepPhase::Failed) ++step.retriesUsed;
}

void applyReconciled(RunState &state, const Step &spec, StepState &step, const Record &record) {
  const auto &body = record.event.body;
  const auto &happened = jsonMember(body, "happened");
  if (!happened.is_boolean()) {
    step.phase = StepPhase::Unknown;
    step.probed = true;
    return;
  }
  if (!happened.get<bool>()) {
    step.phase = StepPhase::Pending;
    // Nothing was changed yet: undo goes back to what stands when the change is really made.
    if (step.attempts == 1) step.before = Json();
    return;
  }
  step.endedAt = record.utc;
  step.endedTick = record.moment().tick;
  if (body.contains("value")) step.value = jsonMember(body, "value");
  const auto how = body.contains("error") ? OutcomeKind::Failed : OutcomeKind::Succeeded;
  addEffect(spec, step, effectOf(how, jsonMember(body, "value"), ErrorCode::Failed));
  conclude(state, jsonMember(body, "value"), how == OutcomeKind::Succeeded);
  if (body.contains("error")) {
    step.phase = StepPhase::Failed;
    step.error = advised(errorFromJson(jsonMember(body, "error")), spec);
    ++step.retriesUsed;
    return;
  }
  step.error = {};
  const bool verified = jsonString(body, "by") == QLatin1String("verify");
  step.phase = spec.verify && !verified ? StepPhase::Verifying : StepPhase::Succeeded;
}

void applyNews(StepState &step, const Record &record) {
  const auto &body = record.event.body;
  static const QMap<QString, Question> questions{{QStringLiteral("manual"), Question::Manual},
                                                 {QStringLiteral("confirm"), Question::Confirm},
                                                 {QStringLiteral("failed-step"), Question::FailedStep},
                                                 {QStringLiteral("unknown-outcome"), Question::UnknownOutcome},
                                                 {QStringLiteral("undo-failed"), Question::UndoFailed}};
  const auto question = questions.value(jsonString(body, "question"), Question::None);
  if (question != Question::None) {
    step.phase = StepPhase::Waiting;
    step.question = question;
    if (!step.startedAt.isValid()) step.startedAt = record.utc;
    return;
  }
  step.news.append({record.utc, jsonString(body, "text")});
  if (step.news.size() > newsKept) step.news.removeFirst();
}

/// Where a step stands that an operator does not want to be asked about any more.
StepPhase phaseBeforeQuestion(Question question) {
  switch (question) {
    case Question::FailedStep:
      return StepPhase::Failed;
    case Question::UnknownOutcome:
      return StepPhase::Unknown;
    case Question::UndoFailed:
      return StepPhase::UndoFailed;
    case Question::None:
    case Question::Manual:
    case Question::Confirm:
      break;
  }
  return StepPhase::Pending;
}

void settleWaiting(RunState &state) {
  for (auto &step : state.steps) {
    if (step.phase != StepPhase::Waiting) continue;
    step.phase = phaseBeforeQuestion(step.question);
    step.question = Question::None;
  }
}

void applyAnswer(RunState &state, const QString &verb, const Record &record) {
  const int index = state.waitingStep();
  if (index < 0) return;
  auto &step = state.steps[index];
  const auto &body = record.event.body;
  const auto question = step.question;
  // Whoever asks the target again may still learn it.
  const bool goesOn = question == Question::UnknownOutcome && verb != QLatin1String("confirm");
  if (goesOn) addEffect(state.procedure.steps[index], step, Effect::Possible);
  if (verb == QLatin1String("confirm")) {
    step.confirmed = question == Question::Confirm;
    step.probed = false;
    step.phase = question == Question::UnknownOutcome ? StepPhase::Unknown : StepPhase::Pending;
    if (question == Question::Manual) step.phase = StepPhase::DoneByHand;
  } else if (verb == QLatin1String("retry")) {
    // An undo that failed is tried again by standing once more as something to undo.
    step.phase = question == Question::UndoFailed ? StepPhase::Succeeded : StepPhase::Pending;
    step.retriesUsed = 0;
  } else if (verb == QLatin1String("done")) {
    step.phase = question == Question::UndoFailed ? StepPhase::Undone : StepPhase::DoneByHand;
  } else {
    step.phase = StepPhase::Skipped;
  }
  step.question = Question::None;
  step.decidedBy = record.actor;
  step.reason = jsonString(body, "reason");
  if (step.phase == StepPhase::DoneByHand) {
    addEffect(state.procedure.steps[index], step, Effect::Certain);
    step.value = {{"observed", jsonMember(body, "observed")}};
    step.endedAt = record.utc;
    step.endedTick = record.moment().tick;
  }
}

void applyDecision(RunState &state, const Record &record) {
  const auto verb = jsonString(record.event.body, "verb");
  if (verb == QLatin1String("pause") || verb == QLatin1String("resume")) {
    state.paused = verb == QLatin1String("pause");
  } else if (verb == QLatin1String("abort")) {
    settleWaiting(state);
    state.aborting = true;
    state.undoing = false;
    state.stoppedBy = record.actor;
    state.stoppedAt = record.utc;
  } else if (verb == QLatin1String("undo")) {
    settleWaiting(state);
    // What could not be taken back the last time is tried again, and what came before it after that.
    for (auto &step : state.steps) {
      if (step.phase == StepPhase::UndoFailed) step.phase = StepPhase::Succeeded;
    }
    state.undoing = true;
    state.conclusion.clear();
    state.takenBackFor.reset();
    state.takenBackStep = -1;
    state.aborting = false;
    state.paused = false;
    state.undone = false;
    state.stoppedBy.clear();
    state.stoppedAt = {};
    state.outcome.reset();
  } else {
    applyAnswer(state, verb, record);
  }
}

}  // namespace

int RunState::waitingStep() const {
  for (int i = 0; i < steps.size(); ++i) {
    if (steps[i].phase == StepPhase::Waiting) return i;
  }
  return -1;
}

int RunState::currentStep() const {
  for (int i = 0; i < steps.size(); ++i) {
    switch (steps[i].phase) {
      case StepPhase::Running:
      case StepPhase::Verifying:
      case StepPhase::Probing:
      case StepPhase::Waiting:
      case StepPhase::Undoing:
      case StepPhase::Unknown:
        return i;
      default:
        break;
    }
  }
  return -1;
}

Json RunState::scope() const {
  Json values = Json::object();
  for (int i = 0; i < steps.size(); ++i) {
    if (!steps[i].value.is_null()) values[toJson(procedure.steps[i].id)] = steps[i].value;
  }
  return {{"inputs", inputs}, {"steps", values}};
}

RunState apply(RunState state, const Record &record) {
  const auto &event = record.event;
  state.lastSequence = record.sequence;
  if (event.type == QLatin1String(event::runOpened)) {
    if (!state.opened) applyOpened(state, record);
    return state;
  }
  if (!state.opened) return state;
  if (event.type == QLatin1String(event::claimed)) {
    applyClaimed(state, record);
  } else if (event.type == QLatin1String(event::decision)) {
    applyDecision(state, record);
  } else if (event.type == QLatin1String(event::runClosed)) {
    state.outcome = outcomeFromName(jsonString(event.body, "outcome"));
    state.error = errorFromJson(jsonMember(event.body, "error"));
    state.closedAt = record.utc;
    state.closedTick = record.moment().tick;
    state.undone = jsonBool(event.body, "undone");
    state.undoing = false;
    state.aborting = false;
    state.paused = false;
  }
  const int index = state.indexOf(event.step);
  if (index < 0) return state;
  const auto &spec = state.procedure.steps[index];
  auto &step = state.steps[index];
  if (event.type == QLatin1String(event::intent)) {
    applyIntent(state, step, record);
  } else if (event.type == QLatin1String(event::outcome)) {
    applyOutcome(state, spec, step, record);
  } else if (event.type == QLatin1String(event::reconciled)) {
    applyReconciled(state, spec, step, record);
  } else if (event.type == QLatin1String(event::dispatched)) {
    applyNews(step, record);
  }
  return state;
}

}  // namespace ops
