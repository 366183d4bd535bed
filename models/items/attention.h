#pragma once

#include "models/incidents/alert_desk.h"
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

/// Backups that break their promise, `broken` of all `parts`; nullopt: each keeps it.
std::optional<Attention> backupsAttention(int broken, int parts, Tone worst);

/// All that an environment's list is made of.
struct AttentionInput {
  const EnvironmentStatus *status = nullptr;  ///< null: it is not watched
  bool isComplete = true;                     ///< every source has answered or failed once
  QList<RunSummary> runs = {};
  QList<AlertCase> cases = {};
  std::optional<Attention> backups = {};
  QDateTime now = {};       ///< steady
  QDateTime wallTime = {};  ///< for answers and silences
};
/// The one list that the strip, the Overview and the wall show and count.
struct AllAttention {
  QList<Attention> entries;  ///< the worst first; what somebody sees to stands last
  int silenced = 0;          ///< entries that are left out because they may wait
  int answered() const;
  int open() const { return static_cast<int>(entries.size()) - answered(); }
};
/// With what only the alert manager knows of, and without what is silenced. An entry of several alerts is answered when
/// each of those that ask for somebody is. One that another alert of the list explains is part of that one's entry. Of
/// what is known to be wrong the word is how grave its alert is; what nobody can tell stays "Stale".
AllAttention allAttention(const AttentionInput &input);

/// True only if every source is fresh and nothing needs attention: then, and only then, "all is well" may be said.
bool isAllWell(const EnvironmentStatus &status, const QList<RunSummary> &runs, const QDateTime &now);

}  // namespace ops
