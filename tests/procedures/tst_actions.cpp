#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include "models/procedures/action.h"
#include "models/procedures/actions/job_export.h"
#include "tests/support/await.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_redis.h"
#include "tests/support/private_supervisor.h"

using namespace ops;

namespace {

const QByteArray raw("\x00\xff\n\"\\ \xc3\x28", 8);

QString hex(const QByteArray &payload) {
  return QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
}

QByteArrayList numbered(const QByteArray &prefix, int count) {
  QByteArrayList list;
  for (int i = 0; i < count; ++i) list.append(prefix + QByteArray::number(i));
  return list;
}

}  // namespace

/// The shipped actions against a real Redis and a real supervisord.
class ActionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void init();

  void depthIsRead();
  void conditionNotMet();
  void conditionIsAwaited();
  void conditionInWords();
  void retryMovesAllInOrder();
  void retryOfChosenJobs();
  void requeueIsRefusedWhileAWorkerLives();
  void requeueKeepsTheOrder();
  void requeueIsRefusedBlindly();
  void moveBetweenKeys();
  void stuckWithoutWorkers();
  void stuckByLookingAgain();
  void clearAndRestore();
  void clearOfFailedJobsIsExact();
  void clearNeedsAnExport();
  void restoreOfAnotherQueueIsRefused();
  void scaleObservesAndProbes();
  void startAndStop();
  void restartReplacesEveryProcess();
  void restartStartsWhatIsDown();
  void rollingRestartStopsAtTheFirstFailure();
  void logsAreEvidence();
  void healthByProbe();
  void requestsWithExpectations();
  void cancelledWatchIsCancelled();

 private:
  std::unique_ptr<Operation> prepare(const QString &name, const Json &parameters, const QString &token);
  Outcome perform(const QString &name, const Json &parameters, const QString &token = QStringLiteral("run/step"));
  Outcome await(std::unique_ptr<Operation> operation);
  const Action &action(const QString &name) const { return *ActionRegistry::shipped().find(name); }
  ActionContext context(const QString &token);
  Json pids();

  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<HttpTestServer> m_http;
  std::unique_ptr<Backends> m_backends;
  System m_system;
  QStringList m_news;
  Json m_before;
  bool m_isWell = true;
};

