#include "widgets/pages/incidents/incident_questions.h"

#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "widgets/pages/incident_form.h"
#include "widgets/pages/question_dialog.h"

namespace ops {

IncidentQuestions::IncidentQuestions(Incident incident, const PageContext &context, QWidget *parent, Answer answer)
    : m_incident(std::move(incident)), m_context(context), m_parent(parent), m_answer(std::move(answer)) {}

/// "P0 API, P2 Workers"; empty: nothing does, or nobody watches.
QString IncidentQuestions::stillFiring() const {
  constexpr qsizetype most = 3, letters = 500;
  QStringList firing;
  if (m_context.alerts != nullptr) {
    for (const auto &entry : m_context.alerts->alerts()) {
      const bool counts = entry.alert.state == Alert::State::Firing && entry.alert.explainedBy.isEmpty();
      if (!counts) continue;
      firing.append(severityName(entry.alert.severity) + QLatin1Char(' ') + visibleText(entry.alert.title, letters));
    }
  }
  const auto more = firing.size() - most;
  if (more > 0) firing = firing.first(most) + QStringList{tr("%n more", nullptr, static_cast<int>(more))};
  return firing.join(QStringLiteral(", "));
}

/// Shows the dialog; `change` makes of its fields what is to be written.
void IncidentQuestions::ask(FormDialog *form,
                            const std::function<void(const FormDialog &, IncidentEdit &)> &change) const {
  QObject::connect(form, &QDialog::accepted, form, [form, change, answer = m_answer] {
    IncidentEdit edit;
    change(*form, edit);
    if (edit != IncidentEdit()) answer(edit);
  });
  form->ask();
}

void IncidentQuestions::whatEndedIt() const {
  const auto firing = stillFiring();
  auto *form = new FormDialog(tr("Resolve the incident"), m_incident.title, tr("Resolve 1 incident"), m_parent);
  if (!firing.isEmpty()) form->addWarning(tr("Still firing: %1").arg(firing));
  form->addText(QStringLiteral("reason"), tr("What has ended it"), {}, tr("Say what has ended it."));
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    edit.state = IncidentState::Resolved;
    edit.reason = fields.value(QStringLiteral("reason"));
  });
}

void IncidentQuestions::whyItIsNotOver() const {
  auto *form = new FormDialog(tr("Open the incident again"), m_incident.title, tr("Open 1 incident again"), m_parent);
  form->addText(QStringLiteral("reason"), tr("Why"), {}, tr("Say why."));
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    edit.state = IncidentState::Investigating;
    edit.reopen = true;
    edit.reason = fields.value(QStringLiteral("reason"));
  });
}

void IncidentQuestions::whetherReviewed() const {
  auto *form = new FormDialog(tr("End the post-mortem"), m_incident.title, tr("End the post-mortem"), m_parent);
  form->addText(QStringLiteral("cause"), tr("Root cause"), m_incident.rootCause, tr("Say why it happened."));
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    edit.rootCause = fields.changed(QStringLiteral("cause"));
    edit.state = IncidentState::Reviewed;
  });
}

void IncidentQuestions::facts() const {
  auto *form = new FormDialog(tr("Edit the incident"), m_incident.id, tr("Save"), m_parent);
  form->addLine(QStringLiteral("title"), tr("What is wrong, in a line"), m_incident.title, tr("Say what is wrong."));
  form->addChoice(QStringLiteral("severity"), tr("Severity; if unsure, the higher"),
                  severityChoices(m_context.system()), severityName(m_incident.severity));
  form->addText(QStringLiteral("impact"), tr("What it means to users, in a sentence"), m_incident.impact);
  form->addLine(QStringLiteral("component"), tr("What is affected, in a word or two"), m_incident.component);
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    // What is emptied stays as it is: the journal takes no empty texts.
    const auto changed = [&fields](const QString &name) {
      const auto text = fields.changed(name);
      return text && text->isEmpty() ? std::nullopt : text;
    };
    edit.title = changed(QStringLiteral("title"));
    edit.impact = changed(QStringLiteral("impact"));
    edit.component = changed(QStringLiteral("component"));
    if (const auto severity = fields.changed(QStringLiteral("severity"))) edit.severity = severityNamed(*severity);
  });
}

void IncidentQuestions::roles() const {
  auto *form = new FormDialog(tr("Roles of the incident"), m_incident.title, tr("Save"), m_parent);
  for (const auto role : incidentRoles()) {
    form->addLine(incidentRoleName(role), incidentRoleTitle(role), m_incident.role(role));
  }
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    for (const auto role : incidentRoles()) {
      const auto who = fields.changed(incidentRoleName(role));
      if (who && !who->isEmpty()) edit.roles.insert(role, *who);
    }
  });
}

void IncidentQuestions::rootCause() const {
  auto *form = new FormDialog(tr("Root cause of the incident"), m_incident.title, tr("Save"), m_parent);
  form->addText(QStringLiteral("cause"), tr("Root cause"), m_incident.rootCause, tr("Say why it happened."));
  ask(form,
      [](const FormDialog &fields, IncidentEdit &edit) { edit.rootCause = fields.changed(QStringLiteral("cause")); });
}

void IncidentQuestions::whatWentWell() const {
  auto *form = new FormDialog(tr("What went well?"), m_incident.title, tr("Save"), m_parent);
  form->addText(QStringLiteral("text"), tr("In a sentence"), {}, tr("Say what went well."));
  ask(form,
      [](const FormDialog &fields, IncidentEdit &edit) { edit.wentWell = {fields.value(QStringLiteral("text"))}; });
}

void IncidentQuestions::action() const {
  auto *form = new FormDialog(tr("Add an action"), m_incident.title, tr("Add 1 action"), m_parent);
  form->addText(QStringLiteral("text"), tr("What"), {}, tr("Say what is to be done."));
  form->addLine(QStringLiteral("owner"), tr("Who does it"), {});
  form->addLine(QStringLiteral("due"), tr("Until when, as 2026-12-31"), {});
  form->setCheck(QStringLiteral("due"), [](const QString &text) {
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) return tr("Write the day as 2026-12-31.");
    return day < QDate::currentDate() ? tr("That day is past.") : QString();
  });
  ask(form, [](const FormDialog &fields, IncidentEdit &edit) {
    CorrectiveAction action;
    action.text = fields.value(QStringLiteral("text"));
    action.owner = fields.value(QStringLiteral("owner"));
    action.due = QDate::fromString(fields.value(QStringLiteral("due")), Qt::ISODate);
    edit.actions = {action};
  });
}

}  // namespace ops
