#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QLocalSocket>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWindow>
#include <atomic>

#include "app/shell/console_main.h"
#include "app/shell/key_sheet.h"
#include "app/shell/main_window.h"
#include "app/shell/page_window.h"
#include "app/shell/settings.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/single_instance.h"
#include "app/shell/wall_window.h"
#include "app/shell/welcome_dialog.h"
#include "models/base/paths.h"
#include "tests/gui/own_world.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/pages/overview/figure_tile.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/sparkline.h"
#include "widgets/theme/status_badge.h"

using namespace ops;

/// The frame, by keyboard alone, in a world of its own where no lab runs.
class TestShell : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void saysThatTheLabIsNotRunning();
  void lettersGoToPages();
  void pagesThatNobodySeesAreMadeLater();
  void paletteFindsAndGoes();
  void paletteRemembersWhatWasChosen();
  void slashGoesToTheFilter();
  void escapeLeavesThePalette();
  void questionMarkShowsKeys();
  void productionIsNamedEverywhere();
  void aChipThatCountsStaysTheSame();
  void aStripIsFullBeforeItHides();
  void chipsAreMirrored();
  void nothingIsCutInTheSmallestWindow();
  void aPageHasAWindowOfItsOwn();
  void aTornOffPageKnowsTheKeys();
  void whatWasTornOffComesBack();
  void splittersStayWhereTheyWerePut();
  void aWallGoesBackToItsScreen();
  void aWallFollowsTheTheme();
  void aJournalThatWasPutBackIsOpened();
  void whatTakesTheKeyboardHasANameAndARole();
  void aTileIsPressedByAScreenReader();
  void settingsAreSeenAtOnceAndTakenBack();
  void settingsAreKept();
  void welcomeStartsThePractice();
  void filesFromElsewhereAreKept();
  void aSecondStartBringsTheFirstToTheFront();

 private:
  QTemporaryDir m_world;
  std::unique_ptr<Console> m_console;
  std::unique_ptr<MainWindow> m_window;
};

void TestShell::initTestCase() {
  QVERIFY(test::useOwnWorld(m_world));
  describeApplication();
  Theme::install(ThemeMode::Dark);
  m_console = std::make_unique<Console>();
  m_console->prepare();  // as the program does
  m_window = std::make_unique<MainWindow>(*m_console);
  m_window->resize(1280, 800);
  m_window->show();
  m_console->start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QTRY_VERIFY(m_console->context() && m_console->context()->journal);
}

/// The window does not wait for what nobody sees; yet there it is when it is wanted.
void TestShell::pagesThatNobodySeesAreMadeLater() {
  auto window = std::make_unique<MainWindow>(*m_console);
  const auto made = [&window] { return window->findChildren<Page *>().size(); };
  QCOMPARE(made(), 1);
  window->showPage(QStringLiteral("audit"));
  QCOMPARE(window->currentPage(), QStringLiteral("audit"));
  QCOMPARE(made(), 2);
  window->show();
  QTRY_COMPARE(made(), window->pageInfos().size());
  for (const Page *page : window->pages()) QCOMPARE(page->context(), m_console->context());
  window.reset();
  m_window->activateWindow();  // the keys go there again
  QTRY_VERIFY(m_window->isActiveWindow());
}

void TestShell::saysThatTheLabIsNotRunning() {
  QVERIFY(!m_console->offlineReason().isEmpty());
  QVERIFY(!m_console->context()->whyBlocked().isEmpty());
  const auto banners = m_window->findChildren<StateBanner *>();
  QVERIFY(std::any_of(banners.begin(), banners.end(), [](const StateBanner *banner) { return banner->isVisible(); }));
}

void TestShell::lettersGoToPages() {
  for (const auto &info : m_window->pageInfos()) {
    QTest::keyClick(m_window.get(), Qt::Key_G);
    QTest::keyClick(m_window.get(), info.key.toLatin1());
    QCOMPARE(m_window->currentPage(), info.name);
  }
}

void TestShell::paletteFindsAndGoes() {
  QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  auto *field = palette->findChild<QLineEdit *>();
  QTest::keyClicks(field, QStringLiteral("queues"));
  QTest::keyClick(field, Qt::Key_Return);
  QVERIFY(!palette->isVisible());
  QCOMPARE(m_window->currentPage(), QStringLiteral("queues"));
}

