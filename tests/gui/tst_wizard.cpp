#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QtTest>

#include "tests/gui/fake_models.h"
#include "tests/gui/picture.h"
#include "tests/gui/run_fakes.h"
#include "widgets/wizard/procedure_wizard.h"

using namespace ops;

namespace {

QPushButton *buttonWith(const QWidget &parent, const QString &text) {
  for (auto *button : parent.findChildren<QPushButton *>()) {
    if (button->isVisible() && button->text().startsWith(text)) return button;
  }
  return nullptr;
}

template <typename T>
bool showsText(const QWidget &parent, const QString &text) {
  for (const auto *widget : parent.findChildren<T *>()) {
    if (widget->isVisible() && widget->text().contains(text)) return true;
  }
  return false;
}

}  // namespace

class TestWizard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void runsAChangeFromStartToResult();
  void destructiveWantsTheName();
  void keyboardAlone();
  void faultStandsAtTheInput();
  void whatIsMissingIsAskedForCalmly();
  void versionsAreChosenFromAList();
  void rollbackMarksTheSuggestion();
  void nothingIsSuggested();
  void versionsThatCannotBeListed();
  void noVersionsAtAll();
  void fetchedVersionsAreTyped();
  void readOnlyNamesTheRule();
  void namesWhoHoldsTheTarget();
  void failedStepOffersTheChoices();
  void doneByHandWantsAReason();
  void manualStepWantsAnObservation();
  void decidesOnce();
  void goneOwnerCanBeResumed();
  void closingLeavesTheRun();
  void hostileTextStaysText();
  void doubleClickIsOneClick();
  void tellsOfAnEditedProcedure();
  void tellsWhatThePlanHasFound();
  void warnsBeforeTheApproval();
  void theResultSaysWhatHoldsNow();
  void aRefusedUndoIsNotOfferedAgain();
  void helpCopiesTheState();
  void beginnerIsRemembered();
  void everythingHasAName();

 private:
  /// The inputs of a shipped procedure on models.
  ProcedureWizard &openModels(const char *procedure, const Result<ModelView> &view,
                              const Json &preset = Json::object());
  DataTable *versions() { return m_wizard->findChild<DataTable *>(QStringLiteral("version-choice")); }
  QString chosenVersion() { return jsonString(m_wizard->flow().inputs(), "version"); }
  ProcedureWizard &open(const Procedure &procedure, const Json &preset = Json::object(), const QString &run = {});
  void goTo(WizardStage stage);
  void push(const RunState &run);
  void press(const QString &text);

  test::FakeDesk *m_desk = nullptr;  // belongs to the wizard
  std::unique_ptr<ProcedureWizard> m_wizard;
  Environment m_environment = test::lab();
  Result<Plan> m_plan = std::unexpected(Error{});
  QList<ClaimHolder> m_heldBy;
  System m_system = test::docPipeline();
  Result<ModelView> m_view = std::unexpected(Error{});
};

void TestWizard::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  QCoreApplication::setApplicationName(QStringLiteral("tst_wizard"));
  Theme::install(qEnvironmentVariable("OPSDECK_THEME") == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light);
}

void TestWizard::init() {
  QSettings().clear();
  m_environment = test::lab();
  m_system = test::docPipeline();
  m_heldBy.clear();
}

void TestWizard::cleanup() {
  m_wizard.reset();
}

