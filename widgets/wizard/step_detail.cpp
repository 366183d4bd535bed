#include "widgets/wizard/step_detail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

namespace {

constexpr qsizetype newsLines = 10;

/// The plan's words for a step: "does", "verifies", "undoes".
QString planned(const RunState &run, int index, const char *key) {
  const auto &steps = jsonMember(run.plan, "steps");
  if (!steps.is_array() || index < 0 || static_cast<std::size_t>(index) >= steps.size()) return {};
  return visibleText(jsonString(steps[static_cast<std::size_t>(index)], key));
}

}  // namespace

StepDetail::StepDetail(Size size, QWidget *parent) : QWidget(parent) {
  const bool large = size == Size::Large;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(large ? space::l : space::m);
  m_position = new PlainLabel({}, Type::Body, Ink::Muted);
  m_badge = new StatusBadge(Tone::Neutral, {}, StatusBadge::Look::Pill);
  m_elapsed = new FigureLabel(large ? Type::Heading : Type::Title, Qt::AlignRight);
  m_elapsed->setAccessibleName(tr("Time this step has taken"));
  auto *line = new QHBoxLayout;
  line->setSpacing(space::m);
  line->addWidget(m_position);
  line->addWidget(m_badge);
  line->addStretch(1);
  line->addWidget(m_elapsed);
  m_title = (new PlainLabel({}, large ? Type::Figure : Type::Heading))->wrapped();
  auto *head = new QVBoxLayout;
  head->setSpacing(space::xs);
  head->addLayout(line);
  head->addWidget(m_title);
  layout->addLayout(head);
  m_instruction = makeLead()->selectable();
  layout->addWidget(m_instruction);
  m_error = new StateBanner;
  layout->addWidget(m_error);
  m_facts = new KeyValueGrid;
  layout->addWidget(m_facts);
  m_copy = makeButton(tr("Copy what was observed"), ButtonRole::Quiet, QStringLiteral("copy"));
  setPlainToolTip(m_copy, tr("All of it, as JSON."));
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonDump(m_step.value, 2))); });
  layout->addWidget(m_copy, 0, Qt::AlignLeft);
  m_newsTitle = new PlainLabel(tr("Progress"), Type::Title);
  layout->addWidget(m_newsTitle);
  m_news = new QPlainTextEdit;
  m_news->setReadOnly(true);
  m_news->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_news->setFont(Theme::instance().font(Type::Mono));
  m_news->setTabChangesFocus(true);
  m_news->setAccessibleName(tr("Progress of this step"));
  layout->addWidget(m_news);
  layout->addStretch(1);
}

void StepDetail::setStep(const RunState &run, int index, bool beginner) {
  const bool shown = index >= 0 && index < run.steps.size() && index < run.procedure.steps.size();
  for (auto *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) child->setVisible(shown);
  if (!shown) {
    m_step = {};
    return;
  }
  const auto &spec = run.procedure.steps[index];
  m_step = run.steps[index];
  m_position->setText(tr("Step %1 of %2").arg(QString::number(index + 1), QString::number(run.procedure.steps.size())));
  m_title->setText(stepTitle(run, index));
  const auto mark = stepMark(run, index);
  m_badge->setStatus(mark.tone, mark.word);
  const auto call = callOf(run, index);
  const auto instruction = spec.isManual() ? jsonString(call.parameters, "instruction") : QString();
  m_instruction->setText(visibleLines(instruction.toUtf8()));
  m_instruction->setVisible(!instruction.isEmpty());
  if (!isFault(m_step.error)) {
    m_error->clear();
  } else {
    auto message = StateMessage::fromError(standingError(run, index, m_step.error));
    message.canRetry = false;
    for (auto *text : {&message.what, &message.cause, &message.target, &message.remedy}) *text = visibleText(*text);
    m_error->setMessage(message);
  }
  setFacts(facts(run, index, beginner));
  m_copy->setVisible(!m_step.value.is_null());
  setNews(m_step);
  tick(momentNow());
}

QList<StepDetail::Fact> StepDetail::facts(const RunState &run, int index, bool beginner) const {
  const auto &spec = run.procedure.steps[index];
  const auto call = callOf(run, index);
  QList<Fact> facts;
  const auto add = [&](const QString &key, const QString &value, Type type = Type::Body) {
    if (!value.isEmpty()) facts.append({key, value, type});
  };
  if (beginner) {
    add(tr("Why"), stepText(run, index, &Step::why));
    add(tr("What to expect"), stepText(run, index, &Step::expect));
  }
  if (spec.isManual()) {
    add(tr("Expected"), visibleText(jsonString(call.parameters, "expected", jsonString(call.parameters, "expect"))));
  } else {
    if (const auto done = planned(run, index, "does"); done != stepTitle(run, index)) add(tr("What is done"), done);
    add(tr("Exact action"), callText(call), Type::Mono);
  }
  add(tr("Risk"), markOf(spec.risk).word);
  add(tr("Checked by"), planned(run, index, "verifies"));
  add(tr("Way back"), spec.undo ? planned(run, index, "undoes") : spec.risk == Risk::Read ? QString() : tr("none"));
  if (m_step.attempts > 1) add(tr("Attempts"), QString::number(m_step.attempts));
  if (m_step.phase == StepPhase::Cancelled) add(tr("Outcome"), stopText(run));
  const bool isBack = m_step.phase == StepPhase::Undone || m_step.phase == StepPhase::LeftAlone;
  if (!isBack) add(tr("Observed"), valueLines(m_step.value).join(QLatin1Char('\n')), Type::Strong);
  if (!m_step.decidedBy.isEmpty()) {
    const auto who = visibleText(m_step.decidedBy);
    add(tr("Decided by"), m_step.reason.isEmpty() ? who : tr("%1: %2").arg(who, visibleText(m_step.reason)));
  } else {
    add(tr("Reason"), visibleText(m_step.reason));
  }
  return facts;
}

void StepDetail::setFacts(const QList<Fact> &facts) {
  QStringList keys;
  for (const auto &fact : facts) keys.append(fact.key);
  if (keys != m_keys) m_facts->clear();
  m_keys = keys;
  for (const auto &fact : facts) m_facts->setValue(fact.key, fact.value, fact.type);
}

void StepDetail::setNews(const StepState &step) {
  QStringList lines;
  for (const auto &[time, text] : step.news) {
    lines.append(time.toUTC().toString(QStringLiteral("HH:mm:ss  ")) + visibleText(text.left(2'000)));
  }
  m_newsTitle->setVisible(!lines.isEmpty());
  m_news->setVisible(!lines.isEmpty());
  const auto shown = qBound<qsizetype>(2, lines.size(), newsLines);
  m_news->setFixedHeight(static_cast<int>(shown) * m_news->fontMetrics().lineSpacing() + space::xl);
  const auto text = lines.join(QLatin1Char('\n'));
  if (text == m_news->toPlainText()) return;
  m_news->setPlainText(text);
  m_news->verticalScrollBar()->setValue(m_news->verticalScrollBar()->maximum());
}

void StepDetail::tick(const Moment &now) {
  const auto duration = stepDuration(m_step, now);
  m_elapsed->setVisible(duration.has_value());
  if (!duration) return;
  const bool hasEnded = markOf(m_step.phase).tone != Tone::Busy;
  const auto took = tookText(*duration, hasEnded);
  m_elapsed->setValue(hasEnded ? tr("took %1").arg(took) : tr("for %1").arg(took));
}

}  // namespace ops
