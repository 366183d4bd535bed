#include "widgets/wizard/decision_bar.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimer>
#include <algorithm>

#include "models/base/text.h"
#include "models/catalog/catalog.h"
#include "models/items/run_text.h"
#include "models/items/undo_preview.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

namespace {

constexpr char verbProperty[] = "verb";
constexpr qsizetype runLetters = 8;  // of a run, as everywhere

PlainLabel *fieldLabel(const QString &text, QLineEdit *field) {
  auto *label = new PlainLabel(text, Type::Body, Ink::Muted);
  label->setBuddy(field);
  field->setAccessibleName(text);
  return label;
}

QString stepId(const RunState &run) {
  const int index = run.waitingStep() >= 0 ? run.waitingStep() : run.currentStep();
  return index < 0 || index >= run.procedure.steps.size() ? QString() : run.procedure.steps[index].id;
}

}  // namespace

DecisionBar::DecisionBar(QWidget *parent) : QFrame(parent) {
  setProperty("panel", QStringLiteral("card"));
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(space::l, space::m, space::l, space::m);
  m_layout->setSpacing(space::s);
  m_question = new PlainLabel({}, Type::Title);
  m_question->wrapped();
  m_note = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_told = new ScrollColumn(QStringLiteral("scrolled"));
  m_toldLines = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_told->content()->addWidget(m_toldLines);
  m_told->hide();
  m_error = new StateBanner;
  m_fields = new QWidget;
  auto *grid = new QGridLayout(m_fields);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::l);
  grid->setVerticalSpacing(space::s);
  grid->setColumnStretch(1, 1);
  m_reason = new QLineEdit;
  m_observed = new QLineEdit;
  m_evidence = new QLineEdit;
  m_reasonLabel = fieldLabel(tr("Reason"), m_reason);
  m_observedLabel = fieldLabel(tr("What you observed"), m_observed);
  m_evidenceLabel = fieldLabel(tr("Evidence (optional)"), m_evidence);
  m_evidence->setPlaceholderText(tr("A ticket, a path, a link"));
  int row = 0;
  for (auto &[label, field] :
       {std::pair{m_reasonLabel, m_reason}, {m_observedLabel, m_observed}, {m_evidenceLabel, m_evidence}}) {
    field->setMaxLength(2'000);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row++, 1);
  }
  m_missing = new PlainLabel({}, Type::Body, Ink::Critical);
  m_missing->hide();
  grid->addWidget(m_missing, row, 1);
  m_hint = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_hint->hide();
  for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_note, m_told, m_error, m_fields, m_hint})
    m_layout->addWidget(part);
  showFields(false, false, false);
  setAccessibleName(tr("Decision"));
}

void DecisionBar::showFields(bool reason, bool observed, bool evidence) {
  m_reasonLabel->setVisible(reason);
  m_reason->setVisible(reason);
  m_observedLabel->setVisible(observed);
  m_observed->setVisible(observed);
  m_evidenceLabel->setVisible(evidence);
  m_evidence->setVisible(evidence);
  m_missing->hide();
  m_fields->setVisible(reason || observed || evidence);
}

void DecisionBar::setRun(const RunState &run, bool ownerAlive) {
  m_run = run;
  m_ownerAlive = ownerAlive;
  // News of the step at work must not take the focus away, nor what has been typed.
  const int waiting = run.waitingStep();
  const int attempts = waiting < 0 ? 0 : run.steps[waiting].attempts;
  const auto question = waiting < 0 ? Question::None : run.steps[waiting].question;
  const QStringList parts{
      run.run,
      possibleDecisions(run).join(QLatin1Char(',')),
      whyUndoWasRefused(run),
      QString::number(waiting),
      QString::number(attempts),
      QString::number(static_cast<int>(question)),
      QString::number(run.currentStep()),
      QString::number((ownerAlive ? 1 : 0) + (run.aborting ? 2 : 0) + (run.undoing ? 4 : 0) + (run.isOpen() ? 8 : 0))};
  const auto key = parts.join(QLatin1Char('|'));
  if (key == m_key) return;
  m_key = key;
  m_sending = false;
  m_isUndoRefused = false;
  m_reasonVerb.clear();
  m_error->clear();
  for (auto *field : {m_reason, m_observed, m_evidence}) field->clear();
  rebuild();
  takeFocus();
}

