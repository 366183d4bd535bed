#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QWindow>

#include "app/shell/key_sheet.h"
#include "app/shell/page_window.h"
#include "app/shell/wall_window.h"
#include "tests/gui/shell_fixture.h"
#include "widgets/wizard/procedure_wizard.h"

using namespace ops;

/// Windows beside the first one: pages that were torn off, and walls, on two screens; and what of a window is kept.
class TestWindows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_shell.open()); }
  void aPageHasAWindowOfItsOwn();
  void aTornOffPageKnowsTheKeys();
  void whatWasTornOffComesBack();
  void splittersStayWhereTheyWerePut();
  void aWallGoesBackToItsScreen();
  void aWallFollowsTheTheme();
  void aWizardIsNotLostBehindTheConsole();

 private:
  test::Shell m_shell;
};

void TestWindows::aPageHasAWindowOfItsOwn() {
  m_shell.window->showPage(QStringLiteral("queues"));
  delete m_shell.window->findChild<KeySheet *>();  // keys go to the window that is in front
  m_shell.window->activateWindow();
  QTRY_VERIFY(m_shell.window->isActiveWindow());
  QTest::keyClick(m_shell.window.get(), Qt::Key_F11, Qt::ShiftModifier);
  const QPointer<PageWindow> torn = m_shell.window->findChild<PageWindow *>();
  QVERIFY(torn && torn->isVisible() && torn->isWindow());
  QCOMPARE(torn->page()->name(), QStringLiteral("queues"));
  QVERIFY(torn->page() != m_shell.window->pages().at(4));
  QCOMPARE(torn->page()->context(), m_shell.console->context());
  QVERIFY(torn->windowTitle().contains(m_shell.window->windowTitle()));

  // It goes along to another environment, and its neighbour goes where it likes.
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QVERIFY(torn->windowTitle().contains(QStringLiteral("PRODUCTION")));
  QCOMPARE(torn->page()->context(), m_shell.console->context());
  m_shell.window->showPage(QStringLiteral("overview"));
  QCOMPARE(torn->page()->name(), QStringLiteral("queues"));
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));

  torn->activateWindow();
  QTRY_VERIFY(torn->isActiveWindow());
  QTest::keyClick(torn.data(), Qt::Key_W, Qt::ControlModifier);
  QTRY_VERIFY(torn.isNull());
  QVERIFY(m_shell.window->isVisible());
}

