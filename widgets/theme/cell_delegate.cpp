#include "widgets/theme/cell_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "models/base/text.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/glyph.h"

namespace ops {

namespace {

QFont cellFont(const QModelIndex &index) {
  return Theme::instance().font(index.data(MonospaceRole).toBool() ? Type::Mono : Type::Body);
}

/// Models make their texts visible themselves; a cell does not rely on it.
QString shownText(const QModelIndex &index) {
  constexpr qsizetype most = 2'000;
  return visibleText(index.data(Qt::DisplayRole).toString().left(most));
}

bool isNumber(const QModelIndex &index) {
  return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// The first column starts where the titles of cards do.
int leftPadding(const QStyleOptionViewItem &option, const QModelIndex &index) {
  const auto *table = qobject_cast<const DataTable *>(option.widget);
  const bool isFirst = table != nullptr ? table->isFirst(index.column()) : index.column() == 0;
  return isFirst ? space::l - 1 : cellPadding;
}

/// Where the language is read from the right, all that is on the left here is on the right there.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) {
  const int glyph = index.data(ToneRole).isValid() ? 20 : 0;
  const auto *table = qobject_cast<const DataTable *>(option.widget);
  const int inset = table != nullptr && isNumber(index) ? table->insetOf(index.column()) : 0;
  const auto area = option.rect.adjusted(leftPadding(option, index) + glyph, 0, -cellPadding - inset, 0);
  return QStyle::visualRect(option.direction, option.rect, area);
}

}  // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const Colors &c = colors();
  const bool selected = option.state & QStyle::State_Selected;
  const bool enabled = option.state & QStyle::State_Enabled;
  painter->save();
  if (selected) {
    painter->fillRect(option.rect, c.selected);
  } else if (option.state & QStyle::State_MouseOver) {
    painter->fillRect(option.rect, c.hover);
  }
  // Where the last row ends with its table, the card's own line stands already.
  const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
  if (view == nullptr || option.rect.bottom() < view->viewport()->height() - 1) {
    painter->setPen(c.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  }
  const QVariant tone = index.data(ToneRole);
  if (tone.isValid()) {
    constexpr int side = 14;
    const QRect glyph(option.rect.left() + leftPadding(option, index), option.rect.center().y() - side / 2 + 1, side,
                      side);
    drawSign(*painter, QRectF(QStyle::visualRect(option.direction, option.rect, glyph)).translated(0, -0.5),
             static_cast<Tone>(tone.toInt()), index.data(IconRole).toString());
  }
  painter->setFont(cellFont(index));
  QColor ink = index.data(SecondaryRole).toBool() ? c.muted : c.text;
  if (!enabled) ink = c.disabled;
  const QVariant foreground = index.data(Qt::ForegroundRole);
  if (foreground.canConvert<QColor>() && !selected) ink = foreground.value<QColor>();
  painter->setPen(ink);
  const QRect area = textRect(option, index);
  const QString text = shownText(index);
  if (isNumber(index)) {
    drawTabular(*painter, area, QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), text);
  } else {
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      elided(painter->fontMetrics(), text, area.width()));
  }
  // The row has it, and not the cell: it stands where the row begins.
  const bool isCurrent = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
  const auto *table = qobject_cast<const DataTable *>(option.widget);
  if (isCurrent && (table == nullptr ? index.column() == 0 : table->isFirst(index.column()))) {
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect mark(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), c.focus);
  }
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
  const QFontMetrics metrics(cellFont(index));
  const int glyph = index.data(ToneRole).isValid() ? 20 : 0;
  return {metrics.horizontalAdvance(shownText(index).left(200)) + 2 * cellPadding + glyph + 2, space::row};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  QString text = index.data(Qt::ToolTipRole).toString();
  const QString shown = shownText(index);
  const bool cut = QFontMetrics(cellFont(index)).horizontalAdvance(shown) > textRect(option, index).width();
  if (text.isEmpty() && cut) text = shown;
  QToolTip::showText(event->globalPos(), plainToolTip(text), view);
  return true;
}

}  // namespace ops
