#include "models/items/step_items.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"

namespace ops {

void StepItems::setState(const RunState &state) {
  const bool same = m_state.run == state.run && steps() == qMin(state.steps.size(), state.procedure.steps.size());
  if (!same) beginResetModel();
  m_state = state;
  if (!same) {
    endResetModel();
  } else if (steps() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

void StepItems::setNow(const Moment &now) {
  m_now = now;
  const int current = m_state.currentStep();
  if (current >= 0 && current < steps()) Q_EMIT dataChanged(index(current, Time), index(current, Time));
}

int StepItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(steps());
}

int StepItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= steps()) return {};
  const auto mark = stepMark(m_state, index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(index.row(), index.column());
    case ToneRole:
      return index.column() == Phase ? QVariant(static_cast<int>(mark.tone)) : QVariant();
    case Qt::TextAlignmentRole: {
      const bool figure = index.column() == Number || index.column() == Time || index.column() == Attempts;
      return figure ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    default:
      return {};
  }
}

QString StepItems::text(int row, int column) const {
  const auto &step = m_state.steps[row];
  switch (column) {
    case Number:
      return QString::number(row + 1);
    case Title:
      return stepTitle(m_state, row);
    case Phase:
      return stepMark(m_state, row).word;
    case Time: {
      const auto duration = stepDuration(step, m_now.utc.isValid() ? m_now : momentNow());
      return duration ? tookText(*duration, markOf(step.phase).tone != Tone::Busy) : QString();
    }
    case Attempts:
      return step.attempts > 1 ? QString::number(step.attempts) : QString();
    case Detail:
      if (step.phase == StepPhase::LeftAlone) return visibleText(step.reason);
      if (isFault(step.error)) return visibleText(standingError(m_state, row, step.error).toString());
      return step.phase == StepPhase::Cancelled ? stopText(m_state) : observedText(m_state, row, 120);
    default:
      return {};
  }
}

QVariant StepItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
    const bool figure = section == Number || section == Time || section == Attempts;
    return figure ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Number:
      return tr("No.");
    case Title:
      return tr("Step");
    case Phase:
      return tr("State");
    case Time:
      return tr("Took");
    case Attempts:
      return tr("Attempts");
    case Detail:
      return tr("Observed");
    default:
      return {};
  }
}

}  // namespace ops
