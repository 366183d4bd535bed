#include "widgets/theme/data_table.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolTip>

#include "models/base/text.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/glyph.h"

namespace ops {

namespace {

constexpr int cellPadding = 10;
constexpr double roomy = 1.2;  ///< times what the columns want: from here on all grow
constexpr double mostGrowth = 1.6;

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
int leftPadding(const QModelIndex &index) {
  return index.column() == 0 ? space::l - 1 : cellPadding;
}

/// Where the language is read from the right, all that is on the left here is on the right there.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) {
  const int glyph = index.data(ToneRole).isValid() ? 20 : 0;
  const auto area = option.rect.adjusted(leftPadding(index) + glyph, 0, -cellPadding, 0);
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
    const QRect glyph(option.rect.left() + leftPadding(index), option.rect.center().y() - side / 2 + 1, side, side);
    drawGlyph(*painter, QRectF(QStyle::visualRect(option.direction, option.rect, glyph)).translated(0, -0.5),
              static_cast<Tone>(tone.toInt()));
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
  if (option.state & QStyle::State_HasFocus) {
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
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setEditTriggers(NoEditTriggers);
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(space::row);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setTextElideMode(Qt::ElideRight);
  horizontalHeader()->setMinimumSectionSize(40);
  horizontalHeader()->setFixedHeight(28);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this,
          [this](int column, int, int width) { keepWidths(column, width); });
  connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
  m_filterSoon.setSingleShot(true);
  connect(&m_filterSoon, &QTimer::timeout, this, &DataTable::filterRows);
}

void DataTable::setModel(QAbstractItemModel *model) {
  if (this->model() != nullptr) disconnect(this->model(), nullptr, this, nullptr);
  QTableView::setModel(model);
  if (model != nullptr) {
    const auto filter = [this] {
      if (isFiltered()) filterRows();
    };
    connect(model, &QAbstractItemModel::modelReset, this, filter);
    connect(model, &QAbstractItemModel::rowsInserted, this, filter);
    connect(model, &QAbstractItemModel::layoutChanged, this, filter);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
      if (isFiltered()) m_filterSoon.start();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
      connect(model, change, this, &DataTable::sayWhyEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::sayWhyEmpty);
  }
  sayWhyEmpty();
  if (!m_declared.isEmpty()) setColumns(m_declared);
}

void DataTable::setColumns(const QList<int> &widths) {
  m_declared = m_widths = widths;
  if (!model()) return;
  // Some languages need more room for a column's name than for what stands below it.
  for (int i = 0; i < widths.size() && i < model()->columnCount(); ++i) {
    if (widths[i] != 0) m_widths[i] = std::max(widths[i], headWidth(i));
  }
  m_declared = m_widths;
  const QStringList kept = QSettings().value(QStringLiteral("tables/") + objectName()).toStringList();
  for (int i = 0; i < widths.size() && i < model()->columnCount(); ++i) {
    horizontalHeader()->setSectionResizeMode(i, QHeaderView::Interactive);
    if (widths[i] != 0 && kept.size() == widths.size() && kept[i].toInt() > 0) m_widths[i] = kept[i].toInt();
  }
  fitColumns();
}

void DataTable::setOptionalColumns(const QList<int> &columns) {
  m_optional = columns;
  fitColumns();
}

void DataTable::setLeastWidth(int width) {
  m_leastWidth = width;
  fitColumns();
}

int DataTable::headWidth(int column) const {
  constexpr int padding = 12;  // as the style sheet has it, and a little for the bolder letters
  const auto text = model()->headerData(column, Qt::Horizontal).toString();
  return horizontalHeader()->fontMetrics().horizontalAdvance(text) + 2 * padding + (column == 0 ? 6 : 0);
}

int DataTable::wantedWidth() const {
  int wanted = 0;
  for (int i = 0; i < m_widths.size(); ++i) {
    if (!isColumnHidden(i)) wanted += m_widths[i] == 0 ? m_leastWidth : m_widths[i];
  }
  return wanted;
}

void DataTable::fitColumns() {
  if (!model() || m_fitting || m_widths.isEmpty()) return;
  const QScopedValueRollback<bool> guard(m_fitting, true);
  const int room = viewport()->width();
  for (int column : m_optional) setColumnHidden(column, false);
  for (int column : m_optional) {
    if (wantedWidth() > room) setColumnHidden(column, true);
  }
  const int wanted = wantedWidth();
  // No column gets less than its name takes, as long as the others have room to give.
  int heads = 0;
  for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
    if (!isColumnHidden(i)) heads += headWidth(i);
  }
  const bool headsFit = heads < room && heads < wanted;
  const double share = wanted <= room ? 1 : headsFit ? double(room - heads) / (wanted - heads) : double(room) / wanted;
  // A wide screen is no reason to cut what stands beside an empty column.
  const double growth = std::clamp(double(room) / (wanted * roomy), 1.0, mostGrowth);
  int open = 0, left = room;
  for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
    if (isColumnHidden(i)) continue;
    if (m_widths[i] == 0) {
      ++open;
      continue;
    }
    const bool isChosen = i >= m_declared.size() || m_widths[i] != m_declared[i];
    const int kept = share < 1 && headsFit ? headWidth(i) : 0;
    setColumnWidth(i, kept + int((m_widths[i] - kept) * (share < 1 || isChosen ? share : growth)));
    left -= columnWidth(i);
  }
  for (int i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
    if (m_widths[i] == 0 && !isColumnHidden(i)) setColumnWidth(i, left / open);
  }
}

