#pragma once

#include "models/catalog/system.h"

namespace ops {

/// The environment with what the running lab has for the system filled in: those of the addresses api, ml, ranker and
/// mlflow that it speaks of, the connections cache and database if it has them, the manager's socket, the files and the
/// registry of models that name none. One that is not of the lab comes back as it is; a stopped
/// lab is Unreachable. Blocks for some milliseconds.
Result<Environment> withLabAddresses(const System &system, Environment environment);

}  // namespace ops