void DecisionBar::setBlocked(const QString &why) {
  if (m_blocked == why) return;
  m_blocked = why;
  rebuild();
}

void DecisionBar::setError(const Error &error) {
  auto message = StateMessage::fromError(error);
  message.canRetry = false;
  m_error->setMessage(message);
  setSending(false);
  if (m_run.isOpen() || error.code != ErrorCode::Refused) return;
  m_isUndoRefused = true;  // of a run that has ended nothing else is asked
  rebuild();
}

QPushButton *DecisionBar::button(const QString &verb) const {
  for (auto *button : findChildren<QPushButton *>()) {
    if (button->property(verbProperty).toString() == verb) return button;
  }
  return nullptr;
}

QString DecisionBar::defaultVerb(const QStringList &verbs) const {
  if (verbs.isEmpty()) return {};
  // Before a destructive step, and as long as nothing was changed, stopping is safe. In the middle of things nothing
  // is, so Enter does nothing there.
  const int waiting = m_run.waitingStep();
  const bool before = waiting >= 0 && m_run.steps[waiting].question == Question::Confirm;
  if (before) return QStringLiteral("abort");
  const bool isSafe =
      verbs.first() == QLatin1String("abort") ? !hasChanged(m_run) : !decisionChanges(verbs.first(), m_run);
  return isSafe ? verbs.first() : QString();
}

void DecisionBar::addChoice(const QString &verb, const QString &title, const QString &hint, bool changes,
                            bool isDefault) {
  auto role = isDefault ? ButtonRole::Primary : ButtonRole::Normal;
  const bool destructive = verb == QLatin1String("confirm") && changes;
  if (destructive) role = ButtonRole::Danger;
  auto *choice = makeButton(title, role, {}, m_choices);
  choice->setProperty(verbProperty, verb);
  choice->setAccessibleDescription(hint);
  setPlainToolTip(choice, hint);
  choice->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  choice->setAutoDefault(isDefault);
  choice->setDefault(isDefault);
  auto *label = (new PlainLabel(hint, Type::Body, Ink::Muted, m_choices))->wrapped();
  if ((changes || decisionLeadsToChanges(verb, m_run)) && !m_blocked.isEmpty()) {
    ops::setBlocked(choice, m_blocked);
    label->setText(m_blocked);
  }
  connect(choice, &QPushButton::clicked, this, [this, verb] { choose(verb); });
  choice->installEventFilter(this);
  m_offered.append({choice, label});
  choice->show();
  place();
}

void DecisionBar::setLow(bool low) {
  if (std::exchange(m_isLow, low) != low && m_choices != nullptr) place();
}

bool DecisionBar::hasRoomForHints() const {
  if (m_isLow) return false;
  int widest = 0;
  for (const auto &choice : m_offered) widest = std::max(widest, choice.button->sizeHint().width());
  const auto margins = m_layout->contentsMargins();
  const int room = width() - margins.left() - margins.right() - widest - space::l;
  return room > 0 && std::ranges::all_of(m_offered, [room](const Choice &choice) {
           return choice.hint->heightForWidth(room) <= 2 * choice.hint->fontMetrics().lineSpacing() + 1;
         });
}

void DecisionBar::place() {
  m_showsHints = hasRoomForHints();
  delete m_choices->layout();
  if (m_showsHints) {
    auto *grid = new QGridLayout(m_choices);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    for (const auto &choice : m_offered) {
      const int row = grid->rowCount();
      grid->addWidget(choice.button, row, 0);
      grid->addWidget(choice.hint, row, 1);
    }
  } else {
    auto *flow = new FlowLayout(space::s);
    m_choices->setLayout(flow);
    for (const auto &choice : m_offered) flow->addWidget(choice.button);
  }
  m_choices->layout()->setContentsMargins(0, space::xs, 0, 0);
  for (const auto &choice : m_offered) choice.hint->setVisible(m_showsHints);
  showHint();
}

