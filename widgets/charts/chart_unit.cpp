#include "widgets/charts/chart_unit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "models/base/text.h"
#include "models/items/texts.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ChartUnit", text);
}

/// Four digits that count, in full where it is a number of things.
QString numberText(double value) {
  constexpr double mostInFull = 1e15;
  constexpr int digits = 4;
  if (value == std::round(value) && std::abs(value) < mostInFull) return formatCount(std::llround(value));
  return QLocale().toString(value, 'g', digits);
}

}  // namespace

QString utcText(qint64 atMs, const QString &format) {
  return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(format);
}

QString unitTitle(ChartUnit unit) {
  switch (unit) {
    case ChartUnit::Count:
      return tr("jobs");
    case ChartUnit::Number:
      return tr("value");
    case ChartUnit::PerSecond:
      return tr("per second");
    case ChartUnit::Duration:
      return tr("milliseconds");
    case ChartUnit::Percent:
      return tr("percent");
  }
  return {};
}

AxisUnit axisUnit(ChartUnit unit, double high) {
  constexpr double second = 1'000, minute = 60 * second, hour = 60 * minute, enough = 10;
  if (unit == ChartUnit::Duration && high >= enough * hour) return {hour, tr("hours")};
  if (unit == ChartUnit::Duration && high >= enough * minute) return {minute, tr("minutes")};
  if (unit == ChartUnit::Duration && high >= enough * second) return {second, tr("seconds")};
  return {1, unitTitle(unit)};
}

QString chartValue(ChartUnit unit, double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  switch (unit) {
    case ChartUnit::Count:
      return formatCount(std::llround(value));
    case ChartUnit::Number:
      return numberText(value);
    case ChartUnit::PerSecond:
      return figure::rate(value);
    case ChartUnit::Duration:
      return figure::milliseconds(value);
    case ChartUnit::Percent:
      return figure::percent(value / 100);
  }
  return {};
}

}  // namespace ops
