#pragma once

#include "widgets/pages/page_context.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// What a page that shows the watched status has to say about it as a whole: still loading, some sources stale, all of
/// them. Nothing if all is there, and nothing for an environment that is not watched at all: that is said of every
/// page.
std::optional<StateMessage> statusMessage(const PageContext &context);

/// What is watched; where nothing is watched, everything that the system file declares, as unknown.
EnvironmentStatus watchedStatus(const PageContext &context);

/// How a figure of what is watched went; empty where nothing is, so that nothing of another place stays in a chart.
const Series &watchedSeries(const PageContext &context, const QString &key);

/// The stretch of time that charts show: as much as has been seen, from one minute to a quarter of an hour, in round
/// steps.
Milliseconds shownSpan(const Series &series, const QDateTime &now);

/// The points of a series for a sparkline, x in ms since the epoch.
QList<QPointF> sparkPoints(const Series &series);

}  // namespace ops
