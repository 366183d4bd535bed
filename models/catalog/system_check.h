#pragma once

#include "models/catalog/document.h"

namespace ops {

/// What no schema can see: references that lead nowhere are errors; figures that contradict each other are warnings.
void checkSystem(const Document &document, const System &system, QList<Complaint> &complaints);

/// Why a secret must not stand in the file itself, in this environment; empty if it may, or does not.
QString inlineSecretComplaint(const Document &document, const Environment &environment, const SecretRef &secret);

}  // namespace ops
