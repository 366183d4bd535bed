#include "models/promotion/served_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ServedFigures", text);
}

bool isOfTime(const Threshold &threshold) {
  return threshold.metric == QLatin1String("latency");
}

bool isOfErrors(const Threshold &threshold) {
  return threshold.metric == QLatin1String("error-rate") || threshold.metric == QLatin1String("success-rate");
}

}  // namespace

ServedFigures::ServedFigures(const ServiceSpec &service, const Environment &environment)
    : m_metrics(service.metrics, {}),
      m_countsErrors(!service.metrics.requestsTotal.isEmpty() && !service.metrics.errorsTotal.isEmpty()),
      m_measuresTime(!service.metrics.latencySum.isEmpty() && !service.metrics.latencyCount.isEmpty()) {
  for (const auto &threshold : effectiveThresholds(service.name, service.thresholds, environment)) {
    if (isOfTime(threshold) || isOfErrors(threshold)) m_thresholds.append(threshold);
  }
  if (!m_countsErrors && !m_measuresTime) return;
  const auto url = expandAddress(service.metrics.url, environment);
  if (url && !url->isEmpty()) m_request.url = QUrl(*url, QUrl::StrictMode);
}

QString ServedFigures::add(qint64 atNs, const QByteArray &text) {
  m_metrics.add(atNs, PrometheusText(text));
  m_hadErrorRate = m_hadErrorRate || errorRate().has_value();
  m_hadLatency = m_hadLatency || latencyMs().has_value();
  for (const auto &threshold : std::as_const(m_thresholds)) {
    const auto now = figure(threshold);
    if (!now || !threshold.holdsFor(*now)) continue;
    const auto found = isOfTime(threshold)
                           ? tr("its requests took %1 on average").arg(formatDuration(Milliseconds(qRound64(*now))))
                           : tr("%1 of its requests failed").arg(formatPercent(errorRate().value_or(0), 1));
    return tr("%1; %2 %3 is a %4")
        .arg(found, metricTitle(threshold), limitText(threshold), severityName(threshold.severity));
  }
  return {};
}

std::optional<double> ServedFigures::figure(const Threshold &threshold) const {
  if (isOfTime(threshold)) return latencyMs();
  return threshold.metric == QLatin1String("error-rate") ? errorRate() : m_metrics.successRate();
}

std::optional<double> ServedFigures::errorRate() const {
  const auto success = m_metrics.successRate();
  return success ? std::optional(1 - *success) : std::nullopt;
}

QStringList ServedFigures::notWatched() const {
  QStringList all;
  const auto note = [&](const QString &what, bool isCounted, bool isLimited, bool wasSeen) {
    if (!isCounted || !isDeclared()) {
      all.append(tr("%1 (the service does not count it)").arg(what));
    } else if (!isLimited) {
      all.append(tr("%1 (the system file gives it no limit)").arg(what));
    } else if (!wasSeen) {
      all.append(tr("%1 (no request was counted)").arg(what));
    }
  };
  note(tr("the share of failed requests"), m_countsErrors, std::ranges::any_of(m_thresholds, isOfErrors),
       m_hadErrorRate);
  note(tr("how long requests take"), m_measuresTime, std::ranges::any_of(m_thresholds, isOfTime), m_hadLatency);
  return all;
}

}  // namespace ops
