#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include "models/items/all_attention.h"
#include "models/items/job_items.h"
#include "models/items/queue_items.h"
#include "models/items/service_items.h"
#include "models/items/signals.h"
#include "models/items/silence.h"
#include "models/items/texts.h"

using namespace ops;

/// The tables of what is watched, and the list of what needs somebody.
class TestWatchItems : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void servicesFollowUpdates();
  void aSpareInstanceIsNoLoss();
  void staleIsNeverGreen();
  void beyondALimitIsNotWell();
  void aStateIsAsGraveAsItsLimit();
  void queuesShowUnknownAsUnknown();
  void whyItIsUnknown_data();
  void whyItIsUnknown();
  void whatIsFromBeforeStandsBack();
  void jobsAreReadOnlyWhereDeclared();
  void jobsAreFoundAgain();
  void jobsSurviveHostileBytes();
  void attentionIsRanked();
  void whatIsTakenStaysAsGraveAsItIs();
  void theJournalKnowsSinceWhen();
  void theJournalKnowsWhatFires();
  void aConsequenceIsPartOfItsCause();
  void whatIsPendingCallsNobody();
  void theWordIsTheSeverity();
  void whatIsUnknownForOneReasonIsOneEntry();
  void theSilenceThatMayExplainOthersIsTold();
  void byWhenSomebodyHasToAnswer();
  void brokenBackupsAreOneEntry();
  void allIsWellOnlyWhenFresh();
  void whoHasNoWorkersIsNotToldOfItsQueue();
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

AlertCase caseOf(const QString &kind, const QString &subject, const char *metric) {
  AlertCase entry;
  entry.alert.kind = kind;
  entry.alert.subject = entry.alert.title = subject;
  entry.alert.key = QStringLiteral("%1/%2/%3").arg(kind, subject, QLatin1String(metric));
  return entry;
}

AllAttention listOf(const EnvironmentStatus &status, const QList<AlertCase> &cases) {
  return allAttention({.status = &status, .cases = cases, .now = now, .wallTime = now});
}

/// "P0 api", line by line.
QStringList wordsOf(const QList<Attention> &entries) {
  QStringList lines;
  for (const auto &entry : entries) lines += QStringLiteral("%1 %2").arg(entry.word, entry.item);
  return lines;
}

