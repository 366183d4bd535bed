#include "widgets/wizard/input_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <limits>

#include "models/base/text.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

InputEditor::InputEditor(const InputSpec &spec, const System &system, const VersionQuestion &version,
                         const Json &preset, QWidget *parent)
    : QWidget(parent), m_spec(spec), m_version(version), m_value(preset.is_null() ? spec.defaultValue : preset) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::xs + space::xxs);
  auto *label = makeLead(question());
  m_field = makeField(system);
  m_field->setAccessibleName(question());
  label->setBuddy(m_field);
  m_hint = (new PlainLabel(rangeText(), Type::Body, Ink::Muted))->wrapped();
  layout->addWidget(label);
  layout->addWidget(m_field, 0, Qt::AlignLeft);
  layout->addWidget(m_hint);
}

QString InputEditor::question() const {
  return visibleText(m_spec.ask.isEmpty() ? m_spec.name : m_spec.ask);
}

QWidget *InputEditor::makeField(const System &system) {
  switch (m_spec.type) {
    case InputSpec::Type::Integer:
      return makeSpin();
    case InputSpec::Type::Boolean: {
      auto *box = new QCheckBox(tr("Yes"));
      if (!m_value.is_boolean()) m_value = jsonText(m_value) == QLatin1String("true");
      box->setChecked(m_value.get<bool>());
      connect(box, &QCheckBox::toggled, this, [this](bool on) { setValue(on); });
      return box;
    }
    case InputSpec::Type::Choice:
      return makeChoice(m_spec.choices);
    case InputSpec::Type::Service: {
      QStringList names;
      for (const auto &service : system.services) names.append(service.name);
      return makeChoice(names);
    }
    case InputSpec::Type::Queue: {
      QStringList names;
      for (const auto &queue : system.queues) {
        for (const auto &name : {queue.name, queue.processing, queue.failed, queue.quarantine}) {
          if (!name.isEmpty() && !names.contains(name)) names.append(name);
        }
      }
      return makeChoice(names);
    }
    case InputSpec::Type::Model: {
      QStringList names;
      for (const auto &model : system.models) names.append(model.name);
      if (m_value.is_null() && names.size() == 1) m_value = toJson(names.first());
      return makeChoice(names);
    }
    case InputSpec::Type::Jobs:
      return makeJobs();
    case InputSpec::Type::Backup:
      return makeBackups();
    case InputSpec::Type::ModelVersion:
      if (m_version.isListed) return makeVersions();
      break;
    case InputSpec::Type::Number:
    case InputSpec::Type::String:
      break;
  }
  return makeText();
}

QWidget *InputEditor::makeChoice(const QStringList &choices) {
  auto *box = new QComboBox;
  box->setMinimumWidth(280);
  for (const auto &choice : choices) box->addItem(visibleText(choice), choice);
  const auto wanted = m_value.is_null() ? QString() : jsonText(m_value);
  box->setCurrentIndex(static_cast<int>(choices.indexOf(wanted)));
  box->setPlaceholderText(tr("Choose one"));
  connect(box, &QComboBox::currentIndexChanged, this, [this, box] { setValue(toJson(box->currentData().toString())); });
  return box;
}

QWidget *InputEditor::makeSpin() {
  auto *spin = new QSpinBox;
  // One beyond the range may be typed, so that what is wrong can be said instead of silently mended.
  spin->setRange(std::numeric_limits<int>::min() + 1, std::numeric_limits<int>::max());
  spin->setGroupSeparatorShown(false);
  spin->setFixedWidth(140);
  spin->setAlignment(Qt::AlignRight);
  bool isNumber = false;
  const int value = m_value.is_null() ? 0 : jsonText(m_value).toInt(&isNumber);
  if (!isNumber) {
    spin->setValue(static_cast<int>(m_spec.minimum.value_or(0)));
    m_value = spin->value();
  } else {
    spin->setValue(value);
  }
  connect(spin, &QSpinBox::valueChanged, this, [this](int number) { setValue(number); });
  return spin;
}

