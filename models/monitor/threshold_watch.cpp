#include "models/monitor/threshold_watch.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Threshold", text);
}

MetricUnit unitOf(const Threshold &threshold) {
  const auto *metric = metricNamed(threshold.metric);
  return metric == nullptr ? threshold.unit : metric->unit;
}

}  // namespace

ThresholdWatch::ThresholdWatch(QList<Threshold> thresholds) {
  std::ranges::stable_sort(thresholds, {}, &Threshold::severity);
  for (auto &threshold : thresholds) m_watched.append({std::move(threshold), {}, {}, 0});
}

void ThresholdWatch::look(const QDateTime &now, const Measure &measure) {
  for (auto &watched : m_watched) {
    const auto measured = measure(watched.threshold.metric);
    if (!measured) {
      if (watched.since.isValid() && watched.measuredAt.msecsTo(now) >= forgetAfter.count()) watched.since = {};
      continue;
    }
    watched.measured = *measured;
    watched.measuredAt = now;
    if (!watched.threshold.holdsFor(*measured)) {
      watched.since = {};
    } else if (!watched.since.isValid() || watched.since > now) {
      watched.since = now;
    }
  }
}

void ThresholdWatch::clear() {
  for (auto &watched : m_watched) watched.since = {};
}

QList<Threshold> ThresholdWatch::thresholds() const {
  QList<Threshold> all;
  for (const auto &watched : m_watched) all.append(watched.threshold);
  return all;
}

QList<CrossedThreshold> ThresholdWatch::crossed(const QDateTime &now) const {
  return listed(now, true);
}

QList<CrossedThreshold> ThresholdWatch::pending(const QDateTime &now) const {
  return listed(now, false);
}

QList<CrossedThreshold> ThresholdWatch::listed(const QDateTime &now, bool held) const {
  QList<CrossedThreshold> found;
  for (const auto &watched : m_watched) {
    if (!watched.since.isValid()) continue;
    const bool isHeld = watched.since.msecsTo(now) >= watched.threshold.holdFor.count();
    if (isHeld == held) found.append({watched.threshold, watched.measured, watched.since});
  }
  return found;
}

QStringList ThresholdWatch::calm(const QDateTime &now) const {
  QStringList calm, others;
  for (const auto &watched : m_watched) {
    const bool isKnown = watched.measuredAt.isValid() && watched.measuredAt.msecsTo(now) < forgetAfter.count();
    (isKnown && !watched.since.isValid() ? calm : others).append(watched.threshold.metric);
  }
  calm.removeIf([&others](const QString &metric) { return others.contains(metric); });
  calm.removeDuplicates();
  return calm;
}

QStringList ThresholdWatch::unmeasured(const QDateTime &now) const {
  QStringList titles;
  for (const auto &watched : m_watched) {
    const bool isKnown = watched.measuredAt.isValid() && watched.measuredAt.msecsTo(now) < forgetAfter.count();
    if (!isKnown) titles.append(metricTitle(watched.threshold));
  }
  titles.removeDuplicates();
  return titles;
}

QDateTime ThresholdWatch::nextChange(const QDateTime &now) const {
  QDateTime next;
  const auto consider = [&next, &now](const QDateTime &at) {
    if (at > now && (!next.isValid() || at < next)) next = at;
  };
  for (const auto &watched : m_watched) {
    if (!watched.since.isValid()) continue;
    consider(watched.since.addMSecs(watched.threshold.holdFor.count()));
    consider(watched.measuredAt.addMSecs(forgetAfter.count()));
  }
  return next;
}

namespace {

using Comparison = Limit::Comparison;

/// Of what a file declares no decimals are shown that it does not have.
QString declaredText(const Threshold &threshold) {
  const double value = unitOf(threshold) == MetricUnit::Ratio ? threshold.value * 100 : threshold.value;
  constexpr double tenth = 10, little = 1e-6;
  const int decimals = std::abs(value - std::round(value)) < little                   ? 0
                       : std::abs(value * tenth - std::round(value * tenth)) < little ? 1
                                                                                      : 2;
  switch (unitOf(threshold)) {
    case MetricUnit::Duration:
      return metricText(threshold, value);
    case MetricUnit::Ratio:
      return formatPercent(threshold.value, decimals);
    case MetricUnit::Count:
    case MetricUnit::Rate:
      break;
  }
  return formatNumber(value, decimals);
}

}  // namespace

