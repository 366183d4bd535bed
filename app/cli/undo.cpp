#include "app/cli/undo.h"

#include <QCoreApplication>
#include <QMap>

#include "app/cli/run_printer.h"
#include "models/catalog/catalog.h"
#include "models/procedures/condition.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("UndoCommand", text);
}

/// The steps that would be taken back if it were decided now, in that order: played through without doing it.
QList<int> stepsToUndo(RunState state) {
  Record decision;
  decision.sequence = state.lastSequence + 1;
  decision.event.type = QLatin1String(event::decision);
  decision.event.run = state.run;
  decision.event.body = {{"verb", "undo"}};
  state = apply(std::move(state), decision);
  for (auto &step : state.steps) {
    // What is at work or not known yet comes to its end first.
    if (step.phase == StepPhase::Running || step.phase == StepPhase::Unknown) step.phase = StepPhase::Succeeded;
  }
  QList<int> order;
  for (auto coming = next(state); coming.kind == Decision::Kind::Undo; coming = next(state)) {
    order.append(coming.step);
    state.steps[coming.step].phase = StepPhase::Undone;
  }
  return order;
}

/// The undo's call with the values from before; templates that name nothing stay.
ActionCall resolvedUndo(const RunState &state, int index) {
  auto call = *state.procedure.steps[index].undo;
  auto scope = state.scope();
  scope["before"] = state.steps[index].before;
  call.parameters = expandKnownTemplates(call.parameters, scope);
  return call;
}

/// The figures that the step changed, from what it left to what stood before: "replicas 8 → 0".
QString change(const StepState &step) {
  QStringList figures;
  if (!step.before.is_object()) return {};
  for (const auto &[name, before] : step.before.items()) {
    const auto &after = jsonMember(step.value, name.c_str());
    if (!before.is_number() || !after.is_number() || before == after) continue;
    figures += QStringLiteral("%1 %2 → %3").arg(QString::fromStdString(name), jsonText(after), jsonText(before));
  }
  return figures.join(QStringLiteral(", "));
}

/// What an undo will do, read from the journal alone.
class Preview {
 public:
  Preview(const RunState &state, const System &system) : m_state(state), m_system(system) {
    for (const int index : stepsToUndo(state)) add(index);
  }

  void print() const {
    cli::print(tr("To be undone in %1 ▸ %2, last step first:").arg(m_state.system, m_state.environment));
    for (const auto &line : m_lines) cli::print(QStringLiteral("  ") + line);
    for (auto it = m_left.begin(); it != m_left.end(); ++it) {
      const auto *service = m_system.service(it.key());
      if (service == nullptr || it.value() >= service->expected) continue;
      cli::print(tr("Then %1 of %2 run, fewer than the %3 that should.")
                     .arg(QString::number(it.value()), it.key(), QString::number(service->expected)));
    }
  }

 private:
  void add(int index) {
    const auto call = resolvedUndo(m_state, index);
    const auto *action = ActionRegistry::shipped().find(call.name);
    auto text = action == nullptr ? call.name : action->describe(call.parameters, m_system);
    const auto figures = change(m_state.steps[index]);
    if (!figures.isEmpty()) text += QStringLiteral(" (%1)").arg(figures);
    m_lines += QStringLiteral("%1: %2").arg(m_state.procedure.steps[index].title, text);
    const auto service = jsonString(call.parameters, "service");
    if (call.name == QLatin1String("service.scale")) {
      m_left[service] = jsonText(jsonMember(call.parameters, "replicas")).toInt();
    }
    if (call.name == QLatin1String("service.stop")) m_left[service] = 0;
  }

  const RunState &m_state;
  const System &m_system;
  QStringList m_lines;
  QMap<QString, int> m_left;  ///< service → instances that the last undo leaves
};

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
    if (m_manner.json) return decide();
    // A system file that is gone takes nothing away but the number of instances that should run.
    Preview(state, findSystem(state.system).value_or(System())).print();
    if (!m_manner.mayAsk) return decide();
    const auto answer = cli::ask(tr("Go on? [y/N]")).toLower();
    if (answer == tr("y") || answer == tr("yes")) return decide();
    cli::print(tr("Nothing was done."));
    m_exit(exitCode(ErrorCode::Cancelled));
  }

  void decide() {
    const auto run = m_follower.state().run;
    const auto after = m_follower.state().lastSequence;
    launch<Done>(m_session.control().decide(run, QStringLiteral("undo"), {}), this,
                 [this, run, after](const Result<Done> &decided) {
                   if (!decided) return m_exit(cli::report(decided.error()));
                   cli::followRun(m_session, run, m_exit, {.json = m_manner.json, .undo = true, .after = after});
                 });
  }

  cli::JournalSession &m_session;
  RunFollower m_follower;
  Manner m_manner;
  cli::Exit m_exit;
};

}  // namespace

int undoCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("undo"), QStringLiteral("RUN"),
      tr("Takes back what a run has done, last step first, and follows it.\n"
         "First it tells what it will do; on a terminal it asks before it goes on, unless --yes is given.\n"
         "What something newer has replaced is left alone, and said; then the exit code is 3."));
  arguments.addOption({QStringLiteral("yes"), tr("Goes on without asking.")});
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const bool json = arguments.json();
  const bool mayAsk = cli::isAttended() && !json && !arguments.parser().isSet(QStringLiteral("yes"));
  return cli::withRun(arguments.word(0), [=](auto &session, const auto &run, const auto &exit) {
    new Undo(session, run, {json, mayAsk}, exit);  // the session's
  });
}

}  // namespace ops
