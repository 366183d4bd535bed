#include "models/items/queue_items.h"

#include "models/base/text.h"
#include "models/items/service_items.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"

namespace ops {

Tone queueTone(const QueueStatus &queue, const QDateTime &now) {
  if (queue.freshness.isStale(now)) return Tone::Unknown;
  const bool isDoubted = queue.health == Health::Ok && !queue.doubt.isEmpty();
  return isDoubted ? Tone::Notice : stateTone(queue.health, queue.crossed);
}

void QueueItems::setQueues(const QList<QueueStatus> &queues, const QDateTime &now) {
  m_now = now;
  takeRows(m_queues, queues, &QueueStatus::name);
}

int QueueItems::rowOf(const QString &name) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (m_queues[row].name == name) return row;
  }
  return -1;
}

int QueueItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_queues.size());
}

int QueueItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString QueueItems::text(const QueueStatus &queue, Column column) const {
  switch (column) {
    case Name:
      return visibleText(queue.name);
    case State:
      return queue.freshness.isStale(m_now) ? figure::unknownWord(queue.freshness) : queueTitle(queue);
    case Depth:
      return figure::count(queue.depth);
    case Processing:
      return figure::count(queue.processing);
    case Failed:
      return figure::count(queue.failed);
    case Quarantine:
      return figure::count(queue.quarantine);
    case Net:
      return figure::rate(queue.netRate, true);
    case In:
      return figure::rate(queue.inRate);
    case Out:
      return figure::rate(queue.outRate);
    case Drain:
      return figure::duration(queue.timeToDrain);
    case Detail:
      return visibleText(queue.detail);
    case ColumnCount:
      break;
  }
  return {};
}

QVariant QueueItems::sortKey(const QueueStatus &queue, Column column) const {
  // What was known before is shown, and is not what is so now.
  const bool isStale = queue.freshness.isStale(m_now);
  if (isStale && column != Name && column != State && column != Detail) return {};
  switch (column) {
    case Name:
    case Detail:
      return ops::sortKey(text(queue, column));
    case State:
      return gravity(queueTone(queue, m_now));
    case Depth:
      return ops::sortKey(queue.depth);
    case Processing:
      return ops::sortKey(queue.processing);
    case Failed:
      return ops::sortKey(queue.failed);
    case Quarantine:
      return ops::sortKey(queue.quarantine);
    case Net:
      return ops::sortKey(queue.netRate);
    case In:
      return ops::sortKey(queue.inRate);
    case Out:
      return ops::sortKey(queue.outRate);
    case Drain:
      return ops::sortKey(queue.timeToDrain);
    case ColumnCount:
      break;
  }
  return {};
}

QVariant QueueItems::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const QueueStatus &queue = m_queues[index.row()];
  const auto column = static_cast<Column>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return text(queue, column);
    case IdRole:
      return queue.name;
    case SortRole:
      return sortKey(queue, column);
    case SecondaryRole:
      return column == Detail || (column > State && queue.freshness.isStale(m_now));
    case ToneRole:
      if (column != State) return {};
      return static_cast<int>(queueTone(queue, m_now));
    case Qt::TextAlignmentRole:
      return column >= Depth && column <= Drain ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
      return {};
  }
}

QVariant QueueItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section >= Depth && section <= Drain)
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Queue");
    case State:
      return tr("State");
    case Depth:
      return tr("Waiting");
    case Processing:
      return tr("In work");
    case Failed:
      return tr("Failed");
    case Quarantine:
      return tr("Quarantine");
    case Net:
      return tr("Net");
    case In:
      return tr("In");
    case Out:
      return tr("Done");
    case Drain:
      return tr("Drained in");
    case Detail:
      return tr("Detail");
    default:
      return {};
  }
}

}  // namespace ops
