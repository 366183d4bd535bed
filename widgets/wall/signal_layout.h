#pragma once

#include "widgets/wall/wall_column.h"

namespace ops {

/// The five signals: cells in a row where that is wide enough, else lines.
class SignalLayout {
 public:
  SignalLayout(WallColumn &column, const WallView &view) : m_column(column), m_view(view) {}

  bool isAnyStale() const;
  /// There is room for why a figure is missing.
  void tellReasons() { m_tellsReasons = true; }
  /// What stands under figures that are old, or that there are none of: its height.
  qreal underFigures() const;
  /// `spare`: how much higher they may be than they must.
  void put(qreal spare);
  /// Where there is no room for all: the height that the most important need, in no more than so much; 0: none fits.
  qreal fewHeight(qreal room) const;
  void putFew(qreal room);

 private:
  QString reasonOf(qsizetype i, qreal width) const;
  qreal cellWidth() const;
  qreal figureSize(const QRectF &row, qreal width, qreal staleLine) const;
  void cells(const QRectF &row, qreal staleLine);
  void cell(const QRectF &rect, qsizetype i, qreal size, qreal staleLine);
  void line(const QRectF &row, qsizetype i);
  QList<qsizetype> fewIn(qreal room) const;

  WallColumn &m_column;
  const WallView &m_view;
  bool m_tellsReasons = false;
};

}  // namespace ops
