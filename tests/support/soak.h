#pragma once

#include <QtGlobal>

namespace ops {

/// Everything, and not just a cut of it: `ctest --preset soak`.
inline bool isSoak() {
  return qEnvironmentVariableIsSet("OPSDECK_SOAK");
}

}  // namespace ops
