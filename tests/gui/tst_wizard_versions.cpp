#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

#include "tests/gui/wizard_fixture.h"

using namespace ops;
using test::buttonWith;
using test::showsText;

/// Which version of a model it is to be: what is offered, what is suggested, what can't be chosen and why.
class TestWizardVersions : public test::WizardFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { prepare("tst_wizard_versions"); }
  void init() { reset(); }
  void cleanup() { m_wizard.reset(); }
  void versionsAreChosenFromAList();
  void rollbackMarksTheSuggestion();
  void nothingIsSuggested();
  void versionsThatCannotBeListed();
  void noVersionsAtAll();
  void fetchedVersionsAreTyped();

 private:
  /// The inputs of a shipped procedure on models.
  ProcedureWizard &openModels(const char *procedure, const Result<ModelView> &view,
                              const Json &preset = Json::object());
  DataTable *versions() { return m_wizard->findChild<DataTable *>(QStringLiteral("version-choice")); }
  QString chosenVersion() { return jsonString(m_wizard->flow().inputs(), "version"); }
};

ProcedureWizard &TestWizardVersions::openModels(const char *name, const Result<ModelView> &view, const Json &preset) {
  m_view = view;
  m_system.models = {test::fakeModel(QDateTime::currentDateTimeUtc()).spec};
  const auto procedure = findProcedure(QLatin1String(name));
  if (!procedure) qFatal("%s", qPrintable(procedure.error().toString()));
  auto &wizard = open(*procedure, preset);
  goTo(WizardStage::Inputs);
  return wizard;
}

void TestWizardVersions::versionsAreChosenFromAList() {
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
  QVERIFY2(versions()->selectedRowNumbers().isEmpty(), "it looks as if it were chosen");
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

void TestWizardVersions::rollbackMarksTheSuggestion() {
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

void TestWizardVersions::nothingIsSuggested() {
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

void TestWizardVersions::versionsThatCannotBeListed() {
  const auto now = QDateTime::currentDateTimeUtc();
  auto &wizard = openModels("rollback-model", test::silentModel(now));
  // With the sign and the word of a failure.
  const auto *banner = wizard.findChild<VersionChoice *>()->findChild<StateBanner *>();
  QTRY_VERIFY(banner->isVisible() && showsText<QLabel>(*banner, QStringLiteral("connection refused")));
  QVERIFY(!versions()->isVisible());
  QVERIFY(showsText<QLabel>(wizard, QStringLiteral("The run asks again, and then takes the suggested one.")));
  QCOMPARE(chosenVersion(), QStringLiteral("suggested"));
  test::picture(wizard, QStringLiteral("wizard-2-versions-failed"));
  m_desk->view = test::fakeModel(now);
  press(QStringLiteral("Retry"));
  QTRY_COMPARE(versions()->model()->rowCount(), 7);
  QCOMPARE(chosenVersion(), QStringLiteral("2.0.0"));
  QVERIFY(buttonWith(wizard, QStringLiteral("Retry")) == nullptr);
  QCOMPARE(m_desk->modelsAsked.size(), 2);
}

void TestWizardVersions::noVersionsAtAll() {
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
void TestWizardVersions::fetchedVersionsAreTyped() {
  auto &wizard = openModels("update-model", test::fakeModel(QDateTime::currentDateTimeUtc()));
  QVERIFY(versions() == nullptr);
  QVERIFY(!showsText<QLabel>(wizard, QStringLiteral("is missing")));
  test::picture(wizard, QStringLiteral("wizard-2-version-typed"));
  auto *field = wizard.findChild<InputsStage *>()->editor(QStringLiteral("version"))->field();
  QTest::keyClicks(field, QStringLiteral("2.4.0"));
  QCOMPARE(chosenVersion(), QStringLiteral("2.4.0"));
  QVERIFY(wizard.flow().forward().blocked.isEmpty());
}

QTEST_MAIN(TestWizardVersions)
#include "tst_wizard_versions.moc"
