#pragma once

#include "models/procedures/action.h"

namespace ops {

struct PlannedStep {
  Step step;             ///< inputs are filled in; values of earlier steps still stand as templates
  QString description;   ///< exactly what will be done, with what is known by now
  QString verification;  ///< empty: none
  QString undoing;       ///< empty: no way back
  QStringList targets;   ///< display names of what it touches
  Json now;              ///< the figures that a foreseen step would find now, {"depth": 424}; null: not known
  QString warning;       ///< what has to be known before it is approved; empty: nothing
  QString finds;         ///< the same as a sentence without its full stop; empty: the figures say it all
  std::optional<Error> fault = {};  ///< what it would fail at now; then the plan is refused, too
};

/// Exactly what will run, on which target. Its hash is journaled with the run.
struct Plan {
  Procedure procedure;
  QString system;
  QString environment;
  Tier tier = Tier::Production;
  Json inputs = Json::object();
  QList<PlannedStep> steps;
  QMap<QString, Fingerprint> targets;  ///< connection name or "manager" → what it really is
  std::optional<Error> refusal;        ///< why it may be read but not run
  bool changesSomething() const;
  Risk highestRisk() const { return procedure.highestRisk(); }
  /// Of all that the operator approves; what a step would find at the moment is left out, but for what later ones are
  /// then done with.
  QByteArray hash() const;
};
Json toJson(const Plan &plan);

/// Whether a run's targets are its own from its beginning to its end, and not only from the first step that changes
/// something to the last: what a destructive step or one on a model relies on, earlier ones have seen. `targets`:
/// names.
bool holdsFromTheStart(const Procedure &procedure, const QStringList &targets);

/// What a call does, for people: with addresses filled in; what only an earlier of `steps` will find is called that.
QString describeCall(const ActionCall &call, const QList<Step> &steps, const Backends &backends,
                     const ActionRegistry &actions);

/// Asks one of an environment's targets who it is: a connection by name, or "manager".
Op<Fingerprint> askFingerprint(const QString &target, Backends &backends);

/// Complaints of a procedure against a system: unknown actions, parameters, risks declared too low, templates that name
/// nothing, conditions that can't be read.
QList<Complaint> lintProcedure(const Procedure &procedure, const System *system, const ActionRegistry &actions);

/// Checks inputs and procedure and asks every target who it is. Refused for a change in a read-only environment.
/// `backends` must outlive the operation.
Op<Plan> makePlan(const Procedure &procedure, const Json &inputs, Backends &backends, const ActionRegistry &actions,
                  Journal *journal = nullptr);

}  // namespace ops
