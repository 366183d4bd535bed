#include "app/cli/runs.h"

#include "app/cli/run_printer.h"
#include "models/base/text.h"
#include "models/items/run_text.h"

namespace ops {

namespace {

/// Every decision that a run can take at some time. To undo it is a command of its own, which tells first what it will
/// do.
const QStringList &decisions() {
  static const QStringList verbs{QStringLiteral("confirm"), QStringLiteral("retry"), QStringLiteral("done"),
                                 QStringLiteral("skip"),    QStringLiteral("pause"), QStringLiteral("resume"),
                                 QStringLiteral("abort")};
  return verbs;
}

QString tr(const char *text) {
  return QCoreApplication::translate("RunsCommand", text);
}

Json runJson(const RunSummary &run) {
  Json json{{"run", toJson(run.run)},
            {"system", toJson(run.system)},
            {"environment", toJson(run.environment)},
            {"procedure", toJson(run.procedure)},
            {"title", toJson(run.title)},
            {"about", toJson(run.about)},
            {"actor", toJson(run.actor)},
            {"openedAt", toJson(run.openedAt)},
            {"closedAt", toJson(run.closedAt)},
            {"outcome", run.outcome.isEmpty() ? std::string("open") : toJson(run.outcome)},
            {"step", toJson(run.currentStep)},
            {"waitingFor", toJson(run.waitingFor)},
            {"paused", run.paused},
            {"undone", run.undone},
            {"ownerAlive", run.ownerAlive}};
  if (!run.leftAlone.isEmpty()) json["leftAlone"] = toJson(run.leftAlone);
  return json;
}

QString stateText(const RunSummary &run) {
  if (!run.leftAlone.isEmpty() && !run.outcome.isEmpty()) {
    const auto text = run.outcome == QLatin1String("failed") ? tr("failed, left alone: %1") : tr("left alone: %1");
    return text.arg(visibleText(run.leftAlone));
  }
  if (run.undone) return run.outcome == QLatin1String("failed") ? tr("failed, taken back") : tr("undone");
  if (run.outcome == QLatin1String("cancelled")) return tr("stopped");
  if (!run.outcome.isEmpty()) return run.outcome;
  if (run.paused) return tr("paused: opsdeck resume %1").arg(run.run.left(8));
  if (!run.ownerAlive) return tr("owner gone: opsdeck resume %1").arg(run.run.left(8));
  return run.waitingFor.isEmpty() ? tr("running") : tr("waits for a decision");
}

void printRuns(const QList<RunSummary> &runs, bool json) {
  if (json) {
    Json list = Json::array();
    for (const auto &run : runs) list.push_back(runJson(run));
    return cli::printJson({{"runs", list}});
  }
  if (runs.isEmpty()) cli::print(tr("No runs yet. Start one with: opsdeck run SYSTEM PROCEDURE"));
  for (const auto &run : runs) {
    cli::print(QStringLiteral("%1  %2  %3 ▸ %4  %5  %6")
                   .arg(run.run.left(8), run.openedAt.toUTC().toString(Qt::ISODate), run.system, run.environment,
                        run.procedure, stateText(run)));
  }
}

void listRuns(cli::JournalSession &session, bool json, const cli::Exit &exit) {
  launch<QList<RunSummary>>(session.journal().runs(), &session, [json, exit](const Result<QList<RunSummary>> &runs) {
    if (!runs) return exit(cli::report(runs.error()));
    printRuns(*runs, json);
    exit(0);
  });
}

}  // namespace

int runsCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("runs"), QStringLiteral("[follow RUN]"),
                           tr("Lists runs, newest first, or follows one to its end."));
  if (const auto code = arguments.parse(words, 0, 2)) return *code;
  const bool json = arguments.json();
  if (arguments.words().isEmpty()) {
    cli::JournalSession session;
    return cli::runLoop(
        [&](const cli::Exit &exit) { session.open(exit, [&session, exit, json] { listRuns(session, json, exit); }); });
  }
  const QString follow = QStringLiteral("follow");
  if (arguments.word(0) != follow) return cli::wrongCommand(QStringLiteral("runs"), {follow}, words);
  if (arguments.words().size() < 2) {
    return cli::misuse(tr("RUN is missing"), tr("List them with: opsdeck runs. Usage: opsdeck runs follow RUN"));
  }
  return cli::withRun(arguments.word(1), [json](auto &session, const auto &run, const auto &exit) {
    cli::followRun(session, run.run, exit, {.json = json, .justStarted = false});
  });
}

int resumeCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("resume"), QStringLiteral("RUN"),
                           tr("Lets a paused run go on, or takes over one whose owner is gone, and follows it."));
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const bool json = arguments.json();
  return cli::withRun(arguments.word(0), [json](auto &session, const auto &run, const auto &exit) {
    if (!run.outcome.isEmpty()) {
      const auto why = tr("it has ended: %1").arg(run.outcome);
      return exit(cli::report({ErrorCode::Refused, tr("Resuming the run"), run.run, why, {}}));
    }
    auto &control = session.control();
    auto operation = run.ownerAlive ? control.decide(run.run, QStringLiteral("resume"), {}) : control.resume(run.run);
    launch<Done>(std::move(operation), &session, [&session, run, exit, json](const Result<Done> &resumed) {
      if (!resumed) return exit(cli::report(resumed.error()));
      cli::followRun(session, run.run, exit, {.json = json});
    });
  });
}

int decideCommand(const QStringList &words) {
  const QString choice = decisions().join(QLatin1Char('|'));
  cli::Arguments arguments(QStringLiteral("decide"), QStringLiteral("RUN ") + choice,
                           tr("Answers a run that waits, pauses it or stops it."));
  arguments.addOption({QStringLiteral("reason"), tr("Why; kept in the journal."), tr("text")});
  arguments.addOption({QStringLiteral("observed"), tr("What was observed in a manual step."), tr("text")});
  if (const auto code = arguments.parse(words, 2, 2)) return *code;
  Json details = Json::object();
  for (const auto *name : {"reason", "observed"}) {
    const auto value = arguments.parser().value(QLatin1String(name));
    if (!value.isEmpty()) details[name] = toJson(value);
  }
  const auto verb = arguments.word(1);
  const bool json = arguments.json();
  if (!decisions().contains(verb)) {
    if (verb == QLatin1String("undo")) {
      return cli::misuse(tr("undoing is a command of its own, which tells first what it will do"),
                         tr("It is: opsdeck undo %1").arg(arguments.word(0)));
    }
    return cli::misuse(tr("there is no decision \"%1\"").arg(verb),
                       tr("There are: %1").arg(decisions().join(QStringLiteral(", "))));
  }
  if (decisionNeedsReason(verb) && arguments.parser().value(QStringLiteral("reason")).trimmed().isEmpty()) {
    return cli::misuse(tr("%1 needs --reason TEXT, which is kept in the journal").arg(verb),
                       tr("Say why the step is not run to its end."));
  }
  return cli::withRun(arguments.word(0), [verb, details, json](auto &session, const auto &run, const auto &exit) {
    launch<Done>(
        session.control().decide(run.run, verb, run.currentStep, details), &session,
        [exit, run, verb, json](const Result<Done> &decided) {
          if (!decided) return exit(cli::report(decided.error()));
          if (json) cli::printJson({{"run", toJson(run.run)}, {"decision", toJson(verb)}});
          if (!json)
            cli::print(tr("Recorded: %1. What comes of it: opsdeck runs follow %2").arg(verb, run.run.left(8)));
          exit(0);
        });
  });
}

}  // namespace ops
