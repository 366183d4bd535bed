#include <QDir>

#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("CommandAction", text);
}

QStringList argvOf(const Json &parameters) {
  QStringList argv;
  for (const auto &argument : jsonMember(parameters, "argv")) argv.append(jsonText(argument));
  return argv;
}

/// As a person would type it, so that the plan can be read; nothing ever runs it as a line.
QString shown(const QStringList &argv) {
  QStringList words;
  for (const auto &argument : argv) {
    const bool plain = !argument.isEmpty() && std::ranges::all_of(argument, [](QChar c) {
      return c.isLetterOrNumber() || QStringLiteral("-_./=:,+@%{}").contains(c);
    });
    words.append(plain ? argument : QStringLiteral("'%1'").arg(visibleText(argument)));
  }
  return words.join(QLatin1Char(' '));
}

Json valueOf(const KeptResult &result, const QString &folder) {
  constexpr double msPerSecond = 1e3;
  const auto text = tr("it ended after %1 with exit code %2")
                        .arg(formatDuration(Milliseconds(qRound64(result.seconds * msPerSecond))))
                        .arg(result.exitCode);
  return {{"summary", toJson(text)},
          {"exitCode", result.exitCode},
          {"seconds", result.seconds},
          {"peakBytes", result.peakBytes},
          {"output", toJson(QString(folder + QStringLiteral("/output")))}};
}

std::optional<Error> complaint(const KeptResult &result, const Json &parameters) {
  const auto expected = static_cast<int>(jsonInteger(parameters, "exitCode"));
  if (result.exitCode == expected) return {};
  const auto said = visibleText(result.errors.trimmed());
  return Error{ErrorCode::Failed,
               tr("Running %1").arg(shown(argvOf(parameters))),
               {},
               tr("it ended with exit code %1, expected was %2%3")
                   .arg(result.exitCode)
                   .arg(expected)
                   .arg(said.isEmpty() ? QString() : QString(QStringLiteral(": ") + said)),
               {}};
}

/// A program of the user's own on this machine: an argument list, never a shell's line. It goes on when its runner
/// dies, and a later runner finds out how it ended.
class CommandRun final : public ShippedAction {
 public:
  CommandRun()
      : ShippedAction("command.run", Risk::Change,
                      {{"argv", Parameter::Type::Argv, true},
                       {"exitCode", Parameter::Type::Integer, false, 0, 255},
                       {"folder", Parameter::Type::Text}}) {}

  QString describe(const Json &parameters, const System &) const override {
    return tr("Run a program on this machine: %1").arg(shown(argvOf(parameters)));
  }
  QStringList targets(const Json &, const System &) const override { return {}; }

  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    if (context.backends.access() == Access::ReadOnly) {
      return failedAction({ErrorCode::Refused,
                           tr("Running %1").arg(shown(argvOf(parameters))),
                           {},
                           tr("the environment is read-only"),
                           {}});
    }
    if (!QDir().mkpath(context.attemptFolder)) {
      return failedAction({ErrorCode::Failed,
                           tr("Running %1").arg(shown(argvOf(parameters))),
                           context.attemptFolder,
                           tr("the folder for its output cannot be made"),
                           {}});
    }
    return follow(parameters, context, argvOf(parameters));
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      run.askValue(follow(parameters, context, {}), [&run](const Outcome &outcome) {
        if (outcome.kind == OutcomeKind::Unknown) return run.succeed({{"happened", nullptr}});
        // Refused: its keeper died before the program began.
        if (outcome.error.code == ErrorCode::Refused) return run.succeed({{"happened", false}});
        Json found{{"happened", true}, {"value", outcome.value}};
        if (outcome.kind != OutcomeKind::Succeeded) found["error"] = toJson(outcome.error);
        run.succeed(std::move(found));
      });
    });
  }

 private:
  static std::unique_ptr<Operation> follow(const Json &parameters, const ActionContext &context,
                                           const QStringList &argv) {
    const auto host = context.backends.host({});
    if (!host) return failedAction(host.error());
    KeptRequest request;
    request.argv = argv;
    request.folder = context.attemptFolder;
    request.workingDirectory = parameterText(parameters, "folder");
    return std::make_unique<ActionRun>([host = *host, request, parameters](ActionRun &run) {
      run.describeProgress([](const Json &progress) { return jsonText(jsonMember(progress, "lines").back()); });
      run.ask<KeptResult>(host->keep(request), [&run, parameters, request](const KeptResult &result) {
        run.value() = valueOf(result, request.folder);
        if (const auto error = complaint(result, parameters)) return run.end(*error);
        run.succeed();
      });
    });
  }
};

}  // namespace

void addCommandAction(ActionRegistry &registry) {
  registry.add(std::make_unique<CommandRun>());
}

}  // namespace ops
