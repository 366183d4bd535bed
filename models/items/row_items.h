#pragma once

#include <QAbstractTableModel>
#include <algorithm>

namespace ops {

/// A table whose rows come anew, all of them, again and again. Where they are the same ones in the same order, only
/// what they say has changed: what is selected and how far it is scrolled stay.
class RowItems : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

 protected:
  /// `mine` is what rowCount() counts, and becomes `rows`; `key` tells one from the others.
  template <typename Row, typename Key>
  void takeRows(QList<Row> &mine, QList<Row> rows, const Key &key) {
    const bool isSame = std::ranges::equal(rows, mine, {}, key, key);
    if (!isSame) beginResetModel();
    mine = std::move(rows);
    if (!isSame) return endResetModel();
    if (!mine.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
};

}  // namespace ops
