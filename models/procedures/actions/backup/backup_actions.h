#pragma once

#include "models/procedures/action.h"

namespace ops {

void addBackupCreation(ActionRegistry &registry);  ///< backup.create
void addBackupProofs(ActionRegistry &registry);    ///< backup.verify and backup.drill
void addBackupPruning(ActionRegistry &registry);   ///< backup.prune
void addRestoreCheck(ActionRegistry &registry);    ///< restore.check
void addRestore(ActionRegistry &registry);         ///< restore.prepare, restore.swap and their ways back

}  // namespace ops
