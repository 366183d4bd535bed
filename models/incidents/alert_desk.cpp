#include "models/incidents/alert_desk.h"

#include <QCoreApplication>
#include <algorithm>

namespace ops {

bool AlertCase::needsAnswer(const QDateTime &wallTime) const {
  return alert.isOpen() && alert.state != Alert::State::Recovering && !record.isAcknowledged() &&
         !record.isSilenced(wallTime) && !(incident && incident->isTaken);
}

std::optional<AlertIncident> incidentOf(const Alert &alert, const QList<Incident> &incidents) {
  // Whoever has taken what is less grave has not been called for this.
  const auto answers = [&alert](const Incident &incident) {
    return incident.acknowledged.has_value() && incident.severity <= alert.severity;
  };
  const Incident *found = nullptr;
  const auto find = [&](const auto &fits) {
    for (const auto &each : incidents) {
      if (found != nullptr && answers(*found)) return;
      if (!each.isOpen() || !fits(each)) continue;
      if (found == nullptr || answers(each)) found = &each;
    }
  };
  find([&](const Incident &each) { return each.isAbout({alert.subject, alert.title}); });
  find([&](const Incident &each) { return each.alerts.contains(alert.key); });
  if (!alert.explainedBy.isEmpty()) find([&](const Incident &each) { return each.isAbout({alert.explainedBy}); });
  if (found == nullptr) return std::nullopt;
  return AlertIncident{found->uuid, found->id, found->role(IncidentRole::Commander), answers(*found)};
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
  json["stoppedBy"] = toJson(entry.stoppedBy);
  json["incident"] = entry.incident ? Json{{"id", toJson(entry.incident->id)},
                                           {"commander", toJson(entry.incident->commander)},
                                           {"taken", entry.incident->isTaken}}
                                    : Json();
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
