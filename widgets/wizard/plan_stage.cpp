#include "widgets/wizard/plan_stage.h"

#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/status_badge.h"

namespace ops {

namespace {
constexpr int keyWidth = 96;
}

PlanStage::PlanStage(QWidget *parent) : StageView(tr("Plan"), tr("Exactly this will run, in this order."), parent) {
  m_steps = new QVBoxLayout;
  m_steps->setSpacing(space::m);
  column()->addLayout(m_steps);
  auto *card = new Card(tr("Targets"));
  m_facts = new KeyValueGrid;
  card->body()->addWidget(m_facts);
  column()->addWidget(card);
  column()->addStretch(1);
}

QWidget *PlanStage::makeStep(const PlannedStep &planned, int number, bool beginner) const {
  auto *card = new Card;
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  auto *title =
      makeLead(QStringLiteral("%1. %2").arg(number).arg(visibleText(planned.step.title)), Ink::Text, Type::LeadStrong);
  head->addWidget(title, 1);
  head->addWidget(new StatusBadge(riskMark(planned.step), StatusBadge::Look::Pill), 0, Qt::AlignTop);
  card->body()->addLayout(head);
  auto *facts = new KeyValueGrid;
  static_cast<QGridLayout *>(facts->layout())->setColumnMinimumWidth(0, keyWidth);
  const auto add = [facts](const QString &key, const QString &value, Type type = Type::Body) {
    if (!value.isEmpty()) facts->setValue(key, visibleText(value), type);
  };
  const auto &step = planned.step;
  if (beginner) {
    add(tr("Why"), step.why);
    add(tr("What to expect"), step.expect);
  }
  add(tr("Warning"), planned.warning, Type::Strong);
  add(tr("Only if"), step.when, Type::Mono);
  // Most of what is done says its title already.
  if (planned.description != step.title) {
    add(step.isManual() ? tr("By you") : tr("What is done"), planned.description);
  } else if (step.isManual()) {
    add(tr("Done by"), tr("you"));
  }
  if (!step.isManual())
    add(tr("Exact action"), step.action.name + QLatin1Char(' ') + jsonText(step.action.parameters), Type::Mono);
  add(tr("Found now"), planned.finds.isEmpty() ? valueText(planned.now) : planned.finds);
  add(tr("Checked by"), planned.verification);
  if (step.risk != Risk::Read) add(tr("Way back"), planned.undoing.isEmpty() ? tr("none") : planned.undoing);
  const bool goesBack = step.onFailure == OnFailure::UndoAtOnce;
  if (step.retries > 0) {
    const auto tries =
        goesBack ? tr("tried again %n time(s), %1 apart, then the run goes back by itself", nullptr, step.retries)
                 : tr("tried again %n time(s), %1 apart, then you are asked", nullptr, step.retries);
    add(tr("If it fails"), tries.arg(formatDuration(step.retryEvery)));
  } else if (goesBack) {
    add(tr("If it fails"), tr("the run goes back by itself, and nobody is asked"));
  }
  add(tr("Target"), planned.targets.join(QStringLiteral(", ")));
  card->body()->addWidget(facts);
  return card;
}

void PlanStage::setPlan(const Plan &plan, bool beginner) {
  while (auto *item = m_steps->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int number = 0;
  for (const auto &planned : plan.steps) m_steps->addWidget(makeStep(planned, ++number, beginner));
  m_facts->clear();
  for (auto target = plan.targets.begin(); target != plan.targets.end(); ++target) {
    m_facts->setValue(visibleText(target.key()), visibleText(target.value().display));
  }
  m_facts->setValue(tr("Plan hash"), QString::fromLatin1(plan.hash().toHex()), Type::Mono);
}

}  // namespace ops
