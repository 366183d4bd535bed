#include "models/incidents/incident_edit.h"

#include <QCoreApplication>
#include <algorithm>

namespace ops {

namespace {

constexpr qsizetype mostText = 4'000;
constexpr qsizetype mostLine = 200;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentEdit", text);
}

Error misuse(const QString &what, const QString &why, const QString &remedy = {}) {
  return {ErrorCode::Usage, what, {}, why, remedy};
}

/// Why the state can't be taken; nullopt if it can.
std::optional<Error> objection(const Incident &incident, const IncidentEdit &edit) {
  const auto to = *edit.state;
  const auto refuse = [&](const QString &why, const QString &remedy) {
    return Error{ErrorCode::Refused, tr("Setting the state to \"%1\"").arg(incidentStateName(to)), incident.id, why,
                 remedy};
  };
  const auto isOver = to >= IncidentState::Resolved;
  if (edit.reopen) {
    if (incident.isOpen()) return refuse(tr("the incident is open"), {});
    if (edit.reason.trimmed().isEmpty()) return misuse(tr("Reopening the incident"), tr("the reason is missing"));
    return std::nullopt;
  }
  if (to == incident.state()) return refuse(tr("that is its state already"), {});
  if (!incident.isOpen() && !isOver) {
    return refuse(tr("the incident is over"), tr("Open it again first: opsdeck incident reopen"));
  }
  if (to == IncidentState::Detected) {
    return refuse(tr("somebody has taken it on already"),
                  tr("There are: triaging, investigating, mitigating, resolved."));
  }
  if (to == IncidentState::Reviewed && incident.isOpen()) {
    return refuse(tr("the incident is not resolved yet"), tr("Close it first: opsdeck incident close"));
  }
  if (to == IncidentState::Resolved && !incident.isOpen()) return refuse(tr("its post-mortem is done"), {});
  if (to == IncidentState::Reviewed && incident.rootCause.isEmpty() && !edit.rootCause) {
    return refuse(tr("its root cause is not written down"), tr("Say it with --root-cause."));
  }
  return std::nullopt;
}

class Collector {
 public:
  explicit Collector(const Incident &incident) : m_incident(incident) {}

  void add(const char *change, Json details) {
    m_events.append(incidentChange(m_incident, change, std::move(details)));
  }
  void addText(const char *change, const QString &what, const std::optional<QString> &text, bool isLine) {
    if (!text) return;
    check(isLine ? checkIncidentLine(what, *text) : checkIncidentText(what, *text));
    add(change, {{"text", toJson(text->trimmed())}});
  }
  void check(const Status &status) {
    if (!status && !m_error) m_error = status.error();
  }
  Result<QList<Event>> result() const {
    if (m_error) return fail(*m_error);
    if (m_events.isEmpty())
      return fail(misuse(tr("Changing the incident"), tr("nothing was said that would change it")));
    return m_events;
  }

 private:
  const Incident &m_incident;
  QList<Event> m_events;
  std::optional<Error> m_error;
};

void addActions(Collector &collector, const Incident &incident, const IncidentEdit &edit) {
  for (const auto &action : edit.actions) {
    collector.check(checkIncidentText(tr("The action"), action.text));
    Json details{{"text", toJson(action.text.trimmed())}};
    if (!action.owner.isEmpty()) {
      collector.check(checkIncidentLine(tr("The action's owner"), action.owner));
      details["owner"] = toJson(action.owner);
    }
    if (action.due.isValid()) {
      details["due"] = toJson(action.due.toString(Qt::ISODate));
      if (action.due < QDate::currentDate()) {
        collector.check(fail(misuse(tr("The action's date"), tr("%1 is past").arg(action.due.toString(Qt::ISODate)),
                                    tr("Say until when, from today on."))));
      }
    }
    collector.add(incidentchange::action, std::move(details));
  }
  const auto known = incident.actions.size() + edit.actions.size();
  for (const int number : edit.done) {
    if (number < 1 || number > known) {
      collector.check(fail(misuse(tr("Marking action %1 as done").arg(number), tr("there is no such action"),
                                  tr("See their numbers with: opsdeck incident show"))));
    } else if (number <= incident.actions.size() && incident.actions[number - 1].isDone()) {
      collector.check(fail({ErrorCode::Refused,
                            tr("Marking action %1 as done").arg(number),
                            incident.id,
                            tr("it is done already"),
                            {}}));
    }
    collector.add(incidentchange::actionDone, {{"action", number}});
  }
}

}  // namespace

