#pragma once

#include "models/catalog/incident_spec.h"
#include "models/incidents/report.h"

namespace ops::cli {

/// An incident in a line.
void printIncidentLine(const Incident &incident);
/// All of it, with its clocks and its timeline.
void printIncident(const System &system, const IncidentSpec &spec, const IncidentReport &report);
/// What is due and who is to be called: {"takenWithinSeconds","nextMessage":{…},"escalation":[…]}
Json incidentClockJson(const System &system, const IncidentSpec &spec, const Incident &incident, const Moment &now);

}  // namespace ops::cli
