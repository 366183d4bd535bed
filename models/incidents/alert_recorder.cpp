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
  connect(&m_again, &QTimer::timeout, this, &AlertRecorder::advance);
}

void AlertRecorder::look(const QList<Alert> &alerts, HasEnded hasEnded) {
  m_alerts = alerts;
  m_hasEnded = std::move(hasEnded);
  m_isStale = true;
  if (!m_again.isActive()) advance();
}

/// Whoever says that they see to an alert writes that it began, too, if nobody has: so the journal is asked first.
void AlertRecorder::advance() {
  if (m_busy || !m_alerts) return;
  if (!m_written) return read();
  if (!hasNews()) return Q_EMIT settled();
  if (!m_claim) return claim();
  m_isStale ? read() : write();
}

void AlertRecorder::claim() {
  if (!m_journal.isWritable()) return giveUp();
  Event details;
  details.system = m_place.system;
  details.environment = m_place.environment;
  const auto resource = QStringLiteral("alerts:%1/%2").arg(m_place.system, m_place.environment);
  m_busy = true;
  launch<Claim>(m_journal.claim(resource, details), this, [this](const Result<Claim> &claimed) {
    m_busy = false;
    if (!claimed) return giveUp();
    m_claim = *claimed;
    read();
  });
}

/// For now: somebody else writes, or nobody can.
void AlertRecorder::giveUp() {
  m_claim.reset();
  m_written.reset();
  m_again.start();
  Q_EMIT settled();
}

void AlertRecorder::read() {
  m_busy = true;
  m_isStale = false;
  launch<AlertLog>(readAlertLog(m_journal, m_place.system, m_place.environment, m_log), this,
                   [this](const Result<AlertLog> &log) {
                     m_busy = false;
                     if (!log) return giveUp();
                     m_log = *log;
                     take(m_log.records);
                     advance();
                   });
}

void AlertRecorder::take(const AlertRecords &records) {
  m_written = records;
  m_written->removeIf([](const auto &entry) { return !entry.value().firedAt.isValid(); });
}

bool AlertRecorder::hasNews() const {
  const auto isNews = [this](const Alert &alert) { return isNew(alert) || hasRisen(alert); };
  if (std::ranges::any_of(*m_alerts, isNews)) return true;
  return std::ranges::any_of(m_written->keys(), [this](const QString &key) { return isOver(key); });
}

/// What is explained has begun, too.
bool AlertRecorder::isNew(const Alert &alert) const {
  const bool fires = alert.state == Alert::State::Firing || alert.state == Alert::State::NoData;
  return fires && !m_written->contains(alert.key);
}

bool AlertRecorder::hasRisen(const Alert &alert) const {
  const auto written = m_written->constFind(alert.key);
  return alert.state == Alert::State::Firing && written != m_written->cend() && alert.severity < written->severity;
}

/// What recovers has not ended; nor has what is pending here, where the watching began anew.
bool AlertRecorder::isOver(const QString &key) const {
  return std::ranges::find(*m_alerts, key, &Alert::key) == m_alerts->end() && m_hasEnded(key);
}

/// One change at a time; what changes meanwhile follows.
void AlertRecorder::write() {
  for (const auto &alert : std::as_const(*m_alerts)) {
    const bool begins = isNew(alert);
    if (!begins && !hasRisen(alert)) continue;
    auto &written = (*m_written)[alert.key];
    written.title = alert.title;
    written.severity = alert.severity;
    return append(begins ? alertFired(m_place, alert) : alertRose(m_place, alert));
  }
  for (auto it = m_written->begin(); it != m_written->end(); ++it) {
    if (!isOver(it.key())) continue;
    const auto event = alertResolved(m_place, it.key(), it->title);
    m_written->erase(it);
    return append(event);
  }
}

void AlertRecorder::append(const Event &event) {
  m_busy = true;
  launch<Record>(m_journal.append(event, m_claim), this, [this](const Result<Record> &record) {
    m_busy = false;
    // Else somebody has taken over, or the journal is closed: begin anew by what it says.
    record ? advance() : giveUp();
  });
}

}  // namespace ops