void ActionsTest::initTestCase() {
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  QList<PrivateSupervisor::Program> programs;
  for (int i = 1; i <= 4; ++i) {
    PrivateSupervisor::Program worker;
    worker.name = QStringLiteral("worker-%1").arg(i);
    worker.command = QStringLiteral("/bin/sh -c 'echo hello; exec sleep 1000'");
    programs.append(worker);
  }
  // These start only where no file "broken" stands beside them.
  for (int i = 1; i <= 2; ++i) {
    PrivateSupervisor::Program shaky;
    shaky.name = QStringLiteral("shaky-%1").arg(i);
    shaky.command =
        QStringLiteral("/bin/sh -c 'test ! -e %1 && exec sleep 1000'").arg(m_world.path(QStringLiteral("broken")));
    shaky.startSeconds = 1;
    programs.append(shaky);
  }
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("supervisor"), programs);
  QVERIFY2(m_supervisor->start(), m_supervisor->process().log().constData());
  m_http = std::make_unique<HttpTestServer>([this](const QByteArray &) {
    return HttpTestServer::Answer{HttpTestServer::answer(m_isWell ? 200 : 503, m_isWell ? "all is well" : "no")};
  });

  m_system.name = QStringLiteral("shop");
  ServiceSpec worker;
  worker.name = QStringLiteral("worker");
  worker.expected = 2;
  ServiceSpec shaky;
  shaky.name = QStringLiteral("shaky");
  ServiceSpec api;
  api.name = QStringLiteral("api");
  api.probe.kind = ProbeSpec::Kind::Http;
  api.probe.target = QStringLiteral("{{api}}/health");
  api.probe.expectBody = QStringLiteral("well");
  ServiceSpec cache;
  cache.name = QStringLiteral("cache");
  cache.probe.kind = ProbeSpec::Kind::Redis;
  cache.probe.target = QStringLiteral("cache");
  m_system.services = {worker, shaky, api, cache};
  QueueSpec orders;
  orders.name = QStringLiteral("orders");
  orders.connection = QStringLiteral("cache");
  orders.failed = QStringLiteral("orders_failed");
  orders.processing = QStringLiteral("orders_work");
  orders.consumers = {QStringLiteral("worker")};
  orders.stuckAfter = Milliseconds(1'500);
  orders.thresholds = {
      {Severity::P3, QStringLiteral("depth"), Threshold::Comparison::Above, 20, QStringLiteral("> 20"), {}},
      {Severity::P1, QStringLiteral("depth"), Threshold::Comparison::Above, 50, QStringLiteral("> 50"), {}}};
  m_system.queues = {orders};
  Environment environment;
  environment.name = QStringLiteral("test");
  environment.tier = Tier::Practice;
  environment.connections = {m_redis->connection()};
  environment.addresses.insert(QStringLiteral("api"), QStringLiteral("http://127.0.0.1:%1").arg(m_http->port()));
  environment.manager.kind = ManagerSpec::Kind::Supervisor;
  environment.manager.address = m_supervisor->socket();
  environment.manager.programs.insert(
      QStringLiteral("worker"),
      {QStringLiteral("worker-1"), QStringLiteral("worker-2"), QStringLiteral("worker-3"), QStringLiteral("worker-4")});
  environment.manager.programs.insert(QStringLiteral("shaky"), {QStringLiteral("shaky-1"), QStringLiteral("shaky-2")});
  m_system.environments = {environment};
  auto backends = connectBackends(m_system, environment, Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

void ActionsTest::cleanupTestCase() {
  m_backends.reset();
  m_supervisor->stop();
  m_redis->stop();
}

void ActionsTest::init() {
  m_redis->command({"FLUSHALL"});
  m_before = Json();
  m_isWell = true;
  QFile::remove(m_world.path(QStringLiteral("broken")));
  for (const char *service : {"worker", "shaky"}) {
    QCOMPARE(perform(QStringLiteral("service.stop"), {{"service", service}}).kind, OutcomeKind::Succeeded);
  }
  m_news.clear();
}

ActionContext ActionsTest::context(const QString &token) {
  return {*m_backends, token, m_world.folder(QStringLiteral("evidence")), m_before};
}

std::unique_ptr<Operation> ActionsTest::prepare(const QString &name, const Json &parameters, const QString &token) {
  return action(name).run(parameters, context(token));
}

Outcome ActionsTest::await(std::unique_ptr<Operation> operation) {
  QObject receiver;
  std::optional<Outcome> ended;
  auto *running = launch(std::move(operation), &receiver, [&ended](const Outcome &outcome) { ended = outcome; });
  connect(running, &Operation::progressed, &receiver,
          [this](const Json &progress) { m_news.append(jsonString(progress, "text")); });
  if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 30'000)) return {};
  return *ended;
}

Outcome ActionsTest::perform(const QString &name, const Json &parameters, const QString &token) {
  return await(prepare(name, parameters, token));
}

Json ActionsTest::pids() {
  Json pids = Json::object();
  const auto state = perform(QStringLiteral("service.state"), {{"service", "worker"}});
  for (const auto &instance : state.value["instances"]) {
    if (jsonInteger(instance, "pid") > 0) pids[toJson(jsonString(instance, "name"))] = jsonInteger(instance, "pid");
  }
  return pids;
}

void ActionsTest::depthIsRead() {
  m_redis->push("orders", {"a", "b", "c"});
  m_redis->push("orders_failed", {"x"});
  auto depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
  QCOMPARE(depth.value, Json({{"depth", 3}, {"failed", 1}, {"processing", 0}}));
  depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders_failed"}});
  QCOMPARE(jsonInteger(depth.value, "depth"), 1);
}

void ActionsTest::conditionNotMet() {
  m_redis->push("orders", {"a", "b", "c"});
  auto depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", 3}});
  QCOMPARE(depth.kind, OutcomeKind::Failed);
  QCOMPARE(depth.error.why, QStringLiteral("it is 3; wanted below 3"));
  depth = perform(QStringLiteral("queue.depth"),
                  {{"queue", "orders"}, {"below", 3}, {"within", "300ms"}, {"every", "100ms"}});
  QCOMPARE(depth.kind, OutcomeKind::Failed);
  QCOMPARE(depth.error.why, QStringLiteral("still 3 after 300 ms; wanted below 3"));
  QCOMPARE(jsonInteger(depth.value, "depth"), 3);
  QCOMPARE(m_news.size(), 1);
  QCOMPARE(m_news.first(), QStringLiteral("now 3; wanted below 3"));
}

void ActionsTest::conditionIsAwaited() {
  m_redis->push("orders", {"a", "b", "c"});
  QTimer::singleShot(300, this, [this] { m_redis->command({"LPOP", "orders"}); });
  const auto depth = perform(QStringLiteral("queue.depth"),
                             {{"queue", "orders"}, {"below", 3}, {"within", "20s"}, {"every", "100ms"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(depth.value, "depth"), 2);
}

void ActionsTest::conditionInWords() {
  m_redis->push("orders", numbered("job", 21));
  auto depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", "calm"}});
  QCOMPARE(depth.kind, OutcomeKind::Failed);
  QCOMPARE(depth.error.why, QStringLiteral("it is 21; wanted below 21"));
  m_redis->command({"LPOP", "orders"});
  depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", "calm"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
}

void ActionsTest::retryMovesAllInOrder() {
  const auto failed = numbered("failed-", 1'200) + QByteArrayList{raw, raw};
  m_redis->push("orders_failed", failed);
  m_redis->push("orders", {"waiting"});
  const auto retried = perform(QStringLiteral("queue.retry"), {{"queue", "orders"}, {"jobs", "all"}});
  QCOMPARE(retried.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(retried.value, "moved"), 1'202);
  QCOMPARE(m_redis->list("orders"), QByteArrayList{"waiting"} + failed);
  QCOMPARE(m_redis->list("orders_failed"), QByteArrayList());

  // The same step again, after its answer was lost: what failed since is not touched.
  m_redis->push("orders_failed", {"later"});
  const auto again = perform(QStringLiteral("queue.retry"), {{"queue", "orders"}, {"jobs", "all"}});
  QCOMPARE(jsonInteger(again.value, "moved"), 1'202);
  QCOMPARE(m_redis->list("orders_failed"), QByteArrayList{"later"});
  const auto probed =
      await(action(QStringLiteral("queue.retry")).probe({{"queue", "orders"}}, context(QStringLiteral("run/step"))));
  QVERIFY(probed.value["happened"].is_null());
  const auto other =
      await(action(QStringLiteral("queue.retry")).probe({{"queue", "orders"}}, context(QStringLiteral("run/other"))));
  QCOMPARE(other.value["happened"], Json(false));
}

void ActionsTest::retryOfChosenJobs() {
  m_redis->push("orders_failed", {"a", raw, "c", "d"});
  const Json jobs = Json::array({toJson(hex(raw)), toJson(hex("d")), toJson(hex("gone"))});
  const auto retried = perform(QStringLiteral("queue.retry"), {{"queue", "orders"}, {"jobs", jobs}});
  QCOMPARE(retried.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(retried.value, "moved"), 2);
  QCOMPARE(jsonInteger(retried.value, "missing"), 1);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{raw, "d"}));
  QCOMPARE(m_redis->list("orders_failed"), (QByteArrayList{"a", "c"}));
}

void ActionsTest::requeueIsRefusedWhileAWorkerLives() {
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 2}}).kind,
           OutcomeKind::Succeeded);
  m_redis->push("orders_work", {"held"});
  for (const char *name : {"queue.requeue", "queue.move"}) {
    Json parameters{{"queue", "orders"}};
    if (qstrcmp(name, "queue.move") == 0) parameters.update({{"from", "orders_work"}, {"to", "orders"}});
    const auto refused = perform(QString::fromLatin1(name), parameters);
    QCOMPARE(refused.kind, OutcomeKind::Failed);
    QCOMPARE(refused.error.code, ErrorCode::Refused);
    QVERIFY2(refused.error.why.contains(QStringLiteral("worker-1, worker-2")), qPrintable(refused.error.why));
    QCOMPARE(m_redis->list("orders_work"), QByteArrayList{"held"});
  }
}

void ActionsTest::requeueKeepsTheOrder() {
  const auto work = numbered("work-", 700);
  m_redis->push("orders_work", work);
  m_redis->push("orders", {"waiting"});
  const auto moved = perform(QStringLiteral("queue.requeue"), {{"queue", "orders"}});
  QCOMPARE(moved.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(moved.value, "moved"), 700);
  QCOMPARE(m_redis->list("orders"), work + QByteArrayList{"waiting"});
}

void ActionsTest::requeueIsRefusedBlindly() {
  m_redis->push("orders_work", {"held"});
  auto environment = m_system.environments.first();
  environment.manager.address = m_world.path(QStringLiteral("no.sock"));
  auto blind = connectBackends(m_system, environment, Access::ReadWrite);
  QVERIFY(blind);
  const ActionContext with{**blind, QStringLiteral("run/step"), m_world.path(), {}};
  const auto refused = await(action(QStringLiteral("queue.requeue")).run({{"queue", "orders"}}, with));
  QCOMPARE(refused.error.code, ErrorCode::Refused);
  QVERIFY(refused.error.why.contains(QStringLiteral("can't be asked")));
  QCOMPARE(m_redis->list("orders_work"), QByteArrayList{"held"});
}

void ActionsTest::moveBetweenKeys() {
  m_redis->push("orders", {"a", "b"});
  const Json parameters{{"queue", "orders"}, {"from", "orders"}, {"to", "orders_failed"}};
  QCOMPARE(perform(QStringLiteral("queue.move"), parameters).kind, OutcomeKind::Succeeded);
  QCOMPARE(m_redis->list("orders_failed"), (QByteArrayList{"a", "b"}));
  // Its undo is a move too, under the same step.
  const Json back{{"queue", "orders"}, {"from", "orders_failed"}, {"to", "orders"}};
  QCOMPARE(perform(QStringLiteral("queue.move"), back).kind, OutcomeKind::Succeeded);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{"a", "b"}));
}

