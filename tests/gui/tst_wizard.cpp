#include <QSpinBox>
#include <QtTest>

#include "tests/gui/wizard_fixture.h"

using namespace ops;
using test::buttonWith;
using test::showsText;

/// From the situation to the approval: what is asked, what stands in the way, and that nothing starts by itself.
class TestWizard : public test::WizardFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepare("tst_wizard"); }
  void init() { reset(); }
  void cleanup() { m_wizard.reset(); }
  void runsAChangeFromStartToResult();
  void destructiveWantsTheName();
  void keyboardAlone();
  void escKeepsWhatWasChosen();
  void faultStandsAtTheInput();
  void whatIsMissingIsAskedForCalmly();
  void readOnlyNamesTheRule();
  void namesWhoHoldsTheTarget();
  void doubleClickIsOneClick();
  void tellsWhatThePlanHasFound();
  void warnsBeforeTheApproval();
  void saysWhatIsLostWhereItIsApproved();
};

void TestWizard::runsAChangeFromStartToResult() {
  const auto procedure = test::scaleProcedure();
  auto &wizard = open(procedure);
  QVERIFY(wizard.windowTitle().contains(QStringLiteral("lab")));
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("usually in 2 min")));
  test::picture(wizard, QStringLiteral("wizard-1-situation"));
  goTo(WizardStage::Inputs);
  test::picture(wizard, QStringLiteral("wizard-2-inputs"));
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("Nothing here speaks against it.")));
  QCOMPARE(wizard.focusWidget(), wizard.findChild<QPushButton *>(QStringLiteral("forward")));
  test::picture(wizard, QStringLiteral("wizard-3-preflight"));
  goTo(WizardStage::Plan);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("service.scale")));
  QVERIFY(showsText<QLabel>(wizard, QString::fromLatin1(wizard.flow().plan()->hash().toHex())));
  test::picture(wizard, QStringLiteral("wizard-4-plan"));
  goTo(WizardStage::Approve);
  test::picture(wizard, QStringLiteral("wizard-5-approve"));
  QSignalSpy started(&wizard, &ProcedureWizard::runStarted);
  press(wizard.flow().forward().text);
  QTRY_COMPARE(started.size(), 1);
  QCOMPARE(wizard.flow().stage(), WizardStage::Execute);
  QVERIFY(m_desk->approval.attended);
  QVERIFY(!m_desk->approval.destructive);

  auto run = test::openedRun(procedure, {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  run.steps[1].phase = StepPhase::Running;
  run.steps[1].attempts = 1;
  run.steps[1].startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
  run.steps[1].news = {{test::time(11), QStringLiteral("4 of 8 up")}, {test::time(13), QStringLiteral("6 of 8 up")}};
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Run 8 workers")));
  test::picture(wizard, QStringLiteral("wizard-6-execute"));
  for (int i = 1; i < 4; ++i) test::finish(run, i, StepPhase::Succeeded, {{"depth", 12}});
  run.outcome = OutcomeKind::Succeeded;
  run.closedAt = test::time(95);
  push(run);
  QCOMPARE(wizard.flow().stage(), WizardStage::Result);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("All is done")));
  test::picture(wizard, QStringLiteral("wizard-7-result"));
}

void TestWizard::destructiveWantsTheName() {
  auto &wizard = open(test::clearProcedure());
  goTo(WizardStage::Approve);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Clear document_queue")));
  const auto title = QStringLiteral("Clear document_queue (312 jobs) in lab");
  auto *start = buttonWith(wizard, title);
  QVERIFY(start != nullptr);
  QVERIFY(!start->isEnabled());
  auto *field = qobject_cast<QLineEdit *>(wizard.focusWidget());
  QVERIFY(field != nullptr);
  QTest::keyClicks(field, QStringLiteral("la"));
  QVERIFY(!start->isEnabled());
  QTest::keyClick(field, Qt::Key_Return);
  QCOMPARE(m_desk->opens, 0);
  QCOMPARE(wizard.flow().stage(), WizardStage::Approve);
  test::picture(wizard, QStringLiteral("wizard-5-approve-destructive"));
  field->clear();
  QTest::keyClicks(field, QStringLiteral("lab"));
  QVERIFY(start->isEnabled());
  QVERIFY(!start->isDefault());
  QCOMPARE(start->property("role").toString(), QStringLiteral("danger"));
  QCOMPARE(buttonWith(wizard, QStringLiteral("Back"))->property("role").toString(), QStringLiteral("normal"));
  press(title);
  QTRY_COMPARE(m_desk->opens, 1);
  QVERIFY(m_desk->approval.destructive);
  QCOMPARE(m_desk->approval.typedName, QStringLiteral("lab"));
}

