#include "widgets/wizard/run_steps_list.h"

#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include "models/items/run_text.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {

constexpr int stepHeight = 48;

class StepDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, stepHeight}; }

  bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                 const QModelIndex &index) override {
    if (event->type() != QEvent::ToolTip) return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.siblingAtColumn(StepItems::Title).data().toString()),
                       view);
    return true;
  }

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const auto cell = [&](int column) { return index.siblingAtColumn(column); };
    const auto &c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
      painter->setPen(option.state & QStyle::State_HasFocus ? QPen(c.focus, 1.5) : QPen(Qt::NoPen));
      painter->setBrush(c.selected);
      painter->drawRoundedRect(QRectF(row).adjusted(4, 2, -4, -2), space::radius, space::radius);
    }
    const auto tone = static_cast<Tone>(cell(StepItems::Phase).data(ToneRole).toInt());
    const auto placed = [&option, row](const QRect &place) { return QStyle::visualRect(option.direction, row, place); };
    drawGlyph(*painter, placed({row.left() + space::m, row.top() + 8, 15, 15}), tone);
    const int left = row.left() + space::m + 15 + space::s;
    const int right = row.right() - space::m;
    painter->setFont(Theme::instance().font(option.state & QStyle::State_Selected ? Type::Strong : Type::Body));
    painter->setPen(c.text);
    const auto title = QStringLiteral("%1. %2").arg(index.row() + 1).arg(cell(StepItems::Title).data().toString());
    painter->drawText(placed({left, row.top() + 5, right - left, 20}), Qt::AlignVCenter | Qt::TextSingleLine,
                      elided(painter->fontMetrics(), title, right - left));
    painter->setFont(Theme::instance().font(Type::Caption));
    painter->setPen(inkColor(toneInk(tone)));
    const auto time = cell(StepItems::Time).data().toString();
    const auto second = placed({left, row.top() + 24, right - left, 18});
    painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine, cell(StepItems::Phase).data().toString());
    painter->setPen(c.muted);
    drawTabular(*painter, second, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, time);
    painter->restore();
  }
};

}  // namespace

int stepToShow(const RunState &run) {
  if (const int current = run.currentStep(); current >= 0) return current;
  for (auto i = static_cast<int>(run.steps.size()) - 1; i >= 0; --i) {
    if (run.steps[i].startedAt.isValid() || run.steps[i].phase == StepPhase::Failed) return i;
  }
  return run.steps.isEmpty() ? -1 : 0;
}

RunStepsList::RunStepsList(QWidget *parent) : QListView(parent) {
  setModel(&m_items);
  setModelColumn(StepItems::Title);
  setItemDelegate(new StepDelegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setUniformItemSizes(true);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Steps of this run"));
}

void RunStepsList::setRun(const RunState &run) {
  const bool other = run.run != m_items.state().run;
  m_items.setState(run);
  const int atWork = stepToShow(run);
  if (other || atWork != m_atWork || step() < 0) {
    m_atWork = atWork;
    setCurrentIndex(m_items.index(atWork, StepItems::Title));
  }
}

void RunStepsList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
  QListView::currentChanged(current, previous);
  Q_EMIT stepShown(current.row());
}

}  // namespace ops
