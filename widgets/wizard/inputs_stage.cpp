#include "widgets/wizard/inputs_stage.h"

#include "models/base/text.h"
#include "models/procedures/condition.h"

namespace ops {

namespace {

/// What stands before a fault where no field is seen beside it.
QString asked(const QString &question) {
  return question + (question.endsWith(QLatin1Char('?')) ? QStringLiteral(" ") : QStringLiteral(": "));
}

/// Beside its field, whose label names it.
QString sentence(const QString &fault) {
  return fault.isEmpty() ? QString() : QString(fault.front().toUpper() + visibleText(fault.mid(1)) + QLatin1Char('.'));
}

}  // namespace

InputsStage::InputsStage(const Procedure &procedure, const System &system, const Json &preset, QWidget *parent)
    : StageView(tr("Inputs"), tr("What is filled in already is what the procedure suggests."), parent),
      m_procedure(procedure),
      m_system(system) {
  for (const auto &input : procedure.inputs) {
    const bool isVersion = input.type == InputSpec::Type::ModelVersion;
    auto *editor =
        new InputEditor(input, system, isVersion ? versionQuestion(procedure, input.name) : VersionQuestion(),
                        jsonMember(preset, input.name.toUtf8().constData()));
    connect(editor, &InputEditor::changed, this, [this] {
      check();
      Q_EMIT changed();
      askForVersions();
    });
    connect(editor, &InputEditor::versionsRequested, this, [this, editor] {
      m_asked.remove(editor);
      askForVersions();
    });
    m_editors.append(editor);
    column()->addWidget(editor);
  }
  column()->addStretch(1);
  for (auto *each : m_editors) {
    if (!each->versionQuestion().isListed) continue;
    m_asked[each] = modelOf(*each);
    each->setVersionsAsked(m_asked[each]);
  }
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
  m_isFaultTold = false;
  for (qsizetype i = 0; i < m_editors.size(); ++i) {
    const auto &spec = m_procedure.inputs[i];
    const auto value = m_editors[i]->value();
    const bool isMissing = value.is_null() && spec.defaultValue.is_null();
    auto fault = value.is_null() ? QString() : sentence(inputFault(spec, m_system, value));
    if (isMissing) fault = tr("Needed to go on.");
    if (const auto own = m_editors[i]->ownFault(); !own.isEmpty()) fault = own;
    m_editors[i]->setFault(fault);
    const bool isTold = !fault.isEmpty() && !m_editors[i]->isUntouched();
    if (!fault.isEmpty() && (m_fault.isEmpty() || (isTold && !m_isFaultTold)))
      m_fault = asked(m_editors[i]->question()) + fault;
    m_isFaultTold = m_isFaultTold || isTold;
  }
}

void InputsStage::insist() {
  for (auto *each : m_editors) each->touch();
  check();
  Q_EMIT changed();
  for (auto *each : m_editors) {
    if (each->isFaulty()) return each->field()->setFocus();
  }
}

QString InputsStage::modelOf(const InputEditor &editor) const {
  const auto model = jsonText(expandKnownTemplates(toJson(editor.versionQuestion().model), {{"inputs", inputs()}}));
  return model.contains(QLatin1String("{{")) ? QString() : model;
}

QStringList InputsStage::listedModels() const {
  auto models = m_asked.values();
  models.removeAll(QString());
  models.removeDuplicates();
  return models;
}

void InputsStage::askForVersions() {
  for (auto *each : m_editors) {
    if (!each->versionQuestion().isListed) continue;
    const auto model = modelOf(*each);
    const bool isOther = m_asked.contains(each);
    if (isOther && m_asked[each] == model) continue;
    m_asked[each] = model;
    if (isOther) each->forgetVersion();
    each->setVersionsAsked(model);
    check();
    Q_EMIT changed();
    if (!model.isEmpty()) Q_EMIT versionsWanted(model);
  }
}

void InputsStage::setVersions(const QString &model, const Result<ModelView> &view, bool takesArchived,
                              const QDateTime &now) {
  for (auto *each : m_editors) {
    // Another one may be chosen by now.
    if (each->versionQuestion().isListed && m_asked.value(each) == model) each->setVersions(view, takesArchived, now);
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
