#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

/// What a place really paints, whoever paints it: Qt's widgets, delegates, and those that draw their texts themselves.
namespace ops::test {

/// A text on one line, as it was painted. In logical pixels of the place that was looked at.
struct PaintedText {
  const QWidget *widget = nullptr;  ///< whose painter it was: of a view its viewport
  QString text;
  QRectF ink;          ///< what its letters cover
  QRectF room;         ///< where its widget and its painter let be seen
  bool isCut = false;  ///< letters lie outside of it
  QColor pen;
  QColor ground;         ///< of what lay under it, the colour that it is told from worst
  double contrast = 22;  ///< above 21: none of it is seen
  bool isLarge = false;  ///< as WCAG has it: 24 px, or 18.7 px if bold
};

/// Paints the place and its children, and tells every text of it. Texts that touch on one line are one.
QList<PaintedText> paintedIn(QWidget &place);

/// The rule of what may be cut: what the program says itself is painted whole. Only a text that has data in it may end
/// in "…", and then its whole is in the tip or in the accessible name or description of what paints it, or in the
/// model's cell; and the cell of a table, whose tip has it whole, unless it is a state. Nothing is cut off without "…".
/// For the pseudo-language, which alone tells words from data.
QStringList cutIn(QWidget &place);

/// Texts that are told from their ground worse than WCAG's AA asks: 4.5, or 3 where they are large.
QStringList faintIn(QWidget &place, double least = 4.5, double leastOfLarge = 3);

/// One by one: of a long message the test's own printer shows the beginning.
void tellAll(const QStringList &flaws);

}  // namespace ops::test