/// Of the choice at hand, or why some can't be made. It keeps its height: nothing moves under a pointer.
void DecisionBar::showHint() {
  const bool isBlocked = std::ranges::any_of(m_offered, [](const Choice &each) { return !each.button->isEnabled(); });
  const auto why = isBlocked ? m_blocked : QString();
  m_hint->setVisible(!m_showsHints && !m_offered.isEmpty());
  if (m_hint->isHidden()) return;
  const auto atHand = std::ranges::find(m_offered, m_atHand, &Choice::button);
  const auto chosen = std::ranges::find_if(m_offered, [](const Choice &each) { return each.button->isDefault(); });
  const auto &shown = atHand != m_offered.end() ? *atHand : chosen != m_offered.end() ? *chosen : m_offered.first();
  const auto margins = m_layout->contentsMargins();
  int height = 0;
  for (const auto &each : std::as_const(m_offered))
    height = std::max(height, each.hint->heightForWidth(width() - margins.left() - margins.right()));
  m_hint->setText(why.isEmpty() ? shown.hint->text() : why);
  m_hint->setMinimumHeight(height);
}

bool DecisionBar::eventFilter(QObject *watched, QEvent *event) {
  const bool comes = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn;
  if (comes && watched != m_atHand && watched->property(verbProperty).isValid()) {
    m_atHand = watched;
    showHint();
  }
  return QFrame::eventFilter(watched, event);
}

void DecisionBar::resizeEvent(QResizeEvent *event) {
  QFrame::resizeEvent(event);
  placeTold();
  if (m_choices == nullptr) return;
  hasRoomForHints() != m_showsHints ? place() : showHint();
}

void DecisionBar::rebuild() {
  m_isUndoAsked = false;
  m_told->hide();
  m_atHand = nullptr;
  // The button that was pressed is among them: it must outlive its own signal.
  if (m_choices != nullptr) {
    m_choices->hide();
    m_choices->deleteLater();
    for (auto *old : m_choices->findChildren<QPushButton *>()) old->setProperty(verbProperty, {});
  }
  m_choices = new QWidget;
  m_offered.clear();
  m_hint->hide();
  m_layout->insertWidget(m_layout->indexOf(m_hint), m_choices);
  m_choices->show();

  const auto verbs = possibleDecisions(m_run);
  const int waiting = m_run.waitingStep();
  const bool manual = waiting >= 0 && m_run.steps[waiting].question == Question::Manual;
  showFields(false, manual && m_ownerAlive, manual && m_ownerAlive);
  setVisible(m_run.isOpen() || !verbs.isEmpty());
  if (m_run.isOpen() && !m_ownerAlive) {
    const int step = m_run.currentStep();
    m_question->setText(step < 0 ? tr("The owner of this run is gone.")
                                 : tr("The owner of this run is gone. Step %1: outcome unknown.").arg(step + 1));
    m_note->setText(
        tr("Nothing is being done. To resume starts a new owner, which first asks the target what happened."));
    addChoice(QStringLiteral("resume-owner"), tr("Resume the run in %1").arg(visibleText(m_run.environment)),
              tr("Nothing is done twice: an unknown step is looked up before anything else."), true, false);
    return;
  }
  if (waiting >= 0) {
    m_question->setText(questionText(m_run));
    m_note->setText(m_run.steps[waiting].question == Question::UnknownOutcome
                        ? tr("It may or may not have happened. Look at the target before you answer.")
                        : failureAdvice(m_run));
  } else if (!m_run.isOpen()) {
    m_question->setText(m_run.outcome == OutcomeKind::Succeeded && !m_run.undone
                            ? tr("This run has ended. Nothing has to be decided here.")
                            : tr("This run has ended."));
    const auto refused = whyUndoWasRefused(m_run);
    m_note->setText(refused.isEmpty() ? QString()
                                      : tr("Its undo was refused: %1. Once that has changed: opsdeck undo %2")
                                            .arg(refused, m_run.run.left(runLetters)));
  } else {
    m_question->setText(m_run.aborting ? tr("The run is being stopped.")
                        : m_run.paused ? tr("The run is paused.")
                                       : tr("The run is at work."));
    m_note->setText(tr("Closing this window leaves it running."));
  }
  m_note->setVisible(!m_note->text().isEmpty());
  if (m_run.aborting && waiting < 0) return;
  // What was refused is not offered again as if nothing had been said.
  if (!m_run.isOpen() && (m_isUndoRefused || !whyUndoWasRefused(m_run).isEmpty())) return;
  const auto first = defaultVerb(verbs);
  for (const auto &verb : verbs) {
    const bool isDefault = verb == first && (waiting >= 0 || m_run.paused);
    auto title = decisionTitle(verb, m_run);
    if (verb == QLatin1String("undo") && isUndoTold()) title += QStringLiteral("…");
    addChoice(verb, title, decisionHint(verb, m_run), decisionChanges(verb, m_run), isDefault);
  }
}

