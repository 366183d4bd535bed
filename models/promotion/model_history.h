#pragma once

#include "models/backends/model_registry.h"
#include "models/base/operation.h"
#include "models/catalog/model_spec.h"
#include "models/journal/journal.h"

namespace ops {

/// A time in which one version was in place, as the journal tells.
struct ModelDeployment {
  QString version, digest;
  QString previous;          ///< what it replaced; empty: nothing, or unknown
  QDateTime from;            ///< invalid: before the journal knew of the model; without a run: when it was first seen
  QDateTime until;           ///< when something else was put there, or seen there; invalid: neither, to this day
  QString actor;             ///< who put it there; empty: before the journal, or past Opsdeck
  QString authentication;    ///< how the actor was known
  QString run;               ///< empty: before the journal, or past Opsdeck
  QString overridden = {};   ///< why it serves although it failed a gate; empty: it failed none, or nobody was asked
  QString wentBackFor = {};  ///< what was wrong when somebody or its run went back from it; empty: it was a free choice
  bool isKnown = true;       ///< false: it was begun, and nobody knows whether it came about
  bool isReturn = false;     ///< a run put it back because what it had deployed was not good
  bool validated = false;    ///< the service itself was asked, and served it well
  bool takenBack = false;    ///< its run went back, or it was rolled back from later: by itself it says nothing bad
  Milliseconds served{0};    ///< as far as it was seen to serve, without the time in which its service had an alert
  bool byRollback = false;   ///< somebody, or a run, went back to it: it has passed no gate anew

  bool operator==(const ModelDeployment &) const = default;
};

/// What the records tell of one model, oldest first: what runs have put in place, and what they have found there.
QList<ModelDeployment> modelDeployments(const QList<Record> &records, const ModelSpec &spec);

/// The one that is in place; null if the journal knows of none.
const ModelDeployment *presentDeployment(const QList<ModelDeployment> &history, const ModelInPlace &place);

/// The time of a version whose end still speaks against it: somebody or its run went back from it because something was
/// wrong, and it has not been promoted and validated anew since. Null: nothing does.
const ModelDeployment *standingFault(const QList<ModelDeployment> &history, const ModelVersion &version);

/// As the journal has it, of one environment.
Op<QList<ModelDeployment>> modelHistory(Journal &journal, const QString &system, const QString &environment,
                                        const ModelSpec &spec);

Json toJson(const ModelDeployment &deployment);

}  // namespace ops
