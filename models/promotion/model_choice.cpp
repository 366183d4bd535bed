#include "models/promotion/model_choice.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backends/model_identity.h"
#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelChoice", text);
}

}  // namespace

ModelChoice::Objection ModelChoice::objectionTo(const ModelVersion &version) const {
  if (!version.complaint.isEmpty()) return {visibleText(version.complaint), tr("Choose another version.")};
  if (isInPlace(version, place)) {
    return {tr("%1 is in place already").arg(visibleText(version.version)),
            tr("If something else is served, restart %1.").arg(spec.service)};
  }
  if (version.isArchived && !takesArchived) {
    return {tr("%1 is archived").arg(visibleText(version.version)), tr("Choose another version, or bring it back.")};
  }
  const auto why = purpose == Purpose::Rollback ? whyNoWayBack(version) : QString();
  if (why.isEmpty()) return {};
  return {why,
          spec.approvals > 1
              ? tr("Choose one that was in service, or describe this one: its figures decide. An unmeasured one may "
                   "be gone back to if it is called stable.")
              : tr("Choose another version, or promote it with promote-model, which says who overrides.")};
}

bool ModelChoice::hasServed(const ModelVersion &version) const {
  return std::ranges::any_of(history, [&version](const ModelDeployment &deployment) {
    const bool wasUsed = !deployment.run.isEmpty() || deployment.validated || deployment.served.count() > 0;
    return deployment.isKnown && wasUsed &&
           isSameModel(version.version, version.digest, deployment.version, deployment.digest);
  });
}

/// One that has never served is held against the gates as a new one is. What nobody has measured, such as a dated copy
/// that was made by hand, may be gone back to; but where one alone must not go against a gate, only if it is called
/// stable.
QString ModelChoice::whyNoWayBack(const ModelVersion &version) const {
  if (hasServed(version)) return {};
  const auto report = judgeGates(spec, version, versionInPlace(versions, place));
  const bool mayBeUnmeasured = spec.approvals <= 1 || isCalledStable(version);
  const auto fails = [mayBeUnmeasured](const GateJudgement &judgement) {
    return judgement.verdict == GateVerdict::Failed || (!mayBeUnmeasured && !judgement.value);
  };
  if (std::ranges::none_of(report.judgements, fails)) return {};
  return tr("the journal does not know that it ever was in service, and %1").arg(report.text());
}

const ModelVersion *ModelChoice::newest() const {
  const auto found = std::ranges::find_if(
      versions, [](const ModelVersion &version) { return version.complaint.isEmpty() && !version.isArchived; });
  return found == versions.end() ? nullptr : &*found;
}

bool isCalledStable(const ModelVersion &version) {
  const auto isStable = [](const QString &word) {
    return word.compare(QLatin1String("stable"), Qt::CaseInsensitive) == 0;
  };
  return isStable(version.version) || isStable(version.stage) || std::ranges::any_of(version.aliases, isStable);
}

}  // namespace ops
