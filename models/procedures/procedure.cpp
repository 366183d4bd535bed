#include "models/procedures/procedure.h"

#include "models/procedures/condition.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/catalog/catalog.h"
#include "models/catalog/syntax.h"
#include "models/procedures/action.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Procedure", text);
}

template <typename T>
struct Word {
  T value;
  const char *word;
};

constexpr Word<Risk> riskWords[]{{Risk::Read, "read"}, {Risk::Change, "change"}, {Risk::Destructive, "destructive"}};
constexpr Word<OnFailure> onFailureWords[]{{OnFailure::Ask, "ask"},
                                           {OnFailure::Abort, "abort"},
                                           {OnFailure::Continue, "continue"},
                                           {OnFailure::Undo, "undo"},
                                           {OnFailure::UndoAtOnce, "undo-at-once"}};
constexpr Word<InputSpec::Type> typeWords[]{{InputSpec::Type::String, "string"},
                                            {InputSpec::Type::Integer, "integer"},
                                            {InputSpec::Type::Number, "number"},
                                            {InputSpec::Type::Boolean, "boolean"},
                                            {InputSpec::Type::Choice, "choice"},
                                            {InputSpec::Type::Service, "service"},
                                            {InputSpec::Type::Queue, "queue"},
                                            {InputSpec::Type::Jobs, "jobs"},
                                            {InputSpec::Type::Backup, "backup"},
                                            {InputSpec::Type::Model, "model"},
                                            {InputSpec::Type::ModelVersion, "model-version"}};

/// The schema has checked the word already; what it does not know falls back to the first.
template <typename T, std::size_t N>
T fromWord(const Word<T> (&words)[N], const QString &word) {
  for (const auto &entry : words) {
    if (word == QLatin1String(entry.word)) return entry.value;
  }
  return words[0].value;
}

std::optional<ActionCall> callFrom(const Json &value) {
  if (!value.is_object() || value.size() != 1) return std::nullopt;
  const auto entry = value.begin();
  const auto &parameters = entry.value();
  return ActionCall{QString::fromStdString(entry.key()), parameters.is_object() ? parameters : Json::object()};
}

Milliseconds durationMember(const Json &object, const char *key, Milliseconds fallback) {
  const auto text = jsonString(object, key);
  return text.isEmpty() ? fallback : parseDuration(text).value_or(fallback);
}

QString worded(const Json &object, const char *key, const QString &fallback = {}) {
  const auto text = jsonString(object, key);
  return text.isEmpty() ? fallback : procedureText(text);
}

/// What a person is to do stands in the parameters.
void wordManualStep(ActionCall &call) {
  if (call.name != QLatin1String("manual")) return;
  for (const char *key : {"instruction", "expected"}) {
    if (call.parameters.contains(key)) call.parameters[key] = toJson(worded(call.parameters, key));
  }
}

Step stepFrom(const Json &value) {
  Step step;
  step.id = jsonString(value, "id");
  step.title = worded(value, "title", step.id);
  step.why = worded(value, "why");
  step.expect = worded(value, "expect");
  step.advice = worded(value, "ifItFails").simplified();
  step.risk = fromWord(riskWords, jsonString(value, "risk"));
  step.when = jsonString(value, "when");
  step.action = callFrom(jsonMember(value, "do")).value_or(ActionCall{});
  wordManualStep(step.action);
  step.verify = callFrom(jsonMember(value, "verify"));
  step.undo = callFrom(jsonMember(value, "undo"));
  const auto &retry = jsonMember(value, "retry");
  step.retries = static_cast<int>(jsonInteger(retry, "times"));
  step.retryEvery = durationMember(retry, "every", step.retryEvery);
  step.timeout = durationMember(value, "timeout", step.timeout);
  const auto *action = ActionRegistry::shipped().find(step.action.name);
  step.repeatable = jsonBool(value, "repeatable", action != nullptr && action->isRepeatable());
  step.skippable = jsonBool(value, "skippable");
  step.onFailure = fromWord(onFailureWords, jsonString(value, "onFailure", QStringLiteral("ask")));
  return step;
}

