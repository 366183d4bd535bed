#include "models/procedures/actions/model/model_common.h"

#include "models/backends/model_check.h"
#include "models/base/text.h"

namespace ops::modelactions {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// The checks that a model declares, one after the other.
struct NamedCheck {
  const char *key;
  QString what;
  const ModelCheck *check = nullptr;
};

void askChecks(ActionRun &run, const ActionContext &context, QList<NamedCheck> checks,
               const std::function<void()> &next) {
  while (!checks.isEmpty() && !checks.first().check->isSet()) checks.removeFirst();
  if (checks.isEmpty()) return next();
  const auto first = checks.takeFirst();
  run.report(first.what);
  run.ask<Json>(askModelCheck(*first.check, first.what, context.backends),
                [&run, context, checks, first, next](const Json &answer) {
                  run.value()[first.key] = answer;
                  askChecks(run, context, checks, next);
                });
}

Error notServed(const Subject &subject, const QString &why) {
  return {ErrorCode::Failed, tr("Checking what %1 serves").arg(subject.spec.service), subject.registry.address(), why,
          tr("The service loads a model when it starts: restart it, and look at its log.")};
}

}  // namespace

QString modelOf(const Json &parameters) {
  return parameterText(parameters, "model");
}

QString versionOf(const Json &parameters) {
  return parameterText(parameters, "version");
}

QString titleOf(const Json &parameters, const System &system) {
  const auto *spec = system.model(modelOf(parameters));
  return spec == nullptr ? modelOf(parameters) : spec->title;
}

QStringList targetOf(const Json &parameters) {
  return {modelTarget(modelOf(parameters))};
}

void withModel(ActionRun &run, const ActionContext &context, const Json &parameters,
               const std::function<void(const Subject &)> &next) {
  const auto name = modelOf(parameters);
  const auto *spec = context.backends.system().model(name);
  if (spec == nullptr) {
    return run.end(
        {ErrorCode::Usage, tr("Looking for the model %1").arg(name), {}, tr("the system has none of that name"), {}});
  }
  const auto registry = context.backends.modelRegistry(name);
  if (!registry) return run.end(registry.error());
  run.value()["model"] = toJson(name);
  run.value()["service"] = toJson(spec->service);
  next({*spec, **registry});
}

void withVersions(ActionRun &run, const ActionContext &context, const Json &parameters,
                  const std::function<void(const Subject &, const Versions &, const ModelInPlace &)> &next) {
  withModel(run, context, parameters, [&run, next](const Subject &subject) {
    run.ask<Versions>(subject.registry.versions(), [&run, subject, next](const Versions &versions) {
      run.ask<ModelInPlace>(subject.registry.inPlace(),
                            [subject, versions, next](const ModelInPlace &place) { next(subject, versions, place); });
    });
  });
}

void withVersion(
    ActionRun &run, const ActionContext &context, const Json &parameters,
    const std::function<void(const Subject &, const ModelVersion &, const Versions &, const ModelInPlace &)> &next) {
  withVersions(run, context, parameters,
               [&run, name = versionOf(parameters), next](const Subject &subject, const Versions &versions,
                                                          const ModelInPlace &place) {
                 const auto *version = versionNamed(versions, name);
                 if (version == nullptr) return run.end(noSuchVersion(subject, name, versions));
                 next(subject, *version, versions, place);
               });
}

void withHistory(ActionRun &run, const ActionContext &context, const ModelSpec &spec,
                 const std::function<void(const QList<ModelDeployment> &)> &next) {
  if (context.journal == nullptr) return next({});
  const auto &backends = context.backends;
  run.ask<QList<ModelDeployment>>(
      modelHistory(*context.journal, backends.system().name, backends.environment().name, spec), next);
}

Error noSuchVersion(const Subject &subject, const QString &version, const Versions &versions) {
  constexpr qsizetype most = 10;
  QStringList names;
  for (const auto &each : versions.first(std::min(most, versions.size()))) names.append(visibleText(each.version));
  return {ErrorCode::Usage, tr("Looking for version %1 of %2").arg(visibleText(version), subject.spec.title),
          subject.registry.address(), tr("the registry has none of that name"),
          names.isEmpty() ? QString() : tr("The newest are: %1").arg(names.join(QStringLiteral(", ")))};
}

