#include "models/procedures/plan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

#include "models/base/secret.h"
#include "models/procedures/condition.h"

namespace ops {

namespace {

constexpr Milliseconds foresight{20'000};  // whoever waits for a plan waits no longer

QString tr(const char *text) {
  return QCoreApplication::translate("Plan", text);
}

/// Collects complaints about one procedure, each at its step's place.
class Linter {
 public:
  Linter(const Procedure &procedure, const System *system, const ActionRegistry &actions)
      : m_procedure(procedure), m_system(system), m_actions(actions) {}

  QList<Complaint> run() {
    checkSecrets();
    checkInputs();
    QStringList seen;
    for (const auto &step : m_procedure.steps) {
      if (seen.contains(step.id)) error(step, tr("an earlier step has this id, too"));
      checkStep(step, seen);
      seen.append(step.id);
    }
    return m_complaints;
  }

 private:
  void error(const Step &step, const QString &message) {
    m_complaints.append({Complaint::Kind::Error, step.at, tr("step %1: %2").arg(step.id, message)});
  }
  void warning(const Step &step, const QString &message) {
    m_complaints.append({Complaint::Kind::Warning, step.at, tr("step %1: %2").arg(step.id, message)});
  }

  void checkStep(const Step &step, const QStringList &seen) {
    checkCall(step, step.action, true);
    if (step.verify) checkCall(step, *step.verify, false);
    if (step.undo) checkCall(step, *step.undo, false);
    checkNames(step, jsonText(step.action.parameters), seen, false);
    // Nothing is done by what they say, and the value of the step itself may stand there.
    for (const auto &text : {step.title, step.why, step.expect}) {
      checkNames(step, text, seen + QStringList{step.id}, true, Complaint::Kind::Warning);
    }
    static const QRegularExpression stepOf(QStringLiteral(R"(\bsteps\.([A-Za-z0-9_\-]+))"));
    static const QRegularExpression quoted(QStringLiteral(R"("[^"]*"|'[^']*')"));
    for (auto named = stepOf.globalMatch(QString(step.when).remove(quoted)); named.hasNext();) {
      const auto name = named.next().captured(1);
      if (!seen.contains(name)) error(step, tr("its condition is about step %1, which no earlier one is").arg(name));
    }
    if (step.verify) checkNames(step, jsonText(step.verify->parameters), seen + QStringList{step.id}, true);
    if (step.undo) checkNames(step, jsonText(step.undo->parameters), seen + QStringList{step.id}, true);
    if (const auto condition = checkCondition(step.when); !condition) error(step, condition.error().why);
    if (step.risk == Risk::Destructive && !step.undo) warning(step, tr("is destructive and has no undo"));
    const auto *action = m_actions.find(step.action.name);
    const bool isSafe = action != nullptr && action->isRepeatable();
    if (step.repeatable && !isSafe && step.risk == Risk::Destructive) {
      warning(step, tr("is destructive and declared repeatable"));
    }
  }

  void checkInputs() {
    const auto fault = [this](const InputSpec &input, const QString &why) {
      m_complaints.append({Complaint::Kind::Error, {m_procedure.file, 0, 0}, tr("input %1: %2").arg(input.name, why)});
    };
    for (const auto &input : m_procedure.inputs) {
      if (input.minimum && input.maximum && *input.minimum > *input.maximum) {
        fault(input, tr("its minimum is more than its maximum"));
      } else if (input.defaultValue.is_number()) {
        const auto value = input.defaultValue.get<double>();
        const bool isIn = (!input.minimum || value >= *input.minimum) && (!input.maximum || value <= *input.maximum);
        if (!isIn) fault(input, tr("its default is out of its range"));
      }
    }
  }

  /// What a procedure says is shown, journaled and resumed from word for word.
  void checkSecrets() {
    const auto why =
        tr("a password or token stands in an address, and everybody who reads the file or the journal would know it; "
           "connections name their secrets under auth in the system file");
    for (const auto &step : m_procedure.steps) {
      QString text = step.title + QLatin1Char('\n') + step.why + QLatin1Char('\n') + step.expect + QLatin1Char('\n') +
                     jsonText(step.action.parameters);
      if (step.verify) text += jsonText(step.verify->parameters);
      if (step.undo) text += jsonText(step.undo->parameters);
      if (holdsUrlSecret(text)) return error(step, why);
    }
    for (const auto &input : m_procedure.inputs) {
      if (!namesSecret(input.name)) continue;
      m_complaints.append({Complaint::Kind::Error,
                           {m_procedure.file, 0, 0},
                           tr("the input \"%1\" would be journaled; connections name their secrets under auth in the "
                              "system file")
                               .arg(input.name)});
    }
    if (holdsUrlSecret(jsonText(m_procedure.source))) {
      m_complaints.append({Complaint::Kind::Error, {m_procedure.file, 0, 0}, why});
    }
  }

  void checkCall(const Step &step, const ActionCall &call, bool isMain) {
    const auto *action = m_actions.find(call.name);
    if (action == nullptr) {
      error(
          step,
          tr("there is no action \"%1\"; there are: %2").arg(call.name, m_actions.names().join(QStringLiteral(", "))));
      return;
    }
    if (isMain && action->risk() > step.risk) {
      error(step, tr("%1 is %2; declare the step's risk so").arg(call.name, riskName(action->risk())));
    }
    const auto faults =
        m_system == nullptr ? action->checkNames(call.parameters) : action->check(call.parameters, *m_system);
    for (const auto &fault : faults) error(step, call.name + QStringLiteral(": ") + fault);
  }

  /// Every {{name}} must be an input, a value of an earlier step, or (in undo and verify) of before.
  void checkNames(const Step &step, const QString &text, const QStringList &earlier, bool mayNameBefore,
                  Complaint::Kind kind = Complaint::Kind::Error) {
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([a-z]+)\.([A-Za-z0-9_\-]+)[^{}]*\}\})"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
      const auto match = matches.next();
      const auto &root = match.captured(1);
      const auto &name = match.captured(2);
      const auto isInput = [&](const InputSpec &input) { return input.name == name; };
      const bool known = (root == QLatin1String("inputs") && std::ranges::any_of(m_procedure.inputs, isInput)) ||
                         (root == QLatin1String("steps") && earlier.contains(name)) ||
                         (root == QLatin1String("before") && mayNameBefore);
      const auto fault = tr("%1 names nothing that is known here").arg(match.captured(0));
      if (!known) kind == Complaint::Kind::Error ? error(step, fault) : warning(step, fault);
    }
  }

