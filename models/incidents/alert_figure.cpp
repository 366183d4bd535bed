#include "models/incidents/alert_figure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <cmath>

#include "models/base/text.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

constexpr qsizetype longestExpression = 4'000;
constexpr double msPerSecond = 1'000;
constexpr qint64 missedTurns = 4;
const QString nameLabel = QStringLiteral("__name__");

QString tr(const char *text) {
  return QCoreApplication::translate("AlertFigure", text);
}

/// A metric of Opsdeck's own and the end of its series' key.
struct Kept {
  const char *metric, *series;
};
constexpr Kept ofServices[] = {{"latency", "latency-ms"},        {"probe-time", "probe-ms"},
                               {"success-rate", "success-rate"}, {"error-rate", "success-rate"},
                               {"request-rate", "request-rate"}, {"running", "running"}};
constexpr Kept ofQueues[] = {{"depth", "depth"}, {"failed", "failed"}, {"processing", "processing"}};

template <std::size_t N>
QString seriesOf(const Kept (&kept)[N], const QString &metric) {
  const auto found = std::ranges::find_if(kept, [&](const Kept &each) { return metric == QLatin1String(each.metric); });
  return found == std::end(kept) ? QString() : QString(QLatin1String(found->series));
}

std::optional<AlertFigure> managedFigure(const AlertCase &entry) {
  if (entry.expression.isEmpty()) return std::nullopt;
  const auto parts = ruleParts(entry.expression);
  AlertFigure figure;
  figure.title = entry.alert.title;
  figure.expression = parts.figure;
  figure.labels = entry.labels;
  if (!parts.limit) return figure;
  Threshold limit;
  static_cast<Limit &>(limit) = *parts.limit;
  limit.severity = entry.alert.severity;
  figure.limits.append(limit);
  return figure;
}

/// Its own rules may have added labels to those of the series.
bool isOfAlert(const Labels &series, const Labels &alert) {
  if (alert.isEmpty()) return true;
  for (const auto &[name, value] : series.asKeyValueRange()) {
    if (name != nameLabel && alert.value(name) != value) return false;
  }
  return true;
}

/// Where the one comparison outside of brackets and texts stands, and how long its sign is.
struct Found {
  qsizetype at = -1;
  qsizetype length = 0;
};
std::optional<Found> onlyComparison(const QString &expression) {
  static const QString opening = QStringLiteral("([{"), closing = QStringLiteral(")]}");
  static const QString quotes = QStringLiteral("\"'`"), signs = QStringLiteral("<>=!");
  Found found;
  int depth = 0;
  for (qsizetype i = 0; i < expression.size(); ++i) {
    const auto c = expression[i];
    if (quotes.contains(c)) {
      for (++i; i < expression.size() && expression[i] != c; ++i) {
        if (expression[i] == QLatin1Char('\\') && c != QLatin1Char('`')) ++i;
      }
    } else if (c == QLatin1Char('#')) {
      return std::nullopt;  // a comment may hold anything
    } else if (opening.contains(c)) {
      ++depth;
    } else if (closing.contains(c)) {
      --depth;
    } else if (depth == 0 && signs.contains(c)) {
      if (found.at >= 0) return std::nullopt;
      found = {i, i + 1 < expression.size() && expression[i + 1] == QLatin1Char('=') ? 2 : 1};
      i += found.length - 1;
    }
  }
  return found.at < 0 ? std::nullopt : std::optional(found);
}

std::optional<Limit::Comparison> comparisonOf(const QString &sign) {
  if (sign == QLatin1String(">")) return Limit::Comparison::Above;
  if (sign == QLatin1String(">=")) return Limit::Comparison::AtLeast;
  if (sign == QLatin1String("<")) return Limit::Comparison::Below;
  if (sign == QLatin1String("<=") || sign == QLatin1String("==")) return Limit::Comparison::AtMost;
  return std::nullopt;
}

}  // namespace

