#include "widgets/pages/incidents/message_composer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/items/alert_items.h"

namespace ops {

namespace {

constexpr int headingLetters = 60;
constexpr int newsLetters = 1'000;
constexpr int previewHeight = 120;

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
  m_templates = new QComboBox;
  m_templates->setAccessibleName(tr("Text of the message"));
  setPlainToolTip(m_templates, tr("The system file names these texts: incidents.messages.templates."));
  m_fault = (new PlainLabel({}, Type::Body, Ink::Critical))->wrapped()->selectable();
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
  auto *written = new QHBoxLayout;
  written->setSpacing(space::s);
  written->addWidget(m_templates);
  written->addWidget(m_news, 1);
  body()->addLayout(written);
  body()->addWidget(m_fault);
  body()->addWidget(m_preview);
  body()->addLayout(line);
  body()->addWidget(m_last);
  connect(m_templates, &QComboBox::activated, this, &MessageComposer::readTemplate);
  connect(m_news, &QLineEdit::textChanged, this, &MessageComposer::refresh);
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_preview->toPlainText()); });
  connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
  connect(m_told, &QPushButton::clicked, this, [this] { send(true); });
}

void MessageComposer::setIncident(const Incident &incident, PageContext &context) {
  const bool isOther = incident.uuid != m_incident.uuid;
  if (isOther) m_drafts.insert(m_incident.uuid, m_news->text());
  m_incident = incident;
  m_context = &context;
  offerTemplates();
  if (isOther) {
    readTemplate();
    m_news->setText(m_drafts.take(incident.uuid));
  }
  refresh();
}

void MessageComposer::offerTemplates() {
  if (m_context->incidents == nullptr) return;
  const auto names = messageTemplateNames(m_context->incidents->spec());
  QStringList offered;
  for (int i = 0; i < m_templates->count(); ++i) offered += m_templates->itemData(i).toString();
  m_templates->setVisible(names.size() > 1);
  if (offered == names) return;
  const auto chosen = m_templates->currentData();
  m_templates->clear();
  for (const auto &name : names) m_templates->addItem(visibleText(name, headingLetters), name);
  m_templates->setCurrentIndex(std::max(0, m_templates->findData(chosen)));
  readTemplate();
}

void MessageComposer::readTemplate() {
  if (m_context == nullptr || m_context->incidents == nullptr) return;
  m_chosen.reset();
  m_reading = std::make_unique<QObject>();
  launch<MessageTemplate>(readMessageTemplate(m_context->incidents->spec(), m_templates->currentData().toString()),
                          m_reading.get(), [this](const Result<MessageTemplate> &chosen) {
                            m_chosen = chosen;
                            refresh();
                          });
}

void MessageComposer::endSending(const QString &incident, bool isSent) {
  m_sending.remove(incident);
  if (isSent) m_drafts.remove(incident);
  if (isSent && incident == m_incident.uuid) m_news->clear();
  refresh();
}

void MessageComposer::refresh() {
  if (m_context == nullptr || m_context->incidents == nullptr || m_incident.phases.isEmpty()) return;
  const auto &spec = m_context->incidents->spec();
  const auto now = m_context->moment();
  const auto text = !m_chosen    ? Result<QString>(QString())
                    : !*m_chosen ? fail(m_chosen->error())
                                 : statusMessageText(**m_chosen, m_context->system(), spec, m_incident,
                                                     m_news->text().trimmed(), now);
  // A selection in it survives what has not changed.
  if (text.value_or(QString()) != m_preview->toPlainText()) m_preview->setPlainText(text.value_or(QString()));
  m_preview->setVisible(text.has_value());
  m_fault->setVisible(!text);
  if (!text) m_fault->setText(text.error().toString());
  setNote(visibleText(spec.channel, 80));
  m_send->setVisible(spec.webhook.kind != WebhookSpec::Kind::None);
  m_send->setText(tr("Send to %1").arg(webhookTitle(spec.webhook.kind)));
  auto why = m_context->incidents->whyNotWritable();
  if (why.isEmpty() && m_sending.contains(m_incident.uuid)) why = tr("A message is on its way.");
  if (why.isEmpty() && !text) why = tr("Its text can't be made: see above, or choose another.");
  if (why.isEmpty() && !m_chosen) why = tr("Its text is being read.");
  for (auto *button : {m_send, m_told}) setBlocked(button, why);
  m_last->setVisible(!m_incident.messages.isEmpty());
  if (m_incident.messages.isEmpty()) return;
  const auto &last = m_incident.messages.last();
  const auto state = messageState(last);
  m_last->setStatus(state.tone, tr("The last, %1: %2").arg(momentText(last.at.utc, m_context->wallTime()), state.text));
}

void MessageComposer::send(bool byHand) {
  if (m_sending.contains(m_incident.uuid)) return;
  m_sending.insert(m_incident.uuid);
  refresh();
  Q_EMIT sendRequested(m_preview->toPlainText(), byHand);
}

}  // namespace ops
