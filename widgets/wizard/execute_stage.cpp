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
  auto *below = new QVBoxLayout;
  below->setContentsMargins(space::xl, 0, space::xl, space::l);
  m_decisions->setMaximumWidth(detailWidth);
  below->setSpacing(space::s);
  m_notice = new StateBanner;
  m_notice->setMaximumWidth(detailWidth);
  below->addWidget(m_notice);
  below->addWidget(m_decisions);
  auto *right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(scroll, 1);
  right->addLayout(below);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto *side = new QVBoxLayout;
  side->setSpacing(0);
  side->addWidget(m_clock);
  side->addWidget(m_steps, 1);
  layout->addLayout(side);
  layout->addWidget(makeRule(Qt::Vertical));
  layout->addLayout(right, 1);
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
