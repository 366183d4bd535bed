#include "widgets/wizard/execute_stage.h"

#include "models/base/clock.h"
#include "models/items/run_text.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {
constexpr int sideWidth = 264;
constexpr int detailWidth = 820;
}  // namespace

ExecuteStage::ExecuteStage(QWidget *parent) : QWidget(parent) {
  m_steps = new RunStepsList;
  m_steps->setFixedWidth(sideWidth);
  m_clock = new RunClock;
  m_clock->setFixedWidth(sideWidth);
  m_detail = new StepDetail(StepDetail::Size::Large);
  m_decisions = new DecisionBar;
  m_decisions->setTakesFocus(true);
  m_decisions->setRestPlace(m_steps);
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(space::xl, space::l, space::xl, space::l);
  m_detail->setMaximumWidth(detailWidth);
  scroll->content()->addWidget(m_detail);
  auto *side = new QVBoxLayout;
  side->setSpacing(0);
  side->addWidget(m_clock);
  side->addWidget(m_steps, 1);
  auto *halves = new QHBoxLayout;
  halves->setSpacing(0);
  halves->addLayout(side);
  halves->addWidget(makeRule(Qt::Vertical));
  halves->addWidget(scroll, 1);
  // As wide as both: the fewer lines it takes, the more of the step is seen.
  m_notice = new StateBanner;
  auto *below = new QVBoxLayout;
  below->setContentsMargins(space::l, space::m, space::l, space::m);
  below->setSpacing(space::s);
  below->addWidget(m_notice);
  below->addWidget(m_decisions);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(halves, 1);
  layout->addWidget(makeRule());
  layout->addLayout(below);
  connect(m_steps, &RunStepsList::stepShown, this, &ExecuteStage::showStep);
}

void ExecuteStage::setRun(const RunState &run, bool ownerAlive) {
  m_run = asFarAsKnown(run, ownerAlive);
  m_steps->setRun(m_run);
  m_clock->setRun(m_run);
  showStep(m_steps->step());
  m_decisions->setRun(run, ownerAlive);
  m_notice->setNote(m_text.notice(m_run));
}

void ExecuteStage::resizeEvent(QResizeEvent *event) {
  constexpr int low = 600;
  QWidget::resizeEvent(event);
  m_decisions->setLow(height() < low);
}

void ExecuteStage::setBeginner(bool beginner) {
  m_beginner = beginner;
  showStep(m_steps->step());
}

void ExecuteStage::tick() {
  m_notice->setNote(m_text.notice(m_run));
  const auto now = momentNow();
  m_steps->tick(now);
  m_clock->tick(now);
  m_detail->tick(now);
}

void ExecuteStage::showStep(int step) {
  m_detail->setStep(m_run, step, m_beginner);
}

}  // namespace ops
