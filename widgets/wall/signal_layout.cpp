#include "widgets/wall/signal_layout.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr qreal signalLine = 1.45;  ///< height of a signal that is a line

QString valueOf(const Signal &signal) {
  if (signal.figure.isEmpty()) return QStringLiteral("–");
  return signal.unit.isEmpty() ? signal.figure : QString(signal.figure + QLatin1Char(' ') + signal.unit);
}

bool isSaid(const QString &text) {
  return !text.isEmpty();
}

}  // namespace

bool SignalLayout::isAnyStale() const {
  return std::ranges::any_of(m_view.staleness, isSaid);
}

qreal SignalLayout::underFigures() const {
  const auto width = cellWidth() - 2 * wall::pad * m_column.unit();
  bool isAnyTold = false;
  for (qsizetype i = 0; m_tellsReasons && i < m_view.reasons.size(); ++i)
    isAnyTold = isAnyTold || !reasonOf(i, width).isEmpty();
  return isAnyStale() || isAnyTold ? m_column.smallLine() : 0;
}

qreal SignalLayout::cellWidth() const {
  const auto count = static_cast<qreal>(m_view.signals.size());
  return (m_column.area().width() - wall::gap * m_column.unit() * (count - 1)) / count;
}

/// Of names as many as there is room for: "API +1". Empty where it would be cut.
QString SignalLayout::reasonOf(qsizetype i, qreal width) const {
  const auto names = m_view.reasons.value(i).split(QStringLiteral(", "));
  for (auto shown = names.size(); shown > 0; --shown) {
    auto reason = names.first(shown).join(QStringLiteral(", "));
    if (shown < names.size()) reason += QStringLiteral(" +%1").arg(names.size() - shown);
    if (m_column.pen().width(reason, {.size = m_column.small()}) <= width) return reason;
  }
  return {};
}

void SignalLayout::put(qreal spare) {
  if (m_column.isWide()) {
    const auto height = m_column.pen().scale().cellHeight() + underFigures();
    if (m_column.hasRoom(height)) cells(m_column.take(height + spare), underFigures());
    return;
  }
  if (!m_column.hasRoom(signalLine * static_cast<qreal>(m_view.signals.size())))
    return putFew(m_column.left() / m_column.unit() - m_column.smallLine());
  for (qsizetype i = 0; i < m_view.signals.size(); ++i) line(m_column.take(signalLine, 0), i);
  m_column.skip(wall::gap);
}

/// Those that are worst; where all is well how many services are, and what waits.
QList<qsizetype> SignalLayout::fewIn(qreal room) const {
  constexpr qsizetype most = 2;
  QList<qsizetype> all;
  for (qsizetype i = 0; i < m_view.signals.size(); ++i) all.append(i);
  std::ranges::stable_sort(all, {}, [this](qsizetype i) {
    const auto tone = m_view.signals[i].tone;
    return tone == Tone::Ok ? wallUrgency(Tone::Neutral) : wallUrgency(tone);
  });
  const auto fit = static_cast<qsizetype>(std::floor(std::max<qreal>(0, room) / signalLine));
  all = all.first(std::min({fit, most, all.size()}));
  std::ranges::sort(all);
  return all;
}

qreal SignalLayout::fewHeight(qreal room) const {
  const auto cells = m_column.pen().scale().cellHeight() + underFigures();
  if (m_column.isWide()) return cells <= room ? cells : 0;
  return signalLine * static_cast<qreal>(fewIn(room).size());
}

void SignalLayout::putFew(qreal room) {
  if (m_column.isWide()) {
    const auto height = fewHeight(room);
    if (height > 0) cells(m_column.take(height), underFigures());
    return;
  }
  for (const auto i : fewIn(room)) line(m_column.take(signalLine, 0), i);
}

/// One for all, so that none seems to weigh more.
qreal SignalLayout::figureSize(const QRectF &row, qreal width, qreal staleLine) const {
  constexpr qreal largest = 1.9;
  const auto tall = row.height() / m_column.unit() - m_column.smallLine() - staleLine - wall::pad;
  auto size = std::clamp(tall / wall::fullLine * wall::figureSize, wall::figureSize, largest);
  for (const auto &signal : m_view.signals) {
    const auto wanted = m_column.pen().width(valueOf(signal), {.size = size, .weight = QFont::Bold});
    const auto room = width - 2 * wall::pad * m_column.unit();
    if (wanted > room) size = std::max(wall::figureSize, size * room / wanted * 0.98);
  }
  return size;
}