void TestShell::paletteRemembersWhatWasChosen() {
  QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_window->findChild<CommandPalette *>();
  auto *list = palette->findChild<QListView *>();
  QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Queues"));
  QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("rstrt serv"));
  QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Restart a service"));
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
}

void TestShell::slashGoesToTheFilter() {
  m_window->showPage(QStringLiteral("audit"));
  m_window->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Slash);
  auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
  QVERIFY(filter != nullptr);
  QCOMPARE(filter->objectName(), QStringLiteral("filter"));
  m_window->showPage(QStringLiteral("overview"));
  m_window->setFocus();
  QTest::keyClick(m_window.get(), Qt::Key_Slash);
  auto *palette = m_window->findChild<CommandPalette *>();
  QVERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
}

void TestShell::escapeLeavesThePalette() {
  const QString page = m_window->currentPage();
  QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
  QVERIFY(!palette->isVisible());
  QCOMPARE(m_window->currentPage(), page);
}

void TestShell::questionMarkShowsKeys() {
  QTest::keyClick(m_window.get(), Qt::Key_Question);
  QPointer<KeySheet> sheet = m_window->findChild<KeySheet *>();
  QVERIFY(sheet);
  QTest::keyClick(sheet, Qt::Key_Escape);
  QTRY_VERIFY(!sheet);
}

void TestShell::productionIsNamedEverywhere() {
  m_console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("PRODUCTION")));
  QVERIFY(m_window->windowTitle().contains(QStringLiteral("production")));
  QVERIFY(!m_console->context()->whyBlocked().isEmpty());
  m_console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("PRACTICE")));
}

/// Its text may change every second, while somebody tabs to it or presses the mouse on it.
void TestShell::aChipThatCountsStaysTheSame() {
  QWidget window;
  QVBoxLayout layout(&window);
  ChipStrip strip(QStringLiteral("runs"), QStringLiteral("In progress"));
  layout.addWidget(&strip);
  window.resize(900, 60);
  window.show();
  window.activateWindow();
  QTRY_VERIFY(window.isActiveWindow());
  const auto chip = [](const QString &run, int seconds) {
    return ChipStrip::Chip{Tone::Busy, QStringLiteral("Runs"), QStringLiteral("%1, %2 s").arg(run).arg(seconds),
                           QStringLiteral("runs"), run};
  };
  strip.setChips({chip(QStringLiteral("a"), 1), chip(QStringLiteral("b"), 1)});
  const QPointer<QAbstractButton> second = strip.findChildren<QAbstractButton *>().at(1);
  second->setFocus();
  QSignalSpy chosen(&strip, &ChipStrip::chosen);
  QTest::mousePress(second.data(), Qt::LeftButton);
  // It even becomes the first.
  strip.setChips({chip(QStringLiteral("b"), 2)});
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QVERIFY(second && second->hasFocus());
  QCOMPARE(second->accessibleName(), QStringLiteral("Runs: b, 2 s"));
  QCOMPARE(strip.findChildren<QAbstractButton *>().size(), 1);
  QTest::mouseRelease(second.data(), Qt::LeftButton);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(chosen[0][1].toString(), QStringLiteral("b"));
}

