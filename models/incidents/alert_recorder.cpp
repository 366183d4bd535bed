#include "models/incidents/alert_recorder.h"

#include <algorithm>

namespace ops {

namespace {
constexpr int againMs = 30'000;
}

AlertRecorder::AlertRecorder(Journal &journal, AlertPlace place, QObject *parent)
    : QObject(parent), m_journal(journal), m_place(std::move(place)) {
  m_again.setSingleShot(true);
  m_again.setInterval(againMs);
  connect(&m_again, &QTimer::timeout, this, &AlertRecorder::claim);
  claim();
}

void AlertRecorder::claim() {
  if (!m_journal.isWritable()) return m_again.start();
  Event details;
  details.system = m_place.system;
  details.environment = m_place.environment;
  const auto resource = QStringLiteral("alerts:%1/%2").arg(m_place.system, m_place.environment);
  launch<Claim>(m_journal.claim(resource, details), this, [this](const Result<Claim> &claimed) {
    if (!claimed) return m_again.start();
    m_claim = *claimed;
    read();
  });
}

void AlertRecorder::read() {
  m_busy = true;
  m_isStale = false;
  launch<AlertRecords>(readAlertRecords(m_journal, m_place.system, m_place.environment), this,
                       [this](const Result<AlertRecords> &records) {
                         m_busy = false;
                         if (records) return take(*records);
                         m_claim.reset();
                         m_written.reset();
                         m_again.start();
                       });
}

void AlertRecorder::take(const AlertRecords &records) {
  const auto before = m_written.value_or(QMap<QString, QString>());
  m_written.emplace();
  for (auto it = records.begin(); it != records.end(); ++it) {
    if (it->firedAt.isValid()) m_written->insert(it.key(), before.value(it.key(), it.key()));
  }
  write();
}

void AlertRecorder::look(const QList<Alert> &alerts, const QString &silent) {
  m_silent = silent;
  m_open.emplace();
  // What recovers has not ended, and what is explained has begun.
  for (const auto &alert : alerts) {
    if (alert.state != Alert::State::Pending) m_open->append(alert);
  }
  m_isStale = true;
  readIfNews();
}

/// Whoever says that they see to an alert writes that it began, too, if nobody has: so the journal is asked first.
void AlertRecorder::readIfNews() {
  if (!m_busy && m_written && m_open && hasNews()) read();
}

bool AlertRecorder::hasNews() const {
  const auto isNew = [this](const Alert &alert) {
    return alert.state != Alert::State::Recovering && !m_written->contains(alert.key);
  };
  if (std::ranges::any_of(*m_open, isNew)) return true;
  return std::ranges::any_of(m_written->keys(), [this](const QString &key) { return isOver(key); });
}

bool AlertRecorder::isOver(const QString &key) const {
  if (!m_silent.isEmpty() && key.startsWith(m_silent)) return false;
  return std::ranges::find(*m_open, key, &Alert::key) == m_open->end();
}

/// One change at a time; what changes meanwhile follows.
void AlertRecorder::write() {
  if (m_busy || !m_written || !m_open) return;
  for (const auto &alert : std::as_const(*m_open)) {
    if (m_written->contains(alert.key) || alert.state == Alert::State::Recovering) continue;
    m_written->insert(alert.key, alert.title);
    return append(alertFired(m_place, alert));
  }
  for (auto it = m_written->begin(); it != m_written->end(); ++it) {
    if (!isOver(it.key())) continue;
    const auto event = alertResolved(m_place, it.key(), it.value());
    m_written->erase(it);
    return append(event);
  }
}

void AlertRecorder::append(const Event &event) {
  m_busy = true;
  launch<Record>(m_journal.append(event, m_claim), this, [this](const Result<Record> &record) {
    m_busy = false;
    if (record) return m_isStale ? readIfNews() : write();
    // Somebody else has taken over, or the journal is closed: begin anew by what it says.
    m_claim.reset();
    m_written.reset();
    m_again.start();
  });
}

}  // namespace ops
