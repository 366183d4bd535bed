#pragma once

#include <functional>

#include "models/backends/model_identity.h"
#include "models/backends/serving.h"
#include "models/procedures/actions/shipped_action.h"
#include "models/promotion/model_history.h"

/// What the actions on models share. A question that fails ends the run.
namespace ops::modelactions {

using Versions = QList<ModelVersion>;

/// A model of the system, and the registry that this environment keeps it in.
struct Subject {
  const ModelSpec &spec;
  ModelRegistry &registry;
};

QString modelOf(const Json &parameters);
QString versionOf(const Json &parameters);
/// Its title for people; its name, or the template that stands for it, where the system has none of that name.
QString titleOf(const Json &parameters, const System &system);
QStringList targetOf(const Json &parameters);

void withModel(ActionRun &run, const ActionContext &context, const Json &parameters,
               const std::function<void(const Subject &)> &next);
/// With all its versions, and what is in place.
void withVersions(ActionRun &run, const ActionContext &context, const Json &parameters,
                  const std::function<void(const Subject &, const Versions &, const ModelInPlace &)> &next);
/// With the one that the parameter "version" names; ends the run where there is none.
void withVersion(
    ActionRun &run, const ActionContext &context, const Json &parameters,
    const std::function<void(const Subject &, const ModelVersion &, const Versions &, const ModelInPlace &)> &next);
/// "Version 2 of nlp serves now, by the word of ml itself": what validateModel() has proven; `again`: it did before.
QString servesText(const Subject &subject, const QString &version, bool again);
/// What the journal knows of it; nothing without a journal.
void withHistory(ActionRun &run, const ActionContext &context, const ModelSpec &spec,
                 const std::function<void(const QList<ModelDeployment> &)> &next);

Error noSuchVersion(const Subject &subject, const QString &version, const Versions &versions);
/// {"version","digest"}.
Json placeJson(const ModelInPlace &place);
ModelInPlace placeFromJson(const Json &json);
/// The service would find nothing to load.
bool isNothing(const ModelInPlace &place);
/// "2.0.0", or what is said where nothing, or nothing with a name, is in place.
QString placeText(const ModelInPlace &place);
/// "nothing is in place: /opt/nlp.pkl is missing".
QString nothingText(const ActionContext &context, const Subject &subject);

/// Asks the service what it serves, and compares it with what is in place; ends the run where it can't be asked.
void withDrift(ActionRun &run, const ActionContext &context, const Subject &subject, const ModelInPlace &place,
               const std::function<void(const ServedModel &, const DriftReport &)> &next);

/// Checks that the service serves `version` as it lies in place, then asks its own check and for a sample prediction,
/// as far as the model declares them. What was found is added to the run's value; the first that is bad ends it.
void validateModel(ActionRun &run, const ActionContext &context, const Subject &subject, const QString &version,
                   const std::function<void()> &next);

}  // namespace ops::modelactions
