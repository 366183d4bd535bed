#include "models/items/sample_items.h"

#include <QDateTime>
#include <cmath>

namespace ops {

SampleItems::SampleItems(QStringList titles, QString unit, QList<Row> rows, QObject *parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)), m_unit(std::move(unit)), m_rows(std::move(rows)) {}

QString SampleItems::text(const QList<int> &rows) const {
  const auto line = [](const QStringList &cells) -> QString {
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
  };
  QStringList head{tr("Time (UTC)")};
  for (const auto &title : m_titles) head += tr("%1 (%2)").arg(title, m_unit);
  QString text = line(head);
  for (const int number : rows) {
    const auto &row = m_rows[number];
    const auto at = QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    QStringList cells{at};
    constexpr int digits = 12;
    for (const double figure : row.figures) {
      cells += std::isnan(figure) ? QString() : QString::number(figure, 'g', digits);
    }
    text += line(cells);
  }
  return text;
}

int SampleItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(m_titles.size());
}

QVariant SampleItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole && index.column() > 0) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const auto &row = m_rows[index.row()];
  if (index.column() > 0) return row.values[index.column() - 1];
  return QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QVariant SampleItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section > 0) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Time (UTC)") : m_titles[section - 1];
}

}  // namespace ops
