#include "widgets/wizard/procedure_wizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSettings>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/run_text.h"

namespace ops {

namespace {

constexpr char beginnerKey[] = "wizard/beginner";
constexpr int historyLimit = 200;

void moveFocus(QPushButton *button) {
  button->setDefault(true);
  button->setFocus();
}

}  // namespace

ProcedureWizard::ProcedureWizard(Journal &journal, RunControl &control, Backends &backends, const System &system,
                                 const Environment &environment, const Procedure &procedure, const Json &preset,
                                 QWidget *parent)
    : ProcedureWizard(std::make_unique<JournalRunDesk>(journal, control, &backends), system, environment, procedure,
                      preset, {}, parent) {}

ProcedureWizard::ProcedureWizard(Journal &journal, RunControl &control, const System &system,
                                 const Environment &environment, const QString &run, QWidget *parent)
    : ProcedureWizard(std::make_unique<JournalRunDesk>(journal, control, nullptr), system, environment, {},
                      Json::object(), run, parent) {}

ProcedureWizard::ProcedureWizard(std::unique_ptr<RunDesk> desk, const System &system, const Environment &environment,
                                 const Procedure &procedure, const Json &preset, const QString &run, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_desk(std::move(desk)),
      m_system(system),
      m_preset(preset),
      m_flow(procedure, environment),
      m_preflight(*m_desk, procedure, environment) {
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumSize(withinScreen(*this, {880, 560}));
  build(preset);
  connectStages();
  takeInputs();
  launch<QList<RunSummary>>(m_desk->runs(historyLimit), this, [this](const Result<QList<RunSummary>> &runs) {
    m_history = runs.value_or(QList<RunSummary>());
    m_situation->setHistory(m_history);
    showExpected();
  });
  if (run.isEmpty()) {
    if (m_inputs->asksForBackup()) {
      launch<QList<BackupSet>>(m_desk->backups(), this,
                               [this](const Result<QList<BackupSet>> &sets) { m_inputs->setBackups(sets, utcNow()); });
    }
    for (const auto &model : m_inputs->listedModels()) lookForVersions(model);
    refresh();
    moveFocus(m_forward);
  } else {
    follow(run, Milliseconds(0));
  }
}

void ProcedureWizard::build(const Json &preset) {
  const auto &procedure = m_flow.procedure();
  const auto &environment = m_flow.environment();
  m_band = new TierBand;
  m_band->setEnvironment(m_system.title.isEmpty() ? m_system.name : m_system.title, environment);
  m_rail = new StageRail;
  m_situation = new SituationStage(procedure, m_system, environment);
  m_inputs = new InputsStage(procedure, m_system, preset);
  m_checks = new PreflightStage;
  m_plan = new PlanStage;
  m_approve = new ApproveStage;
  m_execute = new ExecuteStage;
  m_result = new ResultStage;
  m_stack = new QStackedWidget;
  for (QWidget *stage :
       std::initializer_list<QWidget *>{m_situation, m_inputs, m_checks, m_plan, m_approve, m_execute, m_result}) {
    m_stack->addWidget(stage);
  }
  m_error = new StateBanner;
  auto *right = new QVBoxLayout;
  right->setSpacing(0);
  auto *errorLine = new QHBoxLayout;
  errorLine->setContentsMargins(space::l, 0, space::l, 0);
  errorLine->addWidget(m_error);
  right->addLayout(errorLine);
  right->addWidget(m_stack, 1);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_rail);
  middle->addLayout(right, 1);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_band);
  layout->addLayout(middle, 1);
  layout->addWidget(makeRule());
  layout->addWidget(buildFooter());
}

QWidget *ProcedureWizard::buildFooter() {
  auto *footer = new QWidget;
  m_footer = new QBoxLayout(QBoxLayout::LeftToRight, footer);
  m_footer->setContentsMargins(space::l, space::m, space::l, space::m);
  m_footer->setSpacing(space::m);
  auto *layout = new QHBoxLayout;
  layout->setSpacing(space::m);
  m_footer->addLayout(layout, 1);
  m_beginner = new QCheckBox(tr("Explain every step"));
  m_beginner->setChecked(QSettings().value(QLatin1String(beginnerKey), true).toBool());
  m_help = makeButton(tr("Copy for a helper"), ButtonRole::Normal, QStringLiteral("copy"));
  setPlainToolTip(m_help, tr("Copies where you are, as text for a chat or a ticket."));
  m_note = new ElidedLabel({}, Type::Body, Ink::Muted);
  m_close = makeButton(tr("Cancel"));
  m_back = makeButton(tr("Back"));
  m_forward = makeButton({}, ButtonRole::Primary);
  m_forward->setObjectName(QStringLiteral("forward"));
  layout->addWidget(m_beginner);
  layout->addWidget(m_help);
  layout->addWidget(m_note, 1);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(0);
  buttons->addStretch(1);
  for (auto *button : {m_close, m_back, m_forward}) {
    button->setAutoDefault(true);
    buttons->addWidget(button);
    if (button != m_forward) buttons->addSpacing(space::m);
  }
  m_footer->addLayout(buttons);
  return footer;
}

