#include "widgets/pages/runs/run_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {
constexpr int leastSteps = 210;
constexpr int leastHeight = 64;  // of what scrolls above the decisions
constexpr int leastCard = 144;   // of the steps in it
constexpr int mostSteps = 420;
}  // namespace

RunView::RunView(QWidget *parent) : QWidget(parent) {
  m_empty = new EmptyState(tr("No run is selected"), tr("Select one to see its steps and to steer it."));
  m_content = new QWidget;
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_title = (new PlainLabel({}, Type::Heading))->wrapped();
  m_state = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  m_facts = new ElidedLabel({}, Type::Body, Ink::Muted);
  auto *text = makeButton(tr("Copy text"), ButtonRole::Quiet, QStringLiteral("copy"));
  auto *json = makeButton(tr("Copy JSON"), ButtonRole::Quiet, QStringLiteral("copy"));
  auto *audit = makeButton(tr("Audit"), ButtonRole::Quiet, QStringLiteral("audit"));
  auto *wizard = makeButton(tr("Open guided"), ButtonRole::Normal, QStringLiteral("play"));
  setPlainToolTip(wizard, tr("Opens this run in the wizard, one step a screen."));
  auto *head = new QHBoxLayout;
  head->setSpacing(space::xs);
  head->addWidget(m_title, 1);
  head->addWidget(wizard, 0, Qt::AlignTop);
  auto *second = new FlowLayout(space::xs);
  second->addWidget(m_state);
  for (auto *button : {text, json, audit}) second->addWidget(button);

  m_error = new StateBanner;
  m_notice = new StateBanner;
  m_steps = new RunStepsList;
  m_steps->setMinimumWidth(leastSteps);
  m_steps->setMaximumWidth(mostSteps);
  m_steps->setMinimumHeight(leastCard);
  m_detail = new StepDetail(StepDetail::Size::Dense);
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(space::l, space::m, space::l, space::m);
  scroll->content()->addWidget(m_detail);
  scroll->setMinimumHeight(leastCard);
  // It scrolls by itself: what it would like to have is no reason for all to scroll.
  m_card = new Card;
  m_card->setFlush(true);
  m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  m_halves = new QBoxLayout(QBoxLayout::TopToBottom);
  m_halves->setSpacing(0);
  m_halves->addWidget(m_steps, 2);
  m_rule = makeRule(Qt::Vertical);
  m_halves->addWidget(m_rule);
  m_halves->addWidget(scroll, 4);
  m_card->body()->addLayout(m_halves);
  m_decisions = new DecisionBar;

  // Whatever stands above the page, what is to be decided is seen whole; the rest scrolls.
  auto *rest = new ScrollColumn(QStringLiteral("scrolled"));
  rest->setMinimumHeight(leastHeight);
  rest->content()->setSpacing(space::s);
  rest->content()->addLayout(head);
  rest->content()->addLayout(second);
  for (auto *part : std::initializer_list<QWidget *>{m_facts, m_error, m_notice}) rest->content()->addWidget(part);
  rest->content()->addWidget(m_card, 1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  layout->addWidget(rest, 1);
  auto *below = new QHBoxLayout;
  below->addWidget(m_decisions, 1);
  below->addSpacing(rest->verticalScrollBar()->sizeHint().width());
  below->setSpacing(0);
  layout->addLayout(below);

  connect(m_steps, &RunStepsList::stepShown, this, &RunView::showStep);
  connect(m_decisions, &DecisionBar::decided, this, &RunView::decide);
  connect(m_decisions, &DecisionBar::resumeRequested, this, &RunView::resume);
  connect(text, &QPushButton::clicked, this, &RunView::copyReport);
  connect(json, &QPushButton::clicked, this, [this] {
    if (m_watch) QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonDump(toJson(m_watch->state()), 2)));
  });
  connect(audit, &QPushButton::clicked, this, [this] { Q_EMIT auditRequested(run()); });
  connect(wizard, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(run()); });
  m_content->hide();
}

