#pragma once

#include <QDate>

#include "models/base/operation.h"
#include "models/catalog/system.h"
#include "models/journal/record.h"

namespace ops {

/// nullopt: there is none of that name.
std::optional<Severity> severityNamed(const QString &name);

enum class IncidentState { Detected, Triaging, Investigating, Mitigating, Resolved, Reviewed };
QString incidentStateName(IncidentState state);   ///< the word in JSON and the journal: "investigating"
QString incidentStateTitle(IncidentState state);  ///< translated, for people
std::optional<IncidentState> incidentStateNamed(const QString &name);

enum class IncidentRole { Commander, Deputy, Scribe, Communications };
QString incidentRoleName(IncidentRole role);   ///< the word in JSON and the journal: "commander"
QString incidentRoleTitle(IncidentRole role);  ///< translated, for people
const QList<IncidentRole> &incidentRoles();

/// Something that was written down about an incident, as it was said.
struct IncidentNote {
  QDateTime at;
  QString who;
  QString text;
  QString called = {};  ///< the level of escalation which was called, where the note tells of that
};

/// What is to be done so that it does not happen again.
struct CorrectiveAction {
  QString text;
  QString owner;  ///< empty: nobody yet
  QDate due;      ///< invalid: not said
  QDateTime doneAt;
  QString doneBy;
  bool isDone() const { return doneAt.isValid(); }
  bool operator==(const CorrectiveAction &) const = default;
};

/// A status message, and what became of it.
struct StatusMessage {
  QString id;
  Moment at;
  QString who;
  QString text;
  QString via;                                 ///< "slack", "teams"; "hand": a person took it on
  OutcomeKind outcome = OutcomeKind::Unknown;  ///< Unknown also as long as nothing was heard of it
  QString why;                                 ///< it was not sent
};

/// What a triage had found when it was kept.
struct KeptTriage {
  QDateTime at;
  Json found;  ///< as models/incidents/triage.h writes it, shortened
};

/// The states that it was in, each until the next.
struct IncidentPhase {
  IncidentState state = IncidentState::Detected;
  Moment since;
  qint64 sequence = 0;  ///< of the record that says so
};

/// An incident as the journal tells of it. A value.
struct Incident {
  QString uuid;  ///< what the records name it by
  QString id;    ///< for people: "INC-20261126-1", the first that was opened on that day (UTC)
  QString system, environment;
  QString title;
  QString component;  ///< what is affected, in a word or two
  QString impact;     ///< what it means to users, in a sentence; empty: not known yet
  Severity severity = Severity::P3;
  QMap<IncidentRole, QString> roles;
  QString openedBy;
  QList<IncidentPhase> phases;         ///< never empty
  std::optional<Moment> acknowledged;  ///< when somebody had first taken it
  QList<IncidentNote> notes;
  QString rootCause;
  QStringList wentWell;
  QList<CorrectiveAction> actions;  ///< people count them from 1
  QList<StatusMessage> messages;    ///< oldest first
  QList<KeptTriage> triages;        ///< that were kept as evidence, oldest first
  QStringList alerts = {};          ///< keys of those that its triages found, without what another one explains
  bool isLogMissing = false;        ///< its line could not be written into the file of incidents

  IncidentState state() const { return phases.last().state; }
  bool isOpen() const { return state() < IncidentState::Resolved; }
  /// What is affected is called by one of these.
  bool isAbout(const QStringList &names) const;
  Moment openedAt() const { return phases.first().since; }
  /// Its clocks begin anew when it is opened again.
  Moment lastOpenedAt() const;
  /// When it was resolved the last time; nullopt while it is open.
  std::optional<Moment> resolvedAt() const;
  /// When somebody said that it is being mitigated; nullopt also if it had to be opened again since.
  std::optional<Moment> mitigatedAt() const;
  bool wasReopened() const;
  /// How long it was open in all, as of `now`.
  Milliseconds duration(const Moment &now) const;
  /// How long it was over before it was opened again, in all.
  Milliseconds closedBetween() const;
  /// Whether a record of this sequence was written while it was open.
  bool wasOpenAt(qint64 sequence) const;
  QString role(IncidentRole role) const { return roles.value(role); }
};

/// Takes them oldest first; gives those that are open, the gravest and then the oldest first, and then those that are
/// over, the newest first.
QList<Incident> byUrgency(QList<Incident> incidents);

/// Folds a record of type "incident" into what was known of its incident; pure. The record that opens one is applied to
/// a value without phases.
Incident applied(Incident incident, const Record &record);

/// The incidents that records of type "incident" tell of, taken in their order. The ids are right only if all of the
/// journal are taken. A value.
class IncidentFold {
 public:
  void take(const QList<Record> &records);
  /// Oldest first.
  const QList<Incident> &incidents() const { return m_incidents; }

 private:
  QList<Incident> m_incidents;
  QHash<QString, qsizetype> m_places;  ///< by uuid
  QHash<QDate, int> m_numbers;         ///< the last one of each day
};
QList<Incident> incidents(const QList<Record> &records);

/// Without timeline and evidence's text: {"id","uuid","title","severity","state","openedAt",…}. `now` ends durations of
/// those that are open; "secondsTo…" count from when it was opened first.
Json toJson(const Incident &incident, const Moment &now);
/// Since it was opened first; null if there is no such moment.
Json secondsAfter(const Incident &incident, const std::optional<Moment> &moment);

}  // namespace ops
