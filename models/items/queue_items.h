#pragma once

#include "models/items/roles.h"
#include "models/items/row_items.h"
#include "models/monitor/status.h"

namespace ops {

/// Not known where it is stale; else at least as grave as what it crosses.
Tone queueTone(const QueueStatus &queue, const QDateTime &now);

/// The queues of an environment, a row each.
class QueueItems final : public RowItems {
  Q_OBJECT

 public:
  enum Column { Name, State, Depth, Processing, Failed, Quarantine, Net, In, Out, Drain, Detail, ColumnCount };
  Q_ENUM(Column)
  using RowItems::RowItems;

  /// A value that is stale counts as unknown here.
  void setQueues(const QList<QueueStatus> &queues, const QDateTime &now);
  const QueueStatus &at(int row) const { return m_queues[row]; }
  int rowOf(const QString &name) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QString text(const QueueStatus &queue, Column column) const;
  QVariant sortKey(const QueueStatus &queue, Column column) const;
  QList<QueueStatus> m_queues;
  QDateTime m_now;
};

}  // namespace ops
