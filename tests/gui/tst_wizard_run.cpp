#include <QClipboard>
#include <QPlainTextEdit>
#include <QtTest>

#include "models/items/undo_preview.h"
#include "tests/gui/wizard_fixture.h"
#include "widgets/wizard/stage_rail.h"

using namespace ops;
using test::buttonWith;
using test::showsText;

/// A run that is at work, asks, or has ended: what is shown of it and what may be decided.
class TestWizardRun : public test::WizardFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepare("tst_wizard_run"); }
  void init() { reset(); }
  void cleanup() { m_wizard.reset(); }
  void failedStepOffersTheChoices();
  void whatIsSafeComesFirst();
  void hintsHaveALineWhereButtonsStandClose();
  void theSmallestWindowShowsHowItIsChecked();
  void doneByHandWantsAReason();
  void manualStepWantsAnObservation();
  void decidesOnce();
  void goneOwnerCanBeResumed();
  void closingLeavesTheRun();
  void hostileTextStaysText();
  void tellsOfAnEditedProcedure();
  void theResultSaysWhatHoldsNow();
  void theRailClaimsNoHealth();
  void anUndoThatLeavesLessIsAskedForTwice();
  void aRefusedUndoIsNotOfferedAgain();
  void helpCopiesTheState();
  void beginnerIsRemembered();
};

void TestWizardRun::failedStepOffersTheChoices() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("the program exited too early")));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Step 2 failed. What now?")));
  for (const auto &verb : possibleDecisions(run)) {
    QVERIFY2(buttonWith(wizard, decisionTitle(verb, run)) != nullptr, qPrintable(verb));
  }
  test::picture(wizard, QStringLiteral("wizard-6-failed"));
  press(QStringLiteral("Retry step 2 in lab"));
  QTRY_COMPARE(m_desk->decisions, QStringList{QStringLiteral("retry scale {}")});
}

/// A check of a damaged backup: Enter stops, and it is said why that is first.
void TestWizardRun::whatIsSafeComesFirst() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Waiting);
  run.steps[0].question = Question::FailedStep;
  run.steps[0].error = {
      ErrorCode::Failed, QStringLiteral("Reading the backup"), {}, QStringLiteral("it is damaged"), {}};
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  auto *bar = wizard.findChild<ExecuteStage *>()->findChild<DecisionBar *>();
  QVERIFY(bar->button(QStringLiteral("abort"))->isDefault());
  QVERIFY(bar->button(QStringLiteral("abort"))->pos().y() <= bar->button(QStringLiteral("retry"))->pos().y());
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("stopping loses nothing")));
  // In the middle of things Enter does nothing.
  test::finish(run, 0, StepPhase::Succeeded);
  test::failStep(run, 1);
  run.steps[1].effect = Effect::Possible;
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("goes back to what stood before")));
  for (const auto &verb : possibleDecisions(run)) QVERIFY2(!bar->button(verb)->isDefault(), qPrintable(verb));
  // And where no answer came, it is tried again.
  run.steps[1].error.code = ErrorCode::Unreachable;
  run.steps[1].attempts = 2;
  push(run);
  QCOMPARE(possibleDecisions(run).first(), QStringLiteral("retry"));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("may help")));
}

/// Of the button that is pointed at, and nothing moves under the pointer.
void TestWizardRun::hintsHaveALineWhereButtonsStandClose() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded);
  test::failStep(run, 1);
  run.steps[1].effect = Effect::Certain;
  DecisionBar bar;
  bar.setRun(run, true);
  bar.resize(460, 300);
  bar.show();
  QVERIFY(QTest::qWaitForWindowActive(&bar));
  for (const auto *verb : {"undo", "retry", "skip", "abort"}) {
    auto *button = bar.button(QLatin1String(verb));
    const auto place = button->mapTo(&bar, QPoint());
    button->setFocus();
    QCoreApplication::processEvents();
    QVERIFY2(showsText<QLabel>(bar, decisionHint(QLatin1String(verb), run)), verb);
    QCOMPARE(button->mapTo(&bar, QPoint()), place);
  }
  test::picture(bar, QStringLiteral("decision-bar-close"));
}

static const PlainLabel *labelOf(const QWidget &place, const QString &text) {
  const auto labels = place.findChildren<PlainLabel *>();
  const auto found = std::ranges::find(labels, text, &PlainLabel::text);
  return found == labels.end() ? nullptr : *found;
}