void ActionsTest::stuckWithoutWorkers() {
  m_redis->push("orders_work", {"a", "b"});
  QElapsedTimer clock;
  clock.start();
  const auto stuck = perform(QStringLiteral("queue.stuck"), {{"queue", "orders"}});
  QCOMPARE(jsonInteger(stuck.value, "jobs"), 2);
  QVERIFY(clock.elapsed() < 1'500);
}

void ActionsTest::stuckByLookingAgain() {
  QCOMPARE(perform(QStringLiteral("service.start"), {{"service", "worker"}}).kind, OutcomeKind::Succeeded);
  m_redis->push("orders_work", {"stays", "twin", "goes", "twin"});
  QTimer::singleShot(400, this, [this] {
    m_redis->command({"LREM", "orders_work", "1", "goes"});
    m_redis->command({"LREM", "orders_work", "1", "twin"});
    m_redis->push("orders_work", {"new"});
  });
  QElapsedTimer clock;
  clock.start();
  auto stuck = perform(QStringLiteral("queue.stuck"), {{"queue", "orders"}});
  QCOMPARE(jsonInteger(stuck.value, "jobs"), 2);
  QVERIFY(clock.elapsed() >= 1'500);
  m_redis->command({"DEL", "orders_work"});
  m_redis->push("orders_work", {"passing"});
  QTimer::singleShot(300, this, [this] { m_redis->command({"DEL", "orders_work"}); });
  stuck = perform(QStringLiteral("queue.stuck"), {{"queue", "orders"}, {"olderThan", "20s"}});
  QCOMPARE(jsonInteger(stuck.value, "jobs"), 0);
}

void ActionsTest::clearAndRestore() {
  const auto jobs = numbered("job-", 450) + QByteArrayList{raw, raw};
  m_redis->push("orders", jobs);
  const auto observed =
      await(action(QStringLiteral("queue.clear")).observe({{"queue", "orders"}}, context(QStringLiteral("run/clear"))));
  const auto cleared = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, QStringLiteral("run/clear"));
  QVERIFY2(cleared.kind == OutcomeKind::Succeeded, qPrintable(cleared.error.toString()));
  QCOMPARE(jsonInteger(cleared.value, "jobs"), 452);
  QCOMPARE(cleared.value["tombstone"], observed.value["tombstone"]);
  QCOMPARE(m_redis->list("orders"), QByteArrayList());
  const auto tombstone = jsonString(cleared.value, "tombstone");
  QCOMPARE(tombstone, QStringLiteral("opsdeck:tombstone:orders:run/clear"));
  QVERIFY(m_redis->command({"TTL", tombstone.toUtf8()}).integer > 6 * 24 * 3600);
  const auto exported = readJobExport(jsonString(cleared.value, "export"));
  QVERIFY(exported);
  QCOMPARE(*exported, jobs);

  // The same step again: newcomers are none of its business.
  m_redis->push("orders", {"new-1", "new-2"});
  const auto again = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, QStringLiteral("run/clear"));
  QCOMPARE(again.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(again.value, "jobs"), 452);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{"new-1", "new-2"}));
  QCOMPARE(*readJobExport(jsonString(again.value, "export")), jobs);

  const auto restored = perform(QStringLiteral("queue.restore"),
                                {{"queue", "orders"}, {"tombstone", toJson(tombstone)}}, QStringLiteral("run/clear"));
  QVERIFY2(restored.kind == OutcomeKind::Succeeded, qPrintable(restored.error.toString()));
  QCOMPARE(m_redis->list("orders"), jobs + (QByteArrayList{"new-1", "new-2"}));
}

