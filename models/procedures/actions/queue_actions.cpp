#include "models/procedures/actions/queue_actions.h"

#include <QElapsedTimer>
#include <QHash>
#include <cmath>

namespace ops {

using namespace queueactions;

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("QueueActions", text, nullptr, n);
}

template <typename T>
Json optional(const std::optional<T> &value) {
  return value ? Json(*value) : Json();
}

/// The depth below which no alert on depth is raised; 1 where there is none.
qint64 calmDepth(const QueueSpec &queue, const Environment &environment) {
  std::optional<double> lowest;
  for (const auto &threshold : effectiveThresholds(queue.name, queue.thresholds, environment)) {
    if (threshold.metric != QLatin1String("depth")) continue;
    if (threshold.comparison == Threshold::Comparison::Above) {
      lowest = std::min(lowest.value_or(threshold.value + 1), threshold.value + 1);
    } else if (threshold.comparison == Threshold::Comparison::AtLeast) {
      lowest = std::min(lowest.value_or(threshold.value), threshold.value);
    }
  }
  return static_cast<qint64>(std::ceil(lowest.value_or(1)));
}

class QueueDepth final : public ReadAction {
 public:
  QueueDepth() : ReadAction("queue.depth", "depth", {{"queue", Parameter::Type::QueueKey, true}}) {}
  /// `below` may also be "calm": below every alert level of the queue.
  QStringList check(const Json &parameters, const System &system) const override {
    auto rest = parameters;
    if (jsonMember(parameters, "below") == "calm") rest.erase("below");
    return ReadAction::check(rest, system);
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read the depth of %1").arg(parameterText(parameters, "queue"));
  }
  Json settle(const Json &parameters, const ActionContext &context) const override {
    const auto *spec = context.backends.system().queue(parameterText(parameters, "queue"));
    auto settled = parameters;
    if (jsonMember(parameters, "below") == "calm") {
      settled["below"] = spec == nullptr ? qint64(1) : calmDepth(*spec, context.backends.environment());
    }
    return settled;
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto key = parameterText(parameters, "queue");
    const auto found = place(key, context);
    if (!found) return failedAction(found.error());
    const auto &spec = *found->spec;
    QueueKeys keys{key, {}, {}, {}, {}};
    if (key == spec.name) {
      keys.failed = spec.failed;
      keys.processing = spec.processing;
    }
    return std::make_unique<ActionRun>([store = found->store, keys](ActionRun &run) {
      run.ask<QueueReading>(store->read(keys), [&run](const QueueReading &reading) {
        run.succeed({{"depth", reading.depth},
                     {"failed", optional(reading.failed)},
                     {"processing", optional(reading.processing)}});
      });
    });
  }
};

/// Jobs that stay in work although they are looked at again and again. Bounded: the first 200, 64 KB of each.
class StuckWatch {
 public:
  StuckWatch(ActionRun &run, QueueStore &store, QString key, Milliseconds olderThan)
      : m_run(run), m_store(store), m_key(std::move(key)), m_olderThan(olderThan) {
    m_clock.start();
  }

  void look() {
    m_run.ask<QueuePage>(m_store.peek(m_key, 0, 200, 64 * 1024), [this](const QueuePage &page) { take(page); });
  }

