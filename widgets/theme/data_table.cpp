#include "widgets/theme/data_table.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QScopedValueRollback>

#include "models/base/text.h"
#include "widgets/theme/cell_delegate.h"
#include "widgets/theme/row_filter.h"
#include "widgets/theme/sorted_rows.h"
#include "widgets/theme/table_head.h"

namespace ops {

namespace {

constexpr int fitAfterMs = 200;  ///< rows change one by one, and some all the time
constexpr int headPadding = 15;  ///< as the style sheet has it of the first one

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

void DataTable::setColumns(const QList<int> &widths) {
  m_columns.wanted = widths;
  m_contents.clear();
  if (!model()) return;
  for (int i = 0; i < columnCount(); ++i) horizontalHeader()->setSectionResizeMode(i, QHeaderView::Interactive);
  readHabits();
}

void DataTable::setLeastWidths(const QList<int> &widths) {
  m_columns.least = widths;
  fitColumns();
}

void DataTable::setLeastWidth(int width) {
  m_columns.leastOfOpen = width;
  fitColumns();
}

void DataTable::setOptionalColumns(const QList<int> &columns) {
  m_columns.optional = columns;
  fitColumns();
}

void DataTable::setColumnHidden(int column, bool hide) {
  if (m_columns.wanted.isEmpty()) return QTableView::setColumnHidden(column, hide);
  if (m_columns.withheld.contains(column) == hide) return;
  if (hide) {
    m_columns.withheld.insert(column);
  } else {
    m_columns.withheld.remove(column);
  }
  fitColumns();
}

ColumnHabits DataTable::habits() const {
  return {objectName(), model(), columnCount()};
}

void DataTable::readHabits() {
  const auto kept = habits();
  m_columns.dragged = kept.widths();
  m_columns.picked = kept.picked();
  fitColumns();
  if (m_sorted == nullptr) return;
  const auto [column, order] = kept.sorting();
  horizontalHeader()->setSortIndicator(column, order);
}

void DataTable::keepSorting() {
  const auto *head = horizontalHeader();
  habits().keepSorting(head->sortIndicatorSection(), head->sortIndicatorOrder());
  describe();
}

void DataTable::forgetHabits() {
  habits().forgetColumns();
  readHabits();
}

QString DataTable::nameOf(int column) const {
  return model()->headerData(column, Qt::Horizontal).toString();
}

int DataTable::headWidth(int column) const {
  return horizontalHeader()->fontMetrics().horizontalAdvance(nameOf(column)) + 2 * headPadding;
}

/// What it has been asked for once it keeps: no column gets wider and narrower in turns with what stands in it.
ColumnNeed DataTable::needOf(int column) {
  constexpr int rowsLookedAt = 50;
  int state = 0;
  auto &content = m_contents[column];
  for (int row = 0; row < std::min(rowsLookedAt, model()->rowCount()); ++row) {
    const auto index = model()->index(row, column);
    const int width = itemDelegate()->sizeHint({}, index).width() + space::l - cellPadding;
    content = std::max(content, width);
    if (index.data(ToneRole).isValid()) state = std::max(state, width);
  }
  const bool isRight = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
  return {std::max(headWidth(column), state), content, isRight};
}

int DataTable::columnCount() const {
  return model() == nullptr ? 0 : std::min(int(m_columns.size()), model()->columnCount());
}

void DataTable::fitColumns() {
  if (m_fitting || columnCount() == 0) return;
  const QScopedValueRollback<bool> guard(m_fitting, true);
  QList<ColumnNeed> needs;
  for (int i = 0; i < columnCount(); ++i) needs.append(needOf(i));
  const auto places = ops::fitColumns(m_columns, needs, viewport()->width(),
                                      [this](qsizetype missing) { return m_more->widthFor(missing); });
  if (places.isEmpty()) return;
  for (int i = 0; i < columnCount(); ++i) {
    QTableView::setColumnHidden(i, std::ranges::find(places, i, &ColumnPlace::index) == places.end());
  }
  for (const auto &place : places) setColumnWidth(place.index, place.width);
  // Keys do nothing from a cell that is hidden.
  if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) {
    selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(places.first().index),
                                      QItemSelectionModel::NoUpdate);
  }
  sayWhatIsMissing();
}

