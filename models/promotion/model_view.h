#pragma once

#include "models/backends/serving.h"
#include "models/promotion/gates.h"
#include "models/promotion/model_history.h"
#include "models/promotion/suggestion.h"

namespace ops {

/// What is known of one model of an environment, and what follows from it. Where a part could not be asked, its error
/// stands in its place, and the others still hold. A value.
struct ModelView {
  ModelSpec spec;
  QString address;             ///< of its registry; empty: the environment names none
  bool takesArchived = false;  ///< the registry archives what it replaces, and puts it in place again
  bool canFetch = false;       ///< the registry brings versions here from where they are made
  Result<QList<ModelVersion>> versions;
  Result<ModelInPlace> place;
  Result<ServedModel> served;
  Result<QList<ModelDeployment>> history;
  QDateTime at;  ///< when all of it had been asked; UTC

  /// Null where it is not known, or none of the registry's.
  const ModelVersion *inPlace() const;
  /// The one that others are compared with: what the service says it serves, else what is in place.
  const ModelVersion *inService() const;
  const ModelVersion *version(const QString &name) const;
  /// Whether the service itself says that it serves this one.
  bool isServed(const ModelVersion &version) const;
  DriftReport drift() const;
  GateReport gates(const ModelVersion &version) const;
  ModelSuggestion suggestion() const;
  /// The times that a version was in place, oldest first, as the journal knows them.
  QList<const ModelDeployment *> deployments(const ModelVersion &version) const;
  /// The last of them; null if there is none.
  const ModelDeployment *lastDeployment(const ModelVersion &version) const;
};

/// Asks registry, serving service and journal at once; succeeds with whatever was learnt. `journal` may be null. Both
/// must outlive the operation.
Op<ModelView> lookAtModel(const ModelSpec &spec, Backends &backends, Journal *journal);

/// The same of all models of the system, in its order.
Op<QList<ModelView>> lookAtModels(Backends &backends, Journal *journal);

}  // namespace ops
