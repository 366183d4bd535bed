#include "app/cli/models.h"

#include <QCoreApplication>
#include <array>

#include "app/cli/journal_session.h"
#include "app/cli/run.h"
#include "app/composition/composition.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/model_items.h"
#include "models/promotion/comparison.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelsCommand", text);
}

constexpr qsizetype shownDigits = 12;
const QString modelOption = QStringLiteral("model");
const QString overrideOption = QStringLiteral("override");
const QString faultOption = QStringLiteral("fault");

Json versionJson(const ModelView &view, const ModelVersion &version) {
  const bool isThere = view.inPlace() != nullptr && view.inPlace()->version == version.version;
  Json json{{"version", toJson(version.version)},
            {"release", toJson(version.release)},
            {"stage", toJson(version.stage)},
            {"aliases", toJson(version.aliases)},
            {"digest", toJson(version.digest)},
            {"inPlace", isThere},
            {"serving", view.isServed(version)},
            {"archived", version.isArchived},
            {"bytes", version.bytes},
            {"location", toJson(version.location)},
            {"createdBy", toJson(version.createdBy)},
            {"metrics", Json::object()},
            {"parameters", Json::object()},
            {"tags", Json::object()},
            {"gates", toJson(view.gates(version))}};
  json["createdAt"] = version.createdAt.isValid() ? toJson(version.createdAt) : Json();
  for (const auto &[name, value] : version.metrics.asKeyValueRange()) json["metrics"][name.toStdString()] = value;
  for (const auto &[name, value] : version.parameters.asKeyValueRange()) {
    json["parameters"][name.toStdString()] = toJson(value);
  }
  for (const auto &[name, value] : version.tags.asKeyValueRange()) json["tags"][name.toStdString()] = toJson(value);
  const auto *deployment = view.lastDeployment(version);
  const bool isOverridden = deployment != nullptr && !deployment->overridden.isEmpty();
  const auto *fault = view.history ? standingFault(*view.history, version) : nullptr;
  json["wentBack"] =
      fault == nullptr ? Json() : Json{{"at", toJson(fault->until)}, {"why", toJson(fault->wentBackFor)}};
  Milliseconds served{0};
  json["inPlaceTimes"] = Json::array();
  for (const auto *each : view.deployments(version)) {
    served += each->served;
    json["inPlaceTimes"].push_back(toJson(*each));
  }
  json["servedMs"] = served.count();
  if (!view.history) json["historyError"] = toJson(view.history.error());
  json["override"] = isOverridden ? Json(toJson(deployment->overridden)) : Json();
  if (!version.complaint.isEmpty()) json["complaint"] = toJson(version.complaint);
  return json;
}

Json viewJson(const ModelView &view) {
  const auto drift = view.drift();
  Json json{{"model", toJson(view.spec.name)},
            {"registry", toJson(view.address)},
            {"serving", nullptr},
            {"inPlace", nullptr},
            {"drift", {{"state", toJson(driftName(drift.drift))}, {"text", toJson(drift.text)}}},
            {"suggestion", toJson(view.suggestion())},
            {"history", Json::array()},
            {"versions", Json::array()}};
  if (view.served) {
    json["serving"] = {{"version", toJson(view.served->version)}, {"digest", toJson(view.served->digest)}};
  }
  if (view.place) {
    json["inPlace"] = {{"version", toJson(view.place->version)}, {"digest", toJson(view.place->digest)}};
  }
  for (const auto &deployment : view.history ? *view.history : QList<ModelDeployment>()) {
    json["history"].push_back(toJson(deployment));
  }
  if (!view.history) json["historyError"] = toJson(view.history.error());
  if (!view.versions) json["error"] = toJson(view.versions.error());
  for (const auto &version : view.versions ? *view.versions : QList<ModelVersion>()) {
    json["versions"].push_back(versionJson(view, version));
  }
  return json;
}

QString named(const QString &version, const QString &digest) {
  if (version.isEmpty() && digest.isEmpty()) return tr("nothing that it could name");
  const auto name = version.isEmpty() ? tr("no version of the registry") : visibleText(version);
  return digest.isEmpty() ? name : tr("%1 (SHA-256 %2…)").arg(name, visibleText(digest.left(shownDigits)));
}

void printHead(const ModelView &view) {
  cli::print(QStringLiteral("%1  %2").arg(view.spec.name, view.address));
  cli::print(QStringLiteral("  ") + (view.served
                                         ? tr("Serving: %1").arg(named(view.served->version, view.served->digest))
                                         : tr("Serving: not known (%1)").arg(view.served.error().why)));
  if (view.place) {
    const auto since = inPlaceSince(view);
    cli::print(QStringLiteral("  ") + tr("In place: %1%2")
                                          .arg(named(view.place->version, view.place->digest),
                                               since.isEmpty() ? QString() : QStringLiteral(", ") + since));
  }
  if (view.spec.approvals > 1) {
    cli::print(QStringLiteral("  ") + tr("Two people must agree to it: no reason is enough where a gate fails."));
  }
  const auto drift = view.drift();
  if (drift.drift != Drift::None) {
    cli::print((drift.drift == Drift::Differs ? QStringLiteral("! ") : QStringLiteral("? ")) + drift.text);
  }
}

