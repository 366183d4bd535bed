#include "widgets/wizard/result_stage.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"

namespace ops {

namespace {

/// What holds now comes first; where nobody has proven it, what was to be done. But no success is claimed before it is
/// said that it was none.
QString headlineOf(const RunState &run, const QString &word) {
  const auto title = visibleText(run.procedure.title);
  if (!run.outcome || run.outcome == OutcomeKind::Succeeded)
    return run.conclusion.isEmpty() ? QStringLiteral("%1: %2").arg(word, title) : visibleText(run.conclusion);
  if (run.undone && hasChanged(run)) {
    const auto back =
        run.outcome == OutcomeKind::Failed ? ResultStage::tr("Taken back: %1") : ResultStage::tr("Undone: %1");
    return back.arg(run.conclusion.isEmpty() ? title : visibleText(run.conclusion));
  }
  const int failed = stepThatFailed(run);
  if (run.outcome != OutcomeKind::Failed || failed < 0) return QStringLiteral("%1: %2").arg(word, title);
  return ResultStage::tr("Failed at step %1 of %2: %3")
      .arg(QString::number(failed + 1), QString::number(run.procedure.steps.size()), stepTitle(run, failed));
}

}  // namespace

ResultStage::ResultStage(QWidget *parent) : StageView(tr("Result"), {}, parent) {
  m_badge = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  column()->addWidget(m_badge, 0, Qt::AlignLeft);
  m_error = new StateBanner;
  column()->addWidget(m_error);
  // The way back is seen without scrolling.
  m_decisions = new DecisionBar;
  column()->addWidget(m_decisions);
  auto *steps = new Card(tr("Steps"));
  m_steps = new QGridLayout;
  m_steps->setHorizontalSpacing(space::l);
  m_steps->setVerticalSpacing(space::s);
  m_steps->setColumnStretch(1, 1);
  steps->body()->addLayout(m_steps);
  column()->addWidget(steps);
  auto *facts = new Card(tr("The run"));
  m_facts = new KeyValueGrid;
  facts->body()->addWidget(m_facts);
  auto *copy = makeButton(tr("Copy report"), ButtonRole::Normal, QStringLiteral("copy"));
  auto *audit = makeButton(tr("Show in Audit"), ButtonRole::Normal, QStringLiteral("audit"));
  auto *line = new QHBoxLayout;
  line->addWidget(copy);
  line->addWidget(audit);
  line->addStretch(1);
  facts->body()->addLayout(line);
  column()->addWidget(facts);
  column()->addStretch(1);
  connect(copy, &QPushButton::clicked, this, &ResultStage::reportRequested);
  connect(audit, &QPushButton::clicked, this, &ResultStage::auditRequested);
}

void ResultStage::setRun(const RunState &run) {
  const auto mark = markOf(run, true);
  m_badge->setStatus(mark.tone, mark.word);
  const auto title = visibleText(run.procedure.title);
  QStringList lead{outcomeSentence(run)};
  if (run.outcome && run.outcome != OutcomeKind::Succeeded) lead += whatStays(run);
  if (const auto lost = lossText(run); !lost.isEmpty()) lead += lost;
  const auto headline = headlineOf(run, mark.word);
  // Alone it would say that what it is against is so.
  if (!headline.endsWith(title)) lead.prepend(tr("Procedure “%1”.").arg(title));
  if (!run.conclusion.isEmpty() && !headline.contains(visibleText(run.conclusion)))
    lead += tr("As last seen: %1.").arg(visibleText(run.conclusion));
  setHeading(headline);
  setLead(lead.join(QLatin1Char(' ')));
  if (!isFault(run.error) || run.outcome == OutcomeKind::Cancelled) {
    m_error->clear();
  } else {
    auto message = StateMessage::fromError(standingError(run, stepThatFailed(run), run.error));
    message.canRetry = false;
    for (auto *text : {&message.what, &message.cause, &message.target, &message.remedy}) *text = visibleText(*text);
    m_error->setMessage(message);
  }
  while (auto *item = m_steps->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const auto now = momentNow();
  for (int i = 0; i < qMin(run.steps.size(), run.procedure.steps.size()); ++i) {
    const auto &step = run.steps[i];
    const auto state = stepMark(run, i);
    const auto duration = stepDuration(step, now);
    auto *badge = new StatusBadge(state.tone, state.word);
    m_steps->addWidget(badge, i, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *texts = new QWidget;
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::edge);
    lines->addWidget((new PlainLabel(stepTitle(run, i)))->wrapped());
    const auto observed = observedText(run, i, 600);
    if (!observed.isEmpty())
      lines->addWidget((new PlainLabel(observed, Type::Caption, Ink::Muted))->wrapped()->selectable());
    m_steps->addWidget(texts, i, 1);
    auto *time = new FigureLabel(Type::Body, Qt::AlignRight);
    time->setValue(duration ? tookText(*duration, true) : QString());
    time->setInk(Ink::Muted);
    m_steps->addWidget(time, i, 2, Qt::AlignTop);
  }
  m_facts->clear();
  m_facts->setValue(tr("Environment"),
                    QStringLiteral("%1 / %2").arg(visibleText(run.system), visibleText(run.environment)));
  m_facts->setValue(tr("Took"), tookText(runDuration(run, now), true));
  m_facts->setValue(tr("Started by"), visibleText(run.actor));
  m_facts->setValue(tr("Run"), run.run, Type::Mono);
  m_facts->setValue(tr("Where to look"),
                    tr("Every action of this run stands in Audit; the run itself on the page Runs."));
  m_decisions->setRun(run, true);
}

}  // namespace ops
