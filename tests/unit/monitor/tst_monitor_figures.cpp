#include <QTest>
#include <cmath>

#include "models/monitor/counter_window.h"
#include "models/monitor/dwell.h"
#include "models/monitor/queue_watch.h"
#include "models/monitor/service_metrics.h"
#include "models/monitor/threshold_watch.h"
#include "models/monitor/trend.h"

using namespace ops;

namespace {

constexpr qint64 second = 1'000'000'000;

QueueJob job(const QByteArray &digest) {
  QueueJob made;
  made.digest = digest;
  return made;
}

Threshold limit(Severity severity, const QString &metric, double above, Milliseconds holdFor = Milliseconds(0)) {
  return {{Limit::Comparison::Above, above, QStringLiteral("> %1").arg(above)}, severity, metric, holdFor, {}, {}};
}

}  // namespace

class MonitorFiguresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void counterGains();
  void counterResetIsAGap();
  void metricsOfAnInterval();
  void shareOfCounters();
  void quietServiceHasNoLatency();
  void trendIgnoresABurst();
  void trendOfADrainingQueue();
  void dwellCountsWhatStays();
  void dwellOfTwins();
  void dwellIsUnsureOfLongJobs();
  void thresholdHolds();
  void thresholdSurvivesAGap();
  void freshnessGrowsStale();
  void seriesIsBounded();
  void limitsAreToldAsTheyAreMeant();
  void factsTellTheSameInAnyLanguage();
  void aQueueIsNotDown();
  void worseOfTwo_data();
  void worseOfTwo();
  void jobAges_data();
  void jobAges();
};

