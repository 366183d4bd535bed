#include "models/promotion/model_history.h"

#include <algorithm>
#include <ranges>

#include "models/backends/model_identity.h"
#include "models/promotion/served_clock.h"

namespace ops {

namespace {

constexpr int mostRecords = 20'000;

using Look = ServedClock::Look;
using Service = ServedClock::Service;

bool isOneOf(const QString &word, std::initializer_list<const char *> words) {
  return std::ranges::any_of(words, [&word](const char *each) { return word == QLatin1String(each); });
}

class History {
 public:
  explicit History(const ModelSpec &spec) : m_model(spec.name), m_service(spec.service) {}

  void begin(const Record &record) {
    const auto &body = record.event.body;
    const auto &parameters = jsonMember(body, "parameters");
    Turn turn;
    turn.at = record.utc;
    turn.undo = jsonString(body, "phase") == QLatin1String("undo");
    turn.rollback = jsonText(jsonMember(parameters, "rollback")) == QLatin1String("true");
    turn.fault = jsonString(parameters, "fault").trimmed();
    if (jsonString(parameters, "model") == m_model) turn.action = jsonString(body, "action");
    if (!m_service.isEmpty() && jsonString(parameters, "service") == m_service) {
      turn.serviceAction = jsonString(body, "action");
      if (turn.serviceAction.endsWith(QLatin1String("restart"))) pause(record.utc);
    }
    // Tried again it is still the same deployment.
    const auto last = m_turns.value(key(record));
    const bool again = last.action == turn.action && last.undo == turn.undo && last.entry >= 0;
    if (again && m_entries[last.entry].state == State::Begun) m_entries[last.entry].state = State::Dropped;
    if (moves(turn.action)) {
      const auto &before = jsonMember(body, "before");
      // Of a second attempt, and of a way back, it tells how it was long ago.
      if (!again && !turn.undo && before.is_object()) see(before, {record.utc});
      turn.entry = static_cast<int>(m_entries.size());
      ModelDeployment deployment;
      deployment.version = jsonString(parameters, "version");
      deployment.previous = jsonString(before, "version");
      deployment.from = record.utc;
      deployment.actor = record.actor;
      deployment.authentication = record.authentication;
      deployment.run = record.event.run;
      deployment.isReturn = turn.undo;
      m_entries.append({deployment, State::Begun, {}});
    }
    m_turns[key(record)] = turn;
  }

  void end(const Record &record) {
    const auto &body = record.event.body;
    const auto turn = m_turns.value(key(record));
    const auto outcome = jsonString(body, "outcome");
    const auto &value = jsonMember(body, "value");
    const bool isWayBack = jsonString(body, "phase") == QLatin1String("undo");
    if (!isWayBack) noteFailure(record, outcome == QLatin1String("failed"));
    if (outcome == QLatin1String("succeeded")) {
      if (turn.action == QLatin1String("model.gates")) {
        m_overrides[record.event.run] = {jsonString(value, "version"),
                                         jsonString(jsonMember(value, "override"), "reason")};
      }
    }
    look(turn, outcome, record);
    if (turn.entry < 0) return;
    // That its verify failed does not say that it is not there.
    if (jsonString(body, "phase") == QLatin1String("verify")) return;
    if (outcome == QLatin1String("succeeded")) return settle(turn, value, record);
    if (outcome == QLatin1String("failed")) return fail(turn, value, record);
  }

  void reconcile(const Record &record) {
    const auto turn = m_turns.value(key(record));
    if (!turn.undo) noteFailure(record, record.event.body.contains("error"));
    const auto &happened = jsonMember(record.event.body, "happened");
    if (turn.entry < 0 || !happened.is_boolean()) return;
    if (happened.get<bool>()) return settle(turn, jsonMember(record.event.body, "value"), record);
    m_entries[turn.entry].state = State::Dropped;
  }

  /// Whoever watched has seen the service go, could not see it any more, or has seen it serve badly.
  void alert(const Record &record) {
    const auto &body = record.event.body;
    const auto key = jsonString(body, "key");
    const auto change = jsonString(body, "change");
    const bool hasFired = change == QLatin1String("fired");
    const bool isOver = change == QLatin1String("resolved");
    if (m_service.isEmpty() || !key.startsWith(QStringLiteral("service/%1/").arg(m_service))) return;
    const auto metric = key.section(QLatin1Char('/'), 2);
    if (isOneOf(metric, {"up", "no-data"}) || metric.startsWith(QLatin1String("running"))) {
      if (hasFired) pause(record.utc);
      if (isOver) resume(record.utc);
    } else if (hasFired && !m_doubts.contains(key)) {
      m_doubts.insert(key, record.utc);
    } else if (isOver && m_doubts.contains(key)) {
      m_doubtful.append({m_doubts.take(key), record.utc});
    }
  }