QString limitText(const Threshold &threshold) {
  static const QMap<Comparison, QString> signs{{Comparison::Above, QStringLiteral(">")},
                                               {Comparison::AtLeast, QStringLiteral("≥")},
                                               {Comparison::Below, QStringLiteral("<")},
                                               {Comparison::AtMost, QStringLiteral("≤")}};
  return QStringLiteral("%1 %2").arg(signs[threshold.comparison], declaredText(threshold));
}

QString shouldBe(const Threshold &threshold) {
  const auto limit = declaredText(threshold);
  switch (threshold.comparison) {
    case Comparison::Above:
      return tr("should be at most %1").arg(limit);
    case Comparison::AtLeast:
      return tr("should be below %1").arg(limit);
    case Comparison::Below:
      return tr("should be at least %1").arg(limit);
    case Comparison::AtMost:
      break;
  }
  return tr("should be above %1").arg(limit);
}

QString metricText(const Threshold &threshold, double value) {
  switch (unitOf(threshold)) {
    case MetricUnit::Duration:
      return formatDuration(Milliseconds(qRound64(value)));
    case MetricUnit::Ratio:
      return formatPercent(value, 1);
    case MetricUnit::Count:
    case MetricUnit::Rate:
      break;
  }
  return formatNumber(value, value == std::round(value) ? 0 : 1);
}

QString metricTitle(const Threshold &threshold) {
  const auto &metric = threshold.metric;
  if (metric == QLatin1String("depth")) return tr("depth");
  if (metric == QLatin1String("failed")) return tr("failed jobs");
  if (metric == QLatin1String("processing")) return tr("jobs in work");
  if (metric == QLatin1String("stuck")) return tr("stuck jobs");
  if (metric == QLatin1String("oldest")) return tr("oldest job");
  if (metric == QLatin1String("time-to-drain")) return tr("time to drain");
  if (metric == QLatin1String("latency")) return tr("latency");
  if (metric == QLatin1String("probe-time")) return tr("probe time");
  if (metric == QLatin1String("success-rate")) return tr("success rate");
  if (metric == QLatin1String("error-rate")) return tr("error rate");
  if (metric == QLatin1String("request-rate")) return tr("requests a second");
  if (metric == QLatin1String("running")) return tr("instances running");
  if (metric == QLatin1String("running-share")) return tr("share of instances running");
  if (metric == QLatin1String("memory-share")) return tr("share of its memory in use");
  if (metric == QLatin1String("up")) return tr("up");
  if (metric == QLatin1String("blocked")) return tr("jobs that no worker takes");
  if (metric == QLatin1String("stalled")) return tr("no job finished for");
  return threshold.title.isEmpty() ? metric : threshold.title;
}

Health healthOf(const QList<CrossedThreshold> &crossed) {
  Health health = Health::Ok;
  for (const auto &entry : crossed) {
    health = worse(health, entry.threshold.severity == Severity::P0 ? Health::Down : Health::Degraded);
  }
  return health;
}

QString describe(const CrossedThreshold &crossed) {
  const auto &threshold = crossed.threshold;
  return tr("%1 %2 (%3: %4)")
      .arg(metricTitle(threshold), metricText(threshold, crossed.measured), severityName(threshold.severity),
           limitText(threshold));
}

Json crossedFacts(const CrossedThreshold &crossed) {
  const auto &threshold = crossed.threshold;
  return {{"metric", toJson(threshold.metric)},
          {"title", toJson(threshold.title)},
          {"unit", static_cast<int>(threshold.unit)},
          {"measured", crossed.measured},
          {"comparison", static_cast<int>(threshold.comparison)},
          {"limit", threshold.value},
          {"severity", toJson(severityName(threshold.severity))}};
}

std::optional<CrossedThreshold> crossedFromFacts(const Json &facts) {
  const auto severity = jsonString(facts, "severity");
  const auto unit = jsonInteger(facts, "unit", -1), comparison = jsonInteger(facts, "comparison", -1);
  const auto last = static_cast<qint64>(MetricUnit::Duration), lastSign = static_cast<qint64>(Comparison::AtMost);
  CrossedThreshold crossed;
  for (const auto each : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    if (severityName(each) != severity || unit < 0 || unit > last || comparison < 0 || comparison > lastSign) continue;
    auto &threshold = crossed.threshold;
    threshold.severity = each;
    threshold.metric = jsonString(facts, "metric");
    threshold.title = jsonString(facts, "title");
    threshold.unit = static_cast<MetricUnit>(unit);
    threshold.comparison = static_cast<Comparison>(comparison);
    threshold.value = jsonNumber(facts, "limit");
    crossed.measured = jsonNumber(facts, "measured");
    return crossed;
  }
  return std::nullopt;
}

}  // namespace ops