Threshold limitOf(const char *metric, Severity severity) {
  Threshold threshold;
  threshold.metric = QLatin1String(metric);
  threshold.severity = severity;
  return threshold;
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

void TestWatchItems::aSpareInstanceIsNoLoss() {
  QList<ServiceInstance> instances(3);
  instances[0].state = instances[1].state = InstanceState::Running;
  instances[2].state = InstanceState::Stopped;
  InstanceItems items;
  const auto state = [&items] { return items.index(2, InstanceItems::State).data().toString(); };
  items.setInstances(instances, 2);
  QCOMPARE(state(), QStringLiteral("stopped, spare"));
  items.setInstances(instances, 3);
  QCOMPARE(state(), QStringLiteral("stopped"));
  items.setInstances(instances, 0);
  QCOMPARE(state(), QStringLiteral("stopped"));
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

/// Not for long enough to be an alert, but no reason for green.
void TestWatchItems::beyondALimitIsNotWell() {
  auto slow = service(QStringLiteral("api"), Health::Ok);
  slow.pending = {{limitOf("latency", Severity::P3), 12'000, now}, {limitOf("latency", Severity::P1), 12'000, now}};
  ServiceItems items;
  items.setServices({slow}, now);
  QCOMPARE(items.index(0, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Notice));
  QCOMPARE(items.index(0, ServiceItems::State).data().toString(), QStringLiteral("Pending"));
  const auto why = items.index(0, ServiceItems::Detail).data().toString();
  QVERIFY2(why.contains(QStringLiteral("latency")), qPrintable(why));
  // What is worse, and what nobody knows, is said before it.
  slow.health = Health::Down;
  items.setServices({slow}, now);
  QCOMPARE(items.index(0, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Critical));
  QCOMPARE(items.index(0, ServiceItems::Detail).data().toString(), QStringLiteral("why"));
  slow.health = Health::Ok;
  items.setServices({slow}, now.addSecs(600));
  QCOMPARE(items.index(0, ServiceItems::State).data(ToneRole).toInt(), static_cast<int>(Tone::Unknown));
}

/// A colour is worth one thing, wherever it stands.
void TestWatchItems::aStateIsAsGraveAsItsLimit() {
  System system;
  system.services.emplace_back().name = QStringLiteral("api");
  system.services[0].metrics.url = QStringLiteral("http://api/metrics");
  EnvironmentStatus status;
  status.services = {service(QStringLiteral("api"), Health::Degraded)};
  status.services[0].crossed = {{limitOf("latency", Severity::P3), 300, now},
                                {limitOf("latency", Severity::P1), 300, now}};
  status.services[0].pending = {{limitOf("success-rate", Severity::P1), 0.5, now}};
  status.services[0].successRate = 0.5;
  status.queues = {queue(Health::Degraded)};
  status.queues[0].crossed = {{limitOf("depth", Severity::P1), 300, now}};
  status.queues[0].pending = {{limitOf("failed", Severity::P1), 30, now}};
  QCOMPARE(serviceTone(status.services[0], now), Tone::Critical);
  QCOMPARE(queueTone(status.queues[0], now), Tone::Critical);
  QCOMPARE(queueTone(status.queues[0], now.addSecs(600)), Tone::Unknown);
  const auto figures = signalsOf(system, &status, now);
  QCOMPARE(figures.waiting.tone, Tone::Critical);
  QCOMPARE(figures.failed.tone, Tone::Notice);
  QCOMPARE(figures.success.tone, Tone::Notice);
  QCOMPARE(figures.latency.tone, Tone::Critical);
  status.services[0].crossed[1].threshold.severity = status.queues[0].crossed[0].threshold.severity = Severity::P2;
  QCOMPARE(serviceTone(status.services[0], now), Tone::Warning);
  QCOMPARE(queueTone(status.queues[0], now), Tone::Warning);
}

void TestWatchItems::queuesShowUnknownAsUnknown() {
  QueueItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setQueues({queue(Health::Ok)}, now);
  QCOMPARE(items.index(0, QueueItems::Depth).data().toString(), QStringLiteral("4"));
  QCOMPARE(items.index(0, QueueItems::In).data().toString(), QStringLiteral("–"));
  QCOMPARE(items.index(0, QueueItems::Failed).data().toString(), QStringLiteral("–"));
}

void TestWatchItems::whyItIsUnknown_data() {
  QTest::addColumn<Freshness>("freshness");
  QTest::addColumn<QString>("word");
  const auto failed = [](Freshness before, ErrorCode code) {
    before.failed({code, {}, {}, QStringLiteral("because"), {}}, now);
    return before;
  };
  QTest::newRow("never asked") << Freshness{} << QStringLiteral("not asked yet");
  QTest::newRow("refused") << failed({}, ErrorCode::Refused) << QStringLiteral("refused");
  QTest::newRow("refused by now") << failed(freshness(600), ErrorCode::Refused) << QStringLiteral("refused");
  QTest::newRow("never answered") << failed({}, ErrorCode::Unreachable) << QStringLiteral("no data");
  QTest::newRow("stale") << failed(freshness(600), ErrorCode::Unreachable) << QStringLiteral("stale");
  QTest::newRow("stale without an error") << freshness(600) << QStringLiteral("stale");
}

/// The same word, wherever it is said.
void TestWatchItems::whyItIsUnknown() {
  QFETCH(const Freshness, freshness);
  QFETCH(const QString, word);
  System system;
  system.queues.append(QueueSpec{});
  EnvironmentStatus status;
  status.services = {service(QStringLiteral("api"), Health::Unknown)};
  status.queues = {queue(Health::Unknown)};
  status.services.first().freshness = status.queues.first().freshness = freshness;
  ServiceItems services;
  services.setServices(status.services, now);
  QCOMPARE(services.index(0, ServiceItems::State).data().toString(), word);
  QueueItems queues;
  queues.setQueues(status.queues, now);
  QCOMPARE(queues.index(0, QueueItems::State).data().toString(), word);
  QCOMPARE(signalsOf(system, &status, now).waiting.note, word);
  QCOMPARE(signalsOf(system, &status, now).failed.note, word);
  // What there is none of is not stale.
  QVERIFY(signalsOf({}, &status, now).waiting.note != word);
}

void TestWatchItems::whatIsFromBeforeStandsBack() {
  const auto muted = [](const QAbstractItemModel &items) {
    QString columns;
    for (int i = 0; i < items.columnCount(); ++i)
      columns += QLatin1Char(items.index(0, i).data(SecondaryRole).toBool() ? 'm' : '-');
    return columns;
  };
  ServiceItems services;
  services.setServices({service(QStringLiteral("api"), Health::Ok)}, now);
  QCOMPARE(muted(services), QStringLiteral("-------m"));
  services.setServices({service(QStringLiteral("api"), Health::Ok)}, now.addSecs(600));
  QCOMPARE(muted(services), QStringLiteral("--mmmmmm"));
  services.setServices({service(QStringLiteral("api"), Health::Down)}, now.addSecs(600));
  QCOMPARE(muted(services), QStringLiteral("-------m"));
  QueueItems queues;
  queues.setQueues({queue(Health::Ok)}, now);
  QCOMPARE(muted(queues), QStringLiteral("----------m"));
  queues.setQueues({queue(Health::Ok)}, now.addSecs(600));
  QCOMPARE(muted(queues), QStringLiteral("--mmmmmmmmm"));
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
  QCOMPARE(items.index(0, JobItems::Preview).data().toString(), QStringLiteral("{}"));
  items.setPage({1, {job}}, {});
  QCOMPARE(items.index(0, JobItems::Attempts).data().toString(), QStringLiteral("–"));
  // What has a column of its own is not said twice, and a job is known by its name.
  job.payload = QByteArrayLiteral("{\"at\":1,\"format\":\"pdf\",\"id\":\"7f\",\"try\":3}");
  job.size = job.payload.size();
  items.setPage({1, {job}}, {QStringLiteral("/at"), QStringLiteral("/try"), {}});
  QCOMPARE(items.index(0, JobItems::Preview).data().toString(), QStringLiteral(R"({"id":"7f","format":"pdf"})"));
}

/// Whoever has picked one keeps it.
void TestWatchItems::jobsAreFoundAgain() {
  JobItems items;
  const auto page = [](const QByteArrayList &payloads) {
    QueuePage made;
    for (const auto &each : payloads) {
      made.jobs.append(
          {made.jobs.size(), each.size(), each, QCryptographicHash::hash(each, QCryptographicHash::Sha256)});
    }
    made.depth = made.jobs.size();
    return made;
  };
  items.setPage(page({"a", "b", "b", "c"}), {});
  QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
  items.setPage(page({"a", "b", "b", "c"}), {});
  QCOMPARE(resets.size(), 0);
  QCOMPARE(JobItems::find(page({"b", "c", "b"}), items.keys({1, 3})), (QList<int>{0, 1}));
  QCOMPARE(JobItems::find(page({"c", "b"}), items.keys({1, 2})), QList<int>{1});
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
  const QList<Attention> entries = needsAttention({}, status, {run}, now);
  QCOMPARE(entries.size(), 4);
  QCOMPARE(entries[0].item, QStringLiteral("api"));
  QVERIFY(entries[0].procedures.contains(QStringLiteral("restart-service")));
  QCOMPARE(entries[1].page, QStringLiteral("runs"));
  QCOMPARE(entries[2].word, QStringLiteral("P1"));
  QCOMPARE(entries[3].word, QStringLiteral("Stale"));
}

void TestWatchItems::whatIsTakenStaysAsGraveAsItIs() {
  EnvironmentStatus status;
  QueueStatus full = queue(Health::Degraded);
  full.crossed = {{limitOf("depth", Severity::P1), 300, now}, {limitOf("stuck", Severity::P2), 30, now}};
  full.failed = 30;
  status.queues = {full};
  status.services = {service(QStringLiteral("api"), Health::Down)};
  QList<AlertCase> cases{caseOf(QStringLiteral("queue"), full.name, "depth"),
                         caseOf(QStringLiteral("queue"), full.name, "stuck"),
                         caseOf(QStringLiteral("service"), QStringLiteral("api"), "up"),
                         caseOf(QStringLiteral("service"), QStringLiteral("api"), "running")};
  for (qsizetype i = 2; i < cases.size(); ++i) cases[i].alert.severity = Severity::P0;
  const auto p1 = QString("P1 " + full.name), p2 = QString("P2 " + full.name), notice = QString("Failed " + full.name);
  const auto all = [&] { return listOf(status, cases); };
  const auto told = [&] { return wordsOf(all().entries); };
  QCOMPARE(told(), (QStringList{"P0 api", p1, p2, notice}));
  cases[0].record.owner = QStringLiteral("ann");
  cases[0].record.acknowledgedAt = now;
  // Behind what nobody has answered, before what is but a notice.
  QCOMPARE(told(), (QStringList{"P0 api", p2, p1, notice}));
  QVERIFY(all().entries[2].title.startsWith(QStringLiteral("ann sees to it · ")));
  QCOMPARE(all().entries[2].tone, Tone::Critical);
  QCOMPARE(all().answered(), 1);
  QCOMPARE(all().open(), 3);
  QCOMPARE(all().loud(), 4);
  // Who leads the incident that it belongs to answers, too; that one is open does not.
  const auto acknowledged = std::exchange(cases[0].record, {});
  cases[0].incident = AlertIncident{QStringLiteral("u"), QStringLiteral("INC-20261127-1"), {}, false};
  QCOMPARE(told(), (QStringList{"P0 api", p1, p2, notice}));
  cases[0].incident->commander = QStringLiteral("bob");
  cases[0].incident->isTaken = true;
  QVERIFY(all().entries[2].title.startsWith(QLatin1String("INC-20261127-1: commander bob")));
  cases[0].incident.reset();
  cases[0].record = acknowledged;
  cases[1].record.silencedUntil = now.addSecs(60);
  QCOMPARE(told(), (QStringList{"P0 api", p1, notice}));
  QCOMPARE(all().silenced, 1);
  // One of two that ask for somebody is not enough.
  cases[2].record.acknowledgedAt = now;
  QVERIFY(!all().entries.first().isAnswered);
  cases[3].alert.explainedBy = QStringLiteral("Database");
  QVERIFY(all().entries.first().isAnswered);
  QCOMPARE(told(), (QStringList{"P0 api", p1, notice}));
  // Whoever sees to it, it is open, and as red.
  QCOMPARE(all().worst(), Tone::Critical);
  // What is no emergency leaves the eye once somebody has it.
  cases[1].record = acknowledged;
  QCOMPARE(told(), (QStringList{"P0 api", p1, notice, p2}));
  QCOMPARE(all().loud(), 3);
  // What the alert manager alone knows of stays in the list, too.
  cases = {caseOf(QStringLiteral("managed"), QStringLiteral("disk"), "1")};
  cases[0].source = AlertCase::Source::AlertManager;
  cases[0].alert.severity = Severity::P0;
  cases[0].record = acknowledged;
  QVERIFY(told().contains("P0 " + cases[0].alert.key));
  cases[0].alert.state = Alert::State::Recovering;
  QVERIFY(!told().contains("P0 " + cases[0].alert.key));
}

/// A console that was opened a minute ago does not make an outage young.
void TestWatchItems::theJournalKnowsSinceWhen() {
  EnvironmentStatus status;
  status.services = {service(QStringLiteral("database"), Health::Down)};
  status.services[0].healthSince = now.addSecs(-5);
  auto alert = caseOf(QStringLiteral("service"), QStringLiteral("database"), "up");
  alert.alert.since = now.addSecs(-300);
  QCOMPARE(listOf(status, {alert}).entries[0].since, now.addSecs(-300));
  alert.alert.since = now.addSecs(-1);
  QCOMPARE(listOf(status, {alert}).entries[0].since, now.addSecs(-5));
}

/// Nor does it make what fires by the journal something that may yet fire, or nothing at all.
void TestWatchItems::theJournalKnowsWhatFires() {
  EnvironmentStatus status;
  auto api = service(QStringLiteral("api"), Health::Ok);
  api.pending = {{limitOf("success-rate", Severity::P1), 0.5, now}};
  status.services = {api};
  auto alert = caseOf(QStringLiteral("service"), QStringLiteral("api"), "success-rate");
  alert.alert.severity = Severity::P1;
  alert.record.firedAt = now.addSecs(-300);
  QCOMPARE(wordsOf(listOf(status, {}).entries), QStringList{QStringLiteral("Pending api")});
  QCOMPARE(wordsOf(listOf(status, {alert}).entries), QStringList{QStringLiteral("P1 api")});
  QCOMPARE(listOf(status, {alert}).worst(), Tone::Critical);
  // What fired was less grave.
  alert.alert.severity = Severity::P2;
  QCOMPARE(wordsOf(listOf(status, {alert}).entries), QStringList{QStringLiteral("Pending api")});
  status.services[0].pending.clear();
  alert.alert.state = Alert::State::NoData;
  alert.alert.title = QStringLiteral("api");
  QCOMPARE(wordsOf(listOf(status, {alert}).entries), QStringList{QStringLiteral("No data api")});
  alert.record.silencedUntil = now.addSecs(60);
  QCOMPARE(listOf(status, {alert}).entries.size(), 0);
}

/// The workers are down, so nobody takes jobs, and their number grows: one thing needs somebody.
void TestWatchItems::aConsequenceIsPartOfItsCause() {
  EnvironmentStatus status;
  QueueStatus full = queue(Health::Degraded);
  full.crossed = {{limitOf("blocked", Severity::P0), 99, now}, {limitOf("depth", Severity::P1), 99, now}};
  full.pending = {{limitOf("oldest", Severity::P2), 99, now}};
  status.queues = {full};
  status.services = {service(QStringLiteral("worker"), Health::Down)};
  status.services[0].detail = QStringLiteral("0 of 3 running");
  QList<AlertCase> cases{caseOf(QStringLiteral("service"), QStringLiteral("worker"), "running"),
                         caseOf(QStringLiteral("queue"), full.name, "blocked"),
                         caseOf(QStringLiteral("queue"), full.name, "depth"),
                         caseOf(QStringLiteral("queue"), full.name, "oldest")};
  cases[0].alert.severity = Severity::P0;
  cases[3].alert.state = Alert::State::Pending;
  for (qsizetype i = 1; i < cases.size(); ++i) cases[i].alert.explainedBy = QStringLiteral("worker");
  auto all = listOf(status, cases);
  QCOMPARE(wordsOf(all.entries), QStringList{QStringLiteral("P0 worker")});
  // As many as the page of alerts has below it: what is not yet one does not count.
  QVERIFY2(all.entries[0].title.startsWith(QLatin1String("Down: 0 of 3 running; explains 2 more alert")),
           qPrintable(all.entries[0].title));
  QCOMPARE(all.silenced, 0);
  // Who sees to the cause sees to all of it.
  cases[0].record.acknowledgedAt = now;
  QCOMPARE(wordsOf(listOf(status, cases).entries), QStringList{QStringLiteral("P0 worker")});
  QCOMPARE(listOf(status, cases).open(), 0);
  cases[0].record = {};
  // A run of ours that has stopped it calls nobody, neither for it nor for what follows.
  for (auto &each : cases) each.stoppedBy = QStringLiteral("Restore (run 1f0c2a9b)");
  cases[0].alert.explainedBy = cases[0].stoppedBy;
  all = listOf(status, cases);
  QCOMPARE(wordsOf(all.entries), QStringList{QStringLiteral("Expected worker")});
  QCOMPARE(all.entries[0].title, QStringLiteral("stopped by Restore (run 1f0c2a9b)"));
  QCOMPARE(all.open() + all.loud(), 0);
  QVERIFY(all.entries[0].procedures.isEmpty());
  for (auto &each : cases) each.stoppedBy.clear();
  cases[0].alert.explainedBy.clear();
  // A cause that may wait, or is not in the list, hides nobody.
  cases[0].record.silencedUntil = now.addSecs(60);
  all = listOf(status, cases);
  QCOMPARE(wordsOf(all.entries).mid(0, 2), (QStringList{"P0 " + full.name, "P1 " + full.name}));
  QCOMPARE(all.silenced, 1);
  cases[0].record = {};
  status.services.clear();
  QCOMPARE(listOf(status, cases).entries.size(), 3);
  // One of the consequences that stands for itself stays.
  status.services = {service(QStringLiteral("worker"), Health::Down)};
  cases[2].alert.explainedBy.clear();
  QCOMPARE(wordsOf(listOf(status, cases).entries), (QStringList{"P0 worker", "P1 " + full.name}));
}

void TestWatchItems::whatIsPendingCallsNobody() {
  EnvironmentStatus status;
  status.queues = {queue(Health::Ok)};
  status.queues[0].pending = {{limitOf("depth", Severity::P1), 99, now}};
  const auto all = listOf(status, {});
  QCOMPARE(wordsOf(all.entries), QStringList{"Pending " + status.queues[0].name});
  QCOMPARE(all.pending(), 1);
  QCOMPARE(all.open() + all.loud(), 0);
}

void TestWatchItems::theWordIsTheSeverity() {
  EnvironmentStatus status;
  status.services = {service(QStringLiteral("api"), Health::Down), service(QStringLiteral("ml"), Health::Down)};
  auto alert = caseOf(QStringLiteral("service"), QStringLiteral("ml"), "up");
  alert.alert.severity = Severity::P1;
  auto entries = listOf(status, {alert}).entries;
  QCOMPARE(wordsOf(entries), (QStringList{"Down api", "P1 ml"}));
  QCOMPARE(entries[1].title, QStringLiteral("Down: why"));
  QCOMPARE(entries[1].tone, Tone::Critical);
  // What was too short a time ago to be over says nothing of what is wrong now.
  alert.alert.state = Alert::State::Recovering;
  QCOMPARE(wordsOf(listOf(status, {alert}).entries), (QStringList{"Down api", "Down ml"}));
  // Of one metric the gravest says it all.
  status.services = {service(QStringLiteral("api"), Health::Degraded)};
  status.services[0].crossed = {{limitOf("latency", Severity::P3), 300, now},
                                {limitOf("latency", Severity::P1), 300, now}};
  QCOMPARE(wordsOf(listOf(status, {}).entries), QStringList{QStringLiteral("P1 api")});
}

void TestWatchItems::whatIsUnknownForOneReasonIsOneEntry() {
  const auto silent = [](const QString &name, const QString &why, int seconds) {
    auto one = service(name, Health::Ok);
    one.freshness.succeededAt = now.addSecs(-seconds);
    one.freshness.error = why;
    return one;
  };
  const auto refused = QStringLiteral("connection refused");
  EnvironmentStatus status;
  status.services = {silent(QStringLiteral("api"), refused, 300), silent(QStringLiteral("ml"), refused, 400)};
  // Two are soon read, and each leads to its own place.
  QCOMPARE(wordsOf(listOf(status, {}).entries), (QStringList{QStringLiteral("Stale api"), QStringLiteral("Stale ml")}));

  status.services += silent(QStringLiteral("workers"), refused, 350);
  status.services += silent(QStringLiteral("cache"), refused, 350);
  status.services += silent(QStringLiteral("database"), QStringLiteral("timed out"), 350);
  const auto all = listOf(status, {});
  QCOMPARE(all.open(), 2);
  QCOMPARE(all.entries[0].subject, QStringLiteral("4 targets"));
  QCOMPARE(all.entries[0].title, refused);
  QCOMPARE(all.entries[0].targets, (QStringList{"api", "ml", "workers", "cache"}));
  QCOMPARE(all.entries[0].since, now.addSecs(-400));
  QCOMPARE(all.entries[0].page, QStringLiteral("health"));
  QVERIFY(all.entries[0].item.isEmpty());
  QCOMPARE(all.entries[1].subject, QStringLiteral("database"));

  // What stands on another page is looked at there.
  auto waiting = queue(Health::Ok);
  waiting.freshness = status.services[0].freshness;
  status.queues = {waiting};
  QCOMPARE(listOf(status, {}).open(), 3);
  status.services.resize(2);
  QCOMPARE(listOf(status, {}).open(), 3);
}

void TestWatchItems::theSilenceThatMayExplainOthersIsTold() {
  System system;
  for (const auto *name : {"api", "workers", "cache"}) system.services.emplace_back().name = QString::fromLatin1(name);
  system.services[0].dependsOn = system.services[1].dependsOn = {QStringLiteral("cache")};
  EnvironmentStatus status;
  QCOMPARE(toldSilence(status, system, now), nullptr);
  status.services = {service(QStringLiteral("api"), Health::Ok), service(QStringLiteral("workers"), Health::Ok),
                     service(QStringLiteral("cache"), Health::Ok)};
  status.queues = {queue(Health::Ok)};
  QCOMPARE(toldSilence(status, system, now), nullptr);
  const auto silence = [](Freshness &freshness, int seconds) {
    freshness.succeededAt = now.addSecs(-seconds);
    freshness.error = QStringLiteral("connection refused");
  };
  silence(status.services[0].freshness, 300);
  silence(status.queues[0].freshness, 400);
  QCOMPARE(toldSilence(status, system, now), &status.services[0].freshness);
  silence(status.services[2].freshness, 200);
  QCOMPARE(toldSilence(status, system, now), &status.services[2].freshness);
  // That something is down explains, too, though there is news of it.
  status.services[2] = service(QStringLiteral("cache"), Health::Down);
  QCOMPARE(toldSilence(status, system, now), &status.queues[0].freshness);
  // What gives no reason says less.
  status.queues[0].freshness.error.clear();
  QCOMPARE(toldSilence(status, system, now), &status.services[0].freshness);
  silence(status.services[2].freshness, 200);
  // What was found down just now is known to be.
  auto down = status;
  for (auto *each : {&down.services[0], &down.services[2]}) each->health = Health::Down;
  down.queues[0] = queue(Health::Ok);
  QCOMPARE(toldSilence(down, system, now), nullptr);
  QVERIFY(silentSources(down, now).isEmpty());
  // A while ago is not now.
  down.services[2].freshness.attemptedAt = now.addSecs(-600);
  QCOMPARE(silentSources(down, now), QList<const Freshness *>{&down.services[2].freshness});
  // Where nobody answers, it may be us.
  auto nobody = status;
  for (auto &each : nobody.services) {
    each.health = Health::Down;
    silence(each.freshness, 200);
  }
  QCOMPARE(silentSources(nobody, now).size(), 4);
  QCOMPARE(toldSilence(nobody, system, now), &nobody.services[2].freshness);
}

void TestWatchItems::byWhenSomebodyHasToAnswer() {
  System system;
  system.response[Severity::P1] = Milliseconds(15 * 60'000);
  EnvironmentStatus status;
  status.services = {service(QStringLiteral("api"), Health::Down)};
  auto alert = caseOf(QStringLiteral("service"), QStringLiteral("api"), "up");
  alert.alert.severity = Severity::P1;
  alert.record.firedAt = now.addSecs(-180);
  const auto first = [&] {
    return allAttention({.system = &system, .status = &status, .cases = {alert}, .now = now, .wallTime = now})
        .entries.first();
  };
  QCOMPARE(answerDueText(first(), now), QStringLiteral("answer within 12 min"));
  QCOMPARE(answerDueText(first(), now.addSecs(900)), QStringLiteral("overdue by 3 min"));
  // What is nearly over waits for nobody.
  alert.alert.state = Alert::State::Recovering;
  QVERIFY(answerDueText(first(), now).isEmpty());
  alert.alert.state = Alert::State::Firing;
  alert.record.owner = QStringLiteral("ann");
  alert.record.acknowledgedAt = now;
  QVERIFY(answerDueText(first(), now).isEmpty());
}

void TestWatchItems::brokenBackupsAreOneEntry() {
  QVERIFY(!backupsAttention(0, 5, Tone::Ok));
  const auto missing = *backupsAttention(5, 5, Tone::Critical);
  QCOMPARE(missing.word, QStringLiteral("No backup"));
  QCOMPARE(missing.title, QStringLiteral("no backup that is new enough for 5 of 5 parts"));
  QCOMPARE(missing.procedures, QStringList{QStringLiteral("back-up")});
  QCOMPARE(backupsAttention(5, 5, Tone::Critical, 5)->title, QStringLiteral("no backup has been made yet"));
  const auto late = *backupsAttention(2, 5, Tone::Warning);
  QCOMPARE(late.word, QStringLiteral("Too seldom"));
  QCOMPARE(late.title, QStringLiteral("2 of 5 parts would lose more than promised"));
  // They count where nothing is watched, too.
  const auto all = allAttention({.backups = missing, .now = now, .wallTime = now});
  QCOMPARE(all.open(), 1);
  QCOMPARE(all.entries[0].page, QStringLiteral("backups"));
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
  auto entries = needsAttention({}, status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].word, QStringLiteral("Drift"));
  QCOMPARE(entries[0].title, model.detail);
  // What nobody can tell is no drift; where its service is down it goes without saying.
  status.models[0].health = Health::Unknown;
  entries = needsAttention({}, status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].tone, Tone::Unknown);
  status.services[0].health = Health::Down;
  entries = needsAttention({}, status, {}, now);
  QCOMPARE(entries.size(), 1);
  QCOMPARE(entries[0].page, QStringLiteral("health"));
  status.models.clear();
  status.services[0].health = Health::Unknown;
  QVERIFY(!isAllWell(status, {}, now));
}

/// The same fault gets the same advice, whether a page asks for the queue's alert or lists what needs somebody.
void TestWatchItems::whoHasNoWorkersIsNotToldOfItsQueue() {
  System system;
  QueueSpec spec;
  spec.name = QStringLiteral("jobs");
  spec.consumers = {QStringLiteral("worker")};
  system.queues = {spec};
  EnvironmentStatus status;
  status.queues = {queue(Health::Down)};
  status.queues[0].name = spec.name;
  const auto entries = needsAttention(system, status, {}, now);
  QCOMPARE(entries.size(), 1);
  const auto ofAlert = fittingProcedures(system, status, QStringLiteral("queue"), spec.name, QStringLiteral("blocked"));
  QCOMPARE(entries[0].procedures, ofAlert.names);
  const auto ofWorkers =
      fittingProcedures(system, status, QStringLiteral("service"), QStringLiteral("worker"), QStringLiteral("up"));
  QCOMPARE(entries[0].procedures, ofWorkers.names);
  QCOMPARE(ofWorkers.names.first(), QStringLiteral("queue-backing-up"));
  QCOMPARE(entries[0].inputs, ofAlert.inputs);
  QCOMPARE(jsonString(entries[0].inputs, "service"), QStringLiteral("worker"));
  const auto full = fittingProcedures(system, status, QStringLiteral("queue"), spec.name, QStringLiteral("depth"));
  QCOMPARE(full.names, QStringList{QStringLiteral("queue-backing-up")});
}

void TestWatchItems::figuresHaveUnits() {
  QCOMPARE(figure::milliseconds(119'000), QStringLiteral("119.0 s"));
  QCOMPARE(figure::milliseconds(638'300), QStringLiteral("10 min 38 s"));
  QCOMPARE(figure::milliseconds(42.0), QStringLiteral("42 ms"));
  QCOMPARE(figure::milliseconds(1'400.0), QStringLiteral("1.40 s"));
  QCOMPARE(figure::milliseconds(std::nullopt), QStringLiteral("–"));
  QCOMPARE(figure::rate(1.25, true), QStringLiteral("+1.25/s"));
  QCOMPARE(figure::percent(0.871), QStringLiteral("87.1 %"));
  QCOMPARE(figure::percent(1.0), QStringLiteral("100 %"));
  // What is left may not be more than there is, and a minute may be all of it.
  QCOMPARE(figure::countdown(Milliseconds(113'900)), QStringLiteral("1 min 53 s"));
  QCOMPARE(figure::countdown(Milliseconds(9'700)), QStringLiteral("9 s"));
  QCOMPARE(figure::countdown(Milliseconds(779'000)), QStringLiteral("12 min"));
}

QTEST_GUILESS_MAIN(TestWatchItems)
#include "tst_watch_items.moc"