  QList<ModelDeployment> deployments() const {
    auto doubtful = m_doubtful;
    for (const auto &since : m_doubts) doubtful.append({since, {}});
    QList<ModelDeployment> all;
    for (const auto &entry : m_entries) {
      if (entry.state == State::Dropped) continue;
      all.append(entry.deployment);
      all.last().isKnown = entry.state == State::Known;
      all.last().served = entry.clock.served(doubtful);
    }
    std::ranges::stable_sort(all, {}, [](const ModelDeployment &deployment) {
      return deployment.from.isValid() ? deployment.from.toMSecsSinceEpoch() : 0;
    });
    return all;
  }

 private:
  enum class State { Begun, Known, Dropped };
  struct Entry {
    ModelDeployment deployment;
    State state = State::Begun;
    ServedClock clock;

    bool isOf(const QString &version, const QString &digest) const {
      return isSameModel(deployment.version, deployment.digest, version, digest);
    }
    bool isPresent() const { return state == State::Known && !deployment.until.isValid(); }
  };
  struct Turn {
    QString action;         ///< on this model; empty: on another one, or on none
    QString serviceAction;  ///< on the service that serves it
    QString fault;          ///< what somebody said is wrong with the version that is left
    QDateTime at;
    bool undo = false;
    bool rollback = false;
    int entry = -1;
  };
  struct Override {
    QString version;
    QString reason;
  };

  static QString key(const Record &record) { return record.event.run + QLatin1Char('/') + record.event.step; }
  static bool moves(const QString &action) { return isOneOf(action, {"model.deploy", "model.revert"}); }
  static QString whyOf(const Record &record) {
    const auto error = errorFromJson(jsonMember(record.event.body, "error"));
    return error.why.isEmpty() ? error.what : error.why;
  }

  /// What fails last before a run goes back is what it goes back for.
  void noteFailure(const Record &record, bool failed) {
    m_failures[record.event.run] = failed ? whyOf(record) : QString();
  }

  Entry *present() {
    auto backwards = std::ranges::reverse_view(m_entries);
    const auto found = std::ranges::find_if(backwards, &Entry::isPresent);
    return found == backwards.end() ? nullptr : &*found;
  }
  void pause(const QDateTime &at) {
    if (auto *entry = present()) entry->clock.pause(at);
  }
  void resume(const QDateTime &at) {
    if (auto *entry = present()) entry->clock.resume(at);
  }

  /// What a step has found out about what is in place, and how it serves.
  void look(const Turn &turn, const QString &outcome, const Record &record) {
    const bool succeeded = outcome == QLatin1String("succeeded");
    if (!succeeded && outcome != QLatin1String("failed")) return;
    const auto &value = jsonMember(record.event.body, "value");
    const auto &at = record.utc;
    if (turn.action == QLatin1String("model.choose") && value.contains("inPlace")) see(value["inPlace"], {at});
    if (turn.action == QLatin1String("model.serving") && value.contains("inPlace")) {
      // Its figure may have failed a condition; that it answered is known by what it reported.
      const bool isSilent = !succeeded && !value.contains("reported");
      const auto drift = jsonString(value, "drift");
      const auto service = isSilent || drift == QLatin1String("differs") ? Service::Away
                           : drift == QLatin1String("none")              ? Service::Up
                                                                         : Service::NotAsked;
      see(value["inPlace"], {at, service, jsonTime(value, "startedAt")});
      // A service that somebody has stopped speaks neither for nor against its model.
      if (!jsonBool(value, "stopped")) m_complaint = isSilent ? whyOf(record) : QString();
    }
    if (isOneOf(turn.action, {"model.validate", "model.watch"})) {
      m_complaint = succeeded ? QString() : whyOf(record);
      if (succeeded) see(value, {at, Service::Up});
      if (succeeded && turn.action == QLatin1String("model.validate")) validate(value);
    }
    const auto &service = turn.serviceAction;
    if (service == QLatin1String("service.healthy")) {
      m_complaint = succeeded ? QString() : whyOf(record);
      if (succeeded) resume(at);
    } else if (succeeded && !service.isEmpty()) {
      const bool isGone = service == QLatin1String("service.stop") || jsonInteger(value, "replicas", 1) == 0;
      const bool isBack =
          isOneOf(service, {"service.start", "service.scale"}) || service.endsWith(QLatin1String("restart"));
      if (isGone) pause(at);
      if (!isGone && isBack) resume(at);
    }
  }

