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

/// A page that has a window of its own.
struct TornOff {
  QString page;
  QByteArray geometry;  ///< QWidget::saveGeometry()
};
void setTornOff(const QList<TornOff> &windows);
QList<TornOff> tornOff();

}  // namespace windowmemory

}  // namespace ops
