#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "widgets/theme/panels.h"

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
/// double click activate. Shows a text of its own while it has no rows.
class DataTable : public QTableView {
  Q_OBJECT

 public:
  /// `name` is stable: the widths of columns are kept under it.
  explicit DataTable(const QString &name, QWidget *parent = nullptr);
  void setModel(QAbstractItemModel *model) override;
  /// Width in pixels of each column; 0: it takes what is left.
  void setColumns(const QList<int> &widths);
  void setEmptyText(const QString &text);
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
  void keepWidths();
  /// Gives what is left to the columns of width 0, and never less than can be read.
  void stretchColumns();
  QString m_emptyText;
  QList<int> m_widths;
  bool m_restoring = false;
};

}  // namespace ops