/// It has the keys of the console: what is shown beside it is that of the page, what they open stands in the console.
void TestWindows::aTornOffPageKnowsTheKeys() {
  m_shell.window->showPage(QStringLiteral("procedures"));
  const QPointer<PageWindow> torn = m_shell.window->tearOff();
  QVERIFY(torn);
  torn->activateWindow();
  QTRY_VERIFY(torn->isActiveWindow());
  torn->setFocus();

  QTest::keyClick(torn.data(), Qt::Key_Slash);
  auto *filter = qobject_cast<QLineEdit *>(torn->focusWidget());
  QVERIFY(filter != nullptr);
  QTest::keyClicks(filter, QStringLiteral("gt/"));
  QCOMPARE(filter->text(), QStringLiteral("gt/"));
  QTest::keyClick(filter, Qt::Key_Escape);
  QCOMPARE(filter->text(), QString());
  QTest::keyClick(filter, Qt::Key_Escape);
  QVERIFY(!filter->hasFocus());

  QTest::keyClick(torn.data(), Qt::Key_Question);
  const QPointer<KeySheet> sheet = torn->findChild<KeySheet *>();
  QVERIFY(sheet);
  QTest::keyClick(sheet.data(), Qt::Key_Escape);
  QTRY_VERIFY(!sheet);

  QTest::keyClicks(torn.data(), QStringLiteral("gq"));
  QCOMPARE(m_shell.window->currentPage(), QStringLiteral("queues"));
  QCOMPARE(torn->page()->name(), QStringLiteral("procedures"));
  QTRY_VERIFY(m_shell.window->isActiveWindow());

  torn->activateWindow();
  QTRY_VERIFY(torn->isActiveWindow());
  QTest::keyClick(torn.data(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_shell.window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
  delete torn;
}

/// With the next start, where it was; windows that were opened beside the first one are not remembered.
void TestWindows::whatWasTornOffComesBack() {
  const QRect place(40, 30, 900, 560);
  {
    MainWindow first(*m_shell.console);
    first.rememberTornOff();
    QVERIFY(first.findChildren<PageWindow *>().isEmpty());
    first.showPage(QStringLiteral("alerts"));
    auto *torn = first.tearOff();
    QVERIFY(torn != nullptr);
    torn->showNormal();
    torn->setGeometry(place);
    QTRY_COMPARE(torn->geometry(), place);
    MainWindow beside(*m_shell.console);
    QVERIFY(beside.tearOff() != nullptr);
    beside.close();
    first.close();
  }
  MainWindow again(*m_shell.console);
  again.rememberTornOff();
  const auto windows = again.findChildren<PageWindow *>();
  QCOMPARE(windows.size(), 1);
  QVERIFY(windows.first()->isVisible());
  QCOMPARE(windows.first()->page()->name(), QStringLiteral("alerts"));
  QCOMPARE(windows.first()->page()->context(), m_shell.console->context());
  QTRY_COMPARE(windows.first()->geometry(), place);
  windows.first()->close();
  again.close();
  MainWindow without(*m_shell.console);
  without.rememberTornOff();
  QVERIFY(without.findChildren<PageWindow *>().isEmpty());
}

void TestWindows::splittersStayWhereTheyWerePut() {
  const auto splitterOf = [](MainWindow &window) {
    window.resize(1280, 800);
    window.showPage(QStringLiteral("runs"));
    window.show();
    const auto pages = window.pages();
    const auto runs =
        std::ranges::find_if(pages, [](const Page *page) { return page->name() == QLatin1String("runs"); });
    return (*runs)->findChild<QSplitter *>();
  };
  QList<int> wanted;
  {
    MainWindow window(*m_shell.console);
    auto *splitter = splitterOf(window);
    QVERIFY(splitter != nullptr && QTest::qWaitForWindowExposed(&window));
    const auto before = splitter->sizes();
    auto *handle = splitter->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    QTest::mouseMove(handle, handle->rect().center() + QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    wanted = splitter->sizes();
    QVERIFY(wanted != before);
    QTRY_VERIFY(!QSettings().value(QStringLiteral("splitters/runs-1")).toList().isEmpty());
    window.close();
  }
  MainWindow window(*m_shell.console);
  auto *splitter = splitterOf(window);
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QCOMPARE(splitter->sizes(), wanted);
  window.close();
}

/// A display that slept is gone for the desktop, which moves the window to another one.
void TestWindows::aWallGoesBackToItsScreen() {
  const auto screens = QGuiApplication::screens();
  if (screens.size() < 2) QSKIP("There is one screen; the offscreen platform has two here.");
  WallWindow wall({m_shell.console.get()}, wallLook());
  wall.showFullScreenBeside(screens[0]);
  QCOMPARE(wall.screen(), screens[1]);
  QTRY_COMPARE(wall.home(), screens[1]->name());
  wall.windowHandle()->setScreen(screens[0]);
  wall.windowHandle()->setGeometry(screens[0]->geometry());
  QTRY_COMPARE(wall.screen(), screens[0]);
  Q_EMIT qGuiApp->screenAdded(screens[1]);
  QTRY_COMPARE(wall.screen(), screens[1]);
  QTRY_COMPARE(wall.geometry(), screens[1]->geometry());
  QVERIFY(wall.isFullScreen());
}

void TestWindows::aWallFollowsTheTheme() {
  WallWindow wall({m_shell.console.get()}, WallLook{ThemeMode::System});
  const auto shown = [&wall] { return wall.board().colors().text; };
  QCOMPARE(shown(), wallColors(darkColors()).text);
  Theme::instance().setMode(ThemeMode::HighContrast);
  QCOMPARE(shown(), wallColors(contrastColors()).text);
  Theme::instance().setMode(ThemeMode::Light);
  QCOMPARE(shown(), wallColors(lightColors()).text);
  Theme::instance().setMode(ThemeMode::Dark);
  QCOMPARE(shown(), wallColors(darkColors()).text);
}

/// What was chosen in it is found again: by what it was opened with, and by the strip.
void TestWindows::aWizardIsNotLostBehindTheConsole() {
  QFile file(m_shell.world.filePath(QStringLiteral("shop.yaml")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: web}]\n"
      "environments: [{name: here, tier: development}]\n");
  file.close();
  QVERIFY(m_shell.window->openFile(file.fileName()));
  m_shell.window->showPage(QStringLiteral("procedures"));
  QWidget *opener = nullptr;
  for (auto *each : m_shell.window->findChildren<QLineEdit *>()) {
    if (each->isVisible()) opener = each;
  }
  QVERIFY(opener != nullptr);
  opener->setFocus();
  const auto name = QStringLiteral("restart-service");
  const QPointer<ProcedureWizard> wizard = m_shell.window->startProcedure(name);
  QVERIFY(wizard);
  QTRY_VERIFY(wizard->isActiveWindow());
  m_shell.window->activateWindow();
  QTRY_VERIFY(m_shell.window->isActiveWindow());
  QCOMPARE(m_shell.window->startProcedure(name), wizard.data());
  QTRY_VERIFY(wizard->isActiveWindow());
  const auto chips = [this] {
    QList<QAbstractButton *> open;
    for (auto *each : m_shell.window->findChildren<QAbstractButton *>()) {
      if (each->accessibleName().startsWith(QLatin1String("Open: Restart a service"))) open.append(each);
    }
    return open;
  };
  QCOMPARE(chips().size(), 1);
  const QPointer<ProcedureWizard> other = m_shell.window->startProcedure(name, {{"service", "web"}});
  QVERIFY(other && other != wizard);
  QCOMPARE(chips().size(), 2);
  m_shell.window->activateWindow();
  QTRY_VERIFY(m_shell.window->isActiveWindow());
  chips().first()->click();
  QTRY_VERIFY(wizard->isActiveWindow());
  for (const auto &each : {wizard, other}) each->reject();
  QTRY_VERIFY(!wizard && !other);
  QTRY_VERIFY(chips().isEmpty());
  QCOMPARE(m_shell.window->focusWidget(), opener);
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
}

int main(int argc, char *argv[]) {
  // Two screens, of which a display without any can be told in a file.
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("screens.json"));
  QFile file(path);
  const auto screen = [](const char *name, int left, int width) {
    return Json{{"name", name},         {"x", left}, {"y", 0}, {"width", width}, {"height", 800}, {"logicalDpi", 96},
                {"logicalBaseDpi", 96}, {"dpr", 1}};
  };
  const Json screens{{"screens", {screen("desk", 0, 800), screen("wall", 800, 1'280)}}};
  if (!file.open(QIODevice::WriteOnly) || file.write(jsonDump(screens)) < 0) return 1;
  file.close();
  if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
  QApplication application(argc, argv);
  TestWindows test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}
#include "tst_windows.moc"
