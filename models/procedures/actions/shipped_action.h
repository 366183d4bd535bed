#pragma once

#include <QCoreApplication>

#include "models/procedures/action.h"
#include "models/procedures/actions/action_run.h"
#include "models/procedures/actions/parameters.h"

namespace ops {

/// An action with a name, a risk and a list of its parameters.
class ShippedAction : public Action {
 public:
  ShippedAction(const char *name, Risk risk, QList<Parameter> parameters)
      : m_name(name), m_risk(risk), m_parameters(std::move(parameters)) {}

  QString name() const override { return QString::fromLatin1(m_name); }
  Risk risk() const override { return m_risk; }
  QStringList check(const Json &parameters, const System &system) const override {
    return checkParameters(m_parameters, parameters, system);
  }

  QStringList checkNames(const Json &parameters) const override {
    return checkParameterNames(m_parameters, parameters);
  }

 private:
  const char *m_name;
  Risk m_risk;
  QList<Parameter> m_parameters;
};

/// An action that only looks, at a figure that can be held against conditions: is, above, below, atLeast, atMost. With
/// `within` it looks again, every `every`, until they hold; a look that fails is then repeated as well.
class ReadAction : public ShippedAction {
 public:
  /// `figure`: the member of the observed value that conditions are about.
  ReadAction(const char *name, const char *figure, QList<Parameter> parameters);

  QString describe(const Json &parameters, const System &system) const final;
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const final;

 protected:
  /// One look; succeeds with an object that holds the figure.
  virtual std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const = 0;
  virtual QString describeLook(const Json &parameters, const System &system) const = 0;
  /// Conditions in figures, where words stand in for what only the environment knows.
  virtual Json settle(const Json &parameters, const ActionContext &) const { return parameters; }

 private:
  const char *m_figure;
};

/// Whether a figure meets the conditions among the parameters; all of them must hold. Without any, true.
bool meetsConditions(const Json &figure, const Json &parameters);
/// "below 100", "at least 3 and at most 8"; empty without conditions.
QString conditionsText(const Json &parameters);

/// Families of shipped actions.
void addQueueActions(ActionRegistry &registry);
void addServiceActions(ActionRegistry &registry);
void addCheckActions(ActionRegistry &registry);
void addHttpActions(ActionRegistry &registry);
void addHostActions(ActionRegistry &registry);
void addFileActions(ActionRegistry &registry);
void addServiceWatch(ActionRegistry &registry);
void addDatabaseActions(ActionRegistry &registry);
void addCommandAction(ActionRegistry &registry);
void addManualAction(ActionRegistry &registry);

}  // namespace ops
