#include "widgets/theme/status_badge.h"

namespace ops {

StatusBadge::StatusBadge(Tone tone, const QString &word, Look look, QWidget *parent)
    : StatusBadge(Mark{word, tone}, look, parent) {}

StatusBadge::StatusBadge(const Mark &mark, Look look, QWidget *parent) : QWidget(parent), m_mark(mark), m_look(look) {
  setFont(Theme::instance().font(look == Look::Pill ? Type::Caption : Type::Body));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(mark.word);
}

void StatusBadge::setMark(const Mark &mark) {
  if (mark == m_mark) return;
  m_mark = mark;
  setAccessibleName(mark.word);
  updateGeometry();
  update();
}

QSize StatusBadge::sizeHint() const {
  const QFontMetrics metrics(font());
  const int glyph = 14;
  const int padding = m_look == Look::Pill ? space::s : 0;
  const int gap = m_mark.word.isEmpty() ? 0 : 6;
  return {2 * padding + glyph + gap + metrics.horizontalAdvance(m_mark.word) + 1,
          m_look == Look::Pill ? 22 : metrics.height() + 2};
}

void StatusBadge::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ToneColors &c = colors().tone(m_mark.tone);
  qreal x = 0;
  if (m_look == Look::Pill) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.soft);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    x = space::s;
  }
  drawSign(painter, mirrored(*this, QRectF(x, (height() - 14) / 2.0, 14, 14)), m_mark.tone, m_mark.icon);
  painter.setPen(m_look == Look::Pill ? c.text : colors().text);
  painter.drawText(mirrored(*this, QRectF(x + 20, 0, width() - x - 20, height())),
                   Qt::AlignVCenter | Qt::TextSingleLine, m_mark.word);
}

}  // namespace ops
