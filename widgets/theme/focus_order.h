#pragma once

#include <QWidget>

namespace ops {

/// Where Tab stops in a window, in the order in which things stand in its layouts. Qt's own order is that in which they
/// were made, and what comes later stands at its end.
QList<QWidget *> focusStops(const QWidget &window);
/// Moves the keyboard to the next of them, or the one before. For QWidget::focusNextPrevChild() of a window.
bool focusNextStop(const QWidget &window, bool next);

}  // namespace ops
