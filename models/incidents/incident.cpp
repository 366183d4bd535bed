#include "models/incidents/incident.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "models/incidents/incident_events.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Incident", text);
}

struct StateWords {
  IncidentState state;
  const char *name;
  const char *title;
};
constexpr StateWords stateWords[] = {
    {IncidentState::Detected, "detected", QT_TRANSLATE_NOOP("Incident", "Detected")},
    {IncidentState::Triaging, "triaging", QT_TRANSLATE_NOOP("Incident", "Triaging")},
    {IncidentState::Investigating, "investigating", QT_TRANSLATE_NOOP("Incident", "Investigating")},
    {IncidentState::Mitigating, "mitigating", QT_TRANSLATE_NOOP("Incident", "Mitigating")},
    {IncidentState::Resolved, "resolved", QT_TRANSLATE_NOOP("Incident", "Resolved")},
    {IncidentState::Reviewed, "reviewed", QT_TRANSLATE_NOOP("Incident", "Post-mortem done")},
};

struct RoleWords {
  IncidentRole role;
  const char *name;
  const char *title;
};
constexpr RoleWords roleWords[] = {
    {IncidentRole::Commander, "commander", QT_TRANSLATE_NOOP("Incident", "Commander")},
    {IncidentRole::Deputy, "deputy", QT_TRANSLATE_NOOP("Incident", "Deputy")},
    {IncidentRole::Scribe, "scribe", QT_TRANSLATE_NOOP("Incident", "Scribe")},
    {IncidentRole::Communications, "communications", QT_TRANSLATE_NOOP("Incident", "Communications")},
};

Severity severityOf(const Json &body) {
  return severityNamed(jsonString(body, "severity")).value_or(Severity::P3);
}

void takeMessageOutcome(Incident &incident, const Json &body) {
  const auto found = std::ranges::find(incident.messages, jsonString(body, "message"), &StatusMessage::id);
  if (found == incident.messages.end()) return;
  found->outcome = outcomeFromName(jsonString(body, "outcome"));
  found->why = jsonString(body, "why");
}

void takeActionDone(Incident &incident, const Record &record) {
  const auto number = jsonInteger(record.event.body, "action");
  if (number < 1 || number > incident.actions.size()) return;
  auto &action = incident.actions[number - 1];
  if (action.isDone()) return;
  action.doneAt = record.utc;
  action.doneBy = record.actor;
}

void takeEvidence(Incident &incident, const Record &record) {
  incident.triages.append({record.utc, jsonMember(record.event.body, "evidence")});
  for (const auto &alert : jsonMember(incident.triages.last().found, "alerts")) {
    const auto key = jsonString(alert, "key");
    const bool isExplained = !jsonString(alert, "explainedBy").isEmpty();
    if (!isExplained && !key.isEmpty() && !incident.alerts.contains(key)) incident.alerts.append(key);
  }
}

/// A commander has it, or somebody has gone on from "detected". That it was closed, or who had it by what was written
/// down afterwards, says of no moment that it was taken then.
void acknowledge(Incident &incident, const Record &record) {
  const bool isTaken = !incident.role(IncidentRole::Commander).isEmpty() || incident.state() != IncidentState::Detected;
  if (isTaken && incident.isOpen() && !incident.acknowledged) incident.acknowledged = record.moment();
}

void open(Incident &incident, const Record &record) {
  const auto &body = record.event.body;
  incident.uuid = jsonString(body, "incident");
  incident.system = record.event.system;
  incident.environment = record.event.environment;
  incident.title = jsonString(body, "title");
  incident.component = jsonString(body, "component");
  incident.impact = jsonString(body, "impact");
  incident.severity = severityOf(body);
  incident.openedBy = record.actor;
  incident.phases = {{IncidentState::Detected, record.moment(), record.sequence}};
  if (const auto commander = jsonString(body, "commander"); !commander.isEmpty()) {
    incident.roles.insert(IncidentRole::Commander, commander);
  }
}

Json json(const std::optional<Moment> &moment) {
  return moment ? toJson(moment->utc) : Json();
}

Json json(const StatusMessage &message) {
  return {{"at", toJson(message.at.utc)}, {"who", toJson(message.who)},
          {"text", toJson(message.text)}, {"via", toJson(message.via)},
          {"why", toJson(message.why)},   {"outcome", toJson(outcomeName(message.outcome))}};
}

Json json(const CorrectiveAction &action) {
  return {{"text", toJson(action.text)},
          {"owner", toJson(action.owner)},
          {"due", action.due.isValid() ? Json(toJson(action.due.toString(Qt::ISODate))) : Json()},
          {"done", action.isDone()},
          {"doneAt", toJson(action.doneAt)},
          {"doneBy", toJson(action.doneBy)}};
}

}  // namespace

