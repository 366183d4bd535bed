#pragma once

#include <QAbstractTableModel>

#include "models/items/roles.h"
#include "models/journal/record.h"
#include "models/procedures/plan.h"

namespace ops {

/// A procedure as the list shows it.
struct ProcedureRow {
  Procedure procedure;
  QDateTime lastSuccess;  ///< invalid: never in this environment, as far as this journal tells
  QList<Complaint> findings;
  bool undone = false;  ///< without one: it did its work, and that was taken back
};

/// The rows for a system: every procedure with the linter's findings; the last successes come from the runs.
QList<ProcedureRow> procedureRows(const QList<Procedure> &procedures, const System &system,
                                  const ActionRegistry &actions);

/// What a procedure starts with: the defaults of its inputs, and `preset` over them.
Json suggestedInputs(const Procedure &procedure, const Json &preset = Json::object());
/// The procedure as it reads with these inputs: in its texts and calls, what is still open is named ("‹service›").
Procedure filledIn(const Procedure &procedure, const Json &inputs);
/// A call for people, on one line: "queue.clear: queue document_queue, keep for 7d".
QString callSummary(const ActionCall &call);

/// Procedures in the order given. Text roles only: what a file says is data.
class ProcedureItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Title, RiskColumn, SeverityColumn, Owner, Reviewed, LastSuccess, Findings, ColumnCount };
  Q_ENUM(Column)
  /// Everything that a search may match, in one text.
  static constexpr int SearchRole = Qt::UserRole + 100;

  using QAbstractTableModel::QAbstractTableModel;

  void setRows(QList<ProcedureRow> rows);
  /// Takes the newest success of each procedure in that environment.
  void setRuns(const QList<RunSummary> &runs, const QString &system, const QString &environment);
  const ProcedureRow *row(int index) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(const ProcedureRow &row, int column) const;
  QVariant sortKey(const ProcedureRow &row, int column) const;
  QList<ProcedureRow> m_rows;
};

}  // namespace ops
