#pragma once

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <map>

#include "models/items/run_text.h"
#include "models/procedures/condition.h"
#include "widgets/wizard/run_desk.h"

namespace ops::test {

inline QDateTime time(int seconds) {
  return QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC).addSecs(seconds);
}

inline Step step(const char *id, const char *title, Risk risk, const char *action, Json parameters) {
  Step made;
  made.id = QString::fromLatin1(id);
  made.title = QString::fromUtf8(title);
  made.risk = risk;
  made.action = {QString::fromLatin1(action), std::move(parameters)};
  return made;
}

/// Four steps: read, change with a way back, a manual one, read.
inline Procedure scaleProcedure() {
  Procedure procedure;
  procedure.name = QStringLiteral("queue-backing-up");
  procedure.title = QStringLiteral("The queue is backing up");
  procedure.summary = QStringLiteral("Adds workers, looks at what is stuck and watches the queue drain.");
  procedure.owner = QStringLiteral("AI/ML Automation");
  procedure.reviewed = QDate(2026, 11, 22);
  procedure.severity = Severity::P1;
  InputSpec workers;
  workers.name = QStringLiteral("workers");
  workers.type = InputSpec::Type::Integer;
  workers.defaultValue = 8;
  workers.minimum = 1;
  workers.maximum = 16;
  workers.ask = QStringLiteral("How many workers should run?");
  procedure.inputs = {workers};
  procedure.steps = {
      step("depth", "How deep is the queue?", Risk::Read, "queue.depth", {{"queue", "document_queue"}}),
      step("scale", "Run {{inputs.workers}} workers", Risk::Change, "service.scale",
           {{"service", "worker"}, {"replicas", "{{inputs.workers}}"}}),
      step("look", "Look at one stuck job", Risk::Read, "manual",
           {{"instruction", "Open the page Queues and look at the oldest job in processing_queue."},
            {"expected", "Its age is below a minute."}}),
      step("drained", "Watch it drain", Risk::Read, "wait.until", {{"queue", "document_queue"}, {"below", 100}})};
  procedure.steps[1].why = QStringLiteral("Jobs arrive faster than the running workers finish them.");
  procedure.steps[1].expect = QStringLiteral("New workers are up within a minute. Running ones keep their pid.");
  procedure.steps[1].undo = ActionCall{QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 3}}};
  procedure.steps[1].skippable = true;
  return procedure;
}

inline Procedure clearProcedure() {
  Procedure procedure;
  procedure.name = QStringLiteral("clear-queue");
  procedure.title = QStringLiteral("Clear a queue");
  procedure.summary = QStringLiteral("Exports the jobs, sets them aside, and can put them back.");
  procedure.steps = {
      step("clear", "Clear document_queue", Risk::Destructive, "queue.clear", {{"queue", "document_queue"}})};
  return procedure;
}

inline Procedure readProcedure() {
  auto procedure = clearProcedure();
  procedure.name = QStringLiteral("look");
  procedure.title = QStringLiteral("Look at the queue");
  procedure.steps = {step("depth", "How deep is it?", Risk::Read, "queue.depth", {{"queue", "document_queue"}})};
  return procedure;
}

inline System docPipeline() {
  System system;
  system.name = QStringLiteral("doc-pipeline");
  system.title = QStringLiteral("Document Packaging Pipeline");
  QueueSpec queue;
  queue.name = QStringLiteral("document_queue");
  queue.failed = QStringLiteral("failed_queue");
  queue.processing = QStringLiteral("processing_queue");
  system.queues = {queue};
  ServiceSpec worker;
  worker.name = QStringLiteral("worker");
  system.services = {worker};
  return system;
}

inline Environment lab() {
  Environment environment;
  environment.name = QStringLiteral("lab");
  environment.tier = Tier::Practice;
  return environment;
}

inline Plan planOf(const Procedure &procedure, const Environment &environment, const Json &inputs = Json::object()) {
  Plan plan;
  plan.procedure = procedure;
  plan.system = QStringLiteral("doc-pipeline");
  plan.environment = environment.name;
  plan.tier = environment.tier;
  plan.inputs = inputs;
  plan.targets[QStringLiteral("cache")] = {QStringLiteral("redis"), QStringLiteral("0a1b2c"),
                                           QStringLiteral("Redis 7.0.15 at 127.0.0.1:7302")};
  for (auto step : procedure.steps) {
    step.title = jsonText(expandKnownTemplates(Json(toJson(step.title)), {{"inputs", inputs}}));
    step.action.parameters = expandKnownTemplates(step.action.parameters, {{"inputs", inputs}});
    PlannedStep planned;
    planned.step = step;
    planned.description = step.action.name == QLatin1String("queue.clear")
                              ? QStringLiteral("Clear document_queue (312 jobs)")
                              : step.title;
    planned.verification = step.risk == Risk::Change ? QStringLiteral("8 workers run within 1 min") : QString();
    planned.undoing = step.undo ? QStringLiteral("Run 3 workers again") : QString();
    planned.targets = {QStringLiteral("Redis 7.0.15 at 127.0.0.1:7302")};
    plan.steps.append(planned);
  }
  return plan;
}

