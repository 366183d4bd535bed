#pragma once

#include "models/backends/http.h"
#include "models/catalog/incident_spec.h"
#include "models/incidents/incident_edit.h"
#include "models/incidents/triage.h"
#include "models/journal/journal.h"

namespace ops {

/// Changes incidents by appending to the journal. Every change is checked against what the journal says at that moment,
/// and gives the incident as it stands afterwards. The journal must outlive its operations.
namespace incidentdesk {
Op<Incident> open(Journal &journal, const QString &system, const QString &environment, const NewIncident &begin);
/// Of the incident with this UUID.
Op<Incident> edit(Journal &journal, const QString &uuid, const IncidentEdit &edit);
/// As edit(), but it is over: and its line goes to the file of incidents, where the environment names one. Of one that
/// is over already, but whose line could not be written, only that is tried again. Fails if the line can't be written,
/// while the incident is over all the same.
Op<Incident> close(Journal &journal, const IncidentSpec &spec, const QString &uuid, IncidentEdit change);
/// Writes the message into the journal, posts it, and writes down what became of it: sent, not sent, or not known.
/// Without a webhook the message counts as told by hand. Succeeds once the end is written; look at the last of the
/// incident's messages. No error and no record holds the webhook's address. `http` must outlive the operation.
Op<Incident> send(Journal &journal, HttpClient &http, const WebhookSpec &webhook, const QString &uuid,
                  const QString &text);
/// Appends the line of an incident that is over to the file that its environment names, and writes down whether that
/// worked. Fails if it did not.
Op<Done> log(Journal &journal, const IncidentSpec &spec, const Incident &incident);
}  // namespace incidentdesk

/// What a triage says of an incident that begins with it: severity, title and what is affected by the likeliest cause,
/// and everything that was seen as evidence. `procedures` are those that there are.
NewIncident incidentFrom(const Triage &triage, const QList<Procedure> &procedures);

/// The incident that `word` names: its id, in any case, or at least four characters of its UUID. An empty word means
/// the only one that is open; if none is, the newest, unless `onlyOpen`. An error that names those there are otherwise.
Result<Incident> chooseIncident(const QList<Incident> &all, const QString &word, bool onlyOpen);

}  // namespace ops
