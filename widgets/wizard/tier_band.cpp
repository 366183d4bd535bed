#include "widgets/wizard/tier_band.h"

#include <QStyle>

#include "models/base/text.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/panels.h"

namespace ops {

namespace {

Tone tierTone(Tier tier) {
  switch (tier) {
    case Tier::Practice:
      return Tone::Notice;
    case Tier::Development:
      return Tone::Unknown;
    case Tier::Staging:
      return Tone::Warning;
    case Tier::Production:
      break;
  }
  return Tone::Critical;
}

QString tierNote(Tier tier) {
  switch (tier) {
    case Tier::Practice:
      return TierBand::tr("Nothing here reaches production.");
    case Tier::Development:
      return TierBand::tr("Developers work here.");
    case Tier::Staging:
      return TierBand::tr("Others may be testing here.");
    case Tier::Production:
      break;
  }
  return TierBand::tr("Customers depend on this.");
}

/// One line on a plain ground as high as the area: stripes would make it hard to read.
void drawOffStripes(QPainter &painter, const QRect &area, Qt::Alignment side, const QString &text,
                    const QColor &ground) {
  if (text.isEmpty()) return;
  const int flags = (side | Qt::AlignVCenter).toInt() | Qt::TextSingleLine;
  const QRect letters = painter.boundingRect(area, flags, text);
  painter.fillRect(QRect(letters.left() - space::xs, area.top(), letters.width() + 2 * space::xs, area.height()),
                   ground);
  painter.drawText(area, flags, text);
}

}  // namespace

TierBand::TierBand(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TierBand::setEnvironment(const QString &system, const Environment &environment) {
  m_tier = environment.tier;
  m_text = QStringLiteral("%1  ·  %2 / %3").arg(tierTitle(m_tier), visibleText(system), visibleText(environment.name));
  m_note = environment.readOnly ? tr("Read-only") : tierNote(m_tier);
  setAccessibleName(m_text + QStringLiteral(". ") + m_note);
  update();
}

void TierBand::setAction(QAbstractButton *action) {
  m_action = action;
  action->setParent(this);
}

void TierBand::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  if (m_action == nullptr) return;
  m_action->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, m_action->sizeHint(),
                                            rect().adjusted(space::l, 3, -space::s, 0)));
}

QSize TierBand::sizeHint() const {
  return {480, space::row + 2};
}

void TierBand::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const auto &tone = colors().tone(tierTone(m_tier));
  painter.fillRect(rect(), tone.soft);
  if (m_tier == Tier::Practice) drawHatching(painter, rect(), hatchColor(tierTone(m_tier)));
  painter.fillRect(QRect(0, 0, width(), 3), tone.fill);
  painter.setPen(tone.text);
  painter.setFont(Theme::instance().font(Type::Strong));
  auto area = rect().adjusted(space::l, 3, -space::l, 0);
  if (m_action != nullptr && m_action->isVisible()) {
    painter.fillRect(m_action->geometry(), tone.soft);
    const int room = m_action->width() + space::m;
    isRightToLeft() ? area.setLeft(area.left() + room) : area.setRight(area.right() - room);
  }
  const int words = painter.fontMetrics().horizontalAdvance(m_text);
  drawOffStripes(painter, area, Qt::AlignLeft, m_text, tone.soft);
  painter.setFont(Theme::instance().font(Type::Caption));
  const bool fits = words + painter.fontMetrics().horizontalAdvance(m_note) + space::xl < area.width();
  if (fits) drawOffStripes(painter, area, Qt::AlignRight, m_note, tone.soft);
}

}  // namespace ops
