#include "app/cli/run_printer.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "models/items/value_text.h"

namespace ops::cli {

namespace {

constexpr int longestValue = 1'000;  // a caveat may stand at the end

QString mark(StepPhase phase) {
  switch (phase) {
    case StepPhase::Succeeded:
    case StepPhase::DoneByHand:
    case StepPhase::Undone:
      return QStringLiteral("✓");
    case StepPhase::Failed:
    case StepPhase::UndoFailed:
      return QStringLiteral("✗");
    case StepPhase::Unknown:
    case StepPhase::Waiting:
      return QStringLiteral("?");
    case StepPhase::Skipped:
    case StepPhase::Cancelled:
    case StepPhase::LeftAlone:
      return QStringLiteral("–");
    default:
      return QStringLiteral("…");
  }
}

int interruptFd = -1;

/// Becomes readable at Ctrl+C, whichever thread gets the signal.
int interruptDescriptor() {
  interruptFd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  struct sigaction action{};
  action.sa_handler = [](int) {
    const auto before = errno;
    eventfd_write(interruptFd, 1);
    errno = before;
  };
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  return interruptFd;
}

}  // namespace

int exitCodeOf(const RunState &state) {
  switch (state.outcome.value_or(OutcomeKind::Unknown)) {
    case OutcomeKind::Succeeded:
      return 0;
    case OutcomeKind::Unknown:
      return exitCode(ErrorCode::OutcomeUnknown);
    case OutcomeKind::Cancelled:
      return exitCode(ErrorCode::Cancelled);
    case OutcomeKind::Failed:
      break;
  }
  return exitCode(state.error.code);
}

RunPrinter::RunPrinter(JournalSession &session, const QString &run, const Options &options, Exit exit)
    : m_session(session),
      m_follower(session.journal(), run),
      m_owner(
          run, [&session](const QStringList &resources) { return session.journal().holders(resources); },
          options.justStarted ? OwnerWatch::patienceAfterStart : Milliseconds(0)),
      m_options(options),
      m_exit(std::move(exit)) {
  if (m_options.undo) m_newsTold = utcNow();  // what its steps said before is no news of the undo
  connect(&m_owner, &OwnerWatch::changed, this, &RunPrinter::tellOwner);
  connect(&m_follower, &RunFollower::changed, this, &RunPrinter::update);
  connect(&m_follower, &RunFollower::failed, this, [this](const Error &error) { m_exit(report(error)); });
}

void RunPrinter::start() {
  m_interruptFd = interruptDescriptor();
  m_interrupt = std::make_unique<QSocketNotifier>(m_interruptFd, QSocketNotifier::Read);
  connect(m_interrupt.get(), &QSocketNotifier::activated, this, &RunPrinter::detach);
  m_follower.start();
}

void RunPrinter::update() {
  const auto &state = m_follower.state();
  if (m_told.isEmpty() && state.opened) {
    m_told = QList<StepPhase>(state.steps.size(), StepPhase::Pending);
    if (!m_options.json && !m_options.undo) {
      print(tr("Run %1: %2 in %3 ▸ %4").arg(state.run, state.procedure.title, state.system, state.environment));
    }
  }
  tellText();
  for (int i = 0; i < m_told.size(); ++i) tellStep(i);
  if (state.outcome && state.lastSequence > m_options.after) return end();
  if (state.waitingStep() >= 0 && state.lastSequence != m_asked) {
    m_asked = state.lastSequence;
    ask();
  }
}

/// Once: who has edited the file meanwhile would else expect its new text to run.
void RunPrinter::tellText() {
  const auto notice = m_text.notice(m_follower.state());
  if (notice.isEmpty() || notice == m_textNotice) return;
  m_textNotice = notice;
  if (!m_options.json) print(notice);
}

Json RunPrinter::finalJson() const {
  auto json = toJson(m_follower.state());
  if (!m_textNotice.isEmpty()) json["notice"] = toJson(m_textNotice);
  return json;
}

void RunPrinter::tellStep(int index) {
  const auto &state = m_follower.state();
  const auto &step = state.steps[index];
  // What the run had done before it is undone has been told in its time.
  const bool isOfUndo = step.phase == StepPhase::Undoing || step.phase == StepPhase::Undone ||
                        step.phase == StepPhase::LeftAlone || step.phase == StepPhase::UndoFailed ||
                        step.phase == StepPhase::Waiting;
  if (m_options.undo && !isOfUndo) return;
  if (!m_options.json) tellNews(step);
  if (m_told[index] == step.phase) return;
  m_told[index] = step.phase;
  if (m_options.json || step.phase == StepPhase::Pending) return;
  QString line =
      QStringLiteral("  %1 %2  %3").arg(mark(step.phase), stepTitle(state, index), stepPhaseTitle(step.phase));
  if (step.phase == StepPhase::Succeeded) line += QStringLiteral("  ") + valueText(step.value, longestValue);
  const bool isTold = step.phase == StepPhase::LeftAlone || step.phase == StepPhase::Undone;
  if (isTold && !step.reason.isEmpty()) line += QStringLiteral(": ") + visibleText(step.reason);
  print(line);
  const bool wrong = step.phase == StepPhase::Failed || step.phase == StepPhase::Unknown ||
                     step.phase == StepPhase::UndoFailed || step.phase == StepPhase::Cancelled;
  if (wrong && isFault(step.error)) print(QStringLiteral("      ") + visibleText(step.error.toString()));
  if (step.phase == StepPhase::Unknown && !step.probed) print(tr("      asking the target what happened"));
}

void RunPrinter::tellNews(const StepState &step) {
  for (const auto &[at, text] : step.news) {
    if (m_newsTold.isValid() && at <= m_newsTold) continue;
    m_newsTold = at;
    if (text.isEmpty() || isCountingOn(at, text)) continue;
    m_lastNews = {at, text};
    print(QStringLiteral("      ") + visibleText(text));
  }
}

/// Who waits wants to see that it goes on, not each second of it.
bool RunPrinter::isCountingOn(const QDateTime &at, const QString &text) const {
  constexpr qint64 betweenCountsMs = 10'000;
  static const QRegularExpression figures(QStringLiteral("[0-9][0-9.,]*( ?(ms|s|min|m|h))?"));
  const auto words = [](QString of) { return of.remove(figures); };
  const auto &[lastAt, last] = m_lastNews;
  return lastAt.isValid() && lastAt.msecsTo(at) < betweenCountsMs && words(last) == words(text);
}

void RunPrinter::ask() {
  const auto &state = m_follower.state();
  const int index = state.waitingStep();
  const auto &spec = state.procedure.steps[index];
  auto verbs = possibleDecisions(state);
  if (const auto advice = failureAdvice(state); !m_options.json && !advice.isEmpty()) {
    print(QStringLiteral("    ") + advice);
  }
  if (!m_options.mayAsk) {
    const auto id = state.run.left(8);
    const bool hasUndo = verbs.removeAll(QStringLiteral("undo")) > 0;  // a command of its own
    auto text = tr("The run waits for a decision on step %1: opsdeck decide %2 %3")
                    .arg(spec.id, id, verbs.join(QLatin1Char('|')));
    if (hasUndo) text += QStringLiteral(" | opsdeck undo %1").arg(id);
    m_options.json ? note(text) : print(text);
    return;
  }
  if (spec.isManual()) {
    print(QStringLiteral("    ") + jsonString(spec.action.parameters, "instruction"));
    print(tr("    Expected: %1").arg(jsonString(spec.action.parameters, "expected")));
  }
  print(tr("    Your decision (%1):").arg(verbs.join(QStringLiteral(", "))));
  if (m_input) return;
  m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
  connect(m_input.get(), &QSocketNotifier::activated, this, [this] {
    QByteArray bytes(4096, '\0');
    const auto got = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
    if (got <= 0) {
      m_input->setEnabled(false);
      return detach();
    }
    answer(QString::fromUtf8(bytes.left(got)).trimmed());
  });
}

void RunPrinter::answer(const QString &line) {
  const auto &state = m_follower.state();
  if (!m_pendingVerb.isEmpty()) {
    const auto verb = std::exchange(m_pendingVerb, {});
    const bool manual = verb == QLatin1String("confirm");
    return decide(verb, manual ? Json{{"observed", toJson(line)}} : Json{{"reason", toJson(line)}});
  }
  if (state.waitingStep() < 0 || line.isEmpty()) return;
  if (!possibleDecisions(state).contains(line)) {
    print(tr("    There is no such decision: %1").arg(visibleText(line)));
    return;
  }
  const bool manual = state.steps[state.waitingStep()].question == Question::Manual;
  if (line == QLatin1String("done") || line == QLatin1String("skip") || (manual && line == QLatin1String("confirm"))) {
    m_pendingVerb = line;
    print(line == QLatin1String("confirm") ? tr("    What did you observe?") : tr("    Why?"));
    return;
  }
  decide(line, Json::object());
}

void RunPrinter::decide(const QString &verb, const Json &details) {
  const auto &state = m_follower.state();
  const int index = state.waitingStep();
  const auto step = index < 0 ? QString() : state.procedure.steps[index].id;
  launch<Done>(m_session.control().decide(state.run, verb, step, details), this, [](const Result<Done> &decided) {
    if (!decided) report(decided.error());
  });
}

void RunPrinter::end() {
  const auto &state = m_follower.state();
  const auto left = whatWasLeftAlone(state);
  const bool undone = m_options.undo && state.undone && left.isEmpty();
  if (m_options.json) {
    printJson(finalJson());
  } else {
    const auto seconds = formatDuration(runDuration(state, momentNow()));
    const bool isBack = *state.outcome == OutcomeKind::Failed && state.undone;
    const auto how = isBack                                     ? tr("failed, taken back")
                     : *state.outcome == OutcomeKind::Cancelled ? tr("stopped")
                                                                : outcomeName(*state.outcome);
    print(undone ? tr("Undone.") : tr("Run %1: %2 after %3").arg(state.run.left(8), how, seconds));
    if (const auto stop = stopText(state); !stop.isEmpty()) print(QStringLiteral("  ") + stop + QLatin1Char('.'));
    if (!state.conclusion.isEmpty()) print(QStringLiteral("  ") + visibleText(state.conclusion) + QLatin1Char('.'));
    if (!undone && isFault(state.error)) {
      const auto error = standingError(state, stepThatFailed(state), state.error);
      print(QStringLiteral("  ") + visibleText(error.toString()));
    }
    if (!undone) tellWhatStays();
  }
  if (undone) return m_exit(0);
  // Somebody has to know that it was not undone.
  const bool isLeft = *state.outcome == OutcomeKind::Cancelled && !left.isEmpty();
  m_exit(isLeft ? exitCode(ErrorCode::Refused) : exitCodeOf(state));
}

/// Who runs it without a person reads of its end only that it failed; what it leaves behind may be a service that is
/// stopped.
void RunPrinter::tellWhatStays() const {
  const auto &state = m_follower.state();
  if (*state.outcome == OutcomeKind::Succeeded) return;
  if (state.takenBackStep >= 0 && hasChanged(state)) {
    const auto title = stepTitle(state, state.takenBackStep);
    const auto text = state.undone ? tr("  Undone, because step \"%1\" failed.")
                      : !whatWasLeftAlone(state).isEmpty()
                          ? tr("  Step \"%1\" failed; what was done has been replaced.")
                          : tr("  Step \"%1\" failed, and the way back failed too.");
    print(text.arg(title));
  } else if (state.undone && hasChanged(state)) {
    print(tr("  What it had done was taken back."));
  }
  for (const auto &sentence : whatStays(state)) print(QStringLiteral("  ") + sentence);
  if (!possibleDecisions(state).contains(QStringLiteral("undo"))) return;
  const auto failed = std::ranges::find(state.steps, StepPhase::UndoFailed, &StepState::phase);
  if (failed == state.steps.end()) {
    print(tr("  Take it back with: opsdeck undo %1").arg(state.run.left(8)));
  } else if (failed->error.code != ErrorCode::Refused) {
    // What was refused is refused the next time, too.
    print(tr("  When that is mended, try to take it back again: opsdeck undo %1").arg(state.run.left(8)));
  }
}

void RunPrinter::tellOwner() {
  if (m_owner.isAlive() || !m_follower.state().isOpen()) return;
  // It may have closed the run and gone before the follower heard of it.
  RecordQuery closing;
  closing.run = m_follower.state().run;
  closing.after = m_follower.state().lastSequence;
  closing.types = {QLatin1String(event::runClosed)};
  launch<QList<Record>>(m_session.journal().read(closing), this, [this](const Result<QList<Record>> &records) {
    if (!records || records->isEmpty()) tellOwnerIsGone();
  });
}

void RunPrinter::tellOwnerIsGone() {
  const auto &state = m_follower.state();
  const Error gone{ErrorCode::OutcomeUnknown, tr("Following run %1").arg(state.run.left(8)),
                   QStringLiteral("%1 ▸ %2").arg(state.system, state.environment),
                   tr("the process that executed it is gone, so it stands still"),
                   tr("Look at what it did, and go on with: opsdeck resume %1").arg(state.run.left(8))};
  if (m_options.json) {
    auto json = finalJson();
    json["outcome"] = toJson(outcomeName(OutcomeKind::Unknown));
    json["error"] = toJson(gone.toString());
    printJson(json);
  }
  m_exit(complain(gone));
}

void RunPrinter::detach() {
  const auto &state = m_follower.state();
  if (!m_options.json) {
    print(QString());
    print(tr("The run goes on. Follow it with: opsdeck runs follow %1").arg(state.run.left(8)));
  }
  m_exit(exitCode(ErrorCode::OutcomeUnknown));
}

void followRun(JournalSession &session, const QString &run, const Exit &exit, RunPrinter::Options options) {
  options.mayAsk = isatty(STDIN_FILENO) == 1 && !options.json;
  auto *printer = new RunPrinter(session, run, options, exit);
  printer->setParent(&session);
  printer->start();
}

}  // namespace ops::cli
