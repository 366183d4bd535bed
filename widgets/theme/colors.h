#pragma once

#include <QColor>
#include <QList>

#include "models/items/roles.h"

namespace ops {

/// The colours of one tone. `text` reads on surfaces (contrast at least 4.5), `fill` is for shapes, `soft` for large
/// quiet areas, `onFill` for digits, words and marks on `fill` (at least 4.5, too).
struct ToneColors {
  QColor text, fill, soft, onFill;
};

struct Colors {
  bool dark = false;
  bool highContrast = false;
  QColor window, surface, sunken, hover, selected;
  QColor border, borderStrong;
  QColor text, muted, faint;
  QColor disabled;  ///< what can't be pressed now
  QColor accent, accentHover, onAccent, accentSoft, focus;
  QColor grid;
  QColor veil;           ///< lies over a window that waits for what is in front of it
  QList<QColor> series;  ///< lines of a chart, in this order

  /// Fills differ in luminance, so that they stay apart without hue.
  const ToneColors &tone(Tone tone) const { return tones[static_cast<int>(tone)]; }
  ToneColors tones[7];
};

Colors lightColors();
Colors darkColors();
/// Black and white with strong edges.
Colors contrastColors();

/// The same for what is read across a room: every text on `window`, `surface` and `soft`, and every mark on its `fill`,
/// with a contrast of at least 7. High contrast keeps its texts, edges and black grounds.
Colors wallColors(Colors c);

}  // namespace ops
