#include "models/procedures/run_control.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>
#include <QUuid>
#include <algorithm>

#include "models/backups/restore_history.h"
#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/procedures/action.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 8;
constexpr int mostRuns = 1'000;

QString resourceOf(const Fingerprint &target) {
  return QStringLiteral("target:%1:%2").arg(target.kind, target.identity);
}

/// Only what a run changes has to be its own; reading hinders nobody.
QStringList targetResources(const Plan &plan) {
  QStringList resources;
  if (!plan.changesSomething()) return resources;
  for (const auto &target : plan.targets) {
    resources.append(resourceOf(target));
  }
  return resources;
}

/// The parts that undoing the run would take back.
QStringList restoredBy(const RunState &state) {
  QStringList backups;
  for (const auto &step : state.steps) {
    const bool isThere = step.phase != StepPhase::Pending && step.phase != StepPhase::Skipped &&
                         step.phase != StepPhase::Undone && step.phase != StepPhase::LeftAlone;
    if (isThere && step.resolved.name == QLatin1String("restore.swap")) {
      backups.append(jsonString(step.resolved.parameters, "backup"));
    }
  }
  return backups;
}

/// Before anything of an undo is done: half way through it would be a mixture, or leave services stopped.
std::optional<Error> whyNotUndone(const RunState &state, const QList<RestoredPart> &history) {
  const auto refuse = [&state](const QString &backup, const QString &why, const QString &remedy) {
    return Error{ErrorCode::Refused, RunControl::tr("Undoing run %1").arg(state.run.left(8)), backup, why, remedy};
  };
  for (const auto &backup : restoredBy(state)) {
    const auto isOwn = [&](const RestoredPart &part) { return part.run == state.run && part.backup == backup; };
    const auto own = std::ranges::find_if(history, isOwn);
    if (own != history.end() && own->discarded) {
      return refuse(backup, RunControl::tr("what stood there before it has been discarded"),
                    RunControl::tr("Restore a backup instead."));
    }
    const auto later = laterRestore(history, state.run, backup);
    if (later.isEmpty()) continue;
    return refuse(backup, RunControl::tr("run %1 has restored it again since").arg(later.left(8)),
                  RunControl::tr("Undo that one first: opsdeck undo %1").arg(later.left(8)));
  }
  return {};
}

/// Whoever looks at the file later stands in another folder.
QString absolutePath(const QString &file) {
  return file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
}

/// "run 1b4e28ba of ann, scale-workers in learning-recommender ▸ lab": one target may serve several systems.
QString nameOf(const ClaimHolder &holder, const QList<RunSummary> &runs) {
  auto text = RunControl::tr("run %1 of %2").arg(holder.run.left(shownLetters), holder.actor);
  const auto run = std::ranges::find(runs, holder.run, &RunSummary::run);
  if (run == runs.end()) return text;
  return RunControl::tr("%1, %2 in %3 ▸ %4").arg(text, run->procedure, run->system, run->environment);
}

Error heldBy(const ClaimHolder &holder, const QString &target, const QList<RunSummary> &runs) {
  const auto run = std::ranges::find(runs, holder.run, &RunSummary::run);
  const bool waits = run != runs.end() && !run->waitingFor.isEmpty();
  const auto why = waits ? RunControl::tr("%1, has this target since %2 (process %3), and waits for a decision")
                         : RunControl::tr("%1, has this target since %2 (process %3)");
  const auto remedy = waits ? RunControl::tr("Decide there. Or end it as it stands: opsdeck decide %1 abort")
                            : RunControl::tr(
                                  "Follow it with: opsdeck runs follow %1. Or end it as it stands: opsdeck "
                                  "decide %1 abort");
  return {ErrorCode::Refused, RunControl::tr("Starting the run"), target,
          why.arg(nameOf(holder, runs), holder.since.toUTC().toString(Qt::ISODate)).arg(holder.pid),
          remedy.arg(holder.run.left(shownLetters))};
}

Error leftBehindBy(const ClaimHolder &holder, const QString &target, const QList<RunSummary> &runs) {
  const auto run = holder.run.left(shownLetters);
  return {ErrorCode::Refused, RunControl::tr("Starting the run"), target,
          RunControl::tr("%1, has stopped half way: its process is gone, and what it has changed is not settled")
              .arg(nameOf(holder, runs)),
          RunControl::tr("Let it come to its end: opsdeck resume %1. Or end it as it stands: opsdeck decide %1 abort")
              .arg(run)};
}

