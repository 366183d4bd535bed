#pragma once

#include "models/promotion/gates.h"
#include "models/promotion/model_history.h"

namespace ops {

/// Which versions of a model may be chosen to serve: the same answer for the screen that offers them and for the action
/// that settles on one. A value.
struct ModelChoice {
  enum class Purpose { Promotion, Rollback };
  /// A sentence without its full stop, and what to do instead; with an empty `why` nothing speaks against it.
  struct Objection {
    QString why;
    QString remedy;
  };

  Purpose purpose = Purpose::Promotion;
  ModelSpec spec;
  QList<ModelVersion> versions;  ///< newest first
  ModelInPlace place;
  QList<ModelDeployment> history;
  bool takesArchived = false;  ///< the registry puts archived ones in place, too

  /// Why this one must not be chosen. Gates speak against no promotion: they are judged behind the choice, and may be
  /// overridden.
  Objection objectionTo(const ModelVersion &version) const;
  /// The first that is neither archived nor unusable; null if there is none.
  const ModelVersion *newest() const;
  /// Whether the journal knows that it was in service: put there by a run, or seen to serve. That its file lay there
  /// for a while is no proof.
  bool hasServed(const ModelVersion &version) const;

 private:
  QString whyNoWayBack(const ModelVersion &version) const;
};

/// Whether somebody calls it so: by its name, its stage or an alias.
bool isCalledStable(const ModelVersion &version);

}  // namespace ops
