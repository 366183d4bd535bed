#include <QElapsedTimer>

#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace modelactions;

namespace {

constexpr Milliseconds usualPatience{60'000};
constexpr Milliseconds lookPause{500};
constexpr qsizetype shownLetters = 8;  // of a run, as everywhere

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// Whether what is in place is what a version of this name holds.
bool isNamed(const QString &name, const Versions &versions, const ModelInPlace &now) {
  const auto *version = versionNamed(versions, name);
  return version == nullptr ? now.version == name : isInPlace(*version, now);
}

/// What has to be in place for a version to be put there.
struct Expectation {
  QString version;                    ///< a name: with another one in place it is refused; empty: not said
  QString insteadOf;                  ///< a name: another one in place is left alone; empty: not said
  std::optional<ModelInPlace> place;  ///< as it was observed; counts where neither is said

  static Expectation of(const Json &parameters) {
    return {parameterText(parameters, "expect"), parameterText(parameters, "insteadOf"), {}};
  }
  /// What the run put there is gone: there is nothing of it left to take back. What has no name is nobody's.
  bool isOthers(const ModelInPlace &now, const Versions &versions) const {
    return !insteadOf.isEmpty() && !now.version.isEmpty() && !isNamed(insteadOf, versions, now);
  }
  bool holdsFor(const ModelInPlace &now, const Versions &versions) const {
    if (!insteadOf.isEmpty()) return !isOthers(now, versions);
    if (!version.isEmpty()) return isNamed(version, versions, now);
    return !place || now == *place;
  }
  QString text() const { return version.isEmpty() ? placeText(place.value_or(ModelInPlace())) : visibleText(version); }
};

/// Ends the way back without touching anything: what the run had put there has been replaced by something newer.
void leaveAlone(ActionRun &run, const ActionContext &context, const Subject &subject, const ModelInPlace &now) {
  run.value()["leftAlone"] = true;
  run.value()["version"] = toJson(now.version);
  run.value()["digest"] = toJson(now.digest);
  withHistory(run, context, subject.spec, [&run, now](const QList<ModelDeployment> &history) {
    const auto *newer = presentDeployment(history, now);
    const bool isJournaled = newer != nullptr && !newer->run.isEmpty();
    run.value()["summary"] =
        toJson(isJournaled ? tr("a newer run has put %1 there (%2, %3)")
                                 .arg(placeText(now), newer->run.left(shownLetters), visibleText(newer->actor))
                           : tr("somebody has put %1 there, past Opsdeck").arg(placeText(now)));
    run.succeed();
  });
}

/// Puts the version in place, unless it is there. Then {"model","version","digest","previous","changed"} is known.
void putInPlace(ActionRun &run, const ActionContext &context, const Subject &subject, const ModelVersion &version,
                const Versions &versions, const ModelInPlace &now, const Expectation &expected,
                const std::function<void()> &next) {
  run.value()["version"] = toJson(version.version);
  run.value()["digest"] = toJson(version.digest);
  run.value()["previous"] = placeJson(now);
  run.value()["changed"] = false;
  const bool isThere = isInPlace(version, now);
  if (!isThere && expected.isOthers(now, versions)) return leaveAlone(run, context, subject, now);
  if (!isThere && !expected.holdsFor(now, versions)) {
    return run.end(
        {ErrorCode::Refused,
         tr("Putting version %1 of %2 in place").arg(visibleText(version.version), subject.spec.title),
         subject.registry.address(),
         isNothing(now)
             ? tr("nothing is in place by now: somebody else has taken %1 away").arg(expected.text())
             : tr("%1 is in place by now, not %2: somebody else has put it there").arg(placeText(now), expected.text()),
         tr("Look at who did (Audit), and begin anew.")});
  }
  // Also where it is there: what an earlier attempt has left unfinished around it is then finished.
  const auto name = visibleText(version.version);
  if (!isThere) {
    run.report(isNothing(now) ? tr("Putting %1 in place, where nothing is").arg(name)
                              : tr("Putting %1 in the place of %2").arg(name, placeText(now)));
  }
  const auto deploy = [&run, subject, isThere, next, name = version.version](const ModelInPlace &inTheWay) {
    run.value()["previous"] = placeJson(inTheWay);
    run.ask<Done>(subject.registry.deploy(name, inTheWay), [&run, subject, isThere, next](const Done &) {
      run.value()["changed"] = !isThere;
      run.attempt<ModelInPlace>(subject.registry.inPlace(), [&run, next](const Result<ModelInPlace> &place) {
        if (place && !place->digest.isEmpty()) run.value()["digest"] = toJson(place->digest);
        next();
      });
    });
  };
  const bool isOnlyCopy = !isThere && now.version.isEmpty() && !now.digest.isEmpty();
  if (!isOnlyCopy) return deploy(now);
  // Whoever laid it there has it nowhere else: it is not overwritten before it is kept.
  run.ask<QString>(subject.registry.keep(), [&run, subject, now, deploy](const QString &) {
    run.ask<ModelInPlace>(subject.registry.inPlace(), [&run, subject, now, deploy](const ModelInPlace &kept) {
      if (kept.digest == now.digest) return deploy(kept);
      run.end({ErrorCode::Refused, tr("Putting a version of %1 in place").arg(subject.spec.title),
               subject.registry.address(), tr("somebody has put another one there meanwhile"), tr("Begin anew.")});
    });
  });
}

/// The way back to something that nobody could name.
void takeNamelessBack(ActionRun &run, const ActionContext &context, const Json &parameters,
                      const Expectation &expected) {
  const auto before = placeFromJson(context.before);
  const bool hadDigest = !before.digest.isEmpty();
  withVersions(run, context, parameters,
               [&run, context, expected, before, hadDigest](const Subject &subject, const Versions &versions,
                                                            const ModelInPlace &now) {
                 run.value()["changed"] = false;
                 if (!isNamed(expected.insteadOf, versions, now)) {
                   const bool isAsBefore = isNothing(now) || (hadDigest && now.digest == before.digest);
                   if (!isAsBefore) return leaveAlone(run, context, subject, now);
                   run.value()["summary"] =
                       toJson(tr("%1 is in place: there is nothing to take back").arg(placeText(now)));
                   return run.succeed();
                 }
                 Error error{ErrorCode::Refused, tr("Putting the version from before back"), subject.registry.address(),
                             tr("what was in place before had no name in the registry"),
                             tr("It was kept under its date: look at the list, and roll back to it by name.")};
                 if (!hadDigest) {
                   error.why = tr("nothing was in place before, so %1 stays there").arg(placeText(now));
                   error.remedy = tr("Put another version in place: rollback-model, with its name.");
                 }
                 run.end(error);
               });
}

class ModelDeploy final : public ShippedAction {
 public:
  ModelDeploy()
      : ShippedAction("model.deploy", Risk::Change,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text, true},
                       {"expect", Parameter::Type::Text},
                       {"insteadOf", Parameter::Type::Text},
                       {"rollback", Parameter::Type::Any},
                       {"fault", Parameter::Type::Any}}) {}
  /// What is there already is not put there again, and nothing is put in the place of what nobody expects.
  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &system) const override {
    const auto text = tr("Put version %1 of %2 in place, in one step; the service loads it when it is restarted")
                          .arg(visibleText(versionOf(parameters)), titleOf(parameters, system));
    const auto expected = parameterText(parameters, "expect", parameterText(parameters, "insteadOf"));
    return expected.isEmpty() ? text : tr("%1. Only if %2 is in place").arg(text, visibleText(expected));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withModel(run, context, parameters, [&run](const Subject &subject) {
        run.ask<ModelInPlace>(subject.registry.inPlace(),
                              [&run](const ModelInPlace &place) { run.succeed(placeJson(place)); });
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      auto expected = Expectation::of(parameters);
      const bool isNameless = versionOf(parameters).isEmpty() && !expected.insteadOf.isEmpty();
      if (isNameless) return takeNamelessBack(run, context, parameters, expected);
      if (context.before.is_object()) expected.place = placeFromJson(context.before);
      withVersion(run, context, parameters,
                  [&run, context, expected](const Subject &subject, const ModelVersion &version,
                                            const Versions &versions, const ModelInPlace &place) {
                    putInPlace(run, context, subject, version, versions, place, expected, [&run, version, place] {
                      const auto name = visibleText(version.version);
                      run.value()["summary"] =
                          toJson(!jsonBool(run.value(), "changed") ? tr("%1 is in place already").arg(name)
                                 : isNothing(place)                ? tr("%1 is in place, where nothing was").arg(name)
                                                    : tr("%1 is in the place of %2").arg(name, placeText(place)));
                      run.succeed();
                    });
                  });
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersion(
          run, context, parameters,
          [&run, context](const Subject &, const ModelVersion &version, const Versions &, const ModelInPlace &place) {
            const auto before = placeFromJson(context.before);
            auto value = run.value();
            value["version"] = toJson(version.version);
            value["digest"] = toJson(place.digest);
            value["previous"] = placeJson(before);
            value["changed"] = place != before;
            if (isInPlace(version, place)) return run.succeed({{"happened", true}, {"value", std::move(value)}});
            run.succeed({{"happened", context.before.is_object() && place == before ? Json(false) : Json()}});
          });
    });
  }
};

