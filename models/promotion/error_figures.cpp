#include "models/promotion/error_figures.h"

#include <QCoreApplication>

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ErrorFigures", text);
}

}  // namespace

ErrorFigures::ErrorFigures(const ServiceSpec &service, const Environment &environment)
    : m_metrics(service.metrics, {}) {
  if (service.metrics.requestsTotal.isEmpty() || service.metrics.errorsTotal.isEmpty()) return;
  const auto url = expandAddress(service.metrics.url, environment);
  if (url && !url->isEmpty()) m_request.url = QUrl(*url, QUrl::StrictMode);
  m_thresholds = effectiveThresholds(service.name, service.thresholds, environment);
}

QString ErrorFigures::add(qint64 atNs, const QByteArray &text) {
  m_metrics.add(atNs, PrometheusText(text));
  const auto errors = errorRate();
  if (!errors) return {};
  for (const auto &threshold : std::as_const(m_thresholds)) {
    const bool ofErrors = threshold.metric == QLatin1String("error-rate");
    if (!ofErrors && threshold.metric != QLatin1String("success-rate")) continue;
    if (!threshold.holdsFor(ofErrors ? *errors : 1 - *errors)) continue;
    constexpr double percent = 100.0;
    return tr("%1 % of its requests failed; %2 %3 is a %4")
        .arg(QString::number(*errors * percent, 'g', 3), threshold.metric, threshold.text,
             severityName(threshold.severity));
  }
  return {};
}

std::optional<double> ErrorFigures::errorRate() const {
  const auto success = m_metrics.successRate();
  return success ? std::optional(1 - *success) : std::nullopt;
}

}  // namespace ops