/// On a small screen the buttons stand below what else the foot has, and the rail is its numbers.
void ProcedureWizard::fit() {
  constexpr int besideEachOther = 880, leastNote = 200;
  m_rail->setNarrow(width() < besideEachOther);
  m_footer->setDirection(QBoxLayout::LeftToRight);
  for (int i = 0; i < m_footer->count(); ++i) m_footer->itemAt(i)->invalidate();  // a text may have changed just now
  const int note = m_note->text().isEmpty() ? 0 : leastNote;
  if (m_footer->minimumSize().width() + note > width()) m_footer->setDirection(QBoxLayout::TopToBottom);
}

void ProcedureWizard::resizeEvent(QResizeEvent *event) {
  QDialog::resizeEvent(event);
  fit();
}

void ProcedureWizard::connectStages() {
  connect(m_inputs, &InputsStage::changed, this, [this] {
    const auto before = m_flow.inputs();
    takeInputs();
    // Elsewhere it has loaded what can be chosen.
    if (m_shown == WizardStage::Inputs && m_flow.inputs() != before) m_hasChosen = true;
    refresh();
  });
  connect(m_inputs, &InputsStage::versionsWanted, this, &ProcedureWizard::lookForVersions);
  connect(m_checks, &PreflightStage::againRequested, this, &ProcedureWizard::runPreflight);
  connect(&m_preflight, &Preflight::changed, this, [this] {
    if (m_preflight.plan()) m_flow.setPlan(*m_preflight.plan());
    using Check = WizardFlow::Check;
    m_flow.setCheck(m_preflight.isRunning()   ? Check::Running
                    : m_preflight.hasPassed() ? Check::Passed
                                              : Check::Failed,
                    m_preflight.failure());
    m_checks->setChecks(m_preflight);
    // While it asks, its button can't be pressed, and the keyboard has gone on to what comes next.
    const bool isLeft = m_shown == WizardStage::Preflight && (focusWidget() == nullptr || focusWidget() == m_beginner);
    refresh();
    if (!isLeft || m_preflight.isRunning()) return;
    m_forward->isEnabled() ? moveFocus(m_forward) : m_checks->againButton()->setFocus();
  });
  connect(m_approve, &ApproveStage::typed, this, [this](const QString &name) {
    m_flow.setTyped(name);
    m_approve->setFlow(m_flow);
    refresh();
  });
  for (auto *bar : {m_execute->decisions(), m_result->decisions()}) {
    bar->setSystem(m_system);
    bar->setDesk(m_desk.get());
    connect(bar, &DecisionBar::decided, this, &ProcedureWizard::decide);
    connect(bar, &DecisionBar::resumeRequested, this, [this] {
      launch<Done>(m_desk->resume(run()), this, [this](const Result<Done> &done) {
        if (!done) m_execute->decisions()->setError(done.error());
      });
    });
  }
  connect(m_result, &ResultStage::auditRequested, this, [this] { Q_EMIT auditRequested(run()); });
  connect(m_result, &ResultStage::reportRequested, this, &ProcedureWizard::copyState);
  connect(m_beginner, &QCheckBox::toggled, this, [this](bool on) {
    QSettings().setValue(QLatin1String(beginnerKey), on);
    m_execute->setBeginner(on);
    if (m_flow.plan()) m_plan->setPlan(*m_flow.plan(), on);
  });
  m_execute->setBeginner(m_beginner->isChecked());
  connect(m_help, &QPushButton::clicked, this, &ProcedureWizard::copyState);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, [this] {
    if (m_flow.goBack()) showStage();
  });
  connect(m_forward, &QPushButton::clicked, this, &ProcedureWizard::goOn);
  m_forward->installEventFilter(this);
  m_clock.setInterval(1'000);
  connect(&m_clock, &QTimer::timeout, m_execute, &ExecuteStage::tick);
}

