#include "models/incidents/own_stops.h"

#include <algorithm>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

constexpr int againMs = 2'000;
constexpr int mostOpenRuns = 50;
constexpr int mostOfRun = 2'000;
constexpr int keptDays = 1;  ///< that long after its end a run still sets the clock of an alert

/// What a step does to a service.
struct StopEffect {
  QString service;
  bool stops = false;  ///< it is down from the intent on
  bool stays = false;  ///< and after a good outcome
};

StopEffect stopEffectOf(const System &system, const Json &intent) {
  const auto action = jsonString(intent, "action");
  const auto &parameters = jsonMember(intent, "parameters");
  const auto service = jsonString(parameters, "service");
  if (action == QLatin1String("service.stop")) return {service, true, true};
  if (action == QLatin1String("service.restart") || action == QLatin1String("service.rolling-restart"))
    return {service, true, false};
  if (action == QLatin1String("service.scale")) {
    const bool toNone = jsonText(jsonMember(parameters, "replicas")) == QLatin1String("0");
    return {service, toNone, toNone};
  }
  if (action.startsWith(QLatin1String("service."))) return {service, false, false};
  // Redis is stopped while its files are exchanged.
  const auto backup = std::ranges::find(system.backups, jsonString(parameters, "backup"), &BackupSpec::name);
  if (!action.startsWith(QLatin1String("restore.")) || backup == system.backups.end()) return {};
  const auto *of = system.service(backup->of);
  const bool isOfRedis = of != nullptr && of->probe.kind == ProbeSpec::Kind::Redis;
  return isOfRedis ? StopEffect{of->name, true, false} : StopEffect();
}

}  // namespace

QList<OwnStop> ownStops(const System &system, const QList<Record> &records) {
  QList<OwnStop> stops;
  QMap<QString, StopEffect> begun;
  const auto going = [&stops](const QString &service) {
    return std::ranges::find_if(stops,
                                [&](const OwnStop &stop) { return stop.service == service && !stop.until.isValid(); });
  };
  for (const auto &record : records) {
    const auto &event = record.event;
    if (event.type == QLatin1String(event::intent)) {
      const auto effect = begun[event.step] = stopEffectOf(system, event.body);
      if (effect.stops && going(effect.service) == stops.end()) stops.append({effect.service, record.utc});
    } else if (event.type == QLatin1String(event::outcome)) {
      const auto effect = begun.take(event.step);
      const bool isDone = jsonString(event.body, "outcome") == QLatin1String("succeeded");
      const auto stop = going(effect.service);
      if ((!effect.stays || !isDone) && stop != stops.end()) stop->until = record.utc;
    } else if (event.type == QLatin1String(event::runClosed)) {
      for (auto &stop : stops) {
        if (!stop.until.isValid()) stop.until = record.utc;
      }
    }
  }
  return stops;
}

QStringList stoppedServices(const System &system, const QList<Record> &records) {
  QStringList stopped;
  for (const auto &stop : ownStops(system, records)) {
    if (!stop.until.isValid()) stopped.append(stop.service);
  }
  return stopped;
}

OwnStops::OwnStops(Journal &journal, const System &system, AlertPlace place, QObject *parent)
    : QObject(parent), m_journal(journal), m_system(system), m_place(std::move(place)) {
  m_again.setSingleShot(true);
  m_again.setInterval(againMs);
  connect(&m_again, &QTimer::timeout, this, &OwnStops::ask);
  connect(&journal, &Journal::grew, this, &OwnStops::ask);
  ask();
}

void OwnStops::ask() {
  m_askAgain = m_open > 0;
  if (m_open > 0) return;
  m_found.clear();
  ++m_open;
  launch<QList<RunSummary>>(m_journal.runs(mostOpenRuns), this, [this](const Result<QList<RunSummary>> &runs) {
    for (const auto &run : runs.value_or(QList<RunSummary>())) {
      const bool isHere = run.system == m_place.system && run.environment == m_place.environment;
      if (!isHere) continue;
      const bool isRecent = run.closedAt.isValid() && run.closedAt.daysTo(utcNow()) <= keptDays;
      const bool isNews = m_ended.value(run.run).sequence != run.lastSequence;
      if (run.outcome.isEmpty() ? run.ownerAlive : isRecent && isNews) askRun(run);
    }
    end();
  });
}

void OwnStops::askRun(const RunSummary &run) {
  RecordQuery query;
  query.run = run.run;
  query.types = {QLatin1String(event::intent), QLatin1String(event::outcome), QLatin1String(event::runClosed)};
  query.limit = mostOfRun;
  ++m_open;
  launch<QList<Record>>(m_journal.read(query), this, [this, run](const Result<QList<Record>> &records) {
    if (records) take(run, *records);
    end();
  });
}

void OwnStops::take(const RunSummary &run, const QList<Record> &records) {
  if (!run.outcome.isEmpty()) {
    m_ended.insert(run.run, {run.lastSequence, ownStops(m_system, records)});
    m_hasNews = true;
    return;
  }
  const auto title = tr("%1 (run %2)").arg(visibleText(procedureText(run.title)), run.run.left(8));
  for (const auto &service : stoppedServices(m_system, records)) m_found.insert(service, title);
}

QDateTime OwnStops::endedAt(const QString &service, const QDateTime &firedAt) const {
  QDateTime latest;
  for (const auto &run : m_ended) {
    for (const auto &stop : run.stops) {
      const bool isIt = stop.service == service && stop.from <= firedAt && firedAt <= stop.until;
      if (isIt && (!latest.isValid() || stop.until > latest)) latest = stop.until;
    }
  }
  return latest;
}

void OwnStops::end() {
  if (--m_open > 0) return;
  const bool isOther = std::exchange(m_hasNews, false) || m_found != m_known;
  m_known = m_found;
  if (!m_known.isEmpty()) m_again.start();
  if (isOther) Q_EMIT changed();
  if (m_askAgain) ask();
}

}  // namespace ops