std::optional<Severity> severityNamed(const QString &name) {
  for (const auto severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    if (severityName(severity) == name) return severity;
  }
  return std::nullopt;
}

QString incidentStateName(IncidentState state) {
  return QLatin1String(stateWords[static_cast<int>(state)].name);
}

QString incidentStateTitle(IncidentState state) {
  return tr(stateWords[static_cast<int>(state)].title);
}

std::optional<IncidentState> incidentStateNamed(const QString &name) {
  for (const auto &words : stateWords) {
    if (name == QLatin1String(words.name)) return words.state;
  }
  return std::nullopt;
}

QString incidentRoleName(IncidentRole role) {
  return QLatin1String(roleWords[static_cast<int>(role)].name);
}

QString incidentRoleTitle(IncidentRole role) {
  return tr(roleWords[static_cast<int>(role)].title);
}

const QList<IncidentRole> &incidentRoles() {
  static const QList<IncidentRole> all{IncidentRole::Commander, IncidentRole::Deputy, IncidentRole::Scribe,
                                       IncidentRole::Communications};
  return all;
}

Moment Incident::lastOpenedAt() const {
  auto since = openedAt();
  for (qsizetype i = 1; i < phases.size(); ++i) {
    if (phases[i - 1].state >= IncidentState::Resolved) since = phases[i].since;
  }
  return since;
}

std::optional<Moment> Incident::resolvedAt() const {
  if (isOpen()) return std::nullopt;
  std::optional<Moment> at;
  for (const auto &phase : phases) {
    if (phase.state == IncidentState::Resolved) at = phase.since;
  }
  return at;
}

bool Incident::isAbout(const QStringList &names) const {
  return !component.isEmpty() && names.contains(component, Qt::CaseInsensitive);
}

std::optional<Moment> Incident::mitigatedAt() const {
  std::optional<Moment> at;
  bool wasOver = false;
  for (const auto &phase : phases) {
    const bool isOver = phase.state >= IncidentState::Resolved;
    if (wasOver && !isOver) at.reset();
    if (!at && phase.state == IncidentState::Mitigating) at = phase.since;
    wasOver = isOver;
  }
  return at;
}

bool Incident::wasReopened() const {
  bool wasOver = false;
  for (const auto &phase : phases) {
    if (wasOver && phase.state < IncidentState::Resolved) return true;
    wasOver = phase.state >= IncidentState::Resolved;
  }
  return false;
}

Milliseconds Incident::duration(const Moment &now) const {
  Milliseconds sum{0};
  for (qsizetype i = 0; i < phases.size(); ++i) {
    if (phases[i].state >= IncidentState::Resolved) continue;
    sum += between(phases[i].since, i + 1 < phases.size() ? phases[i + 1].since : now);
  }
  return sum;
}

Milliseconds Incident::closedBetween() const {
  Milliseconds sum{0}, sinceClosed{0};
  for (qsizetype i = 0; i + 1 < phases.size(); ++i) {
    if (phases[i].state < IncidentState::Resolved) continue;
    sinceClosed += between(phases[i].since, phases[i + 1].since);
    if (phases[i + 1].state < IncidentState::Resolved) sum += std::exchange(sinceClosed, Milliseconds{0});
  }
  return sum;
}

bool Incident::wasOpenAt(qint64 sequence) const {
  bool isOpenThen = false;
  for (const auto &phase : phases) {
    if (phase.sequence <= sequence) isOpenThen = phase.state < IncidentState::Resolved;
  }
  return isOpenThen;
}

Incident applied(Incident incident, const Record &record) {
  const auto &body = record.event.body;
  const auto change = jsonString(body, "change");
  const auto text = jsonString(body, "text");
  const auto is = [&change](const char *word) { return change == QLatin1String(word); };
  if (incident.phases.isEmpty()) {
    if (is(incidentchange::opened)) open(incident, record);
  } else if (is(incidentchange::state)) {
    if (const auto state = incidentStateNamed(jsonString(body, "state")); state && *state != incident.state()) {
      incident.phases.append({*state, record.moment(), record.sequence});
    }
  } else if (is(incidentchange::severity)) {
    incident.severity = severityOf(body);
  } else if (is(incidentchange::title)) {
    incident.title = text;
  } else if (is(incidentchange::component)) {
    incident.component = text;
  } else if (is(incidentchange::impact)) {
    incident.impact = text;
  } else if (is(incidentchange::role)) {
    for (const auto role : incidentRoles()) {
      if (incidentRoleName(role) == jsonString(body, "role")) incident.roles.insert(role, jsonString(body, "who"));
    }
  } else if (is(incidentchange::note)) {
    incident.notes.append({record.utc, record.actor, text, jsonString(body, "called")});
  } else if (is(incidentchange::rootCause)) {
    incident.rootCause = text;
  } else if (is(incidentchange::wentWell)) {
    incident.wentWell.append(text);
  } else if (is(incidentchange::action)) {
    incident.actions.append(
        {text, jsonString(body, "owner"), QDate::fromString(jsonString(body, "due"), Qt::ISODate), {}, {}});
  } else if (is(incidentchange::actionDone)) {
    takeActionDone(incident, record);
  } else if (is(incidentchange::message)) {
    incident.messages.append({jsonString(body, "message"),
                              record.moment(),
                              record.actor,
                              text,
                              jsonString(body, "via"),
                              OutcomeKind::Unknown,
                              {}});
  } else if (is(incidentchange::messageOutcome)) {
    takeMessageOutcome(incident, body);
  } else if (is(incidentchange::logged)) {
    incident.isLogMissing = outcomeFromName(jsonString(body, "outcome")) != OutcomeKind::Succeeded;
  } else if (is(incidentchange::evidence)) {
    takeEvidence(incident, record);
  }
  if (!incident.phases.isEmpty()) acknowledge(incident, record);
  return incident;
}

