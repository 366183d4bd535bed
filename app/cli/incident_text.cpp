#include "app/cli/incident_text.h"

#include <QCoreApplication>

#include "app/cli/terminal.h"
#include "models/base/text.h"
#include "models/items/incident_items.h"

namespace ops::cli {

namespace {

constexpr qint64 msPerSecond = 1'000;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentText", text);
}

void printClocks(const System &system, const IncidentSpec &spec, const Incident &incident, const Moment &now) {
  for (const auto &due : incidentDues(system, spec, incident, now)) {
    print((due.tone == Tone::Critical ? QStringLiteral("! ") : QString()) + due.text);
  }
  for (const auto &line : escalationLines(system.escalation, incident, now)) {
    const auto &level = line.step.level;
    print(QStringLiteral("  %1 %2 (%3): %4").arg(level.level, level.role, level.contact, line.text));
  }
}

void printList(const QString &title, const ReportList &list) {
  if (list.items.isEmpty()) return;
  print({});
  print(title);
  int number = 0;
  for (const auto &item : list.items) {
    ++number;
    QString line = QStringLiteral("  ");
    if (item.done)
      line += QStringLiteral("%1. [%2] ").arg(number).arg(*item.done ? QLatin1Char('x') : QLatin1Char(' '));
    if (!item.lead.isEmpty()) line += item.lead + QStringLiteral("  ");
    print(line + QString(item.text).replace(QLatin1Char('\n'), QStringLiteral("\n      ")));
  }
}

}  // namespace

void printIncidentLine(const Incident &incident) {
  print(QStringLiteral("%1  %2  %3  %4  %5")
            .arg(incident.id, severityName(incident.severity), incidentStateTitle(incident.state()).leftJustified(16),
                 incident.openedAt().utc.toUTC().toString(Qt::ISODate), visibleText(incident.title)));
}

void printIncident(const System &system, const IncidentSpec &spec, const IncidentReport &report) {
  const auto &incident = report.story.incident;
  print(tr("%1 %2: %3").arg(report.severity, report.id, report.title));
  print(tr("%1 ▸ %2, affected: %3").arg(incident.system, incident.environment, report.component));
  print(tr("%1; opened %2, open for %3").arg(report.state, report.opened, report.duration));
  print(tr("Acknowledged after: %1; mitigation began after: %2; resolved after: %3")
            .arg(report.timeToAcknowledge, report.timeToMitigate, report.timeToResolve));
  if (!report.impact.isEmpty()) print(tr("Impact: %1").arg(report.impact));
  printClocks(system, spec, incident, report.madeAt);
  printList(tr("Who"), report.roles);
  for (const auto &list : report.evidence) printList(list.label, list);
  printList(tr("Timeline (UTC)"), report.timeline);
  printList(tr("Procedures that ran"), report.runs);
  printList(tr("Status messages"), report.messages);
  if (!report.rootCause.isEmpty()) {
    print({});
    print(tr("Root cause: %1").arg(report.rootCause));
  }
  printList(tr("What went well"), report.wentWell);
  printList(tr("Actions"), report.actions);
}

Json incidentClockJson(const System &system, const IncidentSpec &spec, const Incident &incident, const Moment &now) {
  const auto within = takenWithin(system, incident);
  const auto next = nextMessage(spec, incident, now);
  Json levels = Json::array();
  for (const auto &step : escalation(system.escalation, incident, now)) {
    levels.push_back({{"level", toJson(step.level.level)},
                      {"role", toJson(step.level.role)},
                      {"contact", toJson(step.level.contact)},
                      {"callAfterSeconds", step.callAfter ? Json(step.callAfter->count() / msPerSecond) : Json()},
                      {"withinSeconds", step.level.within.count() / msPerSecond},
                      {"state", toJson(escalationStateName(step.state))},
                      {"calledAt", toJson(calledAt(step.level, incident))}});
  }
  return {{"takenWithinSeconds", within ? Json(within->count() / msPerSecond) : Json()},
          {"nextMessage", next ? Json{{"dueAfterSeconds", next->dueAfter.count() / msPerSecond},
                                      {"leftSeconds", next->left.count() / msPerSecond},
                                      {"overdue", next->isOverdue()}}
                               : Json()},
          {"escalation", std::move(levels)}};
}

}  // namespace ops::cli
