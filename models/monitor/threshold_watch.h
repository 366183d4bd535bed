#pragma once

#include <functional>

#include "models/monitor/status.h"

namespace ops {

/// Which thresholds are crossed, and since when. One counts once it has been crossed for its `holdFor` without a
/// measurement that says otherwise; a missing measurement says nothing, but after half a minute of them the crossing
/// is forgotten.
class ThresholdWatch {
 public:
  static constexpr Milliseconds forgetAfter{30'000};
  using Measure = std::function<std::optional<double>(const QString &metric)>;

  explicit ThresholdWatch(QList<Threshold> thresholds);

  void look(const QDateTime &now, const Measure &measure);
  void clear();
  QList<Threshold> thresholds() const;
  /// The worst first.
  QList<CrossedThreshold> crossed(const QDateTime &now) const;
  /// Those that are crossed, but not yet for their `holdFor`.
  QList<CrossedThreshold> pending(const QDateTime &now) const;
  /// The metrics that were measured and keep all their limits.
  QStringList calm(const QDateTime &now) const;
  /// Titles of the metrics that nothing is known of: never measured, or not for `forgetAfter`.
  QStringList unmeasured(const QDateTime &now) const;
  /// When crossed() will change without a new measurement; invalid: not at all.
  QDateTime nextChange(const QDateTime &now) const;

 private:
  struct Watched {
    Threshold threshold;
    QDateTime since;  // invalid: not crossed
    QDateTime measuredAt;
    double measured = 0;
  };
  QList<CrossedThreshold> listed(const QDateTime &now, bool held) const;
  QList<Watched> m_watched;
};

/// For people: "success rate", "98.5 %".
QString metricTitle(const Threshold &threshold);
QString metricText(const Threshold &threshold, double value);

/// As the file says it, in the language of the console: "> 100", "< 90 %", "> 1 min".
QString limitText(const Threshold &threshold);
/// What it would be if nothing were wrong: "should be at most 100".
QString shouldBe(const Threshold &threshold);

/// P0 is down; every other crossed threshold is degraded.
Health healthOf(const QList<CrossedThreshold> &crossed);
/// "depth 134 (P1: > 100)"
QString describe(const CrossedThreshold &crossed);
/// What describe() says, for a reader of another language: {"metric","title","unit","measured","comparison","limit",
/// "severity"}; nullopt: there is no such thing.
Json crossedFacts(const CrossedThreshold &crossed);
std::optional<CrossedThreshold> crossedFromFacts(const Json &facts);

}  // namespace ops