ProcedureWizard &TestWizard::open(const Procedure &procedure, const Json &preset, const QString &run) {
  auto desk = std::make_unique<test::FakeDesk>();
  m_desk = desk.get();
  m_desk->planned = m_plan ? m_plan
                           : Result<Plan>(test::planOf(procedure, m_environment,
                                                       procedure.inputs.isEmpty() ? preset : Json{{"workers", 8}}));
  m_desk->heldBy = m_heldBy;
  m_desk->view = m_view;
  RunSummary before;
  before.procedure = procedure.name;
  before.environment = QStringLiteral("lab");
  before.outcome = QStringLiteral("succeeded");
  before.openedAt = test::time(-3'600);
  before.closedAt = test::time(-3'480);
  m_desk->history = {before};
  m_wizard = std::make_unique<ProcedureWizard>(std::move(desk), m_system, m_environment, procedure, preset, run);
  m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
  m_wizard->resize(1'080, 720);
  m_wizard->show();
  return *m_wizard;
}

void TestWizard::goTo(WizardStage stage) {
  for (int i = 0; i < 10 && m_wizard->flow().stage() != stage; ++i) {
    auto *forward = buttonWith(*m_wizard, QStringLiteral("Continue"));
    QVERIFY(forward != nullptr);
    QTRY_VERIFY(forward->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCoreApplication::processEvents();
  }
  QCOMPARE(m_wizard->flow().stage(), stage);
}

void TestWizard::push(const RunState &run) {
  QTRY_VERIFY(m_desk->changed);
  m_desk->changed(run);
  QCoreApplication::processEvents();
}

void TestWizard::press(const QString &text) {
  auto *button = buttonWith(*m_wizard, text);
  QVERIFY2(button != nullptr, qPrintable(text));
  QVERIFY2(button->isEnabled(), qPrintable(text));
  QTest::mouseClick(button, Qt::LeftButton);
  QCoreApplication::processEvents();
}

void TestWizard::runsAChangeFromStartToResult() {
  const auto procedure = test::scaleProcedure();
  auto &wizard = open(procedure);
  QVERIFY(wizard.windowTitle().contains(QStringLiteral("lab")));
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("2 min (middle of")));
  test::picture(wizard, QStringLiteral("wizard-1-situation"));
  goTo(WizardStage::Inputs);
  test::picture(wizard, QStringLiteral("wizard-2-inputs"));
  goTo(WizardStage::Preflight);
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("Nothing here speaks against it.")));
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
  press(title);
  QTRY_COMPARE(m_desk->opens, 1);
  QVERIFY(m_desk->approval.destructive);
  QCOMPARE(m_desk->approval.typedName, QStringLiteral("lab"));
}

void TestWizard::keyboardAlone() {
  auto &wizard = open(test::scaleProcedure());
  QVERIFY(QTest::qWaitForWindowActive(&wizard));
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

void TestWizard::faultStandsAtTheInput() {
  auto &wizard = open(test::scaleProcedure(), {{"workers", 40}});
  goTo(WizardStage::Inputs);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("must be 16 or less")));
  QVERIFY(!buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
  test::picture(wizard, QStringLiteral("wizard-2-inputs-fault"));
  wizard.findChild<QSpinBox *>()->setValue(6);
  QVERIFY(buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
}

ProcedureWizard &TestWizard::openModels(const char *name, const Result<ModelView> &view, const Json &preset) {
  m_view = view;
  m_system.models = {test::fakeModel(QDateTime::currentDateTimeUtc()).spec};
  const auto procedure = findProcedure(QLatin1String(name));
  if (!procedure) qFatal("%s", qPrintable(procedure.error().toString()));
  auto &wizard = open(*procedure, preset);
  goTo(WizardStage::Inputs);
  return wizard;
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
    QVERIFY(showsText<QLabel>(wizard, QStringLiteral("thing is missing")));
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
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("thing is missing")));
}

