#include "models/items/incident_items.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 120;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentItems", text);
}

IncidentDue messageDue(const MessageClock &clock) {
  if (clock.isOverdue()) {
    return {Tone::Critical, tr("status message overdue by %1").arg(figure::countdown(-clock.left)), clock.left};
  }
  return {clock.left < messageSoon ? Tone::Warning : Tone::Notice,
          tr("status message due in %1").arg(figure::countdown(clock.left)), clock.left};
}

IncidentDue takingDue(Milliseconds within, Milliseconds elapsed) {
  const auto left = within - elapsed;
  if (elapsed > within) return {Tone::Critical, tr("nobody has taken it within %1").arg(formatDuration(within)), left};
  return {Tone::Warning, tr("to be taken within %1").arg(figure::countdown(left)), left};
}

QString escalationText(const EscalationStep &step, const QString &next, const QDateTime &called, Milliseconds elapsed) {
  const auto isCalled = called.isValid();
  if (step.state == EscalationStep::State::Later && !isCalled) {
    return step.callAfter ? tr("call after %1, unless it is mitigated by then").arg(formatDuration(*step.callAfter))
                          : tr("call when the level before it does not answer");
  }
  QString what =
      isCalled ? tr("called at %1 UTC").arg(called.toUTC().toString(QStringLiteral("HH:mm"))) : tr("call now");
  if (step.state == EscalationStep::State::Overdue) {
    return tr("%1; no answer within %2").arg(what, formatDuration(step.level.within));
  }
  if (step.state == EscalationStep::State::Later || next.isEmpty() || step.level.within.count() <= 0) return what;
  return tr("%1; %2 follows in %3").arg(what, next, figure::countdown(step.level.within - elapsed));
}

int urgency(Tone tone) {
  return tone == Tone::Critical ? 0 : tone == Tone::Warning ? 1 : 2;
}

}  // namespace

QList<IncidentDue> incidentDues(const System &system, const IncidentSpec &spec, const Incident &incident,
                                const Moment &now) {
  QList<IncidentDue> dues;
  if (!incident.isOpen()) return dues;
  if (!incident.acknowledged) {
    const auto within = takenWithin(system, incident);
    dues.append(within ? takingDue(*within, between(incident.openedAt(), now))
                       : IncidentDue{Tone::Warning, tr("nobody has taken it")});
  }
  if (const auto next = nextMessage(spec, incident, now)) dues.append(messageDue(*next));
  std::ranges::stable_sort(dues, {}, [](const IncidentDue &due) { return urgency(due.tone); });
  return dues;
}

QList<EscalationLine> escalationLines(const QList<EscalationLevel> &levels, const Incident &incident,
                                      const Moment &now) {
  const auto steps = escalation(levels, incident, now);
  const auto elapsed = between(incident.lastOpenedAt(), now);
  QList<EscalationLine> lines;
  for (qsizetype i = 0; i < steps.size(); ++i) {
    const auto &step = steps[i];
    if (step.state == EscalationStep::State::NotNeeded) continue;
    const auto called = calledAt(step.level, incident);
    const bool isAwaited = step.state != EscalationStep::State::Later && !called.isValid();
    lines.append({step, escalationText(step, steps.value(i + 1).level.level, called, elapsed), isAwaited});
  }
  return lines;
}

IncidentDue messageState(const StatusMessage &message) {
  switch (message.outcome) {
    case OutcomeKind::Succeeded:
      return {Tone::Ok, message.via == QLatin1String("hand") ? tr("told by hand") : tr("sent")};
    case OutcomeKind::Unknown:
      return {Tone::Unknown, tr("perhaps sent: look there before you send it again")};
    default:
      return {Tone::Critical, tr("not sent: %1").arg(visibleText(message.why, shownLetters))};
  }
}

const AlertCase *alertWithoutIncident(const QList<AlertCase> &cases, const QList<Incident> &incidents,
                                      const QDateTime &wallTime) {
  const AlertCase *found = nullptr;
  for (const auto &each : cases) {
    const auto &alert = each.alert;
    const bool isGrave = alert.severity <= Severity::P1 && alert.isOpen() && alert.state != Alert::State::Recovering;
    if (!isGrave || incidentOf(alert, incidents) || each.record.isSilenced(wallTime)) continue;
    if (found == nullptr || alert.severity < found->alert.severity) found = &each;
  }
  return found;
}

