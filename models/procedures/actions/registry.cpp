#include "models/procedures/actions/backup/backup_actions.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops {

const ActionRegistry &ActionRegistry::shipped() {
  static const auto registry = [] {
    ActionRegistry all;
    addQueueActions(all);
    addServiceActions(all);
    addCheckActions(all);
    addHttpActions(all);
    addHostActions(all);
    addFileActions(all);
    addServiceWatch(all);
    addDatabaseActions(all);
    addBackupCreation(all);
    addBackupProofs(all);
    addBackupPruning(all);
    addRestoreCheck(all);
    addRestore(all);
    addModelReading(all);
    addModelGates(all);
    addModelKeeping(all);
    addModelDeployment(all);
    addModelValidation(all);
    addModelRetention(all);
    addCommandAction(all);
    addManualAction(all);
    return all;
  }();
  return registry;
}

void ActionRegistry::add(std::unique_ptr<Action> action) {
  auto name = action->name();
  m_actions.insert_or_assign(std::move(name), std::move(action));
}

const Action *ActionRegistry::find(const QString &name) const {
  const auto found = m_actions.find(name);
  return found == m_actions.end() ? nullptr : found->second.get();
}

QStringList ActionRegistry::names() const {
  QStringList names;
  for (const auto &entry : m_actions) names.append(entry.first);
  return names;
}

}  // namespace ops
