#pragma once

#include <QDateTime>
#include <map>

#include "models/backends/backends.h"
#include "models/journal/journal.h"
#include "models/procedures/procedure.h"

namespace ops {

/// The target that stands for the backup sets of an environment: while something is restored from one, none is removed.
inline constexpr char backupFolderTarget[] = "backup folder";

/// The target that stands for the registry of a model: "model nlp-model".
inline QString modelTarget(const QString &model) {
  return QStringLiteral("model ") + model;
}
/// The model that such a target names; empty: it is another target.
inline QString modelOfTarget(const QString &target) {
  const auto prefix = modelTarget({});
  return target.startsWith(prefix) ? target.mid(prefix.size()) : QString();
}

/// What an action is given to work with.
struct ActionContext {
  Backends &backends;
  /// Names this step of this run for good, the same at every attempt: stores use it to make a repeat harmless.
  QString token;
  /// Where evidence and exports of this run go; exists, 0700.
  QString folder;
  Json before;  ///< what observe() saw before the intent; null in verify
  /// Below `folder`, this one attempt's own, the same when it is probed after a crash: made by whoever uses it. Empty
  /// where nothing is changed.
  QString attemptFolder = {};
  Journal *journal = nullptr;  ///< what was done and proven before; null where nobody has one
};

/// A capability that procedures can call. Stateless; one object serves all runs.
class Action {
 public:
  virtual ~Action() = default;

  virtual QString name() const = 0;
  /// The least risk a step that calls it may declare.
  virtual Risk risk() const = 0;
  /// May be run again after an unknown outcome, because the second time does no harm.
  virtual bool isRepeatable() const { return risk() == Risk::Read; }
  /// It adds something, or begins something anew, and takes nothing away: that it has no undo is no loss.
  virtual bool takesNothingAway() const { return risk() == Risk::Read; }
  /// Complaints about parameters (templates may still stand in them): unknown, missing, out of range, of a queue or
  /// service that the system lacks. Empty if fine.
  virtual QStringList check(const Json &parameters, const System &system) const = 0;
  /// Those that need no system: parameters that are missing, or that there are not.
  virtual QStringList checkNames(const Json & /*parameters*/) const { return {}; }
  /// One line for the plan, exactly what will be done: "Move all jobs of failed_queue to the end of document_queue".
  virtual QString describe(const Json &parameters, const System &system) const = 0;
  /// What whoever approves the plan has to know before all else, sentences; empty: nothing.
  virtual QString warning(const Json & /*parameters*/, const System &) const { return {}; }
  /// Names of connections it changes or reads; "manager" for the service manager, backupFolderTarget,
  /// or a modelTarget().
  virtual QStringList targets(const Json &parameters, const System &system) const = 0;
  /// Whether a plan shows what observe() finds at the moment.
  virtual bool isForeseen() const { return risk() == Risk::Destructive; }
  /// A sentence without its full stop about what observe() has found, for whoever reads the plan; empty: the figures
  /// say it all.
  virtual QString describeFound(const Json &, const Json & /*parameters*/, const System &) const { return {}; }
  /// What whoever approves the plan has to know, by reading only: succeeds with what run() would, whose templates later
  /// steps name, and which describeFound() or "summary" tells; an error is what it would fail at now. Null: nothing can
  /// be foreseen but what observe() finds.
  virtual std::unique_ptr<Operation> foresee(const Json & /*parameters*/, const ActionContext &) const {
    return nullptr;
  }
  /// What undo will need to know ({"replicas": 3}); null if there is nothing. Runs before the intent.
  virtual std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const;
  virtual std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const = 0;
  /// After an unknown outcome: succeeds with {"happened": true|false} or {"happened": null} if that can't be learnt.
  /// What goes on without its runner is waited for. With true, "value" may tell what it gave, or "error" (toJson) why
  /// it failed.
  virtual std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const;
};

class ActionRegistry {
 public:
  /// With every action that is shipped.
  static const ActionRegistry &shipped();
  void add(std::unique_ptr<Action> action);
  const Action *find(const QString &name) const;
  QStringList names() const;

 private:
  std::map<QString, std::unique_ptr<Action>> m_actions;
};

}  // namespace ops
