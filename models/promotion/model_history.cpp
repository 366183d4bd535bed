#include "models/promotion/model_history.h"

#include <algorithm>
#include <ranges>

#include "models/backends/model_identity.h"

namespace ops {

namespace {

constexpr int mostRecords = 20'000;

class History {
 public:
  explicit History(QString model) : m_model(std::move(model)) {}

  void begin(const Record &record) {
    const auto &body = record.event.body;
    const auto &parameters = jsonMember(body, "parameters");
    Turn turn{jsonString(body, "action"), jsonString(body, "phase") == QLatin1String("undo"),
              jsonText(jsonMember(parameters, "rollback")) == QLatin1String("true"), -1};
    if (jsonString(parameters, "model") != m_model) turn.action.clear();
    // Tried again it is still the same deployment.
    const auto last = m_turns.value(key(record));
    const bool again = last.action == turn.action && last.undo == turn.undo && last.entry >= 0;
    if (again && m_entries[last.entry].state == State::Begun) m_entries[last.entry].state = State::Dropped;
    if (moves(turn.action)) {
      turn.entry = static_cast<int>(m_entries.size());
      ModelDeployment deployment;
      deployment.version = jsonString(parameters, "version");
      deployment.previous = jsonString(jsonMember(body, "before"), "version");
      deployment.from = record.utc;
      deployment.actor = record.actor;
      deployment.authentication = record.authentication;
      deployment.run = record.event.run;
      deployment.isReturn = turn.undo;
      m_entries.append({deployment, State::Begun});
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
    if (turn.action == QLatin1String("model.validate") && outcome == QLatin1String("succeeded")) validate(value);
    if (turn.action == QLatin1String("model.gates") && outcome == QLatin1String("succeeded")) {
      m_overrides[record.event.run] = {jsonString(value, "version"),
                                       jsonString(jsonMember(value, "override"), "reason")};
    }
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

  QList<ModelDeployment> deployments() const {
    QList<ModelDeployment> all;
    for (const auto &entry : m_entries) {
      if (entry.state == State::Dropped) continue;
      all.append(entry.deployment);
      all.last().isKnown = entry.state == State::Known;
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
  };
  struct Turn {
    QString action;
    bool undo = false;
    bool rollback = false;
    int entry = -1;
  };
  struct Override {
    QString version;
    QString reason;
  };

  static QString key(const Record &record) { return record.event.run + QLatin1Char('/') + record.event.step; }
  static bool moves(const QString &action) {
    return action == QLatin1String("model.deploy") || action == QLatin1String("model.revert");
  }

  /// What fails last before a run goes back is what it goes back for.
  void noteFailure(const Record &record, bool failed) {
    const auto error = errorFromJson(jsonMember(record.event.body, "error"));
    m_failures[record.event.run] = failed ? (error.why.isEmpty() ? error.what : error.why) : QString();
  }

  void fail(const Turn &turn, const Json &value, const Record &record) {
    // A way back may fail behind the step that has put the old version in its place.
    if (jsonBool(value, "changed")) return settle(turn, value, record);
    m_entries[turn.entry].state = State::Dropped;
  }

  void settle(const Turn &turn, const Json &value, const Record &record) {
    auto &entry = m_entries[turn.entry];
    const auto &previous = jsonMember(value, "previous");
    entry.deployment.version = jsonString(value, "version", entry.deployment.version);
    entry.deployment.digest = jsonString(value, "digest");
    entry.deployment.previous = jsonString(previous, "version", entry.deployment.previous);
    entry.deployment.from = record.utc;
    const auto judged = m_overrides.value(record.event.run);
    if (!turn.undo && judged.version == entry.deployment.version) entry.deployment.overridden = judged.reason;
    bool changed = jsonBool(value, "changed", true);
    if (turn.undo) {
      const auto own = takeBack(record, changed);
      // An earlier attempt, of which nobody knows the end, has done it.
      if (!own.isEmpty() && !changed) entry.deployment.previous = own;
      changed = (changed || !own.isEmpty()) && !jsonBool(value, "leftAlone");
    }
    entry.state = changed ? State::Known : State::Dropped;
    if (changed) replace(turn, jsonString(previous, "digest"), record);
    if (jsonBool(value, "validated")) validate(value);
  }

  /// Ends what stood there before.
  void replace(const Turn &turn, const QString &previousDigest, const Record &record) {
    const auto previous = m_entries[turn.entry].deployment.previous;
    bool isRecorded = false;
    for (int i = 0; i < m_entries.size(); ++i) {
      auto &other = m_entries[i];
      if (i == turn.entry || other.state == State::Dropped || other.deployment.until.isValid()) continue;
      other.deployment.until = record.utc;
      if (other.state != State::Known) continue;
      isRecorded =
          isRecorded || isSameModel(other.deployment.version, other.deployment.digest, previous, previousDigest);
      other.deployment.takenBack = other.deployment.takenBack || turn.rollback;
    }
    if (isRecorded || previous.isEmpty() || turn.undo) return;
    ModelDeployment found;
    found.version = previous;
    found.digest = previousDigest;
    found.until = record.utc;
    found.takenBack = turn.rollback;
    m_entries.append({found, State::Known});
  }

  /// Ends what the run had put in place, and gives its version; empty if it was ended before. What nobody knew of is
  /// known now: there was something to take back, or not.
  QString takeBack(const Record &record, bool changed) {
    QString ended;
    for (auto &entry : m_entries) {
      auto &deployment = entry.deployment;
      if (deployment.run != record.event.run || deployment.isReturn) continue;
      if (entry.state == State::Begun) entry.state = changed ? State::Known : State::Dropped;
      deployment.takenBack = true;
      deployment.wentBackFor = m_failures.value(record.event.run);
      if (deployment.until.isValid()) continue;
      deployment.until = record.utc;
      if (entry.state == State::Known) ended = deployment.version;
    }
    return ended;
  }

  void validate(const Json &value) {
    if (jsonString(value, "model") != m_model) return;
    for (auto &entry : std::ranges::reverse_view(m_entries)) {
      auto &deployment = entry.deployment;
      if (entry.state != State::Known || deployment.until.isValid()) continue;
      const bool same =
          isSameModel(deployment.version, deployment.digest, jsonString(value, "version"), jsonString(value, "digest"));
      deployment.validated = deployment.validated || same;
      return;
    }
  }

  QString m_model;
  QList<Entry> m_entries;
  QMap<QString, Turn> m_turns;          ///< the last intent of each step
  QMap<QString, QString> m_failures;    ///< why the last step of each run has failed; empty: it has not
  QMap<QString, Override> m_overrides;  ///< what the gates of each run have let through, and why
};

}  // namespace

QList<ModelDeployment> modelDeployments(const QList<Record> &records, const QString &model) {
  History history(model);
  for (const auto &record : records) {
    if (record.event.type == QLatin1String(event::intent)) history.begin(record);
    if (record.event.type == QLatin1String(event::outcome)) history.end(record);
    if (record.event.type == QLatin1String(event::reconciled)) history.reconcile(record);
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

Op<QList<ModelDeployment>> modelHistory(Journal &journal, const QString &system, const QString &environment,
                                        const QString &model) {
  return makeOp<QList<ModelDeployment>>([&journal, system, environment, model](auto &op) {
    RecordQuery query;
    query.types = {QLatin1String(event::intent), QLatin1String(event::outcome), QLatin1String(event::reconciled)};
    query.system = system;
    query.environment = environment;
    query.newestFirst = true;
    query.limit = mostRecords;
    launch<QList<Record>>(journal.read(query), &op, [&op, model](Result<QList<Record>> records) {
      if (!records) return op.fail(records.error());
      std::ranges::reverse(*records);
      op.succeed(modelDeployments(*records, model));
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
          {"wentBackFor", deployment.wentBackFor.isEmpty() ? Json() : Json(toJson(deployment.wentBackFor))}};
}

}  // namespace ops