QWidget *InputEditor::makeText() {
  auto *edit = new QLineEdit(m_value.is_null() ? QString() : jsonText(m_value));
  edit->setMinimumWidth(420);
  edit->setMaxLength(4'096);
  connect(edit, &QLineEdit::textChanged, this,
          [this](const QString &text) { setValue(text.isEmpty() ? Json() : Json(toJson(text))); });
  return edit;
}

QWidget *InputEditor::makeJobs() {
  // Jobs are picked on the page Queues; here they are counted, or all are taken.
  auto *box = new QComboBox;
  box->setMinimumWidth(280);
  box->addItem(tr("All jobs"));
  if (m_value.is_array() && !m_value.empty()) {
    box->addItem(tr("%n selected job(s)", nullptr, static_cast<int>(m_value.size())));
    box->setCurrentIndex(1);
  } else if (m_value.is_null()) {
    m_value = "all";
  }
  const Json picked = m_value;
  connect(box, &QComboBox::currentIndexChanged, this,
          [this, picked](int index) { setValue(index == 0 ? Json("all") : picked); });
  return box;
}

QWidget *InputEditor::makeBackups() {
  m_backups = new BackupChoice;
  connect(m_backups, &BackupChoice::changed, this, [this] {
    // Named, so that the run restores what was looked at, whatever is made meanwhile.
    const auto chosen = m_backups->chosen();
    setValue(chosen.isEmpty() ? Json() : Json(toJson(chosen)));
  });
  return m_backups;
}

QWidget *InputEditor::makeVersions() {
  m_versions = new VersionChoice(m_version.purpose);
  connect(m_versions, &VersionChoice::changed, this, [this] {
    const auto chosen = m_versions->chosen();
    setValue(chosen.isEmpty() ? Json() : Json(toJson(chosen)));
  });
  connect(m_versions, &VersionChoice::againRequested, this, &InputEditor::versionsRequested);
  return m_versions;
}

void InputEditor::setVersionsAsked(const QString &model) {
  m_versions->setWaiting(model.isEmpty() ? tr("Choose the model first.") : tr("Looking for versions…"));
}

void InputEditor::setVersions(const Result<ModelView> &view, bool takesArchived, const QDateTime &now) {
  {
    // Nobody has touched it yet.
    const QSignalBlocker quiet(m_versions);
    const auto wanted = m_value.is_null() ? QString() : jsonText(m_value);
    if (view) {
      m_versions->setView(*view, takesArchived, wanted, now);
    } else {
      m_versions->setFailure(view.error(), wanted);
    }
  }
  if (m_versions->isListed()) {
    const auto chosen = m_versions->chosen();
    m_value = chosen.isEmpty() ? Json() : Json(toJson(chosen));
  }
  Q_EMIT changed();
}

/// A word such as "newest" stands for what is chosen from a list: with the list there, it is no answer any more.
QString InputEditor::ownFault() const {
  if (!m_value.is_null()) return {};
  if (m_versions != nullptr && m_versions->isListed()) return tr("No version is chosen.");
  if (m_backups != nullptr && m_backups->isListed()) return tr("No backup is chosen.");
  return {};
}

void InputEditor::setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now) {
  if (!sets) return m_backups->setFailure(sets.error());
  {
    // Nobody has touched it yet.
    const QSignalBlocker quiet(m_backups);
    m_backups->setSets(*sets, jsonText(m_value), now);
  }
  const auto chosen = m_backups->chosen();
  m_value = chosen.isEmpty() ? Json() : Json(toJson(chosen));
  Q_EMIT changed();
}

void InputEditor::setValue(const Json &value) {
  m_value = value;
  m_isTouched = true;
  Q_EMIT changed();
}

QString InputEditor::rangeText() const {
  const auto number = [](double value) { return QString::number(value, 'g', 12); };
  if (m_spec.minimum && m_spec.maximum)
    return tr("From %1 to %2.").arg(number(*m_spec.minimum), number(*m_spec.maximum));
  if (m_spec.minimum) return tr("%1 or more.").arg(number(*m_spec.minimum));
  if (m_spec.maximum) return tr("%1 or less.").arg(number(*m_spec.maximum));
  if (m_spec.type == InputSpec::Type::Jobs) return tr("Select single jobs on the page Queues.");
  // Which backup that is, its own words say better.
  return m_backups == nullptr && m_versions == nullptr ? visibleText(m_spec.help) : QString();
}

void InputEditor::setFault(const QString &fault) {
  const bool isTold = !fault.isEmpty() && !isUntouched();
  m_isFaulty = !fault.isEmpty();
  QStringList hint;
  if (!fault.isEmpty()) hint += isTold ? fault : tr("Needed to go on.");
  if (const auto range = rangeText(); !isTold && !range.isEmpty()) hint += range;
  m_hint->setText(hint.join(QLatin1Char(' ')));
  m_hint->setInk(isTold ? Ink::Critical : Ink::Muted);
  m_field->setAccessibleDescription(m_hint->text());
  m_field->setProperty("state", isTold ? QStringLiteral("bad") : QString());
  m_field->style()->unpolish(m_field);
  m_field->style()->polish(m_field);
}

}  // namespace ops
