#include "models/procedures/executor.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/procedures/condition.h"
#include "models/procedures/resume_check.h"

namespace ops {

namespace {

constexpr int newsEveryMs = 1'000;
constexpr int countsEveryMs = 10'000, waitsEveryMs = 30'000;  // of the same words, of a change and of a look
constexpr int claimEveryMs = 100;
constexpr int claimPatienceMs = 3'000;

const char *questionWord(Question question) {
  switch (question) {
    case Question::Manual:
      return "manual";
    case Question::Confirm:
      return "confirm";
    case Question::UnknownOutcome:
      return "unknown-outcome";
    case Question::UndoFailed:
      return "undo-failed";
    case Question::None:
    case Question::FailedStep:
      break;
  }
  return "failed-step";
}

/// What a change that was stopped or ran out of time may have done nobody knows until it is probed.
Outcome honest(Outcome outcome, const Step &step, bool timedOut) {
  const bool cut = outcome.kind == OutcomeKind::Cancelled;
  if (timedOut && cut) {
    outcome.error = {ErrorCode::TimedOut,
                     QCoreApplication::translate("Executor", "Step \"%1\"").arg(step.title),
                     {},
                     QCoreApplication::translate("Executor", "no end within %1").arg(formatDuration(step.timeout)),
                     {}};
    outcome.kind = OutcomeKind::Failed;
  }
  if (cut && step.risk != Risk::Read) {
    outcome.kind = OutcomeKind::Unknown;
    outcome.error.code = ErrorCode::OutcomeUnknown;
    if (outcome.error.why.isEmpty()) {
      outcome.error.what = QCoreApplication::translate("Executor", "Step \"%1\"").arg(step.title);
      outcome.error.why =
          QCoreApplication::translate("Executor", "it was stopped at work, so what it has done is not known");
    }
  }
  return outcome;
}

Error journalError(const Journal &journal) {
  return {ErrorCode::Refused,
          QCoreApplication::translate("Executor", "Executing the run"),
          journal.folder(),
          QCoreApplication::translate("Executor", "the journal takes no more records, so nothing more is done: %1")
              .arg(journal.why()),
          {}};
}

}  // namespace

Executor::Executor(const Surroundings &surroundings, QString run, QObject *parent)
    : QObject(parent), m_with(surroundings), m_run(std::move(run)) {
  m_timeout.setSingleShot(true);
  connect(&m_timeout, &QTimer::timeout, this, [this] {
    m_timedOut = true;
    if (m_operation) m_operation->cancel();
  });
  connect(&m_with.journal, &Journal::latched, this, &Executor::stopWithJournal);
}

void Executor::stopWithJournal() {
  if (m_operation) return m_operation->cancel();
  if (!m_busy) giveUp(journalError(m_with.journal));
}

void Executor::start() {
  m_clock.start();
  claimRun();
}

void Executor::claimRun() {
  Event details;
  details.run = m_run;
  launch<Claim>(m_with.journal.claim(QStringLiteral("run:") + m_run, details), this,
                [this](const Result<Claim> &claim) {
                  if (claim) return follow(*claim);
                  // An owner that has just closed the run is about to exit.
                  const bool held = claim.error().code == ErrorCode::Refused && m_clock.elapsed() < claimPatienceMs;
                  if (!held) return giveUp(claim.error());
                  QTimer::singleShot(claimEveryMs, this, &Executor::claimRun);
                });
}

void Executor::follow(const Claim &claim) {
  m_clock.invalidate();
  m_claim = claim;
  m_awaited = claim.fence;
  RecordQuery query;
  query.run = m_run;
  m_follower = std::make_unique<JournalFollower>(m_with.journal, query);
  connect(m_follower.get(), &JournalFollower::records, this, &Executor::onRecords);
  connect(m_follower.get(), &JournalFollower::failed, this, &Executor::giveUp);
  m_follower->start();
}

void Executor::onRecords(const QList<Record> &records) {
  for (const auto &record : records) m_state = apply(std::move(m_state), record);
  stopIfUnwanted();
  if (m_state.lastSequence < m_awaited || m_ended) return;
  if (!m_ready) {
    m_ready = true;
    m_busy = true;
    const auto isBegun = [this](const Step &step) {
      return step.risk != Risk::Read && m_state.steps[m_state.procedure.indexOf(step.id)].attempts > 0;
    };
    const bool hasBegun = std::ranges::any_of(m_state.procedure.steps, isBegun);
    const bool holdsAll = holdsFromTheStart(m_state.procedure, m_state.targets.keys());
    if (!holdsAll && !(hasBegun && changesStill())) return begin();
    return claimTargets(resources(), [this] { begin(); }, [this](const Error &error) { closeRefused(error); });
  }
  proceed();
}

QStringList Executor::resources() const {
  QStringList all;
  if (m_state.procedure.highestRisk() == Risk::Read) return all;
  for (const auto &target : m_state.targets) {
    all.append(QStringLiteral("target:%1:%2").arg(target.kind, target.identity));
  }
  return all;
}

bool Executor::changesStill() const {
  if (m_state.undoing) return true;
  for (qsizetype i = 0; i < m_state.steps.size(); ++i) {
    const auto phase = m_state.steps[i].phase;
    const bool isOver = phase == StepPhase::Succeeded || phase == StepPhase::Skipped || phase == StepPhase::DoneByHand;
    if (!isOver && m_state.procedure.steps[i].risk != Risk::Read) return true;
  }
  return false;
}

void Executor::claimTargets(const QStringList &resources, std::function<void()> then, Refused otherwise) {
  if (resources.isEmpty()) {
    m_holds = true;
    return then();
  }
  Event details;
  details.run = m_run;
  details.system = m_state.system;
  details.environment = m_state.environment;
  const auto take = [this, rest = resources.mid(1), then = std::move(then),
                     otherwise = std::move(otherwise)](const Result<Claim> &claim) {
    if (!claim) {
      m_targetClaims.clear();
      return otherwise(claim.error());
    }
    m_targetClaims.append(*claim);
    m_awaited = std::max(m_awaited, claim->fence);
    claimTargets(rest, then, otherwise);
  };
  launch<Claim>(m_with.journal.claim(resources.first(), details), this, take);
}

/// Somebody else changes a target: this run changes nothing, and says so.
void Executor::closeRefused(const Error &error) {
  write(event::runClosed, -1, {{"outcome", "failed"}, {"error", toJson(error)}}, [this, error] { giveUp(error); });
}

/// Who takes over a run first looks at what it is about, and says so; what is done next is observed afresh by itself.
void Executor::begin() {
  if (m_state.owners < 2 || m_state.outcome) {
    m_busy = false;
    return proceed();
  }
  launch<Json>(checkOnResume(m_state, m_with.backends), this,
               [this](const Result<Json> &found) { write(event::precheck, -1, found.value_or(Json::object())); });
}

void Executor::proceed() {
  if (m_busy || m_ended || m_state.lastSequence < m_awaited) return;
  if (m_state.outcome) {
    m_ended = true;
    Q_EMIT finished({});
    return;
  }
  const auto decision = next(m_state);
  if (decision.kind == Decision::Kind::Wait) return;
  // The end of the run may still find its place in the reserve; nothing else does.
  if (!m_with.journal.isWritable() && decision.kind != Decision::Kind::Close) {
    return giveUp(journalError(m_with.journal));
  }
  m_busy = true;
  carryOut(decision);
}

void Executor::carryOut(const Decision &decision) {
  const int index = decision.step;
  switch (decision.kind) {
    case Decision::Kind::Run:
      return prepareStep(index, false);
    case Decision::Kind::Undo:
      return prepareStep(index, true);
    case Decision::Kind::Retry:
      QTimer::singleShot(m_state.procedure.steps[index].retryEvery, this, [this, index] {
        if (next(m_state).kind == Decision::Kind::Retry) return prepareStep(index, false);
        m_busy = false;
        proceed();
      });
      return;
    case Decision::Kind::Verify:
      return verify(index,
                    [this, index](const Outcome &outcome) { writeOutcome(index, QStringLiteral("verify"), outcome); });
    case Decision::Kind::Probe:
      return probe(index);
    case Decision::Kind::Skip:
      return write(event::outcome, index,
                   {{"outcome", "skipped"}, {"reason", toJson(m_state.procedure.steps[index].when)}});
    case Decision::Kind::Ask:
      return ask(decision);
    case Decision::Kind::Close:
      return close(decision);
    case Decision::Kind::Wait:
      break;
  }
  m_busy = false;
}

Result<ActionCall> Executor::resolve(int index, const ActionCall &call) const {
  auto scope = m_state.scope();
  scope["before"] = m_state.steps[index].before;
  auto parameters = expandTemplates(call.parameters, scope);
  if (!parameters) return fail(parameters.error());
  if (m_with.actions.find(call.name) == nullptr) {
    return fail({ErrorCode::Failed, tr("Running %1").arg(call.name), {}, tr("this build has no such action"), {}});
  }
  return ActionCall{call.name, *parameters};
}

ActionContext Executor::contextFor(int index) const {
  const auto &step = m_state.procedure.steps[index].id;
  // An action begins as soon as its intent is durable, which may be before that has been read back.
  const auto known = m_state.steps[index].intent;
  const auto intent = index == m_begun.step ? std::max(known, m_begun.intent) : known;
  return {m_with.backends,
          m_run + QLatin1Char('/') + step,
          m_with.evidenceFolder,
          m_state.steps[index].before,
          QStringLiteral("%1/%2-%3").arg(m_with.evidenceFolder, step).arg(intent),
          &m_with.journal};
}

void Executor::prepareStep(int index, bool undo) {
  const auto &step = m_state.procedure.steps[index];
  const auto phase = undo ? QStringLiteral("undo") : QStringLiteral("do");
  const auto call = resolve(index, undo ? *step.undo : step.action);
  if (!call) return writeOutcome(index, phase, Outcome::failed(call.error()));
  if (step.risk == Risk::Read) {
    // What only looks from here on keeps nobody else from changing something.
    if (!changesStill() && !holdsFromTheStart(m_state.procedure, m_state.targets.keys())) {
      m_targetClaims.clear();
      m_holds = false;
    }
    return writeIntent(index, *call, {}, false);
  }
  if (!m_holds) {
    const auto refused = [this, index, phase, undo](const Error &error) {
      undo ? writeOutcome(index, phase, Outcome::failed(error)) : closeRefused(error);
    };
    return claimTargets(resources(), [this, index, undo] { prepareStep(index, undo); }, refused);
  }
  const auto targets = m_with.actions.find(call->name)->targets(call->parameters, m_with.backends.system());
  checkTargets(index, targets, [this, index, undo, call = *call] {
    if (undo) return writeIntent(index, call, {}, true);
    observe(index, call, [this, index, call](const Json &before) { writeIntent(index, call, before, false); });
  });
}

void Executor::checkTargets(int index, const QStringList &targets, std::function<void()> then) {
  compareTargets(targets, [this, index, then = std::move(then)](const Status &status) {
    if (status) return then();
    const auto phase = m_state.undoing ? QStringLiteral("undo") : QStringLiteral("do");
    writeOutcome(index, phase, Outcome::failed(status.error()));
  });
}

void Executor::compareTargets(const QStringList &targets, std::function<void(const Status &)> then) {
  if (targets.isEmpty()) return then({});
  const auto &target = targets.first();
  const auto expected = m_state.targets.value(target);
  launch<Fingerprint>(
      askFingerprint(target, m_with.backends), this,
      [this, targets, target, expected, then = std::move(then)](const Result<Fingerprint> &answer) {
        if (!answer) return then(fail(answer.error()));
        if (*answer == expected) return compareTargets(targets.mid(1), then);
        then(fail({ErrorCode::Refused, tr("Changing %1").arg(target), answer->display,
                   tr("it is not the target that the plan was made for (%1)").arg(expected.display),
                   tr("It was restarted or replaced. Start the procedure anew, so that its plan fits.")}));
      });
}

void Executor::observe(int index, const ActionCall &call, std::function<void(const Json &)> then) {
  const auto *action = m_with.actions.find(call.name);
  launch(action->observe(call.parameters, contextFor(index)), this,
         [this, index, then = std::move(then)](const Outcome &outcome) {
           if (outcome.kind == OutcomeKind::Succeeded) return then(outcome.value);
           writeOutcome(index, QStringLiteral("do"), Outcome::failed(outcome.error));
         });
}

void Executor::writeIntent(int index, const ActionCall &call, const Json &before, bool undo) {
  const auto phase = undo ? QStringLiteral("undo") : QStringLiteral("do");
  const auto *action = m_with.actions.find(call.name);
  const auto &system = m_with.backends.system();
  Json body{{"phase", toJson(phase)},
            {"action", toJson(call.name)},
            {"parameters", call.parameters},
            {"does", toJson(describeCall(call, m_state.procedure.steps, m_with.backends, m_with.actions))},
            {"risk", toJson(riskName(m_state.procedure.steps[index].risk))},
            {"token", toJson(contextFor(index).token)},
            {"targets", toJson(action->targets(call.parameters, system))},
            {"before", before}};
  m_busy = true;
  m_begun = {index, m_state.steps[index].attempts + 1, 0};
  write(event::intent, index, std::move(body), [this, index, call, phase, before] {
    m_begun.intent = m_awaited;
    runAction(index, call, phase, before);
  });
}

void Executor::runAction(int index, const ActionCall &call, const QString &phase, const Json &before) {
  m_busy = true;
  m_clock.start();
  m_sinceNews.invalidate();
  m_timedOut = false;
  const auto &step = m_state.procedure.steps[index];
  if (step.timeout.count() > 0) m_timeout.start(step.timeout);
  auto context = contextFor(index);
  if (context.before.is_null()) context.before = before;
  auto operation = m_with.actions.find(call.name)->run(call.parameters, context);
  m_operation = launch(std::move(operation), this,
                       [this, index, phase](const Outcome &outcome) { endAction(index, phase, outcome); });
  connect(m_operation, &Operation::progressed, this, [this, index](const Json &progress) {
    // A record for each second of a wait would bury what was done.
    static const QRegularExpression figures(QStringLiteral("[0-9][0-9.,]*( ?(ms|s|min|m|h|kB|MB|GB|TB|B))?"));
    const auto words = jsonString(progress, "text").remove(figures);
    const int pause = words != m_newsTold ? newsEveryMs : m_isLook ? waitsEveryMs : countsEveryMs;
    if (m_sinceNews.isValid() && m_sinceNews.elapsed() < pause) return;
    m_sinceNews.start();
    m_newsTold = words;
    launch<Record>(m_with.journal.append({QLatin1String(event::dispatched), m_run, m_state.procedure.steps[index].id,
                                          attemptOf(index), m_state.system, m_state.environment, progress},
                                         m_claim),
                   this, [this](const Result<Record> &record) {
                     // What cannot be told any more is not done any more.
                     if (!record && m_operation) m_operation->cancel();
                   });
  });
  m_isLook = step.risk == Risk::Read;
  stopIfUnwanted();
}

/// A change is ended before it is taken back; what only looks has nobody left who waits for it.
void Executor::stopIfUnwanted() {
  if (m_operation && (m_state.aborting || (m_state.undoing && m_isLook))) m_operation->cancel();
}

void Executor::endAction(int index, const QString &phase, Outcome outcome) {
  m_timeout.stop();
  m_operation.clear();
  outcome = honest(std::move(outcome), m_state.procedure.steps[index], m_timedOut);
  const bool stopped = outcome.kind == OutcomeKind::Unknown || outcome.kind == OutcomeKind::Cancelled;
  if (stopped && !m_with.journal.isWritable()) outcome.error.why = journalError(m_with.journal).why;
  writeOutcome(index, phase, outcome);
}

void Executor::verify(int index, std::function<void(const Outcome &)> then) {
  const auto call = resolve(index, *m_state.procedure.steps[index].verify);
  if (!call) return then(Outcome::failed(call.error()));
  m_clock.start();
  m_operation = launch(m_with.actions.find(call->name)->run(call->parameters, contextFor(index)), this,
                       [this, then = std::move(then)](const Outcome &outcome) {
                         m_operation.clear();
                         then(outcome);
                       });
  m_isLook = true;
}

void Executor::probe(int index) {
  const auto &step = m_state.procedure.steps[index];
  if (step.risk == Risk::Read) return reconcile(index, {{"happened", false}}, "read");
  const auto askAction = [this, index] {
    const auto call = m_state.steps[index].resolved;
    const auto *action = m_with.actions.find(call.name);
    if (action == nullptr) return reconcile(index, {{"happened", nullptr}}, "probe");
    // Another server than the one that was changed knows nothing of it.
    const auto targets = action->targets(call.parameters, m_with.backends.system());
    compareTargets(targets, [this, index, action, call](const Status &same) {
      if (!same) return reconcile(index, {{"happened", nullptr}, {"why", toJson(same.error().toString())}}, "probe");
      launch(action->probe(call.parameters, contextFor(index)), this, [this, index](const Outcome &outcome) {
        const bool answered = outcome.kind == OutcomeKind::Succeeded;
        reconcile(index, answered ? outcome.value : Json{{"happened", nullptr}}, "probe");
      });
    });
  };
  if (!step.verify) return askAction();
  verify(index, [this, index, askAction](const Outcome &outcome) {
    // A check that fails does not prove that nothing happened.
    if (outcome.kind == OutcomeKind::Succeeded) return reconcile(index, {{"happened", true}}, "verify");
    askAction();
  });
}

void Executor::reconcile(int index, Json found, const char *by) {
  found["by"] = by;
  write(event::reconciled, index, std::move(found));
}

void Executor::ask(const Decision &decision) {
  const auto &step = m_state.steps[decision.step];
  write(event::dispatched, decision.step,
        {{"waiting", "decision"}, {"question", questionWord(decision.question)}, {"error", toJson(step.error)}});
}

void Executor::close(const Decision &decision) {
  Json body{{"outcome", toJson(outcomeName(decision.outcome))}};
  const bool isDecided = !m_state.takenBackFor;
  if (m_state.undoing && isAllTakenBack(m_state)) body["undone"] = true;
  const auto left = m_state.undoing ? whatWasLeftAlone(m_state) : QString();
  if (!left.isEmpty()) body["leftAlone"] = toJson(left);
  if (!(body.contains("undone") && isDecided) && !decision.error.what.isEmpty()) {
    body["error"] = toJson(decision.error);
  }
  write(event::runClosed, -1, std::move(body));
}

void Executor::writeOutcome(int index, const QString &phase, const Outcome &outcome) {
  Json body{{"phase", toJson(phase)}, {"outcome", toJson(outcomeName(outcome.kind))}, {"value", outcome.value}};
  if (outcome.kind != OutcomeKind::Succeeded) body["error"] = toJson(outcome.error);
  if (m_clock.isValid()) body["durationMs"] = m_clock.elapsed();
  m_clock.invalidate();
  write(event::outcome, index, std::move(body));
}

void Executor::write(const char *type, int index, Json body, std::function<void()> then) {
  Event event;
  event.type = QLatin1String(type);
  event.run = m_run;
  event.system = m_state.system;
  event.environment = m_state.environment;
  if (index >= 0) event.step = m_state.procedure.steps[index].id;
  if (index >= 0) event.attempt = attemptOf(index);
  event.body = std::move(body);
  m_busy = true;
  launch<Record>(m_with.journal.append(event, m_claim), this,
                 [this, then = std::move(then)](const Result<Record> &record) {
                   // What could not be made durable does not happen; a later runner finds out what did.
                   if (!record) return giveUp(record.error());
                   m_awaited = record->sequence;
                   m_busy = false;
                   if (then) return then();
                   proceed();
                 });
}

/// An action begins as soon as its intent is durable, which may be before that has been read back.
int Executor::attemptOf(int index) const {
  const int known = m_state.steps[index].attempts;
  return index == m_begun.step ? std::max(known, m_begun.attempt) : known;
}

void Executor::giveUp(const Error &error) {
  if (m_ended) return;
  m_ended = true;
  Q_EMIT finished(fail(error));
}

}  // namespace ops
