#pragma once

#include "app/lab/layout.h"

namespace ops::labservice {

/// Asks the API for about two documents a second, until SIGTERM. Blocks.
int runTraffic(const LabLayout &layout);

}  // namespace ops::labservice
