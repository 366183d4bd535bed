#include "models/promotion/gates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "models/backends/model_identity.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr double percent = 100.0;
/// Figures that differ by less than this part of themselves are the same: 10 % of 0.4 is not exactly 0.04.
constexpr double rounding = 1e-9;

QString tr(const char *text) {
  return QCoreApplication::translate("Gates", text);
}

QString percentText(double share) {
  return QLocale().toString(share * percent, 'g', 3);
}

std::optional<double> figure(const ModelVersion *version, const QString &metric) {
  if (version == nullptr) return std::nullopt;
  const auto found = version->metrics.constFind(metric);
  if (found == version->metrics.cend() || !std::isfinite(*found)) return std::nullopt;
  return *found;
}

GateJudgement begin(const ModelMetric &metric, const ModelVersion &candidate) {
  GateJudgement judgement;
  judgement.metric = metric.name;
  judgement.title = metric.title;
  judgement.value = figure(&candidate, metric.name);
  return judgement;
}

GateJudgement judgeAbsolute(const ModelMetric &metric, const ModelVersion &candidate) {
  auto judgement = begin(metric, candidate);
  judgement.gate = limitText(*metric.gate);
  if (!judgement.value) {
    judgement.why = tr("%1 is not known, must be %2").arg(metric.title, judgement.gate);
    return judgement;
  }
  judgement.verdict = metric.gate->holdsFor(*judgement.value) ? GateVerdict::Passed : GateVerdict::Failed;
  judgement.why =
      judgement.verdict == GateVerdict::Passed ? tr("%1 is %2, as %3 asks for") : tr("%1 is %2, must be %3");
  judgement.why = judgement.why.arg(metric.title, figureText(*judgement.value), judgement.gate);
  return judgement;
}

/// "at most 10 % below 2.0.0 (0.41 → at least 0.369)": what is held against what.
QString relativeGate(const ModelMetric &metric, const QString &other, double then) {
  const double allowed = *metric.mayLose * std::abs(then);
  const auto bound = metric.lowerIsBetter ? tr("%1 → at most %2").arg(figureText(then), figureText(then + allowed))
                                          : tr("%1 → at least %2").arg(figureText(then), figureText(then - allowed));
  if (*metric.mayLose <= 0) return tr("no worse than %1 (%2)").arg(other, bound);
  const auto text = metric.lowerIsBetter ? tr("at most %1 % above %2 (%3)") : tr("at most %1 % below %2 (%3)");
  return text.arg(percentText(*metric.mayLose), other, bound);
}

GateJudgement judgeRelative(const ModelMetric &metric, const ModelVersion &candidate, const ModelVersion *inService) {
  auto judgement = begin(metric, candidate);
  const auto other = inService == nullptr ? tr("the version in service")
                                          : visibleText(versionTitle(inService->version, inService->release));
  judgement.gate = *metric.mayLose > 0 ? tr("at most %1 % worse than %2").arg(percentText(*metric.mayLose), other)
                                       : tr("no worse than %1").arg(other);
  judgement.inService = figure(inService, metric.name);
  if (judgement.inService) judgement.gate = relativeGate(metric, other, *judgement.inService);
  if (!judgement.value || !judgement.inService) {
    judgement.why = judgement.value ? tr("%1 of %2 is not known, so %3 can't be compared with it (%4)")
                                          .arg(metric.title, other, figureText(*judgement.value), judgement.gate)
                                    : tr("%1 is not known, must be %2").arg(metric.title, judgement.gate);
    return judgement;
  }
  const double now = *judgement.value;
  const double then = *judgement.inService;
  const double worse = metric.lowerIsBetter ? now - then : then - now;
  const double allowed = *metric.mayLose * std::abs(then);
  const double grain = rounding * std::max(std::abs(now), std::abs(then));
  judgement.verdict = worse <= allowed + grain ? GateVerdict::Passed : GateVerdict::Failed;
  if (judgement.verdict == GateVerdict::Passed) {
    judgement.why = tr("%1 is %2, as asked for: %3").arg(metric.title, figureText(now), judgement.gate);
  } else if (then == 0) {
    judgement.why = tr("%1 is %2, worse than %3 of %4").arg(metric.title, figureText(now), figureText(then), other);
  } else {
    judgement.why = tr("%1 is %2, %3 % worse than %4 of %5; it may lose %6 %")
                        .arg(metric.title, figureText(now), percentText(worse / std::abs(then)), figureText(then),
                             other, percentText(*metric.mayLose));
  }
  return judgement;
}

Json figureJson(const std::optional<double> &figure) {
  return figure ? Json(*figure) : Json();
}

}  // namespace

QString gateVerdictName(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::Passed:
      return QStringLiteral("passed");
    case GateVerdict::Failed:
      return QStringLiteral("failed");
    case GateVerdict::NotKnown:
      break;
  }
  return QStringLiteral("not-known");
}

QString gateVerdictTitle(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::Passed:
      return tr("passed");
    case GateVerdict::Failed:
      return tr("failed");
    case GateVerdict::NotKnown:
      break;
  }
  return tr("not known");
}

bool GateReport::passed() const {
  const auto isPassed = [](const GateJudgement &judgement) { return judgement.verdict == GateVerdict::Passed; };
  return complaint.isEmpty() && std::ranges::all_of(judgements, isPassed);
}

QString GateReport::text() const {
  if (passed()) {
    return judgements.isEmpty() ? tr("no gate is declared for it") : tr("it passes: %1").arg([this] {
      QStringList all;
      for (const auto &judgement : judgements) all.append(judgement.why);
      return all.join(QStringLiteral("; "));
    }());
  }
  QStringList reasons;
  if (!complaint.isEmpty()) reasons.append(visibleText(complaint, 200));
  for (const auto &judgement : judgements) {
    if (judgement.verdict != GateVerdict::Passed) reasons.append(judgement.why);
  }
  return reasons.join(QStringLiteral("; "));
}

GateReport judgeGates(const ModelSpec &spec, const ModelVersion &candidate, const ModelVersion *inService) {
  GateReport report{candidate.version, candidate.complaint, {}};
  for (const auto &metric : spec.metrics) {
    if (metric.gate) report.judgements.append(judgeAbsolute(metric, candidate));
    if (metric.mayLose) report.judgements.append(judgeRelative(metric, candidate, inService));
  }
  return report;
}

QString limitText(const Limit &limit) {
  return QString(limit.text).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString figureText(double figure) {
  constexpr int digits = 6;
  return QLocale().toString(figure, 'g', digits);
}

Json toJson(const GateReport &report) {
  auto gates = Json::array();
  for (const auto &judgement : report.judgements) {
    gates.push_back({{"metric", toJson(judgement.metric)},
                     {"title", toJson(judgement.title)},
                     {"gate", toJson(judgement.gate)},
                     {"value", figureJson(judgement.value)},
                     {"inService", figureJson(judgement.inService)},
                     {"verdict", toJson(gateVerdictName(judgement.verdict))},
                     {"why", toJson(judgement.why)}});
  }
  return {{"version", toJson(report.version)},
          {"passed", report.passed()},
          {"complaint", toJson(report.complaint)},
          {"gates", std::move(gates)},
          {"text", toJson(report.text())}};
}

}  // namespace ops
