#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include "app/shell/console_main.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/shell/wall_window.h"
#include "tests/gui/own_world.h"
#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int laterMs = 20'000;  ///< files are looked for every few seconds
const QString screenKey = QStringLiteral("wall/screen");
const QString cannot = QStringLiteral("can't be shown");

/// One that needs no backend.
bool writeSystem(const QString &path, const QByteArray &name, const QByteArray &title) {
  if (!QDir().mkpath(QFileInfo(path).path())) return false;
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  const QByteArray text = "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: " + name + ", title: " + title +
                          "}\nservices: [{name: web}]\nenvironments: [{name: here, tier: development}]\n";
  return file.write(text) == text.size();
}

/// With letters so small that two systems have room.
struct Wall {
  explicit Wall(int count = 1) {
    QList<Console *> shown;
    for (int i = 0; i < count; ++i) {
      consoles.push_back(std::make_unique<Console>());
      consoles.back()->setLooksOnly();
      shown.append(consoles.back().get());
    }
    window = std::make_unique<WallWindow>(shown, WallLook{ThemeMode::System, 2, 55});
    window->showFullScreenBeside(nullptr);
  }
  Console &console(size_t i = 0) { return *consoles[i]; }
  bool says(const QString &text) {
    window->tick();
    return test::says(window->board(), text);
  }
  QStringList flaws() const { return flawsOf(window->board(), window->board().capitals()); }

  std::vector<std::unique_ptr<Console>> consoles;
  std::unique_ptr<WallWindow> window;
};

}  // namespace

/// The wall as a window: which system it shows, and on which screen, from one start to the next.
class TestWallWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void neverShowsAnotherSystem_data();
  void neverShowsAnotherSystem();
  void showsAFileThatComesLater();
  void showsTheFirstSystemThatComes();
  void showsAFileOutsideTheCatalog();
  void saysOfEachTileWhatItIs();
  void takesItsScreenAgain();
  void remembersWhereItWasMoved();
  void keepsAScreenThatIsAway();

 private:
  QString systems() const { return m_world.filePath(QStringLiteral("XDG_CONFIG_HOME/opsdeck/systems")); }

  QTemporaryDir m_world;
};

void TestWallWindow::initTestCase() {
  QVERIFY(test::useOwnWorld(m_world));
  describeApplication();
  Theme::install(ThemeMode::Dark);
}

void TestWallWindow::init() {
  QSettings().clear();
  QDir(systems()).removeRecursively();
}

void TestWallWindow::neverShowsAnotherSystem_data() {
  QTest::addColumn<QString>("system");
  QTest::addColumn<QString>("environment");
  QTest::addColumn<QString>("last");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("why");
  QTest::newRow("named") << "shop" << "" << "" << "shop" << "no system file has this name";
  QTest::newRow("file") << "/nowhere/shop.yaml" << "" << "" << "/nowhere/shop.yaml" << "/nowhere/shop.yaml";
  QTest::newRow("last") << "" << "" << "shop" << "shop" << "no system file has this name";
  QTest::newRow("environment") << "doc-pipeline" << "moon" << "" << "doc-pipeline" << "no environment \"moon\"";
}

void TestWallWindow::neverShowsAnotherSystem() {
  QFETCH(QString, system);
  QFETCH(QString, environment);
  QFETCH(QString, last);
  QFETCH(QString, name);
  QFETCH(QString, why);
  if (!last.isEmpty()) QSettings().setValue(QStringLiteral("console/system"), last);
  Wall wall;
  wall.console().start(system, environment);
  QVERIFY(wall.console().context() == nullptr);
  QCOMPARE(wall.console().missingSystem(), name);
  QVERIFY(wall.says(QString(name + QLatin1Char(' ') + cannot)));
  QVERIFY2(wall.says(why), qPrintable(wall.console().whyMissing().join(QLatin1Char('\n'))));
  QVERIFY(!wall.says(QStringLiteral("Document Packaging")));
  // Nothing is claimed of what nobody has seen.
  QVERIFY(!wall.says(QStringLiteral("No procedure runs")) && !wall.says(QStringLiteral("No open incident")));
  QCOMPARE(wall.flaws(), QStringList());
  picture(*wall.window, QStringLiteral("wall-missing-%1").arg(QLatin1String(QTest::currentDataTag())));
}

/// Such as of a folder that is mounted after the wall has started.
void TestWallWindow::showsAFileThatComesLater() {
  Wall wall;
  wall.console().start(QStringLiteral("shop"), QStringLiteral("here"));
  QVERIFY(wall.says(cannot));
  QVERIFY(writeSystem(QString(systems() + QStringLiteral("/shop.yaml")), "shop", "The shop"));
  QTRY_VERIFY_WITH_TIMEOUT(wall.says(QStringLiteral("The shop")), laterMs);
  QVERIFY(!wall.says(cannot));
  QVERIFY(wall.console().missingSystem().isEmpty());
}

