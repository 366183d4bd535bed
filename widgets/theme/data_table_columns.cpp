#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>

#include "widgets/theme/cell_delegate.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/sorted_rows.h"
#include "widgets/theme/table_head.h"

/// Which columns a table shows, how wide, in what order its rows stand, and the menu that chooses it.
namespace ops {

namespace {
constexpr int headPadding = 15;  ///< as the style sheet has it of the first one
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

void DataTable::keepWidths(int column, int width) {
  // Only what the user drags.
  if (m_fitting || column >= m_columns.wanted.size() || !(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
  if (m_columns.wanted[column] != 0) m_columns.dragged[column] = width;
  fitColumns();
  habits().keepWidths(m_columns.dragged);
}

}  // namespace ops
