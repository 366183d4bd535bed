#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>

#include "app/shell/key_sheet.h"
#include "app/shell/palette_entries.h"
#include "app/shell/settings.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/wall_window.h"
#include "app/shell/welcome_dialog.h"
#include "models/base/paths.h"
#include "tests/gui/picture.h"
#include "tests/gui/shell_fixture.h"
#include "widgets/pages/question_dialog.h"

using namespace ops;

/// The frame, by keyboard alone.
class TestShell : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_shell.open()); }
  void pagesThatNobodySeesAreMadeLater();
  void saysThatTheLabIsNotRunning();
  void lettersGoToPages();
  void paletteFindsAndGoes();
  void paletteRemembersWhatWasChosen();
  void paletteSaysWhatIsNotForHere();
  void slashGoesToTheFilter();
  void escapeLeavesThePalette();
  void questionMarkShowsKeys();
  void productionIsNamedEverywhere();
  void settingsAreSeenAtOnceAndTakenBack();
  void settingsAreKept();
  void welcomeStartsThePractice();
  void welcomeComesOnce();
  void brokenSystemsAreInTheMenu();
  void aFileOfOnesOwnStandsInForTheExample();

 private:
  test::Shell m_shell;
};

/// The window does not wait for what nobody sees; yet there it is when it is wanted.
void TestShell::pagesThatNobodySeesAreMadeLater() {
  auto window = std::make_unique<MainWindow>(*m_shell.console);
  const auto made = [&window] { return window->findChildren<Page *>().size(); };
  QCOMPARE(made(), 1);
  window->showPage(QStringLiteral("audit"));
  QCOMPARE(window->currentPage(), QStringLiteral("audit"));
  QCOMPARE(made(), 2);
  window->show();
  QTRY_COMPARE(made(), window->pageInfos().size());
  for (const Page *page : window->pages()) QCOMPARE(page->context(), m_shell.console->context());
  window.reset();
  m_shell.window->activateWindow();  // the keys go there again
  QTRY_VERIFY(m_shell.window->isActiveWindow());
}

void TestShell::saysThatTheLabIsNotRunning() {
  QVERIFY(!m_shell.console->offlineReason().isEmpty());
  QVERIFY(!m_shell.console->context()->whyBlocked().isEmpty());
  const auto banners = m_shell.window->findChildren<StateBanner *>();
  QVERIFY(std::any_of(banners.begin(), banners.end(), [](const StateBanner *banner) { return banner->isVisible(); }));
}

void TestShell::lettersGoToPages() {
  for (const auto &info : m_shell.window->pageInfos()) {
    QTest::keyClick(m_shell.window.get(), Qt::Key_G);
    QTest::keyClick(m_shell.window.get(), info.key.toLatin1());
    QCOMPARE(m_shell.window->currentPage(), info.name);
  }
}

void TestShell::paletteFindsAndGoes() {
  QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_shell.window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  auto *field = palette->findChild<QLineEdit *>();
  QTest::keyClicks(field, QStringLiteral("queues"));
  QTest::keyClick(field, Qt::Key_Return);
  QVERIFY(!palette->isVisible());
  QCOMPARE(m_shell.window->currentPage(), QStringLiteral("queues"));
}

void TestShell::paletteRemembersWhatWasChosen() {
  QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_shell.window->findChild<CommandPalette *>();
  auto *list = palette->findChild<QListView *>();
  QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Queues"));
  QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("rstrt serv"));
  QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Restart a service"));
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
}

