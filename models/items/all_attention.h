#pragma once

#include "models/incidents/alert_desk.h"
#include "models/items/attention.h"

namespace ops {

/// All that an environment's list is made of.
struct AttentionInput {
  const System *system = nullptr;             ///< null: by when alerts are to be answered is not known
  const EnvironmentStatus *status = nullptr;  ///< null: it is not watched
  bool isComplete = true;                     ///< every source has answered or failed once
  QList<RunSummary> runs = {};
  QList<AlertCase> cases = {};
  std::optional<Attention> backups = {};
  QDateTime now = {};       ///< steady
  QDateTime wallTime = {};  ///< for answers and silences
};
/// The one list that the strip, the Overview and the wall show and count.
struct AllAttention {
  QList<Attention> entries;  ///< the worst first; what somebody sees to comes behind what nobody does
  int silenced = 0;          ///< entries that are left out because they may wait
  int answered() const;
  int pending() const;
  int loud() const;    ///< entries that a badge or a ribbon may not hide
  Tone worst() const;  ///< of all of them, whoever sees to it; Neutral: there is none
  int open() const { return static_cast<int>(entries.size()) - answered() - pending(); }
};
/// With what only the alert manager knows of, and without what is silenced. An entry of several alerts is answered when
/// each of those that ask for somebody is. One that another alert of the list explains is part of that one's entry, and
/// several that are unknown, on one page and in the same words, are one. Of what is known to be wrong the word is how
/// grave its alert is; what nobody can tell stays "Stale".
AllAttention allAttention(const AttentionInput &input);

/// What is the matter, and with what, where that is more than the subject says.
QString attentionText(const Attention &entry);
/// "answer within 1 min 52 s", "overdue by 3 min"; empty: by when is not known, or somebody has answered.
QString answerDueText(const Attention &entry, const QDateTime &wallTime);

}  // namespace ops
