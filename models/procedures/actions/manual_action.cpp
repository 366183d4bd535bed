#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ManualAction", text);
}

/// Something that a person does. The executor puts it to the operator and never runs it.
class Manual final : public ShippedAction {
 public:
  Manual()
      : ShippedAction("manual", Risk::Read,
                      {{"instruction", Parameter::Type::Text, true},
                       {"expected", Parameter::Type::Text},
                       {"evidence", Parameter::Type::Text}}) {}
  bool isRepeatable() const override { return false; }
  QString describe(const Json &parameters, const System &) const override {
    const auto instruction = parameterText(parameters, "instruction").simplified();
    const auto expected = parameterText(parameters, "expected").simplified();
    if (expected.isEmpty()) return tr("By hand: %1").arg(instruction);
    return tr("By hand: %1 Expected: %2").arg(instruction, expected);
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> run(const Json &, const ActionContext &) const override {
    return failedAction({ErrorCode::Refused, tr("A step by hand"), {}, tr("only an operator can do it"), {}});
  }
};

}  // namespace

void addManualAction(ActionRegistry &registry) {
  registry.add(std::make_unique<Manual>());
}

}  // namespace ops
