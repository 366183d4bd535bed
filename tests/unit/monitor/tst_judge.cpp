#include <QTest>

#include "models/monitor/doubts.h"
#include "models/monitor/judge.h"
#include "tests/unit/monitor/fake_backends.h"

using namespace ops;
using State = ProbeFact::State;

namespace {

ManagerFact manager(int running, int stopped) {
  ManagerFact fact;
  fact.known = true;
  for (int i = 0; i < running; ++i) {
    fact.instances.append(fakes::instance(QStringLiteral("s"), QString::number(i), InstanceState::Running));
  }
  for (int i = 0; i < stopped; ++i) {
    fact.instances.append(fakes::instance(QStringLiteral("s"), QString::number(i), InstanceState::Stopped));
  }
  return fact;
}

ManagerFact withUnwell(ManagerFact fact, int unwell) {
  for (int i = 0; i < unwell; ++i) {
    fact.instances.append(fakes::instance(QStringLiteral("s"), QString::number(i), InstanceState::Unhealthy));
  }
  return fact;
}

ManagerFact silent() {
  ManagerFact fact;
  fact.why = QStringLiteral("connection refused");
  return fact;
}

QList<CrossedThreshold> crossed(Severity severity) {
  const Limit limit{Limit::Comparison::Above, 1, QStringLiteral("> 1")};
  return {{{limit, severity, QStringLiteral("depth"), {}, {}, {}}, 2, {}}};
}

const ProbeFact none{State::None, 0, {}};
const ProbeFact answered{State::Answered, 3, {}};
const ProbeFact failed{State::Failed, 0, QStringLiteral("refused")};
const ProbeFact notAsked{State::NotAsked, 0, {}};
const ProbeFact stale{State::Stale, 0, {}};

}  // namespace

Q_DECLARE_METATYPE(ops::ProbeFact)
Q_DECLARE_METATYPE(ops::ManagerFact)
Q_DECLARE_METATYPE(ops::QueueFact)

class JudgeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void services_data();
  void services();
  void queues_data();
  void queues();
  void whatIsSaidAgainstTheWell();
};

void JudgeTest::services_data() {
  QTest::addColumn<int>("expected");
  QTest::addColumn<ProbeFact>("probe");
  QTest::addColumn<ManagerFact>("instances");
  QTest::addColumn<QList<CrossedThreshold>>("limits");
  QTest::addColumn<Health>("health");
  QTest::addColumn<QString>("detail");
  const QList<CrossedThreshold> calm;

  QTest::newRow("answers") << 0 << answered << manager(1, 0) << calm << Health::Ok << "answered";
  QTest::newRow("probe failed") << 0 << failed << manager(1, 0) << calm << Health::Down << "refused";
  QTest::newRow("probe failed, process gone") << 0 << failed << manager(0, 1) << calm << Health::Down << "process:";
  QTest::newRow("never asked") << 0 << notAsked << manager(1, 0) << calm << Health::Unknown << "not asked yet";
  QTest::newRow("stale") << 0 << stale << manager(1, 0) << calm << Health::Unknown << "no recent answer";
  QTest::newRow("all run") << 3 << none << manager(3, 13) << calm << Health::Ok << "3 of 3 running";
  QTest::newRow("more run") << 3 << none << manager(8, 8) << calm << Health::Ok << "8 of 3 running";
  QTest::newRow("fewer run") << 3 << none << manager(1, 15) << calm << Health::Degraded << "1 of 3 running";
  QTest::newRow("none runs") << 3 << none << manager(0, 16) << calm << Health::Down << "0 of 3 running";
  QTest::newRow("none runs, answers") << 3 << answered << manager(0, 3) << calm << Health::Down << "0 of 3 running";
  QTest::newRow("manager silent, answers") << 3 << answered << silent() << calm << Health::Ok << "can't be asked";
  QTest::newRow("manager silent, failed") << 3 << failed << silent() << calm << Health::Down << "refused";
  QTest::newRow("manager silent, no probe") << 3 << none << silent() << calm << Health::Unknown << "can't be asked";
  QTest::newRow("manager not asked") << 3 << none << ManagerFact() << calm << Health::Unknown << "not asked yet";
  QTest::newRow("uncounted, runs") << 0 << none << manager(1, 0) << calm << Health::Ok << "1 running";
  QTest::newRow("uncounted, stopped") << 0 << none << manager(0, 1) << calm << Health::Down << "not running";
  QTest::newRow("one not well") << 3 << none << withUnwell(manager(2, 0), 1) << calm << Health::Degraded
                                << "2 of 3 running, 1 not well";
  QTest::newRow("none well") << 1 << none << withUnwell(manager(0, 0), 1) << calm << Health::Down << "0 of 1 running";
  QTest::newRow("uncounted, not well") << 0 << none << withUnwell(manager(0, 0), 2) << calm << Health::Down
                                       << "2 of 2 not well";
  QTest::newRow("uncounted, one not well")
      << 0 << none << withUnwell(manager(1, 0), 1) << calm << Health::Degraded << "1 of 2 not well";
  QTest::newRow("answers, but not well") << 0 << answered << withUnwell(manager(0, 0), 1) << calm << Health::Degraded
                                         << "1 of 1 not well";
  QTest::newRow("manager knows nothing") << 0 << none << manager(0, 0) << calm << Health::Unknown << "does not know";
  QTest::newRow("P3") << 0 << answered << manager(1, 0) << crossed(Severity::P3) << Health::Degraded << "P3";
  QTest::newRow("P0") << 0 << answered << manager(1, 0) << crossed(Severity::P0) << Health::Down << "P0";
  QTest::newRow("unknown, limit crossed")
      << 0 << notAsked << manager(1, 0) << crossed(Severity::P2) << Health::Degraded << "P2";
}

