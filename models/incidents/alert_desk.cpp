#include "models/incidents/alert_desk.h"

#include <QCoreApplication>
#include <algorithm>

namespace ops {

bool AlertCase::needsAnswer(const QDateTime &wallTime) const {
  return alert.isOpen() && alert.state != Alert::State::Recovering && !record.isAcknowledged() &&
         !record.isSilenced(wallTime) && !(incident && incident->isTaken);
}

std::optional<AlertIncident> incidentOf(const Alert &alert, const QList<Incident> &incidents) {
  const auto find = [&incidents](const QStringList &names) {
    return std::ranges::find_if(incidents, [&](const Incident &each) { return each.isOpen() && each.isAbout(names); });
  };
  auto found = find({alert.subject, alert.title});
  if (found == incidents.end() && !alert.explainedBy.isEmpty()) found = find({alert.explainedBy});
  if (found == incidents.end()) return std::nullopt;
  return AlertIncident{found->uuid, found->id, found->role(IncidentRole::Commander), found->acknowledged.has_value()};
}

QString sourceTitle(AlertCase::Source source) {
  return source == AlertCase::Source::Opsdeck ? QCoreApplication::translate("AlertDesk", "Opsdeck")
                                              : QCoreApplication::translate("AlertDesk", "Alertmanager");
}

Json toJson(const AlertCase &entry, const System &system) {
  auto json = toJson(entry.alert);
  json["source"] = entry.source == AlertCase::Source::Opsdeck ? "opsdeck" : "alertmanager";
  json["note"] = toJson(entry.note);
  json["group"] = toJson(entry.group);
  json["incident"] = entry.incident ? Json(toJson(entry.incident->id)) : Json();
  json["record"] = toJson(entry.record);
  json["answerBy"] = toJson(responseDue(system, entry.alert, entry.record));
  return json;
}

void sortByUrgency(QList<AlertCase> &cases) {
  std::ranges::stable_sort(cases, [](const AlertCase &a, const AlertCase &b) {
    return a.alert.severity != b.alert.severity ? a.alert.severity < b.alert.severity : a.alert.since < b.alert.since;
  });
}

const AlertCase *AlertDesk::find(const QString &key) const {
  const auto found = std::ranges::find(alerts(), key, [](const AlertCase &each) { return each.alert.key; });
  return found == alerts().end() ? nullptr : &*found;
}

}  // namespace ops
