#pragma once

#include "models/backends/backends.h"
#include "models/monitor/judge.h"
#include "models/monitor/probe_loop.h"

namespace ops {

/// Keeps the list of all instances up to date: one question for every service.
class ManagerWatch : public QObject {
  Q_OBJECT

 public:
  static constexpr Milliseconds every{3'000};
  static constexpr Milliseconds staleAfter{12'000};

  ManagerWatch(Backends &backends, QObject *parent);

  ProbeLoop &loop() { return m_loop; }
  /// Whether the environment has a manager at all.
  bool isConfigured() const { return m_configured; }
  /// Of these services, as of now.
  ManagerFact fact(const QStringList &services, const QDateTime &now) const;
  QDateTime nextChange(const QDateTime &now) const;
  const Freshness &freshness() const { return m_freshness; }

 Q_SIGNALS:
  void updated();

 private:
  void ask(QObject *attempt, const ProbeLoop::Ended &ended);
  void take(const Result<QList<ServiceInstance>> &instances);

  Backends &m_backends;
  bool m_configured = false;
  Freshness m_freshness;
  QList<ServiceInstance> m_instances;
  ProbeLoop m_loop;
};

}  // namespace ops
