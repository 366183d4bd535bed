#pragma once

#include "models/backends/backends.h"
#include "models/backends/instance_memory.h"
#include "models/monitor/judge.h"
#include "models/monitor/probe_loop.h"

namespace ops {

/// Keeps the list of all instances up to date, one question for every service; and what they hold of their machine's
/// memory, where a threshold asks for it.
class ManagerWatch : public QObject {
  Q_OBJECT

 public:
  static constexpr Milliseconds every{3'000};
  static constexpr Milliseconds staleAfter{12'000};
  static constexpr Milliseconds memoryEvery{15'000};
  static constexpr Milliseconds memoryStaleAfter{45'000};

  ManagerWatch(Backends &backends, QObject *parent);

  ProbeLoop &loop() { return m_loop; }
  /// Whether the environment has a manager at all.
  bool isConfigured() const { return m_configured; }
  /// Of these services, as of now.
  ManagerFact fact(const QStringList &services, const QDateTime &now) const;
  /// What a service holds of the machine's memory, 0…1; nullopt: not known now.
  std::optional<double> memoryShare(const QString &service, const QDateTime &now) const;
  QDateTime nextChange(const QDateTime &now) const;
  const Freshness &freshness() const { return m_freshness; }

 Q_SIGNALS:
  void updated();

 private:
  void ask(QObject *attempt, const ProbeLoop::Ended &ended);
  void take(const Result<QList<ServiceInstance>> &instances);
  /// Where somebody wants to know, and not every time. That it takes long is no reason to doubt the instances.
  void readMemory();

  Backends &m_backends;
  bool m_configured = false;
  Freshness m_freshness;
  QList<ServiceInstance> m_instances;
  bool m_readsMemory = false;
  bool m_readingMemory = false;
  QDateTime m_memoryAskedAt, m_memoryAt;   ///< asked, and answered, for the last time
  std::optional<InstanceMemory> m_memory;  ///< nullopt: the last question failed, or none was put
  ProbeLoop m_loop;
};

}  // namespace ops
