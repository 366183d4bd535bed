#include "widgets/pages/incidents/escalation_card.h"

#include "models/base/text.h"
#include "models/items/incident_items.h"
#include "models/items/texts.h"

namespace ops {

namespace {

constexpr qsizetype contactLetters = 500;

QString contactText(const QString &text) {
  return visibleText(text, contactLetters);
}

}  // namespace

EscalationCard::EscalationCard(QWidget *parent) : Card(tr("Whom to call, as long as it is not mitigated"), parent) {
  m_levels = (new PlainLabel)->wrapped()->selectable();
  body()->addWidget(m_levels);
  m_called = makeButton({}, ButtonRole::Normal, QStringLiteral("check"));
  body()->addWidget(m_called, 0, Qt::AlignLeft);
  connect(m_called, &QPushButton::clicked, this, [this] {
    if (m_awaited) Q_EMIT called(calledEdit(*m_awaited));
  });
}

void EscalationCard::setIncident(const Incident &incident, const PageContext &context) {
  QStringList lines;
  m_awaited.reset();
  for (const auto &line : escalationLines(context.system().escalation, incident, context.moment())) {
    const auto &level = line.step.level;
    lines.append(tr("%1 %2 (%3): %4")
                     .arg(contactText(level.level), contactText(level.role), contactText(level.contact), line.text));
    if (!line.isAwaited) continue;
    m_awaited = level;
    m_called->setText(tr("Write down that %1 was called").arg(contactText(level.level)));
  }
  m_called->setVisible(m_awaited.has_value());
  setBlocked(m_called, context.incidents->whyNotWritable());
  setVisible(!lines.isEmpty());
  m_levels->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace ops