  const Procedure &m_procedure;
  const System *m_system;
  const ActionRegistry &m_actions;
  QList<Complaint> m_complaints;
};

/// With addresses filled in; what only an earlier step will find is called that, in brackets, which fit into the
/// sentence of any language. What an action describes may hold either, and a plan is read by people.
QString readable(const QString &text, const QList<Step> &steps, const Environment &environment) {
  static const QRegularExpression pattern(QStringLiteral(R"(\{\{([^{}]+)\}\})"));
  QString result;
  qsizetype end = 0;
  for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    const auto name = match.captured(1).trimmed();
    auto words = match.captured();
    if (environment.addresses.contains(name)) {
      words = environment.addresses.value(name);
    } else if (name.startsWith(QLatin1String("before."))) {
      words = tr("(as before)");
    } else if (name.startsWith(QLatin1String("steps."))) {
      const auto found = std::ranges::find(steps, name.section(QLatin1Char('.'), 1, 1), &Step::id);
      const bool isEarlier = name.section(QLatin1Char('.'), 2, 2) == QLatin1String("previous");
      if (found != steps.end()) {
        words = (isEarlier ? tr("(as before step %1)") : tr("(from step %1)")).arg(found - steps.begin() + 1);
      }
    }
    result += text.mid(end, match.capturedStart() - end) + words;
    end = match.capturedEnd();
  }
  return result + text.mid(end);
}

