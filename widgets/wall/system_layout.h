#pragma once

#include "widgets/wall/wall_column.h"

namespace ops {

/// One system; with a head of its own where it is not the only one.
void layOutSystem(WallColumn &column, const WallView &view, bool withHead);

}  // namespace ops
