#include "widgets/theme/table_head.h"

#include <QPainter>

#include "widgets/theme/cell_delegate.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {

constexpr int arrowSide = 12;
constexpr int sortArrow = 8, beside = 4;

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
  const auto area = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(0, 0, -m_table->insetOf(column), 0));
  painter->save();  // it leaves its own clipping
  QHeaderView::paintSection(painter, area, column);
  painter->restore();
  if (isSortedBy(column)) paintArrow(*painter, area, column);
}

bool TableHead::isSortedBy(int column) const {
  return isSortIndicatorShown() && column == sortIndicatorSection();
}

QString TableHead::shownName(int column) const {
  const int arrow = isSortedBy(column) ? beside + sortArrow - cellPadding + 2 : 0;
  const int room = sectionSize(column) - m_table->insetOf(column) - 2 * cellPadding - arrow;
  return elided(fontMetrics(), model()->headerData(column, Qt::Horizontal).toString(), room);
}

void TableHead::paintArrow(QPainter &painter, const QRect &area, int column) const {
  QStyleOptionHeaderV2 option;
  initStyleOption(&option);
  initStyleOptionForIndex(&option, column);
  option.rect = area;
  // Where the language is read from the right, the style sheet's own padding stays at the left.
  const auto label = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
  const int name = fontMetrics().horizontalAdvance(option.text) + beside;
  const bool endsAtName = QStyle::visualAlignment(layoutDirection(), option.textAlignment) & Qt::AlignRight;
  const double middle = endsAtName ? label.right() + 1 - name - sortArrow / 2.0 : label.left() + name + sortArrow / 2.0;
  const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
  const QPointF tip(middle, QRectF(area).center().y() + (isRising ? -2 : 2));
  const QPointF foot(sortArrow / 2.0 - 0.5, isRising ? 4 : -4);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors().text);
  const QPointF corners[] = {tip, tip + foot, tip + QPointF(-foot.x(), foot.y())};
  painter.drawPolygon(corners, int(std::size(corners)));
  painter.restore();
}

void TableHead::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const {
  QHeaderView::initStyleOptionForIndex(option, column);
  option->sortIndicator = QStyleOptionHeader::None;
  option->text = shownName(column);
}

}  // namespace ops
