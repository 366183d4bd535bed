#include "models/items/metric_items.h"

#include "models/base/text.h"
#include "models/items/model_items.h"

namespace ops {

namespace {

int rightAligned(bool isFigure) {
  return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

void MetricItems::setComparison(const ModelComparison &comparison, const GateReport &report) {
  beginResetModel();
  m_rows.clear();
  // Heads are narrow: what its maker calls it says enough.
  const auto head = [](const ModelVersion &version) {
    return visibleText(version.release.isEmpty() ? version.version : version.release, 60);
  };
  m_left = head(comparison.left);
  m_right = head(comparison.right);
  for (const auto &difference : comparison.metrics) {
    const auto figures = figureTexts({difference.left, difference.right, difference.delta});
    const bool isMore = difference.delta && *difference.delta > 0;
    Row row{difference.metric,
            visibleText(difference.title, 60),
            figures[0],
            figures[1],
            isMore ? QStringLiteral("+") + figures[2] : figures[2],
            {},
            Tone::Neutral,
            {}};
    QStringList gates, reasons;
    for (const auto &judgement : report.judgements) {
      if (judgement.metric != difference.metric) continue;
      gates += judgement.verdict == GateVerdict::Passed
                   ? judgement.gate
                   : tr("%1: %2").arg(judgement.gate, gateVerdictTitle(judgement.verdict));
      reasons += judgement.why;
      // The worst of them.
      if (row.tone != Tone::Critical && judgement.verdict != GateVerdict::Passed) row.tone = toneOf(judgement.verdict);
      if (row.tone == Tone::Neutral) row.tone = toneOf(judgement.verdict);
    }
    row.gate = gates.join(QStringLiteral("; "));
    row.why = reasons.join(QLatin1Char('\n'));
    m_rows.append(row);
  }
  endResetModel();
}

void MetricItems::clear() {
  beginResetModel();
  m_rows.clear();
  endResetModel();
}

int MetricItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetricItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= m_rows.size()) return {};
  const auto &row = m_rows[index.row()];
  const int column = index.column();
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
    switch (column) {
      case Metric:
        return row.title;
      case Left:
        return row.left;
      case Right:
        return row.right;
      case Delta:
        return row.delta;
      case Gate:
        return row.gate;
      default:
        return {};
    }
  }
  if (role == IdRole) return row.metric;
  if (role == Qt::ToolTipRole && column == Gate) return row.why;
  if (role == Qt::TextAlignmentRole) return rightAligned(column == Left || column == Right || column == Delta);
  // Beside the figure that is judged: the gate's own words may be cut, a mark may not.
  if (role == ToneRole && column == Right && row.tone != Tone::Neutral) return static_cast<int>(row.tone);
  return {};
}

QVariant MetricItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return rightAligned(section == Left || section == Right || section == Delta);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Metric:
      return tr("Metric");
    case Left:
      return m_left.isEmpty() ? QStringLiteral("–") : m_left;
    case Right:
      return m_right;
    case Delta:
      return tr("Change");
    case Gate:
      return tr("Gate");
    default:
      return {};
  }
}

}  // namespace ops