  /// What lies in place ends the time of all else, whoever has put it there.
  void see(const Json &place, const Look &look) {
    const auto version = jsonString(place, "version");
    const auto digest = jsonString(place, "digest");
    auto *known = present();
    const auto before = known == nullptr ? QString() : known->deployment.version;
    if (known == nullptr || !known->isOf(version, digest)) {
      const bool isFirst =
          std::ranges::none_of(m_entries, [](const Entry &entry) { return entry.state == State::Known; });
      for (auto &entry : m_entries) {
        if (entry.isPresent()) entry.deployment.until = look.at;
      }
      if (version.isEmpty() && digest.isEmpty()) return;
      known = begun(version, digest);
      if (known == nullptr) {
        ModelDeployment found;
        found.version = version;
        found.previous = before;
        if (!isFirst) found.from = look.at;
        m_entries.append({found, State::Known, {}});
        known = &m_entries.last();
      }
      known->state = State::Known;
    }
    if (known->deployment.version.isEmpty()) known->deployment.version = version;
    if (known->deployment.digest.isEmpty()) known->deployment.digest = digest;
    known->clock.see(look);
  }

  /// A deployment of which nobody knew the end: it came about after all.
  Entry *begun(const QString &version, const QString &digest) {
    const auto isMeant = [&](const Entry &entry) {
      return entry.state == State::Begun && !entry.deployment.until.isValid() && entry.isOf(version, digest);
    };
    auto backwards = std::ranges::reverse_view(m_entries);
    const auto found = std::ranges::find_if(backwards, isMeant);
    return found == backwards.end() ? nullptr : &*found;
  }

  void fail(const Turn &turn, const Json &value, const Record &record) {
    // A way back may fail behind the step that has put the old version in its place.
    if (jsonBool(value, "changed")) return settle(turn, value, record);
    m_entries[turn.entry].state = State::Dropped;
  }

  void settle(const Turn &turn, const Json &value, const Record &record) {
    const auto &previous = jsonMember(value, "previous");
    bool changed = jsonBool(value, "changed", true);
    if (changed && !turn.undo && previous.is_object()) see(previous, {record.utc});
    auto &entry = m_entries[turn.entry];
    entry.deployment.version = jsonString(value, "version", entry.deployment.version);
    entry.deployment.digest = jsonString(value, "digest");
    entry.deployment.previous = jsonString(previous, "version", entry.deployment.previous);
    entry.deployment.from = record.utc;
    entry.deployment.byRollback = turn.undo || turn.rollback;
    const auto judged = m_overrides.value(record.event.run);
    if (!turn.undo && judged.version == entry.deployment.version) entry.deployment.overridden = judged.reason;
    if (turn.undo) {
      const auto own = takeBack(record, changed, turn.at);
      // An earlier attempt, of which nobody knows the end, has done it.
      if (!own.isEmpty() && !changed) entry.deployment.previous = own;
      changed = (changed || !own.isEmpty()) && !jsonBool(value, "leftAlone");
    }
    entry.state = changed ? State::Known : State::Dropped;
    if (changed) {
      replace(turn, record);
      entry.clock.begin(record.utc);
      m_complaint.clear();
    }
    if (jsonBool(value, "validated")) validate(value);
  }

  /// Ends what stood there before. Who rolls back chooses freely, unless something was wrong with what is left.
  void replace(const Turn &turn, const Record &record) {
    for (int i = 0; i < m_entries.size(); ++i) {
      auto &other = m_entries[i];
      if (i == turn.entry || other.state == State::Dropped || other.deployment.until.isValid()) continue;
      other.deployment.until = record.utc;
      if (other.state != State::Known || !turn.rollback) continue;
      other.deployment.takenBack = true;
      other.deployment.wentBackFor = turn.fault.isEmpty() ? m_complaint : turn.fault;
    }
  }

  /// Ends what the run had put in place, and gives its version; empty if it was ended before. What nobody knew of is
  /// known now: there was something to take back, or not.
  QString takeBack(const Record &record, bool changed, const QDateTime &begunAt) {
    QString ended;
    for (auto &entry : m_entries) {
      auto &deployment = entry.deployment;
      if (deployment.run != record.event.run || deployment.isReturn) continue;
      if (entry.state == State::Begun) entry.state = changed ? State::Known : State::Dropped;
      deployment.takenBack = true;
      const auto failure = m_failures.value(record.event.run);
      deployment.wentBackFor = failure.isEmpty() && entry.isPresent() ? m_complaint : failure;
      if (deployment.until.isValid()) continue;
      if (changed) entry.clock.see({begunAt});  // it has found that in its way
      deployment.until = record.utc;
      if (entry.state == State::Known) ended = deployment.version;
    }
    return ended;
  }

