#include "models/items/wall_incident.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/items/all_attention.h"
#include "models/items/attention.h"
#include "models/items/incident_items.h"
#include "models/items/texts.h"
#include "models/items/wall_view.h"

namespace ops {

namespace {

constexpr qsizetype mostEvents = 5;

QString tr(const char *text) {
  return QCoreApplication::translate("Wall", text);
}

WallLine leadLine(const Incident &incident) {
  const auto commander = wallWords(incident.role(IncidentRole::Commander));
  return commander.isEmpty() ? WallLine{Tone::Critical, {}, tr("nobody")} : WallLine{Tone::Neutral, {}, commander};
}

WallLine dueLine(const IncidentSpec &spec, const Incident &incident, const Moment &moment) {
  const auto clock = nextMessage(spec, incident, moment);
  if (!clock) return {Tone::Neutral, {}, QStringLiteral("–")};
  if (clock->isOverdue()) return {Tone::Critical, tr("overdue"), figure::countdown(-clock->left)};
  return {clock->left < messageSoon ? Tone::Warning : Tone::Neutral, {}, figure::countdown(clock->left)};
}

/// What the incident is about: "Database: OK since 00:01".
QString standingText(const WallStanding &standing, const WallInput &input) {
  const auto title = wallWords(standing.title);
  // What was so at the first look may have been so for long.
  const bool isSeen = standing.since.isValid() && (!input.knownSince.isValid() || standing.since > input.knownSince);
  if (!isSeen) return tr("%1: %2").arg(title, standing.word);
  const auto since = input.moment.utc.addMSecs(-standing.since.msecsTo(input.now));
  return tr("%1: %2 since %3").arg(title, standing.word, since.toUTC().toString(QStringLiteral("HH:mm")));
}

/// What the incident is called stays as it was; this is as it is.
WallLine nowLine(const Incident &incident, const WallInput &input, QList<WallStanding> others) {
  QStringList parts;
  auto tone = Tone::Ok;
  if (const auto it = standingOf(incident, *input.status, input.now)) {
    parts += standingText(*it, input);
    tone = it->tone;
    others.removeIf([title = wallWords(it->title)](const WallStanding &each) { return each.title == title; });
  }
  if (!others.isEmpty()) parts += tr("not OK: %1").arg(titlesOf(others).join(QStringLiteral(", ")));
  for (const auto &each : std::as_const(others)) {
    if (wallUrgency(each.tone) < wallUrgency(tone)) tone = each.tone;
  }
  if (parts.isEmpty()) return {};
  return {tone, tr("Now"), parts.join(QStringLiteral(" · "))};
}

/// "P0 Redis · overdue by 19 s".
WallLine unansweredLine(const Alert &alert, const Attention &entry, const QDateTime &wallTime) {
  const auto due = answerDueText(entry, wallTime);
  const auto name = QString(severityName(alert.severity) + QLatin1Char(' ') + alert.title);
  return {severityTone(alert.severity), tr("Not answered"),
          wallWords(due.isEmpty() ? name : QString(name + QStringLiteral(" · ") + due))};
}

void addUnanswered(WallIncident &shown, const Incident &incident, const WallInput &input) {
  const auto &wallTime = input.moment.utc;
  int more = -1;
  for (const auto &each : input.alerts->alerts()) {
    const auto &alert = each.alert;
    if (!each.needsAnswer(wallTime)) continue;
    Attention entry;
    entry.answerDue = responseDue(*input.system, alert, each.record);
    const bool isLate = entry.answerDue.isValid() && entry.answerDue < wallTime;
    const bool isGraver = alert.severity < incident.severity;
    if (!isGraver && !isLate && incidentOf(alert, {incident})) continue;
    if (++more > 0) continue;
    shown.unanswered = unansweredLine(alert, entry, wallTime);
    shown.isUnansweredGrave = isGraver || (isLate && alert.severity <= Severity::P1);
  }
  if (more > 0) shown.unanswered.note = tr("+%1 more").arg(more);
}

}  // namespace

const Incident *gravestOpen(const QList<Incident> &incidents) {
  const Incident *first = nullptr;
  for (const auto &each : incidents) {
    if (!each.isOpen()) continue;
    const bool comesFirst = first == nullptr || each.severity < first->severity ||
                            (each.severity == first->severity && each.openedAt().utc < first->openedAt().utc);
    if (comesFirst) first = &each;
  }
  return first;
}

WallIncident wallIncident(const Incident &incident, const WallInput &input, const QList<WallStanding> &notOk,
                          bool isFrozen) {
  WallIncident shown;
  shown.severity = incident.severity;
  shown.state = incidentStateTitle(incident.state());
  if (input.alerts != nullptr) addUnanswered(shown, incident, input);
  if (input.status != nullptr && !isFrozen) shown.now = nowLine(incident, input, notOk);
  shown.elapsed = figure::steadyDuration(incident.duration(input.moment));
  shown.isImpactKnown = !incident.impact.trimmed().isEmpty();
  shown.impact = wallWords(shown.isImpactKnown ? incident.impact : incident.title);
  shown.lead = leadLine(incident);
  shown.due = dueLine(input.incidentSpec, incident, input.moment);
  shown.more = static_cast<int>(std::ranges::count_if(*input.incidents, &Incident::isOpen)) - 1;
  return shown;
}

QList<WallEvent> wallEvents(const WallInput &input) {
  QList<WallEvent> events;
  if (!input.timeline) return events;
  const auto &all = *input.timeline;
  for (auto i = all.size() - 1; i >= 0 && events.size() < mostEvents; --i) {
    const auto severity = severityNamed(all[i].text.section(QLatin1Char(' '), 0, 0));
    events.append({all[i].at.toUTC().toString(QStringLiteral("HH:mm")), wallWords(all[i].text),
                   all[i].kind == QLatin1String("alert") && severity && *severity <= Severity::P1});
  }
  return events;
}

QStringList wallTexts(const WallIncident &incident) {
  QStringList texts;
  const auto add = [&texts](const WallLine &line) {
    if (!line.text.isEmpty()) texts += line.word + QStringLiteral(": ") + line.text;
  };
  add(incident.unanswered);
  texts += tr("%1, %2, open for %3").arg(severityName(incident.severity), incident.state, incident.elapsed);
  texts += incident.impact;
  add(incident.now);
  texts += tr("commander: %1").arg(incident.lead.text);
  texts += tr("next update: %1").arg(QString(incident.due.word + QLatin1Char(' ') + incident.due.text).trimmed());
  return texts;
}

}  // namespace ops
