#include <QPainter>
#include <QTest>
#include <cmath>

#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr QSize fullHd(1'920, 1'080);

/// "The queue is backing up; 12 customers wait."
const QString hebrew = QStringLiteral("התור מתארך; 12 לקוחות ממתינים.");

/// Where a text lies in a strip that is 400 pixels wide, as an application of that direction paints it.
struct Strip {
  Strip(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction, qreal width = 400)
      : image(420, 40, QImage::Format_RGB32) {
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.setFont(Theme::instance().font(Type::Heading));
    painter.setPen(Qt::black);
    drawTabular(painter, QRectF(10, 0, width, 40), alignment, text);
  }
  /// The first column with ink, and the one behind the last.
  std::pair<int, int> ink() const {
    int first = image.width(), last = 0;
    for (int x = 0; x < image.width(); ++x) {
      for (int y = 0; y < image.height(); ++y) {
        if (qGray(image.pixel(x, y)) > 200) continue;
        first = std::min(first, x);
        last = x + 1;
      }
    }
    return {first, last};
  }
  /// The middle of what differs from another one, as a share of the ink's width.
  qreal placeOfDifference(const Strip &other) const {
    int first = image.width(), last = 0;
    for (int x = 0; x < image.width(); ++x) {
      for (int y = 0; y < image.height(); ++y) {
        if (image.pixel(x, y) == other.image.pixel(x, y)) continue;
        first = std::min(first, x);
        last = x + 1;
      }
    }
    const auto [left, right] = ink();
    return ((first + last) / 2.0 - left) / (right - left);
  }
  QImage image;
};

}  // namespace

/// What languages that are read from the right see: the wall's mirror image, with letters and figures as they are.
class TestWallRtl : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Light); }
  void isTheMirrorImage_data();
  void isTheMirrorImage();
  void tilesGoFromTheRight();
  void paintsNothingOutsideOfItsPlaces_data();
  void paintsNothingOutsideOfItsPlaces();
  void figuresKeepTheirOrder_data();
  void figuresKeepTheirOrder();
  void lettersFromTheRightGoThere();
  void alignmentIsThatOfTheScreen();
  void digitsTakeOneWidth();
  void neighboursStayClose();
};

