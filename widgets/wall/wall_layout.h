#pragma once

#include "models/items/wall_view.h"
#include "widgets/theme/colors.h"
#include "widgets/wall/wall_letters.h"

namespace ops {

/// Something on the wall, at its place. What is not needed for its kind has no meaning.
struct WallPiece {
  enum class Kind {
    Fill,   ///< a rounded area in `ink`
    Glyph,  ///< a tone's shape
    Text,   ///< one line in `font`, in tabular digits
    Pulse,  ///< the heart beats
  };
  Kind kind = Kind::Fill;
  QRectF rect;
  QColor ink;
  QColor ground;  ///< what a text stands on
  QString text;
  QFont font;
  Qt::Alignment alignment = Qt::AlignLeft;  ///< of the screen, whatever the language
  Tone tone = Tone::Neutral;
  bool isStruck = false;  ///< a value from before; of a pulse: between two beats
};

/// The line at the top of every wall: what it shows, and the clock that proves that it lives.
struct WallTop {
  QString place;  ///< of one system: "PRACTICE lab"; empty: of several
  Tone placeTone = Tone::Neutral;
  QString title;
  QString clock;        ///< "12:04:05 UTC"
  bool isBeat = false;  ///< changes with each second
  QString stoodStill;   ///< loud: the display itself was not alive; empty: it was
};

/// One look at the wall: a system, or several in tiles, in the order of reading. `capitals` is what is wanted, and the
/// area is all there is: nothing lies outside of it. For a language that is read from the right, all of it is the
/// mirror image, but the letters. Pure but for the fonts.
QList<WallPiece> layOutWall(const WallTop &top, const QList<WallView> &views, const QRectF &area, qreal capitals,
                            const Colors &colors, Qt::LayoutDirection direction);

}  // namespace ops
