#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/items/attention.h"
#include "models/items/job_items.h"
#include "models/items/queue_items.h"
#include "models/items/service_items.h"
#include "models/items/texts.h"

using namespace ops;

/// The tables of what is watched, and the list of what needs somebody.
class TestWatchItems : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void servicesFollowUpdates();
  void staleIsNeverGreen();
  void queuesShowUnknownAsUnknown();
  void jobsAreReadOnlyWhereDeclared();
  void jobsSurviveHostileBytes();
  void attentionIsRanked();
  void whoSeesToItStandsLast();
  void allIsWellOnlyWhenFresh();
  void figuresHaveUnits();
};

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Freshness freshness(int secondsAgo) {
  Freshness result;
  result.source = QStringLiteral("GET http://api/health");
  result.succeededAt = result.attemptedAt = now.addSecs(-secondsAgo);
  return result;
}

ServiceStatus service(const QString &name, Health health, int age = 1) {
  ServiceStatus status;
  status.name = name;
  status.health = health;
  status.detail = QStringLiteral("why");
  status.freshness = freshness(age);
  return status;
}

QueueStatus queue(Health health) {
  QueueStatus status;
  status.name = QStringLiteral("document_queue");
  status.health = health;
  status.depth = 4;
  status.freshness = freshness(1);
  return status;
}

}  // namespace

void TestWatchItems::servicesFollowUpdates() {
  ServiceItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setServices({service(QStringLiteral("api"), Health::Ok), service(QStringLiteral("ml"), Health::Down)}, now);
  QCOMPARE(items.rowCount(), 2);
  QCOMPARE(items.index(1, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Critical));
  QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
  QSignalSpy changes(&items, &QAbstractItemModel::dataChanged);
  items.setServices({service(QStringLiteral("api"), Health::Ok), service(QStringLiteral("ml"), Health::Ok)}, now);
  QCOMPARE(resets.count(), 0);
  QCOMPARE(changes.count(), 1);
  QCOMPARE(changes.first().first().toModelIndex(), items.index(1, ServiceItems::State));
  // Only what says something else is told: nothing, and then that it is stale.
  const QList<ServiceStatus> same{service(QStringLiteral("api"), Health::Ok),
                                  service(QStringLiteral("ml"), Health::Ok)};
  items.setServices(same, now);
  QCOMPARE(changes.count(), 1);
  items.setServices(same, now.addSecs(600));
  QVERIFY(changes.count() > 1);
  QVERIFY(std::ranges::any_of(changes, [&](const QList<QVariant> &change) {
    return change.first().toModelIndex() == items.index(0, ServiceItems::State);
  }));
  QCOMPARE(items.rowOf(QStringLiteral("ml")), 1);
  items.setServices({}, now);
  QCOMPARE(items.rowCount(), 0);
}

void TestWatchItems::staleIsNeverGreen() {
  ServiceItems items;
  items.setServices({service(QStringLiteral("api"), Health::Ok, 600)}, now);
  QCOMPARE(items.index(0, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Unknown));
  QCOMPARE(items.index(0, ServiceItems::State).data().toString(), QStringLiteral("stale"));
  // One that is down has last answered as long ago.
  items.setServices({service(QStringLiteral("api"), Health::Down, 600)}, now);
  QCOMPARE(items.index(0, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Critical));
  QCOMPARE(items.index(0, ServiceItems::State).data().toString(), healthTitle(Health::Down));
}

void TestWatchItems::queuesShowUnknownAsUnknown() {
  QueueItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setQueues({queue(Health::Ok)}, now);
  QCOMPARE(items.index(0, QueueItems::Depth).data().toString(), QStringLiteral("4"));
  QCOMPARE(items.index(0, QueueItems::In).data().toString(), QStringLiteral("–"));
  QCOMPARE(items.index(0, QueueItems::Failed).data().toString(), QStringLiteral("–"));
}

