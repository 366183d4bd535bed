#include "widgets/theme/data_table.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>

#include "models/base/text.h"
#include "widgets/theme/cell_delegate.h"
#include "widgets/theme/row_filter.h"
#include "widgets/theme/sorted_rows.h"
#include "widgets/theme/table_head.h"

namespace ops {

namespace {

constexpr int fitAfterMs = 200;  ///< rows change one by one, and some all the time

}  // namespace

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent) {
  setObjectName(name);
  setItemDelegate(new CellDelegate(this));
  setHorizontalHeader(new TableHead(this));
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
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setTextElideMode(Qt::ElideRight);
  horizontalHeader()->setMinimumSectionSize(40);
  horizontalHeader()->setFixedHeight(28);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this,
          [this](int column, int, int width) { keepWidths(column, width); });
  m_more = new MoreColumns(horizontalHeader());
  m_more->hide();
  connect(m_more, &QAbstractButton::clicked, this,
          [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
  connect(this, &QTableView::doubleClicked, this, &DataTable::activate);
  m_filter = new RowFilter(this);
  connect(m_filter, &RowFilter::applied, this, [this] {
    describe();
    viewport()->update();
  });
  connect(m_filter, &RowFilter::typed, this, [this](int first) {
    if (m_sorted != nullptr) m_sorted->holdStill();
    if (first >= 0 && selectedRowNumbers().isEmpty()) selectRow(numberOf(this->model()->index(first, 0)));
  });
  m_fitSoon.setSingleShot(true);
  m_fitSoon.setInterval(fitAfterMs);
  connect(&m_fitSoon, &QTimer::timeout, this, &DataTable::fitColumns);
}

void DataTable::setSortable() {
  m_sorted = new SortedRows(this);
  // The first click means the column that it falls on, whichever stands first.
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  horizontalHeader()->setSortIndicatorClearable(true);
  setSortingEnabled(true);
  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTable::keepSorting);
}

void DataTable::setModel(QAbstractItemModel *model) {
  if (m_sorted != nullptr) {
    m_sorted->setSourceModel(model);
    if (this->model() == m_sorted) return;
    model = m_sorted;
  }
  if (this->model() != nullptr) disconnect(this->model(), nullptr, this, nullptr);
  QTableView::setModel(model);
  if (model != nullptr) {
    m_filter->watch(*model);
    const auto fitSoon = [this] {
      if (!m_fitSoon.isActive()) m_fitSoon.start();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
      m_contents.clear();
      fitColumns();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
      connect(model, change, this, &DataTable::describe);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::describe);
  }
  describe();
  if (!m_columns.wanted.isEmpty()) setColumns(m_columns.wanted);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event) {
  const auto *head = horizontalHeader();
  const bool isOnHead = head->rect().contains(head->mapFromGlobal(event->globalPos()));
  if (event->reason() == QContextMenuEvent::Mouse && !isOnHead) return event->ignore();
  showMenu(isOnHead ? event->globalPos() : head->mapToGlobal(head->rect().bottomLeft()));
}

void DataTable::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  fitColumns();
  m_filter->place();
}

void DataTable::showEvent(QShowEvent *event) {
  QTableView::showEvent(event);
  if (columnCount() > 0) readHabits();
}

/// Whoever comes back from the settings may have forgotten there what was dragged.
bool DataTable::event(QEvent *event) {
  if (event->type() == QEvent::WindowActivate && columnCount() > 0) readHabits();
  return QTableView::event(event);
}

/// Rows that move by themselves do not move away below a hand.
bool DataTable::viewportEvent(QEvent *event) {
  const bool isHand =
      event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
  if (isHand && m_sorted != nullptr) m_sorted->holdStill();
  return QTableView::viewportEvent(event);
}

void DataTable::setEmptyText(const QString &text) {
  m_emptyText = text;
  describe();
  viewport()->update();
}

QList<int> DataTable::selectedRowNumbers() const {
  QList<int> rows;
  if (!selectionModel()) return rows;
  for (const QModelIndex &index : selectionModel()->selectedRows()) {
    if (!isRowHidden(index.row())) rows += numberOf(index);
  }
  std::ranges::sort(rows);
  return rows;
}

int DataTable::numberOf(const QModelIndex &index) const {
  return m_sorted != nullptr ? m_sorted->mapToSource(index).row() : index.row();
}

int DataTable::currentRow() const {
  return numberOf(currentIndex());
}

QModelIndex DataTable::shownAt(int row) const {
  if (!model() || row < 0 || row >= model()->rowCount()) return {};
  int column = 0;
  while (column + 1 < model()->columnCount() && isColumnHidden(column)) ++column;
  return m_sorted != nullptr ? m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, column))
                             : model()->index(row, column);
}

void DataTable::startFilter() {
  m_filter->start();
}

/// What is shown where there are no rows; empty: there are some.
QString DataTable::textInstead() const {
  const int rows = model() != nullptr ? model()->rowCount() : 0;
  if (rows == 0) return m_emptyText;
  return m_filter->hidesAll() ? tr("Nothing matches “%1”.").arg(m_filter->text()) : QString();
}

/// What is painted would not be heard.
void DataTable::describe() {
  QStringList lines{textInstead()};
  const auto *head = horizontalHeader();
  const int sortedBy = m_sorted != nullptr && model() != nullptr ? head->sortIndicatorSection() : -1;
  if (sortedBy >= 0)
    lines.append(tr("Sorted by %1").arg(SortedRows::sortedBy(nameOf(sortedBy), head->sortIndicatorOrder())));
  if (!m_more->isHidden()) lines.append(m_more->accessibleName());
  lines.removeAll(QString());
  const auto text = visibleLines(lines.join(QLatin1Char('\n')));
  if (text != accessibleDescription()) setAccessibleDescription(text);
}

void DataTable::selectRow(int row) {
  const auto index = shownAt(row);
  if (!index.isValid()) return;
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::selectRows(const QList<int> &rows) {
  QItemSelection selection;
  QModelIndex first;
  for (int row : rows) {
    const auto index = shownAt(row);
    if (!index.isValid()) continue;
    if (!first.isValid()) first = index;
    selection.select(index, index);
  }
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (first.isValid()) selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

void DataTable::showRow(int row) {
  const auto index = shownAt(row);
  if (!index.isValid()) return;
  if (!m_filter->matches(index.row())) m_filter->end();
  if (!selectionModel()->isRowSelected(index.row(), {})) selectRow(row);
}

void DataTable::selectFirst() {
  if (model() != nullptr && model()->rowCount() > 0) selectRow(numberOf(model()->index(0, 0)));
}

void DataTable::activate(const QModelIndex &index) {
  Q_EMIT rowActivated(m_sorted != nullptr ? m_sorted->mapToSource(index) : index);
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
    return activate(currentIndex());
  }
  if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)) {
    return showMenu(horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft()));
  }
  if (event->key() == Qt::Key_Escape && m_filter->isOpen()) return m_filter->end();
  // Letters belong to the window's shortcuts, not to a search within the table.
  if (!event->text().isEmpty() && event->text()[0].isPrint() && event->key() != Qt::Key_Space &&
      !(event->modifiers() & Qt::ControlModifier)) {
    event->ignore();
    return;
  }
  QTableView::keyPressEvent(event);
}

/// The mark of the current row stands where the row begins, and not in the cell that Qt paints again.
void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
  QTableView::currentChanged(current, previous);
  viewport()->update();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) {
  QTableView::selectionChanged(selected, deselected);
  Q_EMIT selectionChangedByUser();
}

}  // namespace ops
