#pragma once

#include "models/catalog/incident_spec.h"
#include "models/incidents/incident_edit.h"

namespace ops {

/// Until when somebody has to have taken it: as the system says of alerts of its severity, else by the first level of
/// escalation; nullopt: nobody says. Since it was opened.
std::optional<Milliseconds> takenWithin(const System &system, const Incident &incident);

/// When the next status message is due.
struct MessageClock {
  Milliseconds dueAfter{0};  ///< since it was opened
  Milliseconds left{0};      ///< until then; negative: overdue by so much
  bool isOverdue() const { return left.count() < 0; }
};
/// nullopt: the incident is over. A message that was not sent, or perhaps not, does not count.
std::optional<MessageClock> nextMessage(const IncidentSpec &spec, const Incident &incident, const Moment &now);

/// A level of escalation, as time goes on. A level is called when the one before it has not answered within its time.
struct EscalationStep {
  enum class State {
    Later,      ///< it is not its turn yet
    Now,        ///< it is to be called now, and has time to answer
    Overdue,    ///< it had its time
    NotNeeded,  ///< the first level has taken the incident, or it is being mitigated, or over
  };
  EscalationLevel level;
  std::optional<Milliseconds> callAfter;  ///< since it was opened; nullopt: the level before it has no time of its own
  State state = State::Later;
};
QString escalationStateName(EscalationStep::State state);  ///< JSON: "later", "now", "overdue", "not-needed"

/// Who is to be called, `elapsed` after the incident was opened or opened again. Whoever takes it answers for the first
/// level; the next ones are called in their time all the same, until it is being mitigated. Pure.
QList<EscalationStep> escalation(const QList<EscalationLevel> &levels, Milliseconds elapsed, bool isTaken);
QList<EscalationStep> escalation(const QList<EscalationLevel> &levels, const Incident &incident, const Moment &now);

/// The change which notes that a level was called.
IncidentEdit calledEdit(const EscalationLevel &level);
/// When that was noted since the incident was opened last; invalid: it was not.
QDateTime calledAt(const EscalationLevel &level, const Incident &incident);

}  // namespace ops
