#include <QAbstractButton>
#include <QScreen>
#include <QTest>
#include <cmath>
#include <set>

#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/theme.h"
#include "widgets/wall/wall_feed.h"
#include "widgets/wall/wall_pen.h"

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
  void isReadFromAfar_data();
  void isReadFromAfar();
  void nothingClippedOrTouching_data();
  void nothingClippedOrTouching();
  void highContrastHasEdges();
  void longTextsKeepTheirPlaces();
  void linesAreOfLikeLength();
  void ofALongWordTheRestFollows();
  void linesOfAListHaveOneSize();
  void whyThereIsNoFigure();
  void whichServicesAreNotWell();
  void theHeartbeatIsNoState();
  void theSourcesAreToldBesideAnIncident();
  void incidentSaysAll();
  void whatNobodyAnsweredStandsBesideTheIncident();
  void blindIsNeverGreen_data();
  void blindIsNeverGreen();
  void staleSignalsSaySo();
  void dataThatStopsIsFrozen();
  void hasNoControls();
  void shiftsEachMinuteAndIsNeverClipped();
  void tilesKeepTheirLetters();
  void theEnvironmentIsNeverCut();
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

void TestWall::isReadFromAfar_data() {
  QTest::addColumn<QSize>("pixels");
  QTest::addColumn<qreal>("ratio");
  QTest::addColumn<bool>("fromTheRight");
  QTest::addColumn<QString>("theme");
  const auto add = [](const QSize &pixels, qreal ratio, bool fromTheRight, const char *theme) {
    QTest::addRow("%d-%g-%s-%s", pixels.width(), ratio, fromTheRight ? "rtl" : "ltr", theme)
        << pixels << ratio << fromTheRight << QString::fromLatin1(theme);
  };
  for (const bool fromTheRight : {false, true}) {
    for (const qreal ratio : {1.0, 1.25}) add(fullHd, ratio, fromTheRight, "dark");
    for (const qreal ratio : {1.25, 2.0}) add(fullHd * 2, ratio, fromTheRight, "dark");
  }
  for (const auto *theme : {"light", "contrast"}) add(fullHd, 1.25, true, theme);
}

