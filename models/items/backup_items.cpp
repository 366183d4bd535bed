#include "models/items/backup_items.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/items/sort_keys.h"

namespace ops {

namespace {
constexpr qint64 msPerSecond = 1'000;

constexpr int mostSizes = 30;
constexpr qint64 stillMs = 10 * 60 * msPerSecond;  // a large file's hash, or a lock of the database, may take that long

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("BackupItems", text, nullptr, n);
}

QString between(const QDateTime &from, const QDateTime &to) {
  constexpr qint64 minute = 60;
  auto seconds = std::max<qint64>(0, from.secsTo(to));
  if (seconds >= minute) seconds -= seconds % minute;  // nobody asks how many seconds old an hour is
  return formatDuration(Milliseconds(seconds * msPerSecond));
}

QString moment(const QDateTime &time) {
  return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool standsStill(const BackupSet &set, const QDateTime &now) {
  return set.isBeingMade() && set.writtenAt.isValid() && set.writtenAt.msecsTo(now) > stillMs;
}

QString unfinishedMeaning(const BackupSet &set, const QDateTime &now) {
  if (!set.isBeingMade()) {
    auto why = whyNotRestorable(set);
    if (!set.writtenAt.isValid()) return why;
    return tr("%1. Last written to %2 ago.").arg(why, between(set.writtenAt, now));
  }
  auto text = tr("Run %1 has been making it since %2 UTC, for %3 now; %4 so far.")
                  .arg(set.maker.left(8), moment(set.takenAt), between(set.takenAt, now), formatBytes(set.bytes));
  if (!standsStill(set, now)) return text;
  return text + QLatin1Char(' ') +
         tr("Nothing has been written into it for %1: look at the run.").arg(between(set.writtenAt, now));
}

QString levelMeaning(const BackupSet &set) {
  switch (set.level) {
    case BackupLevel::Exists:
      return tr("It lies there. Whether it can be read, nobody has tried.");
    case BackupLevel::Readable:
      if (set.isForeign())
        return tr("It was read to its end, and by its own marks it is whole. Nobody has restored it yet.");
      return tr("Every byte was read and fits its manifest. Nobody has restored it yet.");
    case BackupLevel::Restored:
      return tr("It was loaded into a scratch place without an error. Not all of it could be compared.");
    case BackupLevel::Validated:
      break;
  }
  if (set.isForeign()) {
    return tr(
        "It was restored into a scratch place, and what came back is what it holds. Whether it held all there was, "
        "it does not say.");
  }
  if (!set.lacks.isEmpty()) return tr("It was restored into a scratch place, and what it holds came back.");
  return tr("It was restored into a scratch place, and every row was what it should be.");
}

QString memberLine(const BackupMember &member) {
  QStringList facts{formatBytes(member.bytes())};
  if (member.kind == MemberKind::Postgres) facts += tr("%1 rows").arg(formatCount(member.rows()));
  if (member.kind == MemberKind::Redis) facts += tr("%1 keys").arg(formatCount(member.keys));
  return QStringLiteral("%1: %2").arg(visibleText(member.name), facts.join(QStringLiteral(", ")));
}
}  // namespace

Tone toneOf(BackupLevel level) {
  switch (level) {
    case BackupLevel::Validated:
      return Tone::Ok;
    case BackupLevel::Readable:
    case BackupLevel::Restored:
      return Tone::Notice;
    case BackupLevel::Exists:
      break;
  }
  return Tone::Unknown;
}

Mark markOf(const BackupSet &set, const QDateTime &now) {
  if (!set.failure.isEmpty()) return {tr("Damaged"), Tone::Critical};
  if (standsStill(set, now)) return {tr("Stands still"), Tone::Warning};
  if (set.isBeingMade()) return {tr("Being made"), Tone::Busy};
  // Another desk's run may be at it.
  if (!set.finished) return {tr("Not finished"), Tone::Unknown};
  if (!set.complaint.isEmpty()) return {tr("Unusable"), Tone::Critical};
  if (!set.lacks.isEmpty()) return {tr("Lacks data"), Tone::Warning};
  return {backupLevelTitle(set.level), toneOf(set.level)};
}

QList<BackupPromise> backupPromises(const System &system, const QList<BackupSet> &sets, const QDateTime &now,
                                    const UnseenBackups &unseen) {
  QList<BackupPromise> promises;
  for (const auto &spec : system.backups) {
    const auto holds = [&spec](const BackupSet &set) { return isSound(set) && set.members().contains(spec.name); };
    BackupPromise promise{spec.title, QStringLiteral("–"), {}, Tone::Critical, tr("no backup"), {}};
    // Where no loss is promised against, the schedule is what it is held to.
    const auto limit = spec.rpo.count() > 0 ? spec.rpo : spec.every;
    if (spec.rpo.count() > 0) {
      promise.limit = tr("at most %1 (RPO)").arg(formatDuration(spec.rpo));
    } else if (limit.count() > 0) {
      promise.limit = tr("one every %1").arg(formatDuration(limit));
    }
    const auto found = std::ranges::find_if(sets, [&](const BackupSet &set) { return countsFor(set, spec.name, now); });
    if (found != sets.end()) {
      promise.newest = tr("%1 old").arg(between(found->takenAt, now));
      const bool isLate = limit.count() > 0 && found->takenAt.msecsTo(now) > limit.count();
      promise.tone = isLate ? Tone::Warning : Tone::Ok;
      promise.word = isLate ? tr("overdue") : tr("new enough");
    }
    // A newer one may lie where nobody looks.
    if (promise.tone != Tone::Ok && unseen.contains(spec.name)) {
      promise.tone = Tone::Unknown;
      promise.word = tr("not known");
    }
    // Even if every one is made on time.
    if (spec.rpo.count() > 0 && spec.every > spec.rpo) {
      promise.limit += tr(", but only one every %1").arg(formatDuration(spec.every));
      if (promise.tone == Tone::Ok) {
        promise.tone = Tone::Warning;
        promise.word = tr("schedule misses RPO");
      }
    }
    // A newer one may be on time, and is no way back to what it lacks.
    if (const auto newest = std::ranges::find_if(sets, holds); newest != found) {
      if (!promise.limit.isEmpty()) promise.limit += QStringLiteral("; ");
      promise.limit += tr("the newest lacks %1").arg(lackNames(newest->lacks.value(spec.name)));
      if (promise.tone == Tone::Ok) {
        promise.tone = Tone::Warning;
        promise.word = tr("newest lacks data");
      }
    }
    for (const auto &set : sets | std::views::filter(holds) | std::views::take(mostSizes)) {
      const auto *member = set.manifest ? set.manifest->member(spec.name) : nullptr;
      promise.sizes.prepend(member == nullptr ? set.bytes : member->bytes());
    }
    promises.append(promise);
  }
  return promises;
}

bool isBackupPlaceKnown(const Environment &environment) {
  return !environment.backupFolder.isEmpty() ||
         std::ranges::any_of(environment.backups, [](const BackupPlace &place) { return !place.path.isEmpty(); });
}

QString backupMeaning(const BackupSet &set, const QDateTime &now) {
  if (!set.failure.isEmpty()) return tr("It was found damaged: %1").arg(visibleText(set.failure));
  if (!set.finished) return unfinishedMeaning(set, now);
  if (!set.complaint.isEmpty()) return whyNotRestorable(set);
  QStringList sentences{lackText(set), set.accepted, levelMeaning(set)};
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char(' '));
}

