#include "models/base/text.h"
#include "models/procedures/actions/queue_actions.h"

namespace ops::queueactions {

namespace {
QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("QueueActions", text, nullptr, n);
}
}  // namespace

Result<Place> place(const QString &key, const ActionContext &context) {
  const auto &system = context.backends.system();
  const auto *spec = queueOfKey(system, key);
  if (spec == nullptr) {
    return fail({ErrorCode::Usage,
                 tr("Looking for the queue %1").arg(key),
                 system.name,
                 tr("the system has none of that name"),
                 {}});
  }
  const auto store = context.backends.queueStore(spec->connection);
  if (!store) return fail(store.error());
  return Place{spec, *store};
}

QStringList targets(const Json &parameters, const System &system) {
  const auto *spec = queueOfKey(system, parameterText(parameters, "queue"));
  return spec == nullptr ? QStringList() : QStringList{spec->connection};
}

void whenConsumersAreDown(ActionRun &run, const ActionContext &context, const QueueSpec &queue,
                          std::function<void()> next) {
  const auto what = tr("Moving jobs out of %1").arg(queue.processing);
  const auto refuse = [&run, what](const QString &target, const QString &why, const QString &remedy) {
    run.end({ErrorCode::Refused, what, target, why, remedy});
  };
  if (queue.consumers.isEmpty()) {
    return refuse(queue.name, tr("the system file does not say which services take jobs from it"),
                  tr("Name them under \"consumers\"."));
  }
  const auto manager = context.backends.serviceManager();
  if (!manager)
    return refuse({}, tr("whether a worker still holds these jobs can't be asked: %1").arg(manager.error().why),
                  manager.error().remedy);
  run.attempt<QList<ServiceInstance>>(
      (*manager)->instances(), [refuse, consumers = queue.consumers, address = (*manager)->address(),
                                next = std::move(next)](const Result<QList<ServiceInstance>> &instances) {
        if (!instances) {
          return refuse(address,
                        tr("whether a worker still holds these jobs can't be asked: %1").arg(instances.error().why),
                        instances.error().remedy);
        }
        QStringList up;
        bool listed = false;
        for (const auto &instance : *instances) {
          if (!consumers.contains(instance.service)) continue;
          listed = listed || instance.state != InstanceState::Unknown;
          if (instance.isUp()) up.append(instance.name);
        }
        if (!listed) {
          return refuse(address, tr("the service manager does not know %1").arg(consumers.join(QStringLiteral(", "))),
                        {});
        }
        if (!up.isEmpty()) {
          return refuse(address, tr("still running, and may hold these jobs: %1").arg(up.join(QStringLiteral(", "))),
                        tr("Stop them first, or the same job is done twice."));
        }
        next();
      });
}

void moveJobs(ActionRun &run, QueueStore &store, const QueueMove &move, bool goesBack) {
  run.describeProgress([](const Json &progress) {
    return tr("%1 moved, %2 left")
        .arg(formatCount(jsonInteger(progress, "moved")), formatCount(jsonInteger(progress, "remaining")));
  });
  run.ask<QueueMoved>(store.move(move), [&run, to = move.to, goesBack](const QueueMoved &moved) {
    auto text = moved.moved == 0 ? tr("there was no job to move") : tr("jobs moved: %1").arg(formatCount(moved.moved));
    const bool areBack = goesBack && moved.moved > 0;
    if (areBack) text = tr("Back in %1: %n job(s)", static_cast<int>(moved.moved)).arg(visibleText(to));
    if (moved.missing > 0) text += tr("; no longer there: %1").arg(formatCount(moved.missing));
    if (moved.remaining > 0) text += tr("; still to be moved: %1").arg(formatCount(moved.remaining));
    Json value{
        {"moved", moved.moved}, {"missing", moved.missing}, {"remaining", moved.remaining}, {"summary", toJson(text)}};
    if (areBack) value["conclusion"] = toJson(text);
    run.succeed(std::move(value));
  });
}

QString token(const ActionContext &context, const QString &move) {
  return context.token + QLatin1Char('/') + move;
}

std::unique_ptr<Operation> probeMove(const QString &key, const ActionContext &context, const QString &token) {
  const auto found = place(key, context);
  if (!found) return failedAction(found.error());
  return std::make_unique<ActionRun>([store = found->store, token](ActionRun &run) {
    run.ask<qint64>(store->movedUnder(token), [&run](qint64 moved) {
      // Some were moved: whether that was all of them a repeat under the same token will tell.
      run.succeed({{"happened", moved > 0 ? Json() : Json(false)}, {"moved", moved}});
    });
  });
}

QString jobsText(const Json &parameters) {
  const auto &jobs = jsonMember(parameters, "jobs");
  if (jobs.is_null() || jsonText(jobs) == QLatin1String("all")) return tr("all jobs");
  if (jobs.is_string() && jsonText(jobs).contains(QLatin1String("{{"))) return tr("jobs (%1)").arg(jsonText(jobs));
  return tr("%n chosen job(s)", static_cast<int>(parameterJobs(parameters).size()));
}

QString failedKey(const Json &parameters, const System &system) {
  const auto name = parameterText(parameters, "queue");
  const auto *spec = queueOfKey(system, name);
  return spec == nullptr ? tr("the failed jobs of %1").arg(name) : spec->failed;
}

}  // namespace ops::queueactions
