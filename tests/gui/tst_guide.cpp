#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include "app/shell/guide.h"
#include "tests/gui/console_driver.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"
#include "widgets/wizard/input_editor.h"

using namespace ops;
using namespace ops::test;

namespace {

ProcedureWizard *wizardOnScreen() {
  for (auto *window : QApplication::topLevelWidgets()) {
    auto *wizard = qobject_cast<ProcedureWizard *>(window);
    if (wizard != nullptr && wizard->isVisible()) return wizard;
  }
  return nullptr;
}

}  // namespace

/// The wizard alone, for somebody who should see nothing else.
class GuideTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void comesBackWithWhatWasAnswered();
  void endsWithItsWizard();
  void namesWhatIsMissing_data();
  void namesWhatIsMissing();

 private:
  TemporaryWorld m_world;
};

void GuideTest::initTestCase() {
  Theme::install(ThemeMode::Light);
  const auto config = m_world.path(QStringLiteral("config/opsdeck/"));
  QVERIFY(write(config + QStringLiteral("systems/shop.yaml"),
                "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
                "services: [{name: worker, expected: 1}]\nenvironments:\n- name: here\n  tier: practice\n"));
  QVERIFY(write(config + QStringLiteral("procedures/greet.yaml"),
                "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: greet, title: Greet, system: shop}\n"
                "inputs: {whom: {type: string, ask: Whom to greet}}\n"
                "steps: [{id: look, title: Look, risk: read, do: {service.state: {service: worker}}}]\n"));
}

/// The environment is connected anew when its file has changed, in the middle of an emergency too.
void GuideTest::comesBackWithWhatWasAnswered() {
  Console console;
  Guide guide(console, QStringLiteral("shop"), {}, QStringLiteral("greet"));
  const QSignalSpy finished(&guide, &Guide::finished);
  console.start(QStringLiteral("shop"), {});
  QTRY_VERIFY2(wizardOnScreen() != nullptr, qPrintable(guide.fault().toString()));
  QPointer<ProcedureWizard> first = wizardOnScreen();
  QVERIFY(press(*first, QStringLiteral("Continue to Inputs")));
  auto *field = first->findChild<InputEditor *>()->findChild<QLineEdit *>();
  QVERIFY(field != nullptr);
  QTest::keyClicks(field, QStringLiteral("everybody"));

  console.choose(QStringLiteral("shop"), QStringLiteral("here"));
  QTRY_VERIFY(wizardOnScreen() != nullptr);
  QVERIFY(first.isNull());
  QCOMPARE(finished.size(), 0);
  QVERIFY(press(*wizardOnScreen(), QStringLiteral("Continue to Inputs")));
  QCOMPARE(wizardOnScreen()->findChild<InputEditor *>()->findChild<QLineEdit *>()->text(), QStringLiteral("everybody"));
}

void GuideTest::endsWithItsWizard() {
  Console console;
  Guide guide(console, QStringLiteral("shop"), QStringLiteral("here"), QStringLiteral("greet"));
  const QSignalSpy finished(&guide, &Guide::finished);
  console.start(QStringLiteral("shop"), QStringLiteral("here"));
  QTRY_VERIFY(wizardOnScreen() != nullptr);
  wizardOnScreen()->close();
  QTRY_COMPARE(finished.size(), 1);
  QVERIFY(guide.fault().why.isEmpty());
}

void GuideTest::namesWhatIsMissing_data() {
  QTest::addColumn<QString>("system");
  QTest::addColumn<QString>("environment");
  QTest::addColumn<QString>("procedure");
  QTest::addColumn<QString>("why");
  QTest::newRow("system") << "shops" << "" << "greet" << "no system file has this name";
  QTest::newRow("environment") << "shop" << "there" << "greet" << "shop has no environment there";
  QTest::newRow("procedure") << "shop" << "here" << "greets" << "shop has no procedure greets";
}

void GuideTest::namesWhatIsMissing() {
  QFETCH(QString, system);
  QFETCH(QString, environment);
  QFETCH(QString, procedure);
  QFETCH(QString, why);
  Console console;
  Guide guide(console, system, environment, procedure);
  const QSignalSpy finished(&guide, &Guide::finished);
  console.start(system, environment);
  QTRY_VERIFY(!finished.isEmpty());
  QVERIFY2(guide.fault().why.contains(why), qPrintable(guide.fault().why));
  QVERIFY(wizardOnScreen() == nullptr);
}

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