void JudgeTest::services() {
  QFETCH(int, expected);
  QFETCH(ProbeFact, probe);
  QFETCH(ManagerFact, instances);
  QFETCH(QList<CrossedThreshold>, limits);
  QFETCH(Health, health);
  QFETCH(QString, detail);
  const auto verdict = judgeService(expected, probe, instances, limits);
  QCOMPARE(verdict.health, health);
  QVERIFY2(verdict.detail.contains(detail), qPrintable(verdict.detail));
}

void JudgeTest::queues_data() {
  QTest::addColumn<QueueFact>("queue");
  QTest::addColumn<ManagerFact>("consumers");
  QTest::addColumn<QList<CrossedThreshold>>("limits");
  QTest::addColumn<Health>("health");
  QTest::addColumn<QString>("detail");
  const QList<CrossedThreshold> calm;
  const QueueFact well{true, {}, 5, 0, {}};
  const QueueFact stuck{true, {}, 5, 12, {}};

  QTest::newRow("well") << well << manager(3, 0) << calm << Health::Ok << "5 waiting";
  QTest::newRow("unreadable") << QueueFact{false, QStringLiteral("refused"), 5, 0, {}} << manager(3, 0) << calm
                              << Health::Unknown << "refused";
  QTest::newRow("never read") << QueueFact() << manager(3, 0) << calm << Health::Unknown << "not read yet";
  QTest::newRow("growing") << QueueFact{true, {}, 5, 0, QStringLiteral("growing")} << manager(3, 0) << calm
                           << Health::Ok << "5 waiting, growing";
  QTest::newRow("crossed depth says how many") << QueueFact{true, {}, 5, 0, QStringLiteral("draining")} << manager(3, 0)
                                               << crossed(Severity::P1) << Health::Degraded << "; draining";
  QTest::newRow("blocked") << well << manager(0, 3) << calm << Health::Down << "no worker running";
  QTest::newRow("one worker is enough") << well << manager(1, 2) << calm << Health::Ok << "5 waiting";
  QTest::newRow("nothing to do") << QueueFact{true, {}, 0, 0, {}} << manager(0, 3) << calm << Health::Ok << "0 waiting";
  QTest::newRow("manager silent") << well << silent() << calm << Health::Ok << "5 waiting";
  QTest::newRow("stuck") << stuck << manager(3, 0) << calm << Health::Degraded << "12";
  QTest::newRow("P3") << well << manager(3, 0) << crossed(Severity::P3) << Health::Degraded << "P3";
  QTest::newRow("P0") << well << manager(3, 0) << crossed(Severity::P0) << Health::Down << "P0";
  QTest::newRow("unreadable hides old limits") << QueueFact{false, QStringLiteral("refused"), 5, 0, {}} << manager(0, 3)
                                               << crossed(Severity::P1) << Health::Unknown << "refused";
}

