#pragma once

#include "models/incidents/alert_desk.h"
#include "models/incidents/incident_clock.h"
#include "models/incidents/incident_events.h"
#include "models/incidents/timeline.h"
#include "models/items/roles.h"
#include "models/items/row_items.h"

namespace ops {

/// Something that has to happen about an open incident, with its clock: "status message due in 3 min".
struct IncidentDue {
  Tone tone = Tone::Neutral;
  QString text;
  Milliseconds left{0};  ///< negative: it should have happened
};

/// A status message that is due within that time is urgent.
inline constexpr Milliseconds messageSoon{60'000};

/// What is due, the most urgent first; nothing of an incident that is over.
QList<IncidentDue> incidentDues(const System &system, const IncidentSpec &spec, const Incident &incident,
                                const Moment &now);
/// Who is called when, as long as nobody has taken it: "call now; L2 follows in 12 min".
struct EscalationLine {
  EscalationStep step;
  QString text;    ///< what is to be done about it, or was: "call now; L2 follows in 14 min"
  bool isAwaited;  ///< it is time to call it, and nobody has noted that it was
};
/// Who is to be called; empty once nobody is.
QList<EscalationLine> escalationLines(const QList<EscalationLevel> &levels, const Incident &incident,
                                      const Moment &now);
/// The gravest alert of P0 or P1 that is part of no open incident and that nobody has silenced; the first of these.
/// Null: there is none.
const AlertCase *alertWithoutIncident(const QList<AlertCase> &cases, const QList<Incident> &incidents,
                                      const QDateTime &wallTime);
/// The newest run that ended well and after which something had been changed, where nobody has said yet that the
/// incident is being mitigated. Null: there is none.
const RunSummary *runThatMayHaveMitigated(const IncidentStory &story);
/// Whether an alert that is part of it still fires, or nobody can tell whether it does.
bool isStillFiring(const Incident &incident, const QList<AlertCase> &cases);
/// What an incident begins with that is opened for an alert.
NewIncident incidentFor(const Alert &alert);
/// "sent", "not sent: …", "perhaps sent: look there before you send it again".
IncidentDue messageState(const StatusMessage &message);

/// Incidents, in the order in which they are given. Rows keep their identity as long as the same are there.
class IncidentItems final : public RowItems {
  Q_OBJECT

 public:
  enum Column { SeverityColumn, What, State, OpenFor, Due, ColumnCount };
  Q_ENUM(Column)
  using RowItems::RowItems;

  void setIncidents(const QList<Incident> &incidents, const System &system, const IncidentSpec &spec,
                    const Moment &now);
  const Incident *at(int row) const;
  int rowOf(const QString &uuid) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  struct Row {
    Incident incident;
    IncidentDue due;
    QString openFor;
    Milliseconds duration;
  };
  QVariant sortKey(const Row &row, int column) const;
  QString text(const Row &row, int column) const;
  QList<Row> m_rows;
};

}  // namespace ops