void TestShell::aStripIsFullBeforeItHides() {
  ChipStrip strip(QStringLiteral("attention"), QStringLiteral("Needs you"));
  const auto shown = [&strip](const QList<int> &letters) {
    QList<ChipStrip::Chip> chips;
    for (const int count : letters) {
      chips.append({Tone::Critical, QStringLiteral("P0"), QString(count, QLatin1Char('n')), QStringLiteral("health"),
                    QString::number(chips.size())});
    }
    strip.setChips(chips);
    strip.resize(1'280, 36);
    strip.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return strip.findChildren<QAbstractButton *>();
  };
  const auto widest = [](const QList<QAbstractButton *> &buttons) {
    int width = 0;
    for (const auto *each : buttons) width = std::max(width, each->width());
    return width;
  };
  const auto end = [](const QList<QAbstractButton *> &buttons) {
    int right = 0;
    for (const auto *each : buttons) right = std::max(right, each->geometry().right());
    return right;
  };
  // A long one beside short ones is not cut as long as there is room.
  auto buttons = shown({60, 10, 10});
  QCOMPARE(buttons.size(), 3);
  QVERIFY2(widest(buttons) > 440, qPrintable(QString::number(widest(buttons))));
  // Three that are too long share all there is.
  buttons = shown({90, 90, 90});
  QCOMPARE(buttons.size(), 3);
  QVERIFY2(end(buttons) > 1'240 && end(buttons) < 1'280, qPrintable(QString::number(end(buttons))));
  // Of many, as many as have room for something to read; what is left goes to them.
  buttons = shown(QList<int>(12, 90));
  QVERIFY2(buttons.size() >= 3 && buttons.size() < 12, qPrintable(QString::number(buttons.size())));
  QVERIFY2(end(buttons) > 1'140, qPrintable(QString::number(end(buttons))));
}

void TestShell::chipsAreMirrored() {
  ChipStrip strip(QStringLiteral("attention"), QStringLiteral("Needs you"));
  strip.resize(900, 36);
  strip.setChips({{Tone::Critical, QStringLiteral("P0"), QStringLiteral("is down, and that is all there is to it"),
                   QStringLiteral("health"), QStringLiteral("api")}});
  strip.show();
  const auto *button = strip.findChild<QAbstractButton *>();
  /// How much of its glyph stands at the left end.
  const auto atLeft = [button] {
    QCoreApplication::processEvents();
    const auto image = const_cast<QAbstractButton *>(button)->grab().toImage();
    const auto ink = colors().tone(Tone::Critical).fill.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < 24; ++x) found += image.pixel(x, y) == ink ? 1 : 0;
    }
    return found;
  };
  QVERIFY(atLeft() > 20);
  strip.setLayoutDirection(Qt::RightToLeft);
  QCOMPARE(atLeft(), 0);
}

void TestShell::nothingIsCutInTheSmallestWindow() {
  m_window->resize(960, 600);
  QTRY_COMPARE(m_window->size(), QSize(960, 600));
  QStringList flaws;
  for (auto *page : m_window->pages()) {
    m_window->showPage(page->name());
    QCoreApplication::processEvents();
    for (auto *widget : page->findChildren<QWidget *>()) {
      const auto right = widget->mapTo(page, widget->rect().bottomRight()).x();
      const bool isScrolled = qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) != nullptr;
      if (widget->isVisible() && !isScrolled && right >= page->width()) {
        flaws.append(QStringLiteral("%1: %2 ends at %3 of %4")
                         .arg(page->name(), QLatin1String(widget->metaObject()->className()))
                         .arg(right)
                         .arg(page->width()));
      }
    }
  }
  QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(QLatin1Char('\n'))));
}

void TestShell::aPageHasAWindowOfItsOwn() {
  m_window->showPage(QStringLiteral("queues"));
  delete m_window->findChild<KeySheet *>();  // keys go to the window that is in front
  m_window->activateWindow();
  QTRY_VERIFY(m_window->isActiveWindow());
  QTest::keyClick(m_window.get(), Qt::Key_F11, Qt::ShiftModifier);
  const QPointer<PageWindow> torn = m_window->findChild<PageWindow *>();
  QVERIFY(torn && torn->isVisible() && torn->isWindow());
  QCOMPARE(torn->page()->name(), QStringLiteral("queues"));
  QVERIFY(torn->page() != m_window->pages().at(4));
  QCOMPARE(torn->page()->context(), m_console->context());
  QVERIFY(torn->windowTitle().contains(m_window->windowTitle()));

  // It goes along to another environment, and its neighbour goes where it likes.
  m_console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QVERIFY(torn->windowTitle().contains(QStringLiteral("PRODUCTION")));
  QCOMPARE(torn->page()->context(), m_console->context());
  m_window->showPage(QStringLiteral("overview"));
  QCOMPARE(torn->page()->name(), QStringLiteral("queues"));
  m_console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));

  torn->activateWindow();
  QTRY_VERIFY(torn->isActiveWindow());
  QTest::keyClick(torn.data(), Qt::Key_W, Qt::ControlModifier);
  QTRY_VERIFY(torn.isNull());
  QVERIFY(m_window->isVisible());
}

