#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/procedures/actions/watching.h"

namespace ops {

using namespace modelactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// A service that can be asked nothing proves nothing.
QStringList withoutQuestions(const Json &parameters, const System &system) {
  const auto *spec = system.model(modelOf(parameters));
  if (spec == nullptr || spec->validation.isSet() || spec->sample.isSet() || !spec->serving.isEmpty()) return {};
  return {tr("model: %1 declares neither serving nor validation nor sample, so nothing can be checked")
              .arg(modelOf(parameters))};
}

QStringList questionsOf(const ModelSpec &spec) {
  QStringList questions;
  if (!spec.serving.isEmpty()) questions.append(tr("which version it serves"));
  if (spec.validation.isSet()) {
    questions.append(tr("its own check (%1 %2)").arg(QString::fromLatin1(spec.validation.method), spec.validation.url));
  }
  if (spec.sample.isSet()) {
    questions.append(tr("a sample prediction (%1 %2)").arg(QString::fromLatin1(spec.sample.method), spec.sample.url));
  }
  return questions;
}

class ModelValidate final : public ShippedAction {
 public:
  ModelValidate()
      : ShippedAction("model.validate", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text},
                       {"fasterThan", Parameter::Type::Duration}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    return ShippedAction::check(parameters, system) + withoutQuestions(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Validate %1").arg(modelOf(parameters));
    auto text = tr("Ask %1 for %2").arg(spec->service, questionsOf(*spec).join(QStringLiteral(", ")));
    const auto limit = parameterDuration(parameters, "fasterThan", Milliseconds(0));
    if (limit.count() > 0) text += tr("; the sample must take less than %1").arg(formatDuration(limit));
    return text;
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto limit = parameterDuration(parameters, "fasterThan", Milliseconds(0));
      run.value()["validated"] = false;
      withModel(run, context, parameters,
                [&run, context, limit, version = versionOf(parameters)](const Subject &subject) {
                  validateModel(run, context, subject, version, [&run, subject, version, limit] {
                    const auto took = sampleTime(run);
                    if (limit.count() > 0 && took >= limit) return run.end(tooSlow(subject, took, limit));
                    run.value()["validated"] = true;
                    run.value()["conclusion"] = toJson(servesText(subject, jsonString(run.value(), "version"), false));
                    const auto served = version.isEmpty() ? jsonString(run.value(), "version") : version;
                    auto summary = tr("it serves %1, and answers every question as it should").arg(visibleText(served));
                    if (took.count() > 0) summary += tr("; the sample took %1").arg(formatDuration(took));
                    run.value()["summary"] = toJson(summary);
                    run.succeed();
                  });
                });
    });
  }

 private:
  static Milliseconds sampleTime(ActionRun &run) {
    return Milliseconds(qRound64(jsonNumber(jsonMember(run.value(), "sample"), "milliseconds")));
  }
  static Error tooSlow(const Subject &subject, Milliseconds took, Milliseconds limit) {
    return {ErrorCode::Failed,
            tr("Asking %1 for a sample prediction").arg(subject.spec.service),
            {},
            tr("it took %1; wanted less than %2").arg(formatDuration(took), formatDuration(limit)),
            tr("Look what the service, or its machine, is busy with.")};
  }
};

class ModelWatch final : public ShippedAction {
 public:
  ModelWatch()
      : ShippedAction("model.watch", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text},
                       {"for", Parameter::Type::Duration},
                       {"every", Parameter::Type::Duration}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    return ShippedAction::check(parameters, system) + withoutQuestions(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Watch %1").arg(modelOf(parameters));
    return tr("Ask %1 for %2 and whether it is well, every %3 for %4; stop at the first answer that is bad")
        .arg(spec->service, questionsOf(*spec).join(QStringLiteral(", ")), formatDuration(watchPause(parameters)),
             formatDuration(timeOf(parameters, *spec)));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withModel(run, context, parameters, [&run, context, parameters](const Subject &subject) {
        const auto *service = context.backends.system().service(subject.spec.service);
        const WatchPlan plan{service == nullptr ? ServiceSpec() : *service, timeOf(parameters, subject.spec),
                             watchPause(parameters)};
        watchService(run, context, plan, [&run, context, subject, parameters](const std::function<void()> &isWell) {
          validateModel(run, context, subject, versionOf(parameters), isWell);
        });
      });
    });
  }

 private:
  static Milliseconds timeOf(const Json &parameters, const ModelSpec &spec) {
    return parameterDuration(parameters, "for", spec.watch);
  }
};

}  // namespace

void addModelValidation(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelValidate>());
  registry.add(std::make_unique<ModelWatch>());
}

}  // namespace ops
