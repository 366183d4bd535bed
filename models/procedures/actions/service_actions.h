#pragma once

#include <functional>

#include "models/procedures/actions/shipped_action.h"

namespace ops {

/// What service actions share.
namespace serviceactions {

using Instances = QList<ServiceInstance>;

QString service(const Json &parameters);
/// Asks the manager for the instances of a service; ends the run where it can't be asked or does not know it.
void withInstances(ActionRun &run, const ActionContext &context, const QString &service,
                   std::function<void(ServiceManager &, const Instances &)> next);
/// After a change that is done: its instances, or none where the manager does not answer any more.
void askInstances(ActionRun &run, const ActionContext &context, const QString &service,
                  std::function<void(const Instances &)> next);
/// Those that are up and not on their way out, well or not: what "replicas" counts and managers scale.
int replicas(const Instances &instances);
/// Instances that the manager could start.
int declared(const Instances &instances);
Json toJson(const Instances &instances);
/// How many should run after a start: those that run, at least those expected, at least one, at most those declared.
int wanted(const Instances &instances, const ServiceSpec *spec);

/// Succeeds with {"healthy": true, "milliseconds": n} after the service's own probe; without one, if as many instances
/// run as expected. Else the run ends with why.
void askHealth(ActionRun &run, const ActionContext &context, const QString &service,
               std::function<void(const Json &)> next);
/// One such question as an operation of its own.
std::unique_ptr<Operation> healthQuestion(const ActionContext &context, const QString &service);

}  // namespace serviceactions

/// service.restart and service.rolling-restart.
void addServiceRestarts(ActionRegistry &registry);
/// service.image, service.pull and service.use-image.
void addServiceImages(ActionRegistry &registry);

}  // namespace ops
