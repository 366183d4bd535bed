#include "models/catalog/catalog.h"
#include "models/journal/journal.h"
#include "models/procedures/executor.h"
#include "models/procedures/run_control.h"
#include "tests/backends/compose_fixture.h"
#include "tests/support/http_test_server.h"
#include "tests/support/image_registry.h"

using namespace ops;

namespace {

const QString app = QStringLiteral("app");
constexpr int longMs = 60'000;

}  // namespace

/// Actions and the shipped rollback against a real engine and docker-compose 1.29, in the lines of a real journal.
class TestComposeActions : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ComposeFixture> m_fixture;
  std::unique_ptr<HttpTestServer> m_http;
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<Journal> m_journal;
  System m_system;
  int m_wellAnswers = INT_MAX;  ///< of the probe; then it fails

  const Action &action(const char *name) const { return *ActionRegistry::shipped().find(QLatin1String(name)); }
  ActionContext context(const Json &before = {}) {
    return {*m_backends, QStringLiteral("run/step"), m_fixture->world.folder(QStringLiteral("evidence")), before};
  }
  static Outcome await(std::unique_ptr<Operation> operation) {
    QObject receiver;
    std::optional<Outcome> ended;
    launch(std::move(operation), &receiver, [&ended](const Outcome &outcome) { ended = outcome; });
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, longMs)) return {};
    return *ended;
  }
  Outcome perform(const char *name, const Json &parameters) { return await(action(name).run(parameters, context())); }
  ServiceManager &manager() { return **m_backends->serviceManager(); }
  /// Image → how many are up.
  QMap<QString, int> inUse() {
    QMap<QString, int> counts;
    for (const auto &each : ops::await(manager().images()->imagesInUse(app)).value_or(QList<ImageInUse>())) {
      counts.insert(each.image.reference, each.replicas);
    }
    return counts;
  }
  /// The shipped procedure from its plan to its end, with nobody to ask.
  RunState rollBack(Json inputs) {
    if (!inputs.contains("watch")) inputs["watch"] = "1s";
    const auto procedure = findProcedure(QStringLiteral("rollback-service-version"));
    const auto plan = ops::await(makePlan(*procedure, inputs, *m_backends, ActionRegistry::shipped()));
    if (!plan) qWarning("%s", errorText(plan).constData());
    RunControl control(*m_journal, QStringLiteral("/bin/true"));  // this process is the runner
    const auto run = ops::await(control.open(*plan, Approval{false, false, {}}));
    Executor executor({*m_journal, *m_backends, ActionRegistry::shipped(), runFolder(*run)}, *run);
    std::optional<Status> ended;
    connect(&executor, &Executor::finished, &executor, [&ended](const Status &status) { ended = status; });
    executor.start();
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 2 * longMs)) qWarning("the run does not end");
    return executor.state();
  }
  static StepState step(const RunState &state, const char *id) {
    return state.steps.value(state.indexOf(QLatin1String(id)));
  }

 private Q_SLOTS:
  void initTestCase() {
    using F = ComposeFixture;
    m_fixture = std::make_unique<F>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty() && ComposeFixture::maySkip()) QSKIP(qPrintable(failed));
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    auto &docker = m_fixture->docker;
    const auto well = F::shell("rm -f /shared/ill; trap 'exit 0' TERM; sleep 600 & wait");
    for (const char *name : {"ops/app:1", "ops/app:2"}) QVERIFY(docker.makeImage(QLatin1String(name), well));
    QVERIFY(docker.makeImage(QStringLiteral("ops/ill:1"),
                             F::shell("touch /shared/ill; trap 'exit 0' TERM; sleep 600 & wait")));
    QVERIFY(docker.makeImage(QStringLiteral("ops/bad:1"), F::shell("echo so bad; exit 5")));
    // Once started it starts again only as often as somebody has laid a token for it.
    auto fragile = F::service("ops/app:1", F::shell("if [ -e /tmp/first ]; then rmdir /shared/token || exit 7; fi; "
                                                    "touch /tmp/first; trap 'exit 0' TERM; sleep 600 & wait"));
    auto service = F::service("ops/app:1");
    for (auto *each : {&fragile, &service}) (*each)["volumes"] = {m_fixture->shared().toStdString() + ":/shared"};
    const auto file = m_fixture->project("store", {{"app", service}, {"fragile", fragile}});

    m_http = std::make_unique<HttpTestServer>([this](const QByteArray &) {
      const bool isIll = QFile::exists(m_fixture->shared() + QStringLiteral("/ill")) || --m_wellAnswers < 0;
      return HttpTestServer::Answer{HttpTestServer::answer(isIll ? 503 : 200, isIll ? "ill" : "well")};
    });
    m_system.name = QStringLiteral("store");
    ServiceSpec probed;
    probed.name = app;
    probed.expected = 2;
    probed.probe.kind = ProbeSpec::Kind::Http;
    probed.probe.target = QStringLiteral("{{app}}/health");
    ServiceSpec breakable;
    breakable.name = QStringLiteral("fragile");
    m_system.services = {probed, breakable};
    Environment environment;
    environment.name = QStringLiteral("test");
    environment.tier = Tier::Practice;
    environment.addresses.insert(app, QStringLiteral("http://127.0.0.1:%1").arg(m_http->port()));
    environment.manager.kind = ManagerSpec::Kind::Compose;
    environment.manager.address = file;
    m_system.environments = {environment};
    auto backends = connectBackends(m_system, environment, Access::ReadWrite);
    QVERIFY2(backends, errorText(backends).constData());
    m_backends = std::move(*backends);
    m_journal = std::make_unique<Journal>(JournalOptions{m_fixture->world.path(QStringLiteral("journal"))});
    QVERIFY(ops::await(m_journal->open()));
    const auto scaled = ops::await(manager().scale(app, 2), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
  }

  void cleanupTestCase() {
    m_journal.reset();
    m_backends.reset();
    m_fixture.reset();
  }

  /// The customer's production, as the shipped file has it, run on the machine that it names: what Docker Compose runs
  /// there is seen, restarted, one after the other too, and its model's files are found.
  void theShippedProductionIsOperated() {
    using F = ComposeFixture;
    auto system = *readSystem(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml"));
    const auto found = std::ranges::find(system.environments, QStringLiteral("production"), &Environment::name);
    QVERIFY(found != system.environments.end());
    auto production = *found;
    QVERIFY(production.manager.kind == ManagerSpec::Kind::Compose && production.readOnly);
    const auto elsewhere = connectBackends(system, production, Access::ReadOnly);
    QVERIFY2(elsewhere, errorText(elsewhere).constData());
    QVERIFY((*elsewhere)->serviceManager().error().remedy.contains(production.manager.host));
    QVERIFY(!(*elsewhere)->modelRegistry(QStringLiteral("nlp-model")));

    const auto patient = F::service("ops/app:1", F::patient());
    const auto models = m_fixture->world.folder(QStringLiteral("models"));
    F::write(models + QStringLiteral("/nlp-model.pkl"), "model");
    QVERIFY(QDir(models).mkdir(QStringLiteral("backup")));
    const auto here = QSysInfo::machineHostName();
    production.readOnly = false;  // who operates it says so in a file of their own
    production.manager.address =
        m_fixture->project("pipeline", {{"api", patient}, {"ml", patient}, {"worker", patient}});
    production.manager.host = here;
    auto &place = production.models[QStringLiteral("nlp-model")];
    place.host = here;
    place.file = models + QStringLiteral("/nlp-model.pkl");
    place.versions = models + QStringLiteral("/backup/nlp-model-*.pkl");
    QVERIFY(!place.fetch.isEmpty() && !place.describe.isEmpty());
    auto live = connectBackends(system, production, Access::ReadWrite);
    QVERIFY2(live, errorText(live).constData());
    auto &pipeline = **(*live)->serviceManager();
    const auto worker = QStringLiteral("worker");
    for (const char *service : {"api", "ml", "worker"}) {
      const auto scaled = ops::await(pipeline.scale(QLatin1String(service), service == worker ? 3 : 1), longMs);
      QVERIFY2(scaled, errorText(scaled).constData());
    }
    QCOMPARE(F::instances(pipeline, QStringLiteral("api")).size(), 1);
    const auto before = F::instances(pipeline, worker);
    QCOMPARE(before.size(), 3);
    const ActionContext there{
        **live, QStringLiteral("run/step"), m_fixture->world.folder(QStringLiteral("evidence")), {}};
    const auto began = [&] {
      QList<QDateTime> all;
      for (const auto &each : F::instances(pipeline, worker)) {
        if (each.state == InstanceState::Running) all.append(each.startedAt);
      }
      return all;
    };
    const auto first = began();
    const auto restarted = await(action("service.restart").run({{"service", "worker"}}, there));
    QVERIFY2(restarted.kind == OutcomeKind::Succeeded, qPrintable(restarted.error.toString()));
    const auto second = began();
    QCOMPARE(second.size(), 3);
    QVERIFY(std::ranges::min(second) > std::ranges::max(first));
    const Json gently{{"service", "worker"}, {"pause", "0s"}};
    const auto rolled = await(action("service.rolling-restart").run(gently, there));
    QVERIFY2(rolled.kind == OutcomeKind::Succeeded, qPrintable(rolled.error.toString()));
    const auto third = began();
    QCOMPARE(third.size(), 3);
    QVERIFY(std::ranges::min(third) > std::ranges::max(second));
    const auto log = ops::await(pipeline.logs(before.first().name, 1'000), longMs);
    QVERIFY2(log, errorText(log).constData());
    const auto registry = (*live)->modelRegistry(QStringLiteral("nlp-model"));
    QVERIFY2(registry, errorText(registry).constData());
    const auto inPlace = ops::await((*registry)->inPlace());
    QVERIFY2(inPlace && inPlace->digest.size() == 64, errorText(inPlace).constData());
    for (const char *service : {"api", "ml", "worker"}) {
      QVERIFY(ops::await(pipeline.scale(QLatin1String(service), 0), longMs));
    }
  }

  void rollingRestartStopsAtTheFirstThatFails() {
    if (!isSoak()) QSKIP("left to the long suites");
    const auto name = QStringLiteral("fragile");
    QVERIFY(ops::await(manager().scale(name, 3), longMs));
    const auto before = ComposeFixture::instances(manager(), name);
    QVERIFY(QDir(m_fixture->shared()).mkdir(QStringLiteral("token")));
    const auto rolled = perform("service.rolling-restart", {{"service", "fragile"}, {"pause", "0s"}});
    QVERIFY(!QDir(m_fixture->shared()).exists(QStringLiteral("token")));  // the first one took it
    QCOMPARE(rolled.kind, OutcomeKind::Failed);
    QVERIFY2(rolled.error.why.contains(QStringLiteral("exit code 7")), qPrintable(rolled.error.toString()));
    QCOMPARE(rolled.value["restarted"], Json({"store_fragile_1"}));
    const auto after = ComposeFixture::instances(manager(), name);
    QVERIFY(after[0].state == InstanceState::Running && after[0].startedAt > before[0].startedAt);
    QCOMPARE(after[1].state, InstanceState::Failed);
    QVERIFY(after[2].state == InstanceState::Running && after[2].startedAt == before[2].startedAt);
    QVERIFY(ops::await(manager().scale(name, 0), longMs));
  }

  void nothingIsGuessed() {
    QVERIFY(m_fixture->docker.makeImage(QStringLiteral("ops/app:3"), ComposeFixture::patient()));
    const auto state = rollBack({{"service", "app"}});
    QCOMPARE(*state.outcome, OutcomeKind::Failed);
    QVERIFY2(state.error.why.contains(QStringLiteral("2 other")), qPrintable(state.error.toString()));
    QCOMPARE(step(state, "switch").phase, StepPhase::Pending);
    PrivateDocker::docker({QStringLiteral("rmi"), QStringLiteral("ops/app:3")});
  }

  void anImageIsChosenAndTakenBack() {
    auto state = rollBack({{"service", "app"}, {"image", "ops/app:2"}});
    QVERIFY2(*state.outcome == OutcomeKind::Succeeded, qPrintable(state.error.toString()));
    QCOMPARE(inUse(), (QMap<QString, int>{{QStringLiteral("ops/app:2"), 2}}));
    QCOMPARE(step(state, "pull").phase, StepPhase::Skipped);
    QCOMPARE(jsonString(step(state, "changes").value, "reference"), QStringLiteral("ops/app:1"));
    QCOMPARE(jsonString(step(state, "switch").before, "reference"), QStringLiteral("ops/app:1"));
    QCOMPARE(jsonInteger(step(state, "switch").before, "replicas"), 2);
    QCOMPARE(jsonInteger(step(state, "switch").value, "replicas"), 2);
    // Back, without a word on where to.
    state = rollBack({{"service", "app"}});
    QVERIFY2(*state.outcome == OutcomeKind::Succeeded, qPrintable(state.error.toString()));
    QCOMPARE(jsonString(step(state, "look").value, "goal"), QStringLiteral("ops/app:1"));
    QCOMPARE(inUse(), (QMap<QString, int>{{QStringLiteral("ops/app:1"), 2}}));
  }

  void whatIsNotWellComesBack_data() {
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("why");
    QTest::newRow("it exits") << QStringLiteral("ops/bad:1") << QStringLiteral("switch") << QStringLiteral("so bad");
    QTest::newRow("its probe fails") << QStringLiteral("ops/ill:1") << QStringLiteral("healthy")
                                     << QStringLiteral("503");
    QTest::newRow("its probe fails later")
        << QStringLiteral("ops/app:2") << QStringLiteral("watch") << QStringLiteral("503");
  }

  void whatIsNotWellComesBack() {
    QFETCH(QString, image);
    QFETCH(QString, failing);
    QFETCH(QString, why);
    const auto asked = m_http->requests();
    // One answer to say that it is well, and one at the beginning of the watch.
    if (failing == QStringLiteral("watch")) m_wellAnswers = 2;
    const auto state =
        rollBack({{"service", "app"}, {"image", image.toStdString()}, {"within", "1s"}, {"watch", "8s"}});
    m_wellAnswers = INT_MAX;
    QCOMPARE(*state.outcome, OutcomeKind::Failed);
    QVERIFY(state.undone && state.takenBackFor);
    QVERIFY2(state.error.why.contains(why), qPrintable(state.error.toString()));
    QCOMPARE(step(state, "switch").phase, StepPhase::Undone);
    QCOMPARE(m_http->requests() > asked, failing != QStringLiteral("switch"));
    if (failing != QStringLiteral("switch")) QCOMPARE(step(state, qPrintable(failing)).phase, StepPhase::Failed);
    QCOMPARE(inUse(), (QMap<QString, int>{{QStringLiteral("ops/app:1"), 2}}));
    QVERIFY(ops::await(manager().images()->previousImage(app))->image.reference != image);
  }

  void whatCannotBeFetchedChangesNothing() {
    const auto before = ComposeFixture::running("store");
    const auto state = rollBack({{"service", "app"}, {"image", "127.0.0.1:1/nothing:1"}});
    QCOMPARE(*state.outcome, OutcomeKind::Failed);
    QCOMPARE(step(state, "pull").phase, StepPhase::Failed);
    QVERIFY2(state.error.why.contains(QStringLiteral("127.0.0.1:1")), qPrintable(state.error.toString()));
    QCOMPARE(ComposeFixture::running("store"), before);
  }

  void anImageIsFetchedAndPutInPlace() {
    ImageRegistry registry;
    const auto well = ComposeFixture::shell("rm -f /shared/ill; trap 'exit 0' TERM; sleep 600 & wait");
    registry.add(QStringLiteral("ops/app"), QStringLiteral("10"), m_fixture->docker.rootArchive(), well);
    const auto name = registry.reference(QStringLiteral("ops/app"), QStringLiteral("10"));
    const auto missing = registry.reference(QStringLiteral("ops/app"), QStringLiteral("11"));
    const auto before = ComposeFixture::running("store");
    auto state = rollBack({{"service", "app"}, {"image", missing.toStdString()}});
    QCOMPARE(*state.outcome, OutcomeKind::Failed);
    QCOMPARE(step(state, "pull").phase, StepPhase::Failed);
    QVERIFY2(state.error.why.contains(QStringLiteral("manifest unknown")), qPrintable(state.error.toString()));
    QCOMPARE(step(state, "switch").phase, StepPhase::Pending);
    QCOMPARE(ComposeFixture::running("store"), before);

    state = rollBack({{"service", "app"}, {"image", name.toStdString()}});
    QVERIFY2(*state.outcome == OutcomeKind::Succeeded, qPrintable(state.error.toString()));
    QCOMPARE(step(state, "pull").phase, StepPhase::Succeeded);
    QCOMPARE(jsonString(step(state, "pull").value, "reference"), name);
    QVERIFY(!registry.calls.filter(QStringLiteral("/blobs/")).isEmpty());
    QCOMPARE(inUse(), (QMap<QString, int>{{name, 2}}));
    state = rollBack({{"service", "app"}});
    QVERIFY2(*state.outcome == OutcomeKind::Succeeded, qPrintable(state.error.toString()));
    QCOMPARE(step(state, "pull").phase, StepPhase::Skipped);
    QCOMPARE(inUse(), (QMap<QString, int>{{QStringLiteral("ops/app:1"), 2}}));
  }

  void probesTellWhatBecameOfIt() {
    const auto &use = action("service.use-image");
    const auto seen = await(use.observe({{"service", "app"}, {"image", "ops/app:2"}}, context()));
    QCOMPARE(jsonInteger(seen.value, "replicas"), 2);
    QVERIFY(jsonString(seen.value, "image").startsWith(QStringLiteral("sha256:")));
    const auto happened = [&](const char *image) {
      return await(use.probe({{"service", "app"}, {"image", image}}, context(seen.value))).value["happened"];
    };
    QCOMPARE(happened("ops/app:1"), Json(true));
    QCOMPARE(happened("ops/app:2"), Json());
    QCOMPARE(happened("ops/app:9"), Json());
    QVERIFY(ops::await(manager().scale(app, 1), longMs));
    QCOMPARE(happened("ops/app:1"), Json());
    const auto counted = perform("service.image", {{"service", "app"}, {"image", "ops/app:1"}, {"is", 1}});
    QVERIFY2(counted.kind == OutcomeKind::Succeeded, qPrintable(counted.error.toString()));
    QCOMPARE(perform("service.image", {{"service", "app"}, {"image", "ops/app:2"}, {"is", 1}}).kind,
             OutcomeKind::Failed);
  }
};

QTEST_GUILESS_MAIN(TestComposeActions)
#include "tst_compose_actions.moc"