void TestWizardRun::theSmallestWindowShowsHowItIsChecked() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded);
  test::failStep(run, 1);
  run.steps[1].effect = Effect::Certain;
  auto &wizard = open({}, Json::object(), run.run);
  wizard.resize(960, 600);
  push(run);
  QTRY_COMPARE(wizard.size(), QSize(960, 600));
  const auto *stage = wizard.findChild<ExecuteStage *>();
  const PlainLabel *label = nullptr;
  QTRY_VERIFY((label = labelOf(*stage, QStringLiteral("Checked by"))) != nullptr);
  QTRY_COMPARE(label->visibleRegion().boundingRect(), label->rect());
  const auto hint = decisionHint(possibleDecisions(run).first(), run);
  QVERIFY(showsText<QLabel>(*stage->findChild<DecisionBar *>(), hint));
}

void TestWizardRun::doneByHandWantsAReason() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded);
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  press(QStringLiteral("Step 2 was done by hand"));
  test::picture(wizard, QStringLiteral("wizard-6-done-by-hand"));
  press(QStringLiteral("Record: step 2"));
  QVERIFY(m_desk->decisions.isEmpty());
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("A reason is needed.")));
  QTest::keyClicks(wizard.focusWidget(), QStringLiteral("started it in the shell"));
  press(QStringLiteral("Record: step 2"));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Say what you observed.")));
  QTest::keyClicks(wizard.focusWidget(), QStringLiteral("8 up"));
  press(QStringLiteral("Record: step 2"));
  QTRY_COMPARE(m_desk->decisions.size(), 1);
  QCOMPARE(m_desk->decisions.first(),
           QStringLiteral(R"(done scale {"observed":"8 up","reason":"started it in the shell"})"));
}

void TestWizardRun::manualStepWantsAnObservation() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded);
  test::finish(run, 1, StepPhase::Succeeded, {{"replicas", 8}});
  run.steps[2].phase = StepPhase::Waiting;
  run.steps[2].question = Question::Manual;
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("look at the oldest job")));
  test::picture(wizard, QStringLiteral("wizard-6-manual"));
  press(QStringLiteral("Confirm step 3"));
  QVERIFY(m_desk->decisions.isEmpty());
  QTest::keyClicks(wizard.focusWidget(), QStringLiteral("12 s"));
  press(QStringLiteral("Confirm step 3"));
  QTRY_COMPARE(m_desk->decisions, QStringList{QStringLiteral(R"(confirm look {"observed":"12 s"})")});
}

void TestWizardRun::decidesOnce() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  auto *retry = buttonWith(wizard, QStringLiteral("Retry step 2"));
  QVERIFY(retry != nullptr);
  QTest::mouseDClick(retry, Qt::LeftButton);
  QTest::mouseClick(retry, Qt::LeftButton);
  QTRY_COMPARE(m_desk->decisions.size(), 1);
}

void TestWizardRun::goneOwnerCanBeResumed() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded);
  run.steps[1].phase = StepPhase::Running;
  run.steps[1].attempts = 1;
  run.steps[1].startedAt = test::time(10);
  auto &wizard = open({}, Json::object(), run.run);
  m_desk->ownerAlive = false;
  push(run);
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("Step 2: outcome unknown.")));
  test::picture(wizard, QStringLiteral("wizard-6-owner-gone"));
  press(QStringLiteral("Resume the run in lab"));
  QTRY_COMPARE(m_desk->resumed, QStringList{run.run});
}

void TestWizardRun::closingLeavesTheRun() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  run.steps[0].phase = StepPhase::Running;
  run.steps[0].attempts = 1;
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QSignalSpy left(&wizard, &ProcedureWizard::leftRunning);
  press(QStringLiteral("Close; the run goes on"));
  QVERIFY(!wizard.isVisible());
  QCOMPARE(left.size(), 1);
  QVERIFY(m_desk->decisions.isEmpty());
}

void TestWizardRun::hostileTextStaysText() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("<b>exit 3</b>")));
  for (const auto *label : wizard.findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
  const auto *news = wizard.findChild<QPlainTextEdit *>();
  QVERIFY(news->toPlainText().contains(QStringLiteral("\\x1b[31m")));
}

void TestWizardRun::tellsOfAnEditedProcedure() {
  test::ProcedureOnDisk disk;
  const auto run = test::openedRun(disk.read());
  auto &wizard = open(disk.read(), Json::object(), run.run);
  push(run);
  const auto notice = QStringLiteral("The procedure file has changed since this run began");
  QVERIFY(!showsText<QLabel>(wizard, notice));
  disk.edit("How deep is it?", "How deep is it now?");
  // Its own clock looks.
  QTRY_VERIFY(showsText<QLabel>(wizard, notice));
  test::picture(wizard, QStringLiteral("wizard-edited-procedure"));
}

