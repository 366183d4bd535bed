#include <QtTest>

#include "tests/gui/run_fakes.h"
#include "widgets/wizard/wizard_flow.h"

using namespace ops;
using Check = WizardFlow::Check;

namespace {

void pass(WizardFlow &flow, const Plan &plan) {
  flow.setPlan(plan);
  flow.setCheck(Check::Passed);
}

/// At the last stage before the run.
WizardFlow readyFlow(const Procedure &procedure) {
  WizardFlow flow(procedure, test::lab());
  while (flow.stage() != WizardStage::Preflight) flow.goOn();
  pass(flow, test::planOf(procedure, test::lab()));
  while (!flow.forwardStartsRun() && flow.goOn()) {
  }
  return flow;
}

}  // namespace

class TestWizardFlow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goesThroughEveryStage();
  void leavesOutWhatIsNotNeeded();
  void wrongInputsStop();
  void otherInputsVoidThePlan();
  void failedChecksStop();
  void destructiveWantsTheNameTyped();
  void anotherPlanWantsTheNameAgain();
  void defaultButtonIsSafe();
  void startTitles_data();
  void startTitles();
  void startsOnce();
  void followsTheRun();
};

void TestWizardFlow::goesThroughEveryStage() {
  WizardFlow flow(test::scaleProcedure(), test::lab());
  QCOMPARE(flow.forward().text, QStringLiteral("Continue to Inputs"));
  QVERIFY(flow.back().text.isEmpty());
  QVERIFY(flow.goOn());
  QCOMPARE(flow.stage(), WizardStage::Inputs);
  QVERIFY(flow.goOn());
  QCOMPARE(flow.stage(), WizardStage::Preflight);
  QVERIFY(!flow.goOn());
  pass(flow, test::planOf(flow.procedure(), test::lab()));
  QVERIFY(flow.goOn());
  QCOMPARE(flow.stage(), WizardStage::Plan);
  QVERIFY(flow.goOn());
  QCOMPARE(flow.stage(), WizardStage::Approve);
  QVERIFY(flow.forwardStartsRun());
  QVERIFY(!flow.goOn());
  QCOMPARE(flow.mark(WizardStage::Inputs), StageMark::Done);
  QCOMPARE(flow.mark(WizardStage::Approve), StageMark::Current);
  QCOMPARE(flow.mark(WizardStage::Result), StageMark::Ahead);
  QVERIFY(flow.goBack());
  QCOMPARE(flow.stage(), WizardStage::Plan);
}

void TestWizardFlow::leavesOutWhatIsNotNeeded() {
  WizardFlow flow(test::readProcedure(), test::lab());
  QCOMPARE(flow.mark(WizardStage::Inputs), StageMark::NotNeeded);
  QCOMPARE(flow.mark(WizardStage::Approve), StageMark::NotNeeded);
  QVERIFY(flow.goOn());
  QCOMPARE(flow.stage(), WizardStage::Preflight);
  pass(flow, test::planOf(flow.procedure(), test::lab()));
  QVERIFY(flow.goOn());
  QVERIFY(flow.forwardStartsRun());
  QCOMPARE(flow.forward().text, QStringLiteral("Run 1 check(s) in lab"));
  QVERIFY(!flow.forward().changes);
  QVERIFY(flow.forward().isDefault);
}

void TestWizardFlow::wrongInputsStop() {
  WizardFlow flow(test::scaleProcedure(), test::lab());
  flow.goOn();
  flow.setInputs({{"workers", 40}}, QStringLiteral("workers must be 16 or less"));
  QCOMPARE(flow.forward().blocked, QStringLiteral("workers must be 16 or less"));
  QVERIFY(!flow.goOn());
  flow.setInputs({{"workers", 4}}, {});
  QVERIFY(flow.goOn());
}

void TestWizardFlow::otherInputsVoidThePlan() {
  auto flow = readyFlow(test::scaleProcedure());
  QCOMPARE(flow.stage(), WizardStage::Approve);
  flow.setInputs({{"workers", 5}}, {});
  QVERIFY(!flow.plan());
  QVERIFY(!flow.forward().blocked.isEmpty());
}

void TestWizardFlow::failedChecksStop() {
  WizardFlow flow(test::readProcedure(), test::lab());
  flow.goOn();
  QVERIFY(!flow.forward().blocked.isEmpty());
  flow.setCheck(Check::Failed, QStringLiteral("the environment is read-only"));
  QCOMPARE(flow.forward().blocked, QStringLiteral("the environment is read-only"));
  QVERIFY(!flow.goOn());
}