void TestWatchItems::jobsAreReadOnlyWhereDeclared() {
  JobItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QueueJob job;
  job.payload = QByteArrayLiteral("{\"try\":3,\"why\":\"boom\",\"at\":\"2026-11-22T10:00:00Z\"}");
  job.size = job.payload.size();
  job.digest = QByteArray(32, '\x1f');
  items.setPage({1, {job}}, {QStringLiteral("/at"), QStringLiteral("/try"), QStringLiteral("/why")});
  QCOMPARE(items.index(0, JobItems::Attempts).data().toString(), QStringLiteral("3"));
  QCOMPARE(items.index(0, JobItems::Reason).data().toString(), QStringLiteral("boom"));
  QCOMPARE(items.index(0, JobItems::Since).data().toString(), QStringLiteral("2026-11-22 10:00:00"));
  QCOMPARE(items.digests({0}), QStringList{QStringLiteral("1f").repeated(32)});
  items.setPage({1, {job}}, {});
  QCOMPARE(items.index(0, JobItems::Attempts).data().toString(), QStringLiteral("–"));
}

void TestWatchItems::jobsSurviveHostileBytes() {
  JobItems items;
  QueueJob job;
  job.payload = QByteArray("<b>\x1b[31m\xff\n", 10);
  job.size = 1'000'000'000;
  items.setPage({1, {job}}, {QStringLiteral("/at"), QStringLiteral("no pointer"), QStringLiteral("/a/~9")});
  const QString shown = items.index(0, JobItems::Preview).data().toString();
  QVERIFY(!shown.contains(QChar(0x1b)));
  QVERIFY(!shown.contains(QLatin1Char('\n')));
  QVERIFY(items.digests({0}).isEmpty());
}

void TestWatchItems::attentionIsRanked() {
  EnvironmentStatus status;
  QueueStatus blocked = queue(Health::Degraded);
  Threshold p1, p3;
  p1.severity = Severity::P1;
  p3.severity = Severity::P3;
  p1.metric = p3.metric = QStringLiteral("depth");
  blocked.crossed = {{p3, 300, now}, {p1, 300, now}};
  status.queues = {blocked};
  status.services = {service(QStringLiteral("cache"), Health::Ok, 600), service(QStringLiteral("api"), Health::Down)};
  RunSummary run;
  run.run = QStringLiteral("r");
  run.waitingFor = QStringLiteral("decision");
  run.ownerAlive = true;
  const QList<Attention> entries = needsAttention(status, {run}, now);
  QCOMPARE(entries.size(), 4);
  QCOMPARE(entries[0].item, QStringLiteral("api"));
  QVERIFY(entries[0].procedures.contains(QStringLiteral("restart-service")));
  QCOMPARE(entries[1].page, QStringLiteral("runs"));
  QCOMPARE(entries[2].word, QStringLiteral("P1"));
  QCOMPARE(entries[3].word, QStringLiteral("Stale"));
}

