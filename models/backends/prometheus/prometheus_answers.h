#pragma once

#include "models/backends/metric_store.h"

namespace ops {

// What the HTTP API of Prometheus answers, as values. Texts of servers are for people to see: visibleText() is theirs.

/// The whole answer to an instant query. A result that is a range or a text has no figure at a moment: an error.
Result<MetricReading> prometheusReading(const Json &answer);
/// The whole answer to a range query with these limits. What stands between two steps is left out.
Result<MetricHistory> prometheusHistory(const Json &answer, const QDateTime &from, const QDateTime &to,
                                        Milliseconds step);
QList<ScrapeTarget> prometheusTargets(const Json &answer);
/// The step that keeps a series to MetricStore::mostSteps values: `step` itself, or the next whole second that does.
Milliseconds prometheusStep(const QDateTime &from, const QDateTime &to, Milliseconds step);
/// How many series of so many values are kept.
qsizetype prometheusMostSeries(qsizetype steps);
/// How many values a series has.
qsizetype prometheusSteps(const QDateTime &from, const QDateTime &to, Milliseconds step);
/// A figure as Prometheus writes it: "0.5", "1e+06", "+Inf", "NaN"; NaN for anything else.
double prometheusValue(const QString &text);

}  // namespace ops
