#include <QAbstractButton>
#include <QScreen>
#include <QTest>
#include <cmath>
#include <set>

#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/theme.h"
#include "widgets/wall/wall_feed.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr QSize fullHd(1'920, 1'080);
/// 55 inches, 16:9.
constexpr QSizeF inches55(1'217.6, 684.9);

qreal capitals1080() {
  return wallCapitals({inches55, fullHd, 0, 5});
}

Colors wallColorsOf(const QString &theme) {
  if (theme == QLatin1String("contrast")) return wallColors(contrastColors());
  return wallColors(theme == QLatin1String("dark") ? darkColors() : lightColors());
}

}  // namespace

/// What the wall paints: every state at every size, read from the pieces that it is made of.
class TestWall : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Light); }
  void lettersOfAnUsualWall();
  void anAbsurdScreenCountsAsUsual();
  void nothingClippedOrTouching_data();
  void nothingClippedOrTouching();
  void longTextsKeepTheirPlaces();
  void linesOfAListHaveOneSize();
  void whyThereIsNoFigure();
  void incidentSaysAll();
  void blindIsNeverGreen_data();
  void blindIsNeverGreen();
  void staleSignalsSaySo();
  void dataThatStopsIsFrozen();
  void hasNoControls();
  void shiftsEachMinuteAndIsNeverClipped();
  void tilesKeepTheirLetters();
  void feedRemembersTheLastAnswer();
};

void TestWall::lettersOfAnUsualWall() {
  QVERIFY2(std::abs(capitals1080() - 45.9) < 0.2, qPrintable(QString::number(capitals1080())));
  QVERIFY(std::abs(wallCapitals({inches55, QSize(3'840, 2'160), 0, 5}) - 2 * capitals1080()) < 0.01);
  QVERIFY(std::abs(wallCapitals({inches55, fullHd, 0, 10}) - 2 * capitals1080()) < 0.01);
  // By the font's own word, not by ours.
  for (const qreal capitals : {capitals1080(), 2 * capitals1080(), 20.0}) {
    const auto height = QFontMetricsF(wallFont(capitals, QFont::Medium)).capHeight();
    QVERIFY2(height >= capitals - 0.01 && height < capitals + 1.5, qPrintable(QString::number(height)));
  }
}