/// A splitter asks for no height that goes by the width.
QSize RunView::minimumSizeHint() const {
  const auto least = QWidget::minimumSizeHint();
  const int forWidth = m_content->isVisible() ? m_content->layout()->minimumHeightForWidth(width()) : 0;
  return {least.width(), std::max(least.height(), forWidth)};
}

/// Where there is no room for both side by side, the step stands below.
void RunView::resizeEvent(QResizeEvent *event) {
  constexpr int wide = 520, lowSteps = 150, low = 440;
  QWidget::resizeEvent(event);
  if (event->oldSize().width() != width()) updateGeometry();
  m_decisions->setLow(height() < low);
  const bool isWide = width() >= wide;
  m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_card->setMinimumHeight(isWide ? leastCard : 2 * leastCard);
  m_rule->setMinimumSize(1, 1);
  m_rule->setMaximumSize(isWide ? 1 : QWIDGETSIZE_MAX, isWide ? QWIDGETSIZE_MAX : 1);
  m_steps->setMaximumSize(isWide ? mostSteps : QWIDGETSIZE_MAX, isWide ? QWIDGETSIZE_MAX : lowSteps);
}

void RunView::follow(RunDesk *desk, const QString &run) {
  if (desk == m_desk && run == this->run()) return;
  m_desk = desk;
  m_decisions->setDesk(desk);
  m_watch.reset();
  m_error->clear();
  m_notice->clear();
  const bool shown = desk != nullptr && !run.isEmpty();
  m_empty->setVisible(!shown);
  m_content->setVisible(shown);
  if (!shown) return;
  m_title->setText(tr("Reading the run from the journal…"));
  m_facts->setText(run);
  m_watch = std::make_unique<RunWatch>(*desk, run, Milliseconds(0));
  connect(m_watch.get(), &RunWatch::changed, this, &RunView::takeRun);
  connect(m_watch.get(), &RunWatch::failed, this, [this](const Error &error) {
    auto message = StateMessage::fromError(error);
    message.canRetry = false;
    m_error->setMessage(message);
  });
  takeRun();
}

void RunView::copyReport() {
  if (!m_watch) return;
  launch<Record>(m_desk->head(), m_watch.get(), [this](const Result<Record> &head) {
    QGuiApplication::clipboard()->setText(runReport(m_watch->state(), m_watch->isOwnerAlive(), head));
  });
}

void RunView::takeRun() {
  const auto &state = m_watch->state();
  const bool alive = m_watch->isOwnerAlive();
  m_state->setVisible(state.opened);
  if (state.opened) {
    m_title->setText(visibleText(state.procedure.title));
    const auto mark = markOf(state, alive);
    m_state->setStatus(mark.tone, mark.word);
  }
  m_shown = asFarAsKnown(state, alive);
  m_steps->setRun(m_shown);
  showStep(m_steps->step());
  m_decisions->setRun(state, alive);
  tick();
}

void RunView::tick() {
  if (!m_watch || !m_watch->isLoaded()) return;
  const auto &state = m_watch->state();
  m_notice->setNote(m_text.notice(state));
  const auto now = momentNow();
  m_steps->tick(now);
  m_detail->tick(now);
  const auto took = tookText(runDuration(state, now), state.outcome.has_value());
  const auto facts =
      tr("%1 / %2 · by %3 · started %4 UTC · %5 · run %6")
          .arg(visibleText(state.system), visibleText(state.environment), visibleText(state.actor),
               state.openedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), took, state.run.left(8));
  const auto stop = stopText(state);
  m_facts->setText(stop.isEmpty() ? facts : QStringLiteral("%1 · %2").arg(stop, facts));
}

void RunView::showStep(int step) {
  if (m_watch) m_detail->setStep(m_shown, step, true);
}

void RunView::decide(const QString &verb, const QString &step, const Json &details) {
  launch<Done>(m_desk->decide(run(), verb, step, details), m_watch.get(), [this](const Result<Done> &done) {
    if (!done) m_decisions->setError(done.error());
  });
}

void RunView::resume() {
  launch<Done>(m_desk->resume(run()), m_watch.get(), [this](const Result<Done> &done) {
    if (!done) m_decisions->setError(done.error());
  });
}

}  // namespace ops