/// A procedure of one step that reads, as a file.
class ProcedureOnDisk {
 public:
  ProcedureOnDisk() {
    write(
        "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: look, title: Look at the queue}\n"
        "steps:\n  - {id: depth, title: \"How deep is it?\", risk: read, do: {queue.depth: {queue: "
        "document_queue}}}\n");
  }
  Procedure read() const {
    auto procedure = findProcedure(path());
    if (!procedure) qFatal("%s", qPrintable(procedure.error().toString()));
    return *procedure;
  }
  void edit(const char *from, const char *to) {
    m_text.replace(from, to);
    write(m_text);
  }
  void remove() { QFile::remove(path()); }

 private:
  QString path() const { return m_folder.filePath(QStringLiteral("look.yaml")); }
  void write(const QByteArray &text) {
    m_text = text;
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for the test's files");
  }

  QTemporaryDir m_folder;
  QByteArray m_text;
};

/// A run of the procedure that has just been opened.
inline RunState openedRun(const Procedure &procedure, const Json &inputs = Json::object()) {
  RunState run;
  run.run = QStringLiteral("7d9f1c2e-3b4a-4c5d-8e6f-001122334455");
  run.procedure = procedure;
  run.system = QStringLiteral("doc-pipeline");
  run.environment = QStringLiteral("lab");
  run.inputs = inputs;
  run.plan = toJson(planOf(procedure, lab(), inputs));
  run.attended = true;
  run.opened = true;
  run.openedAt = time(0);
  run.actor = QStringLiteral("ada");
  run.steps = QList<StepState>(procedure.steps.size());
  return run;
}

inline void finish(RunState &run, int index, StepPhase phase, const Json &value = {}) {
  auto &step = run.steps[index];
  step.phase = phase;
  step.attempts = 1;
  step.value = value;
  const bool isChange = run.procedure.steps[index].risk != Risk::Read;
  if (isChange && phase == StepPhase::Succeeded) step.effect = Effect::Certain;
  step.startedAt = time(index * 10);
  step.endedAt = time(index * 10 + 4);
  step.startedTick = {1'000'000'000, QStringLiteral("boot")};
  step.endedTick = {5'200'000'000, QStringLiteral("boot")};
}

inline void failStep(RunState &run, int index) {
  finish(run, index, StepPhase::Waiting);
  run.steps[index].question = Question::FailedStep;
  run.steps[index].error = {ErrorCode::Failed, QStringLiteral("Starting worker-7"), QStringLiteral("supervisor lab"),
                            QStringLiteral("the program exited too early: <b>exit 3</b>"),
                            QStringLiteral("Look at its log on the page Health.")};
  run.steps[index].news = {{time(11), QStringLiteral("3 of 8 up")},
                           {time(12), QStringLiteral("worker-7 exited \x1b[31m")}};
}

/// Answers at once with what it was given, and notes what it was asked.
class FakeDesk final : public RunDesk {
 public:
  Result<Plan> planned = std::unexpected(Error{});
  Result<Json> rights = Json::array({{{"check", "write"}, {"ok", true}, {"detail", ""}}});
  QList<ClaimHolder> heldBy;
  QList<RunSummary> history;
  QList<BackupSet> sets;
  Result<ModelView> view = std::unexpected(Error{});
  QStringList modelsAsked;
  Result<QString> opened = QStringLiteral("7d9f1c2e-3b4a-4c5d-8e6f-001122334455");
  Status decided;
  bool ownerAlive = true;
  UpCounts up;
  int opens = 0;
  Approval approval;
  QStringList decisions;  ///< "verb step details"
  QStringList resumed;
  Followed changed;

  Op<Plan> plan(const Procedure &, const Json &) override { return answer<Plan>(planned); }
  Op<Json> selfCheck(const QString &) override { return answer<Json>(rights); }
  Op<QList<ClaimHolder>> holders(const QStringList &resources) override {
    if (!resources.value(0).startsWith(QLatin1String("run:"))) return answer<QList<ClaimHolder>>(heldBy);
    ClaimHolder owner;
    owner.alive = ownerAlive;
    return answer<QList<ClaimHolder>>(QList<ClaimHolder>{owner});
  }
  Op<QList<RunSummary>> runs(int) override { return answer<QList<RunSummary>>(history); }
  Op<QList<BackupSet>> backups() override { return answer<QList<BackupSet>>(sets); }
  Op<ModelView> model(const QString &name) override {
    modelsAsked += name;
    return answer<ModelView>(view);
  }
  Op<Record> head() override {
    Record record;
    record.sequence = 4'711;
    record.stream = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    record.hash = QByteArray(32, '\x5a');
    record.utc = time(90);
    return answer<Record>(record);
  }
  Op<QString> open(const Plan &, const Approval &given) override {
    ++opens;
    approval = given;
    return answer<QString>(opened);
  }
  Op<Done> decide(const QString &, const QString &verb, const QString &step, const Json &details) override {
    decisions.append(QStringLiteral("%1 %2 %3").arg(verb, step, QString::fromUtf8(jsonDump(details))));
    return answer<Done>(decided ? Result<Done>(Done{}) : Result<Done>(std::unexpected(decided.error())));
  }
  Op<Done> resume(const QString &run) override {
    resumed.append(run);
    return answer<Done>(Done{});
  }
  Op<UpCounts> upNow(const RunState &) override { return answer<UpCounts>(up); }
  void follow(const QString &, QObject *receiver, Followed callback, Failed) override {
    changed = [guard = QPointer<QObject>(receiver), callback](const RunState &state) {
      if (guard) callback(state);
    };
  }

 private:
  template <typename T>
  static Op<T> answer(Result<T> result) {
    return makeOp<T>([result](OperationOf<T> &operation) { operation.end(result); });
  }
};

}  // namespace ops::test