/// The procedure with its inputs filled in, described step by step; targets are asked afterwards.
Result<Plan> draft(const Procedure &procedure, const Json &inputs, const Backends &backends,
                   const ActionRegistry &actions) {
  const auto &system = backends.system();
  const auto checked = checkInputs(procedure, system, inputs);
  if (!checked) return fail(checked.error());
  Plan plan;
  plan.procedure = procedure;
  plan.system = system.name;
  plan.environment = backends.environment().name;
  plan.tier = backends.environment().tier;
  plan.inputs = *checked;
  const Scope scope{{"inputs", plan.inputs}};
  auto filled = withInputs(procedure, plan.inputs);
  for (auto &step : filled.steps) {
    step.action.parameters = expandKnownTemplates(step.action.parameters, scope);
    if (step.verify) step.verify->parameters = expandKnownTemplates(step.verify->parameters, scope);
    if (step.undo) step.undo->parameters = expandKnownTemplates(step.undo->parameters, scope);
  }
  const auto complaints = lintProcedure(filled, &system, actions);
  if (hasErrors(complaints))
    return fail(toError(procedure.file.isEmpty() ? procedure.name : procedure.file, complaints));
  for (const auto &step : filled.steps) {
    plan.steps.append({step,
                       {},
                       {},
                       {},
                       actions.find(step.action.name)->targets(step.action.parameters, system),
                       Json(),
                       actions.find(step.action.name)->warning(step.action.parameters, system),
                       {},
                       {}});
  }
  return plan;
}

/// Asks all targets side by side and ends when each has answered.
class PlanOperation final : public QObject {
 public:
  static void start(OperationOf<Plan> &operation, Plan plan, Backends &backends, const ActionRegistry &actions,
                    Journal *journal) {
    auto *self = new PlanOperation(operation, std::move(plan), backends, actions, journal);
    self->ask();
  }

 private:
  PlanOperation(OperationOf<Plan> &operation, Plan plan, Backends &backends, const ActionRegistry &actions,
                Journal *journal)
      : QObject(&operation),
        m_operation(operation),
        m_plan(std::move(plan)),
        m_backends(backends),
        m_actions(actions),
        m_journal(journal) {}

  void ask() {
    QStringList names;
    for (const auto &step : m_plan.steps) names += step.targets;
    names.removeDuplicates();
    m_open = names.size();
    if (m_open == 0) return look(0);
    for (const auto &name : names) {
      launch<Fingerprint>(askFingerprint(name, m_backends), this,
                          [this, name](const Result<Fingerprint> &answer) { answered(name, answer); });
    }
  }

  void answered(const QString &name, const Result<Fingerprint> &answer) {
    --m_open;
    if (!answer) {
      m_operation.fail(answer.error());
      return;
    }
    m_plan.targets[name] = *answer;
    if (m_open > 0) return;
    for (auto &step : m_plan.steps) {
      for (auto &target : step.targets) target = m_plan.targets.value(target).display;
    }
    look(0);
  }

  /// In words, with all that is known by now.
  void describe() {
    QList<Step> steps;
    for (const auto &planned : m_plan.steps) steps.append(planned.step);
    const auto words = [&](const std::optional<ActionCall> &call) {
      if (!call) return QString();
      return describeCall({call->name, filled(call->parameters)}, steps, m_backends, m_actions);
    };
    for (auto &planned : m_plan.steps) {
      planned.description = words(planned.step.action);
      planned.verification = words(planned.step.verify);
      planned.undoing = words(planned.step.undo);
    }
  }

  Json filled(const Json &parameters) const { return expandKnownTemplates(parameters, {{"steps", m_found}}); }

