#pragma once

#include <QAbstractTableModel>

#include "models/items/roles.h"
#include "models/journal/record.h"

namespace ops {

/// Where a run is at work, for whoever looks at the system `home`: "lab", or "learning-recommender / lab".
QString placeOfRun(const RunSummary &run, const QString &home);

/// Runs, newest first. Rows keep their place and selection when their state changes.
class RunItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { State, Procedure, Environment, Started, Duration, Actor, CurrentStep, Waiting, ColumnCount };
  Q_ENUM(Column)

  using QAbstractTableModel::QAbstractTableModel;

  /// Where one looks from: runs of another system are told with its name.
  void setSystem(const QString &name) { m_system = name; }
  /// As Journal::runs() gives them.
  void setRuns(const QList<RunSummary> &runs);
  /// Durations of open runs are told up to this moment.
  void setNow(const Moment &now);
  const RunSummary *run(int row) const;
  /// -1 if it is not there.
  int rowOf(const QString &run) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(const RunSummary &run, int column) const;
  Milliseconds took(const RunSummary &run) const;
  QVariant sortKey(const RunSummary &run, int column) const;
  QList<RunSummary> m_runs;
  QString m_system;
  Moment m_now;
};

}  // namespace ops