/// Why the targets are not free. A run whose owner is gone keeps a model: what lies there is neither the old version
/// for certain nor the new one, and when it is resumed it goes on with what it had seen.
std::optional<Error> whyNotFree(const Plan &plan, const QList<ClaimHolder> &holders, const QList<RunSummary> &runs) {
  for (auto target = plan.targets.begin(); target != plan.targets.end(); ++target) {
    const auto holder = std::ranges::find(holders, resourceOf(*target), &ClaimHolder::resource);
    if (holder == holders.end()) continue;
    if (holder->alive) return heldBy(*holder, target->display, runs);
    const auto run = std::ranges::find(runs, holder->run, &RunSummary::run);
    const bool isOpen = run != runs.end() && run->outcome.isEmpty();
    if (isOpen && !modelOfTarget(target.key()).isEmpty()) return leftBehindBy(*holder, target->display, runs);
  }
  return {};
}

/// Whether all that keeps a target is a runner that has written its run's end, and goes.
bool areLeaving(const QList<ClaimHolder> &holders, const QList<RunSummary> &runs) {
  return std::ranges::all_of(holders, [&runs](const ClaimHolder &holder) {
    const auto run = std::ranges::find(runs, holder.run, &RunSummary::run);
    return !holder.alive || (run != runs.end() && !run->outcome.isEmpty());
  });
}

}  // namespace

QString runFolder(const QString &run) {
  const QString folder = paths::state() + QStringLiteral("/runs/") + run;
  QDir().mkpath(folder);
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return folder;
}

RunControl::RunControl(Journal &journal, QString runnerProgram, QObject *parent)
    : QObject(parent), m_journal(journal), m_program(std::move(runnerProgram)) {}

Op<QString> RunControl::open(const Plan &plan, const Approval &approval) {
  return makeOp<QString>([this, plan, approval](OperationOf<QString> &operation) {
    if (plan.refusal) return operation.fail(*plan.refusal);
    if (plan.highestRisk() == Risk::Destructive && !approval.destructive && !approval.attended) {
      return operation.fail({ErrorCode::Refused, tr("Running %1").arg(plan.procedure.name), plan.environment,
                             tr("it has destructive steps, and nobody approved them"),
                             tr("Approve them with --yes, or type the target's name in a terminal.")});
    }
    constexpr qint64 patienceNs = 2'000'000'000;
    openOnceFree(operation, plan, approval, monotonicNs() + patienceNs);
  });
}

/// Until `until` (monotonic, in ns) it waits for runners that have written their end already.
void RunControl::openOnceFree(OperationOf<QString> &operation, const Plan &plan, const Approval &approval,
                              qint64 until) {
  const auto decide = [this, plan, approval, until, &operation](const QList<ClaimHolder> &holders,
                                                                const QList<RunSummary> &runs) {
    constexpr int againMs = 20;
    const auto why = whyNotFree(plan, holders, runs);
    if (!why) return append(operation, plan, approval);
    if (!areLeaving(holders, runs) || monotonicNs() >= until) return operation.fail(*why);
    QTimer::singleShot(againMs, &operation, [=, this, &operation] { openOnceFree(operation, plan, approval, until); });
  };
  launch<QList<ClaimHolder>>(m_journal.holders(targetResources(plan)), &operation,
                             [this, plan, approval, decide, &operation](const Result<QList<ClaimHolder>> &holders) {
                               if (!holders) return operation.fail(holders.error());
                               if (holders->isEmpty()) return append(operation, plan, approval);
                               launch<QList<RunSummary>>(
                                   m_journal.runs(mostRuns), &operation,
                                   [decide, &operation, holders = *holders](const Result<QList<RunSummary>> &runs) {
                                     if (!runs) return operation.fail(runs.error());
                                     decide(holders, *runs);
                                   });
                             });
}

void RunControl::append(OperationOf<QString> &operation, const Plan &plan, const Approval &approval) {
  Event opened;
  opened.type = QLatin1String(event::runOpened);
  opened.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
  opened.system = plan.system;
  opened.environment = plan.environment;
  const auto planned = toJson(plan);
  opened.body = {
      {"procedure", toJson(plan.procedure.name)},
      {"title", toJson(jsonString(jsonMember(plan.procedure.source, "metadata"), "title", plan.procedure.name))},
      {"source", plan.procedure.source},
      {"file", toJson(absolutePath(plan.procedure.file))},
      {"inputs", plan.inputs},
      {"plan", planned},
      {"planHash", toJson(QString::fromLatin1(plan.hash().toHex()))},
      {"targets", jsonMember(planned, "targets")},
      {"attended", approval.attended},
      {"approved", approval.destructive},
      {"typedName", toJson(approval.typedName)}};
  launch<Record>(m_journal.append(opened), &operation,
                 [this, &operation, run = opened.run](const Result<Record> &record) {
                   if (!record) return operation.fail(record.error());
                   const auto started = startRunner(run);
                   if (!started) return operation.fail(started.error());
                   operation.succeed(run);
                 });
}