Status checkIncidentText(const QString &what, const QString &text) {
  if (text.trimmed().isEmpty()) return fail(misuse(what, tr("it is empty"), tr("Say it in a few words.")));
  const auto steers = [](QChar c) {
    return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t') &&
           c != QLatin1Char('\r');
  };
  if (std::ranges::any_of(text, steers)) {
    return fail(
        misuse(what, tr("it has control characters, which would steer a terminal"), tr("Write it as plain text.")));
  }
  if (text.size() <= mostText) return {};
  return fail(misuse(what, tr("it has %1 characters").arg(text.size()), tr("%1 are the most.").arg(mostText)));
}

Status checkIncidentLine(const QString &what, const QString &text) {
  if (auto isText = checkIncidentText(what, text); !isText) return isText;
  // What else would steer a display is shown as an escape: titles come from data, too.
  const auto isBreak = [](QChar c) { return c.category() == QChar::Other_Control; };
  if (std::ranges::any_of(text, isBreak)) {
    return fail(misuse(what, tr("it has line breaks or tabs"), tr("Write it in one line.")));
  }
  if (text.size() <= mostLine) return {};
  return fail(misuse(what, tr("it has %1 characters").arg(text.size()), tr("%1 are the most.").arg(mostLine)));
}

Status checkNewIncident(const NewIncident &begin) {
  if (auto title = checkIncidentLine(tr("The incident's title"), begin.title); !title) return title;
  const struct {
    QString what;
    const QString &text;
  } others[] = {{tr("What is affected"), begin.component}, {tr("The commander"), begin.commander}};
  for (const auto &other : others) {
    if (other.text.isEmpty()) continue;
    if (auto line = checkIncidentLine(other.what, other.text); !line) return line;
  }
  return begin.impact.isEmpty() ? Status() : checkIncidentText(tr("The impact"), begin.impact);
}

Result<QList<Event>> editEvents(const Incident &incident, const IncidentEdit &edit) {
  Collector collector(incident);
  collector.addText(incidentchange::title, tr("The incident's title"), edit.title, true);
  collector.addText(incidentchange::component, tr("What is affected"), edit.component, true);
  collector.addText(incidentchange::impact, tr("The impact"), edit.impact, false);
  if (edit.called.isEmpty()) {
    collector.addText(incidentchange::note, tr("The note"), edit.note, false);
  } else {
    collector.check(checkIncidentText(tr("The note"), edit.note.value_or(QString())));
    collector.add(incidentchange::note,
                  {{"text", toJson(edit.note.value_or(QString()))}, {"called", toJson(edit.called)}});
  }
  collector.addText(incidentchange::rootCause, tr("The root cause"), edit.rootCause, false);
  for (const auto &text : edit.wentWell) collector.addText(incidentchange::wentWell, tr("What went well"), text, false);
  if (edit.evidence.is_object()) {
    collector.add(incidentchange::evidence, {{"evidence", keptEvidence(edit.evidence)}});
  }
  if (edit.severity && *edit.severity != incident.severity) {
    collector.add(incidentchange::severity, {{"severity", toJson(severityName(*edit.severity))},
                                             {"was", toJson(severityName(incident.severity))}});
  }
  for (auto role = edit.roles.begin(); role != edit.roles.end(); ++role) {
    collector.check(checkIncidentLine(incidentRoleTitle(role.key()), role.value()));
    collector.add(incidentchange::role,
                  {{"role", toJson(incidentRoleName(role.key()))}, {"who", toJson(role.value().trimmed())}});
  }
  addActions(collector, incident, edit);
  if (edit.state) {
    if (const auto why = objection(incident, edit)) collector.check(fail(*why));
    Json details{{"state", toJson(incidentStateName(*edit.state))}};
    if (!edit.reason.isEmpty()) {
      collector.check(checkIncidentText(tr("The reason"), edit.reason));
      details["text"] = toJson(edit.reason.trimmed());
    }
    if (edit.reopen) details["reopened"] = true;
    collector.add(incidentchange::state, std::move(details));
  }
  return collector.result();
}

}  // namespace ops
