#include "widgets/wall/wall_board.h"

#include <QPainter>
#include <cmath>

#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {

constexpr int orbitPlaces = 12;

void paintPulse(QPainter &painter, const WallPiece &piece) {
  const bool isBeat = !piece.isStruck;
  painter.setPen(QPen(piece.ink, piece.rect.width() * 0.14));
  painter.setBrush(isBeat ? QBrush(piece.ink) : QBrush(Qt::NoBrush));
  const auto inset = piece.rect.width() * (isBeat ? 0.08 : 0.2);
  painter.drawEllipse(piece.rect.adjusted(inset, inset, -inset, -inset));
}

void paintText(QPainter &painter, const WallPiece &piece) {
  painter.setFont(piece.font);
  painter.setPen(piece.ink);
  drawTabular(painter, piece.rect, piece.alignment, piece.text);
  if (!piece.isStruck) return;
  painter.setPen(QPen(piece.ink, std::max(2.0, piece.rect.height() * 0.05)));
  painter.drawLine(QPointF(piece.rect.left(), piece.rect.center().y()),
                   QPointF(piece.rect.right(), piece.rect.center().y()));
}

}  // namespace

WallBoard::WallBoard(QWidget *parent) : QWidget(parent), m_colors(wallColors(darkColors())) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("War room"));
}

void WallBoard::show(const WallTop &top, const QList<WallView> &views) {
  m_top = top;
  m_views = views;
  QStringList said{top.title, top.stoodStill};
  for (const auto &view : views) said.append(wallText(view));
  said.removeAll(QString());
  setAccessibleDescription(said.join(QStringLiteral(". ")));
  update();
}

void WallBoard::setCapitals(qreal capitals) {
  m_capitals = capitals;
  update();
}

void WallBoard::setColors(const Colors &colors) {
  m_colors = colors;
  update();
}

void WallBoard::setMinute(qint64 minute) {
  m_minute = minute;
  update();
}

qreal WallBoard::unit() const {
  return capitalsFor(QSizeF(size()), m_capitals);
}

qreal WallBoard::margin() const {
  return std::round(0.6 * unit());
}

QList<WallPiece> WallBoard::pieces() const {
  const auto orbit = std::round(0.16 * unit());
  const auto angle = 2 * M_PI * static_cast<double>(m_minute % orbitPlaces) / orbitPlaces;
  // By whole pixels: letters between two of them would blur.
  const QPointF shift(std::round(orbit * std::cos(angle)), std::round(orbit * std::sin(angle)));
  const auto area = QRectF(rect()).adjusted(margin(), margin(), -margin(), -margin()).translated(shift);
  return layOutWall(m_top, m_views, area, m_capitals, m_colors, layoutDirection());
}

/// Where all grounds are black, edges tell what belongs together.
void WallBoard::paintFill(QPainter &painter, const WallPiece &piece) const {
  const auto edge = m_colors.highContrast ? unit() * 0.06 : 0;
  painter.setPen(edge > 0 ? QPen(m_colors.border, edge) : QPen(Qt::NoPen));
  painter.setBrush(piece.ink);
  const auto inner = piece.rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  painter.drawRoundedRect(inner, unit() * 0.16, unit() * 0.16);
}

void WallBoard::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), m_colors.window);
  for (const auto &piece : pieces()) {
    switch (piece.kind) {
      case WallPiece::Kind::Fill:
        paintFill(painter, piece);
        break;
      case WallPiece::Kind::Glyph:
        drawGlyph(painter, piece.rect, piece.tone, m_colors.tone(piece.tone));
        break;
      case WallPiece::Kind::Pulse:
        paintPulse(painter, piece);
        break;
      case WallPiece::Kind::Text:
        paintText(painter, piece);
        break;
    }
  }
}

}  // namespace ops
