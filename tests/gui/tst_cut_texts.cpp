#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/composition/language.h"
#include "app/shell/main_window.h"
#include "tests/gui/own_world.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/painted.h"
#include "tests/gui/picture.h"
#include "tests/gui/smallest_window.h"

using namespace ops;
using namespace ops::test;

/// In the smallest window no page cuts a text, whoever paints it: see cutIn() for the rule. The same program runs with
/// QT_SCALE_FACTOR=1.25, where sizes are no whole pixels, and with 1.5
/// on a screen of 1280×800; there in the languages that there are, for the pseudo-language is longer than any.
class TestCutTexts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void pages_data();
  void pages();
  void frame_data();
  void frame();

 private:
  static void speak(const QString &language);
  QTemporaryDir m_world;
  std::unique_ptr<SceneJournals> m_journals;
};

void TestCutTexts::initTestCase() {
  QVERIFY(useOwnWorld(m_world));
  Theme::install(ThemeMode::Light);
  m_journals = std::make_unique<SceneJournals>();
}

void TestCutTexts::speak(const QString &language) {
  // The last one that was installed would be asked next.
  qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
}

void TestCutTexts::pages_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<int>("scene");
  for (const char *language : {"en", "de", "es", "pseudo", "pseudo-rtl"}) {
    const bool isPseudo = QLatin1String(language) == QLatin1String("pseudo");
    if (isSmallScreen() && QLatin1String(language).startsWith(QLatin1String("pseudo"))) continue;
    for (const Scene scene : isPseudo ? allScenes() : QList{Scene::Trouble, Scene::Stale})
      QTest::addRow("%s-%s", language, qPrintable(sceneName(scene))) << QString::fromLatin1(language) << int(scene);
  }
}

void TestCutTexts::pages() {
  QFETCH(QString, language);
  QFETCH(int, scene);
  speak(language);
  PageScene shown(static_cast<Scene>(scene), *m_journals);
  Console console;
  MainWindow window(console);
  window.hideHints();
  window.resize(smallestWindow(window));
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QCOMPARE(window.devicePixelRatioF(), std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble()));
  QStringList flaws;
  for (auto *page : window.pages()) {
    window.showPage(page->name());
    shown.show(*page);
    QCOMPARE(window.size(), smallestWindow(window));
    for (const auto &flaw : cutIn(window)) flaws.append(page->name() + QStringLiteral(": ") + flaw);
    picture(window, QStringLiteral("cut-%1-%2").arg(QLatin1String(QTest::currentDataTag()), page->name()));
    page->setContext(nullptr);
  }
  tellAll(flaws);
  QVERIFY(flaws.isEmpty());
}

void TestCutTexts::frame_data() {
  QTest::addColumn<QString>("language");
  for (const char *language : {"en", "de", "es", "pseudo", "pseudo-rtl"}) {
    if (isSmallScreen() && QLatin1String(language).startsWith(QLatin1String("pseudo"))) continue;
    QTest::addRow("%s", language) << QString::fromLatin1(language);
  }
}

/// What stands around the pages, as the program starts: in production, which can't be reached here.
void TestCutTexts::frame() {
  QFETCH(QString, language);
  speak(language);
  Console console;
  console.prepare();
  MainWindow window(console);
  window.resize(smallestWindow(window));
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QTRY_VERIFY(console.context() && console.context()->journal);
  QStringList flaws;
  for (const auto &info : window.pageInfos()) {
    window.showPage(info.name);
    settle();
    for (const auto &flaw : cutIn(window)) flaws.append(info.name + QStringLiteral(": ") + flaw);
  }
  tellAll(flaws);
  QVERIFY(flaws.isEmpty());
}

QTEST_MAIN(TestCutTexts)
#include "tst_cut_texts.moc"
