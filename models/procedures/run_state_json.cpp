#include <QCoreApplication>
#include <array>

#include "models/procedures/run_state.h"

namespace ops {

namespace {

struct PhaseWord {
  StepPhase phase;
  const char *name;
  const char *title;
};
constexpr std::array phaseWords{
    PhaseWord{StepPhase::Pending, "pending", QT_TRANSLATE_NOOP("StepPhase", "to do")},
    PhaseWord{StepPhase::Running, "running", QT_TRANSLATE_NOOP("StepPhase", "running")},
    PhaseWord{StepPhase::Verifying, "verifying", QT_TRANSLATE_NOOP("StepPhase", "checking")},
    PhaseWord{StepPhase::Probing, "probing", QT_TRANSLATE_NOOP("StepPhase", "asking the target")},
    PhaseWord{StepPhase::Waiting, "waiting", QT_TRANSLATE_NOOP("StepPhase", "waits for you")},
    PhaseWord{StepPhase::Succeeded, "succeeded", QT_TRANSLATE_NOOP("StepPhase", "succeeded")},
    PhaseWord{StepPhase::Failed, "failed", QT_TRANSLATE_NOOP("StepPhase", "failed")},
    PhaseWord{StepPhase::Cancelled, "cancelled", QT_TRANSLATE_NOOP("StepPhase", "stopped")},
    PhaseWord{StepPhase::Unknown, "unknown", QT_TRANSLATE_NOOP("StepPhase", "outcome unknown")},
    PhaseWord{StepPhase::Skipped, "skipped", QT_TRANSLATE_NOOP("StepPhase", "skipped")},
    PhaseWord{StepPhase::DoneByHand, "done-by-hand", QT_TRANSLATE_NOOP("StepPhase", "done by hand")},
    PhaseWord{StepPhase::Undoing, "undoing", QT_TRANSLATE_NOOP("StepPhase", "being undone")},
    PhaseWord{StepPhase::Undone, "undone", QT_TRANSLATE_NOOP("StepPhase", "undone")},
    PhaseWord{StepPhase::LeftAlone, "left-alone", QT_TRANSLATE_NOOP("StepPhase", "left alone")},
    PhaseWord{StepPhase::UndoFailed, "undo-failed", QT_TRANSLATE_NOOP("StepPhase", "could not be undone")},
};

const PhaseWord &wordOf(StepPhase phase) {
  for (const auto &word : phaseWords) {
    if (word.phase == phase) return word;
  }
  return phaseWords[0];
}

}  // namespace

QString stepPhaseName(StepPhase phase) {
  return QString::fromLatin1(wordOf(phase).name);
}

QString stepPhaseTitle(StepPhase phase) {
  return QCoreApplication::translate("StepPhase", wordOf(phase).title);
}

Json toJson(const RunState &state) {
  Json steps = Json::array();
  for (int i = 0; i < state.steps.size(); ++i) {
    const auto &step = state.steps[i];
    Json entry{{"id", toJson(state.procedure.steps[i].id)},
               {"outcome", toJson(stepPhaseName(step.phase))},
               {"attempts", step.attempts},
               {"value", step.value}};
    if (state.procedure.steps[i].risk != Risk::Read) {
      const auto effect = remaining(state, i);
      entry["changed"] = effect == Effect::Possible ? Json() : Json(effect == Effect::Certain);
    }
    if (step.phase == StepPhase::LeftAlone) entry["leftAlone"] = toJson(step.reason);
    if (!step.error.what.isEmpty()) entry["error"] = toJson(step.error.toString());
    steps.push_back(entry);
  }
  Json json{{"run", toJson(state.run)},
            {"procedure", toJson(state.procedure.name)},
            {"system", toJson(state.system)},
            {"environment", toJson(state.environment)},
            {"outcome", state.outcome ? toJson(outcomeName(*state.outcome)) : std::string("open")},
            {"openedAt", toJson(state.openedAt)},
            {"closedAt", toJson(state.closedAt)},
            {"steps", steps}};
  if (!state.conclusion.isEmpty()) json["conclusion"] = toJson(state.conclusion);
  if (state.undone) json["undone"] = true;
  if (!state.stoppedBy.isEmpty()) json["stopped"] = {{"by", toJson(state.stoppedBy)}, {"at", toJson(state.stoppedAt)}};
  if (const auto left = whatWasLeftAlone(state); !left.isEmpty()) json["leftAlone"] = toJson(left);
  if (state.takenBackStep >= 0) json["takenBackFor"] = toJson(state.procedure.steps[state.takenBackStep].id);
  if (!state.error.what.isEmpty()) json["error"] = toJson(state.error.toString());
  return json;
}

}  // namespace ops
