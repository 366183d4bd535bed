#pragma once

#include <QPainter>

#include "widgets/theme/theme.h"

namespace ops {

/// The shape of a tone: a disc with a tick, a triangle, an octagon with a cross, a dashed ring with a question mark …
/// No two share an outline, so they read without colour.
void drawGlyph(QPainter &painter, const QRectF &outer, Tone tone);
/// In other colours than the theme's.
void drawGlyph(QPainter &painter, const QRectF &outer, Tone tone, const ToneColors &c);
/// The icon of this name in the tone's ink; where there is none, the tone's glyph.
void drawSign(QPainter &painter, const QRectF &outer, Tone tone, const QString &icon);
QPixmap glyphPixmap(Tone tone, int size, qreal devicePixelRatio);
/// Where `place` lies in the widget if its language is read from the right.
QRectF mirrored(const QWidget &widget, const QRectF &place);
/// The hatching that lies over what is not known any more. No text stands on it: it could hardly be read.
void drawHatching(QPainter &painter, const QRectF &rect, const QColor &color);
/// Of the tone's fill, quiet; full where the ground is black.
QColor hatchColor(Tone tone);

}  // namespace ops
