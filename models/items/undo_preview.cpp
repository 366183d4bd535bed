#include "models/items/undo_preview.h"

#include <QCoreApplication>
#include <QMap>

#include "models/items/run_text.h"
#include "models/procedures/action.h"
#include "models/procedures/condition.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("UndoPreview", text);
}

/// The steps that would be taken back if it were decided now, in that order: played through without doing it.
QList<int> stepsToUndo(RunState state) {
  Record decision;
  decision.sequence = state.lastSequence + 1;
  decision.event.type = QLatin1String(event::decision);
  decision.event.run = state.run;
  decision.event.body = {{"verb", "undo"}};
  state = apply(std::move(state), decision);
  for (auto &step : state.steps) {
    // What is at work or not known yet comes to its end first.
    if (step.phase == StepPhase::Running || step.phase == StepPhase::Unknown || step.phase == StepPhase::Probing)
      step.phase = StepPhase::Succeeded;
  }
  QList<int> order;
  for (auto coming = next(state); coming.kind == Decision::Kind::Undo; coming = next(state)) {
    order.append(coming.step);
    state.steps[coming.step].phase = StepPhase::Undone;
  }
  return order;
}

/// The undo's call with the values from before; templates that name nothing stay.
ActionCall resolvedUndo(const RunState &state, int index) {
  auto call = *state.procedure.steps[index].undo;
  auto scope = state.scope();
  scope["before"] = state.steps[index].before;
  call.parameters = expandKnownTemplates(call.parameters, scope);
  return call;
}

/// The figures that the step changed, from what it left, or what is known to be there now, to what stood before:
/// "replicas 8 → 0".
QString change(const StepState &step, const Json &now) {
  QStringList figures;
  if (!step.before.is_object()) return {};
  for (const auto &[name, before] : step.before.items()) {
    const auto &after = jsonMember(now.contains(name) ? now : step.value, name.c_str());
    if (!before.is_number() || !after.is_number() || before == after) continue;
    figures += QStringLiteral("%1 %2 → %3").arg(QString::fromStdString(name), jsonText(after), jsonText(before));
  }
  return figures.join(QStringLiteral(", "));
}

/// A call that leaves so many instances of a service; nullopt: it is about something else.
std::optional<std::pair<QString, int>> instancesLeftBy(const ActionCall &call) {
  const auto service = jsonString(call.parameters, "service");
  if (call.name == QLatin1String("service.stop")) return {{service, 0}};
  if (call.name != QLatin1String("service.scale")) return std::nullopt;
  return {{service, jsonText(jsonMember(call.parameters, "replicas")).toInt()}};
}

}  // namespace

UpCounts upCounts(const QList<ServiceInstance> &instances) {
  UpCounts counts;
  for (const auto &instance : instances) counts[instance.service] += instance.isUp() ? 1 : 0;
  return counts;
}

UndoPreview undoPreview(const RunState &state, const System &system, const UpCounts &now) {
  UndoPreview preview;
  QMap<QString, int> left;  // service → instances that the last undo leaves
  for (const int index : stepsToUndo(state)) {
    const auto call = resolvedUndo(state, index);
    const auto *action = ActionRegistry::shipped().find(call.name);
    auto text = action == nullptr ? call.name : action->describe(call.parameters, system);
    const auto instances = instancesLeftBy(call);
    auto present = Json::object();
    // What the first of them finds is what the run left; the others find what the one before them leaves.
    if (instances && !left.contains(instances->first)) {
      const auto &[name, count] = *instances;
      const auto &byRun = jsonMember(state.steps[index].value, "replicas");
      if (now.contains(name) && byRun.is_number() && byRun != now[name]) {
        present["replicas"] = now[name];
        preview.warnings += tr("%1 of %2 were up when the run had done this, now %3 are: it was changed since.")
                                .arg(jsonText(byRun), name, QString::number(now[name]));
      }
    }
    const auto figures = change(state.steps[index], present);
    if (!figures.isEmpty()) text += QStringLiteral(" (%1)").arg(figures);
    preview.lines += QStringLiteral("%1: %2").arg(stepTitle(state, index), text);
    if (instances) left[instances->first] = instances->second;
  }
  for (const auto &[name, count] : left.asKeyValueRange()) {
    const auto *service = system.service(name);
    if (service == nullptr) {
      preview.warnings += tr("Then %1 of %2 run; how many should is not known.").arg(QString::number(count), name);
      continue;
    }
    if (count >= service->expected) continue;
    preview.warnings += tr("Then %1 of %2 run, fewer than the %3 that should.")
                            .arg(QString::number(count), name, QString::number(service->expected));
  }
  return preview;
}

}  // namespace ops
