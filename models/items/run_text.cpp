#include "models/items/run_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "models/base/clock.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/action.h"
#include "models/procedures/condition.h"

namespace ops {

namespace {

constexpr qsizetype mostParameters = 16'000;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("RunText", text, nullptr, n);
}

/// The step that a decision is about: the one that waits, else the one at work; counted from 1, 0 if none.
int decidedStep(const RunState &run) {
  const int waiting = run.waitingStep();
  return (waiting >= 0 ? waiting : run.currentStep()) + 1;
}

int undoableSteps(const RunState &run) {
  int count = 0;
  for (qsizetype i = 0; i < qMin(run.steps.size(), run.procedure.steps.size()); ++i) {
    const auto phase = run.steps[i].phase;
    const bool done = phase == StepPhase::Succeeded || phase == StepPhase::Failed || phase == StepPhase::Cancelled ||
                      phase == StepPhase::Unknown ||
                      (phase == StepPhase::Waiting && run.steps[i].question != Question::Manual &&
                       run.steps[i].question != Question::Confirm);
    if (done && run.steps[i].attempts > 0 && run.procedure.steps[i].undo) ++count;
  }
  return count;
}

bool isUndoFailed(const StepState &step) {
  return step.phase == StepPhase::UndoFailed;
}

Question questionOf(const RunState &run) {
  const int index = run.waitingStep();
  return index < 0 ? Question::None : run.steps[index].question;
}

const Step *specOf(const RunState &run) {
  const int index = run.waitingStep();
  return index < 0 || index >= run.procedure.steps.size() ? nullptr : &run.procedure.steps[index];
}

QString confirmTitle(const RunState &run) {
  const auto *spec = specOf(run);
  const auto title = spec == nullptr ? QString() : stepTitle(run, run.waitingStep());
  switch (questionOf(run)) {
    case Question::Manual:
      return tr("Confirm step %1").arg(decidedStep(run));
    case Question::UnknownOutcome:
      return tr("Ask the target again");
    case Question::None:
    case Question::Confirm:
    case Question::FailedStep:
    case Question::UndoFailed:
      break;
  }
  return tr("%1 in %2").arg(title, run.environment);
}

void appendLine(QString &text, const QString &label, const QString &value) {
  if (value.isEmpty()) return;
  text += label.leftJustified(13) + value + QLatin1Char('\n');
}

QString timeText(const QDateTime &time) {
  return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC")
                        : QString();
}

/// Whoever keeps the report can tell by it whether the journal was cut or written anew since.
void appendHead(QString &text, const Result<Record> &head) {
  if (!head) return appendLine(text, tr("Journal"), tr("its head is not known: %1").arg(visibleText(head.error().why)));
  appendLine(text, tr("Journal"), head->stream);
  appendLine(text, tr("Head"), tr("record %1 of %2").arg(QString::number(head->sequence), timeText(head->utc)));
  appendLine(text, tr("Head hash"), QStringLiteral("sha256 ") + QString::fromLatin1(head->hash.toHex()));
}

}  // namespace

Mark markOf(StepPhase phase) {
  const auto tone = [phase] {
    switch (phase) {
      case StepPhase::Running:
      case StepPhase::Verifying:
      case StepPhase::Probing:
      case StepPhase::Undoing:
        return Tone::Busy;
      case StepPhase::Waiting:
        return Tone::Warning;
      case StepPhase::Succeeded:
      case StepPhase::DoneByHand:
        return Tone::Ok;
      case StepPhase::Failed:
      case StepPhase::UndoFailed:
        return Tone::Critical;
      case StepPhase::Unknown:
        return Tone::Unknown;
      case StepPhase::Pending:
      case StepPhase::Cancelled:
      case StepPhase::Skipped:
      case StepPhase::Undone:
      case StepPhase::LeftAlone:
        break;
    }
    return Tone::Neutral;
  };
  return {stepPhaseTitle(phase), tone()};
}

