#pragma once

#include "models/backends/metric_store.h"
#include "models/incidents/alert_desk.h"

namespace ops {

/// The figure that an alert watches, and where its past is to be had.
struct AlertFigure {
  QString title;                        ///< "latency"; of an alert manager's alert its name
  QString things;                       ///< what a count counts, for people: "jobs"; empty: not known
  MetricUnit unit = MetricUnit::Count;  ///< of samples and limits
  QString series;                       ///< key of StatusSource::series(); empty: the console keeps none
  QString expression;                   ///< PromQL, sent as it is; empty: Prometheus can't tell
  Labels labels;                        ///< of its alert: only series whose own labels are among them; empty: each
  double factor = 1;                    ///< what Prometheus answers, times this, is in `unit`
  bool isRest = false;                  ///< the series holds the share that is left to 1
  QList<Threshold> limits;              ///< the gravest first
};

/// nullopt: neither Prometheus nor the console keeps what it watches.
std::optional<AlertFigure> alertFigure(const AlertCase &entry, const System &system, const Environment &environment);

/// What Prometheus answered; of several series the largest at each step. NaN where there is none.
QList<Sample> figureSamples(const AlertFigure &figure, const MetricHistory &history);
/// What the console has seen, with a gap (NaN) too where it has not looked for four times as long as usual.
QList<Sample> figureSamples(const AlertFigure &figure, const Series &series);

/// The expression that a Prometheus' link to a rule holds; empty if there is none.
QString ruleExpression(const QString &generatorUrl);

/// `queue_depth > 50` as what is watched and its limit. Without a limit where it is anything but one comparison with a
/// number: then the whole of it is the figure, which is there only while it holds.
struct RuleParts {
  QString figure;
  std::optional<Limit> limit;
};
RuleParts ruleParts(const QString &expression);

}  // namespace ops
