#include "models/promotion/suggestion.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backends/model_identity.h"
#include "models/base/duration.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelSuggestion", text);
}

/// What the history tells of one version.
struct Evidence {
  bool served = false;
  bool validated = false;
  bool takenBack = false;  ///< the last time that it was in service
  bool wentBack = false;   ///< because something was wrong, and nothing has cleared it since
  Milliseconds time{0};    ///< seen to serve, but for the times that ended because something was wrong
  QDateTime last;          ///< when it was put in place for the last time; invalid: before the journal
};

Evidence evidenceOf(const ModelVersion &version, const QList<ModelDeployment> &history) {
  Evidence evidence;
  for (const auto &deployment : history) {
    const bool same = isSameModel(version.version, version.digest, deployment.version, deployment.digest);
    if (!same || !deployment.isKnown) continue;
    evidence.served = true;
    evidence.takenBack = deployment.takenBack;
    evidence.last = deployment.from;
    if (!deployment.wentBackFor.isEmpty()) continue;
    evidence.validated = evidence.validated || deployment.validated;
    evidence.time += deployment.served;
  }
  evidence.wentBack = standingFault(history, version) != nullptr;
  return evidence;
}

using Basis = ModelSuggestion::Basis;

struct Candidate {
  const ModelVersion *version = nullptr;
  Evidence evidence;
  Basis basis = Basis::None;

  bool isBetterThan(const Candidate &other) const {
    // Whoever goes back twice must not come back to what was left the first time.
    if (evidence.takenBack != other.evidence.takenBack) return !evidence.takenBack;
    if (basis != other.basis) return basis < other.basis;
    if (basis == Basis::ServedWell && evidence.time != other.evidence.time) return evidence.time > other.evidence.time;
    if (basis == Basis::NamedStable || !evidence.last.isValid()) return false;
    return !other.evidence.last.isValid() || evidence.last > other.evidence.last;
  }
};

Basis basisOf(const ModelVersion &version, const Evidence &evidence) {
  if (evidence.validated) return Basis::ServedWell;
  if (isCalledStable(version)) return Basis::NamedStable;
  return evidence.served ? Basis::ServedBefore : Basis::None;
}

QString reasonFor(const Candidate &candidate) {
  const auto served = formatDuration(candidate.evidence.time);
  const bool left = candidate.evidence.takenBack;
  QString reason;
  switch (candidate.basis) {
    case Basis::ServedWell:
      reason =
          candidate.evidence.time.count() <= 0 ? tr("it was validated; how long it served well is not known")
          : left
              ? tr("it was validated and seen to serve for %1").arg(served)
              : tr("it was seen to serve for %1 without an alert, longest of all that were validated; nobody went back "
                   "from it the last time")
                    .arg(served);
      break;
    case Basis::ServedBefore:
      reason = tr("it lay in place before; nobody has seen it work");
      break;
    case Basis::NamedStable:
      reason = left ? tr("it is called stable") : tr("it is called stable; nobody has validated it here");
      break;
    case Basis::None:
      return tr("no other version is known to have worked, and none is called stable");
  }
  if (left) reason += tr(", though somebody went back from it by choice the last time; nothing speaks for another");
  return reason;
}

}  // namespace

ModelSuggestion suggestVersion(const ModelChoice &choice) {
  Candidate best;
  for (const auto &version : choice.versions) {
    if (version.isInPlace || !choice.objectionTo(version).why.isEmpty()) continue;
    Candidate candidate{&version, evidenceOf(version, choice.history), Basis::None};
    if (candidate.evidence.wentBack) continue;
    candidate.basis = basisOf(version, candidate.evidence);
    if (candidate.basis == Basis::None) continue;
    if (best.version == nullptr || candidate.isBetterThan(best)) best = candidate;
  }
  ModelSuggestion suggestion;
  suggestion.basis = best.basis;
  suggestion.reason = reasonFor(best);
  if (best.version != nullptr) {
    suggestion.version = best.version->version;
    suggestion.digest = best.version->digest;
  }
  return suggestion;
}

Json toJson(const ModelSuggestion &suggestion) {
  static const QMap<Basis, const char *> words{{Basis::ServedWell, "served-well"},
                                               {Basis::ServedBefore, "served-before"},
                                               {Basis::NamedStable, "named-stable"},
                                               {Basis::None, "none"}};
  return {{"version", toJson(suggestion.version)},
          {"digest", toJson(suggestion.digest)},
          {"basis", words.value(suggestion.basis)},
          {"reason", toJson(suggestion.reason)}};
}

}  // namespace ops