Mark markOf(const StepState &step) {
  if (step.phase == StepPhase::Waiting) {
    if (step.question == Question::FailedStep) return markOf(StepPhase::Failed);
    if (step.question == Question::UndoFailed) return markOf(StepPhase::UndoFailed);
    if (step.question == Question::UnknownOutcome) return markOf(StepPhase::Unknown);
  }
  return markOf(step.phase);
}

Mark stepMark(const RunState &run, qsizetype index) {
  const auto &step = run.steps[index];
  if (run.outcome && step.phase == StepPhase::Pending) return {tr("not run"), Tone::Neutral};
  const auto isUndone = [](const StepState &each) { return each.phase == StepPhase::Undone; };
  const bool isLook = index < run.procedure.steps.size() && run.procedure.steps[index].risk == Risk::Read;
  const bool isOld =
      isLook && step.phase == StepPhase::Succeeded && std::ranges::any_of(run.steps.first(index), isUndone);
  return isOld ? Mark{tr("before the undo"), Tone::Neutral} : markOf(step);
}

static bool isTakenBack(const StepState &step) {
  return step.phase == StepPhase::Undone || step.phase == StepPhase::LeftAlone;
}

QString observedText(const RunState &run, qsizetype index, int cap) {
  const auto &step = run.steps[index];
  return isTakenBack(step) ? visibleText(step.reason) : valueText(step.value, cap);
}

Error standingError(const RunState &run, qsizetype index, Error error) {
  if (!run.undone || index < 0 || index >= run.procedure.steps.size()) return error;
  const auto &spec = run.procedure.steps[index];
  if (spec.risk == Risk::Read || spec.verify) error.remedy.clear();
  return error;
}

int stepThatFailed(const RunState &run) {
  if (run.takenBackStep >= 0) return run.takenBackStep;
  for (auto i = static_cast<int>(run.steps.size()) - 1; i >= 0; --i) {
    if (run.steps[i].phase == StepPhase::Failed) return i;
  }
  return -1;
}

Mark markOf(Risk risk) {
  switch (risk) {
    case Risk::Read:
      return {riskTitle(risk), Tone::Neutral, QStringLiteral("eye")};
    case Risk::Change:
      return {riskTitle(risk), Tone::Notice, QStringLiteral("pencil")};
    case Risk::Destructive:
      break;
  }
  return {riskTitle(risk), Tone::Critical, QStringLiteral("flash")};
}

bool hasNoWayBack(const Step &step) {
  if (step.risk == Risk::Read || step.undo) return false;
  const auto *action = ActionRegistry::shipped().find(step.action.name);
  return action == nullptr || !action->takesNothingAway();
}

Mark riskMark(const Step &step) {
  Mark mark = markOf(step.risk);
  if (hasNoWayBack(step)) mark.word = tr("%1, no way back").arg(mark.word);
  return mark;
}

Mark markOf(OutcomeKind outcome) {
  switch (outcome) {
    case OutcomeKind::Succeeded:
      return {tr("Succeeded"), Tone::Ok};
    case OutcomeKind::Failed:
      return {tr("Failed"), Tone::Critical};
    case OutcomeKind::Cancelled:
      return {tr("Stopped"), Tone::Neutral};
    case OutcomeKind::Unknown:
      break;
  }
  return {tr("Outcome unknown"), Tone::Unknown};
}

static Mark openMark(bool ownerAlive, bool waits) {
  if (!ownerAlive) return {tr("Owner is gone"), Tone::Critical};
  if (waits) return {tr("Waits for you"), Tone::Warning};
  return {tr("Running"), Tone::Busy};
}

/// An undo is decided, and so it ends as what was stopped does; what became of it says more.
static Mark closedMark(OutcomeKind outcome, bool undone, bool leftAlone) {
  if (outcome == OutcomeKind::Cancelled && leftAlone) return {tr("Left alone"), Tone::Warning};
  if (outcome == OutcomeKind::Cancelled && undone) return {tr("Undone"), Tone::Neutral};
  if (outcome == OutcomeKind::Failed && leftAlone) return {tr("Failed, left alone"), Tone::Critical};
  if (outcome == OutcomeKind::Failed && undone) return {tr("Failed, taken back"), Tone::Warning};
  return markOf(outcome);
}

