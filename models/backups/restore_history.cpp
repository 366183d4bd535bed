#include "models/backups/restore_history.h"

#include <algorithm>

namespace ops {

namespace {
/// What a step of a run does to a part: of this run, or (a discard) of another one, whose id may be shortened.
struct Turn {
  QString action, backup, run;
};

class History {
 public:
  void begin(const Record &record) {
    const auto &body = record.event.body;
    const auto &parameters = jsonMember(body, "parameters");
    const Turn turn{jsonString(body, "action"), jsonString(parameters, "backup"),
                    jsonString(parameters, "run", record.event.run)};
    m_turns[key(record)] = turn;
    if (turn.action != QLatin1String("restore.swap")) return;
    // Tried again it is still the same part.
    parts.removeIf([&turn](const RestoredPart &part) { return part.run == turn.run && part.backup == turn.backup; });
    parts.append({turn.run, turn.backup, record.utc});
  }
  void end(const Record &record) {
    const auto turn = m_turns.value(key(record));
    const auto outcome = jsonString(record.event.body, "outcome");
    for (auto &part : parts) {
      if (part.backup != turn.backup || turn.run.isEmpty() || !part.run.startsWith(turn.run)) continue;
      if (turn.action == QLatin1String("restore.swap")) part.refused = outcome == QLatin1String("failed");
      if (outcome != QLatin1String("succeeded")) continue;
      part.takenBack = part.takenBack || turn.action == QLatin1String("restore.swap-back");
      part.discarded = part.discarded || turn.action == QLatin1String("restore.discard");
    }
  }

  QList<RestoredPart> parts;

 private:
  static QString key(const Record &record) { return record.event.run + QLatin1Char('/') + record.event.step; }
  QMap<QString, Turn> m_turns;  ///< the last intent of each step
};
}  // namespace

QList<RestoredPart> restoredParts(const QList<Record> &records) {
  History history;
  for (const auto &record : records) {
    if (record.event.type == QLatin1String(event::intent)) history.begin(record);
    if (record.event.type == QLatin1String(event::outcome)) history.end(record);
  }
  return history.parts;
}

QList<KeptState> keptStates(const QList<RestoredPart> &history) {
  QList<KeptState> states;
  for (const auto &part : history) {
    if (!part.isKept()) continue;
    auto state = std::ranges::find(states, part.run, &KeptState::run);
    if (state == states.end()) state = states.insert(states.end(), {part.run, part.at, part.takenBack, {}});
    state->backups += part.backup;
  }
  return states;
}

QString laterRestore(const QList<RestoredPart> &history, const QString &run, const QString &backup) {
  QString later;
  bool isBehind = false;
  for (const auto &part : history) {
    if (part.backup != backup) continue;
    if (part.run == run) {
      isBehind = true;
    } else if (isBehind && !part.refused && !part.takenBack) {
      later = part.run;
    }
  }
  return later;
}

Op<QList<RestoredPart>> restoreHistory(Journal &journal, const QString &system, const QString &environment) {
  return makeOp<QList<RestoredPart>>([&journal, system, environment](OperationOf<QList<RestoredPart>> &op) {
    RecordQuery query;
    query.types = {QLatin1String(event::intent), QLatin1String(event::outcome)};
    query.system = system;
    query.environment = environment;
    query.newestFirst = true;
    query.limit = 20'000;
    launch<QList<Record>>(journal.read(query), &op, [&op](Result<QList<Record>> records) {
      if (!records) return op.fail(records.error());
      std::ranges::reverse(*records);
      op.succeed(restoredParts(*records));
    });
  });
}

}  // namespace ops
