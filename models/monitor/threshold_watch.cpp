#include "models/monitor/threshold_watch.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

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

QString metricText(const Threshold &threshold, double value) {
  switch (unitOf(threshold)) {
    case MetricUnit::Duration:
      return formatDuration(Milliseconds(qRound64(value)));
    case MetricUnit::Ratio:
      return tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
    case MetricUnit::Count:
    case MetricUnit::Rate:
      break;
  }
  return QLocale().toString(value, 'f', value == qRound64(value) ? 0 : 1);
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
           threshold.text);
}

}  // namespace ops