void ProcedureWizard::setBlocked(const QString &why) {
  m_blocked = why;
  m_execute->decisions()->setBlocked(why);
  m_result->decisions()->setBlocked(why);
  refresh();
}

void ProcedureWizard::refresh() {
  const auto apply = [](QPushButton *button, const WizardButton &wanted) {
    button->setVisible(!wanted.text.isEmpty());
    button->setText(wanted.text);
    ops::setBlocked(button, wanted.blocked);
  };
  auto forward = m_flow.forward();
  if (forward.changes && !m_blocked.isEmpty()) forward.blocked = m_blocked;
  apply(m_forward, forward);
  apply(m_back, m_flow.back());
  // What somebody has come for stands out, also where Enter takes the safe way.
  setButtonRole(m_forward, forward.destructive ? ButtonRole::Danger : ButtonRole::Primary);
  m_forward->setDefault(forward.isDefault);
  m_back->setDefault(m_flow.back().isDefault);
  m_rail->setFlow(m_flow);
  m_rail->setFailed(m_watch != nullptr && m_watch->state().outcome == OutcomeKind::Failed);
  const bool open = m_watch != nullptr && m_watch->state().isOpen();
  const bool waits = open && m_watch->state().waitingStep() >= 0;
  m_close->setText(waits                              ? tr("Close; the run waits")
                   : open && !m_watch->isOwnerAlive() ? tr("Close; the run stands still")
                   : open                             ? tr("Close; the run goes on")
                   : m_watch != nullptr               ? tr("Close")
                                                      : tr("Cancel"));
  const bool asksForName = m_flow.stage() == WizardStage::Approve && m_flow.needsTypedName();
  m_note->setText(forward.blocked.isEmpty() || asksForName ? QString() : forward.blocked);
  m_isWarned = false;
  setWindowTitle(QStringLiteral("%1 · %2 · %3")
                     .arg(visibleText(m_flow.procedure().title), visibleText(m_flow.environment().name),
                          tierTitle(m_flow.environment().tier)));
  fit();
  if (m_shown != m_flow.stage()) showStage();
}

void ProcedureWizard::showStage() {
  const auto stage = m_flow.stage();
  const bool entered = m_shown != stage;
  m_shown = stage;
  m_error->clear();
  m_stack->setCurrentIndex(static_cast<int>(stage));
  if (entered && stage == WizardStage::Preflight && !m_flow.plan()) runPreflight();
  if (stage == WizardStage::Plan) m_plan->setPlan(*m_flow.plan(), m_beginner->isChecked());
  if (stage == WizardStage::Approve) {
    m_approve->nameField()->clear();
    m_approve->setFlow(m_flow);
  }
  if (stage == WizardStage::Result) m_clock.stop();
  refresh();
  if (stage == WizardStage::Inputs) {
    m_inputs->focusFirst();
  } else if (stage == WizardStage::Approve && m_flow.needsTypedName()) {
    m_approve->nameField()->setFocus();
  } else if (stage < WizardStage::Execute) {
    moveFocus(m_flow.back().isDefault ? m_back : m_forward);
  } else if (stage == WizardStage::Result) {
    m_close->setFocus();
  }
}

void ProcedureWizard::goOn() {
  if (m_flow.forwardStartsRun()) {
    start();
  } else if (m_flow.goOn()) {
    showStage();
  } else if (m_flow.stage() == WizardStage::Inputs) {
    m_inputs->insist();
  }
}

void ProcedureWizard::takeInputs() {
  m_flow.setInputs(m_inputs->inputs(), m_inputs->fault(), m_inputs->isFaultTold());
  m_situation->setInputs(m_inputs->inputs());
}

void ProcedureWizard::lookForVersions(const QString &model) {
  const bool takesArchived = m_flow.environment().models.value(model).takesArchived();
  launch<ModelView>(m_desk->model(model), this, [this, model, takesArchived](const Result<ModelView> &view) {
    m_inputs->setVersions(model, view, takesArchived, utcNow());
  });
}

void ProcedureWizard::start() {
  const auto button = m_flow.forward();
  if (!button.blocked.isEmpty() || (button.changes && !m_blocked.isEmpty())) return;
  m_flow.setStarting(true);
  refresh();
  launch<QString>(m_desk->open(*m_flow.plan(), m_flow.approval()), this, [this](const Result<QString> &run) {
    if (!run) {
      m_flow.setStarting(false);
      refresh();
      showError(run.error());
      return;
    }
    Q_EMIT runStarted(*run);
    follow(*run, OwnerWatch::patienceAfterStart);
  });
}

void ProcedureWizard::runPreflight() {
  m_preflight.start(m_flow.inputs());
}

