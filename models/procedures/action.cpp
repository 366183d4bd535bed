#include "models/procedures/action.h"

namespace ops {

namespace {

/// Ends at once with a fixed value.
class Given final : public Operation {
 public:
  explicit Given(Json value) : m_value(std::move(value)) {}
  void cancel() override { finish(Outcome::failed({ErrorCode::Cancelled, tr("Cancelled"), {}, {}, {}})); }

 protected:
  void run() override { finish(Outcome::succeeded(m_value)); }

 private:
  Json m_value;
};

}  // namespace

std::unique_ptr<Operation> Action::observe(const Json &, const ActionContext &) const {
  return std::make_unique<Given>(Json());
}

std::unique_ptr<Operation> Action::probe(const Json &, const ActionContext &) const {
  return std::make_unique<Given>(Json{{"happened", nullptr}});
}

}  // namespace ops
