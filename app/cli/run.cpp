#include "app/cli/run.h"

#include <unistd.h>

#include <iostream>

#include "app/cli/run_printer.h"
#include "app/composition/composition.h"
#include "models/base/text.h"

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
        return cli::report(
            {ErrorCode::Usage, tr("Reading --set %1").arg(pair), {}, tr("there is no name=value in it"), {}});
      }
      m_inputs[toJson(pair.left(split))] = toJson(pair.mid(split + 1));
    }
    auto procedure = findProcedure(m_arguments.word(1));
    if (!procedure) return cli::report(procedure.error());
    m_procedure = std::move(*procedure);
    auto backends = compose(m_arguments.word(0), m_arguments.environment(), Access::ReadOnly);
    if (!backends) return cli::report(backends.error());
    m_backends = std::move(*backends);
    return std::nullopt;
  }

  void plan(QObject *receiver, const cli::Exit &exit, std::function<void(const Plan &)> then) {
    launch<Plan>(makePlan(m_procedure, m_inputs, *m_backends, ActionRegistry::shipped()), receiver,
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

void printPlan(const Plan &plan) {
  cli::print(tr("%1 in %2 ▸ %3 (%4)").arg(plan.procedure.title, plan.system, plan.environment, tierTitle(plan.tier)));
  int number = 0;
  for (const auto &planned : plan.steps) {
    cli::print(QStringLiteral("%1. %2  [%3]").arg(++number).arg(planned.step.title, riskTitle(planned.step.risk)));
    cli::print(QStringLiteral("     ") + visibleText(planned.description));
    if (!planned.step.when.isEmpty()) cli::print(tr("     only if: %1").arg(planned.step.when));
    if (!planned.verification.isEmpty()) cli::print(tr("     then check: %1").arg(visibleText(planned.verification)));
    if (!planned.undoing.isEmpty()) cli::print(tr("     way back: %1").arg(visibleText(planned.undoing)));
  }
  for (const auto &target : plan.targets) cli::print(tr("Target: %1").arg(visibleText(target.display)));
}

bool onTerminal() {
  return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
}

/// What a plan needs before it may start. Destructive: --yes, or the environment's name typed at a terminal.
Result<Approval> approve(const Plan &plan, bool yes, bool attended) {
  Approval approval{attended, yes, {}};
  if (plan.highestRisk() != Risk::Destructive || yes) return approval;
  if (attended) {
    printPlan(plan);
    cli::print(tr("This destroys something. Type the environment's name (%1) to go on:").arg(plan.environment));
    std::string typed;
    std::getline(std::cin, typed);
    approval.typedName = QString::fromStdString(typed).trimmed();
    approval.destructive = approval.typedName == plan.environment;
  }
  if (approval.destructive) return approval;
  return fail({ErrorCode::Refused, tr("Running %1").arg(plan.procedure.name), plan.environment,
               attended ? tr("the name does not match; nothing was done") : tr("it has destructive steps"),
               tr("Read it first with: opsdeck plan %1 %2. Then add --yes.").arg(plan.system, plan.procedure.name)});
}

}  // namespace

int planCommand(const QStringList &words) {
  Preparation preparation(QStringLiteral("plan"), tr("Shows exactly what a procedure would do, and changes nothing."));
  if (const auto code = preparation.read(words)) return *code;
  QObject receiver;
  return cli::runLoop([&](const cli::Exit &exit) {
    preparation.plan(&receiver, exit, [&, exit](const Plan &plan) {
      if (preparation.arguments().json()) {
        cli::printJson(toJson(plan));
      } else {
        printPlan(plan);
      }
      exit(0);
    });
  });
}

int runCommand(const QStringList &words) {
  Preparation preparation(QStringLiteral("run"),
                          tr("Runs a procedure and follows it. Interrupting leaves it running."));
  preparation.arguments().addOption({QStringLiteral("yes"), tr("Approves destructive steps.")});
  if (const auto code = preparation.read(words)) return *code;
  const bool json = preparation.arguments().json();
  const bool attended = onTerminal() && !json;
  cli::JournalSession session;
  std::unique_ptr<cli::RunPrinter> printer;
  return cli::runLoop([&](const cli::Exit &exit) {
    session.open(exit, [&, exit] {
      preparation.plan(&session, exit, [&, exit](const Plan &plan) {
        const auto approval = approve(plan, preparation.arguments().parser().isSet(QStringLiteral("yes")), attended);
        if (!approval) return exit(cli::report(approval.error()));
        launch<QString>(session.control().open(plan, *approval), &session, [&, exit](const Result<QString> &run) {
          if (!run) return exit(cli::report(run.error()));
          printer = std::make_unique<cli::RunPrinter>(
              session, *run, cli::RunPrinter::Options{.json = json, .mayAsk = attended, .undo = false, .after = 0},
              exit);
          printer->start();
        });
      });
    });
  });
}

}  // namespace ops
