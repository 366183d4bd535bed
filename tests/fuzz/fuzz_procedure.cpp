// Procedure files, and the frozen procedures in a journal.
#include "models/catalog/catalog.h"
#include "models/procedures/plan.h"
#include "tests/fuzz/file_checks.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

const System &shippedSystem() {
  static const System system = [] {
    auto read = readSystem(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml"));
    demand(read.has_value(), "the shipped system can be read", read ? QString() : read.error().why);
    return *read;
  }();
  return system;
}

bool isSame(const Procedure &a, const Procedure &b) {
  const auto sameStep = [](const Step &x, const Step &y) {
    return x.id == y.id && x.title == y.title && x.risk == y.risk && x.when == y.when && x.action == y.action &&
           x.verify == y.verify && x.undo == y.undo && x.onFailure == y.onFailure && x.timeout == y.timeout;
  };
  const auto sameInput = [](const InputSpec &x, const InputSpec &y) {
    return x.name == y.name && x.type == y.type && x.defaultValue == y.defaultValue;
  };
  return a.name == b.name && a.severity == b.severity && a.source == b.source &&
         std::ranges::equal(a.steps, b.steps, sameStep) && std::ranges::equal(a.inputs, b.inputs, sameInput);
}

/// All that is made of a procedure before it runs; it may be complained about, but nothing more.
void use(const QByteArray &input, const Procedure &procedure) {
  const System &system = shippedSystem();
  const ActionRegistry &actions = ActionRegistry::shipped();
  const auto complaints = lintProcedure(procedure, &system, actions);
  fuzz::checkComplaints(input, complaints);
  const auto inputs = checkInputs(procedure, system, Json::object());
  const auto filled = withInputs(procedure, inputs.value_or(Json::object()));
  demand(filled.steps.size() == procedure.steps.size(), "inputs leave the steps as they are");
  backupsIn(procedure, inputs.value_or(Json::object()));
  if (hasErrors(complaints)) return;
  for (const Step &step : filled.steps) {
    const Action *action = actions.find(step.action.name);
    demand(action != nullptr, "an action that nobody complained about is there", step.action.name);
    demand(action->risk() <= step.risk, "no step is riskier than it says", step.action.name);
    action->describe(step.action.parameters, system);
    action->warning(step.action.parameters, system);
    action->targets(step.action.parameters, system);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  const auto json = jsonParse(input);
  if (json) {
    // As it would stand in a journal that somebody has changed: no schema has checked it.
    if (const auto frozen = procedureFromJson(*json)) use(input, *frozen);
  }
  ReadDocument read = readDocumentText(QStringLiteral("fuzz.yaml"), input);
  if (read.document && json) demand(read.document->root() == *json, "JSON is read as JSON says");
  if (read.document && read.document->kind() == QLatin1String("Procedure")) {
    const auto procedure = procedureFromDocument(*read.document, read.complaints);
    demand(procedure.has_value() != hasErrors(read.complaints), "a procedure, or what is wrong with it");
    if (procedure) {
      use(input, *procedure);
      const auto frozen = procedureFromJson(procedure->source);
      demand(frozen.has_value(), "a procedure can be read from the journal");
      demand(isSame(*procedure, *frozen), "the journal's procedure is that of the file");
    }
    fuzz::checkRoundTrip(*read.document);
  }
  fuzz::checkComplaints(input, read.complaints);
  return 0;
}
