#include "models/backups/catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <memory>
#include <ranges>

#include "models/backups/foreign_backup.h"
#include "models/base/text.h"
#include "models/base/this_machine.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {
constexpr qint64 manifestCap = 16 * 1024 * 1024;
constexpr char creation[] = "backup.create";     // the action that begins a set
constexpr char acceptance[] = "acceptedLack";    // member of a note
constexpr qint64 weekMs = 7LL * 24 * 3'600'000;  // what is gone for longer than that was meant to go
constexpr std::array levels{BackupLevel::Exists, BackupLevel::Readable, BackupLevel::Restored, BackupLevel::Validated};

QString tr(const char *text) {
  return QCoreApplication::translate("Backups", text);
}

struct Content {
  qint64 bytes = 0;
  QDateTime writtenAt;
};

Content contentOf(const QString &folder) {
  Content content{0, QFileInfo(folder).lastModified()};
  QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    files.next();
    content.bytes += files.fileInfo().size();
    content.writtenAt = std::max(content.writtenAt, files.fileInfo().lastModified());
  }
  return content;
}

/// A set's own name says when it was begun; invalid: somebody else gave it.
QDateTime begunAt(const QString &id) {
  auto time = QDateTime::fromString(id, QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
  time.setTimeSpec(Qt::UTC);
  return time;
}

struct Found {
  BackupSet set;
  QString manifestHash;
};

/// A folder below the environment's own.
Found readOwn(const QFileInfo &folder, const System &system, const Environment &environment) {
  Found found;
  auto &set = found.set;
  set.id = folder.fileName();
  set.path = folder.absoluteFilePath();
  const auto content = contentOf(set.path);
  set.bytes = content.bytes;
  set.writtenAt = content.writtenAt.toUTC();
  const auto begun = begunAt(set.id);
  set.takenAt = begun.isValid() ? begun : folder.lastModified().toUTC();
  QFile file(set.path + QLatin1Char('/') + QLatin1String(manifestFile));
  // A pipe or a device of that name would hold the reader for ever.
  if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
    set.finished = false;
    set.complaint = tr("it is being made, or was interrupted");
    return found;
  }
  const QByteArray bytes = file.read(manifestCap);
  found.manifestHash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
  auto manifest = parseManifest(bytes, file.fileName());
  if (!manifest) {
    set.complaint = manifest.error().why;
    return found;
  }
  if (manifest->set != set.id) set.complaint = tr("its manifest is of the set %1").arg(manifest->set);
  if (manifest->system != system.name || manifest->environment != environment.name) {
    set.complaint = tr("it is of %1 ▸ %2").arg(manifest->system, manifest->environment);
  }
  set.takenAt = manifest->startedAt;
  set.manifest = std::move(*manifest);
  return found;
}

