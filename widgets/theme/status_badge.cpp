#include "widgets/theme/status_badge.h"

namespace ops {

StatusBadge::StatusBadge(Tone tone, const QString &word, Look look, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_word(word), m_look(look) {
  setFont(Theme::instance().font(look == Look::Pill ? Type::Caption : Type::Body));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(word);
}

void StatusBadge::setStatus(Tone tone, const QString &word) {
  if (tone == m_tone && word == m_word) return;
  m_tone = tone;
  m_word = word;
  setAccessibleName(word);
  updateGeometry();
  update();
}

QSize StatusBadge::sizeHint() const {
  const QFontMetrics metrics(font());
  const int glyph = 14;
  const int padding = m_look == Look::Pill ? space::s : 0;
  const int gap = m_word.isEmpty() ? 0 : 6;
  return {2 * padding + glyph + gap + metrics.horizontalAdvance(m_word) + 1,
          m_look == Look::Pill ? 22 : metrics.height() + 2};
}

void StatusBadge::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ToneColors &c = colors().tone(m_tone);
  qreal x = 0;
  if (m_look == Look::Pill) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.soft);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    x = space::s;
  }
  drawGlyph(painter, mirrored(*this, QRectF(x, (height() - 14) / 2.0, 14, 14)), m_tone);
  painter.setPen(m_look == Look::Pill ? c.text : colors().text);
  painter.drawText(mirrored(*this, QRectF(x + 20, 0, width() - x - 20, height())),
                   Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

}  // namespace ops
