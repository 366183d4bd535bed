#pragma once

#include "models/monitor/status.h"

namespace ops {

/// Figures as every view writes them. Unknown is "–", never 0.
namespace figure {
QString count(std::optional<qint64> value);
QString count(std::optional<int> value);
/// "12 ms", "1.4 s".
QString milliseconds(std::optional<double> value);
/// Of a second: "4.2/s"; with a sign if `withSign`: "+1.3/s".
QString rate(std::optional<double> value, bool withSign = false);
/// "98.2 %".
QString percent(std::optional<double> ratio);
QString duration(std::optional<Milliseconds> value);
/// In whole minutes where it is more than one, so that what counts does not flicker.
QString steadyDuration(Milliseconds value);
/// As it counts down: in whole seconds under ten minutes, then in whole minutes; never more than there is.
QString countdown(Milliseconds value);
/// A threshold's metric in words, and what was measured in its unit: "depth: 231, should be at most 100".
QString crossed(const CrossedThreshold &crossed);
/// In place of the state of something that is not known: "not asked yet", "refused", "no data", "stale".
QString unknownWord(const Freshness &freshness);
}  // namespace figure

}  // namespace ops
