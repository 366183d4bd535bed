#include <algorithm>

#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/procedures/actions/service_actions.h"
#include "models/promotion/model_choice.h"
#include "models/promotion/suggestion.h"

namespace ops {

using namespace modelactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// What the service says that it serves. Its figure is the version as the registry names it.
class ModelServing final : public ReadAction {
 public:
  ModelServing() : ReadAction("model.serving", "version", {{"model", Parameter::Type::Model, true}}) {}
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }

 protected:
  QString describeLook(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr || spec->serving.isEmpty()) {
      return tr("Look which version of %1 is in place").arg(titleOf(parameters, system));
    }
    return tr("Ask %1 which version of %2 it serves: GET %3").arg(spec->service, spec->title, spec->serving);
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withModel(run, context, parameters, [&run, context](const Subject &subject) {
        run.ask<ModelInPlace>(subject.registry.inPlace(), [&run, context, subject](const ModelInPlace &place) {
          run.value()["inPlace"] = placeJson(place);
          if (subject.spec.serving.isEmpty()) {
            run.value()["drift"] = toJson(driftName(Drift::Unknown));
            const auto there =
                isNothing(place) ? nothingText(context, subject) : tr("%1 is in place").arg(placeText(place));
            run.value()["summary"] = toJson(tr("%1; nobody can be asked what is served").arg(there));
            return run.succeed();
          }
          if (isNothing(place)) return askAlone(run, context, subject);
          run.attempt<ServedModel>(askServed(subject.spec, context.backends),
                                   [&run, context, subject, place](const Result<ServedModel> &served) {
                                     if (!served) return endUnanswered(run, context, subject, served.error());
                                     tell(run, context, subject, *served, judgeDrift(place, served));
                                   });
        });
      });
    });
  }

 private:
  static void tell(ActionRun &run, const ActionContext &context, const Subject &subject, const ServedModel &served,
                   const DriftReport &drift) {
    const auto name = jsonString(run.value()["inPlace"], "version");
    const bool isPlaced = drift.drift == Drift::None && !name.isEmpty();
    run.value()["version"] = toJson(isPlaced ? name : served.version);
    run.value()["digest"] = toJson(served.digest);
    run.value()["reported"] = toJson(served.version);
    run.value()["drift"] = toJson(driftName(drift.drift));
    run.value()["summary"] = toJson(drift.text);
    // It loads its model when it starts: since then all of them have served what is served now.
    serviceactions::askInstances(run, context, subject.spec.service, [&run](const serviceactions::Instances &own) {
      QDateTime since;
      for (const auto &each : own) {
        if (each.isUp() && each.startedAt.isValid() && !(since.isValid() && since > each.startedAt)) {
          since = each.startedAt;
        }
      }
      if (since.isValid()) run.value()["startedAt"] = toJson(since);
      run.succeed();
    });
  }

  /// One that somebody has stopped needs no other version, but to be started.
  static void endUnanswered(ActionRun &run, const ActionContext &context, const Subject &subject, Error error) {
    serviceactions::askInstances(
        run, context, subject.spec.service,
        [&run, context, error, service = subject.spec.service](const serviceactions::Instances &own) mutable {
          const auto isStopped = [](const ServiceInstance &each) { return each.state == InstanceState::Stopped; };
          if (own.isEmpty() || !std::ranges::all_of(own, isStopped)) return run.end(withWayOut(error, context));
          run.value()["stopped"] = true;
          const auto &backends = context.backends;
          error.why = tr("%1 is stopped (%2)").arg(service, error.why);
          error.remedy = tr("Start it: opsdeck run %1 restart-service --set service=%2 -e %3")
                             .arg(backends.system().name, service, backends.environment().name);
          run.end(error);
        });
  }

  /// Where the service does not answer nothing new is put under it: what helps is the way back.
  static Error withWayOut(Error error, const ActionContext &context) {
    const auto &backends = context.backends;
    error.remedy = tr("If it does not come back, put a version back that has worked: opsdeck models rollback %1 -e %2")
                       .arg(backends.system().name, backends.environment().name);
    return error;
  }

  /// There is nothing to compare its answer with.
  static void askAlone(ActionRun &run, const ActionContext &context, const Subject &subject) {
    run.attempt<ServedModel>(
        askServed(subject.spec, context.backends), [&run, context, subject](const Result<ServedModel> &served) {
          const auto nothing = nothingText(context, subject);
          if (!served) {
            auto error = served.error();
            error.why = tr("%1; %2").arg(nothing, error.why);
            return run.end(withWayOut(error, context));
          }
          run.value()["version"] = toJson(served->version);
          run.value()["digest"] = toJson(served->digest);
          run.value()["reported"] = toJson(served->version);
          run.value()["drift"] = toJson(driftName(judgeDrift({}, served).drift));
          run.value()["summary"] =
              toJson(tr("%1; %2 still serves %3, but can't load it again")
                         .arg(nothing, subject.spec.service, placeText({served->version, served->digest})));
          run.succeed();
        });
  }
};

