#include "widgets/wizard/stage_rail.h"

#include <algorithm>
#include <utility>

#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {
constexpr int stageHeight = 40;
constexpr int disc = 22;
constexpr int leastRail = 184;
constexpr int beforeTitle = space::l + disc + space::m;
}  // namespace

StageRail::StageRail(QWidget *parent) : QWidget(parent), m_marks(wizardStageCount, StageMark::Ahead) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StageRail::setNarrow(bool narrow) {
  if (std::exchange(m_narrow, narrow) == narrow) return;
  updateGeometry();
  update();
}

QSize StageRail::sizeHint() const {
  const int height = wizardStageCount * stageHeight + 2 * space::xl;
  if (m_narrow) return {2 * space::l + disc, height};
  const QFontMetrics metrics(Theme::instance().font(Type::Strong));
  int widest = 0;
  for (int i = 0; i < wizardStageCount; ++i)
    widest = std::max(widest, metrics.horizontalAdvance(wizardStageTitle(static_cast<WizardStage>(i))));
  return {std::max(leastRail, beforeTitle + widest + space::m), height};
}

void StageRail::setFlow(const WizardFlow &flow) {
  for (int i = 0; i < wizardStageCount; ++i) m_marks[i] = flow.mark(static_cast<WizardStage>(i));
  setAccessibleName(tr("Stage %1 of %2: %3")
                        .arg(QString::number(static_cast<int>(flow.stage()) + 1), QString::number(wizardStageCount),
                             wizardStageTitle(flow.stage())));
  describe();
  update();
}

void StageRail::setFailed(bool failed) {
  m_failed = failed;
  describe();
  update();
}

void StageRail::describe() {
  QStringList stages;
  for (int i = 0; i < wizardStageCount; ++i) {
    auto stage = QStringLiteral("%1. %2").arg(i + 1).arg(wizardStageTitle(static_cast<WizardStage>(i)));
    if (m_marks[i] == StageMark::NotNeeded) stage += QString(QStringLiteral(", ") + tr("not needed"));
    if (isFailed(i)) stage += QString(QStringLiteral(", ") + tr("failed"));
    stages += stage;
  }
  setAccessibleDescription(stages.join(QStringLiteral("; ")));
}

bool StageRail::isFailed(int stage) const {
  return m_failed && stage == static_cast<int>(WizardStage::Execute) && m_marks[stage] == StageMark::Done;
}

void StageRail::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto &c = colors();
  painter.fillRect(rect(), c.surface);
  const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
  painter.fillRect(placed({width() - 1, 0, 1, height()}), c.border);
  for (int i = 0; i < wizardStageCount; ++i) {
    const auto mark = m_marks[i];
    const QRect row(0, space::xl + i * stageHeight, width() - 1, stageHeight);
    const auto circle = QRectF(placed({space::l, row.center().y() - disc / 2, disc, disc})).translated(0, 0.5);
    const bool current = mark == StageMark::Current;
    if (current) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(c.accentSoft);
      painter.drawRoundedRect(QRectF(row).adjusted(space::s, 2, -space::s, -2), space::radius, space::radius);
    }
    if (i + 1 < wizardStageCount) {
      painter.setPen(QPen(c.borderStrong, 1));
      painter.drawLine(QPointF(circle.center().x(), circle.bottom() + 3),
                       QPointF(circle.center().x(), circle.bottom() + 15));
    }
    if (isFailed(i)) {
      drawGlyph(painter, circle, Tone::Critical);
    } else if (mark == StageMark::Done) {
      // Visited, which says nothing of whether all is well.
      painter.setPen(QPen(c.borderStrong, 1.4));
      painter.setBrush(c.surface);
      painter.drawEllipse(circle);
      constexpr int tick = 14;
      themeIcon(QStringLiteral("check"))
          .paint(&painter, QRect(0, 0, tick, tick).translated(circle.center().toPoint() - QPoint(tick / 2, tick / 2)));
    } else {
      painter.setPen(current ? QPen(Qt::NoPen) : QPen(c.borderStrong, 1.4));
      painter.setBrush(current ? QBrush(c.accent) : QBrush(c.surface));
      painter.drawEllipse(circle);
      painter.setPen(current ? c.onAccent : c.muted);
      painter.setFont(Theme::instance().font(Type::Caption));
      painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
    }
    if (m_narrow) continue;
    const bool away = mark == StageMark::NotNeeded;
    painter.setFont(Theme::instance().font(current ? Type::Strong : Type::Body));
    painter.setPen(current ? c.accent : mark == StageMark::Done ? c.text : away ? c.faint : c.muted);
    const QRectF text(placed(row.adjusted(beforeTitle, 0, -space::s, 0)));
    const auto title = wizardStageTitle(static_cast<WizardStage>(i));
    if (away) {
      painter.drawText(text.adjusted(0, -8, 0, -8), Qt::AlignVCenter, title);
      painter.setFont(Theme::instance().font(Type::Caption));
      painter.drawText(text.adjusted(0, 9, 0, 9), Qt::AlignVCenter, tr("not needed"));
    } else {
      painter.drawText(text, Qt::AlignVCenter, title);
    }
  }
}

}  // namespace ops
