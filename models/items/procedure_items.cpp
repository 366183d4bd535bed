#include "models/items/procedure_items.h"

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "models/procedures/condition.h"

namespace ops {

QList<ProcedureRow> procedureRows(const QList<Procedure> &procedures, const System &system,
                                  const ActionRegistry &actions) {
  QList<ProcedureRow> rows;
  rows.reserve(procedures.size());
  for (const auto &procedure : procedures) {
    rows.append({procedure, {}, lintProcedure(procedure, &system, actions)});
  }
  return rows;
}

Json suggestedInputs(const Procedure &procedure, const Json &preset) {
  Json inputs = Json::object();
  for (const auto &input : procedure.inputs) {
    const auto &given = jsonMember(preset, input.name.toUtf8().constData());
    const auto &value = given.is_null() ? input.defaultValue : given;
    if (!value.is_null()) inputs[toJson(input.name)] = value;
  }
  return inputs;
}

Procedure filledIn(const Procedure &procedure, const Json &inputs) {
  auto filled = withInputs(procedure, inputs);
  const auto fill = [&](ActionCall &call) {
    call.parameters = expandKnownTemplates(call.parameters, {{"inputs", inputs}});
  };
  for (auto &step : filled.steps) {
    for (auto *text : {&step.title, &step.why, &step.expect}) *text = templatesNamed(*text);
    fill(step.action);
    if (step.verify) fill(*step.verify);
    if (step.undo) fill(*step.undo);
  }
  return filled;
}

QString callSummary(const ActionCall &call) {
  const auto parameters = templatesNamed(valueText(call.parameters));
  const auto name = visibleText(call.name);
  return parameters.isEmpty() ? name : QString(name + QStringLiteral(": ") + parameters);
}

void ProcedureItems::setRows(QList<ProcedureRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void ProcedureItems::setRuns(const QList<RunSummary> &runs, const QString &system, const QString &environment) {
  QHash<QString, QDateTime> newest;
  QSet<QString> undone;
  for (const auto &run : runs) {
    if (run.system != system || run.environment != environment) continue;
    if (run.undone) undone += run.procedure;
    const bool counts = run.outcome == QLatin1String("succeeded");
    if (counts && run.closedAt > newest.value(run.procedure)) newest[run.procedure] = run.closedAt;
  }
  for (int i = 0; i < m_rows.size(); ++i) {
    const auto success = newest.value(m_rows[i].procedure.name);
    const bool isUndone = undone.contains(m_rows[i].procedure.name);
    if (success == m_rows[i].lastSuccess && isUndone == m_rows[i].undone) continue;
    m_rows[i].lastSuccess = success;
    m_rows[i].undone = isUndone;
    Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
  }
}

const ProcedureRow *ProcedureItems::row(int index) const {
  return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int ProcedureItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcedureItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProcedureItems::data(const QModelIndex &index, int role) const {
  const auto *entry = index.isValid() ? row(index.row()) : nullptr;
  if (entry == nullptr) return {};
  const auto &procedure = entry->procedure;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(*entry, index.column());
    case IdRole:
      return procedure.name;
    case SortRole:
      return sortKey(*entry, index.column());
    case ToneRole:
      if (index.column() == RiskColumn) return static_cast<int>(markOf(procedure.highestRisk()).tone);
      if (index.column() == Findings) {
        if (entry->findings.isEmpty()) return {};
        return static_cast<int>(hasErrors(entry->findings) ? Tone::Critical : Tone::Warning);
      }
      return {};
    case IconRole:
      return index.column() == RiskColumn ? QVariant(markOf(procedure.highestRisk()).icon) : QVariant();
    case SearchRole:
      return QStringList{procedure.name, procedure.title, procedure.summary, procedure.owner,
                         riskTitle(procedure.highestRisk())}
          .join(QLatin1Char(' '));
    case Qt::TextAlignmentRole:
      return index.column() == Findings ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
      return {};
  }
}

QString ProcedureItems::text(const ProcedureRow &row, int column) const {
  const auto &procedure = row.procedure;
  switch (column) {
    case Title:
      return visibleText(procedure.title);
    case RiskColumn:
      return procedure.highestRisk() == Risk::Change ? tr("changes") : markOf(procedure.highestRisk()).word;
    case SeverityColumn:
      return procedure.severity ? severityName(*procedure.severity) : QStringLiteral("–");
    case Owner:
      return procedure.owner.isEmpty() ? tr("nobody") : visibleText(procedure.owner);
    case Reviewed:
      return procedure.reviewed.isValid() ? procedure.reviewed.toString(Qt::ISODate) : tr("never");
    case LastSuccess:
      return row.lastSuccess.isValid() ? row.lastSuccess.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
             : row.undone              ? tr("undone")
                                       : tr("none yet");
    case Findings:
      return QString::number(row.findings.size());
    default:
      return {};
  }
}

QVariant ProcedureItems::sortKey(const ProcedureRow &row, int column) const {
  switch (column) {
    case RiskColumn:
      return static_cast<int>(row.procedure.highestRisk());
    case SeverityColumn:
      return row.procedure.severity ? QVariant(static_cast<int>(*row.procedure.severity)) : QVariant();
    case Owner:
      return row.procedure.owner.isEmpty() ? QVariant() : QVariant(text(row, column));
    case Reviewed:
      return row.procedure.reviewed.isValid() ? QVariant(row.procedure.reviewed.toJulianDay()) : QVariant();
    case LastSuccess:
      return row.lastSuccess;
    case Findings:
      return row.findings.size();
    default:
      return text(row, column).toCaseFolded();
  }
}

QVariant ProcedureItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
    const bool figure = section == Findings;
    return figure ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Title:
      return tr("Procedure");
    case RiskColumn:
      return tr("Risk");
    case SeverityColumn:
      return tr("Severity");
    case Owner:
      return tr("Owner");
    case Reviewed:
      return tr("Reviewed");
    case LastSuccess:
      return tr("Last success (UTC)");
    case Findings:
      return tr("Findings");
    default:
      return {};
  }
}

}  // namespace ops