std::optional<double> limit(const Json &value, const char *key) {
  const auto &member = jsonMember(value, key);
  if (!member.is_number()) return std::nullopt;
  return member.get<double>();
}

InputSpec inputFrom(const QString &name, const Json &value) {
  InputSpec input;
  input.name = name;
  input.type = fromWord(typeWords, jsonString(value, "type"));
  input.defaultValue = jsonMember(value, "default");
  input.minimum = limit(value, "minimum");
  input.maximum = limit(value, "maximum");
  for (const auto &choice : jsonMember(value, "choices")) input.choices.append(jsonText(choice));
  input.ask = worded(value, "ask");
  input.help = worded(value, "help");
  input.pattern = jsonString(value, "pattern");
  return input;
}

Procedure fromRoot(const Json &root) {
  Procedure procedure;
  const auto &metadata = jsonMember(root, "metadata");
  procedure.name = jsonString(metadata, "name");
  procedure.title = worded(metadata, "title", procedure.name);
  procedure.summary = worded(metadata, "summary");
  procedure.owner = jsonString(metadata, "owner");
  procedure.reviewed = QDate::fromString(jsonString(metadata, "reviewed"), Qt::ISODate);
  procedure.system = jsonString(metadata, "system");
  const auto severity = jsonString(metadata, "severity");
  for (const auto candidate : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    if (severityName(candidate) == severity) procedure.severity = candidate;
  }
  const auto &inputs = jsonMember(root, "inputs");
  if (inputs.is_object()) {
    for (const auto &[name, spec] : inputs.items()) {
      procedure.inputs.append(inputFrom(QString::fromStdString(name), spec));
    }
  }
  // JSON keeps no order. What must be answered comes first, and what to choose before what to agree to, or to explain.
  const auto turn = [](const InputSpec &input) {
    using Type = InputSpec::Type;
    if (input.type == Type::Boolean) return 3;
    if (input.defaultValue.is_null()) return 0;
    const bool isChosen = input.type == Type::Model || input.type == Type::ModelVersion || input.type == Type::Backup;
    return isChosen ? 1 : 2;
  };
  std::ranges::stable_sort(procedure.inputs, {}, turn);
  for (const auto &step : jsonMember(root, "steps")) procedure.steps.append(stepFrom(step));
  procedure.source = root;
  return procedure;
}

}  // namespace

QString procedureText(const QString &written) {
  return written.isEmpty() ? written : QCoreApplication::translate("Procedure", written.toUtf8().constData());
}

QString riskName(Risk risk) {
  for (const auto &entry : riskWords) {
    if (entry.value == risk) return QString::fromLatin1(entry.word);
  }
  return {};
}

QString riskTitle(Risk risk) {
  switch (risk) {
    case Risk::Read:
      return tr("reads only");
    case Risk::Change:
      return tr("changes something");
    case Risk::Destructive:
      break;
  }
  return tr("destructive");
}

int Procedure::indexOf(const QString &id) const {
  for (int i = 0; i < steps.size(); ++i) {
    if (steps[i].id == id) return i;
  }
  return -1;
}

const Step *Procedure::step(const QString &id) const {
  const int index = indexOf(id);
  return index < 0 ? nullptr : &steps[index];
}

Risk Procedure::highestRisk() const {
  Risk highest = Risk::Read;
  for (const auto &entry : steps) highest = std::max(highest, entry.risk);
  return highest;
}