void DecisionBar::showEvent(QShowEvent *event) {
  QFrame::showEvent(event);
  takeFocus();
}

void DecisionBar::takeFocus() {
  if (!m_takesFocus || !isVisible() || m_choices == nullptr) return;
  if (m_observed->isVisibleTo(this)) {
    m_observed->setFocus();
    return;
  }
  const bool isAsked = !m_run.isOpen() || m_run.waitingStep() >= 0 || m_run.paused || !m_ownerAlive;
  if (!isAsked && m_rest != nullptr) {
    m_rest->setFocus();
    return;
  }
  QPushButton *chosen = nullptr;
  for (auto *choice : m_choices->findChildren<QPushButton *>()) {
    if (chosen == nullptr || choice->isDefault()) chosen = choice;
  }
  if (chosen != nullptr) chosen->setFocus();
}

void DecisionBar::choose(const QString &verb) {
  if (m_sending) return;
  if (verb == QLatin1String("back")) {
    m_reasonVerb.clear();
    rebuild();
  } else if (decisionNeedsReason(verb) && m_reasonVerb != verb) {
    askReason(verb);
  } else if (verb == QLatin1String("undo") && !m_isUndoAsked) {
    chooseUndo();
  } else {
    send(verb);
  }
}

void DecisionBar::chooseUndo() {
  if (m_desk == nullptr) return tellUndo({});
  setSending(true);
  // What nobody can tell is no reason not to undo.
  launch<UpCounts>(m_desk->upNow(m_run), this, [this, key = m_key](const Result<UpCounts> &now) {
    if (m_key != key) return;  // something else is asked by now
    setSending(false);
    tellUndo(now.value_or(UpCounts()));
  });
}

void DecisionBar::tellUndo(const UpCounts &now) {
  const auto preview = undoPreview(m_run, systemOfRun(), now);
  preview.warnings.isEmpty() && !isUndoTold() ? send(QStringLiteral("undo")) : askUndo(preview);
}

bool DecisionBar::isUndoTold() const {
  if (!m_run.isOpen()) return true;
  const auto steps = std::min(m_run.steps.size(), m_run.procedure.steps.size());
  for (qsizetype i = 0; i < steps; ++i) {
    if (m_run.procedure.steps[i].risk == Risk::Destructive && m_run.steps[i].effect != Effect::None) return true;
  }
  return false;
}