/// And has the themes, which somebody who is blinded looks for by what they do.
void TestShell::paletteSaysWhatIsNotForHere() {
  const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/opsdeck/procedures");
  QVERIFY(QDir().mkpath(folder));
  QFile file(folder + QStringLiteral("/zebra.yaml"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: zebra, title: Count zebras, system: zoo}\n"
      "steps:\n  - {id: look, title: Look, why: to count, expect: a number, risk: read, do: {manual: {instruction: "
      "count}}}\n");
  file.close();
  Console console;
  MainWindow window(console);
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  auto *palette = window.findChild<CommandPalette *>();
  palette->open(PaletteEntries::of(window, console), QStringLiteral("zebra"));
  auto *list = palette->findChild<QListView *>();
  QVERIFY(list->model()->rowCount() > 0);
  const auto zebra = list->model()->index(0, 0);
  QCOMPARE(zebra.data().toString(), QStringLiteral("Count zebras"));
  QVERIFY(!(zebra.flags() & Qt::ItemIsEnabled));
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
  QVERIFY(palette->isVisible());
  palette->findChild<QLineEdit *>()->setText(QStringLiteral("quit"));
  for (int row = 0; row < list->model()->rowCount(); ++row)
    QVERIFY(!list->model()->index(row, 0).data().toString().contains(QLatin1String("quarantine")));
  palette->findChild<QLineEdit *>()->setText(QStringLiteral("light"));
  QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Theme: Light"));
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
  QCOMPARE(Theme::instance().mode(), ThemeMode::Light);
  MainWindow::setTheme(ThemeMode::Dark);
  QVERIFY(file.remove());
}

void TestShell::slashGoesToTheFilter() {
  m_shell.window->showPage(QStringLiteral("audit"));
  m_shell.window->setFocus();
  QTest::keyClick(m_shell.window.get(), Qt::Key_Slash);
  auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
  QVERIFY(filter != nullptr);
  QCOMPARE(filter->objectName(), QStringLiteral("filter"));
  m_shell.window->showPage(QStringLiteral("overview"));
  m_shell.window->setFocus();
  QTest::keyClick(m_shell.window.get(), Qt::Key_Slash);
  auto *palette = m_shell.window->findChild<CommandPalette *>();
  QVERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
}

void TestShell::escapeLeavesThePalette() {
  const QString page = m_shell.window->currentPage();
  QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
  auto *palette = m_shell.window->findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
  QVERIFY(!palette->isVisible());
  QCOMPARE(m_shell.window->currentPage(), page);
}

void TestShell::questionMarkShowsKeys() {
  QTest::keyClick(m_shell.window.get(), Qt::Key_Question);
  QPointer<KeySheet> sheet = m_shell.window->findChild<KeySheet *>();
  QVERIFY(sheet);
  QTest::keyClick(sheet, Qt::Key_Escape);
  QTRY_VERIFY(!sheet);
}

void TestShell::productionIsNamedEverywhere() {
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QVERIFY(m_shell.window->windowTitle().startsWith(QStringLiteral("PRODUCTION")));
  QVERIFY(m_shell.window->windowTitle().contains(QStringLiteral("production")));
  QVERIFY(!m_shell.console->context()->whyBlocked().isEmpty());
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QVERIFY(m_shell.window->windowTitle().startsWith(QStringLiteral("PRACTICE")));
}

