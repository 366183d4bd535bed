#pragma once

#include "models/incidents/incident.h"
#include "models/journal/journal.h"

namespace ops {

/// Something that happened while an incident was open, or led to it.
struct TimelineEntry {
  qint64 sequence = 0;  ///< of the record that tells it
  QDateTime at;         ///< wall clock
  QString kind;         ///< "run", "decision", "alert", or what changed about the incident: "state", "note", …
  QString who;
  QString text;  ///< one line; of notes and messages as many as they have
  QString run;   ///< UUID of the run that it is about; may be empty
};

/// All that the journal tells of an incident.
struct IncidentStory {
  Incident incident;
  QList<TimelineEntry> timeline;  ///< oldest first
  QList<RunSummary> runs;         ///< that the timeline names, oldest first
  qint64 headSequence = 0;        ///< of the journal when it was read
  QByteArray headHash;
  std::optional<Moment> changedAt = {};  ///< see firstChange()

  /// When its mitigation began: as somebody said, or by the first change, whichever was first.
  std::optional<Moment> mitigatedAt() const;
};

/// The incident's own records, and what happened in its environment while it was open: runs, decisions, alerts; also
/// the alerts that had begun before and still fired when it was opened, with what was said of them. An alert of what
/// another open incident names as affected stands there alone. Takes records of the environment, oldest first; `runs`
/// know the titles. Pure.
QList<TimelineEntry> incidentTimeline(const Incident &incident, const QList<Record> &records,
                                      const QList<RunSummary> &runs);

/// When the first step began that changed something, or may have, in a run that was begun since the incident was opened
/// last; nullopt: there is none. Takes records of the environment's runs, oldest first. Pure.
std::optional<Moment> firstChange(const Incident &incident, const QList<Record> &records);

/// What an "incident" event has changed, in a line: "Severity is P1". Empty where there is nothing to tell.
QString incidentChangeText(const Json &body);

/// Every incident of the journal, oldest first.
Op<QList<Incident>> readIncidents(Journal &journal);
Op<IncidentStory> readIncidentStory(Journal &journal, const Incident &incident);

/// {"at","kind","who","text","run","sequence"}
Json toJson(const TimelineEntry &entry);

}  // namespace ops