  /// What foreseen steps would find; parameters that depend on what nobody knows yet can't be looked at.
  void look(qsizetype index) {
    if (index == m_plan.steps.size()) {
      describe();
      return m_operation.succeed(m_plan);
    }
    const auto &step = m_plan.steps[index].step;
    const auto parameters = filled(step.action.parameters);
    const bool isOpen = jsonText(parameters).contains(QStringLiteral("{{"));
    const auto *action = m_actions.find(step.action.name);
    if (!isOpen && foresee(index, *action, parameters)) return;
    const bool isForeseen = step.risk == Risk::Destructive || action->isForeseen();
    if (!isForeseen || isOpen) return look(index + 1);
    const ActionContext context{m_backends, QStringLiteral("plan/") + step.id, {}, {}, {}, m_journal};
    launch(action->observe(parameters, context), this, [this, index, action, parameters](const Outcome &outcome) {
      if (outcome.kind == OutcomeKind::Succeeded) {
        auto &planned = m_plan.steps[index];
        takeFigures(outcome.value, planned.now);
        planned.finds = action->describeFound(outcome.value, parameters, m_backends.system());
      }
      look(index + 1);
    });
  }

  /// What stands before any change, as it will when the run gets there. False: nothing can be foreseen of this step.
  bool foresee(qsizetype index, const Action &action, const Json &parameters) {
    const auto changes = [](const PlannedStep &planned) { return planned.step.risk != Risk::Read; };
    const auto &step = m_plan.steps[index].step;
    if (!step.when.isEmpty() || !m_folder.isValid()) return false;
    if (std::ranges::any_of(m_plan.steps.first(index), changes)) return false;
    const ActionContext context{m_backends, QStringLiteral("plan/") + step.id, m_folder.path(),
                                {},         m_folder.filePath(step.id),        m_journal};
    auto foreseeing = action.foresee(parameters, context);
    if (!foreseeing) return false;
    auto *patience = new QTimer(this);
    auto *operation = launch(std::move(foreseeing), this, [=, this, &action](const Outcome &outcome) {
      delete patience;
      auto &planned = m_plan.steps[index];
      planned.finds = action.describeFound(outcome.value, parameters, m_backends.system());
      if (planned.finds.isEmpty()) planned.finds = jsonString(outcome.value, "summary");
      m_found[toJson(planned.step.id)] = outcome.value;
      if (outcome.kind != OutcomeKind::Succeeded) planned.fault = outcome.error;
      if (planned.fault && !m_plan.refusal) m_plan.refusal = planned.fault;
      look(index + 1);
    });
    connect(patience, &QTimer::timeout, this, [this, index, patience, operation] {
      patience->deleteLater();
      patience->stop();
      delete operation;
      m_plan.steps[index].finds =
          tr("Not looked at yet, as it takes longer than %1: the run looks before it changes anything")
              .arg(formatDuration(foresight));
      look(index + 1);
    });
    patience->start(foresight);
    return true;
  }

  /// Names that it observed, of tombstones for instance, are those of this look and not of the run.
  static void takeFigures(const Json &observed, Json &now) {
    for (const auto &[name, figure] : observed.items()) {
      if (figure.is_number()) now[name] = figure;
    }
  }

  OperationOf<Plan> &m_operation;
  Plan m_plan;
  Backends &m_backends;
  const ActionRegistry &m_actions;
  Journal *m_journal;
  Json m_found = Json::object();  ///< by step: what the run will find as well, as nothing is changed before
  QTemporaryDir m_folder;         ///< for what a look ahead has to write down
  qsizetype m_open = 0;
};

}  // namespace

bool holdsFromTheStart(const Procedure &procedure, const QStringList &targets) {
  const auto isModel = [](const QString &target) { return !modelOfTarget(target).isEmpty(); };
  const bool looksFirst = !procedure.steps.isEmpty() && procedure.steps.first().risk == Risk::Read;
  return !looksFirst || procedure.highestRisk() == Risk::Destructive || std::ranges::any_of(targets, isModel);
}

QString describeCall(const ActionCall &call, const QList<Step> &steps, const Backends &backends,
                     const ActionRegistry &actions) {
  const auto *action = actions.find(call.name);
  if (action == nullptr) return {};
  return readable(action->describe(call.parameters, backends.system()), steps, backends.environment());
}

