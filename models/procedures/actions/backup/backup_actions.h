#pragma once

#include "models/procedures/action.h"

namespace ops {

void addBackupCreation(ActionRegistry &registry);  ///< backup.create
void addBackupProofs(ActionRegistry &registry);    ///< backup.verify and backup.drill
void addBackupPruning(ActionRegistry &registry);   ///< backup.prune
void addRestore(ActionRegistry &registry);         ///< restore.check, restore.prepare, restore.swap and their ways back

}  // namespace ops
