#include "widgets/theme/data_table.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QSettings>
#include <QToolTip>

#include "widgets/theme/glyph.h"

namespace ops {

namespace {

constexpr int cellPadding = 10;

QFont cellFont(const QModelIndex &index) {
  return Theme::instance().font(index.data(MonospaceRole).toBool() ? Type::Mono : Type::Body);
}

bool isNumber(const QModelIndex &index) {
  return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// The first column starts where the titles of cards do.
int leftPadding(const QModelIndex &index) {
  return index.column() == 0 ? space::l - 1 : cellPadding;
}

QRect textRect(const QRect &cell, const QModelIndex &index) {
  const int glyph = index.data(ToneRole).isValid() ? 20 : 0;
  return cell.adjusted(leftPadding(index) + glyph, 0, -cellPadding, 0);
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
  painter->setPen(c.border);
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  const QVariant tone = index.data(ToneRole);
  if (tone.isValid()) {
    drawGlyph(*painter, QRectF(option.rect.left() + leftPadding(index), option.rect.center().y() - 6.5, 14, 14),
              static_cast<Tone>(tone.toInt()));
  }
  painter->setFont(cellFont(index));
  QColor ink = index.data(SecondaryRole).toBool() ? c.muted : c.text;
  if (!enabled) ink = c.faint;
  const QVariant foreground = index.data(Qt::ForegroundRole);
  if (foreground.canConvert<QColor>() && !selected) ink = foreground.value<QColor>();
  painter->setPen(ink);
  const QRect area = textRect(option.rect, index);
  const QString text = index.data(Qt::DisplayRole).toString();
  if (isNumber(index)) {
    drawTabular(*painter, area, Qt::AlignRight | Qt::AlignVCenter, text);
  } else {
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text.left(2000), Qt::ElideRight, area.width()));
  }
  if (option.state & QStyle::State_HasFocus) {
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1), c.focus);
  }
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
  const QFontMetrics metrics(cellFont(index));
  const int glyph = index.data(ToneRole).isValid() ? 20 : 0;
  return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(200)) + 2 * cellPadding + glyph + 2,
          space::row};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  QString text = index.data(Qt::ToolTipRole).toString();
  const QString shown = index.data(Qt::DisplayRole).toString();
  const bool cut = QFontMetrics(cellFont(index)).horizontalAdvance(shown) > textRect(option.rect, index).width();
  if (text.isEmpty() && cut) text = shown;
  QToolTip::showText(event->globalPos(), plainToolTip(text.left(2000)), view);
  return true;
}

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent) {
  setObjectName(name);
  setItemDelegate(new CellDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setWordWrap(false);
  setMouseTracking(true);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setEditTriggers(NoEditTriggers);
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(space::row);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(40);
  horizontalHeader()->setFixedHeight(28);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::keepWidths);
  connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
}

void DataTable::setModel(QAbstractItemModel *model) {
  QTableView::setModel(model);
  if (!m_widths.isEmpty()) setColumns(m_widths);
}

void DataTable::setColumns(const QList<int> &widths) {
  m_widths = widths;
  if (!model()) return;
  m_restoring = true;
  const QStringList kept = QSettings().value(QStringLiteral("tables/") + objectName()).toStringList();
  for (int i = 0; i < widths.size() && i < model()->columnCount(); ++i) {
    const int width = kept.size() == widths.size() ? kept[i].toInt() : widths[i];
    horizontalHeader()->setSectionResizeMode(i, QHeaderView::Interactive);
    if (widths[i] != 0) setColumnWidth(i, width > 0 ? width : widths[i]);
  }
  m_restoring = false;
  stretchColumns();
}

void DataTable::stretchColumns() {
  constexpr int leastWidth = 180;
  if (!model() || m_restoring) return;
  int room = viewport()->width(), open = 0;
  for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
    if (isColumnHidden(i)) continue;
    if (m_widths[i] == 0) {
      ++open;
    } else {
      room -= columnWidth(i);
    }
  }
  m_restoring = true;
  for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
    if (m_widths[i] == 0 && !isColumnHidden(i)) setColumnWidth(i, std::max(leastWidth, room / open));
  }
  m_restoring = false;
}

void DataTable::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  stretchColumns();
}

void DataTable::keepWidths() {
  if (m_restoring || m_widths.isEmpty() || !isVisible()) return;
  stretchColumns();
  if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;  // only what the user drags
  QStringList kept;
  for (int i = 0; i < m_widths.size(); ++i) kept += QString::number(m_widths[i] == 0 ? 0 : columnWidth(i));
  QSettings().setValue(QStringLiteral("tables/") + objectName(), kept);
}

void DataTable::setEmptyText(const QString &text) {
  m_emptyText = text;
  viewport()->update();
}

QList<int> DataTable::selectedRowNumbers() const {
  QList<int> rows;
  if (!selectionModel()) return rows;
  for (const QModelIndex &index : selectionModel()->selectedRows()) rows += index.row();
  std::sort(rows.begin(), rows.end());
  return rows;
}

void DataTable::paintEvent(QPaintEvent *event) {
  QTableView::paintEvent(event);
  if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0)) return;
  QPainter painter(viewport());
  painter.setFont(Theme::instance().font(Type::Body));
  painter.setPen(colors().muted);
  painter.drawText(viewport()->rect().adjusted(space::l, 0, -space::l, 0), Qt::AlignCenter | Qt::TextWordWrap,
                   m_emptyText);
}

void DataTable::keyPressEvent(QKeyEvent *event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    Q_EMIT rowActivated(currentIndex());
    return;
  }
  // Letters belong to the window's shortcuts, not to a search within the table.
  if (!event->text().isEmpty() && event->text()[0].isPrint() && event->key() != Qt::Key_Space &&
      !(event->modifiers() & Qt::ControlModifier)) {
    event->ignore();
    return;
  }
  QTableView::keyPressEvent(event);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
  QTableView::selectionChanged(selected, deselected);
  Q_EMIT selectionChangedByUser();
}

}  // namespace ops
