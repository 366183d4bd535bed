#include "models/incidents/alert_log.h"

#include <ranges>

#include "models/incidents/incident.h"

namespace ops {

namespace {

constexpr int mostRecords = 20'000;

const QString fired = QStringLiteral("fired");
const QString rose = QStringLiteral("rose");
const QString resolved = QStringLiteral("resolved");
const QString acknowledged = QStringLiteral("acknowledged");
const QString silenced = QStringLiteral("silenced");
const QString unsilenced = QStringLiteral("unsilenced");

Event change(const AlertPlace &place, const QString &key, const QString &what) {
  Event event;
  event.type = QLatin1String(event::alert);
  event.system = place.system;
  event.environment = place.environment;
  event.body = {{"key", toJson(key)}, {"change", toJson(what)}};
  return event;
}

}  // namespace

void apply(AlertRecords &all, const Record &record) {
  const auto &body = record.event.body;
  const auto what = jsonString(body, "change");
  auto &known = all[jsonString(body, "key")];
  const auto severity = severityNamed(jsonString(body, "severity")).value_or(Severity::P3);
  // Several may write that it began, or rose, each for itself; that does not make it younger.
  if (what == fired && !known.firedAt.isValid()) {
    known.title = jsonString(body, "title", jsonString(body, "key"));
    known.firedAs = known.severity = severity;
    known.firedAt = record.utc;
  } else if (what == rose && known.firedAt.isValid() && severity < known.severity) {
    known.severity = severity;
    known.graverAt = record.utc;
  } else if (what == resolved) {
    known.firedAt = known.graverAt = known.acknowledgedAt = {};
    known.owner.clear();
    known.comment.clear();
  } else if (what == acknowledged) {
    known.acknowledgedAt = record.utc;
    known.owner = jsonString(body, "owner");
    known.comment = jsonString(body, "comment");
  } else if (what == silenced) {
    known.silencedUntil = jsonTime(body, "until");
    known.silencedBy = record.actor;
    known.silenceComment = jsonString(body, "comment");
  } else if (what == unsilenced) {
    known.silencedUntil = {};
  }
}

Op<AlertLog> readAlertLog(Journal &journal, const QString &system, const QString &environment, const AlertLog &known) {
  return makeOp<AlertLog>([&journal, system, environment, known](OperationOf<AlertLog> &op) {
    RecordQuery query;
    query.types = {QLatin1String(event::alert)};
    query.system = system;
    query.environment = environment;
    query.after = known.sequence;
    query.newestFirst = true;
    query.limit = mostRecords;
    launch<QList<Record>>(journal.read(query), &op, [&op, known](const Result<QList<Record>> &records) {
      if (!records) return op.fail(records.error());
      AlertLog log = known;
      for (const auto &record : std::views::reverse(*records)) apply(log.records, record);
      if (!records->isEmpty()) log.sequence = records->first().sequence;
      op.succeed(log);
    });
  });
}

bool isByItself(const Event &event) {
  const auto what = jsonString(event.body, "change");
  return event.type == QLatin1String(event::alert) && (what == fired || what == rose || what == resolved);
}

QDateTime responseDue(const System &system, const Alert &alert, const AlertRecord &record) {
  const auto within = system.response.constFind(alert.severity);
  if (within == system.response.cend() || !record.firedAt.isValid()) return {};
  const bool hasRisen = record.graverAt.isValid() && alert.severity < record.firedAs;
  const auto from = hasRisen ? record.graverAt : record.firedAt;
  return (record.askedFrom.isValid() ? std::max(from, record.askedFrom) : from).addMSecs(within->count());
}

namespace {

Event alertNow(const AlertPlace &place, const Alert &alert, const QString &what) {
  auto event = change(place, alert.key, what);
  event.body["severity"] = toJson(severityName(alert.severity));
  event.body["title"] = toJson(alert.title);
  event.body["text"] = toJson(alert.text);
  if (!alert.facts.is_null()) event.body["facts"] = alert.facts;
  event.body["state"] = toJson(alertStateName(alert.state));
  return event;
}

}  // namespace

Event alertFired(const AlertPlace &place, const Alert &alert) {
  return alertNow(place, alert, fired);
}

Event alertRose(const AlertPlace &place, const Alert &alert) {
  return alertNow(place, alert, rose);
}

Event alertResolved(const AlertPlace &place, const QString &key, const QString &title) {
  auto event = change(place, key, resolved);
  event.body["title"] = toJson(title);
  return event;
}

Event alertAcknowledged(const AlertPlace &place, const QString &key, const QString &owner, const QString &comment) {
  auto event = change(place, key, acknowledged);
  event.body["owner"] = toJson(owner);
  event.body["comment"] = toJson(comment);
  return event;
}

Event alertSilenced(const AlertPlace &place, const QString &key, const QDateTime &until, const QString &comment) {
  auto event = change(place, key, silenced);
  event.body["until"] = toJson(until);
  event.body["comment"] = toJson(comment);
  return event;
}

Event alertUnsilenced(const AlertPlace &place, const QString &key) {
  return change(place, key, unsilenced);
}

Json toJson(const AlertRecord &record) {
  return {{"firedAt", toJson(record.firedAt)},
          {"graverAt", toJson(record.graverAt)},
          {"owner", toJson(record.owner)},
          {"comment", toJson(record.comment)},
          {"acknowledgedAt", toJson(record.acknowledgedAt)},
          {"silencedUntil", toJson(record.silencedUntil)},
          {"silencedBy", toJson(record.silencedBy)},
          {"silenceComment", toJson(record.silenceComment)}};
}

}  // namespace ops