void print(const ModelView &view) {
  printHead(view);
  if (!view.versions) return cli::print(QStringLiteral("? ") + view.versions.error().toString());
  if (view.versions->isEmpty()) cli::print(QStringLiteral("  ") + tr("The registry has no version of it."));
  for (const auto &version : *view.versions) {
    QStringList facts;
    const auto state = stateOf(view, version);
    const auto gates = gatesText(view.gates(version));
    const auto back = wentBackText(view, version);
    if (!state.word.isEmpty() && !back.startsWith(state.word)) facts += state.word;
    if (!back.isEmpty()) facts += back;
    if (!gates.isEmpty()) facts += tr("gates: %1").arg(gates);
    for (const auto &metric : view.spec.metrics) {
      const auto figure = version.metrics.constFind(metric.name);
      if (figure != version.metrics.constEnd()) facts += metric.title + QLatin1Char(' ') + figureText(*figure);
    }
    const auto *deployment = view.lastDeployment(version);
    if (deployment != nullptr && !deployment->overridden.isEmpty()) {
      facts += tr("gates overridden: %1").arg(condensed(visibleText(deployment->overridden)));
    }
    if (!version.complaint.isEmpty()) facts += version.complaint;
    cli::print(QStringLiteral("  %1  %2  %3")
                   .arg(modelTitle(version), -22)
                   .arg(version.createdAt.isValid() ? version.createdAt.toUTC().toString(QStringLiteral("yyyy-MM-dd"))
                                                    : QStringLiteral("–"),
                        -10)
                   .arg(facts.join(QStringLiteral(" · "))));
  }
  const auto suggestion = view.suggestion();
  const auto *suggested = view.version(suggestion.version);
  cli::print(QStringLiteral("  ") +
             (suggested == nullptr ? tr("Nothing to go back to: %1").arg(suggestion.reason)
                                   : tr("Good to go back to: %1; %2").arg(modelTitle(*suggested), suggestion.reason)));
}

void printVersion(const ModelView &view, const ModelVersion &version) {
  const auto state = stateOf(view, version);
  cli::print(modelTitle(version) + (state.word.isEmpty() ? QString() : QStringLiteral(": ") + state.word));
  for (const auto &[name, value] : modelFacts(view, version, utcNow())) {
    cli::print(QStringLiteral("  %1  %2").arg(name, -12).arg(value));
  }
  for (const auto &[name, value] : version.metrics.asKeyValueRange()) {
    cli::print(QStringLiteral("  %1  %2").arg(visibleText(name), -24).arg(figureText(value), 10));
  }
  for (const auto &[name, value] : version.parameters.asKeyValueRange()) {
    cli::print(QStringLiteral("  %1  %2").arg(visibleText(name), -24).arg(visibleText(value)));
  }
  for (const auto &judgement : view.gates(version).judgements) {
    const bool passed = judgement.verdict == GateVerdict::Passed;
    cli::print((passed ? QStringLiteral("  ") : QStringLiteral("! ")) + judgement.why);
  }
  if (!version.complaint.isEmpty()) cli::print(QStringLiteral("! ") + version.complaint);
}

void print(const ModelComparison &comparison) {
  const auto row = [](const QString &name, const QString &left, const QString &right, const QString &judgement) {
    cli::print(QStringLiteral("  %1 %2 %3  %4").arg(name, -24).arg(left, 16).arg(right, 16).arg(judgement).trimmed());
  };
  const auto figure = [](const std::optional<double> &value) {
    return value ? figureText(*value) : QStringLiteral("–");
  };
  row(comparison.metrics.isEmpty() ? QString() : tr("Figure"), modelTitle(comparison.left),
      modelTitle(comparison.right), comparison.metrics.isEmpty() ? QString() : tr("Change"));
  for (const auto &metric : comparison.metrics) {
    QString judgement;
    if (metric.delta) judgement = (*metric.delta > 0 ? QStringLiteral("+") : QString()) + figureText(*metric.delta);
    if (metric.judgement == MetricDifference::Judgement::Better) judgement += QLatin1Char(' ') + tr("better");
    if (metric.judgement == MetricDifference::Judgement::Worse) judgement += QLatin1Char(' ') + tr("worse");
    row(visibleText(metric.title), figure(metric.left), figure(metric.right), judgement);
  }
  const auto digest = [](const ModelVersion &version) {
    return version.digest.isEmpty() ? tr("not known") : visibleText(version.digest.left(shownDigits)) + QChar(u'…');
  };
  row(tr("SHA-256"), digest(comparison.left), digest(comparison.right), {});
  if (!comparison.parameters.isEmpty()) row(tr("Parameter that differs"), {}, {}, {});
  for (const auto &parameter : comparison.parameters) {
    row(visibleText(parameter.name), visibleText(parameter.left.value_or(QStringLiteral("–"))),
        visibleText(parameter.right.value_or(QStringLiteral("–"))), {});
  }
  cli::print(QStringLiteral("  ") + (!comparison.sameContent   ? tr("Whether they are the same file is not known.")
                                     : *comparison.sameContent ? tr("They are the same, byte for byte.")
                                                               : tr("They are different files.")));
}

