#pragma once

#include "models/base/operation.h"
#include "models/incidents/incident_clock.h"

namespace ops {

/// The text of a status message with its {{placeholders}}.
struct MessageTemplate {
  QString file;  ///< as it was named; empty: the shipped one
  QString text;
};

/// The names that a message's text can be chosen by, "standard" first.
QStringList messageTemplateNames(const IncidentSpec &spec);
/// Its own file, or the shipped one. An error of code Usage names another name's remedy: those that there are; a file
/// is plain UTF-8 of at most 64 KB.
Op<MessageTemplate> readMessageTemplate(const IncidentSpec &spec, const QString &name);
MessageTemplate shippedMessage();

/// The template with what is known of the incident and `news`, which the writer adds and which may be empty. Values are
/// filled in once and as they are; a line that has nothing but empty placeholders is left out. Plain text of several
/// lines, without what is known as a secret. An error of code Usage says at which line and column of the template what
/// is wrong.
Result<QString> statusMessageText(const MessageTemplate &from, const System &system, const IncidentSpec &spec,
                                  const Incident &incident, const QString &news, const Moment &now);

/// The body that a webhook of this kind takes. In it the text is text: no mention, link or markup in it comes to life.
Json webhookBody(WebhookSpec::Kind kind, const QString &text);
QString webhookName(WebhookSpec::Kind kind);  ///< the word in JSON and the journal: "slack"; "hand" of None

}  // namespace ops
