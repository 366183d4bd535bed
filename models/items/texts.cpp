#include "models/items/texts.h"

#include <QCoreApplication>
#include <cmath>

#include "models/base/text.h"
#include "models/monitor/threshold_watch.h"

namespace ops::figure {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Figures", text);
}
QString unknown() {
  return QStringLiteral("–");
}

QString number(double value, int decimals) {
  return formatNumber(value, decimals);
}

/// As many decimals as leave three digits to be read.
QString threeDigits(double value) {
  const double size = std::abs(value);
  return number(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

}  // namespace

QString count(std::optional<qint64> value) {
  return value ? formatCount(*value) : unknown();
}

QString count(std::optional<int> value) {
  return value ? formatCount(*value) : unknown();
}

QString milliseconds(std::optional<double> value) {
  if (!value || std::isnan(*value)) return unknown();
  constexpr double twoMinutes = 120'000;
  if (*value >= twoMinutes) return formatDuration(Milliseconds(std::llround(*value)));
  if (*value >= 1000) return tr("%1 s").arg(number(*value / 1000, *value >= 10'000 ? 1 : 2));
  return tr("%1 ms").arg(number(*value, *value < 10 ? 1 : 0));
}

QString rate(std::optional<double> value, bool withSign) {
  if (!value || std::isnan(*value)) return unknown();
  const QString text = tr("%1/s").arg(threeDigits(*value));
  return withSign && *value > 0 ? QString(QLatin1Char('+') + text) : text;
}

QString percent(std::optional<double> ratio) {
  if (!ratio || std::isnan(*ratio)) return unknown();
  return formatPercent(*ratio, *ratio >= 0.9995 || *ratio == 0 ? 0 : 1);
}

QString duration(std::optional<Milliseconds> value) {
  if (!value) return unknown();
  return formatDuration(*value);
}

QString steadyDuration(Milliseconds value) {
  constexpr Milliseconds minute{60'000};
  return formatDuration(value < minute ? Milliseconds(value.count() / 1'000 * 1'000) : value / minute * minute);
}

QString countdown(Milliseconds value) {
  constexpr Milliseconds tenMinutes{600'000}, minute{60'000}, second{1'000};
  return formatDuration(value < tenMinutes ? value / second * second : value / minute * minute);
}

QString crossed(const CrossedThreshold &crossed) {
  return tr("%1: %2, %3")
      .arg(metricTitle(crossed.threshold), metricText(crossed.threshold, crossed.measured),
           shouldBe(crossed.threshold));
}

QString unknownWord(const Freshness &freshness) {
  if (freshness.isRefused) return tr("refused");
  if (!freshness.neverSeen()) return tr("stale");
  return freshness.error.isEmpty() ? tr("not asked yet") : tr("no data");
}

}  // namespace ops::figure