/// With the next start, where it was; windows that were opened beside the first one are not remembered.
void TestShell::whatWasTornOffComesBack() {
  const QRect place(40, 30, 900, 560);
  {
    MainWindow first(*m_console);
    first.rememberTornOff();
    QVERIFY(first.findChildren<PageWindow *>().isEmpty());
    first.showPage(QStringLiteral("alerts"));
    auto *torn = first.tearOff();
    QVERIFY(torn != nullptr);
    torn->showNormal();
    torn->setGeometry(place);
    QTRY_COMPARE(torn->geometry(), place);
    MainWindow beside(*m_console);
    QVERIFY(beside.tearOff() != nullptr);
    beside.close();
    first.close();
  }
  MainWindow again(*m_console);
  again.rememberTornOff();
  const auto windows = again.findChildren<PageWindow *>();
  QCOMPARE(windows.size(), 1);
  QVERIFY(windows.first()->isVisible());
  QCOMPARE(windows.first()->page()->name(), QStringLiteral("alerts"));
  QCOMPARE(windows.first()->page()->context(), m_console->context());
  QTRY_COMPARE(windows.first()->geometry(), place);
  windows.first()->close();
  again.close();
  MainWindow without(*m_console);
  without.rememberTornOff();
  QVERIFY(without.findChildren<PageWindow *>().isEmpty());
}

void TestShell::splittersStayWhereTheyWerePut() {
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
    MainWindow window(*m_console);
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
  MainWindow window(*m_console);
  auto *splitter = splitterOf(window);
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QCOMPARE(splitter->sizes(), wanted);
  window.close();
}