/// Puts a version back and sees to it that it serves: what undoes the restart after a deployment.
class Reverting {
 public:
  Reverting(ActionRun &run, ActionContext context, const Subject &subject, Milliseconds patience)
      : m_run(run), m_context(std::move(context)), m_subject(subject), m_patience(patience) {
    m_context.before = Json();
  }

  void begin(const ModelVersion &version, const Versions &versions, const ModelInPlace &now,
             const Expectation &expected) {
    m_version = version.version;
    // Between its file and its start the service must not be left.
    m_run.hold();
    putInPlace(m_run, m_context, m_subject, version, versions, now, expected, [this] { restart(); });
  }

 private:
  void restart() {
    const auto &service = m_subject.spec.service;
    m_run.report(tr("Restarting %1").arg(service));
    const auto *action = ActionRegistry::shipped().find(QStringLiteral("service.restart"));
    m_run.askValue(action->run({{"service", toJson(service)}}, m_context), [this](const Outcome &outcome) {
      m_run.value()["restart"] = outcome.value;
      if (outcome.kind != OutcomeKind::Succeeded) return m_run.end(outcome.error);
      m_run.release();
      m_clock.start();
      waitUntilServing();
    });
  }

  void waitUntilServing() {
    m_run.askValue(serviceactions::healthQuestion(m_context, m_subject.spec.service), [this](const Outcome &outcome) {
      if (outcome.kind == OutcomeKind::Succeeded) {
        return validateModel(m_run, m_context, m_subject, m_version, [this] {
          m_run.value()["validated"] = true;
          m_run.value()["conclusion"] = toJson(servesText(m_subject, m_version, true));
          m_run.value()["summary"] = toJson(tr("%1 is back in service and was validated").arg(visibleText(m_version)));
          m_run.succeed();
        });
      }
      if (m_clock.elapsed() >= m_patience.count()) {
        auto error = outcome.error;
        error.remedy = tr("Look at the log of %1. If this version is no better, put another one there: rollback-model, "
                          "with its name.")
                           .arg(m_subject.spec.service);
        error.why = tr("%1 is back in place, but %2 was not well within %3: %4")
                        .arg(visibleText(m_version), m_subject.spec.service, formatDuration(m_patience), error.why);
        return m_run.end(error);
      }
      m_run.after(lookPause, [this] { waitUntilServing(); });
    });
  }

