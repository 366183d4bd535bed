#include "models/journal/anchor_check.h"

#include <QSet>
#include <QSysInfo>
#include <algorithm>
#include <array>

#include "models/base/clock.h"
#include "models/journal/texts.h"
#include "models/journal/writer.h"

namespace ops {

namespace {
constexpr qsizetype shownKey = 16;

QString when(const Anchor &anchor) {
  return anchor.utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

// What a single anchor says.
AnchorVerdict verdictOf(const Anchor &anchor, const VerifyReport &report, bool isExport) {
  const auto hash = report.hashes.constFind(anchor.sequence);
  if (hash != report.hashes.constEnd()) {
    return *hash == anchor.head ? AnchorVerdict::Matches : AnchorVerdict::Rewritten;
  }
  if (!report.intact || isExport) return AnchorVerdict::NotReached;
  // A whole chain has no holes but those of a loss that was accepted.
  return anchor.sequence > report.last ? AnchorVerdict::EndMissing : AnchorVerdict::Lost;
}

// The worst of all; among equals the newest record. What was lost counts no more once a later record was anchored.
const Anchor *decisive(const QList<Anchor> &anchors, const VerifyReport &report, bool isExport,
                       AnchorVerdict &verdict) {
  const auto weight = [](AnchorVerdict of) {
    if (of == AnchorVerdict::Rewritten) return 3;
    if (of == AnchorVerdict::EndMissing) return 2;
    return of == AnchorVerdict::NotReached ? 0 : 1;
  };
  const Anchor *found = nullptr;
  for (const auto &anchor : anchors) {
    const auto own = verdictOf(anchor, report, isExport);
    const bool worse = found == nullptr || weight(own) > weight(verdict);
    if (!worse && (weight(own) < weight(verdict) || anchor.sequence < found->sequence)) continue;
    found = &anchor;
    verdict = own;
  }
  return found;
}

QString matching(const AnchorFinding &finding, const VerifyReport &report) {
  const auto &anchor = *finding.anchor;
  QString text =
      JournalTexts::tr("anchored at record %1 on %2, matches").arg(QString::number(anchor.sequence), when(anchor));
  if (report.last > anchor.sequence) {
    text += JournalTexts::tr("; records %1 to %2 are not anchored yet").arg(anchor.sequence + 1).arg(report.last);
  }
  return text +
         JournalTexts::tr(" (anchors: %1, key %2)")
             .arg(QString::number(finding.anchors), finding.keys.first().first(shownKey)) +
         (finding.keys.size() > 1 ? JournalTexts::tr("; signed with %1 different keys").arg(finding.keys.size())
                                  : QString());
}

// Who says so, since anybody who may write there could say it.
QString signer(const Anchor &anchor) {
  return JournalTexts::tr(" (anchored on %1 by %2 at %3, key %4)")
      .arg(when(anchor), anchor.actor, anchor.desk, keyId(anchor.publicKey).first(shownKey));
}

QString sentence(const AnchorFinding &finding, const VerifyReport &report, bool isExport) {
  const auto sequence = finding.anchor ? QString::number(finding.anchor->sequence) : QString();
  switch (finding.verdict) {
    case AnchorVerdict::Matches:
      return matching(finding, report);
    case AnchorVerdict::Rewritten:
      return JournalTexts::tr("record %1 is not the one that was anchored: the journal was rewritten since")
                 .arg(sequence) +
             signer(*finding.anchor);
    case AnchorVerdict::EndMissing:
      return JournalTexts::tr(
                 "records up to %1 were anchored, the last one here is %2: the end is missing, or an old "
                 "copy was put back")
                 .arg(sequence, QString::number(report.last)) +
             signer(*finding.anchor);
    case AnchorVerdict::Lost:
      return JournalTexts::tr(
                 "record %1 was anchored and is not here any more: the journal says that the loss was "
                 "accepted. If that is so, anchor it anew")
                 .arg(sequence) +
             signer(*finding.anchor);
    case AnchorVerdict::Replaced:
      return JournalTexts::tr("journal %1 was anchored here, and the one that is here now is another one (%2)")
          .arg(finding.place.stream, report.stream.isEmpty() ? JournalTexts::tr("empty") : report.stream);
    case AnchorVerdict::Vanished:
      return JournalTexts::tr(
                 "journal %1 was anchored here, and no anchor of it is left: they were removed, or this is "
                 "another place by the same name")
          .arg(finding.place.stream);
    case AnchorVerdict::NotReached:
      return isExport ? JournalTexts::tr(
                            "anchored record %1 is not in this export: it was made before, is a part, or "
                            "its end was cut off")
                            .arg(sequence)
                      : JournalTexts::tr("the chain breaks before record %1, which was anchored").arg(sequence);
    case AnchorVerdict::NoneHere:
      return JournalTexts::tr("holds no anchor of this journal");
    case AnchorVerdict::NotChecked:
      break;
  }
  return JournalTexts::tr("not checked: %1").arg(finding.error ? finding.error->why : QString());
}

// What it says that this very place once held anchors of a certain journal; nothing if that is as it was.
std::optional<AnchorVerdict> verdictOfMemory(const AnchorPlace &place, const AnchorList &list,
                                             const VerifyReport &report, bool isExport) {
  const bool isForeignExport = isExport && place.stream != report.stream;
  const bool isUnknown = !report.intact && report.stream.isEmpty();  // broken at its very first record
  if (place.stream.isEmpty() || isForeignExport || isUnknown) return {};
  const auto isOfIt = [&place](const Anchor &anchor) { return anchor.stream == place.stream; };
  if (std::ranges::any_of(list.anchors, isOfIt)) {
    return place.stream == report.stream ? std::nullopt : std::optional(AnchorVerdict::Replaced);
  }
  // A line that can't be read may be the one.
  return list.complaints.isEmpty() ? std::optional(AnchorVerdict::Vanished) : std::nullopt;
}

// The anchors of this journal; those of a key that does not count are complained of.
QList<Anchor> ownAnchors(AnchorFinding &finding, const QList<Anchor> &all, const QString &stream, const QString &key) {
  QList<Anchor> own;
  QSet<QString> keys;
  for (const auto &anchor : all) {
    if (anchor.stream != stream) continue;
    const QString id = keyId(anchor.publicKey);
    if (!key.isEmpty() && id != key) {
      finding.complaints +=
          JournalTexts::tr("the anchor of record %1 is signed with another key: %2").arg(anchor.sequence).arg(id);
      continue;
    }
    keys += id;
    own += anchor;
  }
  finding.anchors = own.size();
  finding.keys = QStringList(keys.begin(), keys.end());
  finding.keys.sort();
  return own;
}
}  // namespace

QString anchorVerdictName(AnchorVerdict verdict) {
  constexpr std::array words{"matches",  "rewritten",   "end-missing", "lost",       "replaced",
                             "vanished", "not-reached", "none",        "not-checked"};
  static_assert(words.size() == static_cast<std::size_t>(AnchorVerdict::NotChecked) + 1);
  return QString::fromLatin1(words.at(static_cast<std::size_t>(verdict)));
}

bool AnchorFinding::isContradiction() const {
  return verdict == AnchorVerdict::Rewritten || verdict == AnchorVerdict::EndMissing ||
         verdict == AnchorVerdict::Replaced || verdict == AnchorVerdict::Vanished;
}

bool AnchorFinding::isAlarm() const {
  return isContradiction() || verdict == AnchorVerdict::Lost || !complaints.isEmpty();
}

Json toJson(const AnchorFinding &finding) {
  Json json = {{"place", toJson(finding.place.title())},
               {"verdict", toJson(anchorVerdictName(finding.verdict))},
               {"alarm", finding.isAlarm()},
               {"text", toJson(finding.text)},
               {"anchors", finding.anchors},
               {"keys", toJson(finding.keys)},
               {"complaints", toJson(finding.complaints)},
               {"remarks", toJson(finding.remarks)}};
  if (finding.anchor) {
    json["sequence"] = finding.anchor->sequence;
    json["head"] = finding.anchor->head.toHex().toStdString();
    json["utc"] = toJson(finding.anchor->utc);
    json["desk"] = toJson(finding.anchor->desk);
    json["actor"] = toJson(finding.anchor->actor);
  }
  if (finding.error) json["error"] = toJson(*finding.error);
  return json;
}

Anchor anchorOf(const VerifyReport &report) {
  return {report.stream, report.last, report.head, utcNow(), QSysInfo::machineHostName(), osUser(), {}, {}};
}

QSet<qint64> anchoredSequences(const AnchorList &list) {
  QSet<qint64> sequences;
  for (const auto &anchor : list.anchors) sequences += anchor.sequence;
  return sequences;
}

AnchorFinding judgeAnchors(const AnchorPlace &place, const Result<AnchorList> &list, const VerifyReport &report,
                           const AnchorQuestion &question) {
  AnchorFinding finding;
  finding.place = place;
  if (!list) {
    finding.error = list.error();
    finding.text = sentence(finding, report, question.isExport);
    return finding;
  }
  finding.complaints = list->complaints;
  finding.remarks = list->remarks;
  const QString stream = report.intact || !report.stream.isEmpty() ? report.stream : place.stream;
  const auto own = ownAnchors(finding, list->anchors, stream, question.key);
  const auto remembered = verdictOfMemory(place, *list, report, question.isExport);
  finding.verdict = remembered.value_or(AnchorVerdict::NoneHere);
  const auto *anchor = remembered ? nullptr : decisive(own, report, question.isExport, finding.verdict);
  if (anchor != nullptr) finding.anchor = *anchor;
  finding.text = sentence(finding, report, question.isExport);
  const auto others = static_cast<qsizetype>(
      std::ranges::count_if(list->anchors, [&report](const Anchor &one) { return one.stream != report.stream; }));
  if (finding.verdict == AnchorVerdict::NoneHere && others > 0) {
    finding.text += JournalTexts::tr("; those there are of other journals (%1)").arg(others);
  }
  return finding;
}

}  // namespace ops
