#include "models/items/run_items.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "models/items/sort_keys.h"
#include "models/procedures/procedure.h"

namespace ops {

QString placeOfRun(const RunSummary &run, const QString &home) {
  const auto environment = visibleText(run.environment);
  return run.system == home ? environment : QStringLiteral("%1 / %2").arg(visibleText(run.system), environment);
}

void RunItems::setRuns(const QList<RunSummary> &runs) {
  // New runs stand on top; where the rest is as it was, rows are kept, and with them the selection.
  qsizetype added = 0;
  const auto first = m_runs.isEmpty() ? QString() : m_runs.first().run;
  while (added < runs.size() && runs[added].run != first) ++added;
  const auto kept = qMin(m_runs.size(), runs.size() - added);
  bool fits = !m_runs.isEmpty() && kept > 0;
  for (qsizetype i = 0; fits && i < kept; ++i) fits = runs[added + i].run == m_runs[i].run;
  if (!fits) {
    beginResetModel();
    m_runs = runs;
    endResetModel();
    return;
  }
  if (kept < m_runs.size()) {
    beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_runs.size()) - 1);
    m_runs.resize(kept);
    endRemoveRows();
  }
  if (added > 0) {
    beginInsertRows({}, 0, static_cast<int>(added) - 1);
    m_runs = runs.first(added) + m_runs;
    endInsertRows();
  }
  if (runs.size() > m_runs.size()) {
    beginInsertRows({}, static_cast<int>(m_runs.size()), static_cast<int>(runs.size()) - 1);
    m_runs = runs;
    endInsertRows();
  }
  m_runs = runs;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunItems::setNow(const Moment &now) {
  m_now = now;
  for (int i = 0; i < m_runs.size(); ++i) {
    if (m_runs[i].outcome.isEmpty()) Q_EMIT dataChanged(index(i, Duration), index(i, Duration));
  }
}

const RunSummary *RunItems::run(int row) const {
  return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

int RunItems::rowOf(const QString &run) const {
  for (int i = 0; i < m_runs.size(); ++i) {
    if (m_runs[i].run == run) return i;
  }
  return -1;
}

int RunItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunItems::data(const QModelIndex &index, int role) const {
  const auto *entry = index.isValid() ? run(index.row()) : nullptr;
  if (entry == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(*entry, index.column());
    case Qt::ToolTipRole:
      return index.column() == State ? stopText(*entry) : QString();
    case IdRole:
      return entry->run;
    case SortRole:
      return sortKey(*entry, index.column());
    case ToneRole:
      return index.column() == State ? QVariant(static_cast<int>(markOf(*entry).tone)) : QVariant();
    case Qt::TextAlignmentRole:
      return index.column() == Duration ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
      return {};
  }
}

QString RunItems::text(const RunSummary &run, int column) const {
  switch (column) {
    case State:
      return markOf(run).word;
    case Procedure: {
      const auto title = visibleText(run.title.isEmpty() ? run.procedure : procedureText(run.title));
      // Where the column is narrow, what differs has to stand first.
      return run.about.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, visibleText(run.about));
    }
    case Environment:
      return placeOfRun(run, m_system);
    case Started:
      return run.openedAt.toUTC().toString(QStringLiteral("MM-dd HH:mm"));
    case Duration:
      return tookText(took(run), run.closedAt.isValid());
    case Actor:
      return visibleText(run.actor);
    case CurrentStep:
      return visibleText(run.currentStep);
    case Waiting:
      return run.waitingFor.isEmpty() ? QString() : tr("for a decision");
    default:
      return {};
  }
}

Milliseconds RunItems::took(const RunSummary &run) const {
  return runDuration(run, m_now.utc.isValid() ? m_now : momentNow());
}

QVariant RunItems::sortKey(const RunSummary &run, int column) const {
  switch (column) {
    case State: {
      const auto mark = markOf(run);
      return ops::sortKey(mark.tone, mark.word);
    }
    case Started:
      return ops::sortKey(run.openedAt);
    case Duration:
      return ops::sortKey(took(run));
    default:
      return ops::sortKey(text(run, column));
  }
}

QVariant RunItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
    const bool figure = section == Duration;
    return figure ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case State:
      return tr("State");
    case Procedure:
      return tr("Procedure");
    case Environment:
      return tr("Environment");
    case Started:
      return tr("Started (UTC)");
    case Duration:
      return tr("Took");
    case Actor:
      return tr("Started by");
    case CurrentStep:
      return tr("Step");
    case Waiting:
      return tr("Waits");
    default:
      return {};
  }
}

}  // namespace ops
