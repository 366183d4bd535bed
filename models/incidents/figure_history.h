#pragma once

#include "models/catalog/system.h"
#include "models/monitor/status.h"

namespace ops {

/// How one figure went until it was looked at, and the limit that it has to keep.
struct FigureHistory {
  QString title;  ///< "document_queue: jobs waiting"
  QString unit;   ///< "ms", "%"; empty: a number of things
  std::optional<double> limit;
  QList<Sample> samples;  ///< oldest first, at least two; `atMs` of steadyNow()
};

/// Of Monitor::series(): the key's series, empty for an unknown one.
using SeriesOf = std::function<const Series &(const QString &key)>;

/// What shows best what was wrong: the figures whose limits are crossed, or perhaps are, then how many jobs wait and
/// how much succeeds. At most four, each thinned to 60 samples with its extremes; none where nobody has watched.
QList<FigureHistory> figureHistories(const System &system, const EnvironmentStatus &status, const SeriesOf &series);

/// {"title","unit","limit","samples":[[ms since the epoch, value], …]}
Json toJson(const FigureHistory &history);
/// nullopt: it is none, or has no two samples.
std::optional<FigureHistory> figureHistory(const Json &json);

/// As SVG, 1,000 wide: a line over its time in UTC, with the limit drawn in.
QByteArray figureChart(const FigureHistory &history);
/// In words, where no picture can be: "between 3 and 231, at the end 231; limit 50".
QString figureText(const FigureHistory &history);

}  // namespace ops