void DataTable::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  fitColumns();
  placeFilter();
}

void DataTable::keepWidths(int column, int width) {
  // Only what the user drags.
  if (m_fitting || column >= m_widths.size() || !(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
  if (m_widths[column] != 0) m_widths[column] = width;
  fitColumns();
  QStringList kept;
  for (int each : m_widths) kept += QString::number(each);
  QSettings().setValue(QStringLiteral("tables/") + objectName(), kept);
}

void DataTable::setEmptyText(const QString &text) {
  m_emptyText = text;
  sayWhyEmpty();
  viewport()->update();
}

QList<int> DataTable::selectedRowNumbers() const {
  QList<int> rows;
  if (!selectionModel()) return rows;
  for (const QModelIndex &index : selectionModel()->selectedRows()) {
    if (!isRowHidden(index.row())) rows += index.row();
  }
  std::ranges::sort(rows);
  return rows;
}

void DataTable::startFilter() {
  if (m_filter == nullptr) {
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Show only rows with…"));
    m_filter->setAccessibleName(tr("Filter of %1").arg(accessibleName()));
    m_filter->addAction(themeIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
      m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
      const int first = filterRows();
      if (first < 0 || !isFiltered() || !selectedRowNumbers().isEmpty()) return;
      selectionModel()->setCurrentIndex(model()->index(first, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
  }
  m_filter->show();
  placeFilter();
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void DataTable::endFilter() {
  m_filter->clear();
  m_filter->hide();
  setFocus();
}

void DataTable::placeFilter() {
  if (m_filter == nullptr || m_filter->isHidden()) return;
  constexpr int wide = 260;
  const QSize size(std::min(wide, width() - 2 * space::s), m_filter->sizeHint().height());
  const auto area = viewport()->geometry();
  m_filter->setGeometry(QRect(area.right() - size.width() - space::s, area.bottom() - size.height() - space::s,
                              size.width(), size.height()));
  m_filter->raise();
}

bool DataTable::eventFilter(QObject *watched, QEvent *event) {
  if (watched != m_filter || event->type() != QEvent::KeyPress) return QTableView::eventFilter(watched, event);
  const auto key = static_cast<QKeyEvent *>(event)->key();
  if (key == Qt::Key_Escape) {
    endFilter();
  } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    setFocus();  // and no more: to open the row takes another Enter
  } else {
    return QTableView::eventFilter(watched, event);
  }
  return true;
}

bool DataTable::matches(int row) const {
  QString text;
  for (int column = 0; column < model()->columnCount(); ++column) {
    const auto cell = model()->index(row, column);
    text += cell.data().toString() + QLatin1Char('\n');
  }
  return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The first row that is shown; -1: none is.
int DataTable::filterRows() {
  int first = -1;
  for (int row = 0; row < model()->rowCount(); ++row) {
    const bool isShown = matches(row), wasHidden = isRowHidden(row);
    if (isShown && first < 0) first = row;
    if (wasHidden == isShown) setRowHidden(row, !isShown);
    // What nobody sees is not chosen, nor is it when it comes back: "select all" has chosen it unseen.
    if (!isShown || wasHidden) {
      selectionModel()->select(model()->index(row, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    }
  }
  sayWhyEmpty();
  viewport()->update();
  return first;
}

/// What is shown where there are no rows; empty: there are some.
QString DataTable::textInstead() const {
  const int rows = model() != nullptr ? model()->rowCount() : 0;
  if (rows == 0) return m_emptyText;
  const bool allHidden = isFiltered() && verticalHeader()->hiddenSectionCount() == rows;
  return allHidden ? tr("Nothing matches “%1”.").arg(m_filter->text()) : QString();
}

/// The text is painted, and would not be heard.
void DataTable::sayWhyEmpty() {
  const auto text = visibleLines(textInstead());
  if (text != accessibleDescription()) setAccessibleDescription(text);
}

void DataTable::showRow(int row) {
  if (row < 0) return;
  if (isFiltered() && !matches(row)) endFilter();
  if (currentIndex().row() != row) selectRow(row);
}

void DataTable::paintEvent(QPaintEvent *event) {
  QTableView::paintEvent(event);
  QPainter painter(viewport());
  if (hasFocus() && (!currentIndex().isValid() || isRowHidden(currentIndex().row()))) {
    // No cell shows where the keyboard is.
    painter.setPen(QPen(colors().focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
  }
  const auto text = textInstead();
  if (text.isEmpty()) return;
  painter.setFont(Theme::instance().font(Type::Body));
  painter.setPen(colors().muted);
  painter.drawText(viewport()->rect().adjusted(space::l, 0, -space::l, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void DataTable::keyPressEvent(QKeyEvent *event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    if (isRowHidden(currentIndex().row())) return;
    // Where a row has nothing to open, Enter is the dialog's.
    if (!isSignalConnected(QMetaMethod::fromSignal(&DataTable::rowActivated))) return event->ignore();
    Q_EMIT rowActivated(currentIndex());
    return;
  }
  if (event->key() == Qt::Key_Escape && m_filter != nullptr && m_filter->isVisible()) return endFilter();
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