Op<Done> RunControl::decide(const QString &run, const QString &verb, const QString &step, const Json &details) {
  return makeOp<Done>([this, run, verb, step, details](OperationOf<Done> &operation) {
    auto *follower = new RunFollower(m_journal, run, &operation);
    connect(follower, &RunFollower::failed, &operation, [&operation](const Error &error) { operation.fail(error); });
    connect(follower, &RunFollower::caughtUp, &operation, [=, this, &operation] {
      const auto &state = follower->state();
      const auto possible = possibleDecisions(state);
      if (!state.opened || !possible.contains(verb)) {
        return operation.fail(
            {state.opened ? ErrorCode::Refused : ErrorCode::Usage, tr("Deciding \"%1\"").arg(verb), run,
             state.opened ? tr("the run does not wait for that") : tr("there is no such run"),
             possible.isEmpty() ? QString() : tr("Now it takes: %1").arg(possible.join(QStringLiteral(", ")))});
      }
      Event event;
      event.type = QLatin1String(event::decision);
      event.run = run;
      event.step = step;
      event.system = state.system;
      event.environment = state.environment;
      event.body = details;
      event.body["verb"] = toJson(verb);
      const bool ended = state.outcome.has_value();
      const auto append = [=, this, &operation] {
        launch<Record>(m_journal.append(event), &operation, [=, this, &operation](const Result<Record> &record) {
          if (!record) return operation.fail(record.error());
          ensureRunner(operation, run, ended);
        });
      };
      if (verb != QLatin1String("undo") || restoredBy(state).isEmpty()) return append();
      launch<QList<RestoredPart>>(restoreHistory(m_journal, state.system, state.environment), &operation,
                                  [=, &operation](const Result<QList<RestoredPart>> &history) {
                                    if (!history) return operation.fail(history.error());
                                    if (auto why = whyNotUndone(state, *history)) return operation.fail(*why);
                                    append();
                                  });
    });
    follower->start();
  });
}

void RunControl::ensureRunner(OperationOf<Done> &operation, const QString &run, bool ownerLeaves) {
  launch<QList<ClaimHolder>>(m_journal.holders({QStringLiteral("run:") + run}), &operation,
                             [this, run, ownerLeaves, &operation](const Result<QList<ClaimHolder>> &holders) {
                               if (!holders) return operation.fail(holders.error());
                               const bool owned = !holders->isEmpty() && holders->first().alive;
                               // The owner of an ended run is about to exit; the new runner waits for its claim.
                               if (owned && !ownerLeaves) return operation.succeed({});
                               const auto started = startRunner(run);
                               if (!started) return operation.fail(started.error());
                               operation.succeed({});
                             });
}

Op<Done> RunControl::resume(const QString &run) {
  return makeOp<Done>([this, run](OperationOf<Done> &operation) {
    auto *follower = new RunFollower(m_journal, run, &operation);
    connect(follower, &RunFollower::failed, &operation, [&operation](const Error &error) { operation.fail(error); });
    connect(follower, &RunFollower::caughtUp, &operation, [this, run, follower, &operation] {
      if (!follower->state().paused) return ensureRunner(operation, run, false);
      launch<Done>(decide(run, QStringLiteral("resume"), {}), &operation, [&operation](const Result<Done> &decided) {
        if (!decided) return operation.fail(decided.error());
        operation.succeed({});
      });
    });
    follower->start();
  });
}

Status RunControl::startRunner(const QString &run) const {
  QProcess runner;
  runner.setProgram(m_program);
  runner.setArguments({QStringLiteral("runner"), run});
  runner.setWorkingDirectory(QStringLiteral("/"));
  // A pipe of ours would break under the runner when this process ends.
  const QString log = runFolder(run) + QStringLiteral("/runner.log");
  runner.setStandardInputFile(QProcess::nullDevice());
  runner.setStandardOutputFile(log, QIODevice::Append);
  runner.setStandardErrorFile(log, QIODevice::Append);
  if (runner.startDetached()) return {};
  return fail({ErrorCode::Failed, tr("Starting the runner"), m_program, runner.errorString(),
               tr("The run is recorded. Start it with: opsdeck resume %1").arg(run)});
}

RunFollower::RunFollower(Journal &journal, const QString &run, QObject *parent)
    : QObject(parent), m_follower(journal, [&] {
        RecordQuery query;
        query.run = run;
        return query;
      }()) {
  connect(&m_follower, &JournalFollower::records, this, [this](const QList<Record> &records) {
    for (const auto &record : records) m_state = apply(std::move(m_state), record);
    m_records += records;
    Q_EMIT changed();
  });
  connect(&m_follower, &JournalFollower::caughtUp, this, &RunFollower::caughtUp);
  connect(&m_follower, &JournalFollower::failed, this, &RunFollower::failed);
}

}  // namespace ops
