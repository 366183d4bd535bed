#include "models/monitor/manager_watch.h"

#include <algorithm>

#include "models/base/clock.h"

namespace ops {

namespace {

bool asksForMemory(const System &system, const Environment &environment) {
  return std::ranges::any_of(system.services, [&environment](const ServiceSpec &service) {
    const auto thresholds = effectiveThresholds(service.name, service.thresholds, environment);
    return std::ranges::find(thresholds, QLatin1String("memory-share"), &Threshold::metric) != thresholds.end();
  });
}

}  // namespace

ManagerWatch::ManagerWatch(Backends &backends, QObject *parent)
    : QObject(parent),
      m_backends(backends),
      m_configured(backends.environment().manager.kind != ManagerSpec::Kind::None),
      m_readsMemory(m_configured && asksForMemory(backends.system(), backends.environment())),
      m_loop(
          {every, Milliseconds(5'000), 1},
          [this](QObject *attempt, const ProbeLoop::Ended &ended) { ask(attempt, ended); },
          [this] {
            take(fail(
                {ErrorCode::TimedOut, {}, {}, tr("no answer within %1").arg(formatDuration(Milliseconds(5'000))), {}}));
          },
          this) {
  m_freshness.staleAfter = staleAfter;
}

void ManagerWatch::ask(QObject *attempt, const ProbeLoop::Ended &ended) {
  const auto manager = m_backends.serviceManager();
  if (!manager) {
    take(fail(manager.error()));
    ended(false);
    return;
  }
  m_freshness.source = (*manager)->address();
  launch<QList<ServiceInstance>>((*manager)->instances(), attempt,
                                 [this, ended](const Result<QList<ServiceInstance>> &instances) {
                                   take(instances);
                                   ended(instances.has_value());
                                   if (instances) readMemory();
                                 });
}

void ManagerWatch::readMemory() {
  const auto now = steadyNow();
  const bool isDue = !m_memoryAskedAt.isValid() || m_memoryAskedAt.msecsTo(now) >= memoryEvery.count();
  if (!m_readsMemory || m_readingMemory || !isDue) return;
  const auto host = m_backends.host(m_backends.environment().manager.host);
  if (!host) return;
  m_memoryAskedAt = now;
  m_readingMemory = true;
  launch<InstanceMemory>(readInstanceMemory(**host, m_instances), this, [this](const Result<InstanceMemory> &memory) {
    m_readingMemory = false;
    if (memory) {
      m_memory = *memory;
      m_memoryAt = steadyNow();
    } else {
      m_memory.reset();
    }
    Q_EMIT updated();
  });
}

void ManagerWatch::take(const Result<QList<ServiceInstance>> &instances) {
  if (instances) {
    m_instances = *instances;
    m_freshness.succeeded(steadyNow());
  } else {
    m_freshness.failed(instances.error(), steadyNow());
  }
  Q_EMIT updated();
}

ManagerFact ManagerWatch::fact(const QStringList &services, const QDateTime &now) const {
  ManagerFact fact;
  if (!m_configured) {
    fact.why = tr("the environment names none");
    return fact;
  }
  fact.known = m_freshness.error.isEmpty() && !m_freshness.isStale(now);
  if (!fact.known) {
    fact.why = m_freshness.error;
    if (fact.why.isEmpty() && !m_freshness.neverSeen()) fact.why = tr("its last answer is too old");
    return fact;
  }
  for (const auto &instance : m_instances) {
    if (services.contains(instance.service)) fact.instances.append(instance);
  }
  return fact;
}

std::optional<double> ManagerWatch::memoryShare(const QString &service, const QDateTime &now) const {
  const bool isFresh = m_memoryAt.isValid() && m_memoryAt.msecsTo(now) < memoryStaleAfter.count();
  const bool isKnown = m_memory && isFresh && m_freshness.error.isEmpty() && !m_freshness.isStale(now);
  return isKnown ? m_memory->shareOf(service) : std::nullopt;
}

QDateTime ManagerWatch::nextChange(const QDateTime &now) const {
  if (m_freshness.neverSeen() || m_freshness.isStale(now)) return {};
  return m_freshness.succeededAt.addMSecs(m_freshness.staleAfter.count() + 1);
}

}  // namespace ops
