#pragma once

#include "models/incidents/alert_desk.h"
#include "models/incidents/timeline.h"
#include "models/items/backup_items.h"
#include "models/items/signals.h"
#include "models/items/wall_incident.h"
#include "models/procedures/procedure.h"

namespace ops {

/// All that the wall says of one system, in words and tones; no pixels. Every text is visible (visibleText).
struct WallView {
  QString title;
  QString place;  ///< "PRACTICE lab"
  Tone placeTone = Tone::Neutral;
  /// "DISPLAY FROZEN since 12:00:05 UTC", and why; empty as long as news come.
  QString frozen, frozenWhy;
  std::optional<WallIncident> incident;
  WallLine headline;         ///< without an incident: the worst, or how it stands; Ok only where all is known and well
  QString detail;            ///< what the headline rests on
  QList<WallLine> problems;  ///< what needs somebody, the gravest first; then what somebody sees to
  QList<Signal> signals;     ///< five
  QStringList staleness;     ///< of each signal: "STALE 4 min"; empty: fresh
  QStringList reasons;  ///< of each: why it has no figure, "no requests", or which services are not OK; may be empty
  WallLine step;        ///< of the run that is under way, or that none is
  QList<WallEvent> events;  ///< of the incident, the newest first; at most five
  QString noEvents;         ///< why there are none
  QList<WallLine> backups;  ///< how each stands against its promise, but for those among the problems; beside
                            ///< these those that keep theirs are one line
  WallLine sources;         ///< "6 of 6 sources answer"
  QString newest;           ///< "newest answer 2 s ago"; empty: none ever
};

/// What it is made of. Null and nullopt: not known.
struct WallInput {
  const System *system = nullptr;
  const Environment *environment = nullptr;
  const EnvironmentStatus *status = nullptr;  ///< null: the environment is not watched
  bool isComplete = false;                    ///< every source has answered or failed once
  QString offline;                            ///< why it is not watched
  QDateTime knownSince = {};  ///< before that nobody looked, so nothing changed then; invalid: somebody always did
  QDateTime lastAnswer;       ///< the newest answer that was ever seen, by `now`'s clock
  const AlertDesk *alerts = nullptr;
  const QList<Incident> *incidents = nullptr;
  QString whyNoIncidents;  ///< why they are not known
  IncidentSpec incidentSpec;
  std::optional<QList<TimelineEntry>> timeline;  ///< of the incident that is shown, oldest first
  QList<RunSummary> runs;
  QList<Procedure> procedures;
  std::optional<QList<BackupSet>> backups;
  UnseenBackups unseenBackups = {};
  QDateTime now;  ///< steady
  Moment moment;  ///< wall clock
};

/// The newest success of all sources; invalid: never.
QDateTime newestAnswer(const EnvironmentStatus &status);

/// Pure.
WallView wallView(const WallInput &input);

/// All of it in sentences, for those who listen to a screen.
QString wallText(const WallView &view);

}  // namespace ops
