#pragma once

#include <QAbstractButton>
#include <QHeaderView>

namespace ops {

class DataTable;

/// Says at the end of a table's head how many columns are missing; a click asks for the way to them.
class MoreColumns final : public QAbstractButton {
 public:
  explicit MoreColumns(QWidget *parent);
  /// Pixels that it takes for so many.
  int widthFor(qsizetype columns) const;
  void setColumns(qsizetype columns);

 protected:
  void paintEvent(QPaintEvent *event) override;
};

/// Leaves room for it in the last column that is shown. A name is cut as cells are: a style sheet's head would end in
/// the middle of a letter. The arrow of the column that rows are sorted by stands beside its name, in what is blank in
/// every head: Qt's own would make all columns wider, or cut the name.
class TableHead final : public QHeaderView {
 public:
  explicit TableHead(DataTable *table);

 protected:
  void paintSection(QPainter *painter, const QRect &rect, int column) const override;
  void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;

 private:
  bool isSortedBy(int column) const;
  QString shownName(int column) const;
  void paintArrow(QPainter &painter, const QRect &area, int column) const;

  DataTable *m_table;
};

}  // namespace ops
