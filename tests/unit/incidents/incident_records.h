#pragma once

#include "models/incidents/incident_events.h"
#include "models/incidents/timeline.h"

namespace ops::test {

/// Records of one environment as a journal would give them, each a minute after the one before unless told otherwise.
class IncidentRecords {
 public:
  static constexpr qint64 minute = 60'000;

  const QList<Record> &all() const { return m_records; }
  void wait(qint64 ms) { m_at = m_at.addMSecs(ms); }
  Moment now() const { return {m_at, {}}; }

  Record append(const Event &event, const QString &actor = QStringLiteral("ann")) {
    Record record;
    record.sequence = ++m_sequence;
    record.utc = m_at;
    record.actor = actor;
    record.event = event;
    m_records.append(record);
    return record;
  }
  /// Opens one and gives it as it then is.
  Incident open(const QString &title = QStringLiteral("API is down"), Severity severity = Severity::P1) {
    NewIncident begin;
    begin.title = title;
    begin.severity = severity;
    append(incidentOpened(QStringLiteral("shop"), QStringLiteral("lab"), begin));
    return incidents(m_records).last();
  }
  void change(const Incident &incident, const char *what, const Json &details) {
    append(incidentChange(incident, what, details));
  }
  void state(const Incident &incident, const char *state) {
    change(incident, incidentchange::state, {{"state", state}});
  }
  /// Of another kind, in the same environment.
  void other(const char *type, const Json &body, const QString &run = {}, const QString &step = {}) {
    Event event;
    event.type = QLatin1String(type);
    event.system = QStringLiteral("shop");
    event.environment = QStringLiteral("lab");
    event.run = run;
    event.step = step;
    event.body = body;
    append(event, QStringLiteral("bob"));
  }
  Incident last() const { return incidents(m_records).last(); }

 private:
  QList<Record> m_records;
  QDateTime m_at = QDateTime::fromString(QStringLiteral("2026-11-26T10:00:00Z"), Qt::ISODate);
  qint64 m_sequence = 0;
};

}  // namespace ops::test
