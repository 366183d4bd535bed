#include "tests/backends/compose_fixture.h"

using namespace ops;

namespace {

const QString worker = QStringLiteral("worker");
constexpr int longMs = 60'000;

}  // namespace

/// Files, programs, clients and an engine that fail, and two clients at once; against docker-compose 1.29.
class TestComposeFaults : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ComposeFixture> m_fixture;
  std::unique_ptr<ComposeManager> m_manager;
  QString m_file;
  Json m_services;

 private Q_SLOTS:
  void initTestCase() {
    using F = ComposeFixture;
    m_fixture = std::make_unique<F>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty() && ComposeFixture::maySkip()) QSKIP(qPrintable(failed));
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    QVERIFY(m_fixture->docker.makeImage(QStringLiteral("ops/worker:1"), F::patient()));
    auto stubborn =
        F::service("ops/worker:1", F::shell("trap 'touch /shared/term' TERM; while :; do sleep 600 & wait; done"));
    stubborn["volumes"] = {m_fixture->shared().toStdString() + ":/shared"};
    stubborn["stop_grace_period"] = "300s";
    m_services = {{"worker", F::service("ops/worker:1", F::patient())}, {"stubborn", stubborn}};
    m_file = m_fixture->project("shop", m_services);
    m_manager = m_fixture->open(m_file);
  }

  void cleanupTestCase() {
    m_manager.reset();
    m_fixture.reset();
  }

  void filesThatSayNothing_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("broken") << QByteArray("services:\n  a: {image: x\n") << QStringLiteral("docker-compose.yml");
    QTest::newRow("senseless") << QByteArray("services: {a: {imagine: x}}\n") << QStringLiteral("imagine");
    QTest::newRow("needed") << QByteArray("services: {a: {image: \"${OPS_NEEDED:?name the image}\"}}\n")
                            << QStringLiteral("name the image");
  }

  void filesThatSayNothing() {
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto path = m_fixture->file("senseless", text);
    const auto instances = await(m_fixture->open(path)->instances());
    QVERIFY(!instances);
    QVERIFY2(instances.error().why.contains(why), errorText(instances).constData());
    QVERIFY(instances.error().target.contains(path));
    const auto gone =
        await(m_fixture->open(m_fixture->world.path(QStringLiteral("gone/docker-compose.yml")))->instances());
    QCOMPARE(gone.error().code, ErrorCode::Unreachable);
    QVERIFY(gone.error().toString().contains(QStringLiteral("gone/docker-compose.yml")));
  }

  void missingVariablesAreTold() {
    if (!isSoak()) QSKIP("left to the long suites");
    auto service = ComposeFixture::service("ops/worker:1", ComposeFixture::patient());
    service["environment"] = {"A=${OPS_MISSING}"};
    const auto manager = m_fixture->open(m_fixture->project("lacking", {{"a", service}}));
    const auto checks = await(manager->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    QVERIFY(jsonDump(*checks).contains("OPS_MISSING"));
    QCOMPARE(await(manager->instances())->size(), 1);
  }

  void theNameIsThatOfCompose() {
    if (!isSoak()) QSKIP("left to the long suites");
    const auto path =
        m_fixture->project("Named-By_Env", {{"a", ComposeFixture::service("ops/worker:1", ComposeFixture::patient())}});
    QCOMPARE(await(m_fixture->open(path)->instances())->first().name, QStringLiteral("named-by_env_a_1"));
    const QString env = QFileInfo(path).path() + QStringLiteral("/.env");
    ComposeFixture::write(env, "OTHER=1\nCOMPOSE_PROJECT_NAME='From-Env'\n");
    const auto manager = m_fixture->open(path);
    QCOMPARE(await(manager->instances())->first().name, QStringLiteral("from-env_a_1"));
    QVERIFY(await(manager->scale(QStringLiteral("a"), 1), longMs));
    // What Compose itself says of it when nobody names the project.
    QByteArray ids;
    QVERIFY(ServerProcess::runOnce(
        {QStringLiteral("docker-compose"), QStringLiteral("-f"), path, QStringLiteral("ps"), QStringLiteral("-q")}, {},
        &ids));
    QCOMPARE(QString::fromUtf8(ids.trimmed()), ComposeFixture::running("from-env").first());
  }

  void withoutPrograms() {
    const auto before = qgetenv("PATH");
    qputenv("PATH", m_fixture->world.folder(QStringLiteral("empty")).toUtf8());
    const auto none = await(m_fixture->open(m_file)->instances());
    const auto lost = await(m_manager->start(QStringLiteral("shop_worker_1")));
    qputenv("PATH", before);
    QCOMPARE(none.error().code, ErrorCode::Unreachable);
    QVERIFY2(none.error().remedy.contains(QStringLiteral("docker.io")), errorText(none).constData());
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    QVERIFY(await(m_manager->instances()));
  }

  void floodsAreBounded() {
    m_fixture->lay("flood");
    const auto flooded = await(m_fixture->open(m_fixture->project("flooded", m_services))->instances(), longMs);
    // The first call is for the version: a program that fails at that counts as none.
    QVERIFY(m_fixture->hasFired("flood"));
    QVERIFY(!flooded && flooded.error().why.size() < 1'000);
    const auto manager = m_fixture->open(m_fixture->project("flooded", m_services));
    QVERIFY(await(manager->instances()));
    for (const char *fault : {"flood", "flood-out"}) {
      m_fixture->project("flooded", {{"a", ComposeFixture::service(fault)}});  // it changes, and is read again
      m_fixture->lay(fault);
      const auto answer = await(manager->instances(), longMs);
      QVERIFY(m_fixture->hasFired(fault));
      QVERIFY(!answer);
      QVERIFY2(answer.error().why.size() < 1'000, errorText(answer).constData());
    }
  }

  void aKilledClientLeavesItUnknown() {
    if (!isSoak()) QSKIP("left to the long suites");
    const auto manager = m_fixture->open(
        m_fixture->project("killed", {{"a", ComposeFixture::service("ops/worker:1", ComposeFixture::patient())}}));
    QVERIFY(await(manager->scale(QStringLiteral("a"), 1), longMs));
    const auto first = ComposeFixture::running("killed");
    m_fixture->lay("kill-up");
    const auto scaled = await(manager->scale(QStringLiteral("a"), 3), longMs);
    QVERIFY(m_fixture->hasFired("kill-up"));
    QCOMPARE(scaled.error().code, ErrorCode::OutcomeUnknown);
    const auto again = await(manager->scale(QStringLiteral("a"), 3), longMs);
    QVERIFY2(again, errorText(again).constData());
    const auto three = ComposeFixture::running("killed");
    QCOMPARE(three.size(), 3);
    QCOMPARE(three[QStringLiteral("killed_a_1")], first[QStringLiteral("killed_a_1")]);
  }

  void twoAtOnce() {
    const auto path =
        m_fixture->project("twice", {{"a", ComposeFixture::service("ops/worker:1", ComposeFixture::patient())}});
    const auto one = m_fixture->open(path);
    const auto other = m_fixture->open(path);
    std::vector<Op<Done>> both;
    both.push_back(one->scale(QStringLiteral("a"), 3));
    both.push_back(other->scale(QStringLiteral("a"), 3));
    const auto done = await(together(std::move(both)), longMs);
    QVERIFY2(done, errorText(done).constData());
    QCOMPARE(ComposeFixture::running("twice").size(), 3);
  }

  /// A stand-in for the plugin: the words of the second generation, the work of the first.
  void thePluginIsPreferred() {
    const QString folder = QString::fromLocal8Bit(qgetenv("DOCKER_CONFIG")) + QStringLiteral("/cli-plugins");
    QDir().mkpath(folder);
    const QString plugin = folder + QStringLiteral("/docker-compose");
    ComposeFixture::write(plugin, R"(#!/bin/sh
if [ "$1" = docker-cli-plugin-metadata ]; then
  echo '{"SchemaVersion":"0.1.0","Vendor":"test","Version":"v2.20.0","ShortDescription":"test"}'
  exit
fi
shift
case "$*" in
  'version --short') echo v2.20.0;;
  *'config --format json') echo '{"name":"second","services":{"a":{"environment":{"SECRET":"x"}}}}';;
  *) exec docker-compose "$@";;
esac
)");
    QFile::setPermissions(plugin, QFile::ReadOwner | QFile::ExeOwner);
    const auto manager = m_fixture->open(
        m_fixture->project("first", {{"a", ComposeFixture::service("ops/worker:1", ComposeFixture::patient())}}));
    const auto all = await(manager->instances());
    QVERIFY2(all, errorText(all).constData());
    QCOMPARE(all->first().name, QStringLiteral("second-a-1"));
    QVERIFY(await(manager->scale(QStringLiteral("a"), 1), longMs));
    QCOMPARE(ComposeFixture::running("second").size(), 1);
    QVERIFY(QFile::remove(plugin));
  }

  void aCancelledChangeIsUnknown() {
    QObject receiver;
    std::optional<Result<Done>> ended;
    auto *op = launch<Done>(m_manager->scale(worker, 2), &receiver, [&](const auto &result) { ended = result; });
    QTest::qWait(0);
    op->cancel();
    QTRY_VERIFY(ended);
    QCOMPARE(ended->error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(await(m_manager->scale(worker, 2), longMs));
  }

  void aLostEngineIsNotAStop() {
    const auto name = QStringLiteral("shop_stubborn_1");
    QVERIFY(await(m_manager->scale(QStringLiteral("stubborn"), 1), longMs));
    QObject receiver;
    std::optional<Result<Done>> ended;
    launch<Done>(m_manager->stop(name), &receiver, [&](const auto &result) { ended = result; });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_fixture->shared() + QStringLiteral("/term")), longMs);  // it was told to
    QVERIFY(!ended);
    m_fixture->docker.kill();
    QVERIFY(!m_fixture->docker.process().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(ended, longMs);
    QCOMPARE(ended->error().code, ErrorCode::OutcomeUnknown);
    const auto instances = await(m_manager->instances());
    QCOMPARE(instances.error().code, ErrorCode::Unreachable);
    QVERIFY(!instances.error().remedy.isEmpty());
    QCOMPARE(await(m_manager->fingerprint()).error().code, ErrorCode::Unreachable);
    QCOMPARE(await(m_manager->scale(worker, 1)).error().code, ErrorCode::Unreachable);
    QVERIFY2(m_fixture->docker.start(), m_fixture->docker.process().log().constData());
    QCOMPARE(ComposeFixture::instance(*m_manager, name).pid, 0);
    QVERIFY(ComposeFixture::instance(*m_manager, name).state != InstanceState::Running);
    const auto scaled = await(m_manager->scale(worker, 1), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
  }
};

QTEST_GUILESS_MAIN(TestComposeFaults)
#include "tst_compose_faults.moc"