void TestWizard::versionsAreChosenFromAList() {
  const auto now = QDateTime::currentDateTimeUtc();
  auto &wizard = openModels("promote-model", test::fakeModel(now));
  QCOMPARE(m_desk->modelsAsked, QStringList{QStringLiteral("nlp-model")});
  QTRY_COMPARE(versions()->model()->rowCount(), 7);
  // The newest one is damaged.
  QCOMPARE(chosenVersion(), QStringLiteral("2.2.0"));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Gates of 2.2.0: fails NDCG@10.")));
  test::picture(wizard, QStringLiteral("wizard-2-versions"));
  // With the keyboard alone, over those that must not be chosen.
  QVERIFY(QTest::qWaitForWindowActive(&wizard));
  QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
  QCOMPARE(wizard.focusWidget(), static_cast<QWidget *>(versions()));
  QTest::keyClick(versions(), Qt::Key_Up);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Can't be chosen: it is 21.3 KB long")));
  QCOMPARE(chosenVersion(), QString());
  QVERIFY(!buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
  test::picture(wizard, QStringLiteral("wizard-2-versions-unusable"));
  for (int i = 0; i < 2; ++i) QTest::keyClick(versions(), Qt::Key_Down);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Can't be chosen: 2.1.0 is in place already")));
  QTest::keyClick(versions(), Qt::Key_End, Qt::ControlModifier);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Can't be chosen: 1.6.0 is archived")));
  for (int i = 0; i < 3; ++i) QTest::keyClick(versions(), Qt::Key_Up);
  QCOMPARE(chosenVersion(), QStringLiteral("2.0.0"));
  QTest::keyClick(versions(), Qt::Key_Return);
  QCOMPARE(wizard.flow().stage(), WizardStage::Preflight);
  // A version that was named before stays named, even where it must not be chosen.
  openModels("promote-model", test::fakeModel(now), {{"version", "1.9.0"}});
  QTRY_COMPARE(versions()->model()->rowCount(), 7);
  QCOMPARE(chosenVersion(), QStringLiteral("1.9.0"));
  auto &gone = openModels("promote-model", test::fakeModel(now), {{"version", "9.9.9"}});
  QTRY_VERIFY(showsText<QLabel>(gone, QStringLiteral("The registry has no version 9.9.9.")));
  QCOMPARE(chosenVersion(), QString());
}

void TestWizard::rollbackMarksTheSuggestion() {
  auto &wizard = openModels("rollback-model", test::fakeModel(QDateTime::currentDateTimeUtc()));
  QTRY_COMPARE(versions()->model()->rowCount(), 7);
  QCOMPARE(chosenVersion(), QStringLiteral("2.0.0"));
  const auto state = versions()->model()->index(3, ModelItems::State);
  QCOMPARE(state.data().toString(), QStringLiteral("suggested, stable"));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("2.0.0 is suggested: it was seen to serve for 54 d")));
  test::picture(wizard, QStringLiteral("wizard-2-versions-suggested"));
  // One that never served and fails a gate is no way back.
  versions()->selectRow(1);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("the journal does not know that it ever was in service")));
  QCOMPARE(chosenVersion(), QString());
}

void TestWizard::nothingIsSuggested() {
  auto view = test::fakeModel(QDateTime::currentDateTimeUtc());
  view.history = QList<ModelDeployment>();
  for (auto &version : *view.versions) version.stage.clear();
  auto &wizard = openModels("rollback-model", view);
  QTRY_VERIFY(showsText<QLabel>(wizard, QStringLiteral("Nothing is suggested: no other version is known")));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("Needed to go on.")));
  QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("No version is chosen.")));
  press(QStringLiteral("Continue to Preflight"));
  QCOMPARE(wizard.flow().stage(), WizardStage::Inputs);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("No version is chosen.")));
  test::picture(wizard, QStringLiteral("wizard-2-versions-none-suggested"));
  versions()->selectRow(3);
  QCOMPARE(chosenVersion(), QStringLiteral("2.0.0"));
  QVERIFY(buttonWith(wizard, QStringLiteral("Continue"))->isEnabled());
}

void TestWizard::versionsThatCannotBeListed() {
  const auto now = QDateTime::currentDateTimeUtc();
  auto &wizard = openModels("rollback-model", test::silentModel(now));
  QTRY_VERIFY(versions()->emptyText().contains(QStringLiteral("connection refused")));
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("The run asks again, and then takes the suggested one.")));
  QCOMPARE(chosenVersion(), QStringLiteral("suggested"));
  test::picture(wizard, QStringLiteral("wizard-2-versions-failed"));
  m_desk->view = test::fakeModel(now);
  press(QStringLiteral("Try again"));
  QTRY_COMPARE(versions()->model()->rowCount(), 7);
  QCOMPARE(chosenVersion(), QStringLiteral("2.0.0"));
  QVERIFY(buttonWith(wizard, QStringLiteral("Try again")) == nullptr);
  QCOMPARE(m_desk->modelsAsked.size(), 2);
}

