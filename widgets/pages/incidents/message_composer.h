#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include "models/incidents/status_message.h"
#include "models/items/incident_items.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// Writes and sends the status message of an incident: what is known of it stands in the message by itself, the writer
/// adds what is new. The system file may give more texts to choose from. It shows the text exactly as it goes out, and
/// what became of the last one.
class MessageComposer final : public Card {
  Q_OBJECT

 public:
  explicit MessageComposer(QWidget *parent = nullptr);
  /// `context` must outlive its use here, and have incidents.
  void setIncident(const Incident &incident, PageContext &context);
  /// What was asked for of the incident with this UUID has ended: `isSent` if the message has gone out, and what was
  /// new is old.
  void endSending(const QString &incident, bool isSent);

 Q_SIGNALS:
  void sendRequested(const QString &text, bool byHand);

 private:
  void refresh();
  void offerTemplates();
  /// Reads the chosen template anew: it may have been changed.
  void readTemplate();
  void send(bool byHand);

  Incident m_incident;
  QPointer<PageContext> m_context;
  QHash<QString, QString> m_drafts;                 ///< by incident: what was begun there
  QSet<QString> m_sending;                          ///< incidents of which a message is on its way
  std::unique_ptr<QObject> m_reading;               ///< owns what is being read
  std::optional<Result<MessageTemplate>> m_chosen;  ///< nullopt: not read yet
  QComboBox *m_templates;
  PlainLabel *m_fault;
  StatusBadge *m_last;
  QLineEdit *m_news;
  QPlainTextEdit *m_preview;
  QPushButton *m_send, *m_told;
};

}  // namespace ops