  ActionRun &m_run;
  ActionContext m_context;
  Subject m_subject;
  Milliseconds m_patience;
  QString m_version;
  QElapsedTimer m_clock;
};

class ModelRevert final : public ShippedAction {
 public:
  ModelRevert()
      : ShippedAction("model.revert", Risk::Change,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text, true},
                       {"insteadOf", Parameter::Type::Text},
                       {"within", Parameter::Type::Duration}}) {}
  bool isRepeatable() const override { return true; }
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    return tr("Put version %1 of %2 back in place, restart %3 and check that it serves it")
        .arg(visibleText(versionOf(parameters)), titleOf(parameters, system),
             spec == nullptr ? tr("its service") : spec->service);
  }
  QStringList targets(const Json &parameters, const System &) const override {
    return targetOf(parameters) + QStringList{QStringLiteral("manager")};
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto expected = Expectation::of(parameters);
      const bool isNameless = versionOf(parameters).isEmpty() && !expected.insteadOf.isEmpty();
      if (isNameless) return takeNamelessBack(run, context, parameters, expected);
      const auto patience = parameterDuration(parameters, "within", usualPatience);
      withVersion(run, context, parameters,
                  [&run, context, expected, patience](const Subject &subject, const ModelVersion &version,
                                                      const Versions &versions, const ModelInPlace &place) {
                    auto *reverting = new Reverting(run, context, subject, patience);
                    QObject::connect(&run, &QObject::destroyed, [reverting] { delete reverting; });
                    reverting->begin(version, versions, place, expected);
                  });
    });
  }
};

}  // namespace

void addModelDeployment(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelDeploy>());
  registry.add(std::make_unique<ModelRevert>());
}

}  // namespace ops
