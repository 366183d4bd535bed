#pragma once

#include "models/catalog/document.h"

namespace ops {

/// Warnings about a system without errors: what is allowed, but probably not what its author wants.
void lintSystem(const Document &document, const System &system, QList<Complaint> &complaints);

}  // namespace ops
