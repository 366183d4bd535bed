#include <QTest>

#include "models/incidents/causes.h"
#include "models/items/all_attention.h"

using namespace ops;

/// What is offered against a fault is what triage would say, or nothing.
class FittingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void whatIsNotDeclaredIsNotWorkedOn();
  void aTableThatIsGoneIsNoReasonToStartAnything();
  void whatTheWorkersNeedComesFirst();
  void whatAQueueWaitsForIsStartedWithIt();
  void aBadModelIsNotLoadedAgain();
  void aGoodModelThatIsNotLoadedIs();

 private:
  static constexpr char restart[] = "restart-service";
  ServiceStatus &service(const char *name) {
    return *std::ranges::find(m_status.services, QLatin1String(name), &ServiceStatus::name);
  }
  FittingProcedures of(const char *kind, const char *name, const char *metric) const {
    return fittingProcedures(m_system, m_status, QLatin1String(kind), QLatin1String(name), QLatin1String(metric));
  }
  void setDown(const char *name, const QString &why) {
    service(name).health = Health::Down;
    service(name).freshness.error = why;
  }

  System m_system;
  EnvironmentStatus m_status;
};

namespace {
const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QString gone = QStringLiteral("answered 503: relation \"documents\" does not exist");
}  // namespace

/// Workers and the API need the database, the workers through the API; the ML service needs nothing.
void FittingTest::init() {
  m_system = {};
  m_status = {};
  for (const auto *name : {"database", "api", "worker", "ml"}) {
    m_system.services.emplace_back().name = QLatin1String(name);
    auto &status = m_status.services.emplace_back();
    status.name = QLatin1String(name);
    status.health = Health::Ok;
    status.freshness.succeededAt = now;
  }
  m_system.services[0].title = QStringLiteral("Database");
  m_system.services[0].probe.kind = ProbeSpec::Kind::Postgres;
  m_system.services[1].dependsOn = {QStringLiteral("database")};
  m_system.services[2].dependsOn = {QStringLiteral("api")};
  auto &queue = m_system.queues.emplace_back();
  queue.name = QStringLiteral("jobs");
  queue.consumers = {QStringLiteral("worker")};
  auto &model = m_system.models.emplace_back();
  model.name = QStringLiteral("nlp");
  model.service = QStringLiteral("ml");
  m_status.models.emplace_back().name = QStringLiteral("nlp");
  m_status.models[0].health = Health::Ok;
}

void FittingTest::whatIsNotDeclaredIsNotWorkedOn() {
  Procedure clear, other;
  clear.steps.emplace_back().action.name = QStringLiteral("queue.clear");
  other.steps.emplace_back().action.name = QStringLiteral("service.restart");
  other.steps.emplace_back().action.name = QStringLiteral("queue.depth");
  other.steps.last().when = QStringLiteral("clear");
  QCOMPARE(ops::fitting({clear, other}, m_system).size(), 2);
  m_system.queues.clear();
  const auto left = ops::fitting({clear, other}, m_system);
  QCOMPARE(left.size(), 1);
  QCOMPARE(left[0].steps[0].action.name, QStringLiteral("service.restart"));
}

void FittingTest::aTableThatIsGoneIsNoReasonToStartAnything() {
  setDown("api", gone);
  for (const auto &fitting :
       {of("service", "api", "up"), of("service", "api", "success-rate"), of("service", "worker", "running"),
        of("service", "database", "latency"), of("queue", "jobs", "depth"), of("queue", "jobs", "failed")}) {
    QVERIFY(fitting.needsTriage);
    QCOMPARE(fitting.names, QStringList());
  }
  QCOMPARE(of("service", "ml", "latency").names, QStringList{restart});
  // It may say so in its answer alone.
  service("api").freshness.error = QStringLiteral("answered 503");
  QVERIFY(!of("queue", "jobs", "depth").needsTriage);
  service("api").freshness.answer = gone;
  QVERIFY(of("queue", "jobs", "depth").needsTriage);
  // The row in the list has what the function says.
  auto &queue = m_status.queues.emplace_back();
  queue.name = QStringLiteral("jobs");
  queue.freshness.succeededAt = now;
  queue.failed = 30;
  const auto entries = needsAttention(m_system, m_status, {}, now);
  QCOMPARE(entries.size(), 2);
  for (const auto &entry : entries) QVERIFY(entry.needsTriage && entry.procedures.isEmpty());
}