QString whyNotRestorable(const BackupSet &set) {
  if (!set.failure.isEmpty()) return tr("Do not restore from this: %1").arg(visibleText(set.failure));
  if (!set.complaint.isEmpty()) return tr("It cannot be restored: %1").arg(visibleText(set.complaint));
  return {};
}

const BackupSet *soundInstead(const QList<BackupSet> &sets, const BackupSet &set) {
  const auto found = std::ranges::find_if(sets, [&set](const BackupSet &other) {
    return isSound(other) && other.lacks.isEmpty() && other.backup == set.backup;
  });
  return found == sets.end() ? nullptr : &*found;
}

QString restoreLoss(const BackupSet &set, const QDateTime &now, const QList<BackupSet> &sets) {
  if (!isSound(set)) {
    const auto *other = soundInstead(sets, set);
    if (other == nullptr) return whyNotRestorable(set);
    return QStringLiteral("%1\n%2").arg(whyNotRestorable(set),
                                        tr("The newest that is sound is %1.").arg(visibleText(other->id)));
  }
  return tr("Everything after %1 UTC would be lost: about %2.").arg(moment(set.takenAt), between(set.takenAt, now));
}

QList<std::pair<QString, QString>> backupFacts(const BackupSet &set, const System &system, const QDateTime &now) {
  QList<std::pair<QString, QString>> facts;
  facts.append({set.finished ? tr("Taken") : tr("Begun"),
                tr("%1 UTC, %2 ago").arg(moment(set.takenAt), between(set.takenAt, now))});
  facts.append({set.finished ? tr("Size") : tr("Size so far"), formatBytes(set.bytes)});
  // Elsewhere what it lacks stands in its place.
  if (!set.lacks.isEmpty()) facts.append({tr("Level"), backupLevelTitle(set.level)});
  if (set.provenAt.isValid()) {
    facts.append({tr("Checked"), tr("%1 UTC, %2 ago").arg(moment(set.provenAt), between(set.provenAt, now))});
  }
  if (set.drillSeconds > 0) {
    const auto needed = Milliseconds(qRound64(set.drillSeconds * msPerSecond));
    const auto rto = objective(system, set.members(), &BackupSpec::rto);
    facts.append({tr("Last drill"), rto.count() > 0
                                        ? tr("%1; the RTO is %2").arg(formatDuration(needed), formatDuration(rto))
                                        : formatDuration(needed)});
  }
  if (set.manifest) {
    QStringList lines;
    for (const auto &member : set.manifest->members) lines.append(memberLine(member));
    facts.append({tr("Holds"), lines.join(QLatin1Char('\n'))});
  }
  facts.append({tr("Lies in"), visibleText(set.path)});
  return facts;
}

