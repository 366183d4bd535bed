#pragma once

#include <variant>

#include "models/base/operation.h"
#include "models/base/target.h"
#include "models/journal/record.h"
#include "models/procedures/procedure.h"

namespace ops {

enum class StepPhase {
  Pending,
  Running,    ///< an intent stands, its outcome not yet
  Verifying,  ///< done; its verify runs or is due
  Probing,    ///< outcome unknown; being asked of the target
  Waiting,    ///< an operator has to decide
  Succeeded,
  Failed,
  Cancelled,
  Unknown,  ///< outcome unknown, and not yet probed
  Skipped,
  DoneByHand,
  Undoing,
  Undone,
  LeftAlone,  ///< its undo found something newer there than what the step had done, and did not touch it
  UndoFailed,
};
QString stepPhaseName(StepPhase phase);   ///< JSON: "done-by-hand"
QString stepPhaseTitle(StepPhase phase);  ///< translated

/// Why an operator is asked.
enum class Question { None, Manual, Confirm, FailedStep, UnknownOutcome, UndoFailed };

/// Whether a step has changed its target, as far as anybody knows.
enum class Effect { None, Possible, Certain };

struct StepState {
  StepPhase phase = StepPhase::Pending;
  Effect effect = Effect::None;  ///< of what all its attempts did; taking it back does not lessen it
  int attempts = 0;              ///< intents so far
  qint64 intent = 0;             ///< sequence of the last intent, also of an undo; 0: none
  int retriesUsed = 0;           ///< failures in a row that the step's own retry may mend
  bool confirmed = false;        ///< the operator said yes to this destructive step
  bool probed = false;           ///< the target was asked about the unknown outcome, and could not tell
  Question question = Question::None;
  Error error;                            ///< of the last failure
  Json value;                             ///< what the step observed; later steps may name it
  Json before;                            ///< what stood before its change
  ActionCall resolved;                    ///< the last intent's call, with nothing left to fill in
  QList<QPair<QDateTime, QString>> news;  ///< progress, the last 50 lines
  QDateTime startedAt, endedAt;
  Tick startedTick, endedTick;
  QString decidedBy;
  QString
      reason;  ///< of a decision, of a skip, or what an undo has done or left alone; a sentence without its full stop
};

/// A run as its records tell: a pure fold. Every face and the executor itself build it the same way.
struct RunState {
  QString run;
  Procedure procedure;
  QString system, environment;
  Json inputs = Json::object();
  Json plan;
  QMap<QString, Fingerprint> targets;
  bool attended = false;  ///< somebody follows and can be asked
  bool approved = false;  ///< destructive steps were approved with the plan
  QDateTime openedAt, closedAt;
  Tick openedTick, closedTick;
  QString actor;
  QList<StepState> steps;
  bool opened = false;
  bool paused = false;
  bool aborting = false;
  bool undoing = false;
  bool undone = false;                 ///< closed after everything it had done was taken back
  std::optional<OutcomeKind> outcome;  ///< set while the run is closed
  Error error;                         ///< why it did not succeed
  std::optional<Error> takenBackFor;   ///< the failure because of which it takes itself back, undecided by anybody
  int takenBackStep = -1;              ///< the step that failed so; -1 if nothing is taken back for a failure
  QString stoppedBy;                   ///< who decided "abort" last; empty: nobody
  QDateTime stoppedAt;                 ///< when
  QString conclusion;                  ///< a sentence without its full stop on what holds now; empty: nobody proved any
  int owners = 0;                      ///< runners that have claimed it, one after the other
  qint64 lastSequence = 0;

  bool isOpen() const { return opened && !outcome; }
  int indexOf(const QString &step) const { return procedure.indexOf(step); }
  /// Index of the step that is at work or waits; -1 if none.
  int currentStep() const;
  /// The waiting step's index; -1 if nobody is asked.
  int waitingStep() const;
  Json scope() const;
};

/// Adds what one record tells. Records that make no sense in the state are ignored, never fatal.
RunState apply(RunState state, const Record &record);

/// What comes next. Pure: the same state gives the same decision.
struct Decision {
  enum class Kind {
    Run,     ///< write an intent and run the step's action
    Verify,  ///< run the step's verify
    Probe,   ///< find out what became of an unknown outcome
    Undo,    ///< run the step's undo
    Skip,    ///< its condition does not hold
    Ask,     ///< put the question to the operator, then wait
    Retry,   ///< as Run, after the step's pause
    Wait,    ///< nothing to do until a record comes
    Close,   ///< the run has ended with `outcome`
  };
  Kind kind = Kind::Wait;
  int step = -1;
  Question question = Question::None;
  OutcomeKind outcome = OutcomeKind::Unknown;
  Error error;
};
Decision next(const RunState &state);

/// Whether an undo has taken back all that the run did: no step of it failed, stayed unknown or was left alone, except
/// one that only reads.
bool isAllTakenBack(const RunState &state);

/// What an undo found in the place of what the run had done, and left alone: a sentence without its full stop; empty if
/// it left nothing.
QString whatWasLeftAlone(const RunState &state);

/// What is left of a step's change: none of it once it was taken back, or something newer stands in its place. A
/// step that is at work may have changed something.
Effect remaining(const RunState &state, int index);
/// Whether any of its steps may have changed something, taken back or not.
bool hasChanged(const RunState &state);

/// Whether a step that failed may end otherwise if it is only done again: nobody could be asked, or no answer came in
/// time. What a target has found or refused, it finds again as long as nothing else changes: a damaged backup has the
/// same bytes.
bool mayRepetitionHelp(const StepState &step);

/// Verbs of a decision that fit the state now, the safe one first: "confirm", "retry", "done", "skip", "undo", "pause",
/// "resume", "abort". After a failure that a repetition may mend that is "retry"; else "undo" where something was
/// changed and has a way back, and "abort" where not.
QStringList possibleDecisions(const RunState &state);

/// {"run","outcome","steps":[{"id","outcome","changed",…}]}; the outcome of an open run is "open". "changed" is null
/// where nobody knows.
Json toJson(const RunState &state);

}  // namespace ops
