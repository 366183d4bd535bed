#include "models/items/silence.h"

#include <algorithm>

namespace ops {

QList<const Freshness *> sourcesOf(const EnvironmentStatus &status) {
  QList<const Freshness *> sources;
  for (const auto &service : status.services) sources.append(&service.freshness);
  for (const auto &queue : status.queues) sources.append(&queue.freshness);
  for (const auto &model : status.models) sources.append(&model.freshness);
  return sources;
}

QList<const Freshness *> silentSources(const EnvironmentStatus &status, const QDateTime &now) {
  auto silent = sourcesOf(status);
  const auto all = silent.size();
  silent.removeIf([&now](const Freshness *source) { return !source->isStale(now); });
  if (silent.size() == all) return silent;
  for (const auto &service : status.services) {
    auto asked = service.freshness;
    asked.succeededAt = asked.attemptedAt;
    if (service.health == Health::Down && !asked.isStale(now)) silent.removeOne(&service.freshness);
  }
  return silent;
}

const Freshness *toldSilence(const EnvironmentStatus &status, const System &system, const QDateTime &now) {
  if (silentSources(status, now).isEmpty()) return nullptr;
  const auto isSilent = [&](const QString &name) {
    const auto found = std::ranges::find(status.services, name, &ServiceStatus::name);
    return found != status.services.end() && (found->health == Health::Down || found->freshness.isStale(now));
  };
  const auto isRoot = [&](const ServiceStatus &service) {
    const auto *spec = system.service(service.name);
    return spec != nullptr && std::ranges::none_of(spec->dependsOn, isSilent);
  };
  struct Candidate {
    const Freshness *freshness;
    bool isRoot;
  };
  QList<Candidate> stale;
  const auto add = [&](const Freshness &freshness, bool root) {
    if (freshness.isStale(now)) stale.append({&freshness, root});
  };
  for (const auto &service : status.services) add(service.freshness, isRoot(service));
  for (const auto &queue : status.queues) add(queue.freshness, false);
  for (const auto &model : status.models) add(model.freshness, false);
  const auto told = std::ranges::min_element(stale, [](const Candidate &a, const Candidate &b) {
    // What gives no reason says less than what does.
    if (a.freshness->error.isEmpty() != b.freshness->error.isEmpty()) return b.freshness->error.isEmpty();
    if (a.isRoot != b.isRoot) return a.isRoot;
    return a.freshness->succeededAt < b.freshness->succeededAt;
  });
  return told == stale.end() ? nullptr : told->freshness;
}

}  // namespace ops