/// Instead of the choices: the one that was chosen, or back to all of them.
void DecisionBar::askAgain(const QString &question, const QString &note, const QString &verb, const QString &title,
                           const QString &hint) {
  rebuild();
  qDeleteAll(m_choices->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
  m_offered.clear();
  m_question->setText(question);
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  addChoice(QStringLiteral("back"), tr("Back"), tr("Nothing is decided."), false, true);
  addChoice(verb, title, hint, decisionChanges(verb, m_run), false);
}

void DecisionBar::askReason(const QString &verb) {
  const bool byHand = verb == QLatin1String("done");
  const int step = qMax(0, m_run.waitingStep()) + 1;
  askAgain(byHand ? tr("Why was step %1 done by hand, and what do you see now?").arg(step)
                  : tr("Why is step %1 skipped?").arg(step),
           {}, verb, byHand ? tr("Record: step %1 was done by hand").arg(step) : tr("Record: skip step %1").arg(step),
           tr("Your words go into the journal."));
  m_reasonVerb = verb;
  showFields(true, byHand, false);
  m_reason->setFocus();
}

/// Of a run of another system than the one that is shown its own file is asked.
System DecisionBar::systemOfRun() const {
  return m_run.system == m_system.name ? m_system : findSystem(m_run.system).value_or(System());
}

void DecisionBar::askUndo(const UndoPreview &preview) {
  const auto verb = QStringLiteral("undo");
  const auto note = preview.warnings.isEmpty() ? tr("To be undone, the last step first:")
                                               : visibleText(preview.warnings.join(QLatin1Char(' ')));
  askAgain(tr("Is this what you want?"), note, verb, decisionTitle(verb, m_run), decisionHint(verb, m_run));
  QStringList lines;
  for (const auto &line : preview.lines) lines += QStringLiteral("• ") + visibleText(line);
  m_toldLines->setText(lines.join(QLatin1Char('\n')));
  m_told->show();
  placeTold();
  m_isUndoAsked = true;
  if (auto *back = button(QStringLiteral("back"))) back->setFocus();
  // It may stand where the first one was: the second press of a double click is no second thought.
  auto *sure = button(verb);
  if (sure == nullptr || !sure->isEnabled()) return;
  sure->setEnabled(false);
  QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), sure,
                     [sure] { sure->setEnabled(true); });
}

void DecisionBar::placeTold() {
  constexpr int leastLines = 2;
  const auto margins = m_layout->contentsMargins();
  const int width = this->width() - margins.left() - margins.right() - m_told->verticalScrollBar()->sizeHint().width();
  const int whole = m_toldLines->heightForWidth(std::max(1, width));
  m_told->setMinimumHeight(std::min(whole, leastLines * m_toldLines->fontMetrics().lineSpacing()));
  m_told->setMaximumHeight(whole);
}

void DecisionBar::send(const QString &verb) {
  const int waiting = m_run.waitingStep();
  const bool manual =
      waiting >= 0 && m_run.steps[waiting].question == Question::Manual && verb == QLatin1String("confirm");
  const bool noReason = decisionNeedsReason(verb) && m_reason->text().trimmed().isEmpty();
  const bool noObservation = (manual || verb == QLatin1String("done")) && m_observed->text().trimmed().isEmpty();
  if (noReason || noObservation) {
    m_missing->setText(noReason ? tr("A reason is needed.") : tr("Say what you observed."));
    m_missing->show();
    (noReason ? m_reason : m_observed)->setFocus();
    return;
  }
  Json details = Json::object();
  const auto add = [&details](const char *key, const QLineEdit *field) {
    const auto text = field->text().trimmed();
    if (field->isVisibleTo(field->window()) && !text.isEmpty()) details[key] = toJson(text);
  };
  add("reason", m_reason);
  add("observed", m_observed);
  add("evidence", m_evidence);
  m_error->clear();
  setSending(true);
  if (verb == QLatin1String("resume-owner")) {
    Q_EMIT resumeRequested();
  } else {
    Q_EMIT decided(verb, stepId(m_run), details);
  }
}

void DecisionBar::setSending(bool sending) {
  m_sending = sending;
  if (m_choices != nullptr) m_choices->setEnabled(!sending);
  m_fields->setEnabled(!sending);
}

}  // namespace ops