void IncidentFold::take(const QList<Record> &records) {
  for (const auto &record : records) {
    if (record.event.type != QLatin1String(event::incident)) continue;
    const auto uuid = jsonString(record.event.body, "incident");
    const auto known = m_places.constFind(uuid);
    auto incident = applied(known == m_places.cend() ? Incident() : std::move(m_incidents[*known]), record);
    if (known != m_places.cend()) {
      m_incidents[*known] = std::move(incident);
    } else if (!incident.phases.isEmpty()) {
      const auto day = record.utc.toUTC().date();
      incident.id = QStringLiteral("INC-%1-%2").arg(day.toString(QStringLiteral("yyyyMMdd"))).arg(++m_numbers[day]);
      m_places.insert(uuid, m_incidents.size());
      m_incidents.append(std::move(incident));
    }
  }
}

QList<Incident> incidents(const QList<Record> &records) {
  IncidentFold fold;
  fold.take(records);
  return fold.incidents();
}

Json toJson(const Incident &incident, const Moment &now) {
  Json roles = Json::object();
  for (const auto role : incidentRoles()) {
    if (const auto who = incident.role(role); !who.isEmpty()) roles[toJson(incidentRoleName(role))] = toJson(who);
  }
  Json notes = Json::array();
  for (const auto &note : incident.notes) {
    notes.push_back({{"at", toJson(note.at)}, {"who", toJson(note.who)}, {"text", toJson(note.text)}});
  }
  Json actions = Json::array();
  for (const auto &action : incident.actions) actions.push_back(json(action));
  Json messages = Json::array();
  for (const auto &message : incident.messages) messages.push_back(json(message));
  return {{"id", toJson(incident.id)},
          {"uuid", toJson(incident.uuid)},
          {"system", toJson(incident.system)},
          {"environment", toJson(incident.environment)},
          {"title", toJson(incident.title)},
          {"component", toJson(incident.component)},
          {"impact", toJson(incident.impact)},
          {"severity", toJson(severityName(incident.severity))},
          {"state", toJson(incidentStateName(incident.state()))},
          {"open", incident.isOpen()},
          {"reopened", incident.wasReopened()},
          {"openedBy", toJson(incident.openedBy)},
          {"openedAt", toJson(incident.openedAt().utc)},
          {"acknowledgedAt", json(incident.acknowledged)},
          {"mitigatedAt", json(incident.mitigatedAt())},
          {"resolvedAt", json(incident.resolvedAt())},
          {"secondsToAcknowledge", secondsAfter(incident, incident.acknowledged)},
          {"secondsToMitigate", secondsAfter(incident, incident.mitigatedAt())},
          {"secondsToResolve", secondsAfter(incident, incident.resolvedAt())},
          {"durationSeconds", incident.duration(now).count() / 1'000},
          {"roles", std::move(roles)},
          {"notes", std::move(notes)},
          {"rootCause", toJson(incident.rootCause)},
          {"wentWell", toJson(incident.wentWell)},
          {"actions", std::move(actions)},
          {"messages", std::move(messages)}};
}

Json secondsAfter(const Incident &incident, const std::optional<Moment> &moment) {
  if (!moment) return {};
  return between(incident.openedAt(), *moment).count() / 1'000;
}

QList<Incident> byUrgency(QList<Incident> incidents) {
  const auto over = std::ranges::stable_partition(incidents, &Incident::isOpen);
  std::ranges::reverse(over);
  std::ranges::stable_sort(incidents.begin(), over.begin(), {}, &Incident::severity);
  return incidents;
}

}  // namespace ops