void ActionsTest::clearOfFailedJobsIsExact() {
  m_redis->push("orders_failed", {"x", "y"});
  m_redis->push("orders", {"a"});
  const auto cleared = perform(QStringLiteral("queue.clear"), {{"queue", "orders_failed"}, {"keepFor", "1h"}});
  QCOMPARE(jsonInteger(cleared.value, "jobs"), 2);
  QCOMPARE(m_redis->list("orders"), QByteArrayList{"a"});
  QVERIFY(m_redis->command({"TTL", jsonString(cleared.value, "tombstone").toUtf8()}).integer <= 3'600);
  const auto nothing = perform(QStringLiteral("queue.clear"), {{"queue", "orders_failed"}}, QStringLiteral("run/next"));
  QCOMPARE(nothing.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(nothing.value, "jobs"), 0);
}

void ActionsTest::clearNeedsAnExport() {
  m_redis->push("orders", {"a"});
  const ActionContext nowhere{*m_backends, QStringLiteral("run/step"), m_world.path(QStringLiteral("nowhere")), {}};
  const auto cleared = await(action(QStringLiteral("queue.clear")).run({{"queue", "orders"}}, nowhere));
  QCOMPARE(cleared.kind, OutcomeKind::Failed);
  QCOMPARE(m_redis->list("orders"), QByteArrayList{"a"});
}

void ActionsTest::restoreOfAnotherQueueIsRefused() {
  m_redis->push("opsdeck:tombstone:other:1", {"a"});
  const auto restored =
      perform(QStringLiteral("queue.restore"), {{"queue", "orders"}, {"tombstone", "opsdeck:tombstone:other:1"}});
  QCOMPARE(restored.error.code, ErrorCode::Refused);
  QCOMPARE(m_redis->list("orders"), QByteArrayList());
}

void ActionsTest::scaleObservesAndProbes() {
  const Json three{{"service", "worker"}, {"replicas", 3}};
  const auto &scale = action(QStringLiteral("service.scale"));
  const auto before = await(scale.observe(three, context(QStringLiteral("run/step"))));
  QCOMPARE(jsonInteger(before.value, "replicas", -1), 0);
  QCOMPARE(await(scale.probe(three, context(QStringLiteral("run/step")))).value["happened"], Json(false));
  const auto scaled = perform(QStringLiteral("service.scale"), three);
  QVERIFY2(scaled.kind == OutcomeKind::Succeeded, qPrintable(scaled.error.toString()));
  QCOMPARE(jsonInteger(scaled.value, "replicas"), 3);
  QCOMPARE(await(scale.probe(three, context(QStringLiteral("run/step")))).value["happened"], Json(true));
  const auto kept = pids();
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 4}}).kind,
           OutcomeKind::Succeeded);
  auto grown = pids();
  QCOMPARE(grown.size(), std::size_t(4));
  for (const auto &[name, pid] : kept.items()) QCOMPARE(grown[name], pid);
  const auto checked =
      perform(QStringLiteral("service.replicas"), {{"service", "worker"}, {"is", 4}, {"within", "10s"}});
  QCOMPARE(checked.kind, OutcomeKind::Succeeded);
  const auto tooMany = perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 9}});
  QCOMPARE(tooMany.error.code, ErrorCode::Refused);
}