struct Purpose {
  const char *verb;
  const char *procedure;  ///< nullptr: it only looks
  const char *synopsis;
  int least, most;  ///< words
  const char *description;
};
constexpr std::array purposes{
    Purpose{
        "list", nullptr, "SYSTEM", 1, 1,
        QT_TRANSLATE_NOOP("ModelsCommand", "Lists the versions of a system's models, what is serving, and the gates.")},
    Purpose{"show", nullptr, "SYSTEM VERSION", 2, 2,
            QT_TRANSLATE_NOOP("ModelsCommand", "Shows all that is known of a version.")},
    Purpose{"compare", nullptr, "SYSTEM VERSION OTHER", 3, 3,
            QT_TRANSLATE_NOOP("ModelsCommand", "Shows two versions side by side.")},
    Purpose{"promote", "promote-model", "SYSTEM VERSION", 2, 2,
            QT_TRANSLATE_NOOP("ModelsCommand",
                              "Puts a version in service that has passed its gates; goes back if it does not work.")},
    Purpose{"update", "update-model", "SYSTEM VERSION", 2, 2,
            QT_TRANSLATE_NOOP("ModelsCommand", "Fetches a new version and puts it in service, as promote does.")},
    Purpose{
        "rollback", "rollback-model", "SYSTEM [VERSION]", 1, 2,
        QT_TRANSLATE_NOOP("ModelsCommand",
                          "Puts an earlier version back in service: the one that has served best unless it is named.")},
    Purpose{"prune", "prune-models", "SYSTEM", 1, 1,
            QT_TRANSLATE_NOOP("ModelsCommand", "Archives and deletes versions that are no longer to be kept.")},
};

int help() {
  cli::print(tr("Usage: opsdeck models COMMAND SYSTEM"));
  cli::print({});
  for (const auto &purpose : purposes) {
    cli::print(QStringLiteral("  %1").arg(QLatin1String(purpose.verb), -11) + tr(purpose.description));
  }
  cli::print({});
  cli::print(tr("More of each: opsdeck models COMMAND --help"));
  return 0;
}

/// The one that is meant: by name, or because there is no other.
Result<ModelSpec> chooseModel(const System &system, const QString &name) {
  QStringList names;
  for (const auto &model : system.models) names += model.name;
  const auto *found = name.isEmpty() && system.models.size() == 1 ? &system.models.first() : system.model(name);
  if (found != nullptr) return *found;
  Error error{ErrorCode::Usage, tr("Choosing a model"), system.name, {}, {}};
  if (names.isEmpty()) {
    error.why = tr("the system names no models");
    error.remedy = tr("Add them under 'models' in %1.").arg(system.file);
  } else {
    error.why = name.isEmpty() ? tr("it has several models") : tr("it has no model '%1'").arg(name);
    error.remedy = tr("Add --model with one of: %1").arg(names.join(QStringLiteral(", ")));
  }
  return fail(error);
}

Error noVersion(const ModelView &view, const QString &name) {
  QStringList names;
  for (const auto &version : *view.versions) names += modelTitle(version);
  return {ErrorCode::Usage, tr("Looking for version %1").arg(name), view.address,
          tr("the registry has no such version"), tr("It has: %1").arg(names.join(QStringLiteral(", ")))};
}

int showOne(const ModelView &view, const QStringList &names, bool json) {
  if (!view.versions) return cli::report(view.versions.error());
  for (const auto &name : names) {
    if (view.version(name) == nullptr) return cli::report(noVersion(view, name));
  }
  const auto &first = *view.version(names.first());
  if (names.size() == 1) {
    if (json) {
      cli::printJson(versionJson(view, first));
    } else {
      printVersion(view, first);
    }
    return 0;
  }
  const auto comparison = compareVersions(view.spec, first, *view.version(names.last()));
  if (json) {
    cli::printJson(toJson(comparison));
  } else {
    print(comparison);
  }
  return 0;
}

