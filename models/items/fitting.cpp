#include "models/items/fitting.h"

#include <algorithm>
#include <ranges>

#include "models/base/complaints.h"
#include "models/base/text.h"
#include "models/monitor/needs.h"

namespace ops {

namespace {

QStringList queueProcedures(const QString &metric) {
  if (metric == QLatin1String("failed")) return {QStringLiteral("retry-failed-jobs")};
  if (metric == QLatin1String("processing") || metric == QLatin1String("stuck"))
    return {QStringLiteral("requeue-stuck-jobs")};
  return {QStringLiteral("queue-backing-up")};
}

bool isOfAnswers(const QString &metric) {
  return metric == QLatin1String("success-rate") || metric == QLatin1String("error-rate");
}

template <typename Entry>
const Entry *named(const QList<Entry> &entries, const QString &name) {
  const auto found = std::ranges::find(entries, name, &Entry::name);
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

ProcedureFitter::ProcedureFitter(const System &system, const EnvironmentStatus &status)
    : m_system(system), m_status(status), m_saying(sayingDataIsMissing(status)) {}

const ServiceStatus *ProcedureFitter::service(const QString &name) const {
  return named(m_status.services, name);
}

const ModelStatus *ProcedureFitter::model(const QString &name) const {
  return named(m_status.models, name);
}

bool ProcedureFitter::isDown(const QString &name) const {
  const auto *known = service(name);
  return known != nullptr && known->health == Health::Down;
}

bool ProcedureFitter::isDataMissing(const QStringList &services) const {
  const auto saysSo = [this](const QString &name) { return m_saying.contains(name); };
  if (std::ranges::any_of(services, saysSo)) return true;
  // Of a database that does not answer nobody can tell.
  const auto where = whereDataIsMissing(m_system, m_saying, services + neededBy(m_system, services));
  return !where.isEmpty() && !isDown(where);
}

const ModelSpec *ProcedureFitter::badModel(const QStringList &services) const {
  const auto isBad = [&](const ModelSpec &spec) {
    if (!services.contains(spec.service)) return false;
    const auto *status = model(spec.name);
    if (status != nullptr && status->isForeign) return true;
    const auto *server = service(spec.service);
    if (server == nullptr) return false;
    const auto isBeyond = [](const CrossedThreshold &each) { return isOfAnswers(each.threshold.metric); };
    if (std::ranges::any_of(server->crossed, isBeyond)) return true;
    return server->health == Health::Down && errorKind(server->freshness.complaint()) == ErrorKind::Model;
  };
  const auto found = std::ranges::find_if(m_system.models, isBad);
  return found == m_system.models.end() ? nullptr : &*found;
}

FittingProcedures ProcedureFitter::ofModel(const ModelSpec &spec) const {
  const auto *known = model(spec.name);
  const bool isOtherServed = known != nullptr && known->health == Health::Degraded && !known->isForeign;
  FittingProcedures fitting{{QStringLiteral("rollback-model")},
                            {{"service", toJson(spec.service)}, {"model", toJson(spec.name)}}};
  // A restart loads what is in place.
  if (isOtherServed) fitting.names.prepend(QStringLiteral("restart-service"));
  return fitting;
}

FittingProcedures ProcedureFitter::ofService(const QString &name, const QString &metric) const {
  const Json inputs{{"service", toJson(name)}};
  if (isDataMissing({name})) return {{}, inputs, true};
  const auto served = std::ranges::find(m_system.models, name, &ModelSpec::service);
  if (served != m_system.models.end() && isOfAnswers(metric)) return ofModel(*served);
  const auto *bad = badModel(isOfAnswers(metric) ? QStringList{name} + neededBy(m_system, {name}) : QStringList{name});
  if (bad != nullptr) return ofModel(*bad);
  const bool isGone = metric == QLatin1String("up") || metric.startsWith(QLatin1String("running")) ||
                      metric == QLatin1String("no-data");
  return {isGone ? startingProcedures(m_system, m_status, name) : QStringList{QStringLiteral("restart-service")},
          inputs};
}

FittingProcedures ProcedureFitter::ofQueue(const QString &name, const QString &metric) const {
  const auto *queue = m_system.queue(name);
  const auto workers = queue == nullptr ? QStringList() : queue->consumers;
  Json inputs{{"queue", toJson(name)}};
  // What is silent may be full or empty.
  if (metric == QLatin1String("no-data")) return {{}, inputs};
  if (isDataMissing(workers)) return {{}, inputs, true};
  // What others need stands behind them: it is what has to come back first.
  for (const auto &each : neededBy(m_system, workers) | std::views::reverse) {
    if (!isDown(each)) continue;
    const auto *spec = m_system.service(each);
    return {{}, inputs, false, visibleText(spec == nullptr || spec->title.isEmpty() ? each : spec->title)};
  }
  const auto *bad = badModel(workers + neededBy(m_system, workers));
  if (metric == QLatin1String("failed") && bad != nullptr) return ofModel(*bad);
  const bool isStalled = metric == QLatin1String("stalled");
  if (workers.isEmpty() || (metric != QLatin1String("blocked") && !isStalled)) return {queueProcedures(metric), inputs};
  inputs["service"] = toJson(workers.first());
  // They are there, and do nothing.
  if (isStalled) return {{QStringLiteral("rolling-restart"), QStringLiteral("restart-service")}, inputs};
  return {startingProcedures(m_system, m_status, workers.first()), inputs};
}

FittingProcedures ProcedureFitter::of(const QString &kind, const QString &name, const QString &metric) const {
  if (kind == QLatin1String("service")) return ofService(name, metric);
  if (kind == QLatin1String("queue")) return ofQueue(name, metric);
  const auto *spec = m_system.model(name);
  return kind == QLatin1String("model") && spec != nullptr ? ofModel(*spec) : FittingProcedures();
}

}  // namespace ops