void TestWallWindow::showsTheFirstSystemThatComes() {
  const QString nothing = m_world.filePath(QStringLiteral("nothing"));
  QVERIFY(QDir().mkpath(nothing));
  const auto before = qgetenv("OPSDECK_RESOURCES");
  qputenv("OPSDECK_RESOURCES", QFile::encodeName(nothing));
  const auto restored = qScopeGuard(
      [&before] { before.isNull() ? qunsetenv("OPSDECK_RESOURCES") : qputenv("OPSDECK_RESOURCES", before); });
  Wall wall;
  wall.console().start();
  QVERIFY(wall.says(QStringLiteral("No system file could be read")));
  QVERIFY(writeSystem(QString(systems() + QStringLiteral("/shop.yaml")), "shop", "The shop"));
  QTRY_VERIFY_WITH_TIMEOUT(wall.says(QStringLiteral("The shop")), laterMs);
}

/// F11 of `opsdeck --system ./shop.yaml`: no catalog and no setting knows the file.
void TestWallWindow::showsAFileOutsideTheCatalog() {
  const auto path = m_world.filePath(QStringLiteral("elsewhere/shop.yaml"));
  QVERIFY(writeSystem(path, "shop", "The shop"));
  QSettings().setValue(QLatin1String(settings::wallDistance), 1.0);  // letters that leave room
  Console console;
  MainWindow window(console);
  console.start(path, {});
  QVERIFY(console.isShown(QStringLiteral("shop"), QStringLiteral("here")));
  const std::unique_ptr<WallWindow> wall(window.openWall());
  QVERIFY(wall);
  wall->tick();
  QVERIFY(says(wall->board(), QStringLiteral("The shop")));
  QVERIFY(!says(wall->board(), QStringLiteral("Document Packaging")));
}

void TestWallWindow::saysOfEachTileWhatItIs() {
  QVERIFY(writeSystem(QString(systems() + QStringLiteral("/shop.yaml")), "shop", "The shop"));
  Wall wall(2);
  wall.console(0).start(QStringLiteral("shop"));
  wall.console(1).start(QStringLiteral("bank"));
  QVERIFY(wall.says(QStringLiteral("The shop")));
  QVERIFY(wall.says(QString(QStringLiteral("bank ") + cannot)));
  QVERIFY(wall.says(QStringLiteral("MISSING")) && wall.says(QStringLiteral("Finding the system")));
  QCOMPARE(wall.flaws(), QStringList());
  picture(*wall.window, QStringLiteral("wall-missing-tile"));
}

/// On two screens a restart must not land on the desk.
void TestWallWindow::takesItsScreenAgain() {
  const auto screens = QGuiApplication::screens();
  if (screens.size() < 2) QSKIP("There is one screen; the offscreen platform has two here.");
  {
    WallWindow first({}, wallLook());
    first.showFullScreenBeside(screens[0]);
    QCOMPARE(first.screen(), screens[1]);
    QTRY_COMPARE(QSettings().value(screenKey).toString(), screens[1]->name());
  }
  WallWindow again({}, wallLook());
  again.showFullScreenBeside(nullptr);
  QCOMPARE(again.screen(), screens[1]);
  QVERIFY(screens[1]->geometry().contains(again.geometry().center()));
  // But not upon the console, wherever that stands now.
  WallWindow beside({}, wallLook());
  beside.showFullScreenBeside(screens[1]);
  QCOMPARE(beside.screen(), screens[0]);
  QTRY_COMPARE(beside.home(), screens[0]->name());
  QCOMPARE(QSettings().value(screenKey).toString(), screens[1]->name());
}

void TestWallWindow::remembersWhereItWasMoved() {
  const auto screens = QGuiApplication::screens();
  if (screens.size() < 2) QSKIP("There is one screen; the offscreen platform has two here.");
  WallWindow wall({}, wallLook());
  wall.showFullScreenBeside(nullptr);
  QTRY_COMPARE(wall.home(), screens[0]->name());
  QVERIFY(!QSettings().contains(screenKey));  // nobody has put it there
  QTest::keyClick(&wall, Qt::Key_Escape);
  wall.windowHandle()->setScreen(screens[1]);
  wall.windowHandle()->setGeometry(QRect(screens[1]->geometry().topLeft(), QSize(900, 600)));
  QTRY_COMPARE(wall.screen(), screens[1]);
  QTest::keyClick(&wall, Qt::Key_F11);
  QTRY_COMPARE(QSettings().value(screenKey).toString(), screens[1]->name());
  QCOMPARE(wall.home(), screens[1]->name());
}

/// A display that sleeps while the wall starts is not forgotten for the one where the desktop has put it.
void TestWallWindow::keepsAScreenThatIsAway() {
  QSettings().setValue(screenKey, QStringLiteral("attic"));
  WallWindow wall({}, wallLook());
  wall.showFullScreenBeside(nullptr);
  QCOMPARE(wall.home(), QStringLiteral("attic"));
  QTest::qWait(2'500);  // by then it has settled
  QCOMPARE(wall.home(), QStringLiteral("attic"));
  QCOMPARE(QSettings().value(screenKey).toString(), QStringLiteral("attic"));
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
  const Json screens{{"screens", {screen("desk", 0, 1'280), screen("wall", 1'280, 1'280)}}};
  if (!file.open(QIODevice::WriteOnly) || file.write(jsonDump(screens)) < 0) return 1;
  file.close();
  if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
  QApplication application(argc, argv);
  TestWallWindow test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}
#include "tst_wall_window.moc"
