#include "widgets/theme/sorted_rows.h"

#include <QDateTime>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "models/items/roles.h"

namespace ops {

namespace {

// Rows follow their values, as those of top do: a list by depth whose deepest queue stands third is wrong, and nobody
// could see that it is. But they do so at most once a second, after all that changes together has changed; not while a
// button of the mouse is down; and not as long as the mouse moves over them or the filter is being typed: what
// somebody aims at must not be another row when the click comes. Keys need no such care, the current row moves along.
constexpr int togetherMs = 100;
constexpr int betweenMs = 1'000;
constexpr int aimMs = 1'000;

struct Key {
  bool isKnown = false;
  double number = 0;
  std::optional<QCollatorSortKey> text;
};

Key keyOf(const QVariant &value, const QCollator &collator) {
  Key key;
  if (value.userType() == QMetaType::QString) {
    const auto text = value.toString();
    key.isKnown = !text.isEmpty();
    if (key.isKnown) key.text = collator.sortKey(text);
  } else if (value.userType() == QMetaType::QDateTime) {
    const auto time = value.toDateTime();
    key.isKnown = time.isValid();
    key.number = double(time.toMSecsSinceEpoch());
  } else {
    key.number = value.toDouble(&key.isKnown);
    key.isKnown = key.isKnown && !std::isnan(key.number);
  }
  return key;
}

int compared(const Key &a, const Key &b) {
  if (a.text && b.text) return a.text->compare(*b.text);
  if (a.text.has_value() != b.text.has_value()) return a.text ? 1 : -1;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

QLocale orderOfLetters() {
  const QLocale locale;
  return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

}  // namespace

SortedRows::SortedRows(QObject *parent) : QAbstractProxyModel(parent), m_collator(orderOfLetters()) {
  m_collator.setNumericMode(true);  // worker-10 comes after worker-9
  m_collator.setCaseSensitivity(Qt::CaseInsensitive);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, [this] { isHeld() ? m_soon.start(togetherMs) : resort(); });
}

void SortedRows::setSourceModel(QAbstractItemModel *model) {
  using Model = QAbstractItemModel;
  beginResetModel();
  if (sourceModel() != nullptr) disconnect(sourceModel(), nullptr, this, nullptr);
  QAbstractProxyModel::setSourceModel(model);
  if (model != nullptr) {
    connect(model, &Model::dataChanged, this, &SortedRows::takeData);
    connect(model, &Model::headerDataChanged, this, &SortedRows::headerDataChanged);
    connect(model, &Model::rowsInserted, this, [this](const auto &, int first, int last) { addRows(first, last); });
    connect(model, &Model::rowsAboutToBeRemoved, this,
            [this](const auto &, int first, int last) { dropRows(first, last); });
    connect(model, &Model::rowsRemoved, this, [this](const auto &, int first, int last) { closeGap(first, last); });
    connect(model, &Model::layoutAboutToBeChanged, this, &SortedRows::beginLayout);
    connect(model, &Model::layoutChanged, this, &SortedRows::endLayout);
    connect(model, &Model::rowsAboutToBeMoved, this, &SortedRows::beginLayout);
    connect(model, &Model::rowsMoved, this, &SortedRows::endLayout);
    connect(model, &Model::modelAboutToBeReset, this, &SortedRows::beginReset);
    connect(model, &Model::modelReset, this, &SortedRows::endReset);
    connect(model, &Model::columnsAboutToBeInserted, this, &SortedRows::beginReset);
    connect(model, &Model::columnsInserted, this, &SortedRows::endReset);
    connect(model, &Model::columnsAboutToBeRemoved, this, &SortedRows::beginReset);
    connect(model, &Model::columnsRemoved, this, &SortedRows::endReset);
    connect(model, &QObject::destroyed, this, [this] {
      beginResetModel();
      take({});
      endResetModel();
    });
  }
  endReset();
}

void SortedRows::sort(int column, Qt::SortOrder order) {
  m_column = column;
  m_direction = order;
  resort();
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString SortedRows::sortedBy(const QString &column, Qt::SortOrder order) {
  return order == Qt::AscendingOrder ? tr("%1, ascending").arg(column) : tr("%1, descending").arg(column);
}

/// Each key is asked for once: to ask in each of n log n comparisons would stall a page of a thousand runs.
QList<int> SortedRows::wantedOrder() const {
  QList<int> order(sourceModel() == nullptr ? 0 : sourceModel()->rowCount());
  for (int row = 0; row < order.size(); ++row) order[row] = row;
  if (!isSorted() || m_column >= columnCount()) return order;
  QList<Key> keys;
  keys.reserve(order.size());
  for (int row : std::as_const(order)) {
    keys.append(keyOf(sourceModel()->index(row, m_column).data(SortRole), m_collator));
  }
  const bool isRising = m_direction == Qt::AscendingOrder;
  std::ranges::stable_sort(order, [&](int a, int b) {
    const auto &left = keys[a], &right = keys[b];
    if (!left.isKnown || !right.isKnown) return left.isKnown && !right.isKnown;
    const int difference = compared(left, right);
    return isRising ? difference < 0 : difference > 0;
  });
  return order;
}

void SortedRows::take(QList<int> order) {
  m_order = std::move(order);
  m_places = QList<int>(m_order.isEmpty() ? 0 : *std::ranges::max_element(m_order) + 1, -1);
  for (int place = 0; place < m_order.size(); ++place) m_places[m_order[place]] = place;
}

void SortedRows::resort() {
  m_soon.stop();
  m_sortedAt.start();
  auto order = wantedOrder();
  if (order == m_order) return;  // and nothing is laid out or painted anew
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  QList<int> rows;
  for (const auto &index : before) rows.append(m_order[index.row()]);
  take(std::move(order));
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i) after.append(createIndex(m_places[rows[i]], before[i].column()));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool SortedRows::isHeld() const {
  const bool isAimedAt = m_aimed.isValid() && !m_aimed.hasExpired(aimMs);
  return isAimedAt || QGuiApplication::mouseButtons() != Qt::NoButton;
}

void SortedRows::resortSoon() {
  if (!isSorted() || m_soon.isActive()) return;
  const qint64 since = m_sortedAt.isValid() ? m_sortedAt.elapsed() : betweenMs;
  m_soon.start(int(std::max<qint64>(togetherMs, betweenMs - since)));
}

void SortedRows::takeData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
  if (!first.isValid() || !last.isValid()) return;
  const bool isAll = first.row() == 0 && last.row() == rowCount() - 1;
  if (!isSorted() || isAll) {
    Q_EMIT dataChanged(index(first.row(), first.column()), index(last.row(), last.column()), roles);
  } else {
    for (int row = first.row(); row <= last.row(); ++row) {
      const auto begin = mapFromSource(first.siblingAtRow(row));
      Q_EMIT dataChanged(begin, begin.siblingAtColumn(last.column()), roles);
    }
  }
  if (first.column() <= m_column && m_column <= last.column()) resortSoon();
}

void SortedRows::addRows(int first, int last) {
  const int count = last - first + 1;
  const int place = isSorted() ? rowCount() : first;
  auto order = m_order;
  for (int &row : order) row += row >= first ? count : 0;
  take(order);  // what was there has moved already
  beginInsertRows({}, place, place + count - 1);
  order.insert(place, count, 0);
  for (int i = 0; i < count; ++i) order[place + i] = first + i;
  take(std::move(order));
  endInsertRows();
  if (isSorted()) isHeld() ? resortSoon() : resort();
}

void SortedRows::dropRows(int first, int last) {
  const auto goes = [&](int place) { return m_order[place] >= first && m_order[place] <= last; };
  for (int end = rowCount() - 1; end >= 0; --end) {
    if (!goes(end)) continue;
    int begin = end;
    while (begin > 0 && goes(begin - 1)) --begin;
    beginRemoveRows({}, begin, end);
    auto order = m_order;
    order.remove(begin, end - begin + 1);
    take(std::move(order));
    endRemoveRows();
    end = begin;
  }
}

/// The rows that went are no longer there, either.
void SortedRows::closeGap(int first, int last) {
  auto order = m_order;
  for (int &row : order) row -= row > last ? last - first + 1 : 0;
  take(std::move(order));
}

void SortedRows::beginLayout() {
  Q_EMIT layoutAboutToBeChanged();
  m_kept = persistentIndexList();
  m_keptThere.clear();
  for (const auto &index : std::as_const(m_kept)) m_keptThere.append(mapToSource(index));
}

void SortedRows::endLayout() {
  take(wantedOrder());
  QModelIndexList after;
  for (const auto &index : std::as_const(m_keptThere)) after.append(mapFromSource(index));
  changePersistentIndexList(m_kept, after);
  m_kept.clear();
  m_keptThere.clear();
  Q_EMIT layoutChanged();
}

void SortedRows::endReset() {
  m_soon.stop();
  take(wantedOrder());
  endResetModel();
}

QModelIndex SortedRows::index(int row, int column, const QModelIndex &parent) const {
  return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortedRows::parent(const QModelIndex &) const {
  return {};
}

int SortedRows::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : int(m_order.size());
}

int SortedRows::columnCount(const QModelIndex &parent) const {
  return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

QModelIndex SortedRows::mapToSource(const QModelIndex &index) const {
  if (!index.isValid() || index.row() >= m_order.size()) return {};
  return sourceModel()->index(m_order[index.row()], index.column());
}

QModelIndex SortedRows::mapFromSource(const QModelIndex &index) const {
  const int place = index.isValid() ? m_places.value(index.row(), -1) : -1;
  return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QVariant SortedRows::headerData(int section, Qt::Orientation orientation, int role) const {
  if (sourceModel() == nullptr) return {};
  const bool isSpoken = role == Qt::AccessibleTextRole && orientation == Qt::Horizontal;
  if (!isSpoken || section != m_column) return sourceModel()->headerData(section, orientation, role);
  const auto name = sourceModel()->headerData(section, orientation, Qt::DisplayRole).toString();
  return sortedBy(name, m_direction);
}

}  // namespace ops
