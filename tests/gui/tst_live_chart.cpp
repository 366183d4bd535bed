#include <QApplication>
#include <QCategoryAxis>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QChart>
#include <numeric>

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
  QStringList times() const {
    for (auto *view : m_chart->findChildren<QChartView *>()) {
      for (auto *axis : view->chart()->axes(Qt::Horizontal))
        return qobject_cast<QCategoryAxis *>(axis)->categoriesLabels();
    }
    return {};
  }
  double firstTime() const {
    for (auto *view : m_chart->findChildren<QChartView *>()) {
      for (auto *axis : view->chart()->axes(Qt::Horizontal)) {
        auto *times = qobject_cast<QCategoryAxis *>(axis);
        return times->endValue(times->categoriesLabels().first());
      }
    }
    return 0;
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
  QCOMPARE(items->rowCount(), 10);
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
  QCOMPARE(copied.count(QLatin1Char('\n')), 11);
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