void TestWallRtl::isTheMirrorImage_data() {
  QTest::addColumn<Scene>("scene");
  QTest::addColumn<bool>("withIncident");
  QTest::addColumn<QSize>("size");
  for (const auto scene : allScenes()) {
    for (const bool withIncident : {false, true}) {
      for (const QSize size : {fullHd, QSize(3'840, 2'160), QSize(1'280, 800), QSize(1'080, 1'920)}) {
        QTest::addRow("%s%s-%d", qPrintable(sceneName(scene)), withIncident ? "-incident" : "", size.width())
            << scene << withIncident << size;
      }
    }
  }
}

void TestWallRtl::isTheMirrorImage() {
  QFETCH(Scene, scene);
  QFETCH(bool, withIncident);
  QFETCH(QSize, size);
  const WallScene shown(scene, withIncident);
  const auto view = shown.view();
  const auto capitals = wallCapitals({{}, size, 55, 5});
  const auto colors = wallColors(darkColors());
  const QRectF area(30, 20, size.width() - 100, size.height() - 40);
  const auto plain = layOutWall(topOf(view), {view}, area, capitals, colors, Qt::LeftToRight);
  const auto mirrored = layOutWall(topOf(view), {view}, area, capitals, colors, Qt::RightToLeft);
  QCOMPARE(mirrored.size(), plain.size());
  for (qsizetype i = 0; i < plain.size(); ++i) {
    const auto &one = plain[i], &other = mirrored[i];
    QCOMPARE(other.kind, one.kind);
    QCOMPARE(other.text, one.text);
    QCOMPARE(other.font, one.font);
    QCOMPARE(other.rect.size(), one.rect.size());
    QCOMPARE(other.rect.top(), one.rect.top());
    QVERIFY2(std::abs((other.rect.right() - area.left()) - (area.right() - one.rect.left())) < 0.01,
             qPrintable(one.text));
    const auto side = [](const WallPiece &piece) {
      return piece.alignment & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
    };
    QCOMPARE(side(other) == Qt::AlignHCenter, side(one) == Qt::AlignHCenter);
    QCOMPARE(side(other) == Qt::AlignLeft, side(one) == Qt::AlignRight);
  }
  WallBoard board;
  board.setLayoutDirection(Qt::RightToLeft);
  board.resize(size);
  board.setCapitals(capitals);
  board.show(topOf(view), {view});
  QCOMPARE(flawsOf(board, capitals), QStringList());
  if (size == fullHd) picture(board, QStringLiteral("wall-rtl-%1").arg(QLatin1String(QTest::currentDataTag())));
}

void TestWallRtl::tilesGoFromTheRight() {
  const WallScene first(Scene::Trouble, true), second(Scene::Ok);
  WallBoard board;
  board.setLayoutDirection(Qt::RightToLeft);
  board.resize(fullHd);
  const auto capitals = wallCapitals({{}, fullHd, 55, 5});
  board.setCapitals(capitals);
  WallTop top;
  top.title = QStringLiteral("1 of 2 systems have an incident");
  top.clock = QStringLiteral("12:04:05 UTC");
  board.show(top, {first.view(), second.view()});
  QCOMPARE(flawsOf(board, capitals), QStringList());
  const auto place = [&board](const char *text) {
    for (const auto &piece : textsOf(board)) {
      if (piece.text.contains(QLatin1String(text))) return piece.rect.center().x() / board.width();
    }
    return -1.0;
  };
  QVERIFY(place("P1") > 0.5);
  QVERIFY(place("Nothing needs you") > 0 && place("Nothing needs you") < 0.5);
  QVERIFY(place("12:04:05 UTC") > 0 && place("12:04:05 UTC") < 0.25);
  QVERIFY(place("1 of 2 systems") > 0.5);
  picture(board, QStringLiteral("wall-rtl-tiles"));
}

void TestWallRtl::paintsNothingOutsideOfItsPlaces_data() {
  QTest::addColumn<bool>("fromTheRight");
  QTest::addColumn<qreal>("ratio");
  for (const qreal ratio : {1.0, 1.25, 1.5}) {
    QTest::addRow("ltr-%g", ratio) << false << ratio;
    QTest::addRow("rtl-%g", ratio) << true << ratio;
  }
}

/// The places are those that the other tests look at: so no letter is where nobody looks, and none is missing.
void TestWallRtl::paintsNothingOutsideOfItsPlaces() {
  QFETCH(bool, fromTheRight);
  QFETCH(qreal, ratio);
  WallScene shown(Scene::Trouble, true);
  shown.incidents[0].impact = hebrew;
  auto timeline = timelineOf();
  timeline.last().text = hebrew;
  shown.input.timeline = timeline;
  WallBoard board;
  board.setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
  board.resize((QSizeF(fullHd) / ratio).toSize());
  const auto capitals = wallCapitals({{}, board.size(), 55, 5});
  board.setCapitals(capitals);
  const auto view = shown.view();
  board.show(topOf(view), {view});
  QCOMPARE(flawsOf(board, capitals), QStringList());
  QVERIFY(says(board, hebrew));

  auto image = pictureOf(board, ratio);
  picture(board, QStringLiteral("wall-places-%1").arg(QLatin1String(QTest::currentDataTag())));
  const auto pieces = board.pieces();
  // Each text is there, from one end of its place to the other.
  for (const auto &piece : pieces) {
    if (piece.kind != WallPiece::Kind::Text) continue;
    const auto ink = inkIn(image, piece, ratio);
    const qreal slack = piece.font.pixelSize() * 0.3 * ratio;  // the air beside a letter
    QVERIFY2(ink.left() <= slack && ink.right() >= piece.rect.width() * ratio - slack,
             qPrintable(QStringLiteral("%1: %2 to %3 of %4")
                            .arg(piece.text)
                            .arg(ink.left())
                            .arg(ink.right())
                            .arg(piece.rect.width() * ratio)));
  }
  // Painted over, nothing is left but grounds.
  QPainter painter(&image);
  for (const auto &piece : pieces) {
    if (piece.kind == WallPiece::Kind::Fill) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(board.colors().window, 4));  // its edges are smoothed
      painter.drawRoundedRect(piece.rect, 8, 8);
    } else {
      // A triangle's tips reach out a little.
      const auto more = piece.kind == WallPiece::Kind::Glyph ? piece.rect.width() * 0.05 : 1;
      painter.fillRect(piece.rect.adjusted(-more, -more, more, more), board.colors().window);
    }
  }
  painter.end();
  QSet<QRgb> grounds{board.colors().window.rgb()};
  for (const auto &piece : pieces) {
    if (piece.kind == WallPiece::Kind::Fill) grounds.insert(piece.ink.rgb());
  }
  int stray = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) stray += grounds.contains(image.pixel(x, y)) ? 0 : 1;
  }
  QCOMPARE(stray, 0);
}

