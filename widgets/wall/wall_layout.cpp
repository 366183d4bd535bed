#include "widgets/wall/wall_layout.h"

#include <QStyle>
#include <algorithm>

#include "widgets/wall/system_layout.h"
#include "widgets/wall/top_layout.h"

namespace ops {

namespace {

/// As it is seen from behind the area.
WallPiece reflected(WallPiece piece, const QRectF &area) {
  piece.rect.moveRight(area.left() + area.right() - piece.rect.left());
  piece.alignment = QStyle::visualAlignment(Qt::RightToLeft, piece.alignment);
  return piece;
}

/// All that is said, in one line, wherever it is broken.
QString wordsOf(const QList<WallPiece> &pieces) {
  QStringList words;
  for (const auto &piece : pieces) words += piece.text;
  return words.join(QLatin1Char(' ')).simplified();
}

QList<WallPiece> layOut(const WallTop &top, const QList<WallView> &views, const QRectF &area, const WallScale &scale,
                        const Colors &colors) {
  QList<WallPiece> pieces;
  const auto count = static_cast<int>(views.size());
  const auto whole = scale.capitals;
  WallPen pen(pieces, scale, colors);
  const auto rest = layOutTop(pen, top, area);
  const int columns = count > 1 ? 2 : 1;
  const int rows = count > 2 ? 2 : 1;
  const auto between = 0.9 * whole;
  const QSizeF tile((rest.width() - between * (columns - 1)) / columns, (rest.height() - between * (rows - 1)) / rows);
  for (int i = 0; i < count; ++i) {
    const int column = i % columns;
    const int row = i / columns;
    const QRectF place(rest.left() + column * (tile.width() + between), rest.top() + row * (tile.height() + between),
                       tile.width(), tile.height());
    // A tile has room for less, and its letters stay as large.
    const auto letters = count == 1 ? whole : std::min(whole, capitalsFor(place.size(), whole));
    WallColumn filled(pieces, place, {letters, scale.isEven}, colors);
    layOutSystem(filled, views[i], count > 1);
  }
  return pieces;
}

}  // namespace

QList<WallPiece> layOutWall(const WallTop &top, const QList<WallView> &views, const QRectF &area, qreal capitals,
                            const Colors &colors, Qt::LayoutDirection direction) {
  const auto whole = capitalsFor(area.size(), capitals);
  // What supports is read from as far as all else, unless something would have to be left out for that.
  auto pieces = layOut(top, views, area, {whole, true}, colors);
  const auto denser = layOut(top, views, area, {whole, false}, colors);
  if (wordsOf(pieces) != wordsOf(denser)) pieces = denser;
  if (direction == Qt::RightToLeft) {
    for (auto &piece : pieces) piece = reflected(piece, area);
  }
  return pieces;
}

}  // namespace ops