Json placeJson(const ModelInPlace &place) {
  return {{"version", toJson(place.version)}, {"digest", toJson(place.digest)}};
}

ModelInPlace placeFromJson(const Json &json) {
  return {jsonString(json, "version"), jsonString(json, "digest")};
}

bool isNothing(const ModelInPlace &place) {
  return place.version.isEmpty() && place.digest.isEmpty();
}

QString nothingText(const ActionContext &context, const Subject &subject) {
  const auto place = context.backends.environment().models.value(subject.spec.name);
  if (place.kind != ModelPlace::Kind::Files) return tr("nothing is in place");
  return tr("nothing is in place: %1 is missing").arg(visibleText(place.file));
}

QString servesText(const Subject &subject, const QString &version, bool again) {
  const auto &spec = subject.spec;
  // Without a question for the version nobody but the files can tell it.
  const auto text = spec.serving.isEmpty() ? again
                                                 ? tr("Version %1 of %2 is in place again, and %3 answers as it should")
                                                 : tr("Version %1 of %2 is in place now, and %3 answers as it should")
                    : again ? tr("Version %1 of %2 serves again, by the word of %3 itself")
                                           : tr("Version %1 of %2 serves now, by the word of %3 itself");
  return text.arg(visibleText(version), visibleText(spec.title), spec.service);
}

QString placeText(const ModelInPlace &place) {
  constexpr qsizetype digits = 12;
  if (!place.version.isEmpty()) return visibleText(place.version);
  if (place.digest.isEmpty()) return tr("nothing");
  return tr("something of SHA-256 %1…").arg(place.digest.left(digits));
}

void withDrift(ActionRun &run, const ActionContext &context, const Subject &subject, const ModelInPlace &place,
               const std::function<void(const ServedModel &, const DriftReport &)> &next) {
  run.ask<ServedModel>(askServed(subject.spec, context.backends),
                       [place, next](const ServedModel &served) { next(served, judgeDrift(place, served)); });
}

void validateModel(ActionRun &run, const ActionContext &context, const Subject &subject, const QString &version,
                   const std::function<void()> &next) {
  const auto ask = [=, &run](const ModelInPlace &place) {
    const auto checks = [=, &run] {
      const auto &spec = subject.spec;
      askChecks(run, context,
                {{"validation", tr("Asking %1 to check its model").arg(spec.service), &spec.validation},
                 {"sample", tr("Asking %1 for a sample prediction").arg(spec.service), &spec.sample}},
                next);
    };
    if (subject.spec.serving.isEmpty()) return checks();
    withDrift(run, context, subject, place, [=, &run](const ServedModel &served, const DriftReport &drift) {
      run.value()["served"] = placeJson({served.version, served.digest});
      // That what lies there has no name in the registry says nothing against how it is served.
      const bool isLoaded = isSameModel(place.version, place.digest, served.version, served.digest);
      if (drift.drift == Drift::None || isLoaded) return checks();
      run.end(notServed(subject, drift.text));
    });
  };
  run.ask<ModelInPlace>(subject.registry.inPlace(), [=, &run](const ModelInPlace &place) {
    run.value()["version"] = toJson(version.isEmpty() ? place.version : version);
    run.value()["digest"] = toJson(place.digest);
    if (version.isEmpty() || place.version == version) return ask(place);
    // Of several copies of one content the registry may name another.
    run.ask<Versions>(subject.registry.versions(), [=, &run](const Versions &versions) {
      const auto *wanted = versionNamed(versions, version);
      if (wanted != nullptr && isInPlace(*wanted, place)) return ask(place);
      run.end(notServed(subject, tr("%1 is in place, not %2").arg(placeText(place), visibleText(version))));
    });
  });
}

}  // namespace ops::modelactions
