#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/shell/console_main.h"
#include "app/shell/key_sheet.h"
#include "app/shell/main_window.h"

using namespace ops;

/// The frame, by keyboard alone, in a world of its own where no lab runs.
class TestShell : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void saysThatTheLabIsNotRunning();
  void lettersGoToPages();
  void paletteFindsAndGoes();
  void escapeLeavesThePalette();
  void questionMarkShowsKeys();
  void productionIsNamedEverywhere();
  void everyPaintedWidgetHasAName();

 private:
  QTemporaryDir m_world;
  std::unique_ptr<Console> m_console;
  std::unique_ptr<MainWindow> m_window;
};

void TestShell::initTestCase() {
  QVERIFY(m_world.isValid());
  for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
    const QString folder = m_world.filePath(QLatin1String(name));
    QVERIFY(QDir().mkpath(folder));
    qputenv(name, QFile::encodeName(folder));
  }
  describeApplication();
  Theme::install(ThemeMode::Dark);
  m_console = std::make_unique<Console>();
  m_window = std::make_unique<MainWindow>(*m_console);
  m_window->resize(1280, 800);
  m_window->show();
  m_console->start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QTRY_VERIFY(m_console->context() && m_console->context()->journal);
}

void TestShell::saysThatTheLabIsNotRunning() {
  QVERIFY(!m_console->offlineReason().isEmpty());
  QVERIFY(!m_console->context()->whyBlocked().isEmpty());
  const auto banners = m_window->findChildren<StateBanner *>();
  QVERIFY(std::any_of(banners.begin(), banners.end(), [](const StateBanner *banner) { return banner->isVisible(); }));
}

void TestShell::lettersGoToPages() {
  for (const Page *page : m_window->pages()) {
    QTest::keyClick(m_window.get(), Qt::Key_G);
    QTest::keyClick(m_window.get(), page->key().toLatin1());
    QCOMPARE(m_window->currentPage(), page->name());
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

void TestShell::everyPaintedWidgetHasAName() {
  for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
    if (QByteArray(button->metaObject()->className()).startsWith("QTableCornerButton")) continue;
    const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
    QVERIFY2(named || !button->isVisibleTo(m_window.get()), button->metaObject()->className());
  }
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
