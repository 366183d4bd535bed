#pragma once

#include "models/catalog/document.h"

namespace ops {

/// Models whose parts contradict each other or lead nowhere: errors.
void checkModels(const Document &document, const System &system, QList<Complaint> &complaints);
/// Warnings about models without errors.
void lintModels(const Document &document, const System &system, QList<Complaint> &complaints);

}  // namespace ops
