#pragma once

#include "widgets/wall/wall_column.h"

namespace ops {

/// A system without an incident: how it stands, and what needs somebody all the same.
void layOutCalm(WallColumn &column, const WallView &view);

}  // namespace ops
