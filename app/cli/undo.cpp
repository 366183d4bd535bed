#include "app/cli/undo.h"

#include <QCoreApplication>

#include "app/cli/run_printer.h"
#include "app/composition/composition.h"
#include "models/catalog/catalog.h"
#include "models/items/undo_preview.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("UndoCommand", text);
}

/// Why there is nothing to undo.
QString nothingToUndo(const RunState &state) {
  const auto hasUndo = [](const Step &step) { return step.undo.has_value(); };
  if (std::ranges::none_of(state.procedure.steps, hasUndo)) return tr("none of its steps has a way back");
  if (state.undoing) return tr("it is being undone already");
  if (const auto left = whatWasLeftAlone(state); !left.isEmpty()) return tr("it was left alone: %1").arg(left);
  return state.undone ? tr("it was undone already") : tr("it has done nothing that is left to take back");
}

/// Tells what an undo will do, asks for leave where a person can give it, and follows the undo.
class Undo : public QObject {
  Q_DECLARE_TR_FUNCTIONS(UndoCommand)

 public:
  struct Manner {
    bool json = false;
    bool yes = false;
    bool mayAsk = false;
  };
  Undo(cli::JournalSession &session, const RunSummary &run, Manner manner, cli::Exit exit)
      : QObject(&session),
        m_session(session),
        m_follower(session.journal(), run.run),
        m_manner(manner),
        m_exit(std::move(exit)) {
    connect(&m_follower, &RunFollower::failed, this, [this](const Error &error) { m_exit(cli::report(error)); });
    connect(&m_follower, &RunFollower::caughtUp, this, &Undo::prepare, Qt::SingleShotConnection);
    m_follower.start();
  }

 private:
  void prepare() {
    const auto &state = m_follower.state();
    if (!possibleDecisions(state).contains(QStringLiteral("undo"))) {
      return m_exit(cli::report({ErrorCode::Refused, tr("Undoing run %1").arg(state.run.left(8)),
                                 QStringLiteral("%1 ▸ %2").arg(state.system, state.environment), nothingToUndo(state),
                                 tr("See what it did: opsdeck journal list --run %1").arg(state.run.left(8))}));
    }
    lookAround();
  }

  /// Whoever does not answer keeps nobody from undoing.
  void lookAround() {
    const auto &state = m_follower.state();
    if (auto backends = compose(state.system, state.environment, Access::ReadOnly)) m_backends = std::move(*backends);
    const auto manager = m_backends ? m_backends->serviceManager() : fail({});
    if (!manager) return tell({});
    launch<QList<ServiceInstance>>((*manager)->instances(), this, [this](const Result<QList<ServiceInstance>> &own) {
      tell(upCounts(own.value_or(QList<ServiceInstance>())));
    });
  }

  void tell(const UpCounts &now) {
    const auto &state = m_follower.state();
    const auto preview = undoPreview(state, findKnownSystem(state.system).value_or(System()), now);
    const bool isAllowed = m_manner.yes || (preview.warnings.isEmpty() && !m_manner.mayAsk);
    if (!isAllowed && !m_manner.mayAsk) {
      return m_exit(cli::report({ErrorCode::Refused, tr("Undoing run %1").arg(state.run.left(8)),
                                 QStringLiteral("%1 ▸ %2").arg(state.system, state.environment),
                                 preview.warnings.join(QLatin1Char(' ')), tr("If that is meant: --yes")}));
    }
    if (m_manner.json) return decide();
    cli::print(tr("To be undone in %1 ▸ %2, last step first:").arg(state.system, state.environment));
    for (const auto &line : preview.lines) cli::print(QStringLiteral("  ") + line);
    for (const auto &warning : preview.warnings) cli::print(warning);
    if (isAllowed) return decide();
    const auto answer = cli::ask(tr("Go on? [y/N]")).toLower();
    if (answer == tr("y") || answer == tr("yes")) return decide();
    cli::print(tr("Nothing was done."));
    m_exit(exitCode(ErrorCode::Cancelled));
  }

  void decide() {
    const auto run = m_follower.state().run;
    // What only looks is stopped; a change comes to its end before it is taken back.
    const int index = m_follower.state().currentStep();
    const bool isChanging = index >= 0 && m_follower.state().steps[index].phase == StepPhase::Running &&
                            m_follower.state().procedure.steps[index].risk != Risk::Read;
    if (isChanging && !m_manner.json) {
      cli::print(tr("Step %1 is at work, and is finished first.").arg(m_follower.state().procedure.steps[index].id));
    }
    const auto after = m_follower.state().lastSequence;
    launch<Done>(m_session.control().decide(run, QStringLiteral("undo"), {}), this,
                 [this, run, after](const Result<Done> &decided) {
                   if (!decided) return m_exit(cli::report(decided.error()));
                   cli::followRun(m_session, run, m_exit, {.json = m_manner.json, .undo = true, .after = after});
                 });
  }

  cli::JournalSession &m_session;
  RunFollower m_follower;
  std::unique_ptr<Backends> m_backends;
  Manner m_manner;
  cli::Exit m_exit;
};

}  // namespace

int undoCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("undo"), QStringLiteral("RUN"),
      tr("Takes back what a run has done, last step first, and follows it.\n"
         "First it tells what it will do; on a terminal it asks before it goes on, unless --yes is given.\n"
         "Elsewhere it needs --yes where less would run afterwards than should, or something has changed since.\n"
         "What something newer has replaced is left alone, and said; then the exit code is 3."));
  arguments.addOption({QStringLiteral("yes"), tr("Goes on without asking.")});
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const bool json = arguments.json();
  const bool yes = arguments.parser().isSet(QStringLiteral("yes"));
  const bool mayAsk = cli::isAttended() && !json && !yes;
  return cli::withRun(arguments.word(0), [=](auto &session, const auto &run, const auto &exit) {
    new Undo(session, run, {json, yes, mayAsk}, exit);  // the session's
  });
}

}  // namespace ops
