#include "models/incidents/incident_clock.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace ops {

std::optional<Milliseconds> takenWithin(const System &system, const Incident &incident) {
  const auto within = system.response.constFind(incident.severity);
  if (within != system.response.cend()) return *within;
  if (system.escalation.isEmpty() || system.escalation.first().within.count() == 0) return std::nullopt;
  return system.escalation.first().within;
}

std::optional<MessageClock> nextMessage(const IncidentSpec &spec, const Incident &incident, const Moment &now) {
  if (!incident.isOpen()) return std::nullopt;
  auto since = incident.lastOpenedAt();
  auto within = spec.first;
  for (const auto &message : incident.messages) {
    const bool isSent = message.outcome == OutcomeKind::Succeeded;
    if (!isSent || message.at.utc < since.utc) continue;
    since = message.at;
    within = spec.every;
  }
  const auto left = within - between(since, now);
  return MessageClock{between(incident.openedAt(), since) + within, left};
}

QString escalationStateName(EscalationStep::State state) {
  switch (state) {
    case EscalationStep::State::Later:
      return QStringLiteral("later");
    case EscalationStep::State::Now:
      return QStringLiteral("now");
    case EscalationStep::State::Overdue:
      return QStringLiteral("overdue");
    case EscalationStep::State::NotNeeded:
      break;
  }
  return QStringLiteral("not-needed");
}

QList<EscalationStep> escalation(const QList<EscalationLevel> &levels, Milliseconds elapsed, bool isTaken) {
  QList<EscalationStep> steps;
  std::optional<Milliseconds> callAfter{Milliseconds{0}};
  for (const auto &level : levels) {
    EscalationStep step{level, callAfter, EscalationStep::State::Later};
    const bool hasTime = level.within.count() > 0;
    if (isTaken && steps.isEmpty()) {
      step.state = EscalationStep::State::NotNeeded;
    } else if (callAfter && elapsed >= *callAfter) {
      step.state = hasTime && elapsed >= level.within ? EscalationStep::State::Overdue : EscalationStep::State::Now;
    }
    callAfter = callAfter && hasTime ? std::optional(level.within) : std::nullopt;
    steps.append(step);
  }
  return steps;
}

QList<EscalationStep> escalation(const QList<EscalationLevel> &levels, const Incident &incident, const Moment &now) {
  auto steps = escalation(levels, between(incident.lastOpenedAt(), now), incident.acknowledged.has_value());
  if (incident.state() < IncidentState::Mitigating) return steps;
  for (auto &step : steps) step.state = EscalationStep::State::NotNeeded;
  return steps;
}

IncidentEdit calledEdit(const EscalationLevel &level) {
  IncidentEdit edit;
  edit.called = level.level;
  edit.note =
      QCoreApplication::translate("IncidentClock", "%1 %2 was called (%3)").arg(level.level, level.role, level.contact);
  return edit;
}

QDateTime calledAt(const EscalationLevel &level, const Incident &incident) {
  const auto isOfLevel = [&](const IncidentNote &note) {
    return note.called == level.level && note.at >= incident.lastOpenedAt().utc;
  };
  const auto found = std::ranges::find_if(incident.notes, isOfLevel);
  return found == incident.notes.end() ? QDateTime() : found->at;
}

}  // namespace ops
