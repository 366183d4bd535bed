#pragma once

#include "models/incidents/incident.h"

namespace ops {

/// The records that change an incident: {"incident": UUID, "change": word, …}.
namespace incidentchange {
inline constexpr char opened[] = "opened";
inline constexpr char state[] = "state";
inline constexpr char severity[] = "severity";
inline constexpr char title[] = "title";
inline constexpr char component[] = "component";
inline constexpr char impact[] = "impact";
inline constexpr char role[] = "role";
inline constexpr char note[] = "note";
inline constexpr char rootCause[] = "root-cause";
inline constexpr char wentWell[] = "went-well";
inline constexpr char action[] = "action";
inline constexpr char actionDone[] = "action-done";
inline constexpr char message[] = "message";                 ///< before it is sent
inline constexpr char messageOutcome[] = "message-outcome";  ///< what became of it
inline constexpr char evidence[] = "evidence";
inline constexpr char logged[] = "logged";  ///< its line was written into the file of incidents, or was not
}  // namespace incidentchange

/// What a new incident begins with.
struct NewIncident {
  QString title;
  Severity severity = Severity::P3;
  QString component, impact, commander;
  Json evidence;  ///< null: none
};

/// Each is one record; `incident` gives system, environment and UUID. Nothing is checked here.
Event incidentChange(const Incident &incident, const char *change, Json details);
/// The UUID is new.
Event incidentOpened(const QString &system, const QString &environment, const NewIncident &begin);
/// At most 50 KB: of causes and observations the first, and that others were left out is said.
Json keptEvidence(const Json &triage);

}  // namespace ops
