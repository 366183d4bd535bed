#include "models/backends/prometheus/prometheus_answers.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/base/duration.h"
#include "models/base/redaction.h"
#include "models/base/text.h"
#include "models/catalog/syntax.h"

namespace ops {

namespace {

constexpr double msPerSecond = 1'000;

QString tr(const char *text) {
  return QCoreApplication::translate("Prometheus", text);
}

Labels labelsOf(const Json &json) {
  Labels labels;
  if (!json.is_object()) return labels;
  for (const auto &[name, value] : json.items()) labels.insert(QString::fromStdString(name), jsonText(value));
  return labels;
}

// [1700000000.123, "0.5"]
struct Pair {
  qint64 ms = 0;
  double value = std::numeric_limits<double>::quiet_NaN();
  bool isPair = false;
};

Pair pairOf(const Json &json) {
  constexpr double farAway = 1e11;  // seconds: a thousand years and more before and after today
  if (!json.is_array() || json.size() != 2 || !json[0].is_number()) return {};
  const auto seconds = json[0].get<double>();
  if (std::abs(seconds) > farAway) return {};
  return {qRound64(seconds * msPerSecond), prometheusValue(jsonText(json[1])), true};
}

QStringList warningsOf(const Json &answer) {
  QStringList warnings;
  for (const char *key : {"warnings", "infos"}) {
    for (const Json &warning : jsonMember(answer, key)) warnings.append(redaction::scrub(jsonText(warning)));
  }
  return warnings;
}

Error unfit(const QString &why, const QString &remedy) {
  return {ErrorCode::Usage, {}, {}, why, remedy};
}

Error noResult() {
  return {ErrorCode::Failed, {}, {}, tr("the answer holds no result"), tr("Is this the address of the server itself?")};
}

// Takes each series that has figures, up to the bound, and says what it leaves out.
template <typename Answer, typename Take>
void takeSeries(const Json &result, const char *figures, qsizetype most, Answer &answer, Take take) {
  qsizetype taken = 0;
  qsizetype histograms = 0;
  for (const Json &series : result) {
    if (!series.contains(figures)) {
      ++histograms;
    } else if (taken == most) {
      answer.isCut = true;
      break;
    } else {
      ++taken;
      take(series);
    }
  }
  if (answer.isCut) {
    answer.warnings.append(tr("There are more than %1 series; the others are left out. Ask for fewer: sum by (…) (…).")
                               .arg(formatCount(most)));
  }
  if (histograms > 0) {
    answer.warnings.append(
        tr("Native histograms are left out (%1 series): ask for histogram_quantile() or histogram_count() of them.")
            .arg(histograms));
  }
}

}  // namespace

double prometheusValue(const QString &text) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (text == QLatin1String("+Inf")) return infinity;
  if (text == QLatin1String("-Inf")) return -infinity;
  bool isNumber = false;
  const double value = text.toDouble(&isNumber);
  return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

Result<MetricReading> prometheusReading(const Json &answer) {
  const Json &data = jsonMember(answer, "data");
  const Json &result = jsonMember(data, "result");
  const QString type = jsonString(data, "resultType");
  MetricReading reading;
  reading.warnings = warningsOf(answer);
  const auto take = [&](const Labels &labels, const Json &json) {
    const Pair pair = pairOf(json);
    if (pair.isPair) reading.at = QDateTime::fromMSecsSinceEpoch(pair.ms, Qt::UTC);
    reading.samples.append({labels, pair.value});
  };
  if (type == QLatin1String("scalar")) {
    take({}, result);
  } else if (type == QLatin1String("vector")) {
    takeSeries(result, "value", prometheusMostSeries(1), reading,
               [&](const Json &series) { take(labelsOf(jsonMember(series, "metric")), series["value"]); });
  } else if (type == QLatin1String("matrix")) {
    return fail(unfit(tr("the expression is a range of time, which has no figure at a moment"),
                      tr("Use a function of the range: rate(…), avg_over_time(…).")));
  } else if (type == QLatin1String("string")) {
    return fail(unfit(tr("the expression is a text, which is no figure"), tr("Ask for a number.")));
  } else {
    return fail(noResult());
  }
  return reading;
}

Result<MetricHistory> prometheusHistory(const Json &answer, const QDateTime &from, const QDateTime &to,
                                        Milliseconds step) {
  const Json &data = jsonMember(answer, "data");
  if (jsonString(data, "resultType") != QLatin1String("matrix")) return fail(noResult());
  MetricHistory history;
  history.from = from;
  history.step = step;
  history.steps = prometheusSteps(from, to, step);
  history.warnings = warningsOf(answer);
  const qint64 start = from.toMSecsSinceEpoch();
  const qsizetype most = prometheusMostSeries(history.steps);
  takeSeries(jsonMember(data, "result"), "values", most, history, [&](const Json &json) {
    MetricSeries series{labelsOf(jsonMember(json, "metric")), QList<double>(history.steps, std::nan(""))};
    for (const Json &entry : json["values"]) {
      const Pair pair = pairOf(entry);
      const qint64 after = pair.ms - start;
      const qsizetype index = after / step.count();
      if (pair.isPair && after >= 0 && after % step.count() == 0 && index < history.steps) {
        series.values[index] = pair.value;
      }
    }
    history.series.append(std::move(series));
  });
  return history;
}

QList<ScrapeTarget> prometheusTargets(const Json &answer) {
  QList<ScrapeTarget> targets;
  for (const Json &json : jsonMember(jsonMember(answer, "data"), "activeTargets")) {
    ScrapeTarget target;
    target.labels = labelsOf(jsonMember(json, "labels"));
    target.job = target.labels.value(QStringLiteral("job"));
    target.instance = target.labels.value(QStringLiteral("instance"));
    target.address = displayUrl(QUrl(jsonString(json, "scrapeUrl")));
    const QString health = jsonString(json, "health");
    if (health == QLatin1String("up")) target.health = ScrapeTarget::Health::Up;
    if (health == QLatin1String("down")) target.health = ScrapeTarget::Health::Down;
    target.lastError = redaction::scrub(jsonString(json, "lastError"));
    // Go's zero time stands for never.
    const QDateTime last = QDateTime::fromString(jsonString(json, "lastScrape"), Qt::ISODateWithMs).toUTC();
    if (last.isValid() && last.date().year() > 1) target.lastScrape = last;
    if (const auto every = readDuration(jsonString(json, "scrapeInterval"))) target.every = *every;
    targets.append(std::move(target));
  }
  return targets;
}

Milliseconds prometheusStep(const QDateTime &from, const QDateTime &to, Milliseconds step) {
  if (prometheusSteps(from, to, step) <= MetricStore::mostSteps) return step;
  constexpr qint64 second = 1'000;
  // One value more than there are steps between them.
  const qint64 least = from.msecsTo(to) / (MetricStore::mostSteps - 1) + 1;
  return Milliseconds((least + second - 1) / second * second);
}

qsizetype prometheusSteps(const QDateTime &from, const QDateTime &to, Milliseconds step) {
  return from.msecsTo(to) / step.count() + 1;
}

qsizetype prometheusMostSeries(qsizetype steps) {
  return std::min(MetricStore::mostSeries, MetricStore::mostValues / steps);
}

}  // namespace ops
