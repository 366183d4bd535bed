#include "widgets/pages/incidents/message_composer.h"

#include <QClipboard>
#include <QGuiApplication>

#include "models/base/text.h"
#include "models/incidents/status_message.h"
#include "models/items/alert_items.h"

namespace ops {

namespace {

constexpr int newsLetters = 1'000;
constexpr int previewHeight = 148;

QString webhookTitle(WebhookSpec::Kind kind) {
  return kind == WebhookSpec::Kind::Teams ? QStringLiteral("Teams") : QStringLiteral("Slack");
}

}  // namespace

MessageComposer::MessageComposer(QWidget *parent) : Card(tr("Status message"), parent) {
  m_last = new StatusBadge;
  m_news = new QLineEdit;
  m_news->setMaxLength(newsLetters);
  m_news->setPlaceholderText(tr("What is new: what was found, what is being done"));
  m_news->setAccessibleName(tr("What is new"));
  m_preview = new QPlainTextEdit;
  m_preview->setReadOnly(true);
  m_preview->setFixedHeight(previewHeight);
  m_preview->setAccessibleName(tr("The message as it goes out"));
  m_preview->setTabChangesFocus(true);
  m_send = makeButton({}, ButtonRole::Primary);
  auto *copy = makeButton(tr("Copy"), ButtonRole::Normal, QStringLiteral("copy"));
  m_told = makeButton(tr("I have told them"), ButtonRole::Normal, QStringLiteral("check"));
  setPlainToolTip(m_told, tr("Writes down that this message was told by hand, and starts the clock of the next one."));
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  for (auto *button : {m_send, copy, m_told}) line->addWidget(button);
  line->addStretch(1);
  body()->setSpacing(space::s);
  body()->addWidget(m_news);
  body()->addWidget(m_preview);
  body()->addLayout(line);
  body()->addWidget(m_last);
  connect(m_news, &QLineEdit::textChanged, this, &MessageComposer::refresh);
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_preview->toPlainText()); });
  connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
  connect(m_told, &QPushButton::clicked, this, [this] { send(true); });
}

void MessageComposer::setIncident(const Incident &incident, PageContext &context) {
  const bool isOther = incident.uuid != m_incident.uuid;
  m_incident = incident;
  m_context = &context;
  if (isOther) endSending(true);
  refresh();
}

void MessageComposer::endSending(bool isSent) {
  m_sending = false;
  if (isSent) m_news->clear();
  refresh();
}

void MessageComposer::refresh() {
  if (m_context == nullptr || m_context->incidents == nullptr || m_incident.phases.isEmpty()) return;
  const auto &spec = m_context->incidents->spec();
  const auto now = m_context->moment();
  const auto text = statusMessageText(m_context->system(), spec, m_incident, m_news->text().trimmed(), now);
  // A selection in it survives what has not changed.
  if (text != m_preview->toPlainText()) m_preview->setPlainText(text);
  setNote(visibleText(spec.channel, 80));
  m_send->setVisible(spec.webhook.kind != WebhookSpec::Kind::None);
  m_send->setText(tr("Send to %1").arg(webhookTitle(spec.webhook.kind)));
  auto why = m_context->incidents->whyNotWritable();
  if (why.isEmpty() && m_sending) why = tr("A message is on its way.");
  for (auto *button : {m_send, m_told}) setBlocked(button, why);
  m_last->setVisible(!m_incident.messages.isEmpty());
  if (m_incident.messages.isEmpty()) return;
  const auto &last = m_incident.messages.last();
  const auto state = messageState(last);
  m_last->setStatus(state.tone, tr("The last, %1: %2").arg(momentText(last.at.utc, m_context->wallTime()), state.text));
}

void MessageComposer::send(bool byHand) {
  if (m_sending) return;
  m_sending = true;
  refresh();
  Q_EMIT sendRequested(m_preview->toPlainText(), byHand);
}

}  // namespace ops
