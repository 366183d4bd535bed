#pragma once

#include "models/incidents/incident_events.h"

namespace ops {

/// What somebody wants to change about an incident; what is not set stays.
struct IncidentEdit {
  std::optional<QString> title, component, impact, note, rootCause;
  QString called;  ///< the level of escalation that the note tells was called; empty: none
  std::optional<Severity> severity;
  QMap<IncidentRole, QString> roles;
  Json evidence;                       ///< of a triage (models/incidents/triage.h); null: none
  QStringList wentWell;                ///< each is added
  QList<CorrectiveAction> actions;     ///< each is added
  QList<int> done;                     ///< numbers of actions, from 1
  std::optional<IncidentState> state;  ///< comes last
  bool reopen = false;                 ///< `state` opens what was over; needs a reason
  QString reason;                      ///< of the state; may be empty
  bool operator==(const IncidentEdit &) const = default;
};

/// The records of it, in order; refused where the incident's state forbids it, an error of code Usage where a text is
/// empty or too long, or there is nothing to change. Pure.
Result<QList<Event>> editEvents(const Incident &incident, const IncidentEdit &edit);
/// As above, of what a new one begins with.
Status checkNewIncident(const NewIncident &begin);
/// A name or a title for the journal: not blank, one line without control characters, at most 200 characters.
Status checkIncidentLine(const QString &what, const QString &text);
/// Text that is written into the journal: not blank, at most 4,000 characters.
Status checkIncidentText(const QString &what, const QString &text);

}  // namespace ops
