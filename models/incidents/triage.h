#pragma once

#include "models/incidents/causes.h"

namespace ops {

/// How bad it is, and what decided that.
struct Classification {
  std::optional<Severity> severity;  ///< nullopt: nothing is wrong
  QStringList because;               ///< what makes it so, each a sentence without its full stop

  bool operator==(const Classification &) const = default;
};

/// By the rules of the system file, and at least P2 where a model fails its own check, documents fail for their
/// templates, or the machine runs out of disk or memory. What nobody can tell counts as bad as it may be, and what has
/// not lasted long enough to be an alert counts already: unsure means higher. Pure.
Classification classify(const System &system, const Findings &findings);

/// What an investigation has come to.
struct Triage {
  Findings findings;
  Classification classification;
  QList<Cause> causes;  ///< the most likely first
};

Triage judge(const System &system, Findings findings);

/// {"severity","because":[…],"notKnown":[titles],"causes":[{"id","evidenceFor":[…],"evidenceAgainst":[…],"procedure",…}],
/// "alerts":[…],"incidents":[ids of those that are open],"observations":[…]}. `procedures` are those that there are.
Json toJson(const Triage &triage, const QList<Procedure> &procedures);

}  // namespace ops
