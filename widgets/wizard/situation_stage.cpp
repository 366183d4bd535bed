#include "widgets/wizard/situation_stage.h"

#include "models/base/text.h"
#include "models/items/procedure_items.h"
#include "models/items/run_text.h"
#include "models/items/situation.h"

namespace ops {

SituationStage::SituationStage(const Procedure &procedure, const System &system, const Environment &environment,
                               QWidget *parent)
    : StageView(visibleText(procedure.title), visibleLines(procedure.summary.toUtf8()), parent),
      m_procedure(procedure),
      m_system(system),
      m_environment(environment.name) {
  m_nowCard = new Card(tr("How it stands now"));
  m_now = new KeyValueGrid;
  m_nowCard->body()->addWidget(m_now);
  m_nowCard->hide();
  column()->addWidget(m_nowCard);
  auto *changes = new Card(procedure.highestRisk() == Risk::Read ? tr("What it reads") : tr("What it changes"));
  for (const auto &step : procedure.steps) {
    if (step.risk == Risk::Read && procedure.highestRisk() != Risk::Read) continue;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    auto *title = makeLead();
    m_titles.append({step.id, title});
    line->addWidget(title, 1);
    // What all of them do is said below, once.
    const bool isDestructive = step.risk == Risk::Destructive;
    if (isDestructive || hasNoWayBack(step)) {
      const auto mark = isDestructive ? riskMark(step) : Mark{tr("no way back"), Tone::Warning};
      line->addWidget(new StatusBadge(mark, StatusBadge::Look::Pill), 0, Qt::AlignRight | Qt::AlignTop);
    }
    changes->body()->addLayout(line);
  }
  column()->addWidget(changes);
  setInputs(suggestedInputs(procedure));

  auto *facts = new Card(tr("Before you begin"));
  m_facts = new KeyValueGrid;
  m_facts->setValue(
      tr("Where"),
      tr("%1 in %2 (%3)").arg(visibleText(system.title), visibleText(environment.name), tierTitle(environment.tier)));
  m_facts->setValue(tr("Steps"), tr("%n step(s); you see all of them before anything runs", nullptr,
                                    static_cast<int>(procedure.steps.size())));
  m_facts->setValue(tr("Risk"), markOf(procedure.highestRisk()).word);
  m_facts->setValue(tr("Earlier runs"), tr("looking…"));
  if (!procedure.owner.isEmpty()) m_facts->setValue(tr("Owner"), visibleText(procedure.owner));
  m_facts->setValue(tr("Reviewed"),
                    procedure.reviewed.isValid() ? procedure.reviewed.toString(Qt::ISODate) : tr("never"));
  facts->body()->addWidget(m_facts);
  column()->addWidget(facts);
  column()->addStretch(1);
}

void SituationStage::setStatus(const EnvironmentStatus &status, const QDateTime &now, const QDateTime &at) {
  const auto lines = situationOf(filledIn(m_procedure, m_chosen), m_system, status, now);
  QStringList subjects;
  for (const auto &line : lines) subjects += line.subject;
  if (subjects != m_subjects) m_now->clear();
  m_subjects = subjects;
  for (const auto &line : lines) {
    const bool isBad = line.tone == Tone::Critical || line.tone == Tone::Warning;
    m_now->setValue(line.subject, line.text, Type::Body, isBad ? toneInk(line.tone) : Ink::Text);
  }
  m_nowCard->setNote(tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("HH:mm:ss"))));
  m_nowCard->setVisible(!lines.isEmpty());
}

void SituationStage::setInputs(const Json &inputs) {
  m_chosen = inputs;
  const auto filled = filledIn(m_procedure, inputs);
  for (const auto &[id, label] : m_titles) {
    if (const auto *step = filled.step(id)) label->setText(visibleText(step->title));
  }
}

void SituationStage::setHistory(const QList<RunSummary> &runs) {
  m_facts->setValue(tr("Earlier runs"), earlierRuns(runs, m_procedure.name, m_environment));
}

}  // namespace ops
