#include "widgets/wizard/approve_stage.h"

#include <QTimer>
#include <algorithm>

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/status_badge.h"

namespace ops {

ApproveStage::ApproveStage(QWidget *parent) : StageView(tr("Approve"), {}, parent) {
  m_warnings = new QVBoxLayout;
  m_warnings->setSpacing(space::s);
  column()->addLayout(m_warnings);
  auto *card = new Card(tr("What will be changed"));
  m_changes = new QVBoxLayout;
  m_changes->setSpacing(space::s);
  card->body()->addLayout(m_changes);
  column()->addWidget(card);
  m_typing = new QWidget;
  auto *layout = new QVBoxLayout(m_typing);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  m_ask = makeLead();
  m_name = new QLineEdit;
  m_name->setFixedWidth(320);
  m_match = new PlainLabel({}, Type::Body, Ink::Muted);
  layout->addWidget(m_ask);
  layout->addWidget(m_name, 0, Qt::AlignLeft);
  layout->addWidget(m_match);
  column()->addWidget(m_typing);
  column()->addStretch(1);
  connect(m_name, &QLineEdit::textChanged, this, &ApproveStage::typed);
}

/// Nobody guesses that a field below what is seen is waited for.
void ApproveStage::showEvent(QShowEvent *event) {
  StageView::showEvent(event);
  // What has to be read first stands above it.
  if (event->spontaneous() || m_warnings->count() > 0) return;
  QTimer::singleShot(0, this, [this] {
    if (m_typing->isVisible()) ensureWidgetVisible(m_typing, 0, space::l);
  });
}

namespace {

/// "Only if steps.stuck.jobs > 0: Stop every instance of worker"; "Export every job …. Now: depth 424".
QString changeText(const PlannedStep &planned) {
  QString text = planned.description.isEmpty() ? planned.step.title : planned.description;
  if (!planned.step.when.isEmpty()) text = ApproveStage::tr("Only if %1: %2").arg(planned.step.when, text);
  if (!planned.finds.isEmpty()) return QStringLiteral("%1. %2.").arg(text, planned.finds);
  const QString found = valueText(planned.now);
  return found.isEmpty() ? text : ApproveStage::tr("%1. Now: %2").arg(text, found);
}

/// The words of the step that takes something away; where there are several, those of the whole.
QString destructionText(const WizardFlow &flow) {
  QStringList titles;
  for (const auto &planned : flow.plan() ? flow.plan()->steps : QList<PlannedStep>()) {
    if (planned.step.risk == Risk::Destructive) titles += planned.step.title;
  }
  return visibleText(titles.size() == 1 ? titles.first() : procedureText(flow.procedure().title));
}

}  // namespace

void ApproveStage::setWarnings(const Plan &plan) {
  const auto add = [this](const QString &title, const QString &text, Tone tone) {
    auto *card = new Card;
    card->body()->addWidget(new StatusBadge(tone, title, StatusBadge::Look::Pill), 0, Qt::AlignLeft);
    card->body()->addWidget(makeLead(visibleText(text, text.size()), Ink::Text, Type::LeadStrong)->selectable());
    m_warnings->addWidget(card);
  };
  // A plain fact is no warning, but for what is lost.
  const auto found = plan.highestRisk() == Risk::Destructive ? Tone::Warning : Tone::Notice;
  for (const auto &planned : plan.steps) {
    if (!planned.warning.isEmpty()) add(tr("Read this first"), planned.warning, Tone::Warning);
    // What the rest is done upon; of a change it stands beside what is changed.
    if (planned.step.risk == Risk::Read && !planned.finds.isEmpty())
      add(visibleText(planned.step.title), planned.finds, found);
  }
}

void ApproveStage::setFlow(const WizardFlow &flow) {
  const auto environment = visibleText(flow.environment().name);
  const bool destructive = flow.needsTypedName();
  const auto isLost = [](const Step &step) { return step.risk == Risk::Destructive && !step.undo; };
  const bool isKept = destructive && std::ranges::none_of(flow.procedure().steps, isLost);
  setHeading(destructive ? tr("%1 in %2").arg(destructionText(flow), environment)
                         : tr("This changes %1").arg(environment));
  setLead(isKept        ? tr("Read it once more. After this, the steps run. Undo brings back what they take away.")
          : destructive ? tr("Read it once more. After this, the steps run. What they remove stays removed.")
          : flow.procedure().steps.size() > 1
              ? tr("Nothing runs until you press the last button. You can pause or stop before each step.")
              : tr("Nothing runs until you press the last button."));
  for (auto *list : {m_warnings, m_changes}) {
    while (auto *item = list->takeAt(0)) {
      delete item->widget();
      delete item;
    }
  }
  if (flow.plan()) {
    setWarnings(*flow.plan());
    for (const auto &planned : flow.plan()->steps) {
      if (planned.step.risk == Risk::Read) continue;
      auto *line = new QWidget;
      auto *row = new QHBoxLayout(line);
      row->setContentsMargins(0, 0, 0, 0);
      row->setSpacing(space::m);
      row->addWidget(makeLead(visibleText(changeText(planned))), 1);
      row->addWidget(new StatusBadge(riskMark(planned.step), StatusBadge::Look::Pill), 0, Qt::AlignTop);
      m_changes->addWidget(line);
    }
  }
  m_typing->setVisible(destructive);
  m_ask->setText(tr("Type the environment's name, %1, to go on.").arg(environment));
  m_name->setAccessibleName(m_ask->text());
  const bool typedSomething = !m_name->text().isEmpty();
  m_match->setText(flow.typedNameFits() ? tr("It matches.")
                   : typedSomething     ? tr("It does not match yet.")
                                        : QString());
  m_match->setInk(flow.typedNameFits() ? Ink::Ok : Ink::Muted);
}

}  // namespace ops
