#pragma once

#include "models/incidents/findings.h"
#include "models/procedures/procedure.h"

namespace ops {

/// What may be behind what was seen: what speaks for it, what against it, and what would tell.
struct Cause {
  QString id;               ///< "service-down/api"
  QString title;            ///< "API is down"
  QStringList evidenceFor;  ///< strongest first
  QStringList evidenceAgainst;
  QStringList notKnown;    ///< what would speak for or against it, and could not be asked
  QString toTell;          ///< how a person would find out; empty: nothing better than the evidence
  QStringList procedures;  ///< names of those that fit, the best first; may not exist
  Json inputs = Json::object();
  QStringList before = {};  ///< ids of causes that can't be mended before this one
  double weight = 0;        ///< of the evidence for it, less that against it; compares causes, nothing else
};

/// The most likely first, but what can't be mended before another stands behind that; what has more against it than for
/// it is left out. Pure: the system's own description says who
/// needs whom, the findings say what was seen.
QList<Cause> rankCauses(const System &system, const Findings &findings);

/// The first of the procedures that fit which `known` has; null if it has none. Lives as long as `known`.
const Procedure *procedureFor(const Cause &cause, const QList<Procedure> &known);

/// {"id","title","evidenceFor","evidenceAgainst","notKnown","toTell","procedure","risk","inputs"}; the procedure is the
/// first of those that fit which `known` has, "risk" that of its riskiest step; both are null if it has none.
Json toJson(const Cause &cause, const QList<Procedure> &known);

}  // namespace ops
