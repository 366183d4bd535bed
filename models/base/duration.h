#pragma once

#include <QString>
#include <chrono>

#include "models/base/error.h"

namespace ops {

using Milliseconds = std::chrono::milliseconds;

/// Reads "250ms", "15s", "5m", "1h30m", "30d", "2w"; refuses everything else, zero included.
Result<Milliseconds> parseDuration(const QString &text);
/// As people say it, at most two units: "3 h 12 min", "45 s", "250 ms". Negative values keep their sign.
QString formatDuration(Milliseconds duration);
/// The form that parseDuration() reads: "1h30m".
QString durationLiteral(Milliseconds duration);

}  // namespace ops