void TestWizard::keyboardAlone() {
  auto &wizard = open(test::scaleProcedure());
  QVERIFY(QTest::qWaitForWindowActive(&wizard));
  QCOMPARE(wizard.focusWidget()->objectName(), QStringLiteral("forward"));
  QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Inputs);
  QVERIFY(qobject_cast<QSpinBox *>(wizard.focusWidget()) != nullptr);
  QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Preflight);
  QTRY_VERIFY(wizard.flow().forward().blocked.isEmpty());
  QTest::keyClick(&wizard, Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Plan);
  QTest::keyClick(&wizard, Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Approve);
  // Enter takes the safe way: back.
  QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Plan);
  QCOMPARE(m_desk->opens, 0);
  QTest::keyClick(&wizard, Qt::Key_Escape);
  QVERIFY(!wizard.isVisible());
  QCOMPARE(m_desk->opens, 0);
}

void TestWizard::escKeepsWhatWasChosen() {
  auto &wizard = open(test::scaleProcedure());
  goTo(WizardStage::Inputs);
  wizard.findChild<QSpinBox *>()->setValue(6);
  QTest::keyClick(&wizard, Qt::Key_Escape);
  QVERIFY(wizard.isVisible());
  QVERIFY(showsText<ElidedLabel>(wizard, QStringLiteral("Esc once more")));
  // Whatever is done meanwhile takes the warning back.
  wizard.findChild<QSpinBox *>()->setValue(7);
  QTest::keyClick(&wizard, Qt::Key_Escape);
  QVERIFY(wizard.isVisible());
  QTest::keyClick(&wizard, Qt::Key_Escape);
  QVERIFY(!wizard.isVisible());
}

void TestWizard::faultStandsAtTheInput() {
  auto &wizard = open(test::scaleProcedure(), {{"workers", 40}});
  goTo(WizardStage::Inputs);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Must be 16 or less.")));
  QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("workers must")));
  // Where the field is out of sight its label says which it is.
  QCOMPARE(wizard.flow().forward().blocked, QStringLiteral("How many workers should run? Must be 16 or less."));
  QVERIFY(!buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
  test::picture(wizard, QStringLiteral("wizard-2-inputs-fault"));
  wizard.findChild<QSpinBox *>()->setValue(6);
  QVERIFY(buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
}

/// Of every type that can be without an answer: nothing is told as a fault before somebody tries to go on.
void TestWizard::whatIsMissingIsAskedForCalmly() {
  using Type = InputSpec::Type;
  for (const auto type : {Type::String, Type::Number, Type::Choice, Type::Service, Type::Queue, Type::Model,
                          Type::ModelVersion, Type::Backup}) {
    auto procedure = test::readProcedure();
    InputSpec input;
    input.name = QStringLiteral("thing");
    input.type = type;
    input.choices = {QStringLiteral("one"), QStringLiteral("other")};
    input.ask = QStringLiteral("Which thing?");
    procedure.inputs = {input};
    m_system.models = QList<ModelSpec>(2);
    m_system.models[0].name = QStringLiteral("a");
    m_system.models[1].name = QStringLiteral("b");
    auto &wizard = open(procedure);
    goTo(WizardStage::Inputs);
    QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("is missing")));
    QVERIFY2(showsText<QLabel>(wizard, QStringLiteral("Needed to go on.")), qPrintable(QString::number(int(type))));
    if (type == Type::String) test::picture(wizard, QStringLiteral("wizard-2-inputs-untouched"));
    press(QStringLiteral("Continue to Preflight"));
    QCOMPARE(wizard.flow().stage(), WizardStage::Inputs);
    auto *asked = wizard.findChild<InputEditor *>()->field();
    QCOMPARE(asked->property("state").toString(), QStringLiteral("bad"));
    QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("is missing")));
    QVERIFY(!buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
    if (type == Type::String) test::picture(wizard, QStringLiteral("wizard-2-inputs-missing"));
  }
  // An edit that leaves it empty is told at once.
  auto procedure = test::readProcedure();
  InputSpec input;
  input.name = QStringLiteral("thing");
  procedure.inputs = {input};
  auto &wizard = open(procedure);
  goTo(WizardStage::Inputs);
  auto *field = wizard.findChild<InputEditor *>()->findChild<QLineEdit *>();
  QTest::keyClicks(field, QStringLiteral("x"));
  QVERIFY(wizard.flow().forward().blocked.isEmpty());
  QTest::keyClick(field, Qt::Key_Backspace);
  QCOMPARE(field->property("state").toString(), QStringLiteral("bad"));
}

void TestWizard::readOnlyNamesTheRule() {
  m_environment.name = QStringLiteral("production");
  m_environment.tier = Tier::Production;
  m_environment.readOnly = true;
  m_plan = std::unexpected(Error{ErrorCode::Refused, QStringLiteral("Running it"), QStringLiteral("production"),
                                 QStringLiteral("the environment is read-only (doc-pipeline.yaml, line 31)"),
                                 QStringLiteral("Remove readOnly there, or run it in another environment.")});
  auto desk = std::make_unique<test::FakeDesk>();
  desk->planned = m_plan;
  m_wizard = std::make_unique<ProcedureWizard>(std::move(desk), test::docPipeline(), m_environment,
                                               test::clearProcedure(), Json::object(), QString());
  m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
  m_wizard->resize(1'080, 720);
  m_wizard->show();
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(*m_wizard, QStringLiteral("read-only (doc-pipeline.yaml, line 31)")));
  QVERIFY(showsText<QLabel>(*m_wizard, QStringLiteral("It may be run in production")));
  QVERIFY2(!showsText<QLabel>(*m_wizard, QStringLiteral("targets answer")), "nobody was asked");
  QVERIFY(!buttonWith(*m_wizard, QStringLiteral("Continue"))->isEnabled());
  test::picture(*m_wizard, QStringLiteral("wizard-3-preflight-read-only"));
  m_plan = std::unexpected(Error{});
}

