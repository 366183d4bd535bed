#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <utility>

namespace ops {

/// What somebody has chosen of a table's columns, kept in the settings by names that no language and no further column
/// changes. What is found there of columns that do not exist, or in another shape, is as if it had never been.
class ColumnHabits {
 public:
  /// `table` is stable. The names are those of the model's, or of the model's behind it, enum Column.
  ColumnHabits(const QString &table, const QAbstractItemModel *model, int columns);

  QList<int> widths() const;                      ///< of each; 0: not chosen
  QList<int> picked() const;                      ///< the newest last: column + 1 to be shown, -(column + 1) not to be
  std::pair<int, Qt::SortOrder> sorting() const;  ///< a column of -1: as rows come
  void keepWidths(const QList<int> &widths) const;
  void keepPicked(const QList<int> &picked) const;
  void keepSorting(int column, Qt::SortOrder order) const;
  /// Widths, and which are shown.
  void forgetColumns() const;

 private:
  QString key(const char *what) const;
  int signedColumn(const QString &kept) const;  ///< "+Depth": column + 1, "-Depth": -(column + 1); 0: there is none
  QString kept(int signedColumn) const;

  QString m_table;
  QStringList m_names;
};

}  // namespace ops