void TestShell::settingsAreSeenAtOnceAndTakenBack() {
  delete m_shell.window->findChild<KeySheet *>();  // keys go to the window that is in front
  m_shell.window->activateWindow();
  QTRY_VERIFY(m_shell.window->isActiveWindow());
  QTest::keyClick(m_shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
  auto *dialog = m_shell.window->findChild<SettingsDialog *>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  auto *theme = dialog->findChildren<QComboBox *>().first();
  theme->setCurrentIndex(theme->findData(QStringLiteral("light")));
  QCOMPARE(Theme::instance().mode(), ThemeMode::Light);
  QTest::keyClick(dialog, Qt::Key_Escape);
  QCOMPARE(Theme::instance().mode(), ThemeMode::Dark);
  QTRY_VERIFY(m_shell.window->findChild<SettingsDialog *>() == nullptr);
}

void TestShell::settingsAreKept() {
  QVERIFY(settings::file().startsWith(m_shell.world.path()));
  auto *dialog = m_shell.window->openSettings();
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
  QTRY_VERIFY(m_shell.window->findChild<SettingsDialog *>() == nullptr);
  // As if nobody had touched them.
  dialog = m_shell.window->openSettings();
  for (auto *button : dialog->findChildren<QPushButton *>()) {
    if (button->text() == QLatin1String("Restore defaults")) button->click();
  }
  dialog->accept();
  QCOMPARE(wallLook().distanceM, 5.0);
}

void TestShell::welcomeStartsThePractice() {
  auto *welcome = m_shell.window->openWelcome();
  QSignalSpy chosen(welcome, &WelcomeDialog::practiceChosen);
  welcome->disconnect(m_shell.window.get());  // the lab itself is not started here
  QTest::keyClick(welcome, Qt::Key_Return);
  QCOMPARE(chosen.size(), 1);
  QTRY_VERIFY(m_shell.window->findChild<WelcomeDialog *>() == nullptr);
}

/// However it is left.
void TestShell::welcomeComesOnce() {
  QSettings().remove(QLatin1String(settings::welcomed));
  auto *welcome = m_shell.window->openWelcome();
  QTest::keyClick(welcome, Qt::Key_Escape);
  QVERIFY(QSettings().value(QLatin1String(settings::welcomed)).toBool());
  QTRY_VERIFY(m_shell.window->findChild<WelcomeDialog *>() == nullptr);
}

/// One's own file is not missing without a word; what is wrong with it is said where, until it is mended.
void TestShell::brokenSystemsAreInTheMenu() {
  const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/opsdeck/systems");
  QVERIFY(QDir().mkpath(folder));
  const QByteArray good =
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: web}]\n"
      "environments: [{name: here, tier: development}]\n";
  QFile file(folder + QStringLiteral("/shop.yaml"));
  const auto write = [&file](const QByteArray &text) {
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size() &&
           (file.close(), true);
  };
  QVERIFY(write(QByteArray(good).replace("name: web", "nmae: web")));
  Console console;
  MainWindow window(console);
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  const auto entry = [&window](const char *text) -> QAction * {
    for (auto *action : window.findChild<TopBar *>()->findChildren<QAction *>()) {
      if (action->text() == QLatin1String(text)) return action;
    }
    return nullptr;
  };
  QVERIFY(entry("shop.yaml   broken") != nullptr && !entry("shop.yaml   broken")->icon().isNull());
  entry("shop.yaml   broken")->trigger();
  auto *box = window.findChild<QMessageBox *>();
  QVERIFY(box != nullptr);
  QVERIFY2(box->text().contains(QStringLiteral("\nshop.yaml:4:13: There is no field 'nmae' here. Did you mean")),
           qPrintable(box->text()));
  delete box;
  QVERIFY(write(good));
  entry("shop.yaml   broken")->trigger();
  QCOMPARE(console.context()->system().name, QStringLiteral("shop"));
  QVERIFY(entry("shop.yaml   broken") == nullptr && entry("Shop") != nullptr);
  QVERIFY(file.remove());
}

/// The first file that somebody opens is often the shipped example, copied and changed.
void TestShell::aFileOfOnesOwnStandsInForTheExample() {
  Console console;
  MainWindow window(console);
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  const auto mine = m_shell.world.filePath(QStringLiteral("doc-pipeline.yaml"));
  QFile shipped(console.context()->system().file);
  QVERIFY(shipped.open(QIODevice::ReadOnly));
  QFile file(mine);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(shipped.readAll().replace("title: Document Packaging Pipeline", "title: Mine"));
  file.close();
  QVERIFY(!window.openFile(mine));
  const QPointer<FormDialog> form = window.findChild<FormDialog *>();
  QVERIFY(form && form->isVisible());
  test::picture(*form, QStringLiteral("stands-in"));
  form->accept();
  const QString copy = paths::config() + QStringLiteral("/systems/doc-pipeline.yaml");
  QCOMPARE(console.context()->system().file, copy);
  QCOMPARE(console.context()->system().title, QStringLiteral("Mine"));
  QVERIFY(!window.openFile(mine));  // there is one of one's own now
  auto *box = window.findChild<QMessageBox *>();
  QVERIFY(box != nullptr);
  QVERIFY2(box->text().contains(QLatin1String("systems/doc-pipeline.yaml describes a system of the name")),
           qPrintable(box->text()));
  QVERIFY(QFile::remove(copy));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