std::optional<Procedure> procedureFromDocument(const Document &document, QList<Complaint> &complaints) {
  if (document.kind() != QLatin1String("Procedure")) {
    complaints.append({Complaint::Kind::Error, document.locate(QStringLiteral("/kind")),
                       tr("this is a file of kind %1, not of kind Procedure").arg(document.kind())});
    return std::nullopt;
  }
  auto procedure = fromRoot(document.root());
  procedure.file = document.file();
  for (int i = 0; i < procedure.steps.size(); ++i) {
    procedure.steps[i].at = document.locate(QStringLiteral("/steps/%1").arg(i));
  }
  return procedure;
}

QStringList backupsIn(const Procedure &procedure, const Json &inputs) {
  const Scope scope{{"inputs", inputs}};
  QStringList names;
  for (const auto &step : procedure.steps) {
    const auto name = jsonText(expandKnownTemplates(jsonMember(step.action.parameters, "backup"), scope));
    if (!name.isEmpty() && name != QLatin1String("null") && !name.contains(QLatin1String("{{")) &&
        !names.contains(name))
      names.append(name);
  }
  return names;
}

Result<Procedure> procedureFromJson(const Json &source) {
  const auto problem = [](const QString &why) {
    return fail({ErrorCode::Failed, tr("Reading a procedure from the journal"), {}, why, {}});
  };
  if (!source.is_object()) return problem(tr("it is no object"));
  auto procedure = fromRoot(source);
  if (procedure.name.isEmpty() || procedure.steps.isEmpty()) return problem(tr("it has no name or no steps"));
  return procedure;
}

static Result<Procedure> readProcedure(const QString &file) {
  auto read = readDocument(file);
  if (!read.document) return fail(toError(file, read.complaints));
  auto procedure = procedureFromDocument(*read.document, read.complaints);
  if (!procedure || hasErrors(read.complaints)) return fail(toError(file, read.complaints));
  return *procedure;
}

Result<Procedure> findProcedure(const QString &nameOrPath) {
  if (nameOrPath.contains(QLatin1Char('/'))) return readProcedure(nameOrPath);
  QStringList known;
  for (const auto &file : catalogFiles(QStringLiteral("procedures"))) {
    const auto base = QFileInfo(file).completeBaseName();
    if (base == nameOrPath) return readProcedure(file);
    known.append(base);
  }
  const auto near = nearestName(nameOrPath, known);
  const auto all = tr("There are: %1").arg(known.join(QStringLiteral(", ")));
  return fail({ErrorCode::Usage,
               tr("Looking for the procedure \"%1\"").arg(nameOrPath),
               {},
               tr("there is none of that name"),
               near.isEmpty() ? all : QString(tr("Did you mean %1?").arg(near) + QLatin1Char(' ') + all)});
}

QList<Procedure> allProcedures(QList<Complaint> &complaints) {
  QList<Procedure> procedures;
  for (const auto &file : catalogFiles(QStringLiteral("procedures"))) {
    auto read = readDocument(file);
    if (read.document) {
      const auto procedure = procedureFromDocument(*read.document, read.complaints);
      if (procedure && !hasErrors(read.complaints)) procedures.append(*procedure);
    }
    complaints += read.complaints;
  }
  std::ranges::sort(procedures, {}, &Procedure::name);
  return procedures;
}

/// A step that is always done works on what the system declares none of.
static bool lacksWhatItWorksOn(const Procedure &one, const System &system) {
  return std::ranges::any_of(one.steps, [&system](const Step &step) {
    if (!step.when.isEmpty()) return false;
    const auto kind = step.action.name.section(QLatin1Char('.'), 0, 0);
    return (kind == QLatin1String("queue") && system.queues.isEmpty()) ||
           (kind == QLatin1String("backup") && system.backups.isEmpty()) ||
           (kind == QLatin1String("model") && system.models.isEmpty());
  });
}

QList<Procedure> fitting(QList<Procedure> procedures, const System &system) {
  procedures.removeIf([&](const Procedure &one) {
    return (!one.system.isEmpty() && one.system != system.name) || lacksWhatItWorksOn(one, system);
  });
  return procedures;
}

}  // namespace ops