QList<Found> readForeign(const QString &backup, const BackupPlace &place) {
  QList<Found> all;
  if (place.path.isEmpty() || !isThisMachine(place.host)) return all;
  const QFileInfo pattern(place.path);
  const QDir folder(pattern.path());
  for (const auto &file : folder.entryInfoList({pattern.fileName()}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
    Found found;
    found.set.id = file.fileName();
    found.set.path = file.absoluteFilePath();
    found.set.backup = backup;
    found.set.takenAt = file.lastModified().toUTC();
    found.set.bytes = file.isDir() ? contentOf(found.set.path).bytes : file.size();
    if (found.set.bytes == 0) found.set.complaint = tr("it is empty");
    found.manifestHash = foreignStamp(found.set.path);
    all.append(std::move(found));
  }
  return all;
}

void judge(Found &found, const BackupEvidence &evidence) {
  auto &set = found.set;
  if (const auto maker = evidence.makers.constFind(set.id); !set.finished && maker != evidence.makers.cend()) {
    if (maker->isAtWork) set.maker = maker->run;
    set.complaint = maker->isAtWork ? tr("it is being made") : tr("it was never finished: it has no manifest");
  }
  QMap<QString, BackupLevel> parts;  // that restores have loaded, by member
  for (const auto &proof : evidence.proofs.value(set.id)) {
    if (!found.manifestHash.isEmpty() && proof.manifest != found.manifestHash) {
      // Somebody else's may be replaced by a newer one of the same name; nothing is known of that one.
      if (!set.isForeign() && set.complaint.isEmpty())
        set.complaint = tr("its manifest has been changed since it was made");
      continue;
    }
    if (!proof.failure.isEmpty()) {
      set.failure = proof.failure;
      set.level = BackupLevel::Exists;
      set.provenAt = {};
      parts.clear();
      continue;
    }
    if (proof.level == BackupLevel::Exists) continue;
    auto level = proof.level;
    if (!proof.member.isEmpty()) {
      // One part that was loaded proves nothing of the others, and mends nothing.
      parts[proof.member] = level;
      const auto isProven = [&parts](const QString &name) { return parts.contains(name); };
      if (!std::ranges::all_of(set.members(), isProven)) continue;
      level = *std::ranges::min_element(parts);
    }
    set.failure.clear();
    if (proof.seconds > 0) set.drillSeconds = proof.seconds;
    if (level >= set.level) {
      set.level = level;
      set.provenAt = proof.at;
    }
  }
}

QList<BackupSet> listNow(const System &system, const Environment &environment, const BackupEvidence &evidence) {
  QList<Found> all;
  if (!environment.backupFolder.isEmpty()) {
    const QDir folder(environment.backupFolder);
    for (const auto &entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      all.append(readOwn(entry, system, environment));
    }
  }
  for (const auto &[backup, place] : environment.backups.asKeyValueRange()) all += readForeign(backup, place);
  QList<BackupSet> sets;
  for (auto &found : all) {
    judge(found, evidence);
    sets.append(std::move(found.set));
  }
  std::ranges::sort(sets, [](const auto &a, const auto &b) { return a.takenAt > b.takenAt; });
  auto acceptances = evidence.acceptances;
  acceptances.removeIf(
      [&](const LackAcceptance &each) { return each.system != system.name || each.environment != environment.name; });
  findLacks(sets, acceptances);
  return sets;
}

/// How much of something a set holds.
struct Amount {
  qint64 count = 0;
  qint64 noise = 0;  ///< a smaller loss means nothing
  QString name;      ///< for people
};
using Thing = std::pair<QString, QString>;  // a member, and a table of it or nothing

/// Tables whose names differ in digits alone are one, as partitions by date come and go.
QMap<Thing, Amount> thingsIn(const Manifest &manifest) {
  constexpr qint64 fewRows = 100, fewBytes = 4'096;
  static const QRegularExpression digits(QStringLiteral("[0-9]+"));
  QMap<Thing, Amount> things;
  for (const auto &member : manifest.members) {
    things[{member.name, {}}] = member.kind == MemberKind::Files
                                    ? Amount{member.bytes(), fewBytes, member.name}
                                    : Amount{member.keys - member.expiringKeys, fewRows, member.name};
    for (const auto &[table, digest] : member.tables.asKeyValueRange()) {
      QString family = table;
      family.replace(digits, QStringLiteral("*"));
      auto &amount = things[{member.name, family}];
      const QString name = amount.name.isEmpty() ? table : family;
      const QLatin1String usual("public.");
      amount = {amount.count + digest.rows, fewRows, name.startsWith(usual) ? name.mid(usual.size()) : name};
    }
  }
  return things;
}

QString thingName(const Thing &thing) {
  const auto &[member, table] = thing;
  return table.isEmpty() ? member : QStringLiteral("%1/%2").arg(member, table);
}

QString minuteText(const QDateTime &time) {
  return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}
}  // namespace

QString backupLevelName(BackupLevel level) {
  switch (level) {
    case BackupLevel::Readable:
      return QStringLiteral("readable");
    case BackupLevel::Restored:
      return QStringLiteral("restored");
    case BackupLevel::Validated:
      return QStringLiteral("validated");
    case BackupLevel::Exists:
      break;
  }
  return QStringLiteral("exists");
}

QString backupLevelTitle(BackupLevel level) {
  switch (level) {
    case BackupLevel::Readable:
      return tr("Files verified");
    case BackupLevel::Restored:
      return tr("Restored");
    case BackupLevel::Validated:
      return tr("Validated");
    case BackupLevel::Exists:
      break;
  }
  return tr("Exists");
}

std::optional<BackupLevel> backupLevelFromName(const QString &name) {
  const auto found = std::ranges::find(levels, name, backupLevelName);
  return found == levels.end() ? std::nullopt : std::optional(*found);
}

QStringList BackupSet::members() const {
  if (!manifest) return backup.isEmpty() ? QStringList() : QStringList{backup};
  return manifest->memberNames();
}

QStringList BackupSet::allLacks() const {
  QStringList names;
  for (const auto &ofMember : lacks) names += ofMember;
  return names;
}

void BackupEvidence::add(const Record &record) {
  const auto &body = record.event.body;
  if (record.event.type == QLatin1String(event::intent) && jsonString(body, "action") == QLatin1String(creation)) {
    if (const auto set = jsonString(jsonMember(body, "before"), "set"); !set.isEmpty())
      makers[set] = {record.event.run, record.event.step};
  }
  if (const auto &told = jsonMember(body, acceptance); !told.is_null()) {
    LackAcceptance accepted{record.event.system, record.event.environment, {},        jsonTime(told, "takenAt"),
                            record.actor,        jsonString(body, "text"), record.utc};
    for (const auto &thing : jsonMember(told, "things")) accepted.things += jsonText(thing);
    acceptances.append(accepted);
  }
  if (record.event.type != QLatin1String(event::outcome)) return;
  const auto &told = jsonMember(jsonMember(record.event.body, "value"), "backup");
  const auto level = backupLevelFromName(jsonString(told, "level"));
  const auto set = jsonString(told, "set");
  if (!level || set.isEmpty()) return;
  proofs[set].append({jsonString(told, "manifest"), *level, record.utc, jsonNumber(told, "seconds"),
                      jsonString(told, "failure"), jsonString(told, "member")});
}

