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
  bool wentBack = false;   ///< the last time, because something was wrong
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
    evidence.wentBack = !deployment.wentBackFor.isEmpty();
    evidence.last = deployment.from;
    if (evidence.wentBack) continue;
    evidence.validated = evidence.validated || deployment.validated;
    evidence.time += deployment.served;
  }
  return evidence;
}

bool isCalledStable(const ModelVersion &version) {
  const auto isStable = [](const QString &word) {
    return word.compare(QLatin1String("stable"), Qt::CaseInsensitive) == 0;
  };
  return isStable(version.version) || isStable(version.stage) || std::ranges::any_of(version.aliases, isStable);
}

using Basis = ModelSuggestion::Basis;

}  // namespace

ModelSuggestion suggestVersion(const QList<ModelVersion> &versions, const QList<ModelDeployment> &history,
                               const ModelInPlace &place, bool takesArchived) {
  ModelSuggestion best;
  Evidence evidence;
  const auto take = [&](const ModelVersion &version, const Evidence &of, Basis basis) {
    best = {basis, version.version, version.digest, {}};
    evidence = of;
  };
  for (const auto &version : versions) {
    if (isInPlace(version, place) || version.isInPlace || !version.complaint.isEmpty()) continue;
    if (version.isArchived && !takesArchived) continue;
    const auto found = evidenceOf(version, history);
    if (found.wentBack) continue;
    if (found.validated) {
      if (best.basis != Basis::ServedWell || found.time > evidence.time) take(version, found, Basis::ServedWell);
    } else if (isCalledStable(version)) {
      if (best.basis > Basis::NamedStable) take(version, found, Basis::NamedStable);
    } else if (found.served) {
      const bool later = found.last.isValid() && (!evidence.last.isValid() || found.last > evidence.last);
      const bool better = best.basis > Basis::ServedBefore || (best.basis == Basis::ServedBefore && later);
      if (better) take(version, found, Basis::ServedBefore);
    }
  }
  switch (best.basis) {
    case Basis::ServedWell:
      best.reason = tr("it was seen to serve for %1, longest of all that were validated and did not go wrong")
                        .arg(formatDuration(evidence.time));
      if (evidence.takenBack) best.reason += tr("; the last time somebody went back from it by choice");
      break;
    case Basis::ServedBefore:
      best.reason = tr("it is the last one that lay in place before; nobody has seen it work");
      break;
    case Basis::NamedStable:
      best.reason = evidence.served && evidence.takenBack
                        ? tr("it is called stable, though somebody went back from it the last time that it served")
                        : tr("it is called stable; nobody has validated it here");
      break;
    case Basis::None:
      best.reason = tr("no other version is known to have worked, and none is called stable");
      break;
  }
  return best;
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