void ActionsTest::startAndStop() {
  auto started = perform(QStringLiteral("service.start"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(started.value, "replicas"), 2);
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 3}}).kind,
           OutcomeKind::Succeeded);
  // More than expected run already: they stay.
  started = perform(QStringLiteral("service.start"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(started.value, "replicas"), 3);
  const auto stopped = perform(QStringLiteral("service.stop"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(stopped.value, "replicas", -1), 0);
  const auto unknown = perform(QStringLiteral("service.start"), {{"service", "api"}});
  QCOMPARE(unknown.kind, OutcomeKind::Failed);
}

void ActionsTest::restartReplacesEveryProcess() {
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 3}}).kind,
           OutcomeKind::Succeeded);
  const Json parameters{{"service", "worker"}};
  const auto &restart = action(QStringLiteral("service.restart"));
  m_before = await(restart.observe(parameters, context(QStringLiteral("run/step")))).value;
  QCOMPARE(await(restart.probe(parameters, context(QStringLiteral("run/step")))).value["happened"], Json(false));
  const auto old = pids();
  const auto restarted = perform(QStringLiteral("service.restart"), parameters);
  QVERIFY2(restarted.kind == OutcomeKind::Succeeded, qPrintable(restarted.error.toString()));
  QCOMPARE(restarted.value["restarted"], Json({"worker-1", "worker-2", "worker-3"}));
  auto fresh = pids();
  QCOMPARE(fresh.size(), old.size());
  for (const auto &[name, pid] : old.items()) QVERIFY(fresh[name] != pid);
  QCOMPARE(await(restart.probe(parameters, context(QStringLiteral("run/step")))).value["happened"], Json(true));
}

