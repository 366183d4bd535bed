#pragma once

#include "models/catalog/document.h"

namespace ops {

/// The values of a document of kind System, whose fields the schema has checked already. What refers to something else
/// is not looked up: see checkSystem().
System readSystemFields(const Document &document);

}  // namespace ops
