#include <unistd.h>

#include <QApplication>

#include "app/lab/lab.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/picture.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

/// A bad model is deployed on a living service, and the one from before is put back with nothing but the console.
class ModelsLabTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void rollsABadModelBack();

 private:
  /// Presses these one after the other, in the wizard that is open.
  void goThrough(const QStringList &buttons);

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  std::unique_ptr<Desk> m_desk;
  int m_pictures = 0;
};

void ModelsLabTest::initTestCase() {
  describeApplication();
  Theme::install(ThemeMode::Light);
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
  m_desk = std::make_unique<Desk>();
  QVERIFY2(m_desk->open(), qPrintable(m_desk->console.offlineReason()));
}

void ModelsLabTest::cleanupTestCase() {
  m_desk.reset();
  QVERIFY(m_lab->stop());
}

void ModelsLabTest::goThrough(const QStringList &buttons) {
  QTRY_VERIFY(m_desk->wizard() != nullptr);
  for (const auto &button : buttons) {
    picture(*m_desk->wizard(), QStringLiteral("models-lab-%1").arg(++m_pictures, 2, 10, QLatin1Char('0')));
    QVERIFY2(press(*m_desk->wizard(), button),
             qPrintable(button + QLatin1Char('|') + wordsOf(*m_desk->wizard()).join(QLatin1Char('|'))));
  }
}

void ModelsLabTest::rollsABadModelBack() {
  const auto &page = m_desk->go(QStringLiteral("models"));
  const Table versions(page, QStringLiteral("Models"));
  QTRY_VERIFY_WITH_TIMEOUT(versions.cells(QStringLiteral("State")).contains(QStringLiteral("serving")), soonMs);
  picture(m_desk->window, QStringLiteral("models-lab-page"));
  const auto served = [&page] { return shows(page, QStringLiteral("2.1.0-rc1")); };
  QVERIFY(!served());

  QVERIFY(m_lab->breakWith(QStringLiteral("model-bad")));
  QCOMPARE(m_lab->info()->faults, QStringList{"model-bad"});
  QTRY_VERIFY_WITH_TIMEOUT(served(), soonMs);
  QVERIFY(!versions.cells(QStringLiteral("State")).contains(QStringLiteral("serving")));
  picture(m_desk->window, QStringLiteral("models-lab-bad"));

  QVERIFY(press(page, QStringLiteral("Roll back…")));
  goThrough(
      {"Continue to Inputs", "Continue to Preflight", "Continue to Plan", "Continue to Approve", "Roll a model back"});
  if (QTest::currentTestFailed()) return;
  constexpr int longMs = 150'000;
  QTRY_VERIFY2_WITH_TIMEOUT(shows(*m_desk->wizard(), QStringLiteral("All is done")),
                            qPrintable(wordsOf(*m_desk->wizard()).join(QLatin1Char('|'))), longMs);
  picture(*m_desk->wizard(), QStringLiteral("models-lab-result"));
  QCOMPARE(m_lab->info()->faults, QStringList());
  goThrough({"Close"});
  QTRY_VERIFY_WITH_TIMEOUT(versions.cells(QStringLiteral("State")).contains(QStringLiteral("serving")), soonMs);
  // Who has put it there is known from now on.
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("(os-user)")), soonMs);
}

int main(int argc, char *argv[]) {
  // A console starts its own program as the runner. Here that is this test, which turns into the real one.
  if (argc > 1 && QByteArray(argv[1]) == "runner") {
    ::execv(OPSDECK_BINARY, argv);
    return 127;
  }
  QApplication application(argc, argv);
  ModelsLabTest test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}

#include "tst_models_lab.moc"