Op<Fingerprint> askFingerprint(const QString &target, Backends &backends) {
  const auto refuse = [](const Error &error) { return makeOp<Fingerprint>([error](auto &op) { op.fail(error); }); };
  if (target == QLatin1String("manager")) {
    auto manager = backends.serviceManager();
    return manager ? (*manager)->fingerprint() : refuse(manager.error());
  }
  if (target == QLatin1String(backupFolderTarget)) {
    const auto &folder = backends.environment().backupFolder;
    const auto identity = QStringLiteral("%1 %2 %3").arg(folder, backends.system().name, backends.environment().name);
    return makeOp<Fingerprint>([folder, identity](OperationOf<Fingerprint> &op) {
      op.succeed({QStringLiteral("backups"), identity, folder});
    });
  }
  if (const auto model = modelOfTarget(target); !model.isEmpty()) {
    auto registry = backends.modelRegistry(model);
    return registry ? (*registry)->fingerprint() : refuse(registry.error());
  }
  const auto *connection = backends.environment().connection(target);
  if (connection != nullptr && connection->kind == ConnectionSpec::Kind::Postgres) {
    auto database = backends.database(target);
    return database ? (*database)->fingerprint() : refuse(database.error());
  }
  auto store = backends.queueStore(target);
  return store ? (*store)->fingerprint() : refuse(store.error());
}

bool Plan::changesSomething() const {
  return highestRisk() != Risk::Read;
}

QByteArray Plan::hash() const {
  Json json = toJson(*this);
  for (auto &step : json["steps"]) {
    step.erase("now");
    step.erase("finds");
  }
  return QCryptographicHash::hash(jsonDump(json), QCryptographicHash::Sha256);
}

Json toJson(const Plan &plan) {
  Json steps = Json::array();
  for (const auto &planned : plan.steps) {
    steps.push_back({{"id", toJson(planned.step.id)},
                     {"title", toJson(planned.step.title)},
                     {"risk", toJson(riskName(planned.step.risk))},
                     {"when", toJson(planned.step.when)},
                     {"action", toJson(planned.step.action.name)},
                     {"parameters", planned.step.action.parameters},
                     {"does", toJson(planned.description)},
                     {"verifies", toJson(planned.verification)},
                     {"undoes", toJson(planned.undoing)},
                     {"targets", toJson(planned.targets)},
                     {"now", planned.now},
                     {"finds", toJson(planned.finds)}});
    if (!planned.warning.isEmpty()) steps.back()["warning"] = toJson(planned.warning);
  }
  Json targets = Json::object();
  for (auto it = plan.targets.begin(); it != plan.targets.end(); ++it) targets[toJson(it.key())] = toJson(it.value());
  return {{"system", toJson(plan.system)},
          {"environment", toJson(plan.environment)},
          {"tier", toJson(tierName(plan.tier))},
          {"procedure", toJson(plan.procedure.name)},
          {"title", toJson(plan.procedure.title)},
          {"inputs", plan.inputs},
          {"steps", steps},
          {"targets", targets}};
}

QList<Complaint> lintProcedure(const Procedure &procedure, const System *system, const ActionRegistry &actions) {
  return Linter(procedure, system, actions).run();
}

Op<Plan> makePlan(const Procedure &procedure, const Json &inputs, Backends &backends, const ActionRegistry &actions,
                  Journal *journal) {
  return makeOp<Plan>([procedure, inputs, &backends, &actions, journal](OperationOf<Plan> &operation) {
    auto plan = draft(procedure, inputs, backends, actions);
    if (!plan) {
      operation.fail(plan.error());
      return;
    }
    const auto &environment = backends.environment();
    if (plan->changesSomething() && environment.readOnly) {
      plan->refusal = {
          ErrorCode::Refused, tr("Running %1").arg(procedure.name), environment.name,
          tr("the environment is read-only (%1, line %2)").arg(environment.at.file).arg(environment.at.line),
          tr("Whoever may change that file decides about changes there. Practice in another environment.")};
    }
    PlanOperation::start(operation, std::move(*plan), backends, actions, journal);
  });
}

}  // namespace ops
