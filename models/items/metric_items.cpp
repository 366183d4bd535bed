#include "models/items/metric_items.h"

#include "models/base/text.h"
#include "models/items/model_items.h"

namespace ops {

namespace {

int rightAligned(bool isFigure) {
  return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString figureOrDash(const std::optional<double> &figure) {
  return figure ? figureText(*figure) : QStringLiteral("–");
}

Tone toneOf(MetricDifference::Judgement judgement) {
  switch (judgement) {
    case MetricDifference::Judgement::Better:
      return Tone::Ok;
    case MetricDifference::Judgement::Worse:
      return Tone::Warning;
    case MetricDifference::Judgement::Same:
    case MetricDifference::Judgement::Undirected:
      return Tone::Neutral;
    case MetricDifference::Judgement::NotKnown:
      break;
  }
  return Tone::Unknown;
}

QString deltaText(const MetricDifference &difference) {
  if (!difference.delta) return QStringLiteral("–");
  const auto sign = *difference.delta > 0 ? QStringLiteral("+") : QString();
  return sign + figureText(*difference.delta);
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
    Row row{difference, {}, Tone::Neutral, {}};
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
        return visibleText(row.difference.title, 60);
      case Left:
        return figureOrDash(row.difference.left);
      case Right:
        return figureOrDash(row.difference.right);
      case Delta:
        return deltaText(row.difference);
      case Gate:
        return row.gate;
      default:
        return {};
    }
  }
  if (role == IdRole) return row.difference.metric;
  if (role == Qt::ToolTipRole && column == Gate) return row.why;
  if (role == Qt::TextAlignmentRole) return rightAligned(column == Left || column == Right || column == Delta);
  if (role == ToneRole) {
    if (column == Gate && row.tone != Tone::Neutral) return static_cast<int>(row.tone);
    const auto tone = toneOf(row.difference.judgement);
    if (column == Delta && row.difference.delta && tone != Tone::Neutral) return static_cast<int>(tone);
  }
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