void BackupItems::setSets(const QList<BackupSet> &sets, const QDateTime &now) {
  beginResetModel();
  m_sets = sets;
  m_now = now;
  endResetModel();
}

void BackupItems::setNow(const QDateTime &now) {
  m_now = now;
  if (!m_sets.isEmpty()) Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Proven));
}

const BackupSet *BackupItems::set(int row) const {
  return row >= 0 && row < m_sets.size() ? &m_sets[row] : nullptr;
}

int BackupItems::rowOf(const QString &id) const {
  const auto found = std::ranges::find(m_sets, id, &BackupSet::id);
  return found == m_sets.end() ? -1 : static_cast<int>(found - m_sets.begin());
}

int BackupItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_sets.size());
}

int BackupItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString BackupItems::text(const BackupSet &set, int column) const {
  switch (column) {
    case Taken:
      return moment(set.takenAt);
    case Age:
      return between(set.takenAt, m_now);
    case Level:
      return markOf(set, m_now).word;
    case Proven:
      return set.provenAt.isValid() ? tr("%1 ago").arg(between(set.provenAt, m_now)) : tr("never");
    case Members:
      return visibleText(set.isForeign() ? set.id : set.members().join(QStringLiteral(", ")));
    case Size:
      return formatBytes(set.bytes);
    default:
      return {};
  }
}

QVariant BackupItems::sortKey(const BackupSet &set, int column) const {
  const auto ago = [this](const QDateTime &time) {
    return time.isValid() ? QVariant(time.msecsTo(m_now)) : QVariant();
  };
  constexpr int damaged = -4, unusable = -3, unfinished = -2, lacking = -1;  // before the least that was proven
  switch (column) {
    case Taken:
      return ops::sortKey(set.takenAt);
    case Age:
      return ago(set.takenAt);
    case Level:
      if (!set.failure.isEmpty()) return damaged;
      if (!set.finished) return unfinished;
      if (!set.complaint.isEmpty()) return unusable;
      return set.lacks.isEmpty() ? static_cast<int>(set.level) : lacking;
    case Proven:
      return ago(set.provenAt);
    case Size:
      return set.bytes;
    default:
      return ops::sortKey(text(set, column));
  }
}

QVariant BackupItems::data(const QModelIndex &index, int role) const {
  const auto *entry = index.isValid() ? set(index.row()) : nullptr;
  if (entry == nullptr) return {};
  const bool isFigure = index.column() == Size || index.column() == Age;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(*entry, index.column());
    case IdRole:
      return entry->id;
    case SortRole:
      return sortKey(*entry, index.column());
    case ToneRole:
      if (index.column() != Level) return {};
      return static_cast<int>(markOf(*entry, m_now).tone);
    case Qt::TextAlignmentRole:
      return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant BackupItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return int((section == Size || section == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Taken:
      return tr("Taken (UTC)");
    case Age:
      return tr("Age");
    case Level:
      return tr("Level");
    case Proven:
      return tr("Checked");
    case Members:
      return tr("Holds");
    case Size:
      return tr("Size");
    default:
      return {};
  }
}

}  // namespace ops
