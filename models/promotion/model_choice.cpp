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
  return {why, tr("Choose another version, or promote it with promote-model, which says who overrides.")};
}

/// One that has never served is new, whatever it is called: it is held against the gates as a new one is. What nobody
/// has measured is let through; a dated copy of the customer's own has no figures.
QString ModelChoice::whyNoWayBack(const ModelVersion &version) const {
  const auto hasServed = [&version](const ModelDeployment &deployment) {
    return deployment.isKnown && isSameModel(version.version, version.digest, deployment.version, deployment.digest);
  };
  if (std::ranges::any_of(history, hasServed)) return {};
  const auto report = judgeGates(spec, version, versionInPlace(versions, place));
  const auto fails = [](const GateJudgement &judgement) { return judgement.verdict == GateVerdict::Failed; };
  if (std::ranges::none_of(report.judgements, fails)) return {};
  return tr("the journal does not know that it ever was in service, and %1").arg(report.text());
}

const ModelVersion *ModelChoice::newest() const {
  const auto found = std::ranges::find_if(
      versions, [](const ModelVersion &version) { return version.complaint.isEmpty() && !version.isArchived; });
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace ops
