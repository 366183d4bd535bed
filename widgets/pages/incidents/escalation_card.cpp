#include "widgets/pages/incidents/escalation_card.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/incident_items.h"
#include "models/items/texts.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 500;

QString shown(const QString &text) {
  return visibleText(text, shownLetters);
}

}  // namespace

EscalationCard::EscalationCard(QWidget *parent) : Card(tr("Whom to call, as long as it is not mitigated"), parent) {
  m_levels = (new PlainLabel)->wrapped()->selectable();
  body()->addWidget(m_levels);
  m_called = makeButton({}, ButtonRole::Normal, QStringLiteral("check"));
  body()->addWidget(m_called, 0, Qt::AlignLeft);
  connect(m_called, &QPushButton::clicked, this, [this] { Q_EMIT called(m_note); });
}

void EscalationCard::setIncident(const Incident &incident, const PageContext &context) {
  QStringList lines;
  const auto elapsed = between(incident.lastOpenedAt(), context.moment());
  m_note.clear();
  for (const auto &step : escalation(context.system().escalation, incident, context.moment())) {
    if (step.state == EscalationStep::State::NotNeeded) continue;
    const auto level = shown(step.level.level);
    const auto role = shown(step.level.role);
    const auto contact = shown(step.level.contact);
    if (step.state != EscalationStep::State::Later) {
      m_note = tr("%1 %2 was called (%3)").arg(level, role, contact);
      m_called->setText(tr("Write down that %1 was called").arg(level));
    }
    lines.append(tr("%1 %2 (%3): %4").arg(level, role, contact, escalationText(step, elapsed)));
  }
  const auto isWritten = [&](const IncidentNote &note) {
    return note.text == m_note && note.at >= incident.lastOpenedAt().utc;
  };
  m_called->setVisible(!m_note.isEmpty() && std::ranges::none_of(incident.notes, isWritten));
  setBlocked(m_called, context.incidents->whyNotWritable());
  setVisible(!lines.isEmpty());
  m_levels->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace ops
