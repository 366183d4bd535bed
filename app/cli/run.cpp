#include "app/cli/run.h"

#include "app/cli/run_printer.h"
#include "app/composition/composition.h"
#include "models/base/text.h"
#include "models/catalog/catalog.h"
#include "models/items/value_text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("RunCommand", text);
}

/// What `plan` and `run` share: the words, the backends and the plan.
class Preparation {
 public:
  Preparation(const QString &verb, const QString &description)
      : m_arguments(verb, QStringLiteral("SYSTEM PROCEDURE [-e ENVIRONMENT] [--set NAME=VALUE]…"), description) {
    m_arguments.addEnvironmentOption();
    m_arguments.addOption({QStringLiteral("set"), tr("Gives an input its value."), tr("name=value")});
  }

  cli::Arguments &arguments() { return m_arguments; }

  /// An exit code if there is nothing to go on with.
  std::optional<int> read(const QStringList &words) {
    if (const auto code = m_arguments.parse(words, 2, 2)) return code;
    for (const auto &pair : m_arguments.parser().values(QStringLiteral("set"))) {
      const auto split = pair.indexOf(QLatin1Char('='));
      if (split <= 0) {
        return cli::misuse(tr("there is no name=value in --set \"%1\"").arg(pair));
      }
      const auto name = toJson(pair.left(split));
      if (m_inputs.contains(name)) {
        return cli::misuse(tr("--set gives \"%1\" twice").arg(pair.left(split)), tr("Say which value is meant."));
      }
      m_inputs[name] = toJson(pair.mid(split + 1));
    }
    auto procedure = findProcedure(m_arguments.word(1));
    if (!procedure) {
      return cli::report(brokenFile(QStringLiteral("procedures"), m_arguments.word(1)).value_or(procedure.error()));
    }
    m_procedure = std::move(*procedure);
    auto backends = compose(m_arguments.word(0), m_arguments.environment(), Access::ReadOnly);
    if (!backends) return cli::report(backends.error());
    m_backends = std::move(*backends);
    return std::nullopt;
  }

  void plan(QObject *receiver, Journal *journal, const cli::Exit &exit, std::function<void(const Plan &)> then) {
    launch<Plan>(makePlan(m_procedure, m_inputs, *m_backends, ActionRegistry::shipped(), journal), receiver,
                 [exit, then = std::move(then)](const Result<Plan> &plan) {
                   if (!plan) return exit(cli::report(plan.error()));
                   then(*plan);
                 });
  }

 private:
  cli::Arguments m_arguments;
  Json m_inputs = Json::object();
  Procedure m_procedure;
  std::unique_ptr<Backends> m_backends;
};

/// On one line and whole: a plan says exactly what would be done.
QString whole(const QString &text) {
  return visibleText(text, text.size());
}

void printPlan(const Plan &plan) {
  cli::print(tr("%1 in %2 ▸ %3 (%4)").arg(plan.procedure.title, plan.system, plan.environment, tierTitle(plan.tier)));
  int number = 0;
  for (const auto &planned : plan.steps) {
    cli::print(QStringLiteral("%1. %2  [%3]").arg(++number).arg(planned.step.title, riskTitle(planned.step.risk)));
    cli::print(QStringLiteral("     ") + whole(planned.description));
    if (!planned.warning.isEmpty()) cli::print(QStringLiteral("   ! ") + whole(planned.warning));
    if (!planned.step.when.isEmpty()) cli::print(tr("     only if: %1").arg(planned.step.when));
    if (!planned.verification.isEmpty()) cli::print(tr("     then check: %1").arg(whole(planned.verification)));
    if (!planned.undoing.isEmpty()) cli::print(tr("     way back: %1").arg(whole(planned.undoing)));
    if (planned.step.onFailure == OnFailure::UndoAtOnce)
      cli::print(tr("     if it fails: the run goes back by itself"));
    const auto now = planned.finds.isEmpty() ? valueText(planned.now) : visibleText(planned.finds);
    if (!now.isEmpty()) cli::print(tr("     now: %1").arg(now));
  }
  for (const auto &target : plan.targets) cli::print(tr("Target: %1").arg(visibleText(target.display)));
  if (plan.refusal) cli::print(tr("Running it is refused: %1").arg(plan.refusal->why));
}

/// What a plan needs before it may start. Destructive: --yes, or the environment's name typed at a terminal.
Result<Approval> approve(const Plan &plan, bool yes, bool attended) {
  Approval approval{attended, yes, {}};
  if (plan.highestRisk() != Risk::Destructive || yes) return approval;
  if (attended) {
    printPlan(plan);
    approval.typedName =
        cli::ask(tr("This destroys something. Type the environment's name (%1) to go on:").arg(plan.environment));
    approval.destructive = approval.typedName == plan.environment;
  }
  if (approval.destructive) return approval;
  return fail(
      {ErrorCode::Refused, tr("Running %1").arg(plan.procedure.name), plan.environment,
       attended ? tr("the name does not match; nothing was done") : tr("it has destructive steps"),
       attended ? tr("Begin again, and type %1.").arg(plan.environment)
                : tr("Read it first with: opsdeck plan %1 %2. Then add --yes.").arg(plan.system, plan.procedure.name)});
}

}  // namespace

int planCommand(const QStringList &words) {
  Preparation preparation(QStringLiteral("plan"), tr("Shows exactly what a procedure would do, and changes nothing."));
  if (const auto code = preparation.read(words)) return *code;
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    launch<Done>(journal.open(), &journal, [&, exit](const Result<Done> &opened) {
      // A plan changes nothing: it is also made where there is no journal.
      preparation.plan(&journal, opened ? &journal : nullptr, exit, [&, exit](const Plan &plan) {
        if (preparation.arguments().json()) {
          auto json = toJson(plan);
          if (plan.refusal) json["refusal"] = toJson(*plan.refusal);
          cli::printJson(json);
        } else {
          printPlan(plan);
        }
        exit(0);
      });
    });
  });
}

int runCommand(const QStringList &words) {
  Preparation preparation(QStringLiteral("run"),
                          tr("Runs a procedure and follows it. Interrupting leaves it running.\n"
                             "Steps that read or change begin at once: read them first with opsdeck plan.\n"
                             "Destructive ones need --yes, or on a terminal the environment's name."));
  preparation.arguments().addOption({QStringLiteral("yes"), tr("Approves destructive steps.")});
  if (const auto code = preparation.read(words)) return *code;
  const bool json = preparation.arguments().json();
  const bool attended = cli::isAttended() && !json;
  cli::JournalSession session;
  std::unique_ptr<cli::RunPrinter> printer;
  return cli::runLoop([&](const cli::Exit &exit) {
    session.open(exit, [&, exit] {
      preparation.plan(&session, &session.journal(), exit, [&, exit](const Plan &plan) {
        if (plan.refusal) return exit(cli::report(*plan.refusal));
        const auto approval = approve(plan, preparation.arguments().parser().isSet(QStringLiteral("yes")), attended);
        if (!approval) return exit(cli::report(approval.error()));
        for (const auto &planned : plan.steps) {
          if (!json && !planned.warning.isEmpty()) cli::print(QStringLiteral("! ") + whole(planned.warning));
        }
        launch<QString>(session.control().open(plan, *approval), &session, [&, exit](const Result<QString> &run) {
          if (!run) return exit(cli::report(run.error()));
          printer = std::make_unique<cli::RunPrinter>(session, *run,
                                                      cli::RunPrinter::Options{.json = json, .mayAsk = attended}, exit);
          printer->start();
        });
      });
    });
  });
}

}  // namespace ops