void TestWizardFlow::destructiveWantsTheNameTyped() {
  auto flow = readyFlow(test::clearProcedure());
  QCOMPARE(flow.stage(), WizardStage::Approve);
  QVERIFY(flow.needsTypedName());
  for (const auto *typed : {"", "la", "Lab", "lab ", "production"}) {
    flow.setTyped(QString::fromLatin1(typed));
    QVERIFY2(!flow.forward().blocked.isEmpty(), typed);
    QVERIFY(!flow.approval().destructive);
  }
  flow.setTyped(QStringLiteral("lab"));
  QVERIFY(flow.forward().blocked.isEmpty());
  QVERIFY(flow.forward().destructive);
  QVERIFY(flow.approval().destructive);
  QCOMPARE(flow.approval().typedName, QStringLiteral("lab"));
}

void TestWizardFlow::anotherPlanWantsTheNameAgain() {
  auto flow = readyFlow(test::clearProcedure());
  flow.setTyped(QStringLiteral("lab"));
  auto other = *flow.plan();
  flow.setPlan(other);
  QVERIFY(flow.typedNameFits());
  other.steps[0].description = QStringLiteral("Clear failed_queue");
  flow.setPlan(other);
  QVERIFY(!flow.typedNameFits());
}

void TestWizardFlow::defaultButtonIsSafe() {
  for (const auto &procedure : {test::scaleProcedure(), test::clearProcedure()}) {
    auto flow = readyFlow(procedure);
    flow.setTyped(QStringLiteral("lab"));
    QVERIFY(flow.forward().changes);
    QVERIFY(!flow.forward().isDefault);
    QVERIFY(flow.back().isDefault);
  }
}

void TestWizardFlow::startTitles_data() {
  QTest::addColumn<int>("changes");
  QTest::addColumn<QString>("title");
  QTest::newRow("one change says what") << 1 << QStringLiteral("Step in lab");
  QTest::newRow("a few say what") << 2 << QStringLiteral("Step; Step in lab");
  QTest::newRow("many are one deed") << 12 << QStringLiteral("Restore the database in lab");
}

void TestWizardFlow::startTitles() {
  QFETCH(int, changes);
  QFETCH(QString, title);
  Procedure procedure;
  procedure.title = QStringLiteral("Restore the database");
  for (int i = 0; i < changes; ++i)
    procedure.steps.append(test::step("s", "Step", Risk::Change, "service.restart", Json::object()));
  procedure.steps.append(test::step("r", "Read", Risk::Read, "queue.depth", Json::object()));
  QCOMPARE(startTitle(test::planOf(procedure, test::lab())), title);
  if (changes < 2) return;
  procedure.steps[0].when = QStringLiteral("steps.r.depth > 0");
  QCOMPARE(startTitle(test::planOf(procedure, test::lab())),
           QStringLiteral("Make up to %1 change(s) in lab").arg(changes));
}

void TestWizardFlow::startsOnce() {
  auto flow = readyFlow(test::scaleProcedure());
  QVERIFY(flow.forward().blocked.isEmpty());
  flow.setStarting(true);
  QVERIFY(!flow.forward().blocked.isEmpty());
  QVERIFY(!flow.back().blocked.isEmpty());
  QVERIFY(!flow.goBack());
  flow.setStarting(false);
  QVERIFY(flow.forward().blocked.isEmpty());
}

void TestWizardFlow::followsTheRun() {
  auto flow = readyFlow(test::scaleProcedure());
  auto run = test::openedRun(test::scaleProcedure());
  flow.setRun(run);
  QCOMPARE(flow.stage(), WizardStage::Execute);
  QVERIFY(flow.forward().text.isEmpty());
  QVERIFY(!flow.goBack());
  run.outcome = OutcomeKind::Failed;
  flow.setRun(run);
  QCOMPARE(flow.stage(), WizardStage::Result);
  // An undo opens it again.
  run.outcome.reset();
  run.undoing = true;
  flow.setRun(run);
  QCOMPARE(flow.stage(), WizardStage::Execute);
}

QTEST_GUILESS_MAIN(TestWizardFlow)
#include "tst_wizard_flow.moc"
