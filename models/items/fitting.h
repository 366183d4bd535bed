#pragma once

#include "models/monitor/status.h"

namespace ops {

/// Procedures that fit what is the matter with one thing, the best first; they may not exist in the catalog.
struct FittingProcedures {
  QStringList names;
  Json inputs = Json::object();  ///< for any of them
  bool needsTriage = false;      ///< what may help can do harm, too: first somebody looks at everything
  QString after = {};            ///< title of what has to be back before any of them helps; empty: nothing
  bool operator==(const FittingProcedures &) const = default;
};

/// Says what fits, by all that is known now: whichever page asks gets the same. Where nobody works on a queue it is its
/// workers that are to be mended, not the queue; while what the workers need is down nothing is done to the queue;
/// where data is missing nothing is offered but triage; what a bad model has done is not repeated with it, nor is it
/// loaded again. Pure; both must outlive it.
class ProcedureFitter {
 public:
  ProcedureFitter(const System &system, const EnvironmentStatus &status);
  /// `kind` is "service", "queue" or "model"; `metric` what is wrong with it, as in an alert's key.
  FittingProcedures of(const QString &kind, const QString &name, const QString &metric) const;

 private:
  FittingProcedures ofService(const QString &name, const QString &metric) const;
  FittingProcedures ofQueue(const QString &name, const QString &metric) const;
  FittingProcedures ofModel(const ModelSpec &spec) const;
  /// The first model that one of these services serves or needs, and whose answers are no good; null: none is known.
  const ModelSpec *badModel(const QStringList &services) const;
  /// What these services work with is gone.
  bool isDataMissing(const QStringList &services) const;
  bool isDown(const QString &name) const;
  const ServiceStatus *service(const QString &name) const;
  const ModelStatus *model(const QString &name) const;

  const System &m_system;
  const EnvironmentStatus &m_status;
  QStringList m_saying;  ///< services that say that data is missing
};

inline FittingProcedures fittingProcedures(const System &system, const EnvironmentStatus &status, const QString &kind,
                                           const QString &name, const QString &metric) {
  return ProcedureFitter(system, status).of(kind, name, metric);
}

}  // namespace ops
