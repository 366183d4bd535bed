#pragma once

#include "models/catalog/document.h"

namespace ops {

/// Folders of temporary files that hold more than that, or files that would not get old: errors.
void checkTemporaryFiles(const Document &document, const System &system, QList<Complaint> &complaints);

}  // namespace ops
