#pragma once

#include "models/catalog/document.h"

namespace ops {

/// What no schema can see: references that lead nowhere are errors; figures that contradict each other are warnings.
void checkSystem(const Document &document, const System &system, QList<Complaint> &complaints);

}  // namespace ops
