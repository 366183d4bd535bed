#pragma once

#include "models/incidents/incident_clock.h"

namespace ops {

/// What a status message says by itself: how bad, what, since when, state, impact, who leads, when the next one comes.
/// `news` is what the writer adds; may be empty. Plain text of several lines.
QString statusMessageText(const System &system, const IncidentSpec &spec, const Incident &incident, const QString &news,
                          const Moment &now);

/// The body that a webhook of this kind takes. In it the text is text: no mention, link or markup in it comes to life.
Json webhookBody(WebhookSpec::Kind kind, const QString &text);
QString webhookName(WebhookSpec::Kind kind);  ///< the word in JSON and the journal: "slack"; "hand" of None

}  // namespace ops
