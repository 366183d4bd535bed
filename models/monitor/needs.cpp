#include "models/monitor/needs.h"

#include <algorithm>

#include "models/base/complaints.h"

namespace ops {

QStringList neededBy(const System &system, const QStringList &services) {
  auto names = services;
  for (int next = 0; next < names.size(); ++next) {
    const auto *spec = system.service(names[next]);
    if (spec == nullptr) continue;
    for (const auto &each : spec->dependsOn) {
      if (!names.contains(each)) names.append(each);
    }
  }
  for (const auto &each : services) names.removeAll(each);
  return names;
}

QStringList sayingDataIsMissing(const EnvironmentStatus &status) {
  QStringList names;
  for (const auto &service : status.services) {
    if (errorKind(service.freshness.complaint()) == ErrorKind::MissingData) names.append(service.name);
  }
  return names;
}

QString whereDataIsMissing(const System &system, const QStringList &saying, const QStringList &services) {
  for (const auto &name : services) {
    const auto *spec = system.service(name);
    if (spec == nullptr || spec->probe.kind != ProbeSpec::Kind::Postgres) continue;
    const auto speaksOfIt = [&](const QString &other) {
      return other == name || neededBy(system, {other}).contains(name);
    };
    if (std::ranges::any_of(saying, speaksOfIt)) return name;
  }
  return {};
}

QStringList startingProcedures(const System &system, const EnvironmentStatus &status, const QString &service) {
  QStringList names{QString(service + QLatin1String("-down")), QStringLiteral("restart-service"),
                    QStringLiteral("rolling-restart")};
  const auto waitsForIt = [&](const QueueStatus &queue) {
    const auto *spec = system.queue(queue.name);
    return queue.depth.value_or(0) > 0 && spec != nullptr && spec->consumers.contains(service);
  };
  if (std::ranges::any_of(status.queues, waitsForIt)) names.prepend(QStringLiteral("queue-backing-up"));
  return names;
}

}  // namespace ops