/// As it is painted on 55 inches and seen from 5 m: what the room has to know in letters of 20 arc minutes, what
/// explains it, too, where there is room for that, and else in 16, the least that reads with ease (ISO 9241-303); and
/// all of it with the contrast of WCAG's AAA.
void TestWall::isReadFromAfar() {
  QFETCH(QSize, pixels);
  QFETCH(qreal, ratio);
  QFETCH(bool, fromTheRight);
  QFETCH(QString, theme);
  const auto arcMinutes = [&](qreal rows) {
    return std::atan(rows * inches55.width() / pixels.width() / 5'000) * 60 * 180 / M_PI;
  };
  const WallScene trouble(Scene::Trouble, true), ok(Scene::Ok), stale(Scene::Stale, true), waits(Scene::Trouble);
  struct Look {
    const WallScene *scene;
    QStringList main;
    bool isRoomy = false;
  };
  const Look looks[]{{&trouble,
                      {"P1", "42 min", "4 min 12 s", "Ana Ruiz", "Customers get", "2 of 5", "231", "37", "87.1 %",
                       "312 ms", "Waits for a decision", "12:04:05 UTC"}},
                     {&ok, {"Nothing needs you", "5 of 5", "99.4 %", "42 ms", "No procedure runs"}, true},
                     {&stale, {"DISPLAY FROZEN", "P1", "99.4 %"}},
                     {&waits, {"Down: ML service", "231", "Waits for a decision"}}};
  for (const auto &[scene, main, isRoomy] : looks) {
    WallBoard board;
    board.setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    board.resize((QSizeF(pixels) / ratio).toSize());
    board.setColors(wallColorsOf(theme));
    const auto capitals = wallCapitals({inches55, board.size(), 0, 5});
    board.setCapitals(capitals);
    const auto view = scene->view();
    board.show(topOf(view), {view});
    QCOMPARE(flawsOf(board, capitals), QStringList());
    const auto image = pictureOf(board, ratio);
    QStringList found;
    for (const auto &piece : textsOf(board)) {
      const auto told = std::ranges::find_if(main, [&](const QString &each) { return piece.text.startsWith(each); });
      const bool isMain = isRoomy || told != main.end();
      if (told != main.end()) found.append(*told);
      const auto letters = arcMinutes(QFontMetricsF(piece.font).capHeight() * ratio);
      QVERIFY2(letters >= (isMain ? 19.95 : 15.95), qPrintable(QStringLiteral("%1: %2").arg(piece.text).arg(letters)));
      // A capital or a digit is as high on the screen; its edges are smoothed.
      const auto ink = inkIn(image, piece, ratio);
      const bool hasTall = std::ranges::any_of(piece.text, [](QChar c) { return c.isUpper() || c.isDigit(); });
      if (hasTall && !piece.isStruck) {
        QVERIFY2(arcMinutes(ink.height() + 2) >= (isMain ? 19.95 : 15.95),
                 qPrintable(QStringLiteral("%1: %2 rows").arg(piece.text).arg(ink.height())));
      }
      const auto painted = paintedContrast(image, piece, ratio);
      QVERIFY2(painted >= 7, qPrintable(QStringLiteral("%1: %2").arg(piece.text).arg(painted)));
    }
    for (const auto &each : main) QVERIFY2(found.contains(each), qPrintable(each));
  }
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

/// Where all grounds are black.
void TestWall::highContrastHasEdges() {
  const WallScene shown(Scene::Trouble, true);
  for (const auto *theme : {"contrast", "dark"}) {
    WallBoard board;
    board.resize(fullHd);
    board.setColors(wallColorsOf(QString::fromLatin1(theme)));
    board.setCapitals(capitals1080());
    const auto view = shown.view();
    board.show(topOf(view), {view});
    const auto image = pictureOf(board, 1);
    int fills = 0;
    for (const auto &piece : board.pieces()) {
      if (piece.kind != WallPiece::Kind::Fill) continue;
      ++fills;
      const auto y = static_cast<int>(piece.rect.center().y());
      double best = 1;
      for (int x = static_cast<int>(piece.rect.left()); x < piece.rect.left() + 5; ++x)
        best = std::max(best, contrastOf(image.pixelColor(x, y), board.colors().window));
      QCOMPARE(best >= 7, board.colors().highContrast);
    }
    QCOMPARE(fills, 10);  // the place, four of the incident, five signals
  }
}

/// No word stands alone, and no line begins with the point between two parts.
void TestWall::linesAreOfLikeLength() {
  QList<WallPiece> pieces;
  const auto colors = wallColors(darkColors());
  const WallPen pen(pieces, {46, false}, colors);
  const auto text = QStringLiteral("Customers get no documents; orders are accepted and wait.");
  const auto lines = pen.wrapped(text, pen.width(text, {}) - 20, 3, {});
  QCOMPARE(lines.size(), 2);
  QCOMPARE(lines.join(QLatin1Char(' ')), text);
  const auto first = pen.width(lines[0], {}), second = pen.width(lines[1], {});
  QVERIFY2(std::min(first, second) > 0.7 * std::max(first, second), qPrintable(lines.join(QLatin1Char('/'))));
  for (int width = 200; width < 1'600; width += 20) {
    for (const auto &line : pen.wrapped(QStringLiteral("No open incident · 3 alerts · none waits"), width, 4, {}))
      QVERIFY2(!line.startsWith(QStringLiteral("·")), qPrintable(line));
  }
}

/// Neither is cut for the other.
void TestWall::ofALongWordTheRestFollows() {
  const WallScene shown(Scene::Trouble);
  WallBoard board;
  board.resize(1'080, 1'920);
  const auto capitals = wallCapitals({{}, board.size(), 55, 5});
  board.setCapitals(capitals);
  auto view = shown.view();
  view.problems.clear();
  view.step.word = QStringLiteral("Waits for a decision of somebody");
  view.step.text = QStringLiteral("step scale");
  board.show(topOf(view), {view});
  QCOMPARE(flawsOf(board, capitals), QStringList());
  QRectF word, text;
  for (const auto &piece : textsOf(board)) {
    if (piece.text == view.step.word) word = piece.rect;
    if (piece.text == view.step.text) text = piece.rect;
  }
  QVERIFY(word.isValid() && text.isValid());
  QVERIFY(text.top() > word.center().y());
  QCOMPARE(text.left(), word.left());
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

/// The line with the longest text is not the least of them, and what is well is not larger.
void TestWall::linesOfAListHaveOneSize() {
  const WallScene shown(Scene::Trouble);
  bool areFineShown = false;
  for (const QSize size : {QSize(1'280, 800), fullHd}) {
    WallBoard board;
    board.resize(size);
    board.setCapitals(wallCapitals({{}, size, 55, 5}));
    auto view = shown.view();
    view.problems = view.problems.first(3);
    view.problems[1].text += QStringLiteral(", and what makes this line longer than the others");
    view.backups = {{Tone::Ok, QStringLiteral("new enough"), QStringLiteral("Database: 1 min old, at most 1 h (RPO)")}};
    board.show(topOf(view), {view});
    QList<QFont> fonts, fine;
    for (const auto &piece : textsOf(board)) {
      auto text = piece.text;
      text.remove(QChar(0x2026)).replace(QChar(0xa0), QLatin1Char(' '));
      const auto isLine = [&text](const WallLine &line) { return text.size() > 8 && line.text.startsWith(text); };
      if (std::ranges::any_of(view.problems, isLine)) fonts.append(piece.font);
      if (std::ranges::any_of(view.backups, isLine)) fine.append(piece.font);
    }
    for (const auto &font : fine) QVERIFY(font.pixelSize() <= fonts.first().pixelSize());
    areFineShown = areFineShown || !fine.isEmpty();
    QVERIFY2(fonts.size() >= 3, qPrintable(QString::number(fonts.size())));
    QCOMPARE(fonts.count(fonts.first()), fonts.size());
  }
  QVERIFY(areFineShown);
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

/// As many of their names as there is room for.
void TestWall::whichServicesAreNotWell() {
  WallScene shown(Scene::Ok);
  for (const int each : {1, 2}) shown.fake.status().current.services[each].health = Health::Degraded;
  WallBoard board;
  board.resize(fullHd);
  board.setCapitals(capitals1080());
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QCOMPARE(view.reasons.first(), QStringLiteral("Workers, ML service"));
  QVERIFY(says(board, QStringLiteral("Workers +1")));
  QCOMPARE(flawsOf(board, capitals1080()), QStringList());
  QCOMPARE(cutTexts(board), QStringList());
}

/// What beats is no state: nothing green stands beside a P0.
void TestWall::theHeartbeatIsNoState() {
  const WallScene shown(Scene::Trouble, true);
  WallBoard board;
  board.resize(fullHd);
  const auto view = shown.view();
  board.show(topOf(view), {view});
  const auto pieces = board.pieces();
  const auto pulse = std::ranges::find(pieces, WallPiece::Kind::Pulse, &WallPiece::kind);
  QVERIFY(pulse != pieces.end());
  QCOMPARE(pulse->ink, board.colors().muted);
}

void TestWall::theSourcesAreToldBesideAnIncident() {
  const WallScene shown(Scene::Ok, true);
  WallBoard board;
  board.resize(1'280, 720);
  auto view = shown.view();
  view.events = view.events.first(1);
  board.show(topOf(view), {view});
  for (const qreal capitals : {board.capitals(), wallCapitals({{}, board.size(), 55, 5})}) {
    board.setCapitals(capitals);
    picture(board, QStringLiteral("wall-sources-%1").arg(qRound(capitals)));
    QVERIFY(says(board, QStringLiteral("6 of 6 sources answer")));
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
  for (const char *text : {"P1", "Mitigating", "42 min", "Customers get no documents", "Ana Ruiz", "4 min 12 s",
                           "2 of 5", "231", "37", "87.1 %", "312 ms", "Waits for a decision"}) {
    QVERIFY2(says(board, QString::fromLatin1(text)), text);
  }
  // What is not well by now counts more than how it began.
  QVERIFY(says(board, QStringLiteral("not OK: Document API, Workers, ML service")));
  const auto newest = timelineOf();
  for (qsizetype i = 2; i < newest.size(); ++i)
    QVERIFY2(says(board, newest[i].text.left(20)), qPrintable(newest[i].text));
  QVERIFY(!says(board, newest[0].text.left(20)));
  QVERIFY(!says(board, QStringLiteral("FROZEN")));
}

/// Whether it is graver than the incident or not, and in a tile, too; a name is not taken for how it stands.
void TestWall::whatNobodyAnsweredStandsBesideTheIncident() {
  WallScene shown(Scene::Trouble, true);
  auto &incident = shown.incidents[0];
  incident.alerts.clear();
  incident.component = QStringLiteral("document_queue");
  for (const bool isGraver : {false, true}) {
    incident.severity = isGraver ? Severity::P2 : Severity::P1;
    incident.impact = isGraver ? QString() : incident.impact;
    const auto view = shown.view();
    QCOMPARE(view.incident->isUnansweredGrave, isGraver);
    for (const QSize size : {fullHd, QSize(1'080, 1'920), QSize(1'280, 800), QSize(960, 540)}) {
      WallBoard board;
      board.resize(size);
      const auto capitals = wallCapitals({{}, size, 55, 5});
      board.setCapitals(capitals);
      board.show(topOf(view), {view});
      const auto what = QStringLiteral("wall-unanswered-%1-%2").arg(size.width()).arg(isGraver);
      picture(board, what);
      QVERIFY2(flawsOf(board, capitals).isEmpty(), qPrintable(flawsOf(board, capitals).join(QLatin1Char('\n'))));
      QVERIFY2(says(board, QStringLiteral("Not answered")), qPrintable(what));
      QVERIFY2(says(board, QStringLiteral("P1 Document")), qPrintable(what));
      QVERIFY2(says(board, QStringLiteral("document_queue: Backing up")), qPrintable(what));
    }
    WallTop top;
    top.title = QStringLiteral("2 of 4 systems have an incident");
    WallBoard board;
    board.resize(fullHd);
    board.setCapitals(capitals1080());
    board.show(top, {view, view, view, view});
    picture(board, QStringLiteral("wall-unanswered-tiles-%1").arg(isGraver));
    QVERIFY(says(board, QStringLiteral("Not answered")));
    if (isGraver) QVERIFY(says(board, QStringLiteral("Document API")));
    QCOMPARE(flawsOf(board, capitals1080()), QStringList());
  }
}

void TestWall::blindIsNeverGreen_data() {
  QTest::addColumn<Scene>("scene");
  QTest::addColumn<QString>("headline");
  QTest::newRow("ok") << Scene::Ok << QStringLiteral("Nothing needs you");
  QTest::newRow("trouble") << Scene::Trouble << QStringLiteral("Down: ML service");
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
  QVERIFY(says(board, QStringLiteral("STOOD STILL")) && says(board, QStringLiteral("11:02:05 to 12:07:00 UTC")));
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
      for (const char *text : {"P1", "4 min 12 s", "Nothing needs you"})
        QVERIFY2(says(board, QLatin1String(text)), text);
      if (count == 4) QVERIFY(says(board, QStringLiteral("DISPLAY FROZEN")));
      // Rather in small letters than cut.
      if (count == 4) QVERIFY(says(board, QStringLiteral("and wait.")));
      // Of the figures the most important at least.
      if (count == 4) QVERIFY(says(board, QStringLiteral("5 of 5")));
    }
  }
}

void TestWall::theEnvironmentIsNeverCut() {
  const WallScene shown(Scene::Trouble, true);
  auto view = shown.view();
  const auto name = QStringLiteral("eu-central");
  view.placeTone = Tone::Critical;
  view.place = QStringLiteral("PRODUCTION ") + name;
  for (const QSize size : {QSize(480, 800), QSize(640, 480), QSize(960, 600), QSize(1'280, 800)}) {
    for (const int count : {1, 2, 4}) {
      const auto capitals = wallCapitals({{}, size, 20, 5});
      const QList<WallView> views(std::min(count, wallTiles(count, size, capitals)), view);
      WallBoard board;
      board.resize(size);
      board.setCapitals(capitals);
      WallTop top = topOf(view);
      if (views.size() > 1) top.place.clear();
      board.show(top, views);
      const auto what = QStringLiteral("%1 in %2x%3").arg(count).arg(size.width()).arg(size.height());
      picture(board, QStringLiteral("wall-place-%1-%2").arg(size.width()).arg(count));
      QVERIFY2(says(board, name), qPrintable(what));
      for (const auto &text : textsOf(board))
        QVERIFY2(!text.text.startsWith(QStringLiteral("PROD…")), qPrintable(what));
      QVERIFY2(flawsOf(board, 1).isEmpty(), qPrintable(what + flawsOf(board, 1).join(QLatin1Char('\n'))));
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