QList<int> DataTable::missingColumns() const {
  QList<int> missing;
  for (int i = 0; i < columnCount(); ++i) {
    if (isColumnHidden(i) && !m_columns.withheld.contains(i)) missing.append(i);
  }
  return missing;
}

bool DataTable::isFirst(int column) const {
  for (int before = 0; before < column; ++before) {
    if (!isColumnHidden(before)) return false;
  }
  return true;
}

int DataTable::insetOf(int column) const {
  if (m_more->isHidden()) return 0;
  for (int last = horizontalHeader()->count() - 1; last >= column; --last) {
    if (!isColumnHidden(last)) return last == column ? m_more->width() : 0;
  }
  return 0;
}

void DataTable::sayWhatIsMissing() {
  const auto missing = missingColumns();
  m_more->setColumns(missing.size());
  const int wide = m_more->widthFor(missing.size());
  const QRect head(0, 0, viewport()->width(), horizontalHeader()->height());
  m_more->setGeometry(QStyle::visualRect(layoutDirection(), head, head.adjusted(head.width() - wide, 0, 0, 0)));
  QStringList names;
  for (int column : missing) names.append(nameOf(column));
  const auto what = tr("%n more column(s): %1", nullptr, int(missing.size())).arg(names.join(QStringLiteral(", ")));
  m_more->setAccessibleName(what);
  setPlainToolTip(m_more, tr("%1\nClick, or press Shift+F10 in the table, to choose what is shown").arg(what));
  describe();
}

void DataTable::pick(int column, bool shown) {
  m_columns.pick(column, shown);
  habits().keepPicked(m_columns.picked);
  fitColumns();
}

void DataTable::showMenu(const QPoint &at) {
  if (columnCount() == 0) return;
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QList<int> columns;
  for (int i = 0; i < columnCount(); ++i) {
    if (!m_columns.withheld.contains(i)) columns.append(i);
  }
  if (m_sorted != nullptr) addSorting(*menu->addMenu(tr("Sort by")), columns);
  if (m_sorted != nullptr) menu->addSeparator();
  const bool isLastOne = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
  for (int column : std::as_const(columns)) {
    auto *action = menu->addAction(withoutMnemonic(nameOf(column)));
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    action->setEnabled(isColumnHidden(column) || !isLastOne);
    connect(action, &QAction::toggled, this, [this, column](bool shown) { pick(column, shown); });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, &DataTable::forgetHabits);
  menu->popup(at);
}

void DataTable::addSorting(QMenu &menu, const QList<int> &columns) {
  const auto *head = horizontalHeader();
  const int current = head->sortIndicatorSection();
  const auto add = [&](const QString &name, int column, Qt::SortOrder order) {
    auto *action = menu.addAction(name);
    connect(action, &QAction::triggered, this, [this, column, order] { sortByColumn(column, order); });
    return action;
  };
  add(tr("As they come"), -1, Qt::AscendingOrder)->setEnabled(current >= 0);
  for (int column : columns) {
    const bool isRising = column == current && head->sortIndicatorOrder() == Qt::AscendingOrder;
    const auto order = isRising ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto name = withoutMnemonic(nameOf(column));
    add(column == current ? SortedRows::sortedBy(name, order) : name, column, order);
  }
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

void DataTable::keepWidths(int column, int width) {
  // Only what the user drags.
  if (m_fitting || column >= m_columns.wanted.size() || !(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
  if (m_columns.wanted[column] != 0) m_columns.dragged[column] = width;
  fitColumns();
  habits().keepWidths(m_columns.dragged);
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
