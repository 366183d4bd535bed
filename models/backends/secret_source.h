#pragma once

#include <functional>

#include "models/base/operation.h"
#include "models/base/secret.h"

namespace ops {

/// Finds a connection's secret when it is first needed; null where the connection has none.
using SecretSource = std::function<Op<Secret>()>;

}  // namespace ops
