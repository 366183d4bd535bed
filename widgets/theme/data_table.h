#pragma once

#include <QTableView>
#include <QTimer>

#include "widgets/theme/column_fit.h"
#include "widgets/theme/column_habits.h"
#include "widgets/theme/panels.h"

class QMenu;

namespace ops {

class MoreColumns;
class RowFilter;
class SortedRows;

/// The table of every page: rows selected as a whole, one line each, cut with "…" and a plain tool tip. Enter and a
/// double click activate. Shows a text of its own while it has no rows. Whoever asks for it can filter the rows: those
/// that do not match are hidden, and never count as selected. Row numbers that it is told, and tells, are those of the
/// model that it was given, whatever order rows stand in. Where there is not room for all columns, they get narrower as
/// far as they are of use; then the least important ones go, and the head says how many. The Menu key, Shift+F10 and a
/// right click on the head choose what is shown, and what rows are sorted by.
class DataTable : public QTableView {
  Q_OBJECT

 public:
  /// `name` is stable: the widths of columns are kept under it.
  explicit DataTable(const QString &name, QWidget *parent = nullptr);
  void setModel(QAbstractItemModel *model) override;
  /// A click on a column's head sorts rows by it, the next one the other way round, and a third has them as they come.
  /// To be said before the model is given.
  void setSortable();
  /// Width in pixels that each column wants; 0: it takes what is left.
  void setColumns(const QList<int> &widths);
  /// Pixels that each column wants which takes what is left.
  void setLeastWidth(int width);
  /// Columns that are shown only where all have the width of which they are of use; the first to go first. The others
  /// get narrower still, down to their names, before the last of them goes.
  void setOptionalColumns(const QList<int> &columns);
  /// Width in pixels down to which each column is of use; none, or 0: what it wants.
  void setLeastWidths(const QList<int> &widths);
  /// A column that has nothing to say here: it does not count as one that is missing.
  void setColumnHidden(int column, bool hide);
  /// Whether it is the first that is shown.
  bool isFirst(int column) const;
  /// Pixels at the end of a column's cells where the head says how many are missing.
  int insetOf(int column) const;
  /// Stands where rows would be, and is the table's accessible description as long as none is shown.
  void setEmptyText(const QString &text);
  const QString &emptyText() const { return m_emptyText; }
  /// Opens the line to type what rows have to contain, every word of it. Esc closes it and shows all rows again.
  void startFilter();
  /// Pixels that the texts of a column take at most.
  using QTableView::sizeHintForColumn;
  /// Where a language is read from the right, Qt's own looks for the first column beside the table, and finds none.
  void selectRow(int row);
  /// And no others; the first becomes the current one.
  void selectRows(const QList<int> &rows);
  /// Of those that stand there now.
  void selectFirst();
  /// -1: there is none.
  int currentRow() const;
  /// Makes it the current row. Ends a filter that hides it.
  void showRow(int row);
  /// Those of the current selection, ascending.
  QList<int> selectedRowNumbers() const;

 Q_SIGNALS:
  void selectionChangedByUser();
  void rowActivated(const QModelIndex &index);  ///< of its model

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  bool event(QEvent *event) override;
  bool viewportEvent(QEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

 private:
  ColumnHabits habits() const;
  void readHabits();
  void forgetHabits();
  void keepWidths(int column, int width);
  QString nameOf(int column) const;
  int headWidth(int column) const;  ///< for its name
  ColumnNeed needOf(int column);
  int columnCount() const;  ///< of those that have been declared
  void fitColumns();
  QList<int> missingColumns() const;
  void sayWhatIsMissing();
  void showMenu(const QPoint &at);
  void addSorting(QMenu &menu, const QList<int> &columns);
  void pick(int column, bool shown);
  void keepSorting();
  QModelIndex shownAt(int row) const;  ///< in the first column that is shown
  int numberOf(const QModelIndex &index) const;
  void activate(const QModelIndex &index);
  QString textInstead() const;
  void describe();

  QString m_emptyText;
  RowFilter *m_filter;
  SortedRows *m_sorted = nullptr;  ///< between its model and what it shows
  QTimer m_fitSoon;                ///< what changes comes cell by cell
  ColumnWishes m_columns;
  QHash<int, int> m_contents;  ///< width that each column has needed so far
  MoreColumns *m_more;
  bool m_fitting = false;
};

}  // namespace ops