void TestWizard::noVersionsAtAll() {
  auto view = test::fakeModel(QDateTime::currentDateTimeUtc());
  view.versions = QList<ModelVersion>();
  m_view = view;
  m_system.models = {view.spec, view.spec};
  m_system.models[1].name = QStringLiteral("other");
  const auto procedure = findProcedure(QStringLiteral("promote-model"));
  QVERIFY(procedure);
  auto &wizard = open(*procedure);
  goTo(WizardStage::Inputs);
  // Until a model is chosen there is nothing to ask for.
  QCOMPARE(versions()->emptyText(), QStringLiteral("Choose the model first."));
  QVERIFY(m_desk->modelsAsked.isEmpty());
  wizard.findChild<QComboBox *>()->setCurrentIndex(1);
  QCOMPARE(versions()->emptyText(), QStringLiteral("Looking for versions…"));
  QTRY_COMPARE(versions()->emptyText(), QStringLiteral("The registry has no version of it."));
  QCOMPARE(m_desk->modelsAsked, QStringList{QStringLiteral("other")});
  QCOMPARE(chosenVersion(), QString());
  test::picture(wizard, QStringLiteral("wizard-2-versions-empty"));
}

/// What is brought here first is not in the registry yet.
void TestWizard::fetchedVersionsAreTyped() {
  auto &wizard = openModels("update-model", test::fakeModel(QDateTime::currentDateTimeUtc()));
  QVERIFY(versions() == nullptr);
  QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("is missing")));
  test::picture(wizard, QStringLiteral("wizard-2-version-typed"));
  auto *field = wizard.findChild<InputsStage *>()->editor(QStringLiteral("version"))->field();
  QTest::keyClicks(field, QStringLiteral("2.4.0"));
  QCOMPARE(chosenVersion(), QStringLiteral("2.4.0"));
  QVERIFY(wizard.flow().forward().blocked.isEmpty());
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

void TestWizard::failedStepOffersTheChoices() {
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

void TestWizard::doneByHandWantsAReason() {
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

void TestWizard::manualStepWantsAnObservation() {
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

void TestWizard::decidesOnce() {
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

void TestWizard::goneOwnerCanBeResumed() {
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

void TestWizard::closingLeavesTheRun() {
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

void TestWizard::hostileTextStaysText() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("<b>exit 3</b>")));
  for (const auto *label : wizard.findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
  const auto *news = wizard.findChild<QPlainTextEdit *>();
  QVERIFY(news->toPlainText().contains(QStringLiteral("\\x1b[31m")));
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

void TestWizard::tellsOfAnEditedProcedure() {
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

void TestWizard::tellsWhatThePlanHasFound() {
  Procedure procedure;
  procedure.name = QStringLiteral("retry-failed-jobs");
  procedure.title = QStringLiteral("Retry failed jobs");
  procedure.steps = {
      test::step("retry", "Put failed jobs back", Risk::Change, "queue.retry", {{"queue", "document_queue"}})};
  procedure.steps[0].undo = ActionCall{QStringLiteral("queue.takeBack"), {{"queue", "document_queue"}}};
  auto plan = test::planOf(procedure, m_environment);
  plan.steps[0].description = QStringLiteral(
      "Move up to all jobs of failed_queue to the end of document_queue, oldest first; those that have failed 5 times "
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

void TestWizard::theResultSaysWhatHoldsNow() {
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
  run.error = {ErrorCode::Failed, QStringLiteral("Checking what ml serves"), {}, QStringLiteral("it answers no"), {}};
  run.conclusion = QStringLiteral("Version 1 of nlp serves again, by the word of ml itself");
  push(run);
  QVERIFY(showsText<QLabel>(wizard, run.conclusion));
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

void TestWizard::aRefusedUndoIsNotOfferedAgain() {
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

void TestWizard::helpCopiesTheState() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  open({}, Json::object(), run.run);
  push(run);
  QGuiApplication::clipboard()->clear();
  press(QStringLiteral("Call for help"));
  QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
  const auto text = QGuiApplication::clipboard()->text();
  for (const auto *part : {"queue-backing-up", "lab", "Step 2 failed", "exited too early", "workers 8",
                           "record 4711 of", "sha256 5a5a5a"}) {
    QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
  }
}

void TestWizard::beginnerIsRemembered() {
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

void TestWizard::everythingHasAName() {
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::failStep(run, 1);
  auto &wizard = open({}, Json::object(), run.run);
  push(run);
  for (const auto *widget : wizard.findChildren<QWidget *>()) {
    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
    QVERIFY2(named, widget->metaObject()->className());
  }
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
