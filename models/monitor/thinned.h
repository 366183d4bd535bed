#pragma once

#include <span>

#include "models/monitor/status.h"

namespace ops {

/// At most `maximum` (at least 4) of the samples, in their order, with every extreme: of each stretch its lowest, its
/// highest and one gap (NaN), and always the newest. Fewer samples stay as they are. Pure.
QList<Sample> thinned(std::span<const Sample> samples, qsizetype maximum);

}  // namespace ops
