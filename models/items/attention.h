#pragma once

#include "models/items/fitting.h"
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
  bool needsTriage = false;      ///< in place of a procedure: what may help can do harm, too
  QString after = {};            ///< title of what has to be back before anything helps; empty: nothing
  int rank = 0;                  ///< lower comes first
  bool isAnswered = false;       ///< somebody sees to it already
  bool isPending = false;        ///< not for long enough yet to ask for anybody
  QDateTime answerDue = {};      ///< of the wall clock: by when somebody has to answer; invalid: nobody said

  /// It asks for somebody: nobody sees to it, or it is so grave that it stays in sight until it is over.
  bool isLoud() const { return !isPending && (!isAnswered || tone == Tone::Critical); }
};

Tone severityTone(Severity severity);

/// Of an Attention's rank, from one severity to the next. What P0 and P1 are and somebody has taken comes behind what
/// nobody has, and before notices: backups, what is pending, jobs that wait for a decision.
constexpr int rankOfSeverity = 10;
constexpr int rankOfTaken = 36, rankOfNotices = 38;

/// What needs somebody now, the worst first: crossed thresholds, services that are down or degraded, runs that wait or
/// lost their owner, sources that are stale. One entry a cause: a service that is down is not listed again for its
/// thresholds.
QList<Attention> needsAttention(const System &system, const EnvironmentStatus &status, const QList<RunSummary> &runs,
                                const QDateTime &now);

/// Backups that break their promise, `broken` of all `parts`, of which `missing` have none at all; nullopt: each keeps
/// it.
std::optional<Attention> backupsAttention(int broken, int parts, Tone worst, int missing = 0);

/// True only if every source is fresh and nothing needs attention: then, and only then, "all is well" may be said.
bool isAllWell(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now);

}  // namespace ops