/// The version that a word or a name stands for, settled once for all steps behind it.
class ModelChoose final : public ShippedAction {
 public:
  ModelChoose()
      : ShippedAction("model.choose", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text, true},
                       {"forRollback", Parameter::Type::Any}}) {}
  QString describe(const Json &parameters, const System &system) const override {
    const auto title = titleOf(parameters, system);
    const auto version = versionOf(parameters);
    if (version == QLatin1String("suggested")) {
      return tr("Choose the version of %1 to go back to: validated and seen to serve longest without going wrong, "
                "else the last one that was in service, else the one called stable")
          .arg(title);
    }
    if (version == QLatin1String("newest")) return tr("Choose the newest version of %1 that may be used").arg(title);
    const auto text = tr("Look whether %1 has a version %2").arg(title, visibleText(version));
    return isForRollback(parameters)
               ? tr("%1, and whether it was in service before, or no gate speaks against it").arg(text)
               : text;
  }
  QString describeFound(const Json &found, const Json &, const System &) const override {
    const auto version = visibleText(jsonString(found, "version"));
    if (version.isEmpty()) return {};
    const auto place = placeFromJson(jsonMember(found, "inPlace"));
    if (isNothing(place)) return tr("%1, where nothing is in place: %2").arg(version, jsonString(found, "reason"));
    return tr("%1 in the place of %2: %3").arg(version, placeText(place), jsonString(found, "reason"));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> foresee(const Json &parameters, const ActionContext &context) const override {
    return run(parameters, context);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersions(
          run, context, parameters,
          [&run, context, parameters](const Subject &subject, const Versions &versions, const ModelInPlace &place) {
            run.value()["inPlace"] = placeJson(place);
            withHistory(run, context, subject.spec, [=, &run](const QList<ModelDeployment> &history) {
              const auto purpose =
                  isForRollback(parameters) ? ModelChoice::Purpose::Rollback : ModelChoice::Purpose::Promotion;
              const auto &places = context.backends.environment().models;
              settle(run, subject,
                     {purpose, subject.spec, versions, place, history, places.value(subject.spec.name).takesArchived()},
                     versionOf(parameters));
            });
          });
    });
  }

 private:
  static bool isForRollback(const Json &parameters) {
    return parameterText(parameters, "forRollback") == QLatin1String("true");
  }

  static void settle(ActionRun &run, const Subject &subject, const ModelChoice &choice, QString name) {
    const auto refuse = [&](const QString &why, const QString &remedy) {
      run.end({ErrorCode::Refused, tr("Choosing a version of %1").arg(subject.spec.title), subject.registry.address(),
               why, remedy});
    };
    auto reason = tr("it was named");
    if (name == QLatin1String("suggested")) {
      const auto suggestion = suggestVersion(choice);
      if (suggestion.version.isEmpty()) return refuse(suggestion.reason, tr("Name the version."));
      name = suggestion.version;
      reason = suggestion.reason;
    } else if (name == QLatin1String("newest")) {
      const auto *newest = choice.newest();
      if (newest == nullptr) return refuse(tr("the registry has none that may be used"), {});
      name = newest->version;
      reason = tr("it is the newest one");
    }
    const auto *version = versionNamed(choice.versions, name);
    if (version == nullptr) return run.end(noSuchVersion(subject, name, choice.versions));
    const auto objection = choice.objectionTo(*version);
    if (!objection.why.isEmpty()) return refuse(objection.why, objection.remedy);
    run.value()["version"] = toJson(version->version);
    run.value()["digest"] = toJson(version->digest);
    run.value()["reason"] = toJson(reason);
    run.value()["summary"] = toJson(QString(visibleText(name) + QStringLiteral(": ") + reason));
    run.succeed();
  }
};

}  // namespace

void addModelReading(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelServing>());
  registry.add(std::make_unique<ModelChoose>());
}

}  // namespace ops
