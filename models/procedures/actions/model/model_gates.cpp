#include "models/base/text.h"
#include "models/journal/writer.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/promotion/gates.h"

namespace ops {

using namespace modelactions;

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

class ModelGates final : public ShippedAction {
 public:
  ModelGates()
      : ShippedAction("model.gates", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text, true},
                       {"override", Parameter::Type::Any}}) {}
  QString describe(const Json &parameters, const System &system) const override {
    const auto title = titleOf(parameters, system);
    const auto version = visibleText(versionOf(parameters));
    const auto *spec = system.model(modelOf(parameters));
    QStringList gates;
    for (const auto &metric : spec == nullptr ? QList<ModelMetric>() : spec->metrics) {
      if (metric.gate) gates.append(metric.title + QLatin1Char(' ') + metric.gate->text);
      if (metric.mayLose)
        gates.append(tr("%1 not worse than in service by more than %2 %").arg(metric.title).arg(*metric.mayLose * 100));
    }
    const auto text = gates.isEmpty()
                          ? tr("Look whether version %1 of %2 may be used; no gate is declared").arg(version, title)
                          : tr("Hold the figures of version %1 of %2 against its gates: %3")
                                .arg(version, title, gates.join(QStringLiteral(", ")));
    const auto reason = reasonOf(parameters);
    return reason.isEmpty() ? text : tr("%1; go on though a gate fails, because: %2").arg(text, visibleText(reason));
  }
  QString warning(const Json &parameters, const System &system) const override {
    const auto reason = visibleText(reasonOf(parameters));
    const auto *spec = system.model(modelOf(parameters));
    if (reason.isEmpty() || spec == nullptr) return {};
    if (spec->approvals > 1) {
      return tr("An override of the gates of %1 is given: \"%2\". It does not count: the system file asks for %3 "
                "people "
                "to go against a gate, and one alone can't. If a gate fails, the run stops there, and nothing is "
                "changed.")
          .arg(visibleText(spec->title), reason)
          .arg(spec->approvals);
    }
    return tr("The gates of %1 are overridden: \"%2\". A version that fails a gate will serve all the same. The reason "
              "is journaled with your name, as overridden without second approval.")
        .arg(visibleText(spec->title), reason);
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  QString describeFound(const Json &found, const Json &, const System &) const override {
    const bool hasGates = !jsonMember(found, "gates").empty();
    return hasGates && jsonBool(found, "passed") ? tr("it passes every gate") : QString();
  }
  std::unique_ptr<Operation> foresee(const Json &parameters, const ActionContext &context) const override {
    return run(parameters, context);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withVersion(run, context, parameters,
                  [=, &run](const Subject &subject, const ModelVersion &version, const Versions &versions,
                            const ModelInPlace &place) {
                    run.attempt<ServedModel>(
                        askServed(subject.spec, context.backends), [=, &run](const Result<ServedModel> &served) {
                          run.value()["digest"] = toJson(version.digest);
                          run.value()["inPlace"] = placeJson(place);
                          const auto *inService = versionInService(versions, place, served);
                          conclude(run, context, subject, place, judgeGates(subject.spec, version, inService),
                                   reasonOf(parameters));
                        });
                  });
    });
  }

 private:
  static void conclude(ActionRun &run, const ActionContext &context, const Subject &subject, const ModelInPlace &place,
                       const GateReport &report, const QString &reason) {
    run.value().update(toJson(report));
    run.value()["summary"] = run.value()["text"];
    if (report.passed()) return run.succeed();
    if (!reason.isEmpty()) return override(run, subject, report, reason);
    auto error = refusal(subject, report, report.complaint.isEmpty() ? remedy(subject) : tr("Choose another version."));
    if (isNothing(place)) error.why = tr("%1; %2").arg(error.why, nothingText(context, subject));
    run.end(error);
  }

  static QString reasonOf(const Json &parameters) { return parameterText(parameters, "override").trimmed(); }

  static QString remedy(const Subject &subject) {
    return subject.spec.approvals > 1
               ? tr("Choose another version; the system file asks for %1 people to go against a gate.")
                     .arg(subject.spec.approvals)
               : tr("Choose another version, or say why it is to serve nevertheless.");
  }

  static Error refusal(const Subject &subject, const GateReport &report, const QString &remedy) {
    return {ErrorCode::Refused, tr("Promoting version %1 of %2").arg(visibleText(report.version), subject.spec.title),
            subject.registry.address(), report.text(), remedy};
  }

  static void override(ActionRun &run, const Subject &subject, const GateReport &report, const QString &reason) {
    if (!report.complaint.isEmpty())
      return run.end(refusal(subject, report, tr("No reason makes it whole. Choose another version.")));
    if (subject.spec.approvals > 1) {
      auto error = refusal(subject, report, tr("Choose another version."));
      error.why = tr("%1; the system file asks for %2 people to go against a gate, and one alone can't")
                      .arg(report.text())
                      .arg(subject.spec.approvals);
      return run.end(error);
    }
    run.value()["override"] = {
        {"reason", toJson(reason)}, {"actor", toJson(osUser())}, {"approval", "overridden, without second approval"}};
    run.value()["summary"] = toJson(
        tr("overridden, without second approval, because: %1. Not passed: %2").arg(visibleText(reason), report.text()));
    run.succeed();
  }
};

}  // namespace

void addModelGates(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelGates>());
}

}  // namespace ops
