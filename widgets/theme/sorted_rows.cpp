#include "widgets/theme/sorted_rows.h"

#include <QDateTime>
#include <QGuiApplication>
#include <cmath>

#include "models/items/roles.h"

namespace ops {

namespace {

// Rows follow their values, as those of top do: a list by depth whose deepest queue stands third is wrong, and nobody
// could see that it is. But they do so at most once a second, after all that changes together has changed; not while a
// button of the mouse is down; and not as long as the mouse moves over them or the filter is being typed: what
// somebody aims at must not be another row when the click comes. Keys need no such care, the current row moves along.
// Where all rows are others, or more of them, they stand in order at once.
constexpr int togetherMs = 100;
constexpr int betweenMs = 1'000;
constexpr int aimMs = 1'000;

QLocale orderOfLetters() {
  const QLocale locale;
  return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

}  // namespace

/// What a row is sorted by.
struct SortedRows::Key {
  int row = 0;  ///< of the model
  bool isKnown = false;
  bool isText = false;
  double number = 0;
  QString text;
};

SortedRows::SortedRows(QObject *parent) : QSortFilterProxyModel(parent), m_collator(orderOfLetters()) {
  m_collator.setNumericMode(true);  // worker-10 comes after worker-9
  m_collator.setCaseSensitivity(Qt::CaseInsensitive);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, [this] { isHeld() ? m_soon.start(togetherMs) : resort(); });
}

void SortedRows::setSourceModel(QAbstractItemModel *model) {
  if (model == sourceModel()) return;
  if (sourceModel() != nullptr) disconnect(sourceModel(), nullptr, this, nullptr);
  QSortFilterProxyModel::setSourceModel(model);
  if (model == nullptr) return;
  connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
    if (first.column() <= sortColumn() && sortColumn() <= last.column()) resortSoon();
  });
  connect(model, &QAbstractItemModel::rowsInserted, this, &SortedRows::resort);
}

void SortedRows::sort(int column, Qt::SortOrder order) {
  // Qt's own resorting would be done at each change. Without a column it only keeps rows as they come.
  setDynamicSortFilter(column < 0);
  QSortFilterProxyModel::sort(column, order);
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString SortedRows::sortedBy(const QString &column, Qt::SortOrder order) {
  return order == Qt::AscendingOrder ? tr("%1, ascending").arg(column) : tr("%1, descending").arg(column);
}

SortedRows::Key SortedRows::keyOf(const QModelIndex &index) const {
  const auto value = index.data(SortRole);
  Key key{index.row(), false, value.userType() == QMetaType::QString, 0, {}};
  if (key.isText) {
    key.text = value.toString();
    key.isKnown = !key.text.isEmpty();
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

/// As they stand below each other, whichever way the order goes.
bool SortedRows::isBefore(const Key &left, const Key &right) const {
  if (left.isKnown != right.isKnown) return left.isKnown;
  if (left.isText != right.isText) return right.isText;
  const int difference = left.isText                  ? m_collator.compare(left.text, right.text)
                         : left.number < right.number ? -1
                                                      : int(left.number > right.number);
  if (!left.isKnown || difference == 0) return left.row < right.row;
  return sortOrder() == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

/// Qt turns left and right round where the order goes down.
bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const {
  const auto one = keyOf(left), other = keyOf(right);
  return sortOrder() == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
}

/// To sort what is sorted lays out and paints the whole table.
bool SortedRows::isInOrder() const {
  std::optional<Key> before;
  for (int row = 0; row < rowCount(); ++row) {
    auto key = keyOf(mapToSource(index(row, sortColumn())));
    if (before && isBefore(key, *before)) return false;
    before = std::move(key);
  }
  return true;
}

void SortedRows::resort() {
  if (sortColumn() < 0) return;
  m_soon.stop();
  m_sortedAt.start();
  if (!isInOrder()) QSortFilterProxyModel::sort(sortColumn(), sortOrder());
}

bool SortedRows::isHeld() const {
  const bool isAimedAt = m_aimed.isValid() && !m_aimed.hasExpired(aimMs);
  return isAimedAt || QGuiApplication::mouseButtons() != Qt::NoButton;
}

void SortedRows::resortSoon() {
  if (sortColumn() < 0 || m_soon.isActive()) return;
  const qint64 since = m_sortedAt.isValid() ? m_sortedAt.elapsed() : betweenMs;
  m_soon.start(int(std::max<qint64>(togetherMs, betweenMs - since)));
}

QVariant SortedRows::headerData(int section, Qt::Orientation orientation, int role) const {
  if (sourceModel() == nullptr) return {};
  const bool isSpoken = role == Qt::AccessibleTextRole && orientation == Qt::Horizontal;
  if (!isSpoken || section != sortColumn()) return sourceModel()->headerData(section, orientation, role);
  const auto name = sourceModel()->headerData(section, orientation, Qt::DisplayRole).toString();
  return sortedBy(name, sortOrder());
}

}  // namespace ops
