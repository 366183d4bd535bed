#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ops {

class Page;

/// What is remembered of windows from one start to the next, in the user's settings.
namespace windowmemory {

/// Gives the page's splitters the sizes that the user last gave them, and keeps those of later.
void followSplitters(Page &page);

/// Forgets what came about by use: widths of columns, sizes of splitters, what was chosen in the palette. What is open
/// keeps its sizes until the next start.
void forgetHabits();

/// A page that has a window of its own.
struct TornOff {
  QString page;
  QByteArray geometry;  ///< QWidget::saveGeometry()
};
void setTornOff(const QList<TornOff> &windows);
QList<TornOff> tornOff();

}  // namespace windowmemory

}  // namespace ops