std::optional<AlertFigure> alertFigure(const AlertCase &entry, const System &system, const Environment &environment) {
  if (entry.source == AlertCase::Source::AlertManager) return managedFigure(entry);
  const auto &alert = entry.alert;
  const auto metric = alert.key.section(QLatin1Char('/'), -1);
  AlertFigure figure;
  QList<Threshold> thresholds;
  if (const auto *service = system.service(alert.subject); alert.kind == QLatin1String("service") && service) {
    figure.series = seriesOf(ofServices, metric);
    thresholds = service->thresholds;
    const auto measure = std::ranges::find(service->measures, metric, &MeasureSpec::name);
    if (measure != service->measures.end()) {
      figure.series = metric;
      figure.expression = measure->expression;
      // Prometheus counts in seconds.
      if (measure->unit == MetricUnit::Duration) figure.factor = msPerSecond;
    }
    if (metric == QLatin1String("running")) figure.things = tr("instances");
  } else if (const auto *queue = system.queue(alert.subject); alert.kind == QLatin1String("queue") && queue) {
    figure.series = seriesOf(ofQueues, metric);
    thresholds = queue->thresholds;
    figure.things = tr("jobs");
  }
  if (figure.series.isEmpty()) return std::nullopt;
  figure.series.prepend(QStringLiteral("%1/%2/").arg(alert.kind, alert.subject));
  figure.isRest = metric == QLatin1String("error-rate");
  for (const auto &limit : effectiveThresholds(alert.subject, thresholds, environment)) {
    if (limit.metric == metric) figure.limits.append(limit);
  }
  std::ranges::stable_sort(figure.limits, {}, &Threshold::severity);
  figure.title = metric;
  if (!figure.limits.isEmpty()) {
    const auto &limit = figure.limits.first();
    const auto *known = metricNamed(metric);
    figure.unit = known == nullptr ? limit.unit : known->unit;
    figure.title = metricTitle(limit);
  }
  return figure;
}

QList<Sample> figureSamples(const AlertFigure &figure, const MetricHistory &history) {
  QList<Sample> samples;
  samples.reserve(history.steps);
  for (qsizetype i = 0; i < history.steps; ++i) {
    samples.append({history.timeOf(i).toMSecsSinceEpoch(), std::nan("")});
  }
  for (const auto &series : history.series) {
    if (!isOfAlert(series.labels, figure.labels)) continue;
    for (qsizetype i = 0; i < std::min(history.steps, series.values.size()); ++i) {
      const double value = series.values[i] * figure.factor;
      // No chart has a place for what is infinite.
      if (std::isfinite(value) && !(value <= samples[i].value)) samples[i].value = value;
    }
  }
  return samples;
}

QList<Sample> figureSamples(const AlertFigure &figure, const Series &series) {
  const auto &seen = series.samples();
  QList<qint64> distances;
  for (qsizetype i = 1; i < seen.size(); ++i) distances.append(seen[i].atMs - seen[i - 1].atMs);
  const auto middle = distances.begin() + distances.size() / 2;
  std::nth_element(distances.begin(), middle, distances.end());
  const qint64 longest = distances.isEmpty() ? 0 : *middle * missedTurns;
  QList<Sample> samples;
  samples.reserve(seen.size());
  for (qsizetype i = 0; i < seen.size(); ++i) {
    if (i > 0 && seen[i].atMs - seen[i - 1].atMs > longest) samples.append({seen[i - 1].atMs + 1, std::nan("")});
    samples.append({seen[i].atMs, figure.isRest ? 1 - seen[i].value : seen[i].value});
  }
  return samples;
}

QString ruleExpression(const QString &generatorUrl) {
  // Its sender writes a blank as '+', and a plus as "%2B".
  const QUrlQuery query(QUrl(generatorUrl).query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QStringLiteral("%20")));
  const auto expression = query.queryItemValue(QStringLiteral("g0.expr"), QUrl::FullyDecoded).trimmed();
  return expression.size() > longestExpression ? QString() : expression;
}

RuleParts ruleParts(const QString &expression) {
  // Those bind less than a comparison; "bool" makes another figure of it.
  static const QRegularExpression others(QStringLiteral("\\b(and|or|unless|bool)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
  RuleParts whole{expression, {}};
  const auto found = onlyComparison(expression);
  if (!found || others.match(expression).hasMatch()) return whole;
  const auto sign = expression.mid(found->at, found->length);
  const auto comparison = comparisonOf(sign);
  const auto left = expression.first(found->at).trimmed();
  const auto right = expression.sliced(found->at + found->length).trimmed();
  bool isNumber = false;
  const double value = right.toDouble(&isNumber);
  if (!comparison || left.isEmpty() || !isNumber || !std::isfinite(value)) return whole;
  return {left, Limit{*comparison, value, QStringLiteral("%1 %2").arg(sign, right)}};
}

}  // namespace ops
