#include "widgets/wizard/inputs_stage.h"

#include "models/base/text.h"

namespace ops {

InputsStage::InputsStage(const Procedure &procedure, const System &system, const Json &preset, QWidget *parent)
    : StageView(tr("Inputs"), tr("What is filled in already is what the procedure suggests."), parent),
      m_procedure(procedure),
      m_system(system) {
  for (const auto &input : procedure.inputs) {
    auto *editor = new InputEditor(input, system, jsonMember(preset, input.name.toUtf8().constData()));
    connect(editor, &InputEditor::changed, this, [this] {
      check();
      Q_EMIT changed();
    });
    m_editors.append(editor);
    column()->addWidget(editor);
  }
  column()->addStretch(1);
  check();
}

Json InputsStage::inputs() const {
  Json inputs = Json::object();
  for (const auto *editor : m_editors) {
    if (const auto value = editor->value(); !value.is_null()) inputs[toJson(editor->name())] = value;
  }
  return inputs;
}

void InputsStage::check() {
  m_fault.clear();
  for (qsizetype i = 0; i < m_editors.size(); ++i) {
    auto alone = m_procedure;
    alone.inputs = {m_procedure.inputs[i]};
    Json given = Json::object();
    if (const auto value = m_editors[i]->value(); !value.is_null()) given[toJson(m_editors[i]->name())] = value;
    const auto checked = checkInputs(alone, m_system, given);
    const auto fault = checked ? QString() : visibleText(checked.error().why);
    m_editors[i]->setFault(fault);
    if (m_fault.isEmpty()) m_fault = fault;
  }
}

InputEditor *InputsStage::editor(const QString &name) const {
  for (auto *editor : m_editors) {
    if (editor->name() == name) return editor;
  }
  return nullptr;
}

bool InputsStage::asksForBackup() const {
  return std::ranges::any_of(m_editors, &InputEditor::asksForBackup);
}

void InputsStage::setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now) {
  const auto wanted = backupsIn(m_procedure);
  const auto fits = [&wanted](const BackupSet &set) {
    const auto members = set.members();
    return set.complaint.isEmpty() &&
           std::ranges::all_of(wanted, [&members](const QString &name) { return members.contains(name); });
  };
  auto offered = sets;
  if (offered) offered->removeIf([&fits](const BackupSet &set) { return !fits(set); });
  for (auto *editor : m_editors) {
    if (editor->asksForBackup()) editor->setBackups(offered, now);
  }
}

void InputsStage::focusFirst() {
  if (!m_editors.isEmpty()) m_editors.first()->field()->setFocus();
}

}  // namespace ops
