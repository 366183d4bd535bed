#pragma once

#include <QCoreApplication>

#include "widgets/wall/wall_column.h"

namespace ops {

/// Lines with a tone's shape: what needs somebody, the step of a run, what the sources do.
class LineLayout {
  Q_DECLARE_TR_FUNCTIONS(WallLayout)

 public:
  explicit LineLayout(WallColumn &column) : m_column(column) {}

  /// Whether it is cut in one line, even in small letters.
  bool needsTwo(const WallLine &what, qreal size) const;
  /// In one line of so many capitals' height; but in two small lines where one would be cut and there is room for them
  /// and for what has to follow.
  void lineOrTwo(const WallLine &what, qreal size, qreal height, qreal after, qreal reserve);
  /// As many as there is room for, all in letters of one size, so that none seems to weigh less; gives that size.
  qreal list(const QList<WallLine> &all, qreal size, qreal reserve);
  /// The run that is under way.
  void step(const WallView &view, qreal height, qreal after, qreal reserve);
  /// What the sources do, at the very bottom.
  void foot(const WallView &view);

 private:
  QRectF textOf(const QRectF &row, const WallLine &what, qreal size) const;
  qreal noteRoom(const WallLine &what) const;
  bool isWordLong(const WallLine &what, qreal size) const;
  qreal wordWidth(const QRectF &row, const WallLine &what, qreal size) const;
  void oneLine(const QRectF &row, const WallLine &what, qreal size);
  void mark(const QRectF &row, const WallLine &what, qreal size);
  QList<WallLine> fitting(const QList<WallLine> &all, qreal size, qreal reserve) const;
  qreal sizeOf(const QList<WallLine> &lines, qreal size) const;

  WallColumn &m_column;
};

}  // namespace ops