void ActionsTest::restartStartsWhatIsDown() {
  const auto restarted = perform(QStringLiteral("service.restart"), {{"service", "worker"}});
  QCOMPARE(restarted.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(restarted.value, "replicas"), 2);
}

void ActionsTest::rollingRestartStopsAtTheFirstFailure() {
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "shaky"}, {"replicas", 2}}).kind,
           OutcomeKind::Succeeded);
  const Json parameters{{"service", "shaky"}, {"pause", "100ms"}};
  auto rolled = perform(QStringLiteral("service.rolling-restart"), parameters);
  QVERIFY2(rolled.kind == OutcomeKind::Succeeded, qPrintable(rolled.error.toString()));
  QCOMPARE(rolled.value["restarted"], Json({"shaky-1", "shaky-2"}));

  QFile broken(m_world.path(QStringLiteral("broken")));
  QVERIFY(broken.open(QIODevice::WriteOnly));
  rolled = perform(QStringLiteral("service.rolling-restart"), parameters);
  QCOMPARE(rolled.kind, OutcomeKind::Failed);
  QCOMPARE(rolled.value["restarted"], Json::array());
  const auto left = perform(QStringLiteral("service.state"), {{"service", "shaky"}});
  QCOMPARE(jsonInteger(left.value, "running"), 1);
}