void TestWizard::namesWhoHoldsTheTarget() {
  ClaimHolder holder;
  holder.resource = QStringLiteral("target:redis:0a1b2c");
  holder.run = QStringLiteral("99887766-aaaa");
  holder.actor = QStringLiteral("grace");
  holder.pid = 4'711;
  holder.since = test::time(0);
  holder.alive = true;
  m_heldBy = {holder};
  auto &wizard = open(test::scaleProcedure());
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("run 99887766 of grace, process 4711")));
  QVERIFY(!buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
}

/// A double click on the way to the approval must not fall on the button that has come up in the same place.
void TestWizard::doubleClickIsOneClick() {
  auto &wizard = open(test::scaleProcedure());
  goTo(WizardStage::Plan);
  auto *forward = buttonWith(wizard, QStringLiteral("Continue"));
  QTest::mouseClick(forward, Qt::LeftButton);
  QTest::mouseDClick(forward, Qt::LeftButton);
  QCOMPARE(wizard.flow().stage(), WizardStage::Approve);
  QCOMPARE(m_desk->opens, 0);
  QTest::mouseClick(forward, Qt::LeftButton);
  QTRY_COMPARE(m_desk->opens, 1);
}

void TestWizard::tellsWhatThePlanHasFound() {
  Procedure procedure;
  procedure.name = QStringLiteral("retry-failed-jobs");
  procedure.title = QStringLiteral("Retry failed jobs");
  procedure.steps = {
      test::step("retry", "Put failed jobs back", Risk::Change, "queue.retry", {{"queue", "document_queue"}})};
  procedure.steps[0].undo = ActionCall{QStringLiteral("queue.takeBack"), {{"queue", "document_queue"}}};
  auto plan = test::planOf(procedure, m_environment);
  plan.steps[0].description = QStringLiteral(
      "Move all jobs of failed_queue to the end of document_queue, oldest first; those that have failed 5 times "
      "or "
      "more go to quarantine_queue");
  plan.steps[0].verification.clear();
  plan.steps[0].finds = QStringLiteral("Of 304 jobs, 4 have failed 5 times or more (up to 7 times)");
  m_plan = plan;
  auto &wizard = open(procedure);
  m_plan = std::unexpected(Error{});
  goTo(WizardStage::Plan);
  QVERIFY(showsText<QLabel>(wizard, plan.steps[0].finds));
  test::picture(wizard, QStringLiteral("wizard-4-plan-findings"));
  goTo(WizardStage::Approve);
  QVERIFY(showsText<QLabel>(wizard, plan.steps[0].finds));
  test::picture(wizard, QStringLiteral("wizard-5-approve-findings"));
}

void TestWizard::warnsBeforeTheApproval() {
  const auto procedure = test::scaleProcedure();
  auto plan = test::planOf(procedure, m_environment, {{"workers", 8}});
  plan.steps[0].warning = QStringLiteral(
      "The gates of Document NLP model are overridden: \"the new catalogue needs it\". A version that "
      "fails a gate will serve all the same.");
  m_plan = plan;
  auto &wizard = open(procedure);
  m_plan = std::unexpected(Error{});
  goTo(WizardStage::Plan);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("the new catalogue needs it")));
  goTo(WizardStage::Approve);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("overridden: \"the new catalogue needs it\"")));
  test::picture(wizard, QStringLiteral("wizard-5-approve-warning"));
}

/// What a look has found already stands in Preflight, and above what is to be approved; what it refuses ends there.
void TestWizard::saysWhatIsLostWhereItIsApproved() {
  const auto procedure = test::scaleProcedure();
  auto plan = test::planOf(procedure, m_environment, {{"workers", 8}});
  plan.steps[0].finds = QStringLiteral("12 rows were added since and go out of service");
  m_plan = plan;
  auto &wizard = open(procedure);
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(wizard, plan.steps[0].finds));
  goTo(WizardStage::Approve);
  QVERIFY(showsText<QLabel>(wizard, plan.steps[0].finds));
  QCOMPARE(buttonWith(wizard, wizard.flow().forward().text)->property("role").toString(), QStringLiteral("primary"));
  test::picture(wizard, QStringLiteral("wizard-5-approve-losses"));

  plan.steps[0].fault = plan.refusal = Error{ErrorCode::Refused, {}, {}, QStringLiteral("12 rows would be lost"), {}};
  m_plan = plan;
  auto &refused = open(procedure);
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(refused, QStringLiteral("12 rows would be lost")));
  QVERIFY(!buttonWith(refused, QStringLiteral("Continue"))->isEnabled());
  m_plan = std::unexpected(Error{});
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
