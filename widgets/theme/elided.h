#pragma once

#include <QFontMetrics>

namespace ops {

/// The beginning of a text that fits into so many pixels, and "…" where something is left out. Of a long text only as
/// much is measured as could fit: to shape thousands of letters takes longer than to paint the whole page.
inline QString elided(const QFontMetrics &metrics, const QString &text, int width) {
  constexpr int leastPixels = 2;  // of a letter
  const qsizetype most = std::max(0, width) / leastPixels + 1;
  if (text.size() <= most) return metrics.elidedText(text, Qt::ElideRight, width);
  return metrics.elidedText(text.left(most) + QChar(0x2026), Qt::ElideRight, width);
}

/// A title on a button that opens something: it ends in "…", also where it is cut.
inline QString buttonTitle(const QFontMetrics &metrics, const QString &title, int width) {
  constexpr QChar dots(0x2026);
  const QString shown = elided(metrics, title, width);
  return shown.endsWith(dots) ? shown : QString(shown + dots);
}

}  // namespace ops
