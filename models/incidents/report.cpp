#include "models/incidents/report.h"

#include <QCoreApplication>

#include "models/base/text.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("IncidentReport", text, nullptr, n);
}

QString shown(const QString &text) {
  return visibleLines(redaction::scrub(text));
}

QString shown(const Json &json, const char *key) {
  return shown(jsonString(json, key));
}

QString timeText(const QDateTime &at) {
  return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString after(const Incident &incident, const std::optional<Moment> &moment) {
  return moment ? formatDuration(between(incident.openedAt(), *moment)) : tr("not yet");
}

/// What it was closed for in between is no time that anybody worked on it.
QString afterWork(const Incident &incident, const std::optional<Moment> &moment) {
  auto text = after(incident, moment);
  if (!moment || !incident.wasReopened()) return text;
  return tr("%1, of which it was closed for %2").arg(text, formatDuration(incident.closedBetween()));
}

QString summaryText(const System &system, const Incident &incident, const QString &duration) {
  QString text = incident.isOpen()
                     ? tr("%1 incident in %2 (%3): %4. It was opened at %5 by %6 and has been open for %7.")
                     : tr("%1 incident in %2 (%3): %4. It was opened at %5 by %6 and was open for %7.");
  text = text.arg(severityName(incident.severity), system.title, incident.environment, incident.title,
                  timeText(incident.openedAt().utc), incident.openedBy, duration);
  if (incident.wasReopened()) text += QLatin1Char(' ') + tr("It had been closed and was opened again.");
  return text;
}

ReportList rolesOf(const Incident &incident) {
  ReportList list;
  for (const auto role : incidentRoles()) {
    if (const auto who = incident.role(role); !who.isEmpty()) {
      list.items.append({incidentRoleTitle(role), shown(who), {}});
    }
  }
  return list;
}

ReportList timelineOf(const IncidentStory &story) {
  ReportList list;
  const auto first = story.timeline.isEmpty() ? QDate() : story.timeline.first().at.toUTC().date();
  for (const auto &entry : story.timeline) {
    const auto at = entry.at.toUTC();
    const auto form = at.date() == first ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const auto text =
        entry.kind == QLatin1String("message") ? tr("Status message: %1").arg(condensed(entry.text)) : entry.text;
    list.items.append({at.toString(form), tr("%1 (%2)").arg(shown(text), shown(entry.who)), {}});
  }
  return list;
}

QString runOutcome(const RunSummary &run) {
  if (run.outcome.isEmpty()) return tr("goes on");
  const auto kind = outcomeFromName(run.outcome);
  if (kind == OutcomeKind::Succeeded) return tr("succeeded");
  if (run.undone) return tr("undone");
  if (kind == OutcomeKind::Failed) return tr("failed");
  if (kind == OutcomeKind::Unknown) return tr("outcome unknown");
  return run.stoppedBy.isEmpty() ? tr("stopped")
                                 : tr("stopped by %1 at %2").arg(shown(run.stoppedBy), timeText(run.stoppedAt));
}

ReportList runsOf(const IncidentStory &story) {
  ReportList list;
  for (const auto &run : story.runs) {
    const auto outcome = runOutcome(run);
    list.items.append(
        {run.run.left(8), tr("%1: %2 (%3)").arg(shown(procedureText(run.title)), outcome, shown(run.actor)), {}});
  }
  return list;
}

ReportList actionsOf(const Incident &incident) {
  ReportList list;
  for (const auto &action : incident.actions) {
    QStringList facts{action.owner.isEmpty() ? tr("no owner") : tr("owner: %1").arg(shown(action.owner))};
    if (action.due.isValid()) facts += tr("due %1").arg(action.due.toString(Qt::ISODate));
    if (action.isDone()) facts += tr("done %1").arg(action.doneAt.toUTC().date().toString(Qt::ISODate));
    list.items.append({{}, tr("%1 (%2)").arg(shown(action.text), facts.join(QStringLiteral(", "))), action.isDone()});
  }
  return list;
}

ReportList messagesOf(const Incident &incident) {
  ReportList list;
  for (const auto &message : incident.messages) {
    const bool isSent = message.outcome == OutcomeKind::Succeeded;
    auto text = shown(message.text);
    if (!isSent && message.outcome == OutcomeKind::Failed) text = tr("Not sent: %1").arg(text);
    if (message.outcome == OutcomeKind::Unknown) text = tr("Perhaps sent: %1").arg(text);
    list.items.append({timeText(message.at.utc), text, {}});
  }
  return list;
}

void addTexts(ReportList &list, const Json &texts, const QString &form) {
  for (const auto &text : texts) list.items.append({{}, form.arg(shown(jsonText(text))), {}});
}

void addReasons(QStringList &reasons, const Json &texts, const QString &form) {
  QStringList all;
  for (const auto &text : texts) all.append(shown(jsonText(text)));
  if (!all.isEmpty()) reasons.append(form.arg(all.join(QStringLiteral("; "))));
}

QList<ReportList> listsOf(const Json &evidence) {
  const auto severity = jsonString(evidence, "severity");
  ReportList because{severity.isEmpty() ? tr("Nothing was wrong") : tr("Why it was %1").arg(shown(severity)), {}};
  addTexts(because, jsonMember(evidence, "because"), QStringLiteral("%1"));
  ReportList causes{tr("What may be behind it, the most likely first"), {}};
  int number = 0;
  for (const auto &cause : jsonMember(evidence, "causes")) {
    QStringList reasons;
    addReasons(reasons, jsonMember(cause, "evidenceFor"), tr("For it: %1"));
    addReasons(reasons, jsonMember(cause, "evidenceAgainst"), tr("Against it: %1"));
    addReasons(reasons, jsonMember(cause, "notKnown"), tr("Not known: %1"));
    const auto title = QStringLiteral("%1. %2").arg(++number).arg(shown(cause, "title"));
    causes.items.append({title, reasons.join(QStringLiteral(". ")), {}});
  }
  ReportList seen{tr("What was seen"), {}};
  for (const auto &observation : jsonMember(evidence, "observations")) {
    if (jsonString(observation, "weight") == QLatin1String("fine")) continue;
    seen.items.append({shown(observation, "title"), shown(observation, "text"), {}});
  }
  if (const auto left = jsonInteger(evidence, "leftOut"); left > 0) {
    seen.items.append({{}, tr("%n more would not fit into the journal", static_cast<int>(left)), {}});
  }
  QList<ReportList> lists;
  for (const auto &list : {because, causes, seen}) {
    if (!list.items.isEmpty()) lists.append(list);
  }
  return lists;
}

/// Of every triage that was kept, oldest first.
void addEvidence(const Incident &incident, IncidentReport &report) {
  const bool areSeveral = incident.triages.size() > 1;
  for (const auto &triage : incident.triages) {
    const auto at = timeText(triage.at);
    for (auto list : listsOf(triage.found)) {
      if (areSeveral) list.label = QStringLiteral("%1 · %2").arg(at, list.label);
      report.evidence.append(list);
    }
    for (const auto &kept : jsonMember(triage.found, "figures")) {
      auto figure = figureHistory(kept);
      if (!figure) continue;
      figure->title = shown(figure->title);
      if (areSeveral) figure->title = QStringLiteral("%1 · %2").arg(at, figure->title);
      figure->unit = shown(figure->unit);
      report.figures.append(*figure);
    }
  }
}

}  // namespace

