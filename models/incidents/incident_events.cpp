#include "models/incidents/incident_events.h"

#include <QUuid>

namespace ops {

namespace {

constexpr qsizetype mostEvidence = 50'000;

/// The lists of a triage by how little would be missed.
constexpr const char *lists[] = {"observations", "alerts", "causes", "because"};

}  // namespace

Event incidentChange(const Incident &incident, const char *change, Json details) {
  Event event;
  event.type = QLatin1String(event::incident);
  event.system = incident.system;
  event.environment = incident.environment;
  event.body = std::move(details);
  event.body["incident"] = toJson(incident.uuid);
  event.body["change"] = change;
  return event;
}

Event incidentOpened(const QString &system, const QString &environment, const NewIncident &begin) {
  Incident incident;
  incident.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
  incident.system = system;
  incident.environment = environment;
  Json details{{"title", toJson(begin.title)}, {"severity", toJson(severityName(begin.severity))}};
  const auto add = [&details](const char *key, const QString &text) {
    if (!text.isEmpty()) details[key] = toJson(text);
  };
  add("component", begin.component);
  add("impact", begin.impact);
  add("commander", begin.commander);
  return incidentChange(incident, incidentchange::opened, std::move(details));
}

Json keptEvidence(const Json &triage) {
  Json kept = triage;
  for (const auto *list : lists) {
    auto &items = kept[list];
    while (items.is_array() && items.size() > 1 && jsonDump(kept).size() > mostEvidence) {
      items.erase(items.size() - 1);
      kept["leftOut"] = jsonInteger(kept, "leftOut") + 1;
    }
  }
  return kept;
}

}  // namespace ops
