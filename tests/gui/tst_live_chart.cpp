#include <QApplication>
#include <QCategoryAxis>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QValueAxis>
#include <QtCharts/QChart>
#include <numeric>

#include "tests/gui/contrast.h"
#include "tests/gui/picture.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/live_chart.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;
using namespace std::chrono_literals;

namespace {

/// 2026-11-20 05:59:40 UTC.
constexpr qint64 until = 1'795'154'380'000;

constexpr qreal legendHeight = 22;
/// Columns of a part of the picture in which a colour stands.
QList<int> columnsWith(const QColor &color, const QImage &image, const QRectF &part, int most = near) {
  QList<int> columns;
  const auto place = part.toRect() & image.rect();
  for (int x = place.left(); x <= place.right(); ++x) {
    int y = place.top();
    while (y <= place.bottom() && !isNear(image.pixel(x, y), color, most)) ++y;
    if (y <= place.bottom()) columns.append(x);
  }
  return columns;
}

/// The row of a part that has most of a colour.
int rowWith(const QColor &color, const QImage &image, const QRectF &part, int nearness = near) {
  const auto place = part.toRect() & image.rect();
  int row = -1, most = 0;
  for (int y = place.top(); y <= place.bottom(); ++y) {
    int count = 0;
    for (int x = place.left(); x <= place.right(); ++x) count += isNear(image.pixel(x, y), color, nearness) ? 1 : 0;
    if (count > most) {
      most = count;
      row = y;
    }
  }
  return row;
}

QList<Sample> everySecond(int seconds, const std::function<double(int)> &value) {
  QList<Sample> samples;
  for (int i = 0; i < seconds; ++i) samples.append({until - (seconds - 1 - i) * 1'000LL, value(i)});
  return samples;
}

}  // namespace

/// A chart as it is read: in UTC wherever the desk stands, by mouse, keyboard and as a table.
class TestLiveChart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void timesAreRoundAndInUtc_data();
  void timesAreRoundAndInUtc();
  void axesNameUnitAndZone_data();
  void axesNameUnitAndZone();
  void longDurationsAreCountedInSeconds();
  void noLineGoesAcrossAGap_data();
  void noLineGoesAcrossAGap();
  void whatIsThinnedKeepsItsGaps();
  void aLonelyValueIsSeen();
  void limitsStandAtTheirValues();
  void legendNamesEachLine();
  void legendIsMirroredAndTimeIsNot();
  void mouseTellsValues();
  void keysGoFromValueToValue();
  void aGapIsNoValue();
  void theTableHasWhatIsDrawn();
  void theTableSaysWhatIsLeftOut();
  void isOfferedWhereItIsLookedAt();

 private:
  void show(const QList<Sample> &first, const QList<Sample> &second, Milliseconds span) {
    m_chart->setLines({{QStringLiteral("api"), &first}, {QStringLiteral("ml"), &second}},
                      QDateTime::fromMSecsSinceEpoch(until, Qt::UTC), span);
  }
  QChartView *view() const { return m_chart->findChild<QChartView *>(); }
  QCategoryAxis *timeAxis() const {
    return qobject_cast<QCategoryAxis *>(view()->chart()->axes(Qt::Horizontal).first());
  }
  QValueAxis *valueAxis() const { return qobject_cast<QValueAxis *>(view()->chart()->axes(Qt::Vertical).first()); }
  QStringList times() const { return timeAxis()->categoriesLabels(); }
  double firstTime() const { return timeAxis()->endValue(times().first()); }
  /// Of the chart, where its lines are.
  QRectF plot() const { return view()->chart()->plotArea().translated(view()->pos()); }
  QImage image() const {
    m_chart->clearFocus();  // its ring has the colour of a line
    for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
    return m_chart->grab().toImage();
  }
  qreal columnOf(qint64 at) const {
    return plot().left() + (double(at) - timeAxis()->min()) / (timeAxis()->max() - timeAxis()->min()) * plot().width();
  }
  qreal rowOf(double value) const {
    return plot().bottom() - (value - valueAxis()->min()) / (valueAxis()->max() - valueAxis()->min()) * plot().height();
  }
  ChartTable *table() const { return m_window->findChild<ChartTable *>(); }

  std::unique_ptr<QWidget> m_window;
  LiveChart *m_chart = nullptr;
};

void TestLiveChart::initTestCase() {
  qputenv("TZ", "America/New_York");  // five hours behind
  tzset();
  QCOMPARE(QDateTime::fromMSecsSinceEpoch(until).offsetFromUtc(), -5 * 3'600);
  Theme::install(ThemeMode::Light);
}

void TestLiveChart::init() {
  m_window = std::make_unique<QWidget>();
  m_window->resize(600, 300);
  m_chart = new LiveChart(ChartUnit::Duration, m_window.get());
  m_chart->setAccessibleName(QStringLiteral("Chart of latency"));
  m_chart->setGeometry(0, 0, 500, 260);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLiveChart::timesAreRoundAndInUtc_data() {
  QTest::addColumn<int>("minutes");
  QTest::addColumn<QStringList>("expected");
  QTest::newRow("a minute") << 1 << QStringList{"05:58:45", "05:59:00", "05:59:15", "05:59:30"};
  QTest::newRow("a quarter") << 15 << QStringList{"05:45", "05:50", "05:55"};
  QTest::newRow("an hour") << 60 << QStringList{"05:00", "05:15", "05:30", "05:45"};
  QTest::newRow("a day") << 24 * 60 << QStringList{"06:00", "12:00", "18:00", "11-20"};
}

void TestLiveChart::timesAreRoundAndInUtc() {
  QFETCH(const int, minutes);
  QFETCH(const QStringList, expected);
  const auto samples = everySecond(60, [](int i) { return i; });
  show(samples, {}, std::chrono::minutes(minutes));
  QCOMPARE(times(), expected);
  picture(*m_window, QStringLiteral("live-chart-%1-minutes").arg(minutes));
  // A day later the same words stand for other times.
  const auto before = firstTime();
  m_chart->setLines({}, QDateTime::fromMSecsSinceEpoch(until + 86'400'000, Qt::UTC), std::chrono::minutes(minutes));
  QCOMPARE(firstTime(), before + 86'400'000);
}

void TestLiveChart::axesNameUnitAndZone_data() {
  QTest::addColumn<ChartUnit>("unit");
  QTest::addColumn<QString>("title");
  QTest::newRow("count") << ChartUnit::Count << "jobs";
  QTest::newRow("number") << ChartUnit::Number << "value";
  QTest::newRow("rate") << ChartUnit::PerSecond << "per second";
  QTest::newRow("duration") << ChartUnit::Duration << "milliseconds";
  QTest::newRow("percent") << ChartUnit::Percent << "percent";
}

void TestLiveChart::axesNameUnitAndZone() {
  QFETCH(const ChartUnit, unit);
  QFETCH(const QString, title);
  QCOMPARE(valueAxis()->titleText(), QStringLiteral("milliseconds"));
  m_chart->setUnit(unit, {});
  show(everySecond(60, [](int i) { return i / 60.0; }), {}, 60s);
  QCOMPARE(valueAxis()->titleText(), title);
  QCOMPARE(timeAxis()->titleText(), QStringLiteral("time, UTC"));
  // They are seen: in the strips that only titles stand in.
  const auto words = [this] {
    const auto seen = image();
    return std::pair(columnsWith(colors().faint, seen, QRectF(0, legendHeight, 16, 220)).size(),
                     columnsWith(colors().faint, seen, QRectF(0, 244, 500, 16)).size());
  };
  const auto [left, below] = words();
  QVERIFY2(left >= 5 && below >= 20, qPrintable(QStringLiteral("%1, %2").arg(left).arg(below)));
  m_chart->setUnit(unit, QStringLiteral("bytes"));
  QCOMPARE(valueAxis()->titleText(), QStringLiteral("bytes"));
}

/// Nobody reads 40,000 milliseconds at a glance.
void TestLiveChart::longDurationsAreCountedInSeconds() {
  m_chart->setLimits({{QStringLiteral("P1 > 10 s"), 10'000, Tone::Critical}});
  show(everySecond(60, [](int i) { return 500.0 * i; }), {}, 60s);
  QCOMPARE(valueAxis()->titleText(), QStringLiteral("seconds"));
  QVERIFY2(valueAxis()->max() >= 30 && valueAxis()->max() <= 50, qPrintable(QString::number(valueAxis()->max())));
  picture(*m_window, QStringLiteral("live-chart-seconds"));
  // The limit is drawn at ten of them.
  const auto place = plot();
  const auto y = place.bottom() - place.height() * 10 / valueAxis()->max();
  QVERIFY(!columnsWith(colors().tone(Tone::Critical).text, image(), QRectF(place.left(), y - 2, place.width(), 4))
               .isEmpty());
  show(everySecond(60, [](int i) { return 5.0 * i; }), {}, 60s);
  QCOMPARE(valueAxis()->titleText(), QStringLiteral("milliseconds"));
}

void TestLiveChart::noLineGoesAcrossAGap_data() {
  QTest::addColumn<bool>("isSilent");
  QTest::newRow("readings that failed") << false;
  QTest::newRow("nobody looked") << true;
}

void TestLiveChart::noLineGoesAcrossAGap() {
  QFETCH(const bool, isSilent);
  // From 40 s to 20 s ago nothing is known; before it is low, after it high, so a line across would be seen anywhere.
  auto samples = everySecond(60, [](int i) { return i < 20 ? 10.0 : i < 40 ? qQNaN() : 90.0; });
  if (isSilent) samples.removeIf([](const Sample &each) { return std::isnan(each.value); });
  show(samples, {}, 60s);
  const auto columns = columnsWith(colors().series[0], image(), plot());
  picture(*m_window, QStringLiteral("live-chart-gap-%1").arg(isSilent));
  const auto first = columnOf(until - 40'000) + 2, last = columnOf(until - 19'000) - 2;
  int before = 0, after = 0;
  for (const int x : columns) {
    QVERIFY2(x < first || x > last, qPrintable(QStringLiteral("%1 in %2 to %3").arg(x).arg(first).arg(last)));
    ++(x < first ? before : after);
  }
  QVERIFY(before > (first - columnOf(until - 59'000)) * 0.9);
  QVERIFY(after > (plot().right() - last) * 0.9);
  // Nor do its points: no piece of a line is longer than what lies between two readings.
  int pieces = 0;
  for (auto *series : view()->chart()->series()) {
    const auto points = qobject_cast<QLineSeries *>(series)->points();
    pieces += points.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < points.size(); ++i) QVERIFY(points[i].x() - points[i - 1].x() < 1'500);
  }
  QCOMPARE(pieces, 2);
}

void TestLiveChart::whatIsThinnedKeepsItsGaps() {
  auto samples = everySecond(20'000, [](int i) { return 50.0 + i % 7; });
  samples.removeIf([](const Sample &each) { return each.atMs > until - 12'000'000 && each.atMs < until - 9'000'000; });
  const auto points = decimate(samples, 0, LiveChart::maximumPoints);
  QVERIFY(points.size() <= LiveChart::maximumPoints);
  qsizetype gaps = 0;
  for (qsizetype i = 1; i < points.size(); ++i) {
    const bool isGap = std::isnan(points[i].y());
    gaps += isGap && !std::isnan(points[i - 1].y()) ? 1 : 0;
    const bool isLine = !isGap && !std::isnan(points[i - 1].y());
    QVERIFY(!isLine || points[i].x() - points[i - 1].x() < 200'000);
  }
  QCOMPARE(gaps, 1);
  // Of readings that come late none is missing.
  samples = everySecond(60, [](int i) { return i; });
  for (qsizetype i = 0; i < samples.size(); i += 3) samples[i].atMs += 700;
  samples.remove(30, 2);
  QVERIFY(std::ranges::none_of(decimate(samples, 0, LiveChart::maximumPoints),
                               [](const QPointF &point) { return std::isnan(point.y()); }));
}

void TestLiveChart::aLonelyValueIsSeen() {
  show(everySecond(60, [](int i) { return i == 30 ? 50.0 : qQNaN(); }), {}, 60s);
  const auto columns = columnsWith(colors().series[0], image(), plot());
  QVERIFY(!columns.isEmpty());
  const auto at = columnOf(until - 29'000);
  for (const int x : columns) QVERIFY(std::abs(x - at) < 4);
}

void TestLiveChart::limitsStandAtTheirValues() {
  const auto tone = colors().tone(Tone::Critical).text;
  m_chart->setLimits({{QStringLiteral("P1 > 200"), 200, Tone::Critical}});
  for (const double value : {40.0, 200.0, 260.0}) {
    show(everySecond(60, [value](int) { return value; }), {}, 60s);
    const auto seen = image();
    const auto place = plot().adjusted(120, 0, -8, 0);  // beside the words
    const int row = rowWith(tone, seen, place, partly);
    if (value * 3 < 200) {  // it would press the values flat
      QCOMPARE(row, -1);
      continue;
    }
    QVERIFY2(std::abs(row + 0.5 - rowOf(200)) <= 1, qPrintable(QStringLiteral("%1 for %2").arg(row).arg(rowOf(200))));
    // From one side to the other, and lines of values stand where they should by the same measure.
    QVERIFY(columnsWith(tone, seen, QRectF(place.left(), row - 1, place.width(), 3), partly).size() >
            place.width() / 2);
    if (value > 200) {
      QVERIFY(std::abs(rowWith(colors().series[0], seen, place) + 0.5 - rowOf(value)) <= 1);
      QVERIFY(rowWith(colors().series[0], seen, place) < row);
    }
    // Its words stand over it.
    const QRectF words(plot().left() + 4, row - 15, 80, 13);
    QVERIFY(columnsWith(tone, seen, words, partly).size() > 25);
  }
  picture(*m_window, QStringLiteral("live-chart-limit"));
}

void TestLiveChart::legendNamesEachLine() {
  const auto api = everySecond(60, [](int i) { return 100.0 + i; }), ml = everySecond(60, [](int i) { return i; });
  show(api, ml, 60s);
  const auto seen = image();
  const QRectF strip(0, 0, plot().right() - legendHeight, legendHeight);
  const auto first = columnsWith(colors().series[0], seen, strip),
             second = columnsWith(colors().series[1], seen, strip);
  QVERIFY(first.size() >= 14 && second.size() >= 10);
  QVERIFY(first.last() < second.first());
  QVERIFY(std::abs(first.first() - plot().left()) <= 1);
  // Behind each its title and its newest value.
  const auto behind = [&](const QColor &ink, int from, int to) {
    return columnsWith(ink, seen, QRectF(from + 2, 0, to - from - 4, legendHeight)).size();
  };
  QVERIFY(behind(colors().muted, first.last(), second.first()) >= 5);
  QVERIFY(behind(colors().text, first.last(), second.first()) >= 10);
  QVERIFY(behind(colors().muted, second.last(), second.last() + 100) >= 5);
  // Other names and values are other words there, and nothing else is another.
  const auto from = QDateTime::fromMSecsSinceEpoch(until, Qt::UTC);
  m_chart->setLines({{QStringLiteral("queue"), &api}, {QStringLiteral("ml"), &ml}}, from, 60s);
  const auto renamed = image();
  const auto below = seen.rect().adjusted(0, legendHeight, 0, 0);
  QVERIFY(renamed.copy(0, 0, 500, legendHeight) != seen.copy(0, 0, 500, legendHeight));
  QCOMPARE(renamed.copy(below), seen.copy(below));
}

/// Time goes to the right in every language.
void TestLiveChart::legendIsMirroredAndTimeIsNot() {
  const auto api = everySecond(60, [](int i) { return 100.0 + i; }), ml = everySecond(60, [](int i) { return i; });
  show(api, ml, 60s);
  const auto plain = image();
  const auto ends = [this](const QImage &image, int line) {
    const auto columns = columnsWith(colors().series[line], image, QRectF(0, 0, m_chart->width(), legendHeight));
    return std::pair(columns.first(), columns.last());
  };
  m_chart->setLayoutDirection(Qt::RightToLeft);
  const auto mirrored = image();
  picture(*m_window, QStringLiteral("live-chart-rtl"));
  // The first line begins at the right end of the plot, as it does at its left end elsewhere.
  QVERIFY(std::abs(ends(plain, 0).first - plot().left()) <= 1);
  QVERIFY(std::abs(ends(mirrored, 0).second + 1 - plot().right()) <= 1);
  QVERIFY(ends(mirrored, 1).second < ends(mirrored, 0).first);
  const auto between = [&ends](const QImage &image) {
    const auto [first, last] = std::minmax(ends(image, 0).first, ends(image, 1).first);
    return last - first;
  };
  QVERIFY(std::abs(between(plain) - between(mirrored)) <= 1);
  const auto below = plain.rect().adjusted(0, legendHeight, 0, 0);
  QCOMPARE(mirrored.copy(below), plain.copy(below));
  const auto *button = m_chart->findChild<QToolButton *>();
  QCOMPARE(button->geometry().left(), 0);
  m_chart->setLayoutDirection(Qt::LeftToRight);
  QCOMPARE(button->geometry().right() + 1, m_chart->width());
}

void TestLiveChart::mouseTellsValues() {
  show(everySecond(60, [](int i) { return 10.0 * i; }), {}, 60s);
  const auto before = image();
  const QPointF at(columnOf(until - 30'000), rowOf(290));
  const auto point = [this](const QPointF &where) {
    const auto place = where - view()->pos();
    QMouseEvent event(QEvent::MouseMove, place, view()->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view()->viewport(), &event);
  };
  point(at);
  const auto seen = image();
  picture(*m_window, QStringLiteral("live-chart-mouse"));
  // A line through all of the plot, a dot on the value, and words beside it.
  QVERIFY(columnsWith(colors().borderStrong, seen, QRectF(at.x() - 1, plot().top() + 2, 3, 3)).size() > 0);
  QVERIFY(columnsWith(colors().borderStrong, seen, QRectF(at.x() - 1, plot().bottom() - 4, 3, 3)).size() > 0);
  const QRectF dot(at.x() - 4, at.y() - 4, 9, 9);
  QVERIFY(columnsWith(colors().series[0], seen, dot).size() >= 5);
  QVERIFY(columnsWith(colors().text, seen, QRectF(at.x() + 14, plot().top() + 28, 90, 18)).size() >= 20);
  point({1, 1});
  QCOMPARE(image(), before);
}

void TestLiveChart::keysGoFromValueToValue() {
  show(everySecond(10, [](int i) { return 100.0 * i; }), everySecond(10, [](int i) { return 7.0 * i; }), 60s);
  m_chart->setFocus();
  QCOMPARE(m_chart->accessibleDescription(), QStringLiteral("api 900 ms, ml 63 ms"));
  const auto press = [this](Qt::Key key) {
    QTest::keyClick(m_chart, key);
    return m_chart->accessibleDescription();
  };
  QCOMPARE(press(Qt::Key_Left), QStringLiteral("05:59:40 UTC, api  900 ms, ml  63 ms"));
  QCOMPARE(press(Qt::Key_Left), QStringLiteral("05:59:39 UTC, api  800 ms, ml  56 ms"));
  QCOMPARE(press(Qt::Key_Right), QStringLiteral("05:59:40 UTC, api  900 ms, ml  63 ms"));
  QCOMPARE(press(Qt::Key_Right), QStringLiteral("05:59:40 UTC, api  900 ms, ml  63 ms"));
  QCOMPARE(press(Qt::Key_Home), QStringLiteral("05:59:31 UTC, api  0.0 ms, ml  0.0 ms"));
  QCOMPARE(press(Qt::Key_Left), QStringLiteral("05:59:31 UTC, api  0.0 ms, ml  0.0 ms"));
  QCOMPARE(press(Qt::Key_End), QStringLiteral("05:59:40 UTC, api  900 ms, ml  63 ms"));
  // Nothing is pointed at any more, and the newest values are told again.
  QCOMPARE(press(Qt::Key_Escape), QStringLiteral("api 900 ms, ml 63 ms"));
  press(Qt::Key_Home);
  picture(*m_window, QStringLiteral("live-chart-keyboard"));
}

void TestLiveChart::aGapIsNoValue() {
  show(everySecond(10, [](int i) { return i == 9 ? qQNaN() : 5.0; }), {}, 60s);
  m_chart->setFocus();
  QTest::keyClick(m_chart, Qt::Key_End);
  QCOMPARE(m_chart->accessibleDescription(), QStringLiteral("05:59:40 UTC, api  –"));
}

void TestLiveChart::theTableHasWhatIsDrawn() {
  // The first one is older than what is shown.
  auto api = everySecond(10, [](int i) { return i == 3 ? qQNaN() : 100.0 * i; });
  api.prepend({until - 3'600'000, 1});
  auto ml = everySecond(1, [](int) { return 7.0; });
  show(api, ml, 60s);
  m_chart->setFocus();
  QTest::keyClick(m_chart, Qt::Key_Return);
  QVERIFY(table() != nullptr);
  picture(*table(), QStringLiteral("live-chart-table"));
  QCOMPARE(table()->windowTitle(), QStringLiteral("Chart of latency"));
  const auto *items = table()->findChild<SampleItems *>();
  QCOMPARE(items->rowCount(), 11);  // and where the silence before them ended
  const auto cell = [&](int row, int column) { return items->index(row, column).data().toString(); };
  QCOMPARE(items->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time (UTC)"));
  QCOMPARE(items->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("ml"));
  QCOMPARE(cell(0, 0), QStringLiteral("2026-11-20 05:59:40"));
  QCOMPARE(cell(0, 1) + QLatin1Char('|') + cell(0, 2), QStringLiteral("900 ms|7.0 ms"));
  QCOMPARE(cell(6, 1) + QLatin1Char('|') + cell(6, 2), QStringLiteral("–|–"));
  // New values change nothing of it, and it is copied as it stands.
  show(everySecond(1, [](int) { return 1.0; }), {}, 60s);
  table()->activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), table());
  QTest::keySequence(table(), QKeySequence::Copy);
  const auto copied = QGuiApplication::clipboard()->text();
  QVERIFY2(copied.startsWith(
               QLatin1String("Time (UTC)\tapi (milliseconds)\tml (milliseconds)\n2026-11-20T05:59:40.000Z\t900\t7\n")),
           qPrintable(copied));
  QCOMPARE(copied.count(QLatin1Char('\n')), 12);
  // What is not there is an empty cell.
  QVERIFY2(copied.contains(QLatin1String("Z\t\t\n")), qPrintable(copied));
  QTest::keyClick(table(), Qt::Key_Escape);
  QTRY_VERIFY(table() == nullptr);
}

void TestLiveChart::theTableSaysWhatIsLeftOut() {
  show(everySecond(3'000, [](int i) { return i == 1'234 ? 9'000.0 : 5.0; }), {}, 3'000s);
  m_chart->showTable();
  const auto labels = table()->findChildren<PlainLabel *>();
  QVERIFY(std::ranges::any_of(labels, [](auto *each) { return each->text().contains(QLatin1String("its extremes")); }));
  const auto *items = table()->findChild<SampleItems *>();
  QVERIFY(items->rowCount() <= LiveChart::maximumPoints);
  QVERIFY(items
              ->text([&] {
                QList<int> all(items->rowCount());
                std::iota(all.begin(), all.end(), 0);
                return all;
              }())
              .contains(QLatin1String("\t9000\t")));
}

void TestLiveChart::isOfferedWhereItIsLookedAt() {
  const auto *button = m_chart->findChild<QToolButton *>();
  show(everySecond(10, [](int i) { return i; }), {}, 60s);
  QLineEdit other(m_window.get());
  other.show();
  other.setFocus();
  QTest::mouseMove(m_window.get(), {590, 290});
  QTRY_VERIFY(!button->isVisible());
  m_chart->setFocus();
  QTRY_VERIFY(button->isVisible());
  QTest::mouseClick(const_cast<QToolButton *>(button), Qt::LeftButton);
  QVERIFY(table() != nullptr);
}

QTEST_MAIN(TestLiveChart)
#include "tst_live_chart.moc"
