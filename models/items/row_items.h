#pragma once

#include <QAbstractTableModel>
#include <algorithm>

#include "models/items/roles.h"

namespace ops {

/// A table whose rows come anew, all of them, again and again. Where they are the same ones in the same order, only
/// what they say has changed: what is selected and how far it is scrolled stay, and only cells that say something else
/// are painted again.
class RowItems : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

 protected:
  /// `mine` is what rowCount() counts, and becomes `rows`; `key` tells one from the others. Whatever else the cells go
  /// by, such as the time of now, has to be set before.
  template <typename Row, typename Key>
  void takeRows(QList<Row> &mine, QList<Row> rows, const Key &key) {
    const bool isSame = std::ranges::equal(rows, mine, {}, key, key);
    if (!isSame) beginResetModel();
    mine = std::move(rows);
    if (!isSame) endResetModel();
    const auto before = std::exchange(m_cells, cells());
    if (!isSame) return;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
      if (i < before.size() && before[i] == m_cells[i]) continue;
      const auto cell = index(static_cast<int>(i) / columnCount(), static_cast<int>(i) % columnCount());
      Q_EMIT dataChanged(cell, cell);
    }
  }

 private:
  /// What views show of each cell, row after row.
  QList<QList<QVariant>> cells() const {
    QList<QList<QVariant>> all;
    all.reserve(qsizetype{rowCount()} * columnCount());
    for (int row = 0; row < rowCount(); ++row) {
      for (int column = 0; column < columnCount(); ++column) {
        const auto cell = index(row, column);
        all.append({data(cell, Qt::DisplayRole), data(cell, ToneRole), data(cell, SecondaryRole)});
      }
    }
    return all;
  }

  QList<QList<QVariant>> m_cells;
};

}  // namespace ops