void MonitorFiguresTest::counterGains() {
  CounterWindow window(Milliseconds(10'000));
  QVERIFY(!window.perSecond());
  window.add(0, 100);
  QVERIFY(!window.perSecond());
  window.add(5 * second, 110);
  QCOMPARE(window.gain(), std::optional(10.0));
  QCOMPARE(window.perSecond(), std::optional(2.0));
  window.add(15 * second, 160);
  window.add(20 * second, 160);
  // Those before 10 s lie outside of the window by now.
  QCOMPARE(window.gain(), std::optional(0.0));
}

void MonitorFiguresTest::counterResetIsAGap() {
  CounterWindow window(Milliseconds(10'000));
  window.add(0, 100);
  window.add(second, 5);
  QVERIFY(!window.perSecond());
  window.add(2 * second, 8);
  QCOMPARE(window.perSecond(), std::optional(3.0));
  window.add(3 * second, std::nullopt);
  QVERIFY(!window.perSecond());
}

void MonitorFiguresTest::metricsOfAnInterval() {
  MetricsSpec spec;
  spec.requestsTotal = QStringLiteral("requests");
  spec.errorsTotal = QStringLiteral("errors");
  spec.latencySum = QStringLiteral("seconds_sum");
  spec.latencyCount = QStringLiteral("seconds_count");
  ServiceMetrics metrics(spec, {});
  metrics.add(0, PrometheusText("requests 10\nseconds_sum 5\nseconds_count 10\n"));
  QVERIFY(!metrics.requestRate());
  metrics.add(5 * second, PrometheusText("requests 20\nerrors 1\nseconds_sum 7\nseconds_count 20\n"));
  QCOMPARE(metrics.requestRate(), std::optional(2.0));
  QCOMPARE(metrics.successRate(), std::optional(0.9));
  QCOMPARE(metrics.latencyMs(), std::optional(200.0));
  metrics.gap();
  QVERIFY(!metrics.requestRate() && !metrics.successRate() && !metrics.latencyMs());
}

void MonitorFiguresTest::shareOfCounters() {
  MeasureSpec misses;
  misses.name = QStringLiteral("misses");
  misses.part = QStringLiteral("misses");
  misses.whole = {QStringLiteral("hits"), QStringLiteral("misses")};
  ServiceMetrics metrics({}, {misses});
  metrics.add(0, PrometheusText("hits 100\nmisses 50\n"));
  QVERIFY(!metrics.share(misses.name));
  metrics.add(5 * second, PrometheusText("hits 106\nmisses 52\n"));
  QCOMPARE(metrics.share(misses.name), std::optional(0.25));
  QVERIFY(!metrics.share(QStringLiteral("hits")));
  // Nothing was asked for: nothing is known.
  metrics.gap();
  for (const qint64 at : {10, 15}) metrics.add(at * second, PrometheusText("hits 106\nmisses 52\n"));
  QVERIFY(!metrics.share(misses.name));
}

void MonitorFiguresTest::quietServiceHasNoLatency() {
  MetricsSpec spec;
  spec.requestsTotal = QStringLiteral("requests");
  spec.errorsTotal = QStringLiteral("errors");
  spec.latencySum = QStringLiteral("seconds_sum");
  spec.latencyCount = QStringLiteral("seconds_count");
  ServiceMetrics metrics(spec, {});
  const PrometheusText same("requests 10\nerrors 2\nseconds_sum 5\nseconds_count 10\n");
  metrics.add(0, same);
  metrics.add(5 * second, same);
  QCOMPARE(metrics.requestRate(), std::optional(0.0));
  QVERIFY(!metrics.successRate());
  QVERIFY(!metrics.latencyMs());
}

void MonitorFiguresTest::trendIgnoresABurst() {
  Trend trend;
  for (int i = 0; i < 12; ++i) trend.add(i * 2 * second, i == 6 ? 500 : 10);
  QVERIFY(trend.perSecond());
  QCOMPARE(*trend.perSecond(), 0.0);
}

void MonitorFiguresTest::trendOfADrainingQueue() {
  Trend trend;
  trend.add(0, 100);
  trend.add(2 * second, 96);
  QVERIFY(!trend.perSecond());
  for (int i = 2; i < 60; ++i) trend.add(i * 2 * second, 100 - 4 * i);
  QCOMPARE(*trend.perSecond(), -2.0);
}

void MonitorFiguresTest::dwellCountsWhatStays() {
  Dwell dwell;
  const Milliseconds gap(10'000);
  QVERIFY(!dwell.longerThan(Milliseconds(0)));
  dwell.see(0, {job("a"), job("b")}, gap);
  QVERIFY(!dwell.longerThan(Milliseconds(60'000)));
  for (int s = 5; s <= 60; s += 5) dwell.see(s * second, {job("a"), job("c")}, gap);
  QCOMPARE(dwell.longerThan(Milliseconds(60'000)), std::optional<qint64>(1));
  // Nobody looked for a while: it may have left and come back.
  dwell.see(120 * second, {job("a")}, gap);
  QVERIFY(!dwell.longerThan(Milliseconds(60'000)));
  dwell.see(125 * second, {}, gap);
  QCOMPARE(dwell.longerThan(Milliseconds(60'000)), std::optional<qint64>(0));
}

void MonitorFiguresTest::dwellOfTwins() {
  Dwell dwell;
  const Milliseconds gap(100'000);
  dwell.see(0, {job("a"), job("a"), job("a")}, gap);
  dwell.see(60 * second, {job("a"), job("a"), job("a"), job("a")}, gap);
  QCOMPARE(dwell.longerThan(Milliseconds(60'000)), std::optional<qint64>(3));
  // Two left: which ones can't be told, so those that came last stay.
  dwell.see(61 * second, {job("a"), job("a")}, gap);
  QCOMPARE(dwell.longerThan(Milliseconds(60'000)), std::optional<qint64>(1));
}

void MonitorFiguresTest::dwellIsUnsureOfLongJobs() {
  Dwell dwell;
  dwell.see(0, {job("a"), job({})}, Milliseconds(10'000));
  QVERIFY(!dwell.longerThan(Milliseconds(0)));
  dwell.see(second, {job("a")}, Milliseconds(10'000));
  QVERIFY(dwell.longerThan(Milliseconds(0)));
}

void MonitorFiguresTest::thresholdHolds() {
  const auto start = QDateTime::currentDateTimeUtc();
  ThresholdWatch watch({limit(Severity::P3, QStringLiteral("depth"), 20),
                        limit(Severity::P1, QStringLiteral("depth"), 50, Milliseconds(20'000))});
  const auto look = [&](int seconds, std::optional<double> value) {
    watch.look(start.addSecs(seconds), [value](const QString &) { return value; });
    return watch.crossed(start.addSecs(seconds));
  };
  QCOMPARE(look(0, 20).size(), 0);
  QCOMPARE(look(1, 60).size(), 1);
  QCOMPARE(watch.nextChange(start.addSecs(1)), start.addSecs(21));
  QCOMPARE(look(20, 60).size(), 1);
  const auto crossed = look(21, 60);
  QCOMPARE(crossed.size(), 2);
  QCOMPARE(crossed.first().threshold.severity, Severity::P1);
  QCOMPARE(crossed.first().since, start.addSecs(1));
  QCOMPARE(healthOf(crossed), Health::Degraded);
  QCOMPARE(look(22, 40).size(), 1);
  // It starts anew.
  QCOMPARE(look(30, 60).size(), 1);
  QCOMPARE(look(49, 60).size(), 1);
  QCOMPARE(look(50, 60).size(), 2);
  QCOMPARE(healthOf({{limit(Severity::P0, QStringLiteral("depth"), 1), 2, start}}), Health::Down);
}

void MonitorFiguresTest::thresholdSurvivesAGap() {
  const auto start = QDateTime::currentDateTimeUtc();
  ThresholdWatch watch({limit(Severity::P1, QStringLiteral("latency"), 10, Milliseconds(20'000))});
  const auto look = [&](int seconds, std::optional<double> value) {
    watch.look(start.addSecs(seconds), [value](const QString &) { return value; });
    return watch.crossed(start.addSecs(seconds)).size();
  };
  QCOMPARE(look(0, 11), 0);
  QCOMPARE(look(10, std::nullopt), 0);
  QCOMPARE(look(20, std::nullopt), 1);
  QCOMPARE(look(31, std::nullopt), 0);
}

void MonitorFiguresTest::freshnessGrowsStale() {
  const auto now = QDateTime::currentDateTimeUtc();
  Freshness freshness;
  QVERIFY(freshness.isStale(now));
  QVERIFY(freshness.neverSeen());
  freshness.succeededAt = now;
  QVERIFY(!freshness.isStale(now));
  QVERIFY(!freshness.isStale(now.addSecs(45)));
  QVERIFY(freshness.isStale(now.addSecs(46)));
  // The clock was set back: the age can't be told.
  QVERIFY(freshness.isStale(now.addSecs(-3'600)));
}

void MonitorFiguresTest::seriesIsBounded() {
  Series series(80);
  for (int i = 0; i < 1'000; ++i) series.add({i, i % 2 == 0 ? std::nan("") : 1.0});
  QVERIFY(series.samples().size() >= 80);
  QVERIFY(series.samples().size() <= 90);
  QCOMPARE(series.samples().last().atMs, 999);
  QVERIFY(std::isnan(series.samples().at(series.samples().size() - 2).value));
}

void MonitorFiguresTest::worseOfTwo_data() {
  QTest::addColumn<Health>("a");
  QTest::addColumn<Health>("b");
  QTest::addColumn<Health>("result");
  QTest::newRow("unknown is not green") << Health::Ok << Health::Unknown << Health::Unknown;
  QTest::newRow("unknown hides no fault") << Health::Unknown << Health::Degraded << Health::Degraded;
  QTest::newRow("down") << Health::Down << Health::Unknown << Health::Down;
  QTest::newRow("same") << Health::Ok << Health::Ok << Health::Ok;
}

/// With the units of what is measured, and which side of it is well; not as a file happens to spell it.
void MonitorFiguresTest::limitsAreToldAsTheyAreMeant() {
  using Comparison = Limit::Comparison;
  const auto of = [](const char *metric, Comparison comparison, double value) {
    auto threshold = limit(Severity::P1, QLatin1String(metric), value);
    threshold.comparison = comparison;
    return threshold;
  };
  const auto success = of("success-rate", Comparison::Below, 0.995);
  QCOMPARE(limitText(success), QStringLiteral("< 99.5 %"));
  QCOMPARE(shouldBe(success), QStringLiteral("should be at least 99.5 %"));
  QCOMPARE(shouldBe(of("depth", Comparison::Above, 200)), QStringLiteral("should be at most 200"));
  QCOMPARE(shouldBe(of("latency", Comparison::AtLeast, 60'000)), QStringLiteral("should be below 1 min"));
  QCOMPARE(limitText(of("running-share", Comparison::AtMost, 0.9)), QStringLiteral("≤ 90 %"));
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::German));
  const auto told = describe({success, 0.871, {}});
  QLocale::setDefault(before);
  QCOMPARE(told, QStringLiteral("success rate 87,1 % (P1: < 99,5 %)"));
}

void MonitorFiguresTest::factsTellTheSameInAnyLanguage() {
  CrossedThreshold crossed{limit(Severity::P2, QStringLiteral("cache"), 0.8), 0.9, {}};
  crossed.threshold.title = QStringLiteral("Cache");
  crossed.threshold.unit = MetricUnit::Ratio;
  const auto again = crossedFromFacts(*jsonParse(jsonDump(crossedFacts(crossed))));
  QVERIFY(again);
  QCOMPARE(describe(*again), describe(crossed));
  for (const char *bad : {"null", "{}", R"({"severity":"P1","unit":9,"comparison":0})", R"({"severity":"P9"})", "[1]"})
    QVERIFY2(!crossedFromFacts(*jsonParse(bad)), bad);
}

void MonitorFiguresTest::aQueueIsNotDown() {
  QueueStatus queue;
  queue.health = Health::Down;
  QCOMPARE(queueTitle(queue), QStringLiteral("Stuck"));
  queue.crossed = {{limit(Severity::P0, QStringLiteral("depth"), 200), 300, {}}};
  QCOMPARE(queueTitle(queue), QStringLiteral("Backing up"));
  queue.crossed.append({limit(Severity::P1, QStringLiteral("blocked"), 0), 1, {}});
  QCOMPARE(queueTitle(queue), QStringLiteral("Stuck"));
  queue.crossed = {{limit(Severity::P2, QStringLiteral("failed"), 5), 9, {}}};
  QCOMPARE(queueTitle(queue), QStringLiteral("Degraded"));
  queue.health = Health::Ok;
  QCOMPARE(queueTitle(queue), QStringLiteral("OK"));
}

void MonitorFiguresTest::worseOfTwo() {
  QFETCH(Health, a);
  QFETCH(Health, b);
  QFETCH(Health, result);
  QCOMPARE(worse(a, b), result);
  QCOMPARE(worse(b, a), result);
  QCOMPARE(EnvironmentStatus().worstHealth(), Health::Unknown);
}

void MonitorFiguresTest::jobAges_data() {
  QTest::addColumn<QByteArray>("payload");
  QTest::addColumn<qint64>("ageMs");  // -1: unknown
  QTest::newRow("ISO") << QByteArray(R"({"at":"2026-11-22T10:00:00Z"})") << qint64(60'000);
  QTest::newRow("ISO with ms") << QByteArray(R"({"at":"2026-11-22T10:00:00.500Z"})") << qint64(59'500);
  QTest::newRow("seconds") << QByteArray(R"({"at":1795341600})") << qint64(60'000);
  QTest::newRow("milliseconds") << QByteArray(R"({"at":1795341600000})") << qint64(60'000);
  QTest::newRow("future") << QByteArray(R"({"at":"2026-11-22T11:00:00Z"})") << qint64(0);
  QTest::newRow("missing") << QByteArray(R"({"other":1})") << qint64(-1);
  QTest::newRow("no time") << QByteArray(R"({"at":"soon"})") << qint64(-1);
  QTest::newRow("no object") << QByteArray("[1]") << qint64(-1);
  QTest::newRow("no JSON") << QByteArray("{\"at\":") << qint64(-1);
  QTest::newRow("no job") << QByteArray() << qint64(-1);
}

void MonitorFiguresTest::jobAges() {
  QFETCH(QByteArray, payload);
  QFETCH(qint64, ageMs);
  const auto now = QDateTime::fromString(QStringLiteral("2026-11-22T10:01:00Z"), Qt::ISODate);
  const auto age = jobAge(payload, QStringLiteral("/at"), now);
  QCOMPARE(age ? age->count() : -1, ageMs);
  QVERIFY(!jobAge(payload, QString(), now));
  QVERIFY(!jobAge(payload, QStringLiteral("no pointer"), now));
}

QTEST_GUILESS_MAIN(MonitorFiguresTest)
#include "tst_monitor_figures.moc"
