#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"

namespace ops {

using namespace modelactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// Name and digest of a version, for the outcome.
void withDigest(ActionRun &run, const Subject &subject, const QString &version, const std::function<void()> &next) {
  run.value()["version"] = toJson(version);
  run.ask<Versions>(subject.registry.versions(), [&run, subject, version, next](const Versions &versions) {
    const auto *found = versionNamed(versions, version);
    if (found == nullptr) return run.end(noSuchVersion(subject, version, versions));
    run.value()["digest"] = toJson(found->digest);
    next();
  });
}

class ModelFetch final : public ShippedAction {
 public:
  ModelFetch()
      : ShippedAction("model.fetch", Risk::Change,
                      {{"model", Parameter::Type::Model, true}, {"version", Parameter::Type::Text, true}}) {}
  bool isRepeatable() const override { return true; }
  bool takesNothingAway() const override { return true; }
  QString describe(const Json &parameters, const System &system) const override {
    return tr("Bring version %1 of %2 to where it is served, unless it is there; the service goes on with what it has")
        .arg(visibleText(versionOf(parameters)), titleOf(parameters, system));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersions(
          run, context, parameters,
          [&run, name = versionOf(parameters)](const Subject &, const Versions &versions, const ModelInPlace &) {
            run.succeed({{"present", versionNamed(versions, name) != nullptr}});
          });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      run.describeProgress([](const Json &progress) { return jsonString(progress, "text"); });
      withModel(run, context, parameters, [&run, context, name = versionOf(parameters)](const Subject &subject) {
        run.value()["changed"] = false;
        run.ask<QString>(subject.registry.fetch(name), [&run, context, subject](const QString &version) {
          run.value()["fetched"] = !jsonBool(context.before, "present");
          run.value()["changed"] = run.value()["fetched"];
          withDigest(run, subject, version, [&run, version] {
            const bool isNew = jsonBool(run.value(), "fetched");
            const auto text = isNew ? tr("%1 was brought here and is whole") : tr("%1 is here already");
            run.value()["summary"] = toJson(text.arg(visibleText(version)));
            run.succeed();
          });
        });
      });
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersions(
          run, context, parameters,
          [&run, name = versionOf(parameters)](const Subject &, const Versions &versions, const ModelInPlace &) {
            const auto *found = versionNamed(versions, name);
            if (found == nullptr) return run.succeed({{"happened", false}});
            // What was cut on the way is brought anew.
            if (!found->complaint.isEmpty()) return run.succeed({{"happened", nullptr}});
            auto value = run.value();
            value["version"] = toJson(name);
            value["digest"] = toJson(found->digest);
            run.succeed({{"happened", true}, {"value", std::move(value)}});
          });
    });
  }
};

class ModelKeep final : public ShippedAction {
 public:
  ModelKeep() : ShippedAction("model.keep", Risk::Change, {{"model", Parameter::Type::Model, true}}) {}
  bool isRepeatable() const override { return true; }
  bool takesNothingAway() const override { return true; }
  QString describe(const Json &parameters, const System &system) const override {
    return tr("See to it that the version of %1 in service is among those that can be put back")
        .arg(titleOf(parameters, system));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  /// What has no name gets one only by being kept.
  std::unique_ptr<Operation> foresee(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withModel(run, context, parameters, [&run, context](const Subject &subject) {
        run.ask<ModelInPlace>(subject.registry.inPlace(), [&run, context, subject](const ModelInPlace &place) {
          if (isNothing(place) || !place.version.isEmpty()) run.value()["version"] = toJson(place.version);
          run.value()["summary"] =
              toJson(isNothing(place) ? nothingText(context, subject) : tr("%1 is in place").arg(placeText(place)));
          run.succeed();
        });
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersions(run, context, parameters,
                   [&run, context](const Subject &subject, const Versions &before, const ModelInPlace &place) {
                     run.value()["changed"] = false;
                     run.attempt<QString>(subject.registry.keep(), [=, &run](const Result<QString> &kept) {
                       if (kept) return tell(run, subject, before, *kept);
                       const bool isNeedless = isNothing(place) && kept.error().code == ErrorCode::Refused;
                       if (!isNeedless) return run.end(kept.error());
                       run.value().update(placeJson({}));
                       run.value()["summary"] =
                           toJson(tr("%1, so there is nothing to keep").arg(nothingText(context, subject)));
                       run.succeed();
                     });
                   });
    });
  }

 private:
  static void tell(ActionRun &run, const Subject &subject, const Versions &before, const QString &version) {
    const auto *known = versionNamed(before, version);
    run.value()["changed"] = known == nullptr || known->isArchived;
    withDigest(run, subject, version, [&run, version] {
      run.value()["summary"] = toJson(tr("it can be put back as %1").arg(visibleText(version)));
      run.succeed();
    });
  }
};

}  // namespace

void addModelKeeping(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelFetch>());
  registry.add(std::make_unique<ModelKeep>());
}

}  // namespace ops
