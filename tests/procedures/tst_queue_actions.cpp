#include <QCryptographicHash>
#include <QElapsedTimer>

#include "models/procedures/actions/job_export.h"
#include "tests/procedures/action_fixture.h"

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

/// Queue actions against a real Redis.
class QueueActionsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { startWorld(); }
  void cleanupTestCase() { stopWorld(); }
  void init() { resetWorld(); }

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
  void cancelledWatchIsCancelled();
};

void QueueActionsTest::depthIsRead() {
  m_redis->push("orders", {"a", "b", "c"});
  m_redis->push("orders_failed", {"x"});
  auto depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
  QCOMPARE(depth.value, Json({{"depth", 3}, {"failed", 1}, {"processing", 0}}));
  depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders_failed"}});
  QCOMPARE(jsonInteger(depth.value, "depth"), 1);
}

void QueueActionsTest::conditionNotMet() {
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

void QueueActionsTest::conditionIsAwaited() {
  m_redis->push("orders", {"a", "b", "c"});
  QTimer::singleShot(300, this, [this] { m_redis->command({"LPOP", "orders"}); });
  const auto depth = perform(QStringLiteral("queue.depth"),
                             {{"queue", "orders"}, {"below", 3}, {"within", "20s"}, {"every", "100ms"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(depth.value, "depth"), 2);
}

void QueueActionsTest::conditionInWords() {
  m_redis->push("orders", numbered("job", 21));
  auto depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", "calm"}});
  QCOMPARE(depth.kind, OutcomeKind::Failed);
  QCOMPARE(depth.error.why, QStringLiteral("it is 21; wanted below 21"));
  m_redis->command({"LPOP", "orders"});
  depth = perform(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", "calm"}});
  QCOMPARE(depth.kind, OutcomeKind::Succeeded);
}

void QueueActionsTest::retryMovesAllInOrder() {
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

void QueueActionsTest::retryOfChosenJobs() {
  m_redis->push("orders_failed", {"a", raw, "c", "d"});
  const Json jobs = Json::array({toJson(hex(raw)), toJson(hex("d")), toJson(hex("gone"))});
  const auto retried = perform(QStringLiteral("queue.retry"), {{"queue", "orders"}, {"jobs", jobs}});
  QCOMPARE(retried.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(retried.value, "moved"), 2);
  QCOMPARE(jsonInteger(retried.value, "missing"), 1);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{raw, "d"}));
  QCOMPARE(m_redis->list("orders_failed"), (QByteArrayList{"a", "c"}));
}

void QueueActionsTest::requeueIsRefusedWhileAWorkerLives() {
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

void QueueActionsTest::requeueKeepsTheOrder() {
  const auto work = numbered("work-", 700);
  m_redis->push("orders_work", work);
  m_redis->push("orders", {"waiting"});
  const auto moved = perform(QStringLiteral("queue.requeue"), {{"queue", "orders"}});
  QCOMPARE(moved.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(moved.value, "moved"), 700);
  QCOMPARE(jsonString(moved.value, "summary"), QStringLiteral("jobs moved: 700"));
  QCOMPARE(m_redis->list("orders"), work + QByteArrayList{"waiting"});
}

void QueueActionsTest::requeueIsRefusedBlindly() {
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

void QueueActionsTest::moveBetweenKeys() {
  m_redis->push("orders", {"a", "b"});
  const Json parameters{{"queue", "orders"}, {"from", "orders"}, {"to", "orders_failed"}};
  QCOMPARE(perform(QStringLiteral("queue.move"), parameters).kind, OutcomeKind::Succeeded);
  QCOMPARE(m_redis->list("orders_failed"), (QByteArrayList{"a", "b"}));
  // Its undo is a move too, under the same step.
  const Json back{{"queue", "orders"}, {"from", "orders_failed"}, {"to", "orders"}};
  QCOMPARE(perform(QStringLiteral("queue.move"), back).kind, OutcomeKind::Succeeded);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{"a", "b"}));
}

void QueueActionsTest::stuckWithoutWorkers() {
  m_redis->push("orders_work", {"a", "b"});
  QElapsedTimer clock;
  clock.start();
  const auto stuck = perform(QStringLiteral("queue.stuck"), {{"queue", "orders"}});
  QCOMPARE(jsonInteger(stuck.value, "jobs"), 2);
  QVERIFY(clock.elapsed() < 1'500);
}

void QueueActionsTest::stuckByLookingAgain() {
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

void QueueActionsTest::clearAndRestore() {
  const auto jobs = numbered("job-", 450) + QByteArrayList{raw, raw};
  m_redis->push("orders", jobs);
  const auto observed =
      await(action(QStringLiteral("queue.clear")).observe({{"queue", "orders"}}, context(QStringLiteral("run/clear"))));
  const auto &clear = action(QStringLiteral("queue.clear"));
  QCOMPARE(clear.describeFound(observed.value, {{"queue", "orders"}}, m_system),
           QStringLiteral("To be taken out of orders: 452 job(s)"));
  const auto cleared = perform(QStringLiteral("queue.clear"), {{"queue", "orders"}}, QStringLiteral("run/clear"));
  QVERIFY2(cleared.kind == OutcomeKind::Succeeded, qPrintable(cleared.error.toString()));
  QCOMPARE(jsonInteger(cleared.value, "jobs"), 452);
  QCOMPARE(jsonString(cleared.value, "conclusion"), QStringLiteral("Taken out of orders: 452 job(s)"));
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
  for (const char *told : {"summary", "conclusion"})
    QCOMPARE(jsonString(restored.value, told), QStringLiteral("Back in orders: 452 job(s)"));
  QCOMPARE(m_redis->list("orders"), jobs + (QByteArrayList{"new-1", "new-2"}));
}

void QueueActionsTest::clearOfFailedJobsIsExact() {
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

void QueueActionsTest::clearNeedsAnExport() {
  m_redis->push("orders", {"a"});
  const ActionContext nowhere{*m_backends, QStringLiteral("run/step"), m_world.path(QStringLiteral("nowhere")), {}};
  const auto cleared = await(action(QStringLiteral("queue.clear")).run({{"queue", "orders"}}, nowhere));
  QCOMPARE(cleared.kind, OutcomeKind::Failed);
  QCOMPARE(m_redis->list("orders"), QByteArrayList{"a"});
}

void QueueActionsTest::restoreOfAnotherQueueIsRefused() {
  m_redis->push("opsdeck:tombstone:other:1", {"a"});
  const auto restored =
      perform(QStringLiteral("queue.restore"), {{"queue", "orders"}, {"tombstone", "opsdeck:tombstone:other:1"}});
  QCOMPARE(restored.error.code, ErrorCode::Refused);
  QCOMPARE(m_redis->list("orders"), QByteArrayList());
}

void QueueActionsTest::cancelledWatchIsCancelled() {
  m_redis->push("orders", {"a"});
  auto watch = prepare(QStringLiteral("queue.depth"), {{"queue", "orders"}, {"below", 1}, {"within", "10m"}},
                       QStringLiteral("run/step"));
  auto *running = watch.get();
  QTimer::singleShot(200, running, [running] { running->cancel(); });
  const auto outcome = await(std::move(watch));
  QCOMPARE(outcome.kind, OutcomeKind::Cancelled);
}

QTEST_GUILESS_MAIN(QueueActionsTest)
#include "tst_queue_actions.moc"