void ProcedureWizard::follow(const QString &run, Milliseconds patience) {
  m_watch = new RunWatch(*m_desk, run, patience, this);
  connect(m_watch, &RunWatch::changed, this, &ProcedureWizard::takeRun);
  connect(m_watch, &RunWatch::failed, this, &ProcedureWizard::showError);
  m_clock.start();
  RunState starting;
  starting.run = run;
  m_flow.setRun(starting);
  refresh();
}

void ProcedureWizard::showExpected() {
  if (m_watch == nullptr) return;
  const auto &state = m_watch->state();
  const auto isSwap = [](const Step &step) { return step.action.name == QLatin1String("restore.swap"); };
  const bool restores = std::ranges::any_of(state.procedure.steps, isSwap);
  const auto parts = restores ? backupsIn(state.procedure, state.inputs) : QStringList();
  m_execute->clock()->setExpected(usualDuration(m_history, state.procedure.name, state.environment),
                                  objective(m_system, parts, &BackupSpec::rto));
}

void ProcedureWizard::takeRun() {
  const auto &state = m_watch->state();
  m_flow.setRun(state);
  m_execute->setRun(state, m_watch->isOwnerAlive());
  showExpected();
  if (state.outcome) {
    m_result->setRun(state);
  } else if (!m_clock.isActive()) {
    m_clock.start();
  }
  refresh();
}

void ProcedureWizard::decide(const QString &verb, const QString &step, const Json &details) {
  auto *bar = qobject_cast<DecisionBar *>(sender());
  launch<Done>(m_desk->decide(run(), verb, step, details), this, [bar](const Result<Done> &done) {
    if (!done && bar != nullptr) bar->setError(done.error());
  });
}

void ProcedureWizard::copyState() {
  if (m_watch != nullptr) {
    launch<Record>(m_desk->head(), this, [this](const Result<Record> &head) {
      copy(runReport(m_watch->state(), m_watch->isOwnerAlive(), head));
    });
    return;
  }
  QString text =
      tr("Before the run: %1").arg(wizardStageTitle(m_flow.stage())) + QLatin1Char('\n') +
      tr("Procedure: %1").arg(visibleText(m_flow.procedure().title)) + QLatin1Char('\n') +
      tr("Environment: %1 (%2)").arg(visibleText(m_flow.environment().name), tierTitle(m_flow.environment().tier)) +
      QLatin1Char('\n') + tr("Inputs: %1").arg(valueText(m_flow.inputs(), 2'000)) + QLatin1Char('\n');
  for (const auto &check : m_preflight.checks())
    text += QStringLiteral("- %1: %2 %3\n").arg(check.title, check.detail, check.remedy);
  copy(text);
}

void ProcedureWizard::copy(const QString &text) {
  QGuiApplication::clipboard()->setText(text);
  m_note->setText(m_flow.procedure().owner.isEmpty()
                      ? tr("Copied. Nobody was called: paste it where help is.")
                      : tr("Copied. Nobody was called: send it to %1.").arg(visibleText(m_flow.procedure().owner)));
}

void ProcedureWizard::showError(const Error &error) {
  auto message = StateMessage::fromError(error);
  message.canRetry = false;
  m_error->setMessage(message);
}

void ProcedureWizard::keyPressEvent(QKeyEvent *event) {
  if (event->matches(QKeySequence::Cancel) && m_hasChosen && m_watch == nullptr && !m_isWarned) {
    m_isWarned = true;
    m_note->setText(tr("Esc once more throws away what you have chosen."));
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const bool typing = qobject_cast<QLineEdit *>(focusWidget()) != nullptr;
  if (!enter || !typing || m_flow.stage() < WizardStage::Approve) {
    QDialog::keyPressEvent(event);
    return;
  }
  // Enter ends the typing; neither the safe button nor the other takes what was not meant for it.
  if (m_flow.stage() == WizardStage::Approve) {
    if (m_forward->isEnabled()) m_forward->setFocus();
  } else {
    focusNextChild();
  }
}

/// The second click of a double click is none: it would fall on whatever the first one has brought up in its place,
/// which may be the button that starts the run.
bool ProcedureWizard::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_forward && event->type() == QEvent::MouseButtonDblClick) return true;
  return QDialog::eventFilter(watched, event);
}

void ProcedureWizard::done(int result) {
  if (m_watch != nullptr && m_watch->state().isOpen()) Q_EMIT leftRunning(run(), m_watch->state().procedure.title);
  QDialog::done(result);
}

}  // namespace ops