void TestWall::anAbsurdScreenCountsAsUsual() {
  for (const QSizeF absurd :
       {QSizeF(), QSizeF(0, 0), QSizeF(16, 9), QSizeF(160, 90), QSizeF(20'000, 11'250), QSizeF(1'200, 200)}) {
    const auto capitals = wallCapitals({absurd, fullHd, 0, 5});
    const bool isBelieved = absurd == QSizeF(160, 90);  // small, but a screen may be
    QCOMPARE(std::abs(capitals - capitals1080()) < 0.2, !isBelieved);
  }
  QVERIFY(std::abs(wallCapitals({QSizeF(508, 286), fullHd, 55, 5}) - capitals1080()) < 0.2);
}

void TestWall::nothingClippedOrTouching_data() {
  QTest::addColumn<Scene>("scene");
  QTest::addColumn<bool>("withIncident");
  QTest::addColumn<QSize>("size");
  QTest::addColumn<QString>("theme");
  for (const auto scene : allScenes()) {
    for (const bool withIncident : {false, true}) {
      for (const QSize size : {fullHd, QSize(3'840, 2'160), QSize(1'280, 800), QSize(1'080, 1'920)}) {
        for (const auto *theme : {"dark", "light", "contrast"}) {
          const auto name = QStringLiteral("wall-%1%2-%3-%4")
                                .arg(sceneName(scene), withIncident ? QStringLiteral("-incident") : QString())
                                .arg(size.width())
                                .arg(QLatin1String(theme));
          QTest::newRow(qPrintable(name)) << scene << withIncident << size << QString::fromLatin1(theme);
        }
      }
    }
  }
}

void TestWall::nothingClippedOrTouching() {
  QFETCH(Scene, scene);
  QFETCH(bool, withIncident);
  QFETCH(QSize, size);
  QFETCH(QString, theme);
  const WallScene shown(scene, withIncident);
  WallBoard board;
  board.resize(size);
  board.setColors(wallColorsOf(theme));
  const auto capitals = wallCapitals({{}, size, 55, 5});
  board.setCapitals(capitals);
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QCOMPARE(flawsOf(board, capitals), QStringList());
  // On the screens that walls are.
  if (size.width() >= 1'920 && scene != Scene::Hostile) {
    const auto cut = cutTexts(board);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
  }
  QVERIFY(says(board, QStringLiteral("12:04:05 UTC")));
  const bool isWanted = size.width() >= 1'920 || qEnvironmentVariableIsSet("OPSDECK_ALL_PICTURES");
  if (isWanted) picture(board, QString::fromLatin1(QTest::currentDataTag()));
}

void TestWall::longTextsKeepTheirPlaces() {
  WallScene shown(Scene::Trouble, true);
  const auto sentence = QStringLiteral("Customers in the whole of Europe get no documents since this morning; ");
  shown.incidents[0].impact = sentence.repeated(5).left(300);
  shown.incidents[0].roles[IncidentRole::Commander] =
      QStringLiteral("Maximiliana Alexandra von Hohenstein-Wittelsbach");
  auto timeline = timelineOf();
  timeline.last().text = QStringLiteral("X").repeated(500);
  shown.input.timeline = timeline;
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QCOMPARE(flawsOf(board, capitals1080()), QStringList());
  int lines = 0;
  bool isElided = false;
  for (const auto &piece : textsOf(board)) {
    if (sentence.contains(piece.text.left(12)) || piece.text.contains(QStringLiteral("Europe"))) {
      ++lines;
      isElided = isElided || piece.text.endsWith(QChar(0x2026));
    }
  }
  QCOMPARE(lines, 2);
  QVERIFY(isElided);
  picture(board, QStringLiteral("wall-long"));
}

/// The line with the longest text is not the least of them.
void TestWall::linesOfAListHaveOneSize() {
  const WallScene shown(Scene::Trouble);
  for (const QSize size : {QSize(1'280, 800), fullHd}) {
    WallBoard board;
    board.resize(size);
    board.setCapitals(wallCapitals({{}, size, 55, 5}));
    const auto view = shown.view();
    board.show(topOf(view), {view});
    QList<QFont> fonts;
    for (const auto &piece : textsOf(board)) {
      auto text = piece.text;
      text.remove(QChar(0x2026));
      const auto isLine = [&text](const WallLine &line) { return text.size() > 8 && line.text.startsWith(text); };
      if (std::ranges::any_of(view.problems, isLine)) fonts.append(piece.font);
    }
    QVERIFY2(fonts.size() >= 3, qPrintable(QString::number(fonts.size())));
    QCOMPARE(fonts.count(fonts.first()), fonts.size());
  }
}

void TestWall::whyThereIsNoFigure() {
  WallScene shown(Scene::Ok);
  auto &api = shown.fake.status().current.services[0];
  api.latencyMs = api.successRate = {};
  for (const QSize size : {QSize(1'280, 800), fullHd, QSize(1'080, 1'920)}) {
    WallBoard board;
    board.resize(size);
    const auto capitals = wallCapitals({{}, size, 55, 5});
    board.setCapitals(capitals);
    const auto view = shown.view();
    board.show(topOf(view), {view});
    QVERIFY(says(board, QStringLiteral("no requests")));
    QCOMPARE(flawsOf(board, capitals), QStringList());
  }
}

void TestWall::incidentSaysAll() {
  const WallScene shown(Scene::Trouble, true);
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  // Severity, elapsed, impact, who leads, countdown, five signals, step, five lines.
  for (const char *text : {"P1", "Mitigating", "42 min", "Customers get no documents", "Ana Ruiz", "4:12", "2 of 5",
                           "231", "37", "87.1 %", "312 ms", "Waits for a decision"}) {
    QVERIFY2(says(board, QString::fromLatin1(text)), text);
  }
  const auto newest = timelineOf();
  for (qsizetype i = 1; i < newest.size(); ++i)
    QVERIFY2(says(board, newest[i].text.left(20)), qPrintable(newest[i].text));
  QVERIFY(!says(board, newest[0].text.left(20)));
  QVERIFY(!says(board, QStringLiteral("FROZEN")));
}

void TestWall::blindIsNeverGreen_data() {
  QTest::addColumn<Scene>("scene");
  QTest::addColumn<QString>("headline");
  QTest::newRow("ok") << Scene::Ok << QStringLiteral("Nothing needs you");
  QTest::newRow("trouble") << Scene::Trouble << QStringLiteral("things need somebody");
  QTest::newRow("loading") << Scene::Loading << QStringLiteral("for the first time");
  QTest::newRow("stale") << Scene::Stale << QStringLiteral("Blind: no source answers");
  QTest::newRow("partial") << Scene::Partial << QStringLiteral("2 of 6 sources are silent");
  QTest::newRow("offline") << Scene::Offline << QStringLiteral("Not watched");
  QTest::newRow("empty") << Scene::Empty << QStringLiteral("Blind");
}

void TestWall::blindIsNeverGreen() {
  QFETCH(Scene, scene);
  QFETCH(QString, headline);
  const WallScene shown(scene);
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QVERIFY2(view.headline.text.contains(headline), qPrintable(view.headline.text));
  QCOMPARE(view.headline.tone == Tone::Ok, scene == Scene::Ok);
  QVERIFY(says(board, view.headline.text.left(12)));
  // Nor may anything else be green that nobody has seen.
  if (scene != Scene::Stale && scene != Scene::Offline && scene != Scene::Loading) return;
  const auto pieces = board.pieces();
  QVERIFY(std::ranges::none_of(
      pieces, [](const WallPiece &piece) { return piece.kind == WallPiece::Kind::Glyph && piece.tone == Tone::Ok; }));
}

void TestWall::staleSignalsSaySo() {
  const WallScene shown(Scene::Stale, true);
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  const auto texts = textsOf(board);
  const auto stale =
      std::ranges::count_if(texts, [](const WallPiece &each) { return each.text == QLatin1String("STALE 4 min"); });
  QCOMPARE(stale, 5);
  // How many services are ok is no value from before.
  QCOMPARE(std::ranges::count_if(texts, &WallPiece::isStruck), 4);
}

void TestWall::dataThatStopsIsFrozen() {
  WallScene shown(Scene::Ok, true);
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto look = [&](int secondsLater) {
    shown.input.now = FakeContext::now().addSecs(secondsLater);
    shown.input.moment = {FakeContext::now().addSecs(secondsLater), {}};
    const auto view = shown.view();
    board.show(topOf(view), {view});
  };
  look(0);
  QVERIFY(!says(board, QStringLiteral("DISPLAY FROZEN")));
  look(20);
  QVERIFY(!says(board, QStringLiteral("DISPLAY FROZEN")));
  look(180);
  QVERIFY(says(board, QStringLiteral("DISPLAY FROZEN since 12:03:59 UTC, for 3 min")));
  QVERIFY(shown.view().frozenWhy.contains(QStringLiteral("no answer comes")));
  QCOMPARE(flawsOf(board, capitals1080()), QStringList());
  QVERIFY(says(board, QStringLiteral("P1")));
  picture(board, QStringLiteral("wall-frozen"));
  // The display itself stood still.
  const auto view = shown.view();
  auto top = topOf(view);
  top.stoodStill = QStringLiteral("THIS DISPLAY STOOD STILL from 11:02:05 to 12:07:00 UTC");
  board.show(top, {view});
  QVERIFY(says(board, QStringLiteral("STOOD STILL from 11:02:05")));
  QCOMPARE(flawsOf(board, capitals1080()), QStringList());
}

void TestWall::hasNoControls() {
  const WallScene shown(Scene::Trouble, true);
  WallBoard board;
  board.resize(fullHd);
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QVERIFY(board.findChildren<QWidget *>().isEmpty());
  QCOMPARE(board.focusPolicy(), Qt::NoFocus);
  QVERIFY(!board.accessibleName().isEmpty());
  for (const char *text : {"P1", "Ana Ruiz", "87.1 %"}) {
    QVERIFY2(board.accessibleDescription().contains(QLatin1String(text)), text);
  }
}

void TestWall::shiftsEachMinuteAndIsNeverClipped() {
  const WallScene shown(Scene::Trouble, true);
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  std::set<std::pair<qreal, qreal>> places;
  qreal farthest = 0;
  QPointF before;
  for (int minute = 0; minute < 24; ++minute) {
    board.setMinute(minute);
    QCOMPARE(flawsOf(board, capitals1080()), QStringList());
    const auto at = textsOf(board).first().rect.topLeft();
    if (minute > 0) {
      QVERIFY(at != before);
      farthest = std::max(farthest, QLineF(at, before).length());
    }
    places.insert({at.x(), at.y()});
    before = at;
  }
  QVERIFY(places.size() >= 8);
  QVERIFY(farthest < 8);
}

void TestWall::tilesKeepTheirLetters() {
  QCOMPARE(wallTiles(1, fullHd, capitals1080()), 1);
  QCOMPARE(wallTiles(2, fullHd, capitals1080()), 2);
  QCOMPARE(wallTiles(3, fullHd, capitals1080()), 4);
  QCOMPARE(wallTiles(9, fullHd, capitals1080()), 4);
  // Where letters would get too small there is one at a time.
  QCOMPARE(wallTiles(4, QSizeF(640, 480), capitals1080()), 1);
  const WallScene trouble(Scene::Trouble, true), ok(Scene::Ok), partial(Scene::Partial), stale(Scene::Stale, true);
  for (const bool isDark : {true, false}) {
    for (const int count : {2, 4}) {
      WallBoard board;
      board.resize(fullHd);
      board.setColors(wallColors(isDark ? darkColors() : lightColors()));
      board.setCapitals(capitals1080());
      const auto views = QList{trouble.view(), ok.view(), partial.view(), stale.view()}.first(count);
      WallTop top;
      top.title = QStringLiteral("2 of 4 systems have an incident");
      top.clock = QStringLiteral("12:04:05 UTC");
      board.show(top, views);
      picture(board, QStringLiteral("wall-tiles-%1%2").arg(count).arg(isDark ? QString() : QStringLiteral("-light")));
      QCOMPARE(flawsOf(board, capitals1080()), QStringList());
      for (const char *text : {"P1", "4:12", "Nothing needs you"}) QVERIFY2(says(board, QLatin1String(text)), text);
      if (count == 4) QVERIFY(says(board, QStringLiteral("DISPLAY FROZEN")));
    }
  }
}

void TestWall::feedRemembersTheLastAnswer() {
  WallFeed feed;
  QVERIFY(!feed.view());
  FakeContext ok(Scene::Ok);
  feed.setContext(&ok.context());
  QVERIFY(feed.view());
  QVERIFY(feed.view()->frozen.isEmpty());
  // No journal: whether there is an incident, nobody knows.
  QVERIFY(feed.view()->headline.tone != Tone::Ok);
  feed.setContext(nullptr);
  FakeContext offline(Scene::Offline);
  feed.setContext(&offline.context());
  const auto view = feed.view();
  QVERIFY(view);
  QVERIFY2(view->frozen.contains(QStringLiteral("DISPLAY FROZEN since 12:03:59 UTC")), qPrintable(view->frozen));
  QVERIFY(view->frozenWhy.contains(QStringLiteral("lab is not running")));
}

QTEST_MAIN(TestWall)
#include "tst_wall.moc"
