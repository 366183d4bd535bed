#pragma once

#include "models/catalog/system.h"

namespace ops {

/// The environment with the running lab's addresses filled in: addresses api and ml, connections cache and database,
/// the manager's socket, the files of models that name none. One that is not of the lab comes back as it is; a stopped
/// lab is Unreachable. Blocks for some milliseconds.
Result<Environment> withLabAddresses(Environment environment);

}  // namespace ops
