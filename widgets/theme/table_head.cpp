#include "widgets/theme/table_head.h"

#include <QPainter>

#include "widgets/theme/cell_delegate.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {

constexpr int arrowSide = 12;

QString signText(qsizetype columns) {
  return QStringLiteral("+%1").arg(columns);
}

}  // namespace

MoreColumns::MoreColumns(QWidget *parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::NoFocus);  // the table's own keys open the same
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

int MoreColumns::widthFor(qsizetype columns) const {
  const QFontMetrics metrics(Theme::instance().font(Type::Caption));
  return metrics.horizontalAdvance(signText(columns)) + arrowSide + 2 * space::s;
}

void MoreColumns::setColumns(qsizetype columns) {
  setText(signText(columns));
  setVisible(columns > 0);
}

void MoreColumns::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Colors &c = colors();
  painter.fillRect(rect(), underMouse() ? c.hover : c.surface);
  painter.setPen(c.border);
  painter.drawLine(rect().bottomLeft(), rect().bottomRight());
  painter.setPen(c.accent);
  painter.setFont(Theme::instance().font(Type::Caption));
  const QRect arrow(width() - space::s - arrowSide, (height() - arrowSide) / 2, arrowSide, arrowSide);
  const auto text = rect().adjusted(space::s, 0, -space::s - arrowSide, 0);
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, this->text());
  painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), arrow),
                     themePixmap(QStringLiteral("chevron-down"), arrowSide, c.accent, devicePixelRatioF()));
}

TableHead::TableHead(DataTable *table) : QHeaderView(Qt::Horizontal, table), m_table(table) {}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int column) const {
  const auto area = rect.adjusted(0, 0, -m_table->insetOf(column), 0);
  QHeaderView::paintSection(painter, QStyle::visualRect(layoutDirection(), rect, area), column);
}

void TableHead::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const {
  QHeaderView::initStyleOptionForIndex(option, column);
  const int room = sectionSize(column) - m_table->insetOf(column) - 2 * cellPadding;
  option->text = elided(fontMetrics(), option->text, room);
}

}  // namespace ops