  void validate(const Json &value) {
    if (jsonString(value, "model") != m_model) return;
    auto *entry = present();
    if (entry == nullptr) return;
    const bool same = entry->isOf(jsonString(value, "version"), jsonString(value, "digest"));
    entry->deployment.validated = entry->deployment.validated || same;
  }

  QString m_model, m_service;
  QList<Entry> m_entries;
  QString m_complaint;                  ///< what was wrong when the present version was last looked at; empty: nothing
  QMap<QString, QDateTime> m_doubts;    ///< alerts of the service that fire, by key: since when
  QList<TimeSpan> m_doubtful;           ///< times in which such an alert has fired
  QMap<QString, Turn> m_turns;          ///< the last intent of each step
  QMap<QString, QString> m_failures;    ///< why the last step of each run has failed; empty: it has not
  QMap<QString, Override> m_overrides;  ///< what the gates of each run have let through, and why
};

}  // namespace

QList<ModelDeployment> modelDeployments(const QList<Record> &records, const ModelSpec &spec) {
  History history(spec);
  for (const auto &record : records) {
    if (record.event.type == QLatin1String(event::intent)) history.begin(record);
    if (record.event.type == QLatin1String(event::outcome)) history.end(record);
    if (record.event.type == QLatin1String(event::reconciled)) history.reconcile(record);
    if (record.event.type == QLatin1String(event::alert)) history.alert(record);
  }
  return history.deployments();
}

const ModelDeployment *presentDeployment(const QList<ModelDeployment> &history, const ModelInPlace &place) {
  for (const auto &deployment : std::ranges::reverse_view(history)) {
    if (deployment.until.isValid() || !deployment.isKnown) continue;
    const bool same = isSameModel(deployment.version, deployment.digest, place.version, place.digest);
    return same ? &deployment : nullptr;
  }
  return nullptr;
}

const ModelDeployment *standingFault(const QList<ModelDeployment> &history, const ModelVersion &version) {
  const ModelDeployment *fault = nullptr;
  for (const auto &deployment : history) {
    const bool same = isSameModel(version.version, version.digest, deployment.version, deployment.digest);
    if (!same || !deployment.isKnown) continue;
    if (!deployment.wentBackFor.isEmpty()) {
      fault = &deployment;
    } else if (!deployment.byRollback && !deployment.run.isEmpty() && deployment.validated) {
      fault = nullptr;
    }
  }
  return fault;
}

Op<QList<ModelDeployment>> modelHistory(Journal &journal, const QString &system, const QString &environment,
                                        const ModelSpec &spec) {
  return makeOp<QList<ModelDeployment>>([&journal, system, environment, spec](auto &op) {
    RecordQuery query;
    query.types = {QLatin1String(event::intent), QLatin1String(event::outcome), QLatin1String(event::reconciled),
                   QLatin1String(event::alert)};
    query.system = system;
    query.environment = environment;
    query.newestFirst = true;
    query.limit = mostRecords;
    launch<QList<Record>>(journal.read(query), &op, [&op, spec](Result<QList<Record>> records) {
      if (!records) return op.fail(records.error());
      std::ranges::reverse(*records);
      op.succeed(modelDeployments(*records, spec));
    });
  });
}

Json toJson(const ModelDeployment &deployment) {
  return {{"version", toJson(deployment.version)},
          {"digest", toJson(deployment.digest)},
          {"previous", toJson(deployment.previous)},
          {"from", toJson(deployment.from)},
          {"until", toJson(deployment.until)},
          {"actor", toJson(deployment.actor)},
          {"authentication", toJson(deployment.authentication)},
          {"run", toJson(deployment.run)},
          {"override", deployment.overridden.isEmpty() ? Json() : Json(toJson(deployment.overridden))},
          {"known", deployment.isKnown},
          {"return", deployment.isReturn},
          {"validated", deployment.validated},
          {"takenBack", deployment.takenBack},
          {"servedMs", deployment.served.count()},
          {"wentBackFor", deployment.wentBackFor.isEmpty() ? Json() : Json(toJson(deployment.wentBackFor))}};
}

}  // namespace ops
