#pragma once

#include "models/base/json.h"

namespace ops {

/// A body as it goes into a record: secrets out, at most 64 KB of JSON, no bytes that are no UTF-8. What is too long is
/// cut with a note that names its size and its SHA-256. `frozen` bodies are what a run is resumed from: they are never
/// cut, but refused above 1 MB.
Result<QByteArray> limitedBody(const Json &body, bool frozen);

}  // namespace ops
