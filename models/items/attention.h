#pragma once

#include "models/items/roles.h"
#include "models/journal/record.h"
#include "models/monitor/status.h"

namespace ops {

/// Something that needs a person, and what can be done about it.
struct Attention {
  Tone tone = Tone::Warning;
  QString word;                  ///< "P1", "Stale", "Waits"; "Down" where no alert says how bad: never colour alone
  QString subject;               ///< service, queue or run, for people
  QString title;                 ///< what is the matter, in one line
  QStringList targets = {};      ///< of several of which that is so; empty: it is the subject
  QDateTime since;               ///< invalid: not known
  QString page;                  ///< where it can be looked at
  QString item;                  ///< what to select there
  QString metric;                ///< of its alert's key; empty: whatever is wrong with the item
  QStringList procedures;        ///< names of those that fit, the best first; may not exist in the catalog
  Json inputs = Json::object();  ///< for them
  int rank = 0;                  ///< lower comes first
  bool isAnswered = false;       ///< somebody sees to it already
  QDateTime answerDue = {};      ///< of the wall clock: by when somebody has to answer; invalid: nobody said
};

/// Procedures that fit what is the matter with one thing, the best first; they may not exist in the catalog.
struct FittingProcedures {
  QStringList names;
  Json inputs = Json::object();  ///< for any of them
};
/// `kind` is "service", "queue" or "model"; `metric` what is wrong with it, as in an alert's key. Whichever page asks
/// gets the same; where nobody works on a queue it is its workers that are to be mended, not the queue.
FittingProcedures fittingProcedures(const System &system, const QString &kind, const QString &name,
                                    const QString &metric);

Tone severityTone(Severity severity);

/// Of an Attention's rank, from one severity to the next.
constexpr int rankOfSeverity = 10;

/// What needs somebody now, the worst first: crossed thresholds, services that are down or degraded, runs that wait or
/// lost their owner, sources that are stale. One entry a cause: a service that is down is not listed again for its
/// thresholds.
QList<Attention> needsAttention(const System &system, const EnvironmentStatus &status, const QList<RunSummary> &runs,
                                const QDateTime &now);

/// Backups that break their promise, `broken` of all `parts`; nullopt: each keeps it.
std::optional<Attention> backupsAttention(int broken, int parts, Tone worst);

/// True only if every source is fresh and nothing needs attention: then, and only then, "all is well" may be said.
bool isAllWell(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now);

}  // namespace ops
