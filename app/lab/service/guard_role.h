#pragma once

#include "app/lab/layout.h"

namespace ops::labservice {

/// Stops the lab when its owner is gone and no run works in it, as `program` tells, which is `opsdeck` or empty. Ends
/// when the lab does, or when it has another owner. Blocks.
int runGuard(const LabLayout &layout, const QString &program);

}  // namespace ops::labservice
