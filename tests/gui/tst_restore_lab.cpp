#include <unistd.h>

#include <QApplication>
#include <QCheckBox>

#include "app/lab/lab.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/picture.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

/// Somebody drops a table of a living service, and it is brought back with nothing but the console: keys and clicks.
class RestoreLabTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void bringsADroppedTableBack();

 private:
  /// Presses these one after the other, in the wizard that is open.
  void goThrough(const QStringList &buttons);
  /// Of the wizard as it is now, in light and in dark.
  void pictures();
  void approve();
  void finish(const QString &words);
  QStringList faults() { return m_lab->info()->faults; }

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  std::unique_ptr<Desk> m_desk;
  int m_pictures = 0;
};

// Where a helper has failed, the function ends.
#define STEP(call) \
  call;            \
  if (QTest::currentTestFailed()) return

void RestoreLabTest::initTestCase() {
  describeApplication();
  Theme::install(ThemeMode::Light);
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
  m_desk = std::make_unique<Desk>();
  QVERIFY2(m_desk->open(), qPrintable(m_desk->console.offlineReason()));
}

void RestoreLabTest::cleanupTestCase() {
  m_desk.reset();
  QVERIFY(m_lab->stop());
}

void RestoreLabTest::goThrough(const QStringList &buttons) {
  QTRY_VERIFY(m_desk->wizard() != nullptr);
  for (const auto &button : buttons) {
    pictures();
    QVERIFY2(press(*m_desk->wizard(), button),
             qPrintable(button + QLatin1Char('|') + wordsOf(*m_desk->wizard()).join(QLatin1Char('|'))));
  }
}

void RestoreLabTest::pictures() {
  auto &wizard = *m_desk->wizard();
  const auto name = QStringLiteral("restore-lab-%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(stageOf(wizard));
  picture(wizard, name);
  Theme::instance().setMode(ThemeMode::Dark);
  picture(wizard, name + QStringLiteral("-dark"));
  Theme::instance().setMode(ThemeMode::Light);
}

/// Types the environment's name and goes on.
void RestoreLabTest::approve() {
  QTRY_COMPARE(stageOf(*m_desk->wizard()), QStringLiteral("Approve"));
  QTest::keyClicks(m_desk->wizard()->findChild<ApproveStage *>()->nameField(), QStringLiteral("lab"));
  QVERIFY(press(*m_desk->wizard(), QStringLiteral("Restore the database")));
}

void RestoreLabTest::finish(const QString &words) {
  constexpr int longMs = 120'000;
  QTRY_VERIFY2_WITH_TIMEOUT(shows(*m_desk->wizard(), words),
                            qPrintable(wordsOf(*m_desk->wizard()).join(QLatin1Char('|'))), longMs);
}

void RestoreLabTest::bringsADroppedTableBack() {
  const auto &page = m_desk->go(QStringLiteral("backups"));
  QVERIFY(press(page, QStringLiteral("Make a backup")));
  STEP(goThrough({"Continue to Preflight", "Continue to Plan", "Continue to Approve", "Make "}));
  STEP(finish("All is done"));
  STEP(goThrough({"Close"}));
  const Table sets(page, QStringLiteral("Backups"));
  QTRY_COMPARE_WITH_TIMEOUT(sets.rows(), 1, soonMs);
  QTRY_COMPARE_WITH_TIMEOUT(sets.cell(0, QStringLiteral("Level")), QStringLiteral("Files verified"), soonMs);

  QVERIFY(m_lab->breakWith(QStringLiteral("table-dropped")));
  QCOMPARE(faults(), QStringList{"table-dropped"});
  QVERIFY(press(page, QStringLiteral("Restore the database alone")));
  STEP(goThrough({"Continue to Inputs"}));
  auto &wizard = *m_desk->wizard();
  QTRY_VERIFY_WITH_TIMEOUT(shows(wizard, QStringLiteral("would be lost: about")), soonMs);
  // The service goes on working: what it has written since is given up, and said to be.
  for (auto *box : wizard.findChildren<QCheckBox *>()) {
    if (box->accessibleName().contains(QStringLiteral("newer"))) QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
  }
  STEP(goThrough({"Continue to Preflight", "Continue to Plan"}));
  STEP(goThrough({"Continue to Approve"}));
  STEP(approve());
  QTRY_VERIFY_WITH_TIMEOUT(shows(wizard, QStringLiteral("RTO 15 min")), soonMs);
  pictures();
  STEP(finish("All is done"));
  QCOMPARE(faults(), QStringList());
  // One part that was loaded proves nothing of the others.
  QCOMPARE(sets.cell(0, QStringLiteral("Level")), QStringLiteral("Files verified"));

  // The state from before is two clicks away: the first tells what it will do.
  STEP(goThrough({"Undo"}));
  QTRY_VERIFY(shows(wizard, QStringLiteral("Put the kept database back in its place")));
  pictures();
  QVERIFY(press(wizard, QStringLiteral("Undo")));
  STEP(finish("Undone"));
  QCOMPARE(faults(), QStringList{"table-dropped"});
}

int main(int argc, char *argv[]) {
  // A console starts its own program as the runner. Here that is this test, which turns into the real one.
  if (argc > 1 && QByteArray(argv[1]) == "runner") {
    ::execv(OPSDECK_BINARY, argv);
    return 127;
  }
  QApplication application(argc, argv);
  RestoreLabTest test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}

#include "tst_restore_lab.moc"
