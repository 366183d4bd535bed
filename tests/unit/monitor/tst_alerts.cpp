#include <QTest>

#include "models/monitor/alert.h"

using namespace ops;

namespace {

const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-26T10:00:00Z"), Qt::ISODate);

QDateTime after(int seconds) {
  return start.addSecs(seconds);
}

Threshold limit(const char *metric, Severity severity) {
  Threshold threshold;
  threshold.metric = QLatin1String(metric);
  threshold.severity = severity;
  threshold.text = QStringLiteral("> 1");
  return threshold;
}

/// Redis, workers that need it, and a queue that the workers take jobs from.
System shop() {
  System system;
  ServiceSpec cache, worker;
  cache.name = QStringLiteral("cache");
  cache.title = QStringLiteral("Redis");
  cache.probe.kind = ProbeSpec::Kind::Redis;
  cache.probe.target = QStringLiteral("cache");
  cache.thresholds = {limit("up", Severity::P0)};
  worker.name = QStringLiteral("worker");
  worker.dependsOn = {cache.name};
  worker.thresholds = {limit("running", Severity::P0), limit("running-share", Severity::P2)};
  system.services = {cache, worker};
  QueueSpec jobs;
  jobs.name = QStringLiteral("jobs");
  jobs.connection = QStringLiteral("cache");
  jobs.consumers = {worker.name};
  jobs.thresholds = {limit("depth", Severity::P3), limit("depth", Severity::P1)};
  system.queues = {jobs};
  return system;
}

EnvironmentStatus well(const System &system) {
  EnvironmentStatus status;
  for (const auto &spec : system.services) {
    ServiceStatus service;
    service.name = service.title = spec.name;
    if (!spec.title.isEmpty()) service.title = spec.title;
    service.health = Health::Ok;
    status.services.append(service);
  }
  for (const auto &spec : system.queues) {
    QueueStatus queue;
    queue.name = spec.name;
    queue.health = Health::Ok;
    status.queues.append(queue);
  }
  return status;
}

void cross(auto &subject, const char *metric, Severity severity, int since = 0) {
  subject.crossed.append({limit(metric, severity), 7, after(since)});
  subject.health = severity == Severity::P0 ? Health::Down : Health::Degraded;
  subject.detail = QStringLiteral("why");
}

}  // namespace

/// What asks for a person, as the status comes and goes.
class TestAlerts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsNothing() {
    const auto system = shop();
    QVERIFY(presentAlerts(system, well(system)).isEmpty());
  }

  void ofOneMetricTheGravest() {
    const auto system = shop();
    auto status = well(system);
    cross(status.queues[0], "depth", Severity::P1);
    cross(status.queues[0], "depth", Severity::P3);
    status.queues[0].pending = {{limit("depth", Severity::P0), 7, start}};
    const auto alerts = presentAlerts(system, status);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].key, QStringLiteral("queue/jobs/depth"));
    QCOMPARE(alerts[0].severity, Severity::P1);
    QCOMPARE(alerts[0].state, Alert::State::Firing);
    QCOMPARE(toJson(alerts[0])["severity"], Json("P1"));
  }

  /// Whoever can't be asked is held for the worst that his rules know.
  void noDataIsItsOwnState() {
    const auto system = shop();
    auto status = well(system);
    status.services[1].health = Health::Unknown;
    status.services[1].detail = QStringLiteral("the manager can't be asked");
    const auto alerts = presentAlerts(system, status);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].state, Alert::State::NoData);
    QCOMPARE(alerts[0].severity, Severity::P0);
    QVERIFY(alerts[0].text.contains(QStringLiteral("the manager can't be asked")));
  }

  void consequencesAreExplained() {
    const auto system = shop();
    auto status = well(system);
    cross(status.services[0], "up", Severity::P0);
    cross(status.services[1], "running", Severity::P0);
    cross(status.queues[0], "depth", Severity::P1);
    auto alerts = presentAlerts(system, status);
    QCOMPARE(alerts.size(), 3);
    QVERIFY(alerts[0].explainedBy.isEmpty() && alerts[0].isOpen());
    QCOMPARE(alerts[1].explainedBy, QStringLiteral("Redis"));
    QCOMPARE(alerts[2].explainedBy, QStringLiteral("Redis"));  // the workers are down because of it, too
    QVERIFY(!alerts[2].isOpen());
    // What is graver than its cause stands for itself.
    status.services[0].crossed[0].threshold.severity = Severity::P2;
    alerts = presentAlerts(system, status);
    QVERIFY(alerts[1].explainedBy.isEmpty());
  }

  void whatComesAndGoesIsOneAlert() {
    const auto system = shop();
    AlertBook book(system);
    auto bad = well(system);
    cross(bad.queues[0], "depth", Severity::P1);
    book.look(bad, after(0));
    QCOMPARE(book.alerts().size(), 1);
    book.look(well(system), after(10));
    QCOMPARE(book.alerts().first().state, Alert::State::Recovering);
    bad.queues[0].crossed[0].since = after(20);
    book.look(bad, after(20));
    QCOMPARE(book.alerts().first().state, Alert::State::Firing);
    QCOMPARE(book.alerts().first().since, after(0));
    QCOMPARE(book.alerts().first().flaps, 1);
    book.look(well(system), after(30));
    book.look(well(system), after(89));
    QCOMPARE(book.alerts().size(), 1);
    book.look(well(system), after(90));
    QVERIFY(book.alerts().isEmpty());
    // Then it is a new one.
    bad.queues[0].crossed[0].since = after(200);
    book.look(bad, after(200));
    QCOMPARE(book.alerts().first().flaps, 0);
    QCOMPARE(book.alerts().first().since, after(200));
  }

  void whatMayComeIsForgottenAtOnce() {
    const auto system = shop();
    AlertBook book(system);
    auto status = well(system);
    status.queues[0].pending = {{limit("depth", Severity::P1), 7, start}};
    book.look(status, after(0));
    QCOMPARE(book.alerts().first().state, Alert::State::Pending);
    QVERIFY(!book.alerts().first().isOpen());
    book.look(well(system), after(5));
    QVERIFY(book.alerts().isEmpty());
  }

  void theGravestStandsFirst() {
    const auto system = shop();
    AlertBook book(system);
    auto status = well(system);
    cross(status.queues[0], "depth", Severity::P3);
    cross(status.services[1], "running-share", Severity::P2, 5);
    book.look(status, after(10));
    QCOMPARE(book.alerts().size(), 2);
    QCOMPARE(book.alerts()[0].key, QStringLiteral("service/worker/running"));
    QCOMPARE(book.alerts()[0].text, QStringLiteral("why"));
  }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
