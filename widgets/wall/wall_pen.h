#pragma once

#include "widgets/wall/wall_layout.h"

namespace ops {

/// Heights and distances, in heights of capitals.
namespace wall {
inline constexpr qreal fullLine = 1.62;  ///< of letters of full size
inline constexpr qreal headLine = 1.7;
inline constexpr qreal gap = 0.36;
inline constexpr qreal pad = 0.3;
inline constexpr qreal figureSize = 1.15;
}  // namespace wall

/// The letters of a wall: how high capitals are, in pixels, and what supports (names of figures, times) beside them.
struct WallScale {
  qreal capitals = 0;
  bool isEven = true;  ///< what supports is as large as all else; else under 16 arc minutes, the least (ISO 9241-303)
  qreal small() const { return isEven ? 1 : 0.8; }
  qreal smallLine() const { return isEven ? wall::fullLine : 1.32; }
  qreal cellHeight() const { return smallLine() + wall::fullLine + wall::pad; }
};

/// Puts pieces down, in letters of one scale.
class WallPen {
 public:
  WallPen(QList<WallPiece> &pieces, const WallScale &scale, const Colors &colors)
      : m_pieces(pieces), m_scale(scale), m_capitals(scale.capitals), m_colors(colors) {}

  const WallScale &scale() const { return m_scale; }
  qreal small() const { return m_scale.small(); }
  qreal smallLine() const { return m_scale.smallLine(); }
  qreal capitals() const { return m_capitals; }
  const Colors &colors() const { return m_colors; }

  struct Style {
    qreal size = 1;  ///< times the capitals
    QFont::Weight weight = QFont::Medium;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isStruck = false;
    bool mayShrink = false;  ///< a figure is never cut: it gets smaller, to no less than the small letters
  };
  /// One line, in the middle of the rect's height; cut with "…" where it does not fit.
  void text(const QRectF &rect, const QString &text, const QColor &ink, const QColor &ground, const Style &style);
  void text(const QRectF &rect, const QString &text, const QColor &ink, const QColor &ground) {
    this->text(rect, text, ink, ground, Style());
  }
  void fill(const QRectF &rect, const QColor &color);
  void glyph(const QRectF &rect, Tone tone);
  void pulse(const QRectF &rect, bool isBeat);
  /// A small text on a soft area, in the middle of the rect's height.
  void badge(const QRectF &rect, Tone tone, const QString &text);
  qreal badgeWidth(const QString &text) const;
  /// "PRACTICE lab" as it stands in so much room: the environment's name alone, where there is too little.
  QString placeIn(qreal room, const QString &place) const;
  /// A band that nobody overlooks, with its lines and a small one that tells why.
  void alarm(const QRectF &rect, const QStringList &lines, const QString &reason = {});
  QStringList alarmLines(const QString &text, qreal width) const;
  qreal alarmHeight(const QStringList &lines, const QString &reason = {}) const;

  qreal width(const QString &text, const Style &style) const;
  /// At most so many lines of so many pixels, about as long as each other; the last one is cut with "…" if more would
  /// follow.
  QStringList wrapped(const QString &text, qreal width, int lines, const Style &style) const;

 private:
  QFont font(const Style &style) const { return wallFont(m_capitals * style.size, style.weight); }
  QList<WallPiece> &m_pieces;
  WallScale m_scale;
  qreal m_capitals;
  const Colors &m_colors;
};

}  // namespace ops
