#pragma once

#include "app/lab/layout.h"

namespace ops::labservice {

/// Stops the lab when the process `owner` is gone, and ends when the lab does. Blocks.
int runGuard(const LabLayout &layout, const ProcessId &owner);

}  // namespace ops::labservice