void ActionsTest::logsAreEvidence() {
  QCOMPARE(perform(QStringLiteral("service.start"), {{"service", "worker"}}).kind, OutcomeKind::Succeeded);
  Outcome logs;
  QTRY_VERIFY_WITH_TIMEOUT((logs = perform(QStringLiteral("service.logs"), {{"service", "worker"}, {"lines", 1}}),
                            jsonString(jsonMember(logs.value, "logs"), "worker-1") == QStringLiteral("hello")),
                           10'000);
}

void ActionsTest::healthByProbe() {
  auto healthy = perform(QStringLiteral("service.healthy"), {{"service", "cache"}});
  QCOMPARE(healthy.value["healthy"], Json(true));
  healthy = perform(QStringLiteral("service.healthy"), {{"service", "api"}});
  QVERIFY2(healthy.kind == OutcomeKind::Succeeded, qPrintable(healthy.error.toString()));
  m_isWell = false;
  healthy = perform(QStringLiteral("service.healthy"), {{"service", "api"}});
  QCOMPARE(healthy.kind, OutcomeKind::Failed);
  QCOMPARE(healthy.value["healthy"], Json(false));
  QTimer::singleShot(300, this, [this] { m_isWell = true; });
  healthy = perform(QStringLiteral("service.healthy"), {{"service", "api"}, {"within", "20s"}, {"every", "100ms"}});
  QCOMPARE(healthy.kind, OutcomeKind::Succeeded);
  // Without a probe the number of instances tells.
  healthy = perform(QStringLiteral("service.healthy"), {{"service", "worker"}});
  QCOMPARE(healthy.kind, OutcomeKind::Failed);
  QCOMPARE(healthy.error.why, QStringLiteral("0 of 2 running"));
}

void ActionsTest::requestsWithExpectations() {
  auto got = perform(QStringLiteral("http.get"), {{"address", "api"}, {"path", "/x"}, {"contains", "well"}});
  QVERIFY2(got.kind == OutcomeKind::Succeeded, qPrintable(got.error.toString()));
  QCOMPARE(jsonInteger(got.value, "status"), 200);
  QCOMPARE(jsonString(got.value, "body"), QStringLiteral("all is well"));
  got = perform(QStringLiteral("http.get"), {{"address", "api"}, {"path", "/x"}, {"contains", "otherwise"}});
  QCOMPARE(got.kind, OutcomeKind::Failed);
  m_isWell = false;
  got = perform(QStringLiteral("http.get"), {{"address", "api"}, {"path", "/x"}, {"status", 503}});
  QCOMPARE(got.kind, OutcomeKind::Succeeded);
}

void ActionsTest::cancelledWatchIsCancelled() {
  m_redis->push("orders", {"a"});
  auto watch = prepare(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", 1}, {"within", "10m"}},
                       QStringLiteral("run/step"));
  auto *running = watch.get();
  QTimer::singleShot(200, running, [running] { running->cancel(); });
  const auto outcome = await(std::move(watch));
  QCOMPARE(outcome.kind, OutcomeKind::Cancelled);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