 private:
  void take(const QueuePage &page) {
    QHash<QByteArray, qsizetype> now;
    for (const auto &job : page.jobs) {
      if (!job.digest.isEmpty()) ++now[job.digest];
    }
    if (m_first) {
      m_still = now;
    } else {
      for (auto it = m_still.begin(); it != m_still.end(); ++it) *it = std::min(*it, now.value(it.key()));
    }
    m_first = false;
    qint64 jobs = 0;
    for (const auto count : std::as_const(m_still)) jobs += count;
    const Milliseconds left = m_olderThan - Milliseconds(m_clock.elapsed());
    if (jobs == 0 || left.count() <= 0) {
      m_run.succeed({{"jobs", jobs}, {"processing", page.depth}, {"watchedMs", m_clock.elapsed()}});
      return;
    }
    m_run.report(
        tr("%n job(s) still in work; looking for another %1", static_cast<int>(jobs)).arg(formatDuration(left)),
        {{"jobs", jobs}});
    m_run.after(std::min(left, Milliseconds(1'000)), [this] { look(); });
  }

  ActionRun &m_run;
  QueueStore &m_store;
  QString m_key;
  Milliseconds m_olderThan;
  QElapsedTimer m_clock;
  QHash<QByteArray, qsizetype> m_still;
  bool m_first = true;
};

class QueueStuck final : public ReadAction {
 public:
  QueueStuck()
      : ReadAction("queue.stuck", "jobs",
                   {{"queue", Parameter::Type::Queue, true}, {"olderThan", Parameter::Type::Duration}}) {}
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }

 protected:
  QString describeLook(const Json &parameters, const System &system) const override {
    const auto name = parameterText(parameters, "queue");
    const auto *spec = system.queue(name);
    const auto age =
        parameterDuration(parameters, "olderThan", spec == nullptr ? Milliseconds(60'000) : spec->stuckAfter);
    return tr("Count the jobs of %1 that have been in work for more than %2").arg(name, formatDuration(age));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto found = place(parameterText(parameters, "queue"), context);
    if (!found) return failedAction(found.error());
    if (found->spec->processing.isEmpty()) {
      return failedAction({ErrorCode::Refused, tr("Looking for stuck jobs"), found->spec->name,
                           tr("the system file does not name its key of jobs in work"),
                           tr("Name it under \"processing\".")});
    }
    const auto age = parameterDuration(parameters, "olderThan", found->spec->stuckAfter);
    return std::make_unique<ActionRun>([place = *found, age, context](ActionRun &run) {
      const QueueKeys keys{place.spec->name, {}, place.spec->processing, {}, {}};
      run.ask<QueueReading>(place.store->read(keys), [&run, place, age, context](const QueueReading &reading) {
        const auto inWork = reading.processing.value_or(0);
        if (inWork == 0) return run.succeed({{"jobs", 0}, {"processing", 0}});
        askConsumers(run, place, age, inWork, context);
      });
    });
  }

 private:
  static void askConsumers(ActionRun &run, const Place &place, Milliseconds age, qint64 inWork,
                           const ActionContext &context) {
    const auto watch = [&run, place, age] {
      auto *stuck = new StuckWatch(run, *place.store, place.spec->processing, age);
      QObject::connect(&run, &QObject::destroyed, [stuck] { delete stuck; });
      stuck->look();
    };
    const auto manager = context.backends.serviceManager();
    if (!manager) return watch();
    run.attempt<QList<ServiceInstance>>(
        (*manager)->instances(),
        [&run, watch, inWork, consumers = place.spec->consumers](const Result<QList<ServiceInstance>> &instances) {
          bool listed = false;
          bool up = false;
          for (const auto &instance : instances.value_or(QList<ServiceInstance>())) {
            if (!consumers.contains(instance.service) || instance.state == InstanceState::Unknown) continue;
            listed = true;
            up = up || instance.isUp();
          }
          // Nobody is left who could finish them.
          if (listed && !up) return run.succeed({{"jobs", inWork}, {"processing", inWork}, {"workers", 0}});
          watch();
        });
  }
};

/// Moves that a token makes harmless to repeat.
class QueueMoving : public ShippedAction {
 public:
  QueueMoving(const char *name, QList<Parameter> parameters)
      : ShippedAction(name, Risk::Change, std::move(parameters)) {}
  bool isRepeatable() const override { return true; }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system);
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return probeMove(parameterText(parameters, "queue"), context, token(context, moveName(parameters)));
  }

 protected:
  virtual QString moveName(const Json &) const { return name(); }
};

class QueueRequeue final : public QueueMoving {
 public:
  QueueRequeue() : QueueMoving("queue.requeue", {{"queue", Parameter::Type::Queue, true}}) {}

  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ShippedAction::check(parameters, system);
    const auto *spec = system.queue(parameterText(parameters, "queue"));
    if (spec == nullptr) return faults;
    if (spec->processing.isEmpty()) {
      faults.append(tr("queue: the system file names no key of jobs in work for %1").arg(spec->name));
    }
    if (spec->consumers.isEmpty()) {
      faults.append(tr("queue: the system file names no consumers of %1, so nobody can tell whether one still works")
                        .arg(spec->name));
    }
    return faults;
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto name = parameterText(parameters, "queue");
    const auto *spec = system.queue(name);
    return tr("Move all jobs of %1 back to the front of %2, in their old order; not while a worker runs")
        .arg(spec == nullptr ? tr("the jobs in work") : spec->processing, name);
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return queueactions::targets(parameters, system) + QStringList{QStringLiteral("manager")};
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto found = place(parameterText(parameters, "queue"), context);
    if (!found) return failedAction(found.error());
    QueueMove move;
    move.from = found->spec->processing;
    move.to = found->spec->name;
    move.take = QueueEnd::Tail;
    move.put = QueueEnd::Head;
    move.token = token(context, name());
    return std::make_unique<ActionRun>([place = *found, context, move](ActionRun &run) {
      whenConsumersAreDown(run, context, *place.spec, [&run, place, move] { moveJobs(run, *place.store, move); });
    });
  }
};

class QueueMoveAction final : public QueueMoving {
 public:
  QueueMoveAction()
      : QueueMoving("queue.move", {{"queue", Parameter::Type::Queue, true},
                                   {"from", Parameter::Type::QueueKey, true},
                                   {"to", Parameter::Type::QueueKey, true},
                                   {"jobs", Parameter::Type::Jobs}}) {}

  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ShippedAction::check(parameters, system);
    const auto *spec = system.queue(parameterText(parameters, "queue"));
    const auto from = parameterText(parameters, "from");
    const auto to = parameterText(parameters, "to");
    if (!from.isEmpty() && from == to) faults.append(tr("from and to are the same"));
    if (spec == nullptr) return faults;
    for (const auto &key : {from, to}) {
      const auto *of = queueOfKey(system, key);
      if (of != nullptr && of != spec) faults.append(tr("%1 does not belong to %2").arg(key, spec->name));
    }
    if (!to.isEmpty() && to == spec->processing) faults.append(tr("to: only a worker puts jobs in work"));
    return faults;
  }
  QString describe(const Json &parameters, const System &) const override {
    return tr("Move %1 of %2 to the end of %3, oldest first")
        .arg(jobsText(parameters), parameterText(parameters, "from"), parameterText(parameters, "to"));
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto found = place(parameterText(parameters, "queue"), context);
    if (!found) return failedAction(found.error());
    QueueMove move;
    move.from = parameterText(parameters, "from");
    move.to = parameterText(parameters, "to");
    move.token = token(context, moveName(parameters));
    move.digests = parameterJobs(parameters);
    return std::make_unique<ActionRun>([place = *found, context, move](ActionRun &run) {
      const auto go = [&run, place, move] { moveJobs(run, *place.store, move); };
      if (move.from != place.spec->processing) return go();
      whenConsumersAreDown(run, context, *place.spec, go);
    });
  }

 protected:
  QString moveName(const Json &parameters) const override {
    return name() + QLatin1Char('/') + parameterText(parameters, "from") + QLatin1Char('/') +
           parameterText(parameters, "to");
  }
};

}  // namespace

void addQueueActions(ActionRegistry &registry) {
  registry.add(std::make_unique<QueueDepth>());
  registry.add(std::make_unique<QueueStuck>());
  registry.add(std::make_unique<QueueRequeue>());
  registry.add(std::make_unique<QueueMoveAction>());
  addQueueFailures(registry);
  addQueueRetrying(registry);
  addQueueClearing(registry);
}

}  // namespace ops
