#include "widgets/theme/column_habits.h"

#include <QAbstractProxyModel>
#include <QMetaEnum>
#include <QSettings>

namespace ops {

namespace {

QString nameOf(const QAbstractItemModel &model, int column) {
  const auto *meta = model.metaObject();
  const auto *name = meta->enumerator(meta->indexOfEnumerator("Column")).valueToKey(column);
  return name != nullptr ? QString::fromLatin1(name) : QStringLiteral("column%1").arg(column);
}

}  // namespace

ColumnHabits::ColumnHabits(const QString &table, const QAbstractItemModel *model, int columns) : m_table(table) {
  while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model)) model = proxy->sourceModel();
  for (int i = 0; model != nullptr && i < columns; ++i) m_names.append(nameOf(*model, i));
}

QString ColumnHabits::key(const char *what) const {
  return QStringLiteral("tables/%1%2").arg(m_table, QLatin1String(what));
}

int ColumnHabits::signedColumn(const QString &kept) const {
  const int column = static_cast<int>(m_names.indexOf(kept.mid(1))) + 1;
  return kept.startsWith(QLatin1Char('-')) ? -column : kept.startsWith(QLatin1Char('+')) ? column : 0;
}

QString ColumnHabits::kept(int signedColumn) const {
  const QString sign(QLatin1Char(signedColumn < 0 ? '-' : '+'));
  return sign + m_names.value(std::abs(signedColumn) - 1);
}

QList<int> ColumnHabits::widths() const {
  QList<int> widths(m_names.size(), 0);
  for (const auto &each : QSettings().value(key("-widths")).toStringList()) {
    const auto column = m_names.indexOf(each.section(QLatin1Char('='), 0, 0));
    if (column >= 0) widths[column] = each.section(QLatin1Char('='), 1).toInt();
  }
  return widths;
}

void ColumnHabits::keepWidths(const QList<int> &widths) const {
  QStringList lines;
  for (qsizetype i = 0; i < std::min(widths.size(), m_names.size()); ++i) {
    if (widths[i] > 0) lines.append(QStringLiteral("%1=%2").arg(m_names[i]).arg(widths[i]));
  }
  QSettings().setValue(key("-widths"), lines);
}

QList<int> ColumnHabits::picked() const {
  QList<int> picked;
  for (const auto &each : QSettings().value(key("-columns")).toStringList()) picked.append(signedColumn(each));
  picked.removeAll(0);
  return picked;
}

void ColumnHabits::keepPicked(const QList<int> &picked) const {
  QStringList lines;
  for (int each : picked) lines.append(kept(each));
  QSettings().setValue(key("-columns"), lines);
}

std::pair<int, Qt::SortOrder> ColumnHabits::sorting() const {
  const int column = signedColumn(QSettings().value(key("-sort")).toString());
  return {std::abs(column) - 1, column < 0 ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void ColumnHabits::keepSorting(int column, Qt::SortOrder order) const {
  if (column < 0) return QSettings().remove(key("-sort"));
  QSettings().setValue(key("-sort"), kept(order == Qt::AscendingOrder ? column + 1 : -column - 1));
}

void ColumnHabits::forgetColumns() const {
  for (const auto *what : {"-widths", "-columns"}) QSettings().remove(key(what));
}

}  // namespace ops
