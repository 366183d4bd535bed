#include "models/procedures/actions/watching.h"

#include <QElapsedTimer>
#include <algorithm>

#include "models/base/clock.h"
#include "models/procedures/actions/service_actions.h"
#include "models/promotion/served_figures.h"

namespace ops {

namespace {

constexpr Milliseconds usualPause{5'000};
constexpr Milliseconds shortestPause{100};
constexpr Milliseconds usualTime{60'000};

QString tr(const char *text) {
  return QCoreApplication::translate("WatchActions", text);
}

/// Lives with its run.
class Watching {
 public:
  Watching(ActionRun &run, const ActionContext &context, WatchPlan plan, WatchQuestion question)
      : m_run(run),
        m_context(context),
        m_plan(std::move(plan)),
        m_question(std::move(question)),
        m_figures(m_plan.service, context.backends.environment()) {
    m_clock.start();
  }

  void look() {
    if (m_plan.service.name.isEmpty()) return ask();
    m_run.askValue(serviceactions::healthQuestion(m_context, m_plan.service.name), [this](const Outcome &outcome) {
      if (outcome.kind != OutcomeKind::Succeeded) return m_run.end(outcome.error);
      ask();
    });
  }

 private:
  void ask() {
    if (!m_question) return readFigures();
    m_question([this] { readFigures(); });
  }

  void readFigures() {
    if (!m_figures.isDeclared()) return endRound();
    m_run.ask<HttpResponse>(m_context.backends.http().send(m_figures.request()), [this](const HttpResponse &response) {
      const auto complaint = m_figures.add(monotonicNs(), response.body);
      if (const auto errors = m_figures.errorRate()) m_run.value()["errorRate"] = *errors;
      if (const auto latency = m_figures.latencyMs()) m_run.value()["latencyMs"] = *latency;
      if (complaint.isEmpty()) return endRound();
      m_run.end({ErrorCode::Failed,
                 tr("Watching %1").arg(m_plan.service.name),
                 m_figures.request().url.toDisplayString(),
                 complaint,
                 {}});
    });
  }

  void endRound() {
    ++m_rounds;
    const Milliseconds watched(m_clock.elapsed());
    m_run.value()["rounds"] = m_rounds;
    m_run.value()["watchedMs"] = watched.count();
    if (watched >= m_plan.time) {
      const auto notWatched = m_figures.notWatched();
      auto summary = tr("nothing was bad for %1").arg(formatDuration(watched));
      if (!notWatched.isEmpty()) summary += tr("; not watched: %1").arg(notWatched.join(QStringLiteral(", ")));
      m_run.value()["notWatched"] = toJson(notWatched);
      m_run.value()["summary"] = toJson(summary);
      return m_run.succeed();
    }
    const auto left = m_plan.time - watched;
    constexpr qint64 second = 1'000;
    m_run.report(
        tr("All is well; %1 left").arg(formatDuration(Milliseconds((left.count() + second - 1) / second * second))),
        {{"rounds", m_rounds}});
    m_run.after(std::clamp(left, shortestPause, m_plan.pause), [this] { look(); });
  }

  ActionRun &m_run;
  ActionContext m_context;
  WatchPlan m_plan;
  WatchQuestion m_question;
  ServedFigures m_figures;
  QElapsedTimer m_clock;
  int m_rounds = 0;
};

class ServiceWatching final : public ShippedAction {
 public:
  ServiceWatching()
      : ShippedAction("service.watch", Risk::Read,
                      {{"service", Parameter::Type::Service, true},
                       {"for", Parameter::Type::Duration},
                       {"every", Parameter::Type::Duration}}) {}
  QString describe(const Json &parameters, const System &) const override {
    return tr("Ask %1 whether it is well, and how its requests fare, every %2 for %3; stop at the first answer that is "
              "bad")
        .arg(serviceactions::service(parameters), formatDuration(watchPause(parameters)),
             formatDuration(timeOf(parameters)));
  }
  QStringList targets(const Json &parameters, const System &system) const override {
    return ActionRegistry::shipped().find(QStringLiteral("service.healthy"))->targets(parameters, system);
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      // The plan's check has refused a service that the system does not name.
      const auto *service = context.backends.system().service(serviceactions::service(parameters));
      watchService(run, context,
                   {service == nullptr ? ServiceSpec() : *service, timeOf(parameters), watchPause(parameters)});
    });
  }

 private:
  static Milliseconds timeOf(const Json &parameters) { return parameterDuration(parameters, "for", usualTime); }
};

}  // namespace

void watchService(ActionRun &run, const ActionContext &context, WatchPlan plan, WatchQuestion question) {
  auto *watching = new Watching(run, context, std::move(plan), std::move(question));
  QObject::connect(&run, &QObject::destroyed, [watching] { delete watching; });
  watching->look();
}

Milliseconds watchPause(const Json &parameters) {
  return std::max(shortestPause, parameterDuration(parameters, "every", usualPause));
}

void addServiceWatch(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceWatching>());
}

}  // namespace ops
