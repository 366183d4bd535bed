#pragma once

#include <QSet>
#include <optional>

#include "models/journal/anchor_file.h"
#include "models/journal/anchor_places.h"
#include "models/journal/record.h"

namespace ops {

/// What a place's anchors say of a journal. Only Matches vouches for anything: up to the anchored record.
enum class AnchorVerdict {
  Matches,     ///< every anchored record is the one that was anchored
  Rewritten,   ///< another record stands where an anchored one stood
  EndMissing,  ///< anchored records are missing at the end: it was cut off, or an old copy was put back
  Lost,        ///< anchored records fell into a loss that was accepted, and nothing was anchored since
  Replaced,    ///< the journal that was anchored here is gone; another one stands in its place
  Vanished,    ///< a journal was anchored here, and no anchor of it is left
  NotReached,  ///< the chain breaks, or the export ends, before the anchored record
  NoneHere,    ///< no anchor of this journal
  NotChecked,  ///< the place could not be asked
};

/// The stable word for JSON, such as "end-missing".
QString anchorVerdictName(AnchorVerdict verdict);

struct AnchorFinding {
  AnchorPlace place;
  AnchorVerdict verdict = AnchorVerdict::NotChecked;
  std::optional<Anchor> anchor;  ///< the one it is about
  qsizetype anchors = 0;         ///< of this journal at this place
  QStringList keys;              ///< ids of the keys that signed those
  QString text;                  ///< one line for people
  QStringList complaints;        ///< lines of the place that are no anchors or wrongly signed
  QStringList remarks;           ///< what should be known of the place
  std::optional<Error> error;    ///< why it could not be asked

  /// Something was done to the journal or to the anchors. NotChecked is no alarm, and no comfort.
  bool isAlarm() const;
  /// The anchors contradict the journal, which must not be anchored then.
  bool isContradiction() const;
};
Json toJson(const AnchorFinding &finding);

struct AnchorQuestion {
  bool isExport = false;  ///< it may end before an anchor or leave records out
  QString key;            ///< id of the one key whose anchors count; empty: any. Others are then complained of.
};

/// The head of a verified journal, not signed yet: written now, here, by this user.
Anchor anchorOf(const VerifyReport &report);

/// The sequences whose hashes a verification has to note for judgeAnchors().
QSet<qint64> anchoredSequences(const AnchorList &list);

/// Holds the anchors of a place against a verified journal. Every anchor of the journal counts, whichever key signed
/// it: else making a new key would be enough to be rid of the old ones.
AnchorFinding judgeAnchors(const AnchorPlace &place, const Result<AnchorList> &list, const VerifyReport &report,
                           const AnchorQuestion &question = {});

}  // namespace ops
