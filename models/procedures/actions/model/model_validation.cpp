#include <QElapsedTimer>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/procedures/actions/service_actions.h"
#include "models/promotion/served_figures.h"

namespace ops {

using namespace modelactions;

namespace {

constexpr Milliseconds usualPause{5'000};
constexpr Milliseconds shortestPause{100};

QString tr(const char *text) {
  return QCoreApplication::translate("ModelActions", text);
}

/// A service that can be asked nothing proves nothing.
QStringList withoutQuestions(const Json &parameters, const System &system) {
  const auto *spec = system.model(modelOf(parameters));
  if (spec == nullptr || spec->validation.isSet() || spec->sample.isSet() || !spec->serving.isEmpty()) return {};
  return {tr("model: %1 declares neither serving nor validation nor sample, so nothing can be checked")
              .arg(modelOf(parameters))};
}

QStringList questionsOf(const ModelSpec &spec) {
  QStringList questions;
  if (!spec.serving.isEmpty()) questions.append(tr("which version it serves"));
  if (spec.validation.isSet()) {
    questions.append(tr("its own check (%1 %2)").arg(QString::fromLatin1(spec.validation.method), spec.validation.url));
  }
  if (spec.sample.isSet()) {
    questions.append(tr("a sample prediction (%1 %2)").arg(QString::fromLatin1(spec.sample.method), spec.sample.url));
  }
  return questions;
}

class ModelValidate final : public ShippedAction {
 public:
  ModelValidate()
      : ShippedAction("model.validate", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text},
                       {"fasterThan", Parameter::Type::Duration}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    return ShippedAction::check(parameters, system) + withoutQuestions(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Validate %1").arg(modelOf(parameters));
    auto text = tr("Ask %1 for %2").arg(spec->service, questionsOf(*spec).join(QStringLiteral(", ")));
    const auto limit = parameterDuration(parameters, "fasterThan", Milliseconds(0));
    if (limit.count() > 0) text += tr("; the sample must take less than %1").arg(formatDuration(limit));
    return text;
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto limit = parameterDuration(parameters, "fasterThan", Milliseconds(0));
      run.value()["validated"] = false;
      withModel(run, context, parameters,
                [&run, context, limit, version = versionOf(parameters)](const Subject &subject) {
                  validateModel(run, context, subject, version, [&run, subject, version, limit] {
                    const auto took = sampleTime(run);
                    if (limit.count() > 0 && took >= limit) return run.end(tooSlow(subject, took, limit));
                    run.value()["validated"] = true;
                    run.value()["conclusion"] = toJson(servesText(subject, jsonString(run.value(), "version"), false));
                    const auto served = version.isEmpty() ? jsonString(run.value(), "version") : version;
                    auto summary = tr("it serves %1, and answers every question as it should").arg(visibleText(served));
                    if (took.count() > 0) summary += tr("; the sample took %1").arg(formatDuration(took));
                    run.value()["summary"] = toJson(summary);
                    run.succeed();
                  });
                });
    });
  }

 private:
  static Milliseconds sampleTime(ActionRun &run) {
    return Milliseconds(qRound64(jsonNumber(jsonMember(run.value(), "sample"), "milliseconds")));
  }
  static Error tooSlow(const Subject &subject, Milliseconds took, Milliseconds limit) {
    return {ErrorCode::Failed,
            tr("Asking %1 for a sample prediction").arg(subject.spec.service),
            {},
            tr("it took %1; wanted less than %2").arg(formatDuration(took), formatDuration(limit)),
            tr("Look what the service, or its machine, is busy with.")};
  }
};

/// Asks all that can be asked, round after round, until the time is over or something is bad.
class Watching {
 public:
  struct Plan {
    QString version;
    Milliseconds time{0};
    Milliseconds pause{0};
  };

  Watching(ActionRun &run, const ActionContext &context, const Subject &subject, Plan plan)
      : m_run(run),
        m_context(context),
        m_subject(subject),
        m_plan(std::move(plan)),
        m_service(serviceOf(context, subject)),
        m_figures(m_service, context.backends.environment()) {
    m_clock.start();
  }

  void look() {
    if (m_service.name.isEmpty()) return validate();
    m_run.askValue(serviceactions::healthQuestion(m_context, m_service.name), [this](const Outcome &outcome) {
      if (outcome.kind != OutcomeKind::Succeeded) return m_run.end(outcome.error);
      validate();
    });
  }

 private:
  static ServiceSpec serviceOf(const ActionContext &context, const Subject &subject) {
    const auto *service = context.backends.system().service(subject.spec.service);
    return service == nullptr ? ServiceSpec() : *service;
  }

  void validate() {
    validateModel(m_run, m_context, m_subject, m_plan.version, [this] { readFigures(); });
  }

  void readFigures() {
    if (!m_figures.isDeclared()) return endRound();
    m_run.ask<HttpResponse>(m_context.backends.http().send(m_figures.request()), [this](const HttpResponse &response) {
      const auto complaint = m_figures.add(monotonicNs(), response.body);
      if (const auto errors = m_figures.errorRate()) m_run.value()["errorRate"] = *errors;
      if (const auto latency = m_figures.latencyMs()) m_run.value()["latencyMs"] = *latency;
      if (complaint.isEmpty()) return endRound();
      m_run.end({ErrorCode::Failed, tr("Watching %1").arg(m_service.name), displayOf(response), complaint, {}});
    });
  }

  QString displayOf(const HttpResponse &) const { return m_figures.request().url.toDisplayString(); }

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
  Subject m_subject;
  Plan m_plan;
  ServiceSpec m_service;
  ServedFigures m_figures;
  QElapsedTimer m_clock;
  int m_rounds = 0;
};

class ModelWatch final : public ShippedAction {
 public:
  ModelWatch()
      : ShippedAction("model.watch", Risk::Read,
                      {{"model", Parameter::Type::Model, true},
                       {"version", Parameter::Type::Text},
                       {"for", Parameter::Type::Duration},
                       {"every", Parameter::Type::Duration}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    return ShippedAction::check(parameters, system) + withoutQuestions(parameters, system);
  }
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Watch %1").arg(modelOf(parameters));
    return tr("Ask %1 for %2 and whether it is well, every %3 for %4; stop at the first answer that is bad")
        .arg(spec->service, questionsOf(*spec).join(QStringLiteral(", ")), formatDuration(pauseOf(parameters)),
             formatDuration(timeOf(parameters, *spec)));
  }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      withModel(run, context, parameters, [&run, context, parameters](const Subject &subject) {
        const Watching::Plan plan{versionOf(parameters), timeOf(parameters, subject.spec), pauseOf(parameters)};
        auto *watching = new Watching(run, context, subject, plan);
        QObject::connect(&run, &QObject::destroyed, [watching] { delete watching; });
        watching->look();
      });
    });
  }

 private:
  static Milliseconds timeOf(const Json &parameters, const ModelSpec &spec) {
    return parameterDuration(parameters, "for", spec.watch);
  }
  static Milliseconds pauseOf(const Json &parameters) {
    return std::max(shortestPause, parameterDuration(parameters, "every", usualPause));
  }
};

}  // namespace

void addModelValidation(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelValidate>());
  registry.add(std::make_unique<ModelWatch>());
}

}  // namespace ops