const RunSummary *runThatMayHaveMitigated(const IncidentStory &story) {
  if (!story.changedAt || story.incident.state() >= IncidentState::Mitigating) return nullptr;
  const RunSummary *newest = nullptr;
  for (const auto &run : story.runs) {
    const bool endedWell = run.outcome == QLatin1String("succeeded") && !run.undone;
    if (!endedWell || run.closedAt < story.changedAt->utc) continue;
    if (newest == nullptr || run.closedAt > newest->closedAt) newest = &run;
  }
  return newest;
}

bool isStillFiring(const Incident &incident, const QList<AlertCase> &cases) {
  return std::ranges::any_of(cases, [&incident](const AlertCase &each) {
    return each.alert.isOpen() && each.alert.state != Alert::State::Recovering && incidentOf(each.alert, {incident});
  });
}

NewIncident incidentFor(const Alert &alert) {
  NewIncident begin;
  begin.title = visibleText(tr("%1: %2").arg(alert.title, alert.text), shownLetters);
  begin.severity = alert.severity;
  begin.component = alert.subject;
  return begin;
}

void IncidentItems::setIncidents(const QList<Incident> &incidents, const System &system, const IncidentSpec &spec,
                                 const Moment &now) {
  QList<Row> rows;
  for (const auto &incident : incidents) {
    const auto duration = incident.duration(now);
    rows.append(
        {incident, incidentDues(system, spec, incident, now).value(0), figure::steadyDuration(duration), duration});
  }
  takeRows(m_rows, std::move(rows), [](const Row &row) { return row.incident.uuid; });
}

const Incident *IncidentItems::at(int row) const {
  return row >= 0 && row < m_rows.size() ? &m_rows[row].incident : nullptr;
}

int IncidentItems::rowOf(const QString &uuid) const {
  const auto found = std::ranges::find(m_rows, uuid, [](const Row &row) { return row.incident.uuid; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IncidentItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString IncidentItems::text(const Row &row, int column) const {
  switch (column) {
    case SeverityColumn:
      return severityName(row.incident.severity);
    case What:
      return visibleText(row.incident.title, shownLetters);
    case State:
      return incidentStateTitle(row.incident.state());
    case OpenFor:
      return row.openFor;
    case Due:
      return row.due.text;
    default:
      return {};
  }
}

QVariant IncidentItems::sortKey(const Row &row, int column) const {
  switch (column) {
    case SeverityColumn:
      return static_cast<int>(row.incident.severity);
    case State:
      return static_cast<int>(row.incident.state());
    case OpenFor:
      return ops::sortKey(row.duration);
    case Due:
      return row.due.text.isEmpty() ? QVariant() : ops::sortKey(row.due.left);
    default:
      return ops::sortKey(text(row, column));
  }
}

QVariant IncidentItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || at(index.row()) == nullptr) return {};
  const auto &row = m_rows[index.row()];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(row, index.column());
    case Qt::ToolTipRole:
      return index.column() == What ? QVariant(row.incident.id) : QVariant();
    case IdRole:
      return row.incident.uuid;
    case SortRole:
      return sortKey(row, index.column());
    case ToneRole:
      // What is over is no alarm any more.
      if (index.column() == SeverityColumn) {
        return static_cast<int>(row.incident.isOpen() ? severityTone(row.incident.severity) : Tone::Neutral);
      }
      if (index.column() == Due && row.due.tone != Tone::Neutral) return static_cast<int>(row.due.tone);
      return {};
    case SecondaryRole:
      return !row.incident.isOpen();
    case Qt::TextAlignmentRole:
      return int((index.column() == OpenFor ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant IncidentItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return int((section == OpenFor ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case SeverityColumn:
      return tr("Severity");
    case What:
      return tr("Title");
    case State:
      return tr("State");
    case OpenFor:
      return tr("Open for");
    case Due:
      return tr("Due");
    default:
      return {};
  }
}

}  // namespace ops
