#include "models/monitor/status.h"

namespace ops {

namespace {

template <typename T>
Json optional(const std::optional<T> &value) {
  return value ? Json(*value) : Json();
}

Json milliseconds(const std::optional<Milliseconds> &value) {
  return value ? Json(value->count()) : Json();
}

Json freshnessJson(const Freshness &freshness) {
  Json json{{"source", toJson(freshness.source)},
            {"succeededAt", toJson(freshness.succeededAt)},
            {"attemptedAt", toJson(freshness.attemptedAt)},
            {"staleAfterMs", freshness.staleAfter.count()},
            {"error", toJson(freshness.error)}};
  if (!freshness.answer.isEmpty()) json["answer"] = toJson(freshness.answer);
  return json;
}

Json crossedJson(const QList<CrossedThreshold> &crossed) {
  auto list = Json::array();
  for (const auto &entry : crossed) {
    list.push_back({{"severity", toJson(severityName(entry.threshold.severity))},
                    {"metric", toJson(entry.threshold.metric)},
                    {"limit", toJson(entry.threshold.text)},
                    {"measured", entry.measured},
                    {"since", toJson(entry.since)}});
  }
  return list;
}

Json instancesJson(const QList<ServiceInstance> &instances) {
  auto list = Json::array();
  for (const auto &instance : instances) {
    list.push_back({{"name", toJson(instance.name)},
                    {"state", toJson(instanceStateName(instance.state))},
                    {"pid", instance.pid > 0 ? Json(instance.pid) : Json()},
                    {"startedAt", toJson(instance.startedAt)}});
  }
  return list;
}

Json serviceJson(const ServiceStatus &service) {
  return {{"name", toJson(service.name)},
          {"title", toJson(service.title)},
          {"state", toJson(healthName(service.health))},
          {"detail", toJson(service.detail)},
          {"doubt", toJson(service.doubt)},
          {"expected", service.expected},
          {"running", optional(service.running)},
          {"instances", instancesJson(service.instances)},
          {"probeMs", optional(service.probeMs)},
          {"latencyMs", optional(service.latencyMs)},
          {"requestRate", optional(service.requestRate)},
          {"successRate", optional(service.successRate)},
          {"crossed", crossedJson(service.crossed)},
          {"freshness", freshnessJson(service.freshness)}};
}

Json queueJson(const QueueStatus &queue) {
  // A figure that may have changed since is no figure for a script: it stands apart.
  const bool known = queue.health != Health::Unknown;
  const auto current = [known](const auto &value) { return known ? optional(value) : Json(); };
  return {{"name", toJson(queue.name)},
          {"state", toJson(healthName(queue.health))},
          {"detail", toJson(queue.detail)},
          {"doubt", toJson(queue.doubt)},
          {"depth", current(queue.depth)},
          {"lastDepth", optional(queue.depth)},
          {"failed", current(queue.failed)},
          {"processing", current(queue.processing)},
          {"quarantine", current(queue.quarantine)},
          {"stuck", current(queue.stuck)},
          {"netRate", current(queue.netRate)},
          {"inRate", current(queue.inRate)},
          {"outRate", current(queue.outRate)},
          {"failRate", current(queue.failRate)},
          {"timeToDrainMs", milliseconds(queue.timeToDrain)},
          {"oldestAgeMs", milliseconds(queue.oldestAge)},
          {"crossed", crossedJson(queue.crossed)},
          {"freshness", freshnessJson(queue.freshness)}};
}

Json modelJson(const ModelStatus &model) {
  return {{"name", toJson(model.name)},       {"title", toJson(model.title)},
          {"service", toJson(model.service)}, {"state", toJson(healthName(model.health))},
          {"detail", toJson(model.detail)},   {"freshness", freshnessJson(model.freshness)}};
}

}  // namespace

Json toJson(const EnvironmentStatus &status) {
  auto services = Json::array();
  for (const auto &service : status.services) services.push_back(serviceJson(service));
  auto queues = Json::array();
  for (const auto &queue : status.queues) queues.push_back(queueJson(queue));
  auto models = Json::array();
  for (const auto &model : status.models) models.push_back(modelJson(model));
  return {{"system", toJson(status.system)},
          {"environment", toJson(status.environment)},
          {"state", toJson(healthName(status.worstHealth()))},
          {"services", std::move(services)},
          {"queues", std::move(queues)},
          {"models", std::move(models)}};
}

}  // namespace ops