void TestWizardRun::theResultSaysWhatHoldsNow() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  for (int i = 0; i < 4; ++i) test::finish(run, i, StepPhase::Succeeded);
  run.outcome = OutcomeKind::Succeeded;
  run.closedAt = test::time(95);
  run.conclusion = QStringLiteral("Version 2 of nlp serves now, by the word of ml itself");
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(wizard, run.conclusion));
  test::picture(wizard, QStringLiteral("wizard-7-result-conclusion"));
  // It went back by itself: what serves again, and why.
  run.steps[1].phase = StepPhase::Undone;
  run.steps[1].effect = Effect::Certain;
  run.steps[3].phase = StepPhase::Failed;
  run.takenBackStep = 3;
  run.undone = true;
  run.outcome = OutcomeKind::Failed;
  run.error = {ErrorCode::Failed,
               QStringLiteral("Checking what ml serves"),
               {},
               QStringLiteral("it answers no"),
               QStringLiteral("Restart it.")};
  run.procedure.steps[3].risk = Risk::Read;
  run.conclusion = QStringLiteral("Version 1 of nlp serves again, by the word of ml itself");
  push(run);
  QVERIFY(showsText<QLabel>(wizard, run.conclusion));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Taken back: %1").arg(run.conclusion)));
  QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("Restart it.")));
  const auto labels = wizard.findChildren<QLabel *>();
  QVERIFY2(std::ranges::none_of(labels, [&](const QLabel *each) { return each->text() == run.conclusion; }),
           "what failed must not be headed by what was reached");
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Undone, because step 4 failed: Watch it drain.")));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("it answers no")));
  test::picture(wizard, QStringLiteral("wizard-7-result-back"));
  // Refused before anything was done.
  run.steps[1].phase = StepPhase::Failed;
  run.steps[1].effect = Effect::None;
  run.takenBackStep = -1;
  run.undone = false;
  run.conclusion.clear();
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Nothing was changed.")));
  QTRY_VERIFY2(buttonWith(wizard, QStringLiteral("Undo")) == nullptr, "there is nothing to take back");
  test::picture(wizard, QStringLiteral("wizard-7-result-unchanged"));
  run.steps[1].effect = Effect::Certain;
  push(run);
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) != nullptr);
  // Left alone: what stands there now is named, and it is not called undone.
  run.steps[1].phase = StepPhase::LeftAlone;
  run.steps[1].reason = QStringLiteral("a newer run has put 3 there (1b4e28ba, ann)");
  run.outcome = OutcomeKind::Cancelled;
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Left alone: a newer run has put 3 there (1b4e28ba, ann).")));
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) == nullptr);
  test::picture(wizard, QStringLiteral("wizard-7-result-left-alone"));
}

void TestWizardRun::theRailClaimsNoHealth() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  run.outcome = OutcomeKind::Failed;
  WizardFlow flow(test::scaleProcedure(), test::lab());
  flow.setRun(run);
  StageRail rail;
  rail.resize(rail.sizeHint());
  rail.setFlow(flow);
  const auto paints = [&rail](Tone tone) {
    const auto image = rail.grab().toImage();
    const auto wanted = colors().tone(tone).fill.rgb();
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) == wanted) return true;
      }
    }
    return false;
  };
  QVERIFY(!paints(Tone::Ok));
  QVERIFY(!paints(Tone::Critical));
  rail.setFailed(true);
  QVERIFY(!paints(Tone::Ok));
  QVERIFY(paints(Tone::Critical));
  QVERIFY(rail.accessibleDescription().contains(QStringLiteral("Execute, failed")));
  test::picture(rail, QStringLiteral("wizard-rail-failed"));
}