void TestWatchItems::whoSeesToItStandsLast() {
  EnvironmentStatus status;
  QueueStatus full = queue(Health::Degraded);
  Threshold depth, failed;
  depth.severity = Severity::P1;
  depth.metric = QStringLiteral("depth");
  failed.severity = Severity::P2;
  failed.metric = QStringLiteral("failed");
  full.crossed = {{depth, 300, now}, {failed, 30, now}};
  status.queues = {full};
  status.services = {service(QStringLiteral("api"), Health::Down)};
  const auto caseOf = [](const QString &kind, const QString &subject, const char *metric) {
    AlertCase entry;
    entry.alert.kind = kind;
    entry.alert.subject = subject;
    entry.alert.key = QStringLiteral("%1/%2/%3").arg(kind, subject, QLatin1String(metric));
    return entry;
  };
  QList<AlertCase> cases{caseOf(QStringLiteral("queue"), full.name, "depth"),
                         caseOf(QStringLiteral("queue"), full.name, "failed"),
                         caseOf(QStringLiteral("service"), QStringLiteral("api"), "up"),
                         caseOf(QStringLiteral("service"), QStringLiteral("api"), "running")};
  const auto told = [&] {
    QStringList lines;
    for (const auto &entry : withAnswers(needsAttention(status, {}, now), cases, now)) {
      lines += QStringLiteral("%1 %2").arg(entry.word, entry.item);
    }
    return lines;
  };
  QCOMPARE(told(), (QStringList{"Down api", "P1 " + full.name, "P2 " + full.name}));
  cases[0].record.owner = QStringLiteral("ann");
  cases[0].record.acknowledgedAt = now;
  QCOMPARE(told(), (QStringList{"Down api", "P2 " + full.name, "Seen to " + full.name}));
  QVERIFY(withAnswers(needsAttention(status, {}, now), cases, now)
              .last()
              .title.startsWith(QLatin1String("ann sees to it")));
  // Who leads the incident that it belongs to answers, too; that one is open does not.
  const auto acknowledged = std::exchange(cases[0].record, {});
  cases[0].incident = AlertIncident{QStringLiteral("u"), QStringLiteral("INC-20261127-1"), {}, false};
  QCOMPARE(told(), (QStringList{"Down api", "P1 " + full.name, "P2 " + full.name}));
  cases[0].incident->commander = QStringLiteral("bob");
  cases[0].incident->isTaken = true;
  QVERIFY(withAnswers(needsAttention(status, {}, now), cases, now)
              .last()
              .title.startsWith(QLatin1String("INC-20261127-1: bob leads")));
  cases[0].incident.reset();
  cases[0].record = acknowledged;
  cases[1].record.silencedUntil = now.addSecs(60);
  QCOMPARE(told(), (QStringList{"Down api", "Seen to " + full.name}));
  // One of two that ask for somebody is not enough.
  cases[2].record.acknowledgedAt = now;
  QCOMPARE(told().first(), QStringLiteral("Down api"));
  cases[3].alert.explainedBy = QStringLiteral("Database");
  QCOMPARE(told(), (QStringList{"Seen to api", "Seen to " + full.name}));
}

void TestWatchItems::allIsWellOnlyWhenFresh() {
  EnvironmentStatus status;
  QVERIFY(!isAllWell(status, {}, now));
  status.services = {service(QStringLiteral("api"), Health::Ok)};
  status.queues = {queue(Health::Ok)};
  QVERIFY(isAllWell(status, {}, now));
  QVERIFY(!isAllWell(status, {}, now.addSecs(600)));
  ModelStatus model;
  model.name = QStringLiteral("nlp");
  model.service = QStringLiteral("api");
  model.health = Health::Degraded;
  model.detail = QStringLiteral("2 is in place, but 1 is served");
  model.freshness.succeededAt = now;
  status.models = {model};
  QVERIFY(!isAllWell(status, {}, now));
  auto entries = needsAttention(status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].word, QStringLiteral("Drift"));
  QCOMPARE(entries[0].title, model.detail);
  // What nobody can tell is no drift; where its service is down it goes without saying.
  status.models[0].health = Health::Unknown;
  entries = needsAttention(status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].tone, Tone::Unknown);
  status.services[0].health = Health::Down;
  entries = needsAttention(status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].page, QStringLiteral("health"));
  status.models.clear();
  status.services[0].health = Health::Unknown;
  QVERIFY(!isAllWell(status, {}, now));
}

void TestWatchItems::figuresHaveUnits() {
  QCOMPARE(figure::milliseconds(42.0), QStringLiteral("42 ms"));
  QCOMPARE(figure::milliseconds(1'400.0), QStringLiteral("1.40 s"));
  QCOMPARE(figure::milliseconds(std::nullopt), QStringLiteral("–"));
  QCOMPARE(figure::rate(1.25, true), QStringLiteral("+1.25/s"));
  QCOMPARE(figure::percent(0.871), QStringLiteral("87.1 %"));
  QCOMPARE(figure::percent(1.0), QStringLiteral("100 %"));
}

QTEST_GUILESS_MAIN(TestWatchItems)
#include "tst_watch_items.moc"
