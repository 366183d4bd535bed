#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "models/monitor/monitor.h"
#include "models/monitor/probe_loop.h"
#include "tests/unit/monitor/fake_backends.h"

using namespace ops;

namespace {

constexpr Milliseconds quick{40};

ServiceSpec apiSpec() {
  ServiceSpec spec;
  spec.name = QStringLiteral("api");
  spec.probe.kind = ProbeSpec::Kind::Http;
  spec.probe.target = QStringLiteral("{{api}}/health");
  spec.probe.every = quick;
  spec.probe.timeout = Milliseconds(60);
  spec.probe.staleAfter = Milliseconds(2'000);
  return spec;
}

/// It is asked by way of a connection.
ServiceSpec cacheSpec() {
  auto spec = apiSpec();
  spec.name = QStringLiteral("cache");
  spec.probe.kind = ProbeSpec::Kind::Redis;
  spec.probe.target = QStringLiteral("cache");
  return spec;
}

QueueSpec queueSpec() {
  QueueSpec spec;
  spec.name = QStringLiteral("jobs");
  spec.connection = QStringLiteral("cache");
  spec.processing = QStringLiteral("work");
  spec.consumers = {QStringLiteral("worker")};
  spec.every = quick;
  spec.staleAfter = Milliseconds(2'000);
  spec.stuckAfter = Milliseconds(150);
  return spec;
}

QueueReading reading(qint64 depth, qint64 processing = 0) {
  QueueReading made;
  made.depth = depth;
  made.processing = processing;
  return made;
}

}  // namespace

class MonitorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void firstPictureComesAtOnce();
  void failureAndRecovery();
  void unaskableIsUnknown();
  void whatWeLackSaysNothingOfTheTarget();
  void slowTargetDelaysNobodyAndIsNotDoubled();
  void silenceGrowsStale();
  void fewerWorkersDegrade();
  void metricsBecomeRates();
  void queueDrains();
  void whatIsTakenAwayIsNotDrained();
  void whatFailsIsNotDone();
  void unreadableQueueKeepsItsDepth();
  void stuckJobsAreSeen();
  void driftOfAModelIsSeen();
  void measuresOfPrometheusHaveLimits();
  void changedIsBounded();
  void stopEndsEverything();
  void refreshAsksOnce();
  void emptySystemCompletes();
  void missedTurnsAreLeftOut();
};

void MonitorTest::firstPictureComesAtOnce() {
  fakes::World world;
  auto api = apiSpec();
  api.probe.every = Milliseconds(60'000);
  world.described.services = {api};
  world.described.queues = {queueSpec()};
  world.store.readings.give = [] { return reading(7); };
  Monitor monitor(world);
  QCOMPARE(monitor.status().services.first().health, Health::Unknown);
  QCOMPARE(monitor.status().queues.first().health, Health::Unknown);
  QVERIFY(!monitor.isComplete());
  QSignalSpy completed(&monitor, &Monitor::completed);
  monitor.start();
  QTRY_COMPARE_WITH_TIMEOUT(completed.count(), 1, 2'000);
  QVERIFY(monitor.isComplete());
  QCOMPARE(monitor.status().services.first().health, Health::Ok);
  QCOMPARE(monitor.status().services.first().probeMs, std::optional(2.5));
  QCOMPARE(monitor.status().queues.first().depth, std::optional<qint64>(7));
  QCOMPARE(monitor.status().queues.first().health, Health::Ok);

  const auto json = toJson(monitor.status());
  QCOMPARE(jsonString(json, "system"), QStringLiteral("shop"));
  QCOMPARE(jsonString(json, "environment"), QStringLiteral("test"));
  QCOMPARE(jsonString(json["services"][0], "name"), QStringLiteral("api"));
  QCOMPARE(jsonString(json["services"][0], "state"), QStringLiteral("ok"));
  QVERIFY(json["services"][0].contains("detail"));
  QCOMPARE(jsonInteger(json["queues"][0], "depth"), 7);
  QCOMPARE(jsonString(json["queues"][0], "state"), QStringLiteral("ok"));
}

void MonitorTest::failureAndRecovery() {
  fakes::World world;
  world.described.services = {apiSpec()};
  bool up = false;
  auto &health = world.client.at(QStringLiteral("/health"));
  health.give = [&up]() -> Result<HttpResponse> {
    if (up) return HttpResponse{200, "ok", {}, 1};
    return fail(fakes::broken(QStringLiteral("connection refused")));
  };
  Monitor monitor(world);
  monitor.start();
  const auto &api = monitor.status().services.first();
  QTRY_COMPARE(api.health, Health::Down);
  QCOMPARE(api.detail, QStringLiteral("connection refused"));
  // Many failures in a row must not stretch the rhythm.
  QTRY_VERIFY(health.asked >= 8);
  up = true;
  const int asked = health.asked;
  QTRY_COMPARE(api.health, Health::Ok);
  QVERIFY(health.asked <= asked + 2);
  const auto &samples = monitor.series(QStringLiteral("service/api/probe-ms")).samples();
  QVERIFY(std::isnan(samples.first().value));
  QCOMPARE(samples.last().value, 1.0);
  QCOMPARE(api.probeMs, std::optional(1.0));
  up = false;
  QTRY_COMPARE(api.health, Health::Down);
  QCOMPARE(api.probeMs, std::nullopt);  // what took no time to answer has not answered
  QCOMPARE(monitor.series(QStringLiteral("service/api/health")).samples().first().value, 2.0);
  QVERIFY(monitor.series(QStringLiteral("no/such/key")).samples().isEmpty());
}

void MonitorTest::unaskableIsUnknown() {
  fakes::World world;
  auto lost = apiSpec();
  lost.name = QStringLiteral("lost");
  lost.probe.target = QStringLiteral("{{nowhere}}/health");
  world.described.services = {cacheSpec(), lost};
  world.described.queues = {queueSpec()};
  world.storeIsDeclared = false;
  Monitor monitor(world);
  monitor.start();
  QTRY_VERIFY(monitor.isComplete());
  QCOMPARE(monitor.status().services.at(0).health, Health::Unknown);
  QCOMPARE(monitor.status().services.at(0).detail, QStringLiteral("no such connection"));
  QCOMPARE(monitor.status().services.at(1).health, Health::Unknown);
  QCOMPARE(monitor.status().queues.at(0).health, Health::Unknown);
  QVERIFY(toJson(monitor.status())["queues"][0]["depth"].is_null());
}

/// A console without a password has not asked: that is no outage.
void MonitorTest::whatWeLackSaysNothingOfTheTarget() {
  fakes::World world;
  world.described.services = {cacheSpec()};
  bool isOurs = true;
  world.store.pings.give = [&isOurs]() -> Result<double> {
    auto error = fakes::broken(QStringLiteral("there is no such entry in the keyring"));
    error.isOurs = isOurs;
    return fail(error);
  };
  Monitor monitor(world);
  monitor.start();
  QTRY_VERIFY(monitor.isComplete());
  QCOMPARE(monitor.status().services.first().health, Health::Unknown);
  QCOMPARE(monitor.status().services.first().detail, QStringLiteral("there is no such entry in the keyring"));
  isOurs = false;
  QTRY_COMPARE(monitor.status().services.first().health, Health::Down);
}

void MonitorTest::slowTargetDelaysNobodyAndIsNotDoubled() {
  fakes::World world;
  auto slow = apiSpec();
  slow.name = QStringLiteral("slow");
  slow.probe.target = QStringLiteral("{{api}}/slow");
  slow.probe.timeout = Milliseconds(300);  // far longer than its interval
  world.described.services = {slow, apiSpec()};
  auto &answers = world.client.at(QStringLiteral("/slow"));
  answers.silent = true;
  Monitor monitor(world);
  monitor.start();
  QTRY_VERIFY(world.client.at(QStringLiteral("/health")).asked >= 15);
  QTRY_VERIFY(answers.asked >= 2);
  QCOMPARE(answers.mostOpen, 1);
  QCOMPARE(monitor.status().services.at(0).health, Health::Down);
  QVERIFY(monitor.status().services.at(0).detail.contains(QStringLiteral("300 ms")));
  QCOMPARE(monitor.status().services.at(1).health, Health::Ok);
}

void MonitorTest::silenceGrowsStale() {
  fakes::World world;
  auto api = apiSpec();
  api.probe.every = Milliseconds(600'000);
  api.probe.staleAfter = Milliseconds(200);
  auto queue = queueSpec();
  queue.every = Milliseconds(600'000);
  queue.staleAfter = Milliseconds(200);
  world.described.services = {api};
  world.described.queues = {queue};
  world.store.readings.give = [] { return reading(3); };
  Monitor monitor(world);
  monitor.start();
  QTRY_COMPARE(monitor.status().services.first().health, Health::Ok);
  QTRY_COMPARE(monitor.status().queues.first().health, Health::Ok);
  QSignalSpy changed(&monitor, &Monitor::changed);
  QTRY_COMPARE(monitor.status().services.first().health, Health::Unknown);
  QTRY_COMPARE(monitor.status().queues.first().health, Health::Unknown);
  QTRY_VERIFY(changed.count() > 0);
  QCOMPARE(world.store.readings.asked, 1);
  QCOMPARE(monitor.status().queues.first().depth, std::optional<qint64>(3));
}

void MonitorTest::fewerWorkersDegrade() {
  fakes::World world;
  ServiceSpec worker;
  worker.name = QStringLiteral("worker");
  worker.expected = 3;
  world.described.services = {worker};
  world.place.manager.kind = ManagerSpec::Kind::Supervisor;
  bool reachable = true;
  world.manager.lists.give = [&reachable]() -> Result<QList<ServiceInstance>> {
    if (!reachable) return fail(fakes::broken(QStringLiteral("no socket")));
    return QList<ServiceInstance>{
        fakes::instance(QStringLiteral("worker"), QStringLiteral("worker-1"), InstanceState::Running),
        fakes::instance(QStringLiteral("worker"), QStringLiteral("worker-2"), InstanceState::Failed)};
  };
  Monitor monitor(world);
  monitor.start();
  const auto &status = monitor.status().services.first();
  QTRY_COMPARE(status.health, Health::Degraded);
  QCOMPARE(status.running, std::optional(1));
  QCOMPARE(status.instances.size(), 2);
  QCOMPARE(monitor.series(QStringLiteral("service/worker/running")).samples().last().value, 1.0);
  reachable = false;
  monitor.refresh();
  QTRY_COMPARE(status.health, Health::Unknown);
  QVERIFY(status.detail.contains(QStringLiteral("no socket")));
  QVERIFY(!status.running);
  QTRY_VERIFY(std::isnan(monitor.series(QStringLiteral("service/worker/running")).samples().last().value));
}

void MonitorTest::metricsBecomeRates() {
  fakes::World world;
  auto api = apiSpec();
  api.metrics.url = QStringLiteral("{{api}}/metrics");
  api.metrics.every = quick;
  api.metrics.requestsTotal = QStringLiteral("requests");
  api.metrics.errorsTotal = QStringLiteral("errors");
  api.metrics.latencySum = QStringLiteral("seconds_sum");
  api.metrics.latencyCount = QStringLiteral("seconds_count");
  api.thresholds = {{{Limit::Comparison::Below, 0.9, QStringLiteral("< 90 %")},
                     Severity::P1,
                     QStringLiteral("success-rate"),
                     Milliseconds(0),
                     {},
                     MetricUnit::Ratio}};
  world.described.services = {api};
  int round = 0;
  world.client.at(QStringLiteral("/metrics")).give = [&round]() -> Result<HttpResponse> {
    ++round;
    const auto number = [](int value) { return QByteArray::number(value); };
    return HttpResponse{200,
                        "requests " + number(10 * round) + "\nerrors " + number(5 * round) + "\nseconds_sum " +
                            number(20 * round) + "\nseconds_count " + number(10 * round) + "\n",
                        {},
                        1};
  };
  Monitor monitor(world);
  monitor.start();
  const auto &status = monitor.status().services.first();
  QTRY_VERIFY(status.requestRate && *status.requestRate > 0);
  QCOMPARE(status.latencyMs, std::optional(2'000.0));
  QCOMPARE(status.successRate, std::optional(0.5));
  QCOMPARE(status.health, Health::Degraded);
  QCOMPARE(status.crossed.size(), 1);
  QVERIFY(std::isnan(monitor.series(QStringLiteral("service/api/latency-ms")).samples().first().value));
}

void MonitorTest::queueDrains() {
  fakes::World world;
  world.described.queues = {queueSpec()};
  qint64 depth = 1'000;
  world.store.readings.give = [&depth] { return reading(depth -= 10); };
  Monitor monitor(world);
  monitor.start();
  const auto &queue = monitor.status().queues.first();
  QTRY_VERIFY(queue.timeToDrain.has_value());
  QVERIFY(*queue.netRate < 0);
  QVERIFY(!queue.inRate && !queue.outRate);
  QVERIFY(!queue.oldestAge);
  QCOMPARE(queue.stuck, std::optional<qint64>(0));
  QVERIFY(queue.detail.contains(QStringLiteral("draining")));
}

/// What leaves a queue is not all done.
void MonitorTest::whatFailsIsNotDone() {
  fakes::World world;
  world.described.queues = {queueSpec()};
  qint64 depth = 1'000, failed = 3;
  bool isRetried = false;
  world.store.readings.give = [&] {
    auto made = reading(depth -= 10);
    made.failed = isRetried ? 0 : failed += 6;
    return made;
  };
  Monitor monitor(world);
  monitor.start();
  const auto &queue = monitor.status().queues.first();
  QTRY_VERIFY(isFailing(queue));
  QTRY_VERIFY2(queue.detail.contains(QStringLiteral("draining, but ")), qPrintable(queue.detail));
  QCOMPARE(queue.failingFrom, 9);
  QVERIFY(queue.failRate > 0);
  QVERIFY(!monitor.series(QStringLiteral("queue/jobs/fail-rate")).samples().isEmpty());
  isRetried = true;
  QTRY_VERIFY(!isFailing(queue) && !queue.detail.contains(QStringLiteral("fail")));
}

/// Nothing is finished: whoever clears it does not make it end in time.
void MonitorTest::whatIsTakenAwayIsNotDrained() {
  fakes::World world;
  world.described.queues = {queueSpec()};
  qint64 depth = 1'000, finished = 7;
  bool isWorking = false;
  world.store.readings.give = [&] {
    auto made = reading(depth -= 10);
    made.finished = isWorking ? ++finished : finished;
    return made;
  };
  Monitor monitor(world);
  monitor.start();
  const auto &queue = monitor.status().queues.first();
  QTRY_VERIFY(queue.netRate.value_or(0) < 0);
  QVERIFY(!queue.timeToDrain);
  QVERIFY2(!queue.detail.contains(QStringLiteral("draining")), qPrintable(queue.detail));
  isWorking = true;
  QTRY_VERIFY(queue.timeToDrain.has_value());
}

void MonitorTest::unreadableQueueKeepsItsDepth() {
  fakes::World world;
  world.described.queues = {queueSpec()};
  bool reachable = true;
  world.store.readings.give = [&reachable]() -> Result<QueueReading> {
    if (reachable) return reading(42);
    return fail(fakes::broken(QStringLiteral("connection reset")));
  };
  Monitor monitor(world);
  monitor.start();
  const auto &queue = monitor.status().queues.first();
  QTRY_COMPARE(queue.health, Health::Ok);
  reachable = false;
  QTRY_COMPARE(queue.health, Health::Unknown);
  QCOMPARE(queue.depth, std::optional<qint64>(42));
  QCOMPARE(queue.detail, QStringLiteral("connection reset"));
  QVERIFY(!queue.netRate && !queue.timeToDrain && !queue.stuck);
  const auto json = toJson(monitor.status())["queues"][0];
  QVERIFY(json["depth"].is_null());
  QCOMPARE(jsonInteger(json, "lastDepth"), 42);
  QVERIFY(std::isnan(monitor.series(QStringLiteral("queue/jobs/depth")).samples().last().value));
}

void MonitorTest::stuckJobsAreSeen() {
  fakes::World world;
  world.described.queues = {queueSpec()};
  world.store.readings.give = [] { return reading(0, 2); };
  int round = 0;
  world.store.pages.give = [&round]() -> Result<QueuePage> {
    QueueJob stuck;
    stuck.digest = "stuck";
    QueueJob passing;
    passing.digest = QByteArray::number(++round);
    return QueuePage{2, {stuck, passing}};
  };
  Monitor monitor(world);
  monitor.start();
  const auto &queue = monitor.status().queues.first();
  QTRY_COMPARE(queue.stuck, std::optional<qint64>(1));
  QTRY_COMPARE(queue.health, Health::Degraded);
  QVERIFY(world.store.mostPeeked <= 200);
}

void MonitorTest::driftOfAModelIsSeen() {
  fakes::World world;
  ModelSpec model;
  model.name = QStringLiteral("nlp");
  model.title = QStringLiteral("NLP");
  model.service = QStringLiteral("ml");
  model.serving = QStringLiteral("{{api}}/version");
  ModelSpec mute;
  mute.name = QStringLiteral("mute");
  world.described.models = {model, mute};
  world.registry.places.give = [] { return ModelInPlace{QStringLiteral("7"), {}, QStringLiteral("2.1.0")}; };
  QByteArray serves = R"({"version": "2.0.0"})";
  auto &service = world.client.at(QStringLiteral("/version"));
  service.give = [&serves] { return Result<HttpResponse>(HttpResponse{200, serves, "application/json", 1}); };
  Monitor monitor(world);
  QCOMPARE(monitor.status().models.size(), 1);  // nobody can ask the other
  const auto &status = monitor.status().models.first();
  QCOMPARE(status.health, Health::Unknown);
  QSignalSpy completed(&monitor, &Monitor::completed);
  monitor.start();
  QTRY_COMPARE(completed.count(), 1);
  QCOMPARE(status.health, Health::Degraded);
  QCOMPARE(status.detail, QStringLiteral("2.1.0 (7) is in place, but 2.0.0 is served"));
  QCOMPARE(monitor.status().worstHealth(), Health::Degraded);
  QCOMPARE(jsonString(toJson(monitor.status())["models"][0], "state"), QStringLiteral("degraded"));

  serves = R"({"version": "2.1.0"})";
  monitor.refresh();
  QTRY_COMPARE(completed.count(), 2);
  QCOMPARE(status.health, Health::Ok);

  service.give = [] { return Result<HttpResponse>(fail(fakes::broken(QStringLiteral("connection refused")))); };
  monitor.refresh();
  QTRY_COMPARE(completed.count(), 3);
  QCOMPARE(status.health, Health::Unknown);
  QCOMPARE(status.detail, QStringLiteral("connection refused"));
}

void MonitorTest::measuresOfPrometheusHaveLimits() {
  fakes::World world;
  ServiceSpec worker;
  worker.name = worker.title = QStringLiteral("worker");
  MeasureSpec memory;
  memory.name = QStringLiteral("memory");
  memory.unit = MetricUnit::Ratio;
  memory.expression = QStringLiteral("memory_ratio");
  worker.measures = {memory};
  Threshold limit;
  limit.metric = memory.name;
  limit.title = QStringLiteral("Memory");
  limit.unit = MetricUnit::Ratio;
  limit.value = 0.8;
  limit.severity = Severity::P2;
  limit.text = QStringLiteral("> 80 %");
  worker.thresholds = {limit};
  world.described.services = {worker};
  // Of several the largest; what has no figure is none.
  world.metrics.readings.give = [] {
    return Result<MetricReading>(MetricReading{{}, {{{}, 0.5}, {{}, std::nan("")}, {{}, 0.9}}, {}, false});
  };
  Monitor monitor(world);
  QSignalSpy completed(&monitor, &Monitor::completed);
  monitor.start();
  QTRY_COMPARE(completed.count(), 1);
  const auto &status = monitor.status().services.first();
  QCOMPARE(world.metrics.expressions, QStringList{memory.expression});
  QCOMPARE(status.crossed.size(), 1);
  QVERIFY2(status.detail.contains(QStringLiteral("Memory 90.0 % (P2: > 80 %)")), qPrintable(status.detail));
  QCOMPARE(monitor.series(QStringLiteral("service/worker/memory")).samples().last().value, 0.9);

  world.metrics.readings.give = [] { return Result<MetricReading>(fail(fakes::broken(QStringLiteral("gone")))); };
  monitor.refresh();
  QTRY_COMPARE(completed.count(), 2);
  QVERIFY(std::isnan(monitor.series(QStringLiteral("service/worker/memory")).samples().last().value));
}

void MonitorTest::changedIsBounded() {
  fakes::World world;
  for (int i = 0; i < 20; ++i) {
    auto api = apiSpec();
    api.name = QStringLiteral("api-%1").arg(i);
    api.probe.every = Milliseconds(10);
    world.described.services.append(api);
  }
  Monitor monitor(world);
  QSignalSpy changed(&monitor, &Monitor::changed);
  QElapsedTimer clock;
  clock.start();
  monitor.start();
  QTRY_VERIFY(changed.count() >= 5);
  QVERIFY2(changed.count() <= clock.elapsed() / 90 + 1, qPrintable(QString::number(changed.count())));
}

void MonitorTest::stopEndsEverything() {
  fakes::World world;
  world.described.services = {apiSpec()};
  auto &health = world.client.at(QStringLiteral("/health"));
  Monitor monitor(world);
  monitor.start();
  QTRY_VERIFY(health.asked >= 2);
  health.silent = true;
  const int before = health.asked;
  QTRY_VERIFY(health.asked > before);
  monitor.stop();
  QCOMPARE(health.open, 0);
  const int asked = health.asked;
  QTest::qWait(5 * static_cast<int>(quick.count()));
  QCOMPARE(health.asked, asked);
  health.silent = false;
  monitor.start();
  QTRY_VERIFY(health.asked > asked);
}

void MonitorTest::refreshAsksOnce() {
  fakes::World world;
  auto api = apiSpec();
  api.probe.every = Milliseconds(600'000);
  world.described.services = {api};
  Monitor monitor(world);
  QSignalSpy completed(&monitor, &Monitor::completed);
  monitor.start();
  QTRY_COMPARE(completed.count(), 1);
  monitor.refresh();
  QVERIFY(!monitor.isComplete());
  QTRY_COMPARE(completed.count(), 2);
  QCOMPARE(world.client.at(QStringLiteral("/health")).asked, 2);
}

void MonitorTest::emptySystemCompletes() {
  fakes::World world;
  Monitor monitor(world);
  QSignalSpy completed(&monitor, &Monitor::completed);
  monitor.start();
  QTRY_COMPARE(completed.count(), 1);
}

void MonitorTest::missedTurnsAreLeftOut() {
  int asked = 0;
  ProbeLoop loop(
      {Milliseconds(20), Milliseconds(1'000), 1},
      [&asked](QObject *, const ProbeLoop::Ended &ended) {
        ++asked;
        ended(true);
      },
      [] {}, nullptr);
  loop.start(Milliseconds(0), Milliseconds(20));
  QTRY_VERIFY(asked >= 2);
  // The thread was busy for ten turns.
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < 200) {
  }
  const int before = asked;
  QCoreApplication::processEvents();
  QVERIFY(asked <= before + 1);
  QTRY_VERIFY(asked >= before + 3);
}

QTEST_GUILESS_MAIN(MonitorTest)
#include "tst_monitor.moc"
