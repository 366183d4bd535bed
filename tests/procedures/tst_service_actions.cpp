#include "tests/procedures/action_fixture.h"

using namespace ops;

/// Service and HTTP actions against a real supervisord.
class ServiceActionsTest : public ActionFixture {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { startWorld(); }
  void cleanupTestCase() { stopWorld(); }
  void init() { resetWorld(); }

  void scaleObservesAndProbes();
  void startAndStop();
  void restartReplacesEveryProcess();
  void restartStartsWhatIsDown();
  void rollingRestartStopsAtTheFirstFailure();
  void logsAreEvidence();
  void programsHaveNoImages();
  void healthByProbe();
  void requestsWithExpectations();
};

void ServiceActionsTest::scaleObservesAndProbes() {
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
  QCOMPARE(jsonString(checked.value, "summary"), QStringLiteral("up: 4"));
  const auto tooMany = perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 9}});
  QCOMPARE(tooMany.error.code, ErrorCode::Refused);
}

void ServiceActionsTest::startAndStop() {
  auto started = perform(QStringLiteral("service.start"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(started.value, "replicas"), 2);
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 3}}).kind,
           OutcomeKind::Succeeded);
  // More than expected run already: they stay.
  started = perform(QStringLiteral("service.start"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(started.value, "replicas"), 3);
  const auto stopped = perform(QStringLiteral("service.stop"), {{"service", "worker"}});
  QCOMPARE(jsonInteger(stopped.value, "replicas", -1), 0);
  QCOMPARE(jsonString(started.value, "summary"), QStringLiteral("worker runs; up: 3"));
  QCOMPARE(jsonString(stopped.value, "summary"), QStringLiteral("worker is stopped"));
  const auto unknown = perform(QStringLiteral("service.start"), {{"service", "api"}});
  QCOMPARE(unknown.kind, OutcomeKind::Failed);
}

void ServiceActionsTest::restartReplacesEveryProcess() {
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
  QCOMPARE(jsonString(restarted.value, "summary"),
           QStringLiteral("restarted: worker-1, worker-2, worker-3; up now: 3"));
  auto fresh = pids();
  QCOMPARE(fresh.size(), old.size());
  for (const auto &[name, pid] : old.items()) QVERIFY(fresh[name] != pid);
  QCOMPARE(await(restart.probe(parameters, context(QStringLiteral("run/step")))).value["happened"], Json(true));
  // As if it had ended between stopping the last one and starting it again: that one is still down.
  QCOMPARE(perform(QStringLiteral("service.scale"), {{"service", "worker"}, {"replicas", 2}}).kind,
           OutcomeKind::Succeeded);
  QCOMPARE(await(restart.probe(parameters, context(QStringLiteral("run/step")))).value["happened"], Json());
}

void ServiceActionsTest::restartStartsWhatIsDown() {
  const auto restarted = perform(QStringLiteral("service.restart"), {{"service", "worker"}});
  QCOMPARE(restarted.kind, OutcomeKind::Succeeded);
  QCOMPARE(jsonInteger(restarted.value, "replicas"), 2);
  QCOMPARE(jsonString(restarted.value, "summary"), QStringLiteral("none was up, so it was started; up now: 2"));
}

void ServiceActionsTest::rollingRestartStopsAtTheFirstFailure() {
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
  QVERIFY(jsonString(left.value, "summary").startsWith(QStringLiteral("running: 1")));
}

void ServiceActionsTest::logsAreEvidence() {
  QCOMPARE(perform(QStringLiteral("service.start"), {{"service", "worker"}}).kind, OutcomeKind::Succeeded);
  Outcome logs;
  QTRY_VERIFY_WITH_TIMEOUT((logs = perform(QStringLiteral("service.logs"), {{"service", "worker"}, {"lines", 1}}),
                            jsonString(jsonMember(logs.value, "logs"), "worker-1") == QStringLiteral("hello")),
                           10'000);
}

void ServiceActionsTest::programsHaveNoImages() {
  const Json use{{"service", "worker"}, {"image", "shop/worker:1"}};
  QList<Outcome> refused{perform(QStringLiteral("service.image"), {{"service", "worker"}}),
                         perform(QStringLiteral("service.pull"), {{"image", "shop/worker:1"}}),
                         perform(QStringLiteral("service.use-image"), use)};
  refused.append(await(action(QStringLiteral("service.use-image")).observe(use, context(QStringLiteral("run/step")))));
  for (const auto &outcome : std::as_const(refused)) {
    QCOMPARE(outcome.error.code, ErrorCode::Refused);
    QVERIFY2(outcome.error.why.contains(QStringLiteral("not images")), qPrintable(outcome.error.toString()));
  }
}

void ServiceActionsTest::healthByProbe() {
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

void ServiceActionsTest::requestsWithExpectations() {
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

QTEST_GUILESS_MAIN(ServiceActionsTest)
#include "tst_service_actions.moc"