int look(const cli::Arguments &arguments) {
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  const auto names = arguments.words().mid(1);
  std::optional<ModelSpec> chosen;
  if (!names.isEmpty()) {
    const auto spec = chooseModel((*backends)->system(), arguments.parser().value(modelOption));
    if (!spec) return cli::report(spec.error());
    chosen = *spec;
  }
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    cli::openJournal(journal, exit, [&, exit] {
      if (chosen) {
        launch<ModelView>(lookAtModel(*chosen, **backends, &journal), &journal, [&, exit, names](const auto &view) {
          exit(view ? showOne(*view, names, arguments.json()) : cli::report(view.error()));
        });
        return;
      }
      launch<QList<ModelView>>(lookAtModels(**backends, &journal), &journal, [&, exit](const auto &views) {
        if (!views) return exit(cli::report(views.error()));
        auto list = Json::array();
        if (!arguments.json()) {
          cli::print(QStringLiteral("%1 ▸ %2").arg((*backends)->system().name, (*backends)->environment().name));
          if (views->isEmpty()) cli::print(QStringLiteral("  ") + tr("The system names no models."));
        }
        int code = 0;
        for (const auto &view : *views) {
          list.push_back(viewJson(view));
          if (!arguments.json()) print(view);
          constexpr int unreachable = 4;
          if (!view.versions && !view.served) code = unreachable;
        }
        if (arguments.json()) cli::printJson({{"models", list}});
        exit(code);
      });
    });
  });
}

/// As `run SYSTEM PROCEDURE`, with the words as its inputs.
int runPurpose(const Purpose &purpose, const cli::Arguments &arguments) {
  const auto &given = arguments.parser();
  QStringList run{arguments.word(0), QLatin1String(purpose.procedure)};
  const auto set = [&run](const char *input, const QString &value) {
    if (!value.isEmpty()) run << QStringLiteral("--set") << QLatin1String(input) + QLatin1Char('=') + value;
  };
  const bool overrides = given.optionNames().contains(overrideOption);
  if (overrides && given.value(overrideOption).trimmed().isEmpty()) {
    return cli::misuse(tr("--override needs a reason"), tr("Say why it is to serve although a gate fails."));
  }
  const auto place = findPlace(arguments.word(0), arguments.environment());
  if (!place) return cli::report(place.error());
  const auto model = chooseModel(place->system, given.value(modelOption));
  if (!model) return cli::report(model.error());
  set("model", model->name);
  set("version", arguments.word(1));
  if (overrides) set("override", given.value(overrideOption));
  if (given.optionNames().contains(faultOption)) set("fault", given.value(faultOption));
  if (!arguments.environment().isEmpty()) run << QStringLiteral("-e") << arguments.environment();
  if (given.isSet(QStringLiteral("yes"))) run << QStringLiteral("--yes");
  if (arguments.json()) run << QStringLiteral("-o") << QStringLiteral("json");
  return runCommand(run);
}

int command(const Purpose &purpose, const QStringList &words) {
  const bool runs = purpose.procedure != nullptr;
  const QString verb = QLatin1String(purpose.verb);
  auto description = tr(purpose.description);
  if (runs) description += QLatin1Char('\n') + tr("Runs the procedure %1.").arg(QLatin1String(purpose.procedure));
  cli::Arguments arguments(
      QStringLiteral("models ") + verb,
      QLatin1String(purpose.synopsis) + (runs ? QStringLiteral(" [-e ENVIRONMENT] [--yes] [-o json]")
                                              : QStringLiteral(" [-e ENVIRONMENT] [-o json]")),
      description);
  arguments.addEnvironmentOption();
  if (verb != QLatin1String("list")) {
    arguments.addOption({modelOption, tr("Which model, where the system has several."), tr("model")});
  }
  if (runs) arguments.addOption({QStringLiteral("yes"), tr("Approves destructive steps.")});
  if (verb == QLatin1String("promote") || verb == QLatin1String("update")) {
    arguments.addOption({overrideOption,
                         tr("Puts it in service although a gate says no, for this reason; it is journaled."),
                         tr("reason")});
  }
  if (verb == QLatin1String("rollback")) {
    arguments.addOption({faultOption,
                         tr("What is wrong with the version in service; with it, that one is never suggested again."),
                         tr("what")});
  }
  if (const auto code = arguments.parse(words, purpose.least, purpose.most)) return *code;
  return runs ? runPurpose(purpose, arguments) : look(arguments);
}

}  // namespace

int modelsCommand(const QStringList &words) {
  const auto verb = words.value(0);
  if (verb == QLatin1String("--help") || verb == QLatin1String("-h")) return help();
  QStringList verbs;
  for (const auto &purpose : purposes) {
    if (verb == QLatin1String(purpose.verb)) return command(purpose, words.mid(1));
    verbs += QLatin1String(purpose.verb);
  }
  return cli::wrongCommand(QStringLiteral("models"), verbs, words);
}

}  // namespace ops
