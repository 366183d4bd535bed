#pragma once

#include <QStyledItemDelegate>

namespace ops {

/// Pixels beside what stands in a cell, and beside a column's name.
inline constexpr int cellPadding = 10;

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

}  // namespace ops