void SignalLayout::cells(const QRectF &row, qreal staleLine) {
  const auto between = wall::gap * m_column.unit();
  const auto width = cellWidth();
  const auto size = figureSize(row, width, staleLine);
  for (qsizetype i = 0; i < m_view.signals.size(); ++i) {
    cell(QRectF(row.left() + static_cast<qreal>(i) * (width + between), row.top(), width, row.height()), i, size,
         staleLine);
  }
}

void SignalLayout::cell(const QRectF &rect, qsizetype i, qreal size, qreal staleLine) {
  auto &pen = m_column.pen();
  const auto &c = m_column.colors();
  const auto unit = m_column.unit();
  const auto &signal = m_view.signals[i];
  const bool isStale = !m_view.staleness[i].isEmpty();
  const auto &tone = c.tone(signal.tone);
  const bool isQuiet = signal.tone == Tone::Neutral || signal.tone == Tone::Ok;
  const auto ground = isQuiet ? c.surface : tone.soft;
  const auto quiet = isQuiet ? c.muted : tone.text;
  pen.fill(rect, ground);
  const auto inner = m_column.inset(rect, wall::pad);
  QRectF caption(inner.left(), rect.top() + wall::pad / 2 * unit, inner.width(), m_column.smallLine() * unit);
  if (signal.tone != Tone::Neutral) {
    // In the corner: names are long.
    const auto side = unit * 0.9;
    const auto left = rect.right() - wall::pad / 2 * unit - side;
    pen.glyph(QRectF(left, caption.center().y() - side / 2, side, side), signal.tone);
    caption.setRight(left - wall::pad / 2 * unit);
  }
  pen.text(caption, signal.name, quiet, ground, {.size = m_column.small()});
  const auto top = caption.bottom();
  const QRectF value(inner.left(), top, inner.width(), rect.bottom() - top - (staleLine + wall::pad / 2) * unit);
  pen.text(
      value, valueOf(signal), isStale ? c.muted : c.text, ground,
      {.size = size, .weight = QFont::Bold, .isStruck = signal.isStale && !signal.figure.isEmpty(), .mayShrink = true});
  const QRectF under(inner.left(), value.bottom(), inner.width(), staleLine * unit);
  if (isStale) {
    pen.text(under, m_view.staleness[i], c.tone(Tone::Unknown).text, ground,
             {.size = m_column.small(), .weight = QFont::Bold});
  } else if (staleLine > 0) {
    pen.text(under, reasonOf(i, inner.width()), quiet, ground, {.size = m_column.small()});
  }
}

void SignalLayout::line(const QRectF &row, qsizetype i) {
  auto &pen = m_column.pen();
  const auto &c = m_column.colors();
  const auto unit = m_column.unit();
  const auto &signal = m_view.signals[i];
  const auto &stale = m_view.staleness[i];
  if (signal.tone != Tone::Neutral)
    pen.glyph(QRectF(row.left(), row.center().y() - unit * 0.5, unit, unit), signal.tone);
  const auto reason = signal.figure.isEmpty() ? reasonOf(i, row.width() * 0.5) : QString();
  const auto value = !stale.isEmpty() ? stale : !reason.isEmpty() ? reason : valueOf(signal);
  const WallPen::Style bold{.weight = QFont::Bold, .alignment = Qt::AlignRight, .mayShrink = true};
  QRectF name = row;
  name.setLeft(row.left() + unit * 1.4);
  name.setRight(row.right() - std::min(pen.width(value, bold) + unit * 0.5, row.width() * 0.6));
  pen.text(name, signal.name, c.muted, c.window, {.size = m_column.small()});
  pen.text(QRectF(name.right(), row.top(), row.right() - name.right(), row.height()), value,
           stale.isEmpty() ? c.text : c.tone(Tone::Unknown).text, c.window, bold);
}

}  // namespace ops
