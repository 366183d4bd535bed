#pragma once

#include "widgets/pages/page_context.h"
#include "widgets/wizard/procedure_wizard.h"

namespace ops {

/// Gives a wizard the size that its screen has room for, and tells it from now on what it has to know of the context:
/// why nothing may be changed, and how what it is about stands. `context` must outlive the wizard.
void feedWizard(ProcedureWizard &wizard, PageContext &context);

}  // namespace ops
