#pragma once

#include "models/items/roles.h"
#include "models/items/value_text.h"
#include "models/journal/record.h"
#include "models/procedures/run_state.h"

namespace ops {

Mark markOf(StepPhase phase);
/// That one waits because it failed, or because nobody knows what it did, is not the same as that it waits for a hand.
Mark markOf(const StepState &step);
/// Of step `index`: what only looked once something was changed, and that was taken back, has seen what is no more; and
/// nothing is to be done any more in a run that has ended.
Mark stepMark(const RunState &run, qsizetype index);
/// What step `index` has found or done, in a line; of one that was taken back, what that has done: what the step itself
/// told is no more.
QString observedText(const RunState &run, qsizetype index, int cap);
/// With an icon of its own: that something will be changed is no fault.
Mark markOf(Risk risk);
/// It changes something, and says no undo.
bool hasNoWayBack(const Step &step);
/// With the word for it.
Mark riskMark(const Step &step);
Mark markOf(OutcomeKind outcome);
Mark markOf(const RunSummary &run);
/// `ownerAlive`: a runner holds the run. An open run without one has stopped, whatever its last record says.
Mark markOf(const RunState &run, bool ownerAlive);

/// The run as far as anybody can know: without an owner nobody works at a step any more, so what is at work is unknown.
RunState asFarAsKnown(RunState run, bool ownerAlive);

/// From the monotonic clock of one boot, from the wall clock where the run went on in another; nothing before the
/// start, and nothing of a step that was taken back. `now` stands for the end of what still runs.
std::optional<Milliseconds> stepDuration(const StepState &step, const Moment &now);

/// By the same clocks, from its opening to its end, or to now.
Milliseconds runDuration(const RunSummary &run, const Moment &now);
Milliseconds runDuration(const RunState &run, const Moment &now);
/// What became of those that have ended, in a line: "3 succeeded, usually in 12 s; 2 undone".
QString earlierRuns(const QList<RunSummary> &runs, const QString &procedure, const QString &environment);
/// The middle of the runs of a procedure that have succeeded there; nothing if none has.
std::optional<Milliseconds> usualDuration(const QList<RunSummary> &runs, const QString &procedure,
                                          const QString &environment);
/// A duration of a run or step as every view writes it. What still runs counts whole seconds: tenths would flicker.
QString tookText(Milliseconds took, bool ended);

/// The run of a procedure in an environment that is open, for these inputs; null: there is none. Lives as long as
/// `runs`.
const RunSummary *openRunOf(const QList<RunSummary> &runs, const System &system, const Environment &environment,
                            const QString &procedure, const Json &inputs);
/// "Run 1a2b3c4d: step 3 of 5".
QString whereItStands(const RunSummary &run, const Procedure *procedure);

/// The call exactly as it goes to the target: name and parameters, on one line.
QString callText(const ActionCall &call);
/// Step `index` as it runs, or as the plan says while it has not run yet.
ActionCall callOf(const RunState &run, int index);
/// A text of step `index` with what is known filled in, visible: &Step::why, &Step::expect.
QString stepText(const RunState &run, int index, QString Step::*text);
QString stepTitle(const RunState &run, int index);

/// What a button for a verb of possibleDecisions() says: verb, object, count and, where it changes something, the
/// environment. "Retry step 3 in lab".
QString decisionTitle(const QString &verb, const RunState &run);
/// One sentence on what follows; for tooltips and beginners.
QString decisionHint(const QString &verb, const RunState &run);
/// The verb is taken with a reason only.
bool decisionNeedsReason(const QString &verb);
/// The verb may change the target.
bool decisionChanges(const QString &verb, const RunState &run);
/// Whether the run may go on with it to a step that changes something, or takes back what was done.
bool decisionLeadsToChanges(const QString &verb, const RunState &run);

/// Whether it tells of something wrong: that an operator stopped the run is none.
bool isFault(const Error &error);
/// "Stopped by sre at 14:32 UTC"; empty if nobody did.
QString stopText(const RunState &run);
QString stopText(const RunSummary &run);

/// Why the run waits, as a question to the operator; empty if it does not.
QString questionText(const RunState &run);
/// Beside it, after a failure: whether doing it again may help, and what is safe; empty if nobody is asked about one.
QString failureAdvice(const RunState &run);
/// Of a restore that stands: what is no longer in service, as its check has found; else empty.
QString lossText(const RunState &run);
/// The error of step `index`, or the run's because of it. Once all was taken back it is without the advice of a look:
/// that was about what is no more.
Error standingError(const RunState &run, qsizetype index, Error error);
/// The step that ended the run: the last that failed, or the one because of which it took itself back; -1: none.
int stepThatFailed(const RunState &run);
/// The run's end in one sentence, with its reason.
QString outcomeSentence(const RunState &run);

/// Why the target refused to be undone, of a run that has ended; empty: it did not. To ask again is no use as long as
/// nothing has changed.
QString whyUndoWasRefused(const RunState &run);

/// What an end that was no success leaves behind, a sentence each: what was done, what may have been; or that nothing
/// was changed. Empty where all was taken back, and for what only reads.
QStringList whatStays(const RunState &run);

/// Plain text for a ticket or a call for help: state, steps, errors, inputs, targets, and the journal's newest record,
/// which anchors the report.
QString runReport(const RunState &run, bool ownerAlive, const Result<Record> &head);

}  // namespace ops