void BackupEvidence::add(const QList<RunSummary> &runs) {
  for (auto &maker : makers) {
    const auto isAtWork = [&maker](const RunSummary &run) {
      const bool waits = !run.waitingFor.isEmpty();
      return run.run == maker.run && run.outcome.isEmpty() && run.ownerAlive && !waits && run.currentStep == maker.step;
    };
    maker.isAtWork = std::ranges::any_of(runs, isAtWork);
  }
}

namespace {
RecordQuery newestOf(const char *type, const char *text) {
  RecordQuery query;
  query.types = {QLatin1String(type)};
  query.text = QLatin1String(text);
  query.limit = 10'000;
  query.newestFirst = true;
  return query;
}
}  // namespace

Op<BackupEvidence> backupEvidence(Journal &journal) {
  return makeOp<BackupEvidence>([&journal](OperationOf<BackupEvidence> &op) {
    const auto evidence = std::make_shared<BackupEvidence>();
    const auto take = [&op, evidence](const Result<QList<Record>> &records) {
      if (!records) op.fail(records.error());
      for (const auto &record : records.value_or(QList<Record>()) | std::views::reverse) evidence->add(record);
      return records.has_value();
    };
    const auto takeRuns = [&op, evidence](const Result<QList<RunSummary>> &runs) {
      if (!runs) return op.fail(runs.error());
      evidence->add(*runs);
      op.succeed(*evidence);
    };
    const auto readRuns = [&journal, &op, take, takeRuns](const Result<QList<Record>> &accepted) {
      if (take(accepted)) launch<QList<RunSummary>>(journal.runs(), &op, takeRuns);
    };
    const auto readAccepted = [&journal, &op, take, readRuns](const Result<QList<Record>> &begun) {
      if (take(begun)) launch<QList<Record>>(journal.read(newestOf(event::note, acceptance)), &op, readRuns);
    };
    const auto readBegun = [&journal, &op, take, readAccepted](const Result<QList<Record>> &proofs) {
      if (take(proofs)) launch<QList<Record>>(journal.read(newestOf(event::intent, creation)), &op, readAccepted);
    };
    launch<QList<Record>>(journal.read(newestOf(event::outcome, "manifest")), &op, readBegun);
  });
}

Op<QList<BackupSet>> listBackups(const System &system, const Environment &environment, const BackupEvidence &evidence) {
  return onThread<QList<BackupSet>>(
      {}, [=](FileJob &) -> Result<QList<BackupSet>> { return listNow(system, environment, evidence); });
}

Event lackAccepted(const BackupSet &set, const QString &system, const QString &environment, const QString &reason) {
  Event event;
  event.type = QLatin1String(event::note);
  event.system = system;
  event.environment = environment;
  event.body = {
      {"text", toJson(reason)},
      {acceptance, {{"set", toJson(set.id)}, {"takenAt", toJson(set.takenAt)}, {"things", toJson(set.lackedThings)}}}};
  return event;
}

void findLacks(QList<BackupSet> &sets, const QList<LackAcceptance> &acceptances) {
  struct Seen {
    Amount amount;
    const BackupSet *set = nullptr;
  };
  QMap<Thing, Seen> seen;  // where each thing was whole, last
  for (auto &set : sets | std::views::reverse) {
    set.lacks.clear();
    set.fuller.clear();
    set.lackedThings.clear();
    set.accepted.clear();
    if (set.isForeign() || !set.manifest || !isSound(set)) continue;
    auto things = thingsIn(*set.manifest);
    const BackupSet *fuller = nullptr;
    QMap<const LackAcceptance *, QStringList> meant;
    for (const auto &[thing, had] : seen.asKeyValueRange()) {
      const auto &[member, table] = thing;
      if (had.set->takenAt.msecsTo(set.takenAt) > weekMs) continue;
      const bool isHere = things.contains(thing);
      const auto has = things.value(thing).count;
      const bool isHollow = had.amount.count - has > had.amount.noise && has < had.amount.count / 10;
      if (isHere && !isHollow) continue;
      if (!table.isEmpty() && !things.contains({member, {}})) continue;  // with all of its member
      const QString name = isHere ? tr("most of %1").arg(had.amount.name) : had.amount.name;
      const auto accepts = [key = thingName(thing), at = had.set->takenAt](const LackAcceptance &each) {
        return each.things.contains(key) && each.takenAt > at;
      };
      if (const auto accepted = std::ranges::find_if(acceptances, accepts); accepted != acceptances.end()) {
        meant[&*accepted] += name;
        continue;  // what is left of it is what those after it are held to
      }
      set.lacks[member] += name;
      set.lackedThings += thingName(thing);
      // What was whole last at different times stood together in the oldest of them.
      if (fuller == nullptr || had.set->takenAt < fuller->takenAt) fuller = had.set;
      things.remove(thing);
    }
    if (fuller != nullptr) {
      set.fuller = fuller->id;
      set.fullerAt = fuller->takenAt;
    }
    QStringList sentences;
    for (const auto &[accepted, names] : meant.asKeyValueRange()) {
      sentences += tr("Missing here on purpose: %1. %2 accepted it at %3 UTC: “%4”.")
                       .arg(lackNames(names), visibleText(accepted->actor), minuteText(accepted->at),
                            visibleText(accepted->reason));
    }
    set.accepted = sentences.join(QLatin1Char(' '));
    for (const auto &[thing, amount] : things.asKeyValueRange()) seen[thing] = {amount, &set};
  }
}

