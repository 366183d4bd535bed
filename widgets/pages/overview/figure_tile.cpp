#include "widgets/pages/overview/figure_tile.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "widgets/theme/status_badge.h"

namespace ops {

FigureTile::FigureTile(const QString &name, QWidget *parent) : Card({}, parent) {
  setAccessibleName(name);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  auto *top = new QHBoxLayout;
  // In long languages five of them are wider than the smallest window, in one line each.
  auto *title = (new PlainLabel(name, Type::Caption, Ink::Muted))->wrapped();
  int longest = 0;
  for (const auto &word : name.split(QLatin1Char(' '))) {
    longest = std::max(longest, title->fontMetrics().horizontalAdvance(word));
  }
  title->setMinimumWidth(longest + 2);
  top->addWidget(title, 1);
  m_glyph = new QLabel;
  m_glyph->setFixedSize(14, 14);
  top->addWidget(m_glyph, 0, Qt::AlignTop);
  m_figure = new FigureLabel;
  m_note = new ElidedLabel({}, Type::Caption, Ink::Muted);
  m_line = new Sparkline;
  m_line->setAccessibleName(tr("%1, its course").arg(name));
  body()->setSpacing(space::xxs);
  body()->addLayout(top);
  body()->addWidget(m_figure);
  body()->addWidget(m_note);
  body()->addSpacing(space::xs);
  body()->addWidget(m_line);
  m_beats = new HeartbeatStrip(this);
  m_beats->hide();
  m_beats->setAccessibleName(tr("%1, the last checks").arg(name));
  body()->addWidget(m_beats);
  setLineHeight(30);
}

void FigureTile::setLineHeight(int height) {
  m_line->setFixedHeight(height);
  m_beats->setFixedHeight(height);
}

void FigureTile::keyPressEvent(QKeyEvent *event) {
  const bool pressed = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
  if (!pressed) return Card::keyPressEvent(event);
  Q_EMIT activated();
}

void FigureTile::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT activated();
}

void FigureTile::setBeats(const QList<Tone> &beats) {
  m_line->hide();
  m_beats->setBeats(beats);
  m_beats->show();
}

void FigureTile::setValue(const QString &figure, const QString &unit, const QString &note, Tone tone) {
  m_figure->setValue(figure, unit);
  m_note->setText(note);
  m_figure->setInk(tone == Tone::Critical || tone == Tone::Unknown ? toneInk(tone) : Ink::Text);
  const bool speaks = tone != Tone::Neutral;
  // The tone's colour is the theme's, too.
  const auto drawn = std::tuple(tone, colors().tone(tone).fill.rgba(), devicePixelRatioF());
  if (std::exchange(m_drawn, drawn) != drawn) {
    m_glyph->setPixmap(speaks ? glyphPixmap(tone, 14, devicePixelRatioF()) : QPixmap());
  }
  m_line->setTone(tone == Tone::Critical || tone == Tone::Warning || tone == Tone::Unknown ? tone : Tone::Notice);
  setAccessibleDescription(m_figure->text() + QLatin1Char(' ') + note);
}

}  // namespace ops