Mark markOf(const RunSummary &run) {
  if (!run.outcome.isEmpty()) return closedMark(outcomeFromName(run.outcome), run.undone, !run.leftAlone.isEmpty());
  return openMark(run.ownerAlive, !run.waitingFor.isEmpty());
}

Mark markOf(const RunState &run, bool ownerAlive) {
  if (run.outcome) return closedMark(*run.outcome, run.undone, !whatWasLeftAlone(run).isEmpty());
  if (ownerAlive && run.waitingStep() < 0) {
    if (run.paused) return {tr("Paused"), Tone::Warning};
    if (run.undoing) return {tr("Undoing"), Tone::Busy};
    if (run.aborting) return {tr("Stopping"), Tone::Busy};
  }
  return openMark(ownerAlive, run.waitingStep() >= 0);
}

RunState asFarAsKnown(RunState run, bool ownerAlive) {
  if (ownerAlive || !run.isOpen()) return run;
  for (auto &step : run.steps) {
    if (markOf(step.phase).tone == Tone::Busy) step.phase = StepPhase::Unknown;
  }
  return run;
}

std::optional<Milliseconds> stepDuration(const StepState &step, const Moment &now) {
  if (!step.startedAt.isValid()) return std::nullopt;
  // Between its start and the end of its undoing lies whatever time the operator took to think.
  const bool takenBack = step.phase == StepPhase::Undoing || step.phase == StepPhase::Undone ||
                         step.phase == StepPhase::LeftAlone || step.phase == StepPhase::UndoFailed ||
                         step.question == Question::UndoFailed;
  if (takenBack) return std::nullopt;
  // Nobody knows when it ended, if it did.
  if (step.phase == StepPhase::Unknown && !step.endedAt.isValid()) return std::nullopt;
  // A step that is at it again still has the end of its last attempt.
  const bool atWork = markOf(step.phase).tone == Tone::Busy;
  const bool ended = step.endedAt.isValid() && !atWork;
  return between({step.startedAt, step.startedTick}, ended ? Moment{step.endedAt, step.endedTick} : now);
}