/// A display that slept is gone for the desktop, which moves the window to another one.
void TestShell::aWallGoesBackToItsScreen() {
  const auto screens = QGuiApplication::screens();
  if (screens.size() < 2) QSKIP("There is one screen; the offscreen platform has two here.");
  WallWindow wall({m_console.get()}, wallLook());
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

/// A wall stays for weeks; what was damaged when it began may have been put back. Each look at it leaves no more than
/// one copy of what was there.
void TestShell::aJournalThatWasPutBackIsOpened() {
  const QString state = qEnvironmentVariable("XDG_STATE_HOME");
  const auto restored = qScopeGuard([&state] { qputenv("XDG_STATE_HOME", QFile::encodeName(state)); });
  const QString other = m_world.filePath(QStringLiteral("other-state"));
  const QString folder = other + QStringLiteral("/opsdeck/journal");
  QVERIFY(QDir().mkpath(folder));
  for (const auto &each : QStringList{other, other + QStringLiteral("/opsdeck"), folder}) {
    QVERIFY(QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }
  qputenv("XDG_STATE_HOME", QFile::encodeName(other));
  const auto database = folder + QStringLiteral("/journal.db");
  QFile damaged(database);
  QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no database") > 0);
  damaged.close();
  QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
  Console console;
  console.setLooksOnly();
  int tried = 0;
  connect(&console, &Console::journalReady, this, [&tried] { ++tried; });
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QTRY_COMPARE(tried, 1);
  QVERIFY(console.context()->journal == nullptr);
  QSignalSpy changes(&console, &Console::contextChanged);
  for (int again = 2; again < 5; ++again) {
    console.openJournalAgain();
    QTRY_COMPARE(tried, again);
  }
  QCOMPARE(changes.size(), 0);
  QVERIFY(QDir(folder).entryList({QStringLiteral("damaged-*")}, QDir::Dirs).size() <= 1);
  QVERIFY(QFile::remove(database));
  console.openJournalAgain();
  QTRY_VERIFY(console.context()->journal != nullptr);
  QCOMPARE(changes.size(), 1);
  console.openJournalAgain();
  QVERIFY(console.context()->journal != nullptr);
}

void TestShell::aWallFollowsTheTheme() {
  WallWindow wall({m_console.get()}, WallLook{ThemeMode::System});
  const auto shown = [&wall] { return wall.board().colors().text; };
  QCOMPARE(shown(), wallColors(darkColors()).text);
  Theme::instance().setMode(ThemeMode::HighContrast);
  QCOMPARE(shown(), wallColors(contrastColors()).text);
  Theme::instance().setMode(ThemeMode::Light);
  QCOMPARE(shown(), wallColors(lightColors()).text);
  Theme::instance().setMode(ThemeMode::Dark);
  QCOMPARE(shown(), wallColors(darkColors()).text);
}

/// It has the keys of the console: what is shown beside it is that of the page, what they open stands in the console.
void TestShell::aTornOffPageKnowsTheKeys() {
  m_window->showPage(QStringLiteral("procedures"));
  const QPointer<PageWindow> torn = m_window->tearOff();
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
  QCOMPARE(m_window->currentPage(), QStringLiteral("queues"));
  QCOMPARE(torn->page()->name(), QStringLiteral("procedures"));
  QTRY_VERIFY(m_window->isActiveWindow());

  torn->activateWindow();
  QTRY_VERIFY(torn->isActiveWindow());
  QTest::keyClick(torn.data(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
  delete torn;
}

/// What says something by being painted, though no key goes there.
bool isPainted(const QWidget *widget) {
  return qobject_cast<const Sparkline *>(widget) || qobject_cast<const HeartbeatStrip *>(widget) ||
         qobject_cast<const MetricChart *>(widget) || qobject_cast<const StatusBadge *>(widget) ||
         qobject_cast<const FigureLabel *>(widget) || qobject_cast<const FreshnessLabel *>(widget);
}

/// Of all pages, painted widgets too, as a screen reader gets them.
void TestShell::whatTakesTheKeyboardHasANameAndARole() {
  QStringList flaws;
  for (const Page *page : m_window->pages()) {
    m_window->showPage(page->name());
    QCoreApplication::processEvents();
    for (auto *widget : m_window->findChildren<QWidget *>()) {
      const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
      if (!widget->isVisible() || !(takesKeys || isPainted(widget))) continue;
      const QString type = QString::fromLatin1(widget->metaObject()->className());
      if (type == QLatin1String("QTableCornerButton") || type == QLatin1String("QStackedWidget")) continue;
      const auto *face = QAccessible::queryAccessibleInterface(widget);
      if (face == nullptr) {
        flaws.append(type + QStringLiteral(" is unknown"));
        continue;
      }
      if (face->text(QAccessible::Name).isEmpty()) flaws.append(page->name() + QStringLiteral(": no name: ") + type);
      const auto role = face->role();
      // A client is what Qt calls a widget of which it knows nothing.
      if (role == QAccessible::NoRole || role == QAccessible::Client)
        flaws.append(page->name() + QStringLiteral(": no role: ") + type);
    }
  }
  flaws.removeDuplicates();
  QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(QLatin1Char('\n'))));
}

void TestShell::aTileIsPressedByAScreenReader() {
  auto *tile = m_window->findChild<FigureTile *>();
  QVERIFY(tile != nullptr);
  auto *face = QAccessible::queryAccessibleInterface(tile);
  QCOMPARE(face->role(), QAccessible::Button);
  auto *actions = face->actionInterface();
  QVERIFY(actions != nullptr && actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
  const QSignalSpy activated(tile, &FigureTile::activated);
  actions->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(activated.size(), 1);
}

void TestShell::settingsAreSeenAtOnceAndTakenBack() {
  delete m_window->findChild<KeySheet *>();  // keys go to the window that is in front
  m_window->activateWindow();
  QTRY_VERIFY(m_window->isActiveWindow());
  QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
  auto *dialog = m_window->findChild<SettingsDialog *>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  auto *theme = dialog->findChildren<QComboBox *>().first();
  theme->setCurrentIndex(theme->findData(QStringLiteral("light")));
  QCOMPARE(Theme::instance().mode(), ThemeMode::Light);
  QTest::keyClick(dialog, Qt::Key_Escape);
  QCOMPARE(Theme::instance().mode(), ThemeMode::Dark);
  QTRY_VERIFY(m_window->findChild<SettingsDialog *>() == nullptr);
}

void TestShell::settingsAreKept() {
  QVERIFY(settings::file().startsWith(m_world.path()));
  auto *dialog = m_window->openSettings();
  const auto choose = [dialog](const QString &name, const QString &word) {
    for (auto *box : dialog->findChildren<QComboBox *>()) {
      if (box->accessibleName() == name) box->setCurrentIndex(box->findData(word));
    }
  };
  choose(QStringLiteral("Size of text and all else"), QStringLiteral("150"));
  choose(QStringLiteral("Clock"), QStringLiteral("utc"));
  const auto labels = dialog->findChildren<PlainLabel *>();
  QVERIFY(std::ranges::any_of(labels,
                              [](const auto *label) { return label->text().contains(QLatin1String("next start")); }));
  dialog->findChildren<QDoubleSpinBox *>().first()->setValue(8);
  dialog->accept();
  QCOMPARE(wallLook().distanceM, 8.0);
  qunsetenv("QT_SCALE_FACTOR");
  settings::applySize();
  QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
  qunsetenv("QT_SCALE_FACTOR");
  QTRY_VERIFY(m_window->findChild<SettingsDialog *>() == nullptr);
  // As if nobody had touched them.
  dialog = m_window->openSettings();
  for (auto *button : dialog->findChildren<QPushButton *>()) {
    if (button->text() == QLatin1String("Restore defaults")) button->click();
  }
  dialog->accept();
  QCOMPARE(wallLook().distanceM, 5.0);
}

void TestShell::welcomeStartsThePractice() {
  auto *welcome = m_window->openWelcome();
  QSignalSpy chosen(welcome, &WelcomeDialog::practiceChosen);
  welcome->disconnect(m_window.get());  // the lab itself is not started here
  QTest::keyClick(welcome, Qt::Key_Return);
  QCOMPARE(chosen.size(), 1);
  QTRY_VERIFY(m_window->findChild<WelcomeDialog *>() == nullptr);
  // Who waves it away is asked again the next time; who answers is not.
  QVERIFY(!QSettings().value(QLatin1String(settings::welcomed)).toBool());
  welcome = m_window->openWelcome();
  welcome->reject();
  QVERIFY(!QSettings().value(QLatin1String(settings::welcomed)).toBool());
  QTRY_VERIFY(m_window->findChild<WelcomeDialog *>() == nullptr);
  welcome = m_window->openWelcome();
  for (auto *button : welcome->findChildren<QPushButton *>()) {
    if (button->text() == QLatin1String("Look around")) button->click();
  }
  QVERIFY(QSettings().value(QLatin1String(settings::welcomed)).toBool());
}

void TestShell::filesFromElsewhereAreKept() {
  const QString path = m_world.filePath(QStringLiteral("shop.yaml"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: The shop}\n"
      "services: [{name: web}]\nenvironments: [{name: here, tier: development}]\n");
  file.close();
  QVERIFY(!m_console->openFile(m_world.filePath(QStringLiteral("missing.yaml"))));
  const auto opened = m_console->openFile(path);
  QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
  QVERIFY(m_window->windowTitle().contains(QStringLiteral("The shop")));
  Console next;
  next.setLooksOnly();
  next.start(QStringLiteral("shop"), {});
  QCOMPARE(next.context()->system().name, QStringLiteral("shop"));
  m_console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
}

void TestShell::aSecondStartBringsTheFirstToTheFront() {
  QVERIFY(!SingleInstance::handOver({{"system", ""}}));  // nobody is there
  QList<Json> asked;
  auto instance = std::make_unique<SingleInstance>([&](const Json &wish) {
    asked.append(wish);
    return asked.size() == 1 ? QString() : QStringLiteral("busy");
  });
  instance->listen();
  const auto handOver = [] {
    std::optional<QString> answer;
    const std::unique_ptr<QThread> other(
        QThread::create([&answer] { answer = SingleInstance::handOver({{"system", "shop"}, {"lab", false}}); }));
    other->start();
    const bool isOver = QTest::qWaitFor([&] { return other->isFinished(); });
    other->wait();
    return isOver ? answer : std::nullopt;
  };
  QCOMPARE(handOver(), std::optional(QString()));
  QCOMPARE(jsonString(asked.value(0), "system"), QStringLiteral("shop"));
  // What is no wish is dropped, and the next one is heard all the same.
  QLocalSocket rude;
  rude.connectToServer(paths::runtime() + QStringLiteral("/console"));
  QVERIFY(rude.waitForConnected());
  rude.write("no json\n");
  QTRY_COMPARE(rude.state(), QLocalSocket::UnconnectedState);
  QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  // Another one takes nothing away, neither while it lives nor when it goes.
  {
    SingleInstance second([](const Json &) { return QStringLiteral("wrong"); });
    second.listen();
    QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  }
  QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  instance.reset();
  QVERIFY(!handOver());
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
  TestShell test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}
#include "tst_shell.moc"