void JudgeTest::queues() {
  QFETCH(QueueFact, queue);
  QFETCH(ManagerFact, consumers);
  QFETCH(QList<CrossedThreshold>, limits);
  QFETCH(Health, health);
  QFETCH(QString, detail);
  const auto verdict = judgeQueue(queue, consumers, limits);
  QCOMPARE(verdict.health, health);
  QVERIFY2(verdict.detail.contains(detail), qPrintable(verdict.detail));
}

/// Each by what others tell, and no word of a calm system.
void JudgeTest::whatIsSaidAgainstTheWell() {
  const QDateTime now(QDate(2026, 11, 29), QTime(4, 0), Qt::UTC);
  System system;
  for (const auto *name : {"database", "api", "worker"}) system.services.emplace_back().name = QLatin1String(name);
  system.services[0].probe.kind = ProbeSpec::Kind::Postgres;
  system.services[1].dependsOn = {QStringLiteral("database")};
  auto &spec = system.queues.emplace_back();
  spec.name = QStringLiteral("jobs");
  spec.consumers = {QStringLiteral("worker")};
  EnvironmentStatus status;
  for (const auto &each : system.services) {
    auto &service = status.services.emplace_back();
    service.name = each.name;
    service.health = Health::Ok;
  }
  auto &queue = status.queues.emplace_back();
  queue.name = spec.name;
  queue.health = Health::Ok;
  queue.depth = 14;
  queue.freshness.succeeded(now);
  queue.growingSince = now.addSecs(-179);
  queue.growingFrom = 4;
  queue.unfinishedFor = spec.stuckAfter;
  const auto told = [&] {
    addDoubts(system, status, now);
    return QStringList{status.services[0].doubt, status.services[1].doubt, status.services[2].doubt, queue.doubt};
  };
  QCOMPARE(told(), (QStringList{{}, {}, {}, {}}));
  status.services[1].freshness.error = QStringLiteral("relation \"a\" does not exist");
  queue.growingSince = now.addSecs(-180);
  queue.unfinishedFor = spec.stuckAfter + Milliseconds(1'000);
  QCOMPARE(told(), (QStringList{QStringLiteral("api says that data is missing in it"),
                                {},
                                QStringLiteral("no job of jobs was finished for 1 min 1 s, and 14 wait"),
                                QStringLiteral("it grows for 3 min, from 4 to 14 waiting")}));
  QCOMPARE(queueTitle(queue), QStringLiteral("Growing"));
  // A few more are no trend.
  queue.depth = 13;
  QCOMPARE(told().last(), QString());
  // Half of the work dies while the list of what waits gets shorter.
  queue.failingSince = now.addSecs(-18);
  queue.failingFrom = 167;
  queue.failed = 257;
  queue.failRate = 5.13;
  queue.outRate = 4.2;
  queue.netRate = -7.5;
  queue.timeToDrain = Milliseconds(34'000);
  QCOMPARE(told().last(), QStringLiteral("within 18 s failed jobs went from 167 to 257"));
  QCOMPARE(queueTitle(queue), QStringLiteral("Failing"));
  QCOMPARE(flowText(queue), QStringLiteral("draining, but 5.1/s fail"));
  queue.outRate = 100;
  QCOMPARE(told().last(), QString());
  queue.failRate = 0;
  QCOMPARE(flowText(queue), QStringLiteral("draining"));
  // What is known to be wrong needs no doubt.
  for (auto &service : status.services) service.health = Health::Down;
  queue.health = Health::Degraded;
  queue.depth = 99;
  QCOMPARE(told(), (QStringList{{}, {}, {}, {}}));
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
