#pragma once

#include "models/base/json.h"
#include "models/catalog/model_spec.h"

namespace ops {

/// An entry of a system's `models`, whose fields the schema has checked already.
ModelSpec readModelSpec(const Json &json, const SourceLocation &at);
/// An entry of an environment's `models`; its secret is the caller's.
ModelPlace readModelPlace(const Json &json, const SourceLocation &at);

}  // namespace ops
