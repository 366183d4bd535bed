#include "tests/gui/wizard_fixture.h"

namespace ops::test {

void WizardFixture::prepare(const char *name) {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  QCoreApplication::setApplicationName(QLatin1String(name));
  Theme::install(qEnvironmentVariable("OPSDECK_THEME") == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light);
}

void WizardFixture::reset() {
  QSettings().clear();
  m_environment = lab();
  m_system = docPipeline();
  m_heldBy.clear();
}

ProcedureWizard &WizardFixture::open(const Procedure &procedure, const Json &preset, const QString &run) {
  auto desk = std::make_unique<FakeDesk>();
  m_desk = desk.get();
  m_desk->planned =
      m_plan
          ? m_plan
          : Result<Plan>(planOf(procedure, m_environment, procedure.inputs.isEmpty() ? preset : Json{{"workers", 8}}));
  m_desk->heldBy = m_heldBy;
  m_desk->view = m_view;
  RunSummary before;
  before.procedure = procedure.name;
  before.environment = QStringLiteral("lab");
  before.outcome = QStringLiteral("succeeded");
  before.openedAt = time(-3'600);
  before.closedAt = time(-3'480);
  m_desk->history = {before};
  m_wizard = std::make_unique<ProcedureWizard>(std::move(desk), m_system, m_environment, procedure, preset, run);
  m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
  m_wizard->resize(1'080, 720);
  m_wizard->show();
  return *m_wizard;
}

void WizardFixture::goTo(WizardStage stage) {
  for (int i = 0; i < 10 && m_wizard->flow().stage() != stage; ++i) {
    auto *forward = buttonWith(*m_wizard, QStringLiteral("Continue"));
    QVERIFY(forward != nullptr);
    QTRY_VERIFY(forward->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCoreApplication::processEvents();
  }
  QCOMPARE(m_wizard->flow().stage(), stage);
}

void WizardFixture::push(const RunState &run) {
  QTRY_VERIFY(m_desk->changed);
  m_desk->changed(run);
  QCoreApplication::processEvents();
}

void WizardFixture::press(const QString &text) {
  auto *button = buttonWith(*m_wizard, text);
  QVERIFY2(button != nullptr, qPrintable(text));
  QVERIFY2(button->isEnabled(), qPrintable(text));
  QTest::mouseClick(button, Qt::LeftButton);
  QCoreApplication::processEvents();
}

}  // namespace ops::test