IncidentReport makeReport(const System &system, const IncidentStory &story, const Moment &now) {
  const auto &incident = story.incident;
  const auto resolved = incident.resolvedAt();
  IncidentReport report;
  report.story = story;
  report.title = shown(incident.title);
  report.id = incident.id;
  report.system = shown(system.title);
  report.environment = shown(incident.environment);
  report.severity = severityName(incident.severity);
  report.state = incidentStateTitle(incident.state());
  report.component = shown(incident.component.isEmpty() ? system.title : incident.component);
  report.opened = timeText(incident.openedAt().utc);
  report.resolved = resolved ? timeText(resolved->utc) : tr("not yet");
  report.duration = formatDuration(incident.duration(now));
  report.timeToAcknowledge =
      incident.acknowledged || incident.isOpen() ? after(incident, incident.acknowledged) : tr("not acknowledged");
  const auto mitigated = story.mitigatedAt();
  report.timeToMitigate = mitigated || incident.isOpen() ? afterWork(incident, mitigated) : tr("not noted");
  report.timeToResolve = afterWork(incident, resolved);
  report.summary = shown(summaryText(system, incident, report.duration));
  report.impact = shown(incident.impact);
  report.rootCause = shown(incident.rootCause);
  report.roles = rolesOf(incident);
  report.timeline = timelineOf(story);
  report.runs = runsOf(story);
  for (const auto &text : incident.wentWell) report.wentWell.items.append({{}, shown(text), {}});
  report.actions = actionsOf(incident);
  report.messages = messagesOf(incident);
  addEvidence(incident, report);
  report.madeAt = now;
  report.made = timeText(now.utc);
  report.journalRecord = QString::number(story.headSequence);
  report.journalHead = QString::fromLatin1(story.headHash.toHex());
  return report;
}

Json toJson(const IncidentReport &report) {
  const auto &story = report.story;
  Json timeline = Json::array();
  for (const auto &entry : story.timeline) timeline.push_back(toJson(entry));
  Json runs = Json::array();
  for (const auto &run : story.runs) {
    runs.push_back({{"run", toJson(run.run)},
                    {"procedure", toJson(run.procedure)},
                    {"title", toJson(run.title)},
                    {"actor", toJson(run.actor)},
                    {"outcome", toJson(run.outcome)}});
  }
  auto incident = toJson(story.incident, report.madeAt);
  const auto mitigated = story.mitigatedAt();
  incident["mitigatedAt"] = mitigated ? toJson(mitigated->utc) : Json();
  incident["secondsToMitigate"] = secondsAfter(story.incident, mitigated);
  Json evidence = Json::array();
  for (const auto &triage : story.incident.triages) evidence.push_back(triage.found);
  return redaction::scrub(Json{{"incident", std::move(incident)},
                               {"timeline", std::move(timeline)},
                               {"runs", std::move(runs)},
                               {"evidence", std::move(evidence)},
                               {"journal", {{"record", story.headSequence}, {"hash", toJson(report.journalHead)}}}});
}

}  // namespace ops
