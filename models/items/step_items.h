#pragma once

#include <QAbstractTableModel>

#include "models/items/roles.h"
#include "models/procedures/run_state.h"

namespace ops {

/// The steps of one run, in order.
class StepItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Number, Title, Phase, Time, Attempts, Detail, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setState(const RunState &state);
  /// Durations of steps at work are told up to this moment of the monotonic clock.
  void setNow(const Moment &now);
  const RunState &state() const { return m_state; }

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(int row, int column) const;
  qsizetype steps() const { return qMin(m_state.steps.size(), m_state.procedure.steps.size()); }
  RunState m_state;
  Moment m_now;
};

}  // namespace ops
