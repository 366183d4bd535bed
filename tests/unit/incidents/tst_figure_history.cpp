#include <QTest>
#include <cmath>

#include "models/incidents/figure_history.h"

using namespace ops;

namespace {

System shop() {
  System system;
  ServiceSpec api;
  api.name = QStringLiteral("api");
  api.title = QStringLiteral("API");
  system.services = {api};
  QueueSpec queue;
  queue.name = QStringLiteral("jobs");
  system.queues = {queue};
  return system;
}

EnvironmentStatus watched() {
  EnvironmentStatus status;
  ServiceStatus api;
  api.name = QStringLiteral("api");
  status.services = {api};
  QueueStatus queue;
  queue.name = QStringLiteral("jobs");
  status.queues = {queue};
  return status;
}

CrossedThreshold crossed(const char *metric, double value) {
  Threshold threshold;
  threshold.metric = QLatin1String(metric);
  threshold.value = value;
  return {threshold, value + 1, {}};
}

}  // namespace

/// Which figures are kept with an incident, and how they are told.
class TestFigureHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_series.clear();
    for (const auto *key :
         {"service/api/latency-ms", "service/api/success-rate", "queue/jobs/depth", "queue/jobs/failed"}) {
      for (int i = 0; i < 300; ++i) m_series[QLatin1String(key)].add({i * 1'000, i / 300.0});
    }
  }

  void whatIsCrossedComesFirst() {
    auto status = watched();
    status.queues[0].crossed = {crossed("failed", 10)};
    status.services[0].pending = {crossed("latency", 250), crossed("up", 0)};
    QStringList titles;
    for (const auto &each : histories(status)) titles += each.title;
    QCOMPARE(titles, (QStringList{"API: mean latency", "jobs: jobs failed", "jobs: jobs waiting", "API: success"}));
    QCOMPARE(histories(status)[0].limit, std::optional<double>(250));
    QVERIFY(!histories(status)[2].limit);
  }

  /// A rate is a share in the monitor, and per cent for people; so is its limit.
  void aShareIsPerCent() {
    auto status = watched();
    status.services[0].crossed = {crossed("success-rate", 0.9)};
    const auto first = histories(status).first();
    QCOMPARE(first.unit, QStringLiteral("%"));
    QCOMPARE(first.limit, std::optional<double>(90));
    QVERIFY(first.samples.last().value > 99);
  }

  /// The first value of a rate is none, and what broke had none for a while: that is shown, not lost.
  void gapsAreKept() {
    auto &latency = m_series[QStringLiteral("service/api/latency-ms")];
    latency = Series();
    const double values[] = {qQNaN(), 100, 120, qQNaN(), 90, qQNaN(), 80, 70, qQNaN()};
    for (int i = 0; i < 9; ++i) latency.add({i * 1'000, values[i]});
    auto status = watched();
    status.services[0].crossed = {crossed("latency", 250)};
    const auto kept = jsonParse(jsonDump(toJson(histories(status).first())));
    QVERIFY(kept);
    const auto read = figureHistory(*kept);
    QVERIFY(read);
    QCOMPARE(read->samples.size(), 9);
    QVERIFY(std::isnan(read->samples[3].value));
    QCOMPARE(read->samples[4].value, 90.0);
    QCOMPARE(figureText(*read), QStringLiteral("between 70 ms and 120 ms, at the end not known; limit 250 ms"));
    const auto chart = QString::fromUtf8(figureChart(*read));
    QVERIFY(!chart.contains(QStringLiteral("nan"), Qt::CaseInsensitive));
    QCOMPARE(chart.count(QStringLiteral("#1f4e79")), 3);  // two lines, and the point between two gaps

    latency = Series();
    for (int i = 0; i < 5; ++i) latency.add({i * 1'000, qQNaN()});
    const auto others = histories(status);
    QVERIFY(
        std::ranges::none_of(others, [](const auto &each) { return each.title.contains(QLatin1String("latency")); }));
  }

  void longOnesAreThinnedFromTheirEnd() {
    const auto first = histories(watched()).first();
    QVERIFY(first.samples.size() <= 60);
    QCOMPARE(first.samples.last().atMs, 299'000);
  }

  /// The one second in which everything stood still is what the report is about.
  void extremesAreNotThinnedAway() {
    auto &depth = m_series[QStringLiteral("queue/jobs/depth")];
    depth = Series();
    for (int i = 0; i < 3'000; ++i)
      depth.add({i * 1'000, i == 1'234 ? 900.0 : i == 1'700 ? -5.0 : i == 2'001 ? qQNaN() : 7.0});
    const auto samples = histories(watched()).first().samples;
    QVERIFY(samples.size() <= 60);
    QVERIFY(std::ranges::is_sorted(samples, std::ranges::less_equal(), &Sample::atMs));
    for (const int at : {1'234, 1'700, 2'001, 2'999}) {
      QVERIFY2(std::ranges::count(samples, at * 1'000, &Sample::atMs) == 1, qPrintable(QString::number(at)));
    }
  }

  void whatNobodyHasWatchedIsNotThere() {
    m_series.clear();
    m_series[QStringLiteral("queue/jobs/depth")].add({0, 3});
    QVERIFY(histories(watched()).isEmpty());
  }

  void readsWhatItWrites() {
    const auto first = histories(watched()).first();
    const auto again = figureHistory(toJson(first));
    QVERIFY(again);
    QCOMPARE(toJson(*again), toJson(first));
    QCOMPARE(figureText(*again), QStringLiteral("between 0 and 1.0, at the end 1.0"));
  }

  /// The journal may hold what another version or hand has written.
  void whatIsNoFigureIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("no samples") << QByteArray(R"({"title":"a"})");
    QTest::newRow("one") << QByteArray(R"({"title":"a","samples":[[1,2]]})");
    QTest::newRow("no pairs") << QByteArray(R"({"title":"a","samples":[[1,2],[3]]})");
    QTest::newRow("words") << QByteArray(R"({"title":"a","samples":[[1,2],["3",4]]})");
    QTest::newRow("backwards") << QByteArray(R"({"title":"a","samples":[[5,2],[3,4]]})");
  }
  void whatIsNoFigureIsRefused() {
    QFETCH(QByteArray, json);
    QVERIFY(!figureHistory(*jsonParse(json)));
  }

  void aFlatLineIsDrawn() {
    const FigureHistory flat{QStringLiteral("<b>"), {}, {}, {{0, 0}, {1'000, 0}}};
    const auto chart = figureChart(flat);
    QVERIFY(chart.contains("&lt;b&gt;"));
    QVERIFY(!chart.contains("nan") && !chart.contains("inf"));
  }

 private:
  QList<FigureHistory> histories(const EnvironmentStatus &status) {
    return figureHistories(shop(), status, [this](const QString &key) -> const Series & { return m_series[key]; });
  }

  QMap<QString, Series> m_series;
};

QTEST_GUILESS_MAIN(TestFigureHistory)
#include "tst_figure_history.moc"
