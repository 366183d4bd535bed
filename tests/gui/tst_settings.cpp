#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include "app/shell/settings.h"
#include "app/shell/settings_dialog.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/own_world.h"

using namespace ops;
using namespace ops::test;

namespace {

const QStringList habits{QStringLiteral("tables/runs"), QStringLiteral("splitters/runs-1"),
                         QStringLiteral("palette/recent")};

QStringList keptHabits() {
  QStringList kept;
  for (const auto &key : habits) {
    if (QSettings().contains(key)) kept.append(key);
  }
  return kept;
}

const QString hint = QStringLiteral("Put away");

bool hasHints(const MainWindow &window) {
  const auto buttons = window.findChildren<QPushButton *>();
  return std::ranges::any_of(buttons, [](const auto *each) { return each->isVisible() && each->text() == hint; });
}

}  // namespace

/// What is remembered from one start to the next, and how it is forgotten, in a world of its own.
class TestSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { QSettings().clear(); }
  void defaultsForgetHabitsOnceTheyAreSaved();
  void whatIsSavedWithoutThemKeepsHabits();
  void theWindowComesBackAsItWas();
  void aPageThatIsGoneIsNoObstacle();
  void hintsArePutAwayForGood();

 private:
  QTemporaryDir m_world;
};

void TestSettings::initTestCase() {
  QVERIFY(test::useOwnWorld(m_world));
  describeApplication();
  QVERIFY(settings::file().startsWith(m_world.path()));
  Theme::install(ThemeMode::Dark);
}

void TestSettings::defaultsForgetHabitsOnceTheyAreSaved() {
  for (const auto &key : habits) QSettings().setValue(key, QStringList{QStringLiteral("1")});
  QSettings().setValue(QStringLiteral("window/page"), QStringLiteral("runs"));
  const auto open = [] {
    auto *dialog = new SettingsDialog;
    dialog->show();
    return QPointer(dialog);
  };
  const auto cancelled = open();
  QVERIFY(click(*cancelled, QStringLiteral("Restore defaults")));
  QCOMPARE(keptHabits(), habits);
  QVERIFY(shows(*cancelled, QStringLiteral("as wide as at first")));
  QVERIFY(click(*cancelled, QStringLiteral("Cancel")));
  QTRY_VERIFY(!cancelled);
  QCOMPARE(keptHabits(), habits);
  const auto saved = open();
  QVERIFY(click(*saved, QStringLiteral("Restore defaults")));
  QVERIFY(click(*saved, QStringLiteral("Save settings")));
  QTRY_VERIFY(!saved);
  QCOMPARE(keptHabits(), QStringList());
  QCOMPARE(QSettings().value(QStringLiteral("window/page")).toString(), QStringLiteral("runs"));
}

void TestSettings::whatIsSavedWithoutThemKeepsHabits() {
  for (const auto &key : habits) QSettings().setValue(key, QStringList{QStringLiteral("1")});
  const QPointer dialog = new SettingsDialog;
  dialog->show();
  QVERIFY(click(*dialog, QStringLiteral("Save settings")));
  QTRY_VERIFY(!dialog);
  QCOMPARE(keptHabits(), habits);
}

void TestSettings::theWindowComesBackAsItWas() {
  const QRect place(30, 40, 1'000, 650);
  Console console;
  {
    MainWindow window(console);
    window.show();
    QCOMPARE(window.currentPage(), QStringLiteral("overview"));
    window.setGeometry(place);
    QTRY_COMPARE(window.geometry(), place);
    window.showPage(QStringLiteral("alerts"));
    window.close();
  }
  QVERIFY(!QSettings().value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
  QCOMPARE(QSettings().value(QStringLiteral("window/page")).toString(), QStringLiteral("alerts"));
  MainWindow again(console);
  again.show();
  QCOMPARE(again.currentPage(), QStringLiteral("alerts"));
  QTRY_COMPARE(again.geometry(), place);
}

/// It may be of another version, and the geometry may be none.
void TestSettings::aPageThatIsGoneIsNoObstacle() {
  QSettings().setValue(QStringLiteral("window/page"), QStringLiteral("crystal-ball"));
  QSettings().setValue(QStringLiteral("window/geometry"), QByteArray("no geometry"));
  Console console;
  MainWindow window(console);
  window.show();
  QCOMPARE(window.currentPage(), window.pageInfos().first().name);
  QVERIFY(window.width() >= window.minimumWidth());
}

void TestSettings::hintsArePutAwayForGood() {
  Console console;
  MainWindow window(console);
  window.show();
  QVERIFY(hasHints(window));
  QVERIFY(click(window, hint));
  QVERIFY(!hasHints(window));
  QVERIFY(QSettings().value(QLatin1String(settings::hinted)).toBool());
  MainWindow next(console);
  next.show();
  QVERIFY(!hasHints(next));
  // Who asks for them gets them once more, at once.
  QPointer dialog = next.openSettings();
  for (auto *box : dialog->findChildren<QCheckBox *>()) {
    if (box->text() == QLatin1String("Show the first hints again")) box->setChecked(true);
  }
  QVERIFY(click(*dialog, QStringLiteral("Save settings")));
  QVERIFY(hasHints(next));
  QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
