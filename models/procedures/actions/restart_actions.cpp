#include <QElapsedTimer>

#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

constexpr Milliseconds healthPatience{30'000};
constexpr Milliseconds healthPause{500};
constexpr Milliseconds startPatience{10'000};
constexpr Milliseconds startPause{200};

QString tr(const char *text) {
  return QCoreApplication::translate("ServiceActions", text);
}

/// Names of the instances that were up before the step began.
QStringList upBefore(const Json &before) {
  QStringList names;
  for (const auto &instance : jsonMember(before, "instances")) {
    if (jsonInteger(instance, "pid") > 0) names.append(jsonString(instance, "name"));
  }
  return names;
}

/// Stops and starts instances one after the other. Where none is up it starts what should run.
class Restarting {
 public:
  struct Plan {
    QString service;
    Milliseconds pause{0};
    bool checkHealth = false;  ///< after each instance, before the next
  };

  Restarting(ActionRun &run, ActionContext context, Plan plan)
      : m_run(run), m_context(std::move(context)), m_plan(std::move(plan)) {}

  void start() {
    m_run.value() = {{"restarted", Json::array()}};
    withInstances(m_run, m_context, m_plan.service, [this](ServiceManager &manager, const Instances &own) {
      m_manager = &manager;
      // A second attempt brings back what the first one has stopped and not started again.
      const auto before = upBefore(m_context.before);
      for (const auto &instance : own) {
        if (instance.isUp() || before.contains(instance.name)) m_names.append(instance.name);
      }
      m_goal =
          std::max(wanted(own, m_context.backends.system().service(m_plan.service)), static_cast<int>(m_names.size()));
      next();
    });
  }

 private:
  void next() {
    if (m_done == m_names.size()) return fillUp();
    const auto &name = m_names[m_done];
    m_run.report(tr("Restarting %1 (%2 of %3)").arg(name).arg(m_done + 1).arg(m_names.size()));
    // An instance that was stopped is started again, whatever happens meanwhile.
    m_run.hold();
    m_run.ask<Done>(m_manager->stop(name), [this, name](const Done &) {
      m_clock.start();
      startAgain(name);
    });
  }

  void startAgain(const QString &name) {
    m_run.attempt<Done>(m_manager->start(name), [this, name](const Result<Done> &started) {
      if (started) {
        m_run.release();
        m_run.value()["restarted"].push_back(ops::toJson(name));
        ++m_done;
        m_clock.start();
        return m_plan.checkHealth ? waitForHealth() : pauseThenNext();
      }
      Error error = started.error();
      const bool noAnswer = error.code == ErrorCode::Unreachable || error.code == ErrorCode::TimedOut;
      if (noAnswer && m_clock.elapsed() < startPatience.count()) {
        return m_run.after(startPause, [this, name] { startAgain(name); });
      }
      if (noAnswer) {
        error.code = ErrorCode::OutcomeUnknown;
        error.remedy = tr("%1 was stopped, and nobody could be asked to start it again.").arg(name);
      }
      m_run.end(error);
    });
  }

  void waitForHealth() {
    m_run.askValue(healthQuestion(m_context, m_plan.service), [this](const Outcome &outcome) {
      if (outcome.kind == OutcomeKind::Succeeded) return pauseThenNext();
      if (m_clock.elapsed() >= healthPatience.count()) {
        auto error = outcome.error;
        error.why = tr("after the restart of %1 it was not well within %2: %3")
                        .arg(m_names[m_done - 1], formatDuration(healthPatience), outcome.error.why);
        error.remedy = tr("The other instances were left as they were.");
        return m_run.end(error);
      }
      m_run.after(healthPause, [this] { waitForHealth(); });
    });
  }

  void pauseThenNext() {
    if (m_done == m_names.size() || m_plan.pause.count() == 0) return next();
    m_run.report(tr("Waiting %1 before the next").arg(formatDuration(m_plan.pause)));
    m_run.after(m_plan.pause, [this] { next(); });
  }

  /// Those that were down and should run.
  void fillUp() {
    if (m_names.size() >= m_goal) return finish();
    m_run.report(tr("Starting what is missing"));
    m_run.ask<Done>(m_manager->scale(m_plan.service, m_goal), [this](const Done &) { finish(); });
  }

  void finish() {
    m_run.value()["replicas"] = m_goal;
    askInstances(m_run, m_context, m_plan.service, [this](const Instances &own) {
      if (!own.isEmpty()) {
        m_run.value()["replicas"] = replicas(own);
        m_run.value()["instances"] = serviceactions::toJson(own);
      }
      if (m_names.isEmpty()) m_run.report(tr("None was up: %1 started").arg(jsonInteger(m_run.value(), "replicas")));
      const auto up = jsonInteger(m_run.value(), "replicas");
      m_run.value()["summary"] = ops::toJson(
          m_names.isEmpty() ? tr("none was up, so it was started; up now: %1").arg(up)
                            : tr("restarted: %1; up now: %2").arg(m_names.join(QStringLiteral(", "))).arg(up));
      m_run.succeed();
    });
  }

  ActionRun &m_run;
  ActionContext m_context;
  Plan m_plan;
  ServiceManager *m_manager = nullptr;
  QStringList m_names;
  qsizetype m_done = 0;
  int m_goal = 0;
  QElapsedTimer m_clock;
};

std::unique_ptr<Operation> restart(const ActionContext &context, const Restarting::Plan &plan) {
  return std::make_unique<ActionRun>([context, plan](ActionRun &run) {
    auto *restarting = new Restarting(run, context, plan);
    QObject::connect(&run, &QObject::destroyed, [restarting] { delete restarting; });
    restarting->start();
  });
}

/// Whether every instance that was up before has another process now that runs: true; whether none was touched: false;
/// else null.
Json allReplaced(const Json &before, const Instances &now, int usual) {
  int replaced = 0;
  int kept = 0;
  int all = 0;
  for (const auto &old : jsonMember(before, "instances")) {
    const auto pid = jsonInteger(old, "pid");
    if (pid <= 0) continue;
    ++all;
    const auto name = jsonString(old, "name");
    const auto found = std::ranges::find(now, name, &ServiceInstance::name);
    if (found == now.end() || !found->isUp()) continue;
    const bool same = found->pid == pid && ops::toJson(found->startedAt) == jsonMember(old, "startedAt");
    if (same) ++kept;
    if (!same && found->state == InstanceState::Running) ++replaced;
  }
  if (all == 0) {
    if (replicas(now) == 0) return false;
    return replicas(now) >= usual ? Json(true) : Json();
  }
  if (replaced == all) return true;
  return kept == all ? Json(false) : Json();
}

class RestartAction : public ShippedAction {
 public:
  bool takesNothingAway() const override { return true; }
  using ShippedAction::ShippedAction;
  QStringList targets(const Json &, const System &) const override { return {QStringLiteral("manager")}; }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([name = service(parameters), context](ActionRun &run) {
      withInstances(run, context, name, [&run](ServiceManager &, const Instances &own) {
        run.succeed({{"replicas", replicas(own)}, {"instances", serviceactions::toJson(own)}});
      });
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([name = service(parameters), context](ActionRun &run) {
      const auto *spec = context.backends.system().service(name);
      withInstances(run, context, name, [&run, spec, before = context.before](ServiceManager &, const Instances &own) {
        run.succeed({{"happened", before.is_object() ? allReplaced(before, own, wanted(own, spec)) : Json()}});
      });
    });
  }
};

class ServiceRestart final : public RestartAction {
 public:
  ServiceRestart() : RestartAction("service.restart", Risk::Change, {{"service", Parameter::Type::Service, true}}) {}
  QString describe(const Json &parameters, const System &) const override {
    return tr("Stop and start every instance of %1 that is up; start it if none is").arg(service(parameters));
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return restart(context, {service(parameters), Milliseconds(0), false});
  }
};

class ServiceRollingRestart final : public RestartAction {
 public:
  ServiceRollingRestart()
      : RestartAction("service.rolling-restart", Risk::Change,
                      {{"service", Parameter::Type::Service, true}, {"pause", Parameter::Type::Duration}}) {}
  QString describe(const Json &parameters, const System &) const override {
    return tr("Restart the instances of %1 one after the other, each well and %2 later before the next; stop at the "
              "first that fails")
        .arg(service(parameters), formatDuration(pause(parameters)));
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const auto *spec = context.backends.system().service(service(parameters));
    const bool hasProbe = spec != nullptr && spec->probe.kind != ProbeSpec::Kind::None;
    return restart(context, {service(parameters), pause(parameters), hasProbe});
  }

 private:
  static Milliseconds pause(const Json &parameters) {
    return parameterDuration(parameters, "pause", Milliseconds(10'000));
  }
};

}  // namespace

void addServiceRestarts(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceRestart>());
  registry.add(std::make_unique<ServiceRollingRestart>());
}

}  // namespace ops