void TestWallRtl::figuresKeepTheirOrder_data() {
  QTest::addColumn<QString>("text");
  for (const char *text : {"-5", "+3 open", "> 200", "87.1 %", "12:04:05 UTC", "1,000.5 ms", "in 20 minutes.",
                           "1.8.0-rc1: 0.371", "(2 of 5)"}) {
    QTest::newRow(text) << QString::fromLatin1(text);
  }
  QTest::newRow("hebrew") << hebrew;
}

/// They look alike in every language.
void TestWallRtl::figuresKeepTheirOrder() {
  QFETCH(QString, text);
  for (const qreal width : {400.0, 30.0}) {  // that cut, too
    const Strip there(text, Qt::AlignLeft, Qt::RightToLeft, width), here(text, Qt::AlignLeft, Qt::LeftToRight, width);
    QCOMPARE(there.image, here.image);
    QVERIFY(here.ink().second > here.ink().first);
  }
}

void TestWallRtl::lettersFromTheRightGoThere() {
  const auto place = [](const char *one, const char *other) {
    return Strip(QString::fromUtf8(one), Qt::AlignLeft, Qt::RightToLeft)
        .placeOfDifference(Strip(QString::fromUtf8(other), Qt::AlignLeft, Qt::RightToLeft));
  };
  // Of what begins at the right, the beginning is there.
  QVERIFY(place("12 דקות", "89 דקות") > 0.6);
  QVERIFY(place("דקות 12", "דקות 89") < 0.4);
  QVERIFY(place("1 דקות 7", "2 דקות 7") > 0.7);
  // Within a number the first digit is at the left.
  const auto first = place("דקות 128", "דקות 728"), last = place("דקות 128", "דקות 127");
  QVERIFY2(first < last, qPrintable(QStringLiteral("%1, %2").arg(first).arg(last)));
}

void TestWallRtl::alignmentIsThatOfTheScreen() {
  for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
    for (const QString &text : {QStringLiteral("42 ms"), hebrew, QStringLiteral("long ").repeated(40)}) {
      QVERIFY(Strip(text, Qt::AlignLeft, direction).ink().first < 14);
      const auto end = Strip(text, Qt::AlignRight, direction).ink().second;
      QVERIFY2(end > 402 && end <= 411, qPrintable(QStringLiteral("%1: %2").arg(text).arg(end)));
    }
  }
  // Cut ones leave some room at the other side.
  for (int width = 40; width < 70; ++width) {
    const auto end = Strip(hebrew, Qt::AlignRight, Qt::RightToLeft, width).ink().second;
    QVERIFY(Strip(hebrew, Qt::AlignLeft, Qt::RightToLeft, width).ink().first < 14);
    QVERIFY2(end > 10 + width - 4, qPrintable(QStringLiteral("%1 of %2").arg(end).arg(width)));
  }
}

/// So that nothing jiggles while it counts.
void TestWallRtl::digitsTakeOneWidth() {
  const QFontMetricsF metrics(Theme::instance().font(Type::Heading));
  for (const char *words : {"%1 ms", "עוד %1 דקות"}) {
    const auto with = [&](int number) { return QString::fromUtf8(words).arg(number); };
    QCOMPARE(tabularWidth(metrics, with(111)), tabularWidth(metrics, with(888)));
    const auto [first, last] = Strip(with(111), Qt::AlignLeft, Qt::LeftToRight).ink();
    const auto [firstToo, lastToo] = Strip(with(888), Qt::AlignLeft, Qt::LeftToRight).ink();
    QVERIFY2(std::abs(last - lastToo) <= 1, qPrintable(with(0)));
  }
}

/// Letters that reach under each other leave no gap behind their word.
void TestWallRtl::neighboursStayClose() {
  const QFontMetricsF metrics(wallFont(46, QFont::Medium));
  const auto words = QStringLiteral("We AVOW: VAT at To. ");
  qreal apart = 0;
  for (const auto letter : words) apart += metrics.horizontalAdvance(letter);
  QVERIFY(metrics.horizontalAdvance(words) < apart - 5);
  QCOMPARE(tabularWidth(metrics, words), metrics.horizontalAdvance(words));
}

QTEST_MAIN(TestWallRtl)
#include "tst_wall_rtl.moc"