QString tookText(Milliseconds took, bool ended) {
  if (took < Milliseconds(1)) took = Milliseconds(1);
  const bool ticking = !ended && took >= Milliseconds(1'000);
  return formatDuration(ticking ? Milliseconds(took.count() / 1'000 * 1'000) : took);
}

Milliseconds runDuration(const RunSummary &run, const Moment &now) {
  const Moment closed{run.closedAt, run.closedTick};
  return between({run.openedAt, run.openedTick}, run.closedAt.isValid() ? closed : now);
}

Milliseconds runDuration(const RunState &run, const Moment &now) {
  const Moment closed{run.closedAt, run.closedTick};
  return between({run.openedAt, run.openedTick}, run.outcome && run.closedAt.isValid() ? closed : now);
}

QString earlierRuns(const QList<RunSummary> &runs, const QString &procedure, const QString &environment) {
  int succeeded = 0, undone = 0, stopped = 0, failed = 0, unknown = 0;
  for (const auto &run : runs) {
    if (run.procedure != procedure || run.environment != environment || !run.closedAt.isValid()) continue;
    const auto outcome = outcomeFromName(run.outcome);
    if (outcome == OutcomeKind::Succeeded) {
      ++succeeded;
    } else if (run.undone) {
      ++undone;
    } else {
      ++(outcome == OutcomeKind::Cancelled ? stopped : outcome == OutcomeKind::Failed ? failed : unknown);
    }
  }
  QStringList parts;
  if (const auto usual = usualDuration(runs, procedure, environment)) {
    parts += tr("%n succeeded, usually in %1", succeeded).arg(formatDuration(*usual));
  }
  if (undone > 0) parts += tr("%n undone", undone);
  if (stopped > 0) parts += tr("%n stopped", stopped);
  if (failed > 0) parts += tr("%n failed", failed);
  if (unknown > 0) parts += tr("%n with an unknown outcome", unknown);
  if (parts.isEmpty()) return tr("none here yet");
  const auto text = parts.join(QStringLiteral("; "));
  return succeeded > 0 ? text : tr("%1. How long it takes is not known yet.").arg(text);
}

std::optional<Milliseconds> usualDuration(const QList<RunSummary> &runs, const QString &procedure,
                                          const QString &environment) {
  QList<Milliseconds> durations;
  for (const auto &run : runs) {
    const bool isSuccess = run.outcome == QLatin1String("succeeded") && run.closedAt.isValid();
    if (isSuccess && run.procedure == procedure && run.environment == environment) {
      durations.append(runDuration(run, {}));
    }
  }
  if (durations.isEmpty()) return {};
  std::ranges::sort(durations);
  return std::max(durations[durations.size() / 2], Milliseconds(1));
}

const RunSummary *openRunOf(const QList<RunSummary> &runs, const System &system, const Environment &environment,
                            const QString &procedure, const Json &inputs) {
  const auto isIt = [&](const RunSummary &run) {
    if (!run.outcome.isEmpty() || run.procedure != procedure) return false;
    if (run.system != system.name || run.environment != environment.name) return false;
    if (run.about.isEmpty() || inputs.empty()) return true;
    return std::ranges::any_of(inputs, [&run](const Json &value) { return jsonText(value) == run.about; });
  };
  const auto found = std::ranges::find_if(runs, isIt);
  return found == runs.end() ? nullptr : &*found;
}

QString whereItStands(const RunSummary &run, const Procedure *procedure) {
  const auto id = run.run.left(8);
  const int step = procedure == nullptr ? -1 : procedure->indexOf(run.currentStep);
  if (step < 0) return tr("Run %1 is open").arg(id);
  return tr("Run %1: step %2 of %3").arg(id).arg(step + 1).arg(procedure->steps.size());
}

QString callText(const ActionCall &call) {
  return visibleText(call.name) + QLatin1Char(' ') + visibleText(jsonText(call.parameters), mostParameters);
}

ActionCall callOf(const RunState &run, int index) {
  if (index < 0 || index >= run.procedure.steps.size()) return {};
  if (index < run.steps.size() && !run.steps[index].resolved.name.isEmpty()) return run.steps[index].resolved;
  auto call = run.procedure.steps[index].action;
  call.parameters = expandKnownTemplates(call.parameters, run.scope());
  return call;
}

QString stepTitle(const RunState &run, int index) {
  return stepText(run, index, &Step::title);
}

QString stepText(const RunState &run, int index, QString Step::*text) {
  if (index < 0 || index >= run.procedure.steps.size()) return {};
  const Json raw = toJson(run.procedure.steps[index].*text);
  return visibleText(templatesNamed(jsonText(expandKnownTemplates(raw, run.scope()))));
}

QString decisionTitle(const QString &verb, const RunState &run) {
  const int step = decidedStep(run);
  if (verb == QLatin1String("confirm")) return confirmTitle(run);
  if (verb == QLatin1String("retry")) return tr("Retry step %1 in %2").arg(step).arg(run.environment);
  if (verb == QLatin1String("done")) return tr("Step %1 was done by hand…").arg(step);
  if (verb == QLatin1String("skip")) return tr("Skip step %1…").arg(step);
  if (verb == QLatin1String("undo")) return tr("Undo %n step(s) in %1", undoableSteps(run)).arg(run.environment);
  if (verb == QLatin1String("pause")) return tr("Pause before the next step");
  if (verb == QLatin1String("resume")) return tr("Go on in %1").arg(run.environment);
  if (verb == QLatin1String("abort")) return tr("Stop the run here");
  return verb;
}

QString decisionHint(const QString &verb, const RunState &run) {
  if (verb == QLatin1String("confirm")) {
    switch (questionOf(run)) {
      case Question::Manual:
        return tr("You did what the step says. What you observed is journaled.");
      case Question::UnknownOutcome:
        return tr("Reads the target's state. Nothing is changed.");
      default:
        return tr("Carries out this step. It changes the target.");
    }
  }
  if (verb == QLatin1String("retry")) return tr("Runs this step again from its start.");
  if (verb == QLatin1String("done")) return tr("Goes on as if the step had succeeded. Your reason is journaled.");
  if (verb == QLatin1String("skip")) return tr("Goes on without this step. Your reason is journaled.");
  if (verb == QLatin1String("undo")) return tr("Takes back what was done, the last step first, then ends the run.");
  if (verb == QLatin1String("pause")) return tr("The step at work is finished first. Nothing starts after it.");
  if (verb == QLatin1String("resume")) {
    const auto hasFailed = [](const StepState &step) { return step.phase == StepPhase::Failed; };
    return std::ranges::any_of(run.steps, hasFailed) ? tr("Goes on where it was paused: a step has failed.")
                                                     : tr("Goes on with the next step.");
  }
  if (verb == QLatin1String("abort")) return tr("Nothing more is started. What was done stays as it is.");
  return {};
}

bool decisionNeedsReason(const QString &verb) {
  return verb == QLatin1String("done") || verb == QLatin1String("skip");
}

bool decisionChanges(const QString &verb, const RunState &run) {
  if (verb == QLatin1String("undo")) return true;
  const auto question = questionOf(run);
  if (verb == QLatin1String("confirm")) return question == Question::Confirm;
  if (verb != QLatin1String("retry")) return false;
  const auto *spec = specOf(run);
  return question == Question::UndoFailed || (spec != nullptr && spec->risk != Risk::Read);
}

bool decisionLeadsToChanges(const QString &verb, const RunState &run) {
  if (!QStringList{"confirm", "retry", "done", "skip", "resume"}.contains(verb)) return false;
  if (run.undoing) return undoableSteps(run) > 0;
  // What the target says has not happened is done then.
  const bool isAsked = verb == QLatin1String("confirm") && questionOf(run) == Question::UnknownOutcome;
  for (qsizetype i = 0; i < run.procedure.steps.size(); ++i) {
    const bool isAhead = i >= run.steps.size() || run.steps[i].phase == StepPhase::Pending;
    const bool isDecided = isAsked && i == run.waitingStep();
    if ((isAhead || isDecided) && run.procedure.steps[i].risk != Risk::Read) return true;
  }
  return false;
}

QString questionText(const RunState &run) {
  const auto *spec = specOf(run);
  if (spec == nullptr) return {};
  const int step = decidedStep(run);
  const auto title = stepTitle(run, run.waitingStep());
  switch (questionOf(run)) {
    case Question::None:
      return {};
    case Question::Manual:
      return tr("Step %1 is yours: %2").arg(step).arg(title);
    case Question::Confirm:
      return tr("Step %1 is destructive. Carry it out?").arg(step);
    case Question::FailedStep:
      return tr("Step %1 failed. What now?").arg(step);
    case Question::UnknownOutcome:
      return tr("Step %1: outcome unknown. What now?").arg(step);
    case Question::UndoFailed:
      return tr("Step %1 could not be undone. What now?").arg(step);
  }
  return {};
}

QString failureAdvice(const RunState &run) {
  const auto question = questionOf(run);
  if (question != Question::FailedStep && question != Question::UndoFailed) return {};
  const auto &step = run.steps[run.waitingStep()];
  const bool isSilence = step.error.code == ErrorCode::Unreachable || step.error.code == ErrorCode::TimedOut;
  if (mayRepetitionHelp(step))
    return isSilence ? tr("No answer came, or none in time: doing it again may help.") : QString();
  const auto again = tr("Done again, it will most likely fail again as long as nothing else changes.");
  const auto then = possibleDecisions(run).first() == QLatin1String("undo")
                        ? tr("Undoing goes back to what stood before.")
                    : hasChanged(run) ? tr("Mend what is behind it first, or stop here.")
                                      : tr("Nothing was changed so far: stopping loses nothing.");
  return again + QLatin1Char(' ') + then;
}

bool isFault(const Error &error) {
  const bool isStop = error.code == ErrorCode::Cancelled && error.why.isEmpty();
  return !error.what.isEmpty() && !isStop;
}

static QString stopText(const QString &who, const QDateTime &at, const QDateTime &opened) {
  if (who.isEmpty()) return {};
  const auto utc = at.toUTC();
  const bool isSameDay = utc.date() == opened.toUTC().date();
  const auto form = isSameDay ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm");
  return tr("Stopped by %1 at %2 UTC").arg(visibleText(who), utc.toString(form));
}

QString stopText(const RunState &run) {
  return stopText(run.stoppedBy, run.stoppedAt, run.openedAt);
}

QString stopText(const RunSummary &run) {
  return stopText(run.stoppedBy, run.stoppedAt, run.openedAt);
}

QString whyUndoWasRefused(const RunState &run) {
  if (run.isOpen()) return {};
  const auto isRefused = [](const StepState &step) {
    return step.phase == StepPhase::UndoFailed && step.error.code == ErrorCode::Refused;
  };
  const auto found = std::ranges::find_if(run.steps, isRefused);
  return found == run.steps.end() ? QString() : visibleText(found->error.why);
}

QStringList whatStays(const RunState &run) {
  if (run.procedure.highestRisk() == Risk::Read) return {};
  if (!hasChanged(run)) return {tr("Nothing was changed.")};
  QStringList certain, possible;
  for (int i = 0; i < qMin(run.steps.size(), run.procedure.steps.size()); ++i) {
    const auto effect = remaining(run, i);
    if (effect == Effect::Certain) certain += stepTitle(run, i);
    if (effect == Effect::Possible) possible += stepTitle(run, i);
  }
  QStringList sentences;
  if (!certain.isEmpty()) sentences += tr("It has done, and this stays: %1.").arg(certain.join(QStringLiteral("; ")));
  if (!possible.isEmpty()) {
    sentences += tr("It may have done, at least in part: %1.").arg(possible.join(QStringLiteral("; ")));
  }
  return sentences;
}

QString lossText(const RunState &run) {
  if (run.outcome != OutcomeKind::Succeeded || run.undone) return {};
  for (const auto &step : run.steps) {
    const auto since = jsonTime(step.value, "lostSince");
    if (!since.isValid()) continue;
    const auto loses = jsonString(step.value, "loses");
    const auto text = tr("What came after %1 UTC is no longer in service")
                          .arg(since.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return loses.isEmpty() ? QString(text + QLatin1Char('.')) : QStringLiteral("%1: %2.").arg(text, visibleText(loses));
  }
  return {};
}

QString outcomeSentence(const RunState &run) {
  if (!run.outcome) return tr("The run has not ended.");
  const auto count = [&run](StepPhase phase) {
    return static_cast<int>(std::ranges::count(run.steps, phase, &StepState::phase));
  };
  const int done = count(StepPhase::Succeeded), skipped = count(StepPhase::Skipped);
  const int byHand = count(StepPhase::DoneByHand), undone = count(StepPhase::Undone);
  // What was left out, or done by somebody, has not succeeded.
  const auto counted = [=](const QString &succeeded) {
    QStringList parts{succeeded};
    if (byHand > 0) parts += tr("%n done by hand", byHand);
    if (skipped > 0) parts += tr("%n skipped", skipped);
    return QString(parts.join(QStringLiteral(", ")) + QLatin1Char('.'));
  };
  const auto left = whatWasLeftAlone(run);
  auto undoneText = undone > 0 ? QString(QLatin1Char(' ') + tr("Undone: %n step(s).", undone)) : QString();
  if (run.takenBackStep >= 0) {
    const bool isStuck = std::ranges::any_of(run.steps, &isUndoFailed);
    const auto cause = !hasChanged(run) || !left.isEmpty() ? tr("Step %1 failed: %2.")
                       : run.undone                        ? tr("Undone, because step %1 failed: %2.")
                       : isStuck                           ? tr("It could not go back, though step %1 failed: %2.")
                                                           : tr("It went back, because step %1 failed: %2.");
    undoneText = QLatin1Char(' ') + cause.arg(run.takenBackStep + 1).arg(stepTitle(run, run.takenBackStep));
    undoneText.replace(QStringLiteral("?."), QStringLiteral("?"));  // many a step is a question
  }
  if (!left.isEmpty()) undoneText += QLatin1Char(' ') + tr("Left alone: %1.").arg(visibleText(left));
  if (const auto stop = stopText(run); !stop.isEmpty()) undoneText += QLatin1Char(' ') + stop + QLatin1Char('.');
  switch (*run.outcome) {
    case OutcomeKind::Succeeded:
      return counted(tr("All is done: %n step(s) succeeded", done)) + undoneText;
    case OutcomeKind::Failed:
      // How far it came is no matter any more.
      if (run.undone && run.takenBackStep >= 0 && hasChanged(run)) return undoneText.trimmed();
      return counted(tr("The run failed after %n step(s) that succeeded", done)) + undoneText;
    case OutcomeKind::Cancelled:
      if (!left.isEmpty()) {
        return (undone > 0 ? tr("Only a part of the run was taken back.") : tr("Nothing of the run was taken back.")) +
               undoneText;
      }
      if (run.undone && run.stoppedBy.isEmpty()) return tr("What it had done was taken back: %n step(s).", undone);
      return counted(tr("The run was stopped after %n step(s) that succeeded", done)) + undoneText;
    case OutcomeKind::Unknown:
      break;
  }
  return tr("It is not known whether the last step happened. Look at the target before you go on.") + undoneText;
}

QString runReport(const RunState &run, bool ownerAlive, const Result<Record> &head) {
  QString text;
  appendLine(text, tr("Procedure"),
             visibleText(run.procedure.title) + QStringLiteral(" (") + run.procedure.name + QLatin1Char(')'));
  appendLine(text, tr("Run"), run.run);
  appendLine(text, tr("System"), run.system);
  appendLine(text, tr("Environment"), run.environment);
  appendLine(text, tr("State"), markOf(run, ownerAlive).word);
  appendLine(text, tr("Waits"), questionText(run));
  appendLine(text, tr("Opened"), timeText(run.openedAt));
  appendLine(text, tr("Closed"), timeText(run.closedAt));
  appendLine(text, tr("Actor"), visibleText(run.actor));
  appendLine(text, tr("Inputs"), valueText(run.inputs, 2'000));
  for (const auto &target : run.targets) appendLine(text, tr("Target"), visibleText(target.display));
  if (!run.conclusion.isEmpty()) appendLine(text, tr("Now"), visibleText(run.conclusion));
  appendLine(text, tr("Lost"), lossText(run));
  appendLine(text, tr("Stopped"), stopText(run));
  if (isFault(run.error)) {
    appendLine(text, tr("Error"), visibleText(standingError(run, stepThatFailed(run), run.error).toString()));
  }
  appendHead(text, head);
  text += QLatin1Char('\n');
  for (int i = 0; i < qMin(run.steps.size(), run.procedure.steps.size()); ++i) {
    const auto &step = run.steps[i];
    const auto duration = stepDuration(step, momentNow());
    text += QStringLiteral("%1. [%2] %3").arg(QString::number(i + 1), stepMark(run, i).word, stepTitle(run, i));
    if (duration) text += QStringLiteral(" (") + tookText(*duration, true) + QLatin1Char(')');
    text += QStringLiteral("\n   ") + callText(callOf(run, i)) + QLatin1Char('\n');
    if (!step.value.is_null() && !isTakenBack(step))
      text += QStringLiteral("   ") + tr("observed: %1").arg(valueText(step.value, 2'000)) + QLatin1Char('\n');
    if (isFault(step.error))
      text += QStringLiteral("   ") + tr("error: %1").arg(visibleText(standingError(run, i, step.error).toString())) +
              QLatin1Char('\n');
    if (!step.reason.isEmpty())
      text += QStringLiteral("   ") + tr("reason: %1").arg(visibleText(step.reason)) + QLatin1Char('\n');
  }
  return text;
}

}  // namespace ops
