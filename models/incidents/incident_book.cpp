#include "models/incidents/incident_book.h"

#include <algorithm>

namespace ops {

IncidentBook::IncidentBook(Journal &journal, const System &system, const QString &environment, QObject *parent)
    : QObject(parent), m_journal(journal), m_system(system), m_environment(environment) {
  connect(&m_journal, &Journal::grew, this, &IncidentBook::read);
  connect(&m_journal, &Journal::latched, this, &IncidentBook::changed);
  readSpec();
  read();
}

const Incident *IncidentBook::find(const QString &uuid) const {
  const auto found = std::ranges::find(m_incidents, uuid, &Incident::uuid);
  return found == m_incidents.end() ? nullptr : &*found;
}

QString IncidentBook::whyNotWritable() const {
  return m_journal.isWritable() ? QString() : tr("The journal can't be written: %1").arg(m_journal.why());
}

void IncidentBook::readSpec() {
  if (const auto spec = readIncidentSpec(m_system, m_environment)) m_spec = *spec;
}

void IncidentBook::read() {
  m_again = m_reading;
  if (m_reading) return;
  m_reading = true;
  launch<QList<Incident>>(readIncidents(m_journal), this, [this](const Result<QList<Incident>> &all) {
    m_reading = false;
    ++m_revision;
    m_fault = all ? std::optional<Error>() : all.error();
    if (all) {
      m_complete = true;
      m_incidents.clear();
      for (const auto &incident : *all) {
        if (incident.system == m_system.name && incident.environment == m_environment) m_incidents.prepend(incident);
      }
    }
    Q_EMIT changed();
    if (std::exchange(m_again, false)) read();
  });
}

Op<Incident> IncidentBook::open(const NewIncident &begin) {
  return incidentdesk::open(m_journal, m_system.name, m_environment, begin);
}

Op<Incident> IncidentBook::send(const QString &uuid, const QString &text, bool byHand) {
  readSpec();
  const auto webhook = byHand ? WebhookSpec() : m_spec.webhook;
  return makeOp<Incident>([&journal = m_journal, webhook, uuid, text](OperationOf<Incident> &op) {
    auto http = makeHttpClient();
    launch<Incident>(incidentdesk::send(journal, *http, webhook, uuid, text), &op,
                     [&op](const Result<Incident> &sent) { op.end(sent); });
    http.release()->setParent(&op);  // goes with it, after what uses it
  });
}

Op<Incident> IncidentBook::edit(const QString &uuid, const IncidentEdit &edit) {
  if (edit.state == IncidentState::Resolved) return incidentdesk::close(m_journal, m_spec, uuid, edit);
  return incidentdesk::edit(m_journal, uuid, edit);
}

}  // namespace ops
