#pragma once

#include "models/incidents/alert_desk.h"
#include "models/items/roles.h"
#include "models/journal/record.h"
#include "models/monitor/status.h"

namespace ops {

/// Something that needs a person, and what can be done about it.
struct Attention {
  Tone tone = Tone::Warning;
  QString word;                  ///< "P1", "Down", "Stale", "Waits": never colour alone
  QString subject;               ///< service, queue or run, for people
  QString title;                 ///< what is the matter, in one line
  QDateTime since;               ///< invalid: not known
  QString page;                  ///< where it can be looked at
  QString item;                  ///< what to select there
  QString metric;                ///< of its alert's key; empty: whatever is wrong with the item
  QStringList procedures;        ///< names of those that fit, the best first; may not exist in the catalog
  Json inputs = Json::object();  ///< for them
  int rank = 0;                  ///< lower comes first
  bool isAnswered = false;       ///< somebody sees to it already
};

/// Procedures that fit what is the matter with one thing, the best first; they may not exist in the catalog.
struct FittingProcedures {
  QStringList names;
  Json inputs = Json::object();  ///< for any of them
};
/// `kind` is "service", "queue" or "model"; `metric` what is wrong with it, as in an alert's key.
FittingProcedures fittingProcedures(const System &system, const QString &kind, const QString &name,
                                    const QString &metric);

Tone severityTone(Severity severity);

/// What needs somebody now, the worst first: crossed thresholds, services that are down or degraded, runs that wait or
/// lost their owner, sources that are stale. One entry a cause: a service that is down is not listed again for its
/// thresholds.
QList<Attention> needsAttention(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now);

/// Without what is silenced; what somebody has said that they see to stands last, with who it is. An entry of several
/// alerts is answered when each of those that ask for somebody is.
QList<Attention> withAnswers(QList<Attention> entries, const QList<AlertCase> &cases, const QDateTime &wallTime);

/// What the alert manager alone knows of, as long as nobody has answered it: that is in no status.
QList<Attention> managedAttention(const QList<AlertCase> &cases, const QDateTime &wallTime);

/// True only if every source is fresh and nothing needs attention: then, and only then, "all is well" may be said.
bool isAllWell(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now);

}  // namespace ops
