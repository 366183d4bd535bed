#include "models/incidents/causes.h"

#include <algorithm>

#include "models/incidents/cause_rules.h"

namespace ops {

QList<Cause> rankCauses(const System &system, const Findings &findings) {
  auto causes = CauseRules(system, findings).all();
  causes.removeIf([](const Cause &cause) { return cause.weight <= 0 || cause.evidenceFor.isEmpty(); });
  std::ranges::stable_sort(causes, std::ranges::greater(), &Cause::weight);
  for (auto each = causes.begin(); each != causes.end(); ++each) {
    const auto isAfter = [each](const Cause &other) { return each->before.contains(other.id); };
    std::rotate(std::find_if(causes.begin(), each, isAfter), each, std::next(each));
  }
  return causes;
}

const Procedure *procedureFor(const Cause &cause, const QList<Procedure> &known) {
  for (const auto &name : cause.procedures) {
    const auto found = std::ranges::find(known, name, &Procedure::name);
    if (found != known.end()) return &*found;
  }
  return nullptr;
}

Json toJson(const Cause &cause, const QList<Procedure> &known) {
  const auto texts = [](const QStringList &list) {
    auto json = Json::array();
    for (const auto &text : list) json.push_back(toJson(text));
    return json;
  };
  const auto *procedure = procedureFor(cause, known);
  return {{"id", toJson(cause.id)},
          {"title", toJson(cause.title)},
          {"evidenceFor", texts(cause.evidenceFor)},
          {"evidenceAgainst", texts(cause.evidenceAgainst)},
          {"notKnown", texts(cause.notKnown)},
          {"toTell", toJson(cause.toTell)},
          {"procedure", procedure == nullptr ? Json() : Json(toJson(procedure->name))},
          {"risk", procedure == nullptr ? Json() : Json(toJson(riskName(procedure->highestRisk())))},
          {"inputs", cause.inputs}};
}

}  // namespace ops
