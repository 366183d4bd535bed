#pragma once

#include "widgets/wall/wall_column.h"

namespace ops {

/// A system with an open incident, which the view has.
void layOutIncident(WallColumn &column, const WallView &view);

}  // namespace ops
