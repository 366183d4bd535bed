#pragma once

#include "models/procedures/action.h"

namespace ops {

void addModelReading(ActionRegistry &registry);     ///< model.serving and model.choose
void addModelGates(ActionRegistry &registry);       ///< model.gates
void addModelKeeping(ActionRegistry &registry);     ///< model.fetch and model.keep
void addModelDeployment(ActionRegistry &registry);  ///< model.deploy and model.revert
void addModelValidation(ActionRegistry &registry);  ///< model.validate and model.watch
void addModelRetention(ActionRegistry &registry);   ///< model.archive and model.remove

}  // namespace ops
