#pragma once

#include <QAbstractTableModel>

#include "models/items/roles.h"
#include "models/promotion/comparison.h"
#include "models/promotion/gates.h"

namespace ops {

/// The metrics of a version beside those of another, with the gates that it has to pass.
class MetricItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Metric, Gate, Left, Right, Delta, ColumnCount };
  Q_ENUM(Column)

  using QAbstractTableModel::QAbstractTableModel;

  /// `report` is about the right one. Without a left one its column is empty.
  void setComparison(const ModelComparison &comparison, const GateReport &report);
  void clear();

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  struct Row {
    QString metric, title;
    QString left, right, delta;
    QString gate;  ///< with its verdict in words
    Tone tone = Tone::Neutral;
    QString why;
  };
  QList<Row> m_rows;
  QString m_left, m_right;
};

}  // namespace ops
