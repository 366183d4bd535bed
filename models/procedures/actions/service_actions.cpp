#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

const QStringList managerTarget{QStringLiteral("manager")};

QString tr(const char *text) {
  return QCoreApplication::translate("ServiceActions", text);
}

std::unique_ptr<Operation> observeReplicas(const Json &parameters, const ActionContext &context) {
  const auto name = service(parameters);
  return std::make_unique<ActionRun>([name, context](ActionRun &run) {
    withInstances(run, context, name, [&run](ServiceManager &, const Instances &own) {
      run.succeed({{"replicas", replicas(own)},
                   {"instances", serviceactions::toJson(own)},
                   {"summary", toJson(tr("up: %1").arg(replicas(own)))}});
    });
  });
}

/// Asks once more what is there now, for the outcome. It is done, even if nobody answers that.
void succeedWithReplicas(ActionRun &run, const ActionContext &context, const QString &name, int goal) {
  run.value() = {{"replicas", goal}};
  askInstances(run, context, name, [&run, name](const Instances &own) {
    if (!own.isEmpty()) run.value() = {{"replicas", replicas(own)}, {"instances", serviceactions::toJson(own)}};
    const auto up = jsonInteger(run.value(), "replicas");
    run.value()["summary"] = toJson(up == 0 ? tr("%1 is stopped").arg(name) : tr("%1 runs; up: %2").arg(name).arg(up));
    run.succeed();
  });
}

/// Brings a service to a number of instances; a repeat does no harm.
class Scaling : public ShippedAction {
 public:
  using ShippedAction::ShippedAction;
  bool isRepeatable() const override { return true; }
  QStringList targets(const Json &, const System &) const override { return managerTarget; }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return observeReplicas(parameters, context);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([this, parameters, context](ActionRun &run) {
      const auto name = service(parameters);
      const auto *spec = context.backends.system().service(name);
      withInstances(run, context, name,
                    [this, &run, parameters, context, name, spec](ServiceManager &manager, const Instances &own) {
                      const int goal = replicasFor(parameters, own, spec);
                      run.value() = {{"replicas", replicas(own)}};
                      run.report(tr("%1: %2 up, %3 wanted").arg(name).arg(replicas(own)).arg(goal));
                      run.ask<Done>(manager.scale(name, goal), [&run, context, name, goal](const Done &) {
                        succeedWithReplicas(run, context, name, goal);
                      });
                    });
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([this, parameters, context](ActionRun &run) {
      const auto name = service(parameters);
      const auto *spec = context.backends.system().service(name);
      withInstances(run, context, name, [this, &run, parameters, spec](ServiceManager &, const Instances &own) {
        const int now = replicas(own);
        run.succeed({{"happened", now == replicasFor(parameters, own, spec)}, {"replicas", now}});
      });
    });
  }

 protected:
  virtual int replicasFor(const Json &parameters, const Instances &now, const ServiceSpec *spec) const = 0;
};

class ServiceScale final : public Scaling {
 public:
  ServiceScale()
      : Scaling("service.scale", Risk::Change,
                {{"service", Parameter::Type::Service, true}, {"replicas", Parameter::Type::Integer, true, 0, 1'000}}) {
  }
  QString describe(const Json &parameters, const System &) const override {
    const auto replicas = parameterText(parameters, "replicas");
    // In the plan of an undo nobody has counted them yet.
    return tr("Start or stop instances of %1 until %2 are up; the others are left alone")
        .arg(service(parameters), replicas.contains(QLatin1String("{{")) ? tr("as many as before") : replicas);
  }

 protected:
  int replicasFor(const Json &parameters, const Instances &, const ServiceSpec *) const override {
    return parameterText(parameters, "replicas").toInt();
  }
};

class ServiceStart final : public Scaling {
 public:
  ServiceStart() : Scaling("service.start", Risk::Change, {{"service", Parameter::Type::Service, true}}) {}
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.service(service(parameters));
    if (spec == nullptr || spec->expected < 2) return tr("Start %1").arg(service(parameters));
    return tr("Start %1, up to its usual number of %2").arg(spec->name).arg(spec->expected);
  }

 protected:
  int replicasFor(const Json &, const Instances &now, const ServiceSpec *spec) const override {
    return wanted(now, spec);
  }
};

class ServiceStop final : public Scaling {
 public:
  ServiceStop() : Scaling("service.stop", Risk::Change, {{"service", Parameter::Type::Service, true}}) {}
  QString describe(const Json &parameters, const System &) const override {
    return tr("Stop every instance of %1; each may finish what it does").arg(service(parameters));
  }

 protected:
  int replicasFor(const Json &, const Instances &, const ServiceSpec *) const override { return 0; }
};

class ServiceLook : public ReadAction {
 public:
  using ReadAction::ReadAction;
  QStringList targets(const Json &, const System &) const override { return managerTarget; }
};

class ServiceState final : public ServiceLook {
 public:
  ServiceState() : ServiceLook("service.state", "running", {{"service", Parameter::Type::Service, true}}) {}

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Ask which instances of %1 are running").arg(service(parameters));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto name = service(parameters);
      const auto *spec = context.backends.system().service(name);
      const int expected = spec == nullptr ? 0 : spec->expected;
      withInstances(run, context, name, [&run, expected](ServiceManager &, const Instances &own) {
        const auto running = std::ranges::count(own, InstanceState::Running, &ServiceInstance::state);
        const auto text =
            expected > 0 ? tr("running: %1 of %2").arg(running).arg(expected) : tr("running: %1").arg(running);
        run.succeed({{"running", running},
                     {"expected", expected},
                     {"instances", serviceactions::toJson(own)},
                     {"summary", toJson(text)}});
      });
    });
  }
};

class ServiceReplicas final : public ServiceLook {
 public:
  ServiceReplicas() : ServiceLook("service.replicas", "replicas", {{"service", Parameter::Type::Service, true}}) {}

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Count the instances of %1 that are up").arg(service(parameters));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    return observeReplicas(parameters, context);
  }
};

}  // namespace

void addServiceActions(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceScale>());
  registry.add(std::make_unique<ServiceStart>());
  registry.add(std::make_unique<ServiceStop>());
  registry.add(std::make_unique<ServiceState>());
  registry.add(std::make_unique<ServiceReplicas>());
  addServiceRestarts(registry);
  addServiceImages(registry);
}

}  // namespace ops
