#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

#include "widgets/theme/panels.h"

class QLineEdit;

namespace ops {

/// Paints a cell as plain text whatever stands in it; numbers (right-aligned by the model) in tabular digits; a tone's
/// glyph before the text where the model gives a ToneRole.
class CellDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                 const QModelIndex &index) override;
};

/// The table of every page: rows selected as a whole, one line each, cut with "…" and a plain tool tip. Enter and a
/// double click activate. Shows a text of its own while it has no rows. Whoever asks for it can filter the rows: those
/// that do not match are hidden, and never count as selected.
class DataTable : public QTableView {
  Q_OBJECT

 public:
  /// `name` is stable: the widths of columns are kept under it.
  explicit DataTable(const QString &name, QWidget *parent = nullptr);
  void setModel(QAbstractItemModel *model) override;
  /// Width in pixels that each column wants; 0: it takes what is left. Where there is not room for all, every column
  /// gets narrower and cuts its text: none is out of sight.
  void setColumns(const QList<int> &widths);
  /// Pixels that each column wants at least which takes what is left.
  void setLeastWidth(int width);
  /// Columns that are shown only where there is room for them, the first to go first.
  void setOptionalColumns(const QList<int> &columns);
  /// Stands where rows would be, and is the table's accessible description as long as none is shown.
  void setEmptyText(const QString &text);
  const QString &emptyText() const { return m_emptyText; }
  /// Opens the line to type what rows have to contain, every word of it. Esc closes it and shows all rows again.
  void startFilter();
  /// Pixels that the texts of a column take at most.
  using QTableView::sizeHintForColumn;
  /// Makes it the current row. Ends a filter that hides it.
  void showRow(int row);
  /// Row numbers of the current selection, ascending.
  QList<int> selectedRowNumbers() const;

 Q_SIGNALS:
  void selectionChangedByUser();
  void rowActivated(const QModelIndex &index);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

 private:
  void keepWidths(int column, int width);
  int headWidth(int column) const;  ///< for its name
  int wantedWidth() const;
  void fitColumns();
  void endFilter();
  bool isFiltered() const { return !m_words.isEmpty(); }
  int filterRows();
  bool matches(int row) const;
  QString textInstead() const;
  void sayWhyEmpty();
  void placeFilter();
  bool eventFilter(QObject *watched, QEvent *event) override;

  QString m_emptyText;
  QLineEdit *m_filter = nullptr;  ///< made when it is wanted
  QStringList m_words;
  QTimer m_filterSoon;    ///< what changes comes cell by cell
  QList<int> m_declared;  ///< as setColumns() was told
  QList<int> m_widths;    ///< the same, with what the user has dragged
  QList<int> m_optional;
  int m_leastWidth = 170;
  bool m_fitting = false;
};

}  // namespace ops
