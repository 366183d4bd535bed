#include "models/items/version_choice_items.h"

#include "models/backends/model_identity.h"
#include "models/base/text.h"

namespace ops {

VersionQuestion versionQuestion(const Procedure &procedure, const QString &input) {
  const auto named = QStringLiteral("{{inputs.%1}}").arg(input);
  VersionQuestion question;
  for (const auto &step : procedure.steps) {
    const auto &parameters = step.action.parameters;
    if (jsonString(parameters, "version").remove(QLatin1Char(' ')) != named) continue;
    if (step.action.name == QLatin1String("model.fetch")) return {};
    if (question.isListed || !step.action.name.startsWith(QLatin1String("model."))) continue;
    const auto isSet = [&parameters](const char *name) {
      return jsonText(jsonMember(parameters, name)) == QLatin1String("true");
    };
    question.isListed = true;
    question.model = jsonString(parameters, "model");
    if (isSet("forRollback") || isSet("rollback")) question.purpose = ModelChoice::Purpose::Rollback;
  }
  return question;
}

VersionChoiceItems::VersionChoiceItems(QObject *parent) : QIdentityProxyModel(parent) {
  setSourceModel(&m_items);
}

void VersionChoiceItems::setView(const ModelView &view, ModelChoice::Purpose purpose, bool takesArchived,
                                 const QDateTime &now) {
  m_choice = {purpose,
              view.spec,
              view.versions.value_or(QList<ModelVersion>()),
              view.place.value_or(ModelInPlace()),
              view.history.value_or(QList<ModelDeployment>()),
              takesArchived};
  m_suggestion = purpose == ModelChoice::Purpose::Rollback ? view.suggestion() : ModelSuggestion();
  m_objections.clear();
  m_gates.clear();
  for (const auto &version : m_choice.versions) {
    m_objections.append(m_choice.objectionTo(version));
    m_gates.append(view.gates(version));
  }
  m_items.setView(view, now);
}

void VersionChoiceItems::clear() {
  m_objections.clear();
  m_items.clear();
}

ModelChoice::Objection VersionChoiceItems::objection(int row) const {
  return m_objections.value(row);
}

GateReport VersionChoiceItems::gates(int row) const {
  return m_gates.value(row);
}

int VersionChoiceItems::preferredRow() const {
  if (m_choice.purpose == ModelChoice::Purpose::Rollback) return rowOf(m_suggestion.version);
  const auto *newest = m_choice.newest();
  return newest == nullptr ? -1 : rowOf(newest->version);
}

Qt::ItemFlags VersionChoiceItems::flags(const QModelIndex &index) const {
  const auto flags = QIdentityProxyModel::flags(index);
  return objection(index.row()).why.isEmpty() ? flags : flags & ~Qt::ItemIsSelectable;
}

QVariant VersionChoiceItems::data(const QModelIndex &index, int role) const {
  const auto *version = m_items.version(index.row());
  if (version == nullptr) return {};
  const bool isSuggested = !m_suggestion.version.isEmpty() && version->version == m_suggestion.version;
  const auto why = objection(index.row()).why;
  switch (role) {
    case Qt::DisplayRole: {
      const auto text = QIdentityProxyModel::data(index, role).toString();
      if (!isSuggested || index.column() != ModelItems::State) return text;
      return text.isEmpty() ? tr("suggested") : tr("suggested, %1").arg(text);
    }
    case Qt::AccessibleTextRole: {
      const auto text = data(index, Qt::DisplayRole).toString();
      return why.isEmpty() ? text : tr("%1, can't be chosen: %2").arg(text, why);
    }
    case Qt::ToolTipRole:
      return why.isEmpty() ? QString() : tr("Can't be chosen: %1").arg(why);
    case SecondaryRole:
      return !why.isEmpty();
    default:
      return QIdentityProxyModel::data(index, role);
  }
}

}  // namespace ops