QString lackNames(QStringList names) {
  constexpr qsizetype most = 5;
  for (auto &name : names) name = visibleText(name);
  const auto more = names.size() - most;
  if (more <= 0) return names.join(QStringLiteral(", "));
  return tr("%1 and %2 more").arg(names.mid(0, most).join(QStringLiteral(", "))).arg(more);
}

QString lackText(const BackupSet &set) {
  if (set.lacks.isEmpty()) return {};
  const auto names = set.allLacks();
  const auto text = names.size() == 1
                        ? tr("%1 is missing here; the set of %2 UTC has it. Make sure that it was removed on purpose.")
                        : tr("%1 are missing here; the set of %2 UTC has them. Make sure that they were removed on "
                             "purpose.");
  return text.arg(lackNames(names), minuteText(set.fullerAt));
}

bool isSound(const BackupSet &set) {
  return set.complaint.isEmpty() && set.failure.isEmpty();
}

const BackupSet *newestSet(const QList<BackupSet> &sets) {
  const BackupSet *sound = nullptr;
  for (const auto &set : sets) {
    if (set.isForeign() || !isSound(set)) continue;
    if (set.lacks.isEmpty()) return &set;
    if (sound == nullptr) sound = &set;
  }
  return sound;
}

QString choiceText(const QList<BackupSet> &sets, const BackupSet &chosen) {
  if (!chosen.lacks.isEmpty()) return lackText(chosen);
  for (const auto &set : sets) {
    if (set.id == chosen.id) break;
    if (isSound(set) && !set.lacks.isEmpty()) return tr("%1 is newer, but: %2").arg(set.id, lackText(set));
  }
  return {};
}

bool countsFor(const BackupSet &set, const QString &member, const QDateTime &now) {
  if (!isSound(set) || !set.members().contains(member)) return false;
  return !set.lacks.contains(member) || set.fullerAt.msecsTo(now) > weekMs;
}

Milliseconds objective(const System &system, const QStringList &members, Milliseconds BackupSpec::*promise) {
  Milliseconds least{0};
  for (const auto &spec : system.backups) {
    const auto value = spec.*promise;
    if (value.count() == 0 || !members.contains(spec.name)) continue;
    least = least.count() == 0 ? value : std::min(least, value);
  }
  return least;
}

QStringList expendable(const QList<BackupSet> &sets, Milliseconds keep, const QDateTime &now) {
  if (keep.count() <= 0 || sets.isEmpty()) return {};
  const auto newer = [](const BackupSet *best, const BackupSet &set) { return !best || set.takenAt > best->takenAt; };
  const BackupSet *newest = nullptr;
  const BackupSet *proven = nullptr;
  for (const auto &set : sets) {
    if (set.isForeign() || !isSound(set)) continue;
    if (newer(newest, set)) newest = &set;
    if (set.level == BackupLevel::Validated && newer(proven, set)) proven = &set;
  }
  QStringList old;
  for (const auto &set : sets) {
    // What cannot serve here may serve somebody else: only what was never finished is of no use to anybody, unless it
    // is being made at this moment, or is a folder of somebody else's.
    constexpr qint64 dayMs = 24LL * 3'600'000;
    const auto age = set.takenAt.msecsTo(now);
    const bool isRest = !set.finished && !set.isBeingMade() && begunAt(set.id).isValid() && age > dayMs;
    const bool isOurs = !set.isForeign() && set.complaint.isEmpty();
    const bool needed = &set == newest || &set == proven || (newest != nullptr && set.id == newest->fuller);
    if ((isOurs || isRest) && !needed && age > keep.count()) old.append(set.id);
  }
  return old;
}

}  // namespace ops