void FittingTest::whatTheWorkersNeedComesFirst() {
  setDown("database", QStringLiteral("connection refused"));
  for (const auto *metric : {"failed", "depth", "stuck", "stalled", "blocked"}) {
    const auto fitting = of("queue", "jobs", metric);
    QCOMPARE(fitting.names, QStringList());
    QCOMPARE(fitting.after, QStringLiteral("Database"));
    QVERIFY(!fitting.needsTriage);
  }
  // What is behind all of it, and that itself is mended, whatever others have said of it last.
  setDown("api", gone);
  QCOMPARE(of("queue", "jobs", "failed").after, QStringLiteral("Database"));
  QCOMPARE(of("service", "database", "up").names.first(), QStringLiteral("database-down"));
  init();
  QCOMPARE(of("queue", "jobs", "failed").names, QStringList{QStringLiteral("retry-failed-jobs")});
  QVERIFY(of("queue", "jobs", "failed").after.isEmpty());
}

/// Triage, the list and the alerts have one answer.
void FittingTest::whatAQueueWaitsForIsStartedWithIt() {
  setDown("worker", QStringLiteral("0 of 3 running"));
  service("worker").expected = 3;
  service("worker").running = 0;
  const QStringList alone{QStringLiteral("worker-down"), restart, QStringLiteral("rolling-restart")};
  QCOMPARE(of("service", "worker", "running").names, alone);
  auto &queue = m_status.queues.emplace_back();
  queue.name = QStringLiteral("jobs");
  queue.depth = 20;
  const auto first = QStringList{QStringLiteral("queue-backing-up")};
  for (const auto *metric : {"up", "running"}) QCOMPARE(of("service", "worker", metric).names, first + alone);
  QCOMPARE(of("queue", "jobs", "blocked").names, first + alone);
  QCOMPARE(of("service", "api", "up").names.first(), QStringLiteral("api-down"));
  Findings findings;
  findings.status = m_status;
  const auto causes = rankCauses(m_system, findings);
  const auto isOfWorkers = [](const Cause &cause) { return cause.id == QLatin1String("service-down/worker"); };
  const auto cause = std::ranges::find_if(causes, isOfWorkers);
  QVERIFY(cause != causes.end());
  QCOMPARE(cause->procedures, first + alone);
}

void FittingTest::aBadModelIsNotLoadedAgain() {
  const QStringList rollback{QStringLiteral("rollback-model")};
  QCOMPARE(of("service", "ml", "success-rate").names, rollback);
  QCOMPARE(of("service", "ml", "error-rate").names, rollback);
  QCOMPARE(jsonString(of("service", "ml", "error-rate").inputs, "model"), QStringLiteral("nlp"));
  QCOMPARE(of("service", "ml", "latency").names, QStringList{restart});
  setDown("ml", QStringLiteral("answered 503: inference is below its confidence"));
  QCOMPARE(of("service", "ml", "up").names, rollback);
  init();
  setDown("ml", QStringLiteral("connection refused"));
  QVERIFY(of("service", "ml", "up").names.contains(restart));
  // None of the registry's lies there: whoever starts the service loads it.
  m_status.models[0].isForeign = true;
  QCOMPARE(of("service", "ml", "up").names, rollback);
  m_status.models[0].health = Health::Degraded;
  QCOMPARE(of("model", "nlp", "version").names, rollback);
  // Who asks for its answers is no better with a restart, and neither are the jobs with another try.
  m_system.services[2].dependsOn = {QStringLiteral("ml")};
  QCOMPARE(of("service", "worker", "error-rate").names, rollback);
  QCOMPARE(of("queue", "jobs", "failed").names, QStringList());
  service("ml").health = Health::Ok;
  QCOMPARE(of("queue", "jobs", "failed").names, rollback);
  QCOMPARE(of("queue", "jobs", "depth").names, QStringList{QStringLiteral("queue-backing-up")});
  m_status.models[0].isForeign = false;
  m_status.models[0].health = Health::Ok;
  QCOMPARE(of("queue", "jobs", "failed").names, QStringList{QStringLiteral("retry-failed-jobs")});
  Threshold limit;
  limit.metric = QStringLiteral("error-rate");
  service("ml").crossed = {{limit, 0.9, now}};
  QCOMPARE(of("queue", "jobs", "failed").names, rollback);
}

void FittingTest::aGoodModelThatIsNotLoadedIs() {
  m_status.models[0].health = Health::Degraded;
  const QStringList both{restart, QStringLiteral("rollback-model")};
  QCOMPARE(of("model", "nlp", "version").names, both);
  QCOMPARE(of("service", "ml", "success-rate").names, both);
}

QTEST_GUILESS_MAIN(FittingTest)
#include "tst_fitting.moc"