/// One click does not take the last workers away.
void TestWizardRun::anUndoThatLeavesLessIsAskedForTwice() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  for (int i = 0; i < 4; ++i) test::finish(run, i, StepPhase::Succeeded);
  run.steps[1].effect = Effect::Certain;
  run.steps[1].value = {{"replicas", 8}};
  run.steps[1].before = {{"replicas", 3}};
  run.outcome = OutcomeKind::Succeeded;
  run.closedAt = test::time(95);
  auto system = test::docPipeline();
  QVERIFY(undoPreview(run, system, {}).warnings.isEmpty());
  QVERIFY(undoPreview(run, system, {{QStringLiteral("worker"), 8}}).warnings.isEmpty());
  const auto changed = undoPreview(run, system, {{QStringLiteral("worker"), 5}});
  QCOMPARE(changed.warnings, QStringList{QStringLiteral("8 of worker were up when the run had done this, now 5 are: it "
                                                        "was changed since.")});
  QVERIFY2(changed.lines.join(QLatin1Char('\n')).contains(QStringLiteral("replicas 5 → 3")),
           qPrintable(changed.lines.join(QLatin1Char('\n'))));
  {
    test::FakeDesk desk;
    DecisionBar bar;
    bar.setSystem(system);
    bar.setDesk(&desk);
    auto atWork = run;
    atWork.outcome.reset();
    atWork.closedAt = {};
    test::failStep(atWork, 2);
    bar.setRun(atWork, true);
    bar.show();
    const QSignalSpy decided(&bar, &DecisionBar::decided);
    desk.up = {{QStringLiteral("worker"), 5}};
    bar.button(QStringLiteral("undo"))->click();
    QTRY_VERIFY(showsText<QLabel>(bar, changed.warnings.first()));
    QCOMPARE(decided.size(), 0);
    bar.button(QStringLiteral("back"))->click();
    desk.up = {{QStringLiteral("worker"), 8}};
    bar.button(QStringLiteral("undo"))->click();
    QTRY_COMPARE(decided.size(), 1);
    // Of a run that has ended nobody waits for it: what it would do is told first.
    bar.setRun(run, true);
    bar.button(QStringLiteral("undo"))->click();
    QTRY_VERIFY(showsText<QLabel>(bar, QStringLiteral("replicas 8 → 3")));
    QCOMPARE(decided.size(), 1);
    bar.resize(760, 260);
    test::picture(bar, QStringLiteral("decision-undo-told"));
  }
  for (auto &service : system.services) service.expected = 5;
  const auto preview = undoPreview(run, system, {});
  QCOMPARE(preview.warnings, QStringList{QStringLiteral("Then 3 of worker run, fewer than the 5 that should.")});

  DecisionBar bar;
  bar.setSystem(system);
  bar.setRun(run, true);
  bar.show();
  const QSignalSpy decided(&bar, &DecisionBar::decided);
  bar.button(QStringLiteral("undo"))->click();
  QCOMPARE(decided.size(), 0);
  QVERIFY(showsText<QLabel>(bar, preview.warnings.first()));
  QVERIFY(bar.button(QStringLiteral("back"))->isDefault());
  bar.button(QStringLiteral("back"))->click();
  QVERIFY(!showsText<QLabel>(bar, preview.warnings.first()));
  bar.button(QStringLiteral("undo"))->click();
  // The second press of a double click is no second thought.
  bar.button(QStringLiteral("undo"))->click();
  QCOMPARE(decided.size(), 0);
  QTRY_VERIFY(bar.button(QStringLiteral("undo"))->isEnabled());
  bar.button(QStringLiteral("undo"))->click();
  QCOMPARE(decided.size(), 1);
}

void TestWizardRun::aRefusedUndoIsNotOfferedAgain() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  for (int i = 0; i < 4; ++i) test::finish(run, i, StepPhase::Succeeded);
  run.steps[1].effect = Effect::Certain;
  run.outcome = OutcomeKind::Succeeded;
  run.closedAt = test::time(95);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) != nullptr);
  // Before anything of it is begun.
  m_desk->decided = fail(Error{
      ErrorCode::Refused, QStringLiteral("Undoing"), {}, QStringLiteral("run 1b4e28ba has restored it since"), {}});
  press(QStringLiteral("Undo"));  // tells
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Back")) != nullptr);
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo"))->isEnabled());
  press(QStringLiteral("Undo"));
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("run 1b4e28ba has restored it since")));
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) == nullptr);
  // By the target, on the way.
  run.steps[1].phase = StepPhase::UndoFailed;
  run.steps[1].error = {ErrorCode::Refused, QStringLiteral("Scaling"), {}, QStringLiteral("8 are wanted by now"), {}};
  run.outcome = OutcomeKind::Failed;
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Its undo was refused: 8 are wanted by now.")));
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) == nullptr);
  test::picture(wizard, QStringLiteral("wizard-7-result-undo-refused"));
  // Nobody could be asked: that may be tried again.
  run.steps[1].error.code = ErrorCode::Unreachable;
  push(run);
  QTRY_VERIFY(buttonWith(wizard, QStringLiteral("Undo")) != nullptr);
}

void TestWizardRun::helpCopiesTheState() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  open({}, Json::object(), run.run);
  push(run);
  QGuiApplication::clipboard()->clear();
  press(QStringLiteral("Copy for a helper"));
  QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
  const auto text = QGuiApplication::clipboard()->text();
  for (const auto *part : {"queue-backing-up", "lab", "Step 2 failed", "exited too early", "workers 8",
                           "record 4711 of", "sha256 5a5a5a"}) {
    QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
  }
}

void TestWizardRun::beginnerIsRemembered() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  auto *wizard = &open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(*wizard, QStringLiteral("Jobs arrive faster")));
  wizard->findChild<QCheckBox *>()->click();
  QVERIFY(!showsText<QLabel>(*wizard, QStringLiteral("Jobs arrive faster")));
  wizard = &open({}, Json::object(), run.run);
  push(run);
  QVERIFY(!wizard->findChild<QCheckBox *>()->isChecked());
  QVERIFY(!showsText<QLabel>(*wizard, QStringLiteral("Jobs arrive faster")));
}

QTEST_MAIN(TestWizardRun)
#include "tst_wizard_run.moc"
