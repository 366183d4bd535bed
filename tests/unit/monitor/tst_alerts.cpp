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

  void noDataIsToldByWhatWentWrong() {
    const auto system = shop();
    auto status = well(system);
    status.services[1].health = status.queues[0].health = Health::Unknown;
    status.services[1].detail = QStringLiteral("answers as expected");
    status.services[1].freshness.error = QStringLiteral("connection refused");
    status.queues[0].detail.clear();
    auto alerts = presentAlerts(system, status);
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].text, QStringLiteral("No data: connection refused"));
    QCOMPARE(alerts[1].text, QStringLiteral("No data: nobody has asked yet"));
    // It says more of the same.
    status.services[1].detail = QStringLiteral("the manager can't be asked: connection refused");
    alerts = presentAlerts(system, status);
    QCOMPARE(alerts[0].text, QStringLiteral("No data: the manager can't be asked: connection refused"));
  }

  /// The service answers, but what measures it is silent: its limits are blind, and that is no good news.
  void aBlindMetricIsNoData() {
    auto system = shop();
    system.services[1].thresholds = {limit("up", Severity::P0), limit("latency", Severity::P1)};
    auto status = well(system);
    status.services[1].health = Health::Unknown;
    status.services[1].blind = {limit("latency", Severity::P1)};
    status.services[1].blindWhy = QStringLiteral("connection refused");
    status.services[1].blindSince = after(3);
    const auto alerts = presentAlerts(system, status);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].key, QStringLiteral("service/worker/latency"));
    QCOMPARE(alerts[0].state, Alert::State::NoData);
    QCOMPARE(alerts[0].severity, Severity::P1);
    QCOMPARE(alerts[0].since, after(3));
    QVERIFY2(alerts[0].text.contains(QStringLiteral("connection refused")), qPrintable(alerts[0].text));
  }

  /// It fired, and now nobody can tell: it is not over, and whoever sees to it still does.
  void whatNobodyCanTellIsNotOver() {
    const auto system = shop();
    AlertBook book(system);
    auto status = well(system);
    cross(status.queues[0], "depth", Severity::P1);
    book.look(status, after(0));
    auto blind = well(system);
    blind.queues[0].health = Health::Unknown;
    blind.queues[0].detail = QStringLiteral("no recent reading");
    book.look(blind, after(10));
    book.look(blind, after(1'000));
    // That nothing is known of the queue is no second alert.
    QCOMPARE(book.alerts().size(), 1);
    QCOMPARE(book.alerts().first().key, QStringLiteral("queue/jobs/depth"));
    QCOMPARE(book.alerts().first().state, Alert::State::NoData);
    QCOMPARE(book.alerts().first().since, after(0));
    QVERIFY(book.alerts().first().isOpen());
    // Measured again, it recovers as any other.
    book.look(well(system), after(1'010));
    QCOMPARE(book.alerts().first().state, Alert::State::Recovering);
    book.look(well(system), after(1'070));
    QVERIFY(book.alerts().isEmpty());
  }

  void whatADeadServiceSaysNoMoreIsExplainedByIt() {
    auto system = shop();
    system.services[0].thresholds.append(limit("latency", Severity::P1));
    AlertBook book(system);
    auto status = well(system);
    cross(status.services[0], "latency", Severity::P1);
    book.look(status, after(0));
    auto dead = well(system);
    cross(dead.services[0], "up", Severity::P0, 5);
    dead.services[0].freshness.error = QStringLiteral("connection refused");
    book.look(dead, after(10));
    QCOMPARE(book.alerts().size(), 2);
    QVERIFY(book.alerts()[0].isOpen());
    QCOMPARE(book.alerts()[1].key, QStringLiteral("service/cache/latency"));
    QCOMPARE(book.alerts()[1].state, Alert::State::NoData);
    QCOMPARE(book.alerts()[1].explainedBy, QStringLiteral("Redis"));
  }

  void silenceThatComesAndGoesIsOneAlert() {
    const auto system = shop();
    AlertBook book(system);
    auto blind = well(system);
    blind.services[1].health = Health::Unknown;
    blind.services[1].detail = QStringLiteral("the manager can't be asked");
    blind.services[1].healthSince = after(0);
    book.look(blind, after(-20));
    // It has not been asked before: that is no news.
    book.look(well(system), after(-10));
    QVERIFY(book.alerts().isEmpty());
    book.look(blind, after(0));
    book.look(well(system), after(10));
    QCOMPARE(book.alerts().size(), 1);
    QCOMPARE(book.alerts().first().state, Alert::State::Recovering);
    book.look(blind, after(20));
    QCOMPARE(book.alerts().first().flaps, 1);
    QCOMPARE(book.alerts().first().since, after(0));
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

  void whatBecomesGraverKnowsSinceWhen() {
    const auto system = shop();
    AlertBook book(system);
    auto bad = well(system);
    cross(bad.queues[0], "depth", Severity::P2);
    book.look(bad, after(0));
    QVERIFY(!book.alerts().first().graverAt.isValid());
    bad.queues[0].crossed.clear();
    cross(bad.queues[0], "depth", Severity::P0, 100);
    book.look(bad, after(110));
    book.look(bad, after(120));
    QCOMPARE(book.alerts().first().severity, Severity::P0);
    QCOMPARE(book.alerts().first().since, after(0));
    QCOMPARE(book.alerts().first().graverAt, after(110));
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
