#pragma once

#include "widgets/wall/wall_pen.h"

namespace ops {

/// The line at the top, and whether the display was alive. Gives what is left below it.
QRectF layOutTop(WallPen &pen, const WallTop &top, const QRectF &area);

}  // namespace ops
