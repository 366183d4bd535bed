#include "models/incidents/incident_book.h"

#include <algorithm>

namespace ops {

namespace {

RecordQuery incidentQuery() {
  RecordQuery query;
  query.types = {QLatin1String(event::incident)};
  return query;
}

}  // namespace

IncidentBook::IncidentBook(Journal &journal, const System &system, const QString &environment, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_system(system),
      m_environment(environment),
      m_follower(journal, incidentQuery()) {
  connect(&m_journal, &Journal::grew, this, [this] {
    if (m_complete) m_fault.reset();  // it is read again
    ++m_revision;
    Q_EMIT changed();
  });
  connect(&m_journal, &Journal::latched, this, &IncidentBook::changed);
  connect(&m_follower, &JournalFollower::records, this, &IncidentBook::take);
  connect(&m_follower, &JournalFollower::caughtUp, this, [this] {
    m_complete = true;
    m_fault.reset();
    publish();
  });
  connect(&m_follower, &JournalFollower::failed, this, [this](const Error &error) {
    m_fault = error;
    Q_EMIT changed();
  });
  readSpec();
  m_follower.start();
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

void IncidentBook::take(const QList<Record> &records) {
  m_fold.take(records);
  if (m_complete) publish();
}

void IncidentBook::publish() {
  ++m_revision;
  QList<Incident> ours;
  for (const auto &incident : m_fold.incidents()) {
    if (incident.system == m_system.name && incident.environment == m_environment) ours.append(incident);
  }
  m_incidents = byUrgency(std::move(ours));
  Q_EMIT changed();
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
