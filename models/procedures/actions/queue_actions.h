#pragma once

#include <functional>

#include "models/procedures/actions/shipped_action.h"

namespace ops {

/// What queue actions share. `queue` may be any key of a declared queue.
namespace queueactions {

struct Place {
  const QueueSpec *spec = nullptr;
  QueueStore *store = nullptr;
};
/// The queue that `key` belongs to, and its store; a reason if there is none.
Result<Place> place(const QString &key, const ActionContext &context);
/// Connection of the queue that the parameter `queue` names, where it can be told already.
QStringList targets(const Json &parameters, const System &system);

/// Goes on only if no instance of a consumer of the queue has a process: a job in work belongs to whoever works on it.
/// Ends the run as refused where one has, or where the manager can't be asked.
void whenConsumersAreDown(ActionRun &run, const ActionContext &context, const QueueSpec &queue,
                          std::function<void()> next);
/// Moves and succeeds with {"moved", "missing", "remaining"}, telling progress. `goesBack`: to where the jobs were
/// taken from, which is what then holds.
void moveJobs(ActionRun &run, QueueStore &store, const QueueMove &move, bool goesBack = false);
/// Each kind of move of one step has a token of its own, so that an undo is not taken for a repeat.
QString token(const ActionContext &context, const QString &move);
/// {"happened": false} if nothing was moved under the token, else null: it may have been a part.
std::unique_ptr<Operation> probeMove(const QString &key, const ActionContext &context, const QString &token);
QString jobsText(const Json &parameters);
/// Key of the failed jobs of the queue that the parameters name, as far as it is known.
QString failedKey(const Json &parameters, const System &system);

}  // namespace queueactions

/// queue.failures.
void addQueueFailures(ActionRegistry &registry);
/// queue.retry and queue.takeBack.
void addQueueRetrying(ActionRegistry &registry);
/// queue.clear and queue.restore.
void addQueueClearing(ActionRegistry &registry);

}  // namespace ops
