#include <algorithm>

#include "models/procedures/actions/service_actions.h"

namespace ops::serviceactions {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ServiceActions", text);
}

bool counts(const ServiceInstance &instance) {
  return instance.isUp() && instance.state != InstanceState::Stopping;
}

Json healthy(double milliseconds) {
  return {
      {"healthy", true},
      {"milliseconds", milliseconds},
      {"summary",
       ops::toJson(tr("it is well, and answered after %1").arg(formatDuration(Milliseconds(qRound64(milliseconds)))))}};
}

void askHttp(ActionRun &run, const ActionContext &context, const ProbeSpec &probe,
             std::function<void(const Json &)> next) {
  const auto url = expandAddress(probe.target, context.backends.environment());
  if (!url) return run.end(url.error());
  HttpRequest request;
  request.url = QUrl(*url, QUrl::StrictMode);
  request.timeoutMs = static_cast<int>(probe.timeout.count());
  request.expectStatus = probe.expectStatus;
  request.expectBody = probe.expectBody.toUtf8();
  run.ask<HttpResponse>(context.backends.http().send(request), [next = std::move(next)](const HttpResponse &response) {
    next(healthy(response.milliseconds));
  });
}

}  // namespace

QString service(const Json &parameters) {
  return parameterText(parameters, "service");
}

void withInstances(ActionRun &run, const ActionContext &context, const QString &service,
                   std::function<void(ServiceManager &, const Instances &)> next) {
  const auto manager = context.backends.serviceManager();
  if (!manager) return run.end(manager.error());
  run.ask<Instances>((*manager)->instances(),
                     [&run, service, manager = *manager, next = std::move(next)](const Instances &all) {
                       Instances own;
                       for (const auto &instance : all) {
                         if (instance.service == service) own.append(instance);
                       }
                       if (declared(own) == 0) {
                         return run.end({ErrorCode::Refused, tr("Asking for %1").arg(service), manager->address(),
                                         tr("the service manager does not know it"),
                                         tr("Declare its programs in the service manager and in the system file.")});
                       }
                       next(*manager, own);
                     });
}

void askInstances(ActionRun &run, const ActionContext &context, const QString &service,
                  std::function<void(const Instances &)> next) {
  const auto manager = context.backends.serviceManager();
  if (!manager) return next({});
  run.attempt<Instances>((*manager)->instances(), [service, next = std::move(next)](const Result<Instances> &all) {
    Instances own;
    for (const auto &instance : all.value_or(Instances())) {
      if (instance.service == service) own.append(instance);
    }
    next(own);
  });
}

int replicas(const Instances &instances) {
  return static_cast<int>(std::ranges::count_if(instances, counts));
}

int declared(const Instances &instances) {
  const auto known = [](const ServiceInstance &instance) { return instance.state != InstanceState::Unknown; };
  return static_cast<int>(std::ranges::count_if(instances, known));
}

Json toJson(const Instances &instances) {
  auto list = Json::array();
  for (const auto &instance : instances) {
    list.push_back({{"name", ops::toJson(instance.name)},
                    {"state", ops::toJson(instanceStateName(instance.state))},
                    {"pid", instance.pid},
                    {"startedAt", ops::toJson(instance.startedAt)}});
  }
  return list;
}

int wanted(const Instances &instances, const ServiceSpec *spec) {
  const int expected = spec == nullptr ? 0 : spec->expected;
  return std::min(std::max({replicas(instances), expected, 1}), declared(instances));
}

void askHealth(ActionRun &run, const ActionContext &context, const QString &service,
               std::function<void(const Json &)> next) {
  const auto *spec = context.backends.system().service(service);
  if (spec == nullptr) {
    return run.end({ErrorCode::Usage, tr("Asking for %1").arg(service), {}, tr("the system has no such service"), {}});
  }
  const auto &probe = spec->probe;
  switch (probe.kind) {
    case ProbeSpec::Kind::Http:
      return askHttp(run, context, probe, std::move(next));
    case ProbeSpec::Kind::Redis: {
      const auto store = context.backends.queueStore(probe.target);
      if (!store) return run.end(store.error());
      return run.ask<double>((*store)->ping(), [next](double milliseconds) { next(healthy(milliseconds)); });
    }
    case ProbeSpec::Kind::Postgres: {
      const auto database = context.backends.database(probe.target);
      if (!database) return run.end(database.error());
      return run.ask<double>((*database)->ping(), [next](double milliseconds) { next(healthy(milliseconds)); });
    }
    case ProbeSpec::Kind::None:
      break;
  }
  const int expected = std::max(1, spec->expected);
  withInstances(run, context, service, [&run, service, expected, next](ServiceManager &manager, const Instances &own) {
    const auto running = static_cast<int>(std::ranges::count(own, InstanceState::Running, &ServiceInstance::state));
    if (running >= expected) {
      const auto text = tr("running: %1 of %2").arg(running).arg(expected);
      return next({{"healthy", true}, {"running", running}, {"summary", ops::toJson(text)}});
    }
    run.end({ErrorCode::Failed,
             tr("Asking for %1").arg(service),
             manager.address(),
             tr("%1 of %2 running").arg(running).arg(expected),
             {}});
  });
}

std::unique_ptr<Operation> healthQuestion(const ActionContext &context, const QString &service) {
  return std::make_unique<ActionRun>([context, service](ActionRun &run) {
    run.value() = {{"healthy", false}};
    askHealth(run, context, service, [&run](const Json &value) { run.succeed(value); });
  });
}

}  // namespace ops::serviceactions
