#include "tests/backends/compose_fixture.h"

using namespace ops;

namespace {

const QString worker = QStringLiteral("worker");
constexpr int longMs = 60'000;

QString nameOf(const char *service, int number) {
  return QStringLiteral("shop_%1_%2").arg(QLatin1String(service)).arg(number);
}

}  // namespace

/// Against a real engine and docker-compose 1.29.
class TestComposeManager : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ComposeFixture> m_fixture;
  std::unique_ptr<ComposeManager> m_manager;
  QString m_file;

  static Json services() {
    using F = ComposeFixture;
    Json all{
        {"worker", F::service("ops/worker:1", F::patient())},
        {"quitter", F::service("ops/worker:1", F::shell("echo so long; exit 3"))},
        {"sick", F::service("ops/worker:1", F::patient())},
        {"slow", F::service("ops/worker:1", F::patient())},
        {"looper", F::service("ops/worker:1", F::shell("exit 4"))},
        {"ghost", F::service("127.0.0.1:1/nothing:1")},
        {"stubborn",
         F::service("ops/worker:1", F::shell("trap 'touch /shared/term' TERM; while :; do sleep 600 & wait; done"))},
        {"chatty", F::service("ops/worker:1",
                              F::shell("yes 0123456789abcdef | head -c 1200000; "
                                       "printf 'x\\033[31m\\000\\nend\\n'; trap 'exit 0' TERM; sleep 600 & wait"))},
        {"we.ird-Name_1", F::service("ops/worker:1", F::patient())}};
    all["sick"]["healthcheck"] = {{"test", {"CMD-SHELL", "echo it hurts; false"}}, {"interval", "1s"}, {"retries", 1}};
    all["slow"]["healthcheck"] = {{"test", {"CMD", "test", "-e", "/tmp/ready"}}, {"interval", "1s"}, {"retries", 600}};
    all["looper"]["restart"] = "always";
    all["stubborn"]["stop_grace_period"] = "300s";
    return all;
  }

 private Q_SLOTS:
  void initTestCase() {
    if (const auto missing = PrivateDocker::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
    m_fixture = std::make_unique<ComposeFixture>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty()) QSKIP(qPrintable(QStringLiteral("Docker's engine does not start here: ") + failed));
    QVERIFY(m_fixture->docker.makeImage(QStringLiteral("ops/worker:1"), ComposeFixture::patient()));
    auto all = services();
    all["stubborn"]["volumes"] = {m_fixture->shared().toStdString() + ":/shared"};
    m_file = m_fixture->project("shop", all);
    m_manager = m_fixture->open(m_file, {{worker, worker, 2},
                                         {QStringLiteral("odd"), QStringLiteral("we.ird-Name_1"), 0},
                                         {QStringLiteral("nobody"), QStringLiteral("nobody"), 1}});
  }

  void cleanupTestCase() {
    m_manager.reset();
    m_fixture.reset();
  }

  void whatIsNotMadeYetIsListed() {
    const auto all = await(m_manager->instances());
    QVERIFY2(all, errorText(all).constData());
    QCOMPARE(all->size(), 11);  // two workers are expected, and nobody is not declared
    QCOMPARE(all->at(0).name, nameOf("worker", 1));
    QCOMPARE(all->at(1).name, nameOf("worker", 2));
    QCOMPARE(all->at(0).state, InstanceState::Stopped);
    QCOMPARE(all->at(2).service, QStringLiteral("odd"));
    QCOMPARE(all->at(3).service, QStringLiteral("nobody"));
    QCOMPARE(all->at(3).state, InstanceState::Unknown);
    QVERIFY(await(m_manager->stop(nameOf("worker", 1))));
    QCOMPARE(await(m_manager->logs(nameOf("worker", 1), 10)).error().code, ErrorCode::Failed);
    QCOMPARE(m_fixture->calls("config"), 1);  // and not once for each question
  }

  void itIsToldFromOthers() {
    const auto mine = await(m_manager->fingerprint());
    QVERIFY2(mine, errorText(mine).constData());
    QVERIFY2(mine->identity.endsWith(QStringLiteral(" shop ") + m_file), qPrintable(mine->identity));
    const auto other = await(m_fixture->open(m_fixture->project("other", services()))->fingerprint());
    QVERIFY2(other, errorText(other).constData());
    QVERIFY(!(*mine == *other));
    QCOMPARE(mine->identity.section(QLatin1Char(' '), 0, 0), other->identity.section(QLatin1Char(' '), 0, 0));
    const auto checks = await(m_manager->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    QVERIFY(jsonBool(checks->front(), "ok") &&
            jsonString(checks->front(), "detail").contains(QStringLiteral("docker-compose 1.")));
    QVERIFY(!jsonBool(checks->back(), "ok") && jsonString(checks->back(), "check").contains(QStringLiteral("nobody")));
  }

  void scalingIsExact() {
    auto scaled = await(m_manager->scale(worker, 2), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
    const auto two = ComposeFixture::running("shop");
    QCOMPARE(two.keys(), (QStringList{nameOf("worker", 1), nameOf("worker", 2)}));
    const auto first = ComposeFixture::instance(*m_manager, nameOf("worker", 1));
    QCOMPARE(first.state, InstanceState::Running);
    QVERIFY(first.pid > 0);
    QVERIFY(qAbs(first.startedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(await(m_manager->scale(worker, 4), longMs));
    const auto four = ComposeFixture::running("shop");
    QCOMPARE(four.size(), 4);
    QVERIFY(await(m_manager->scale(worker, 1), longMs));
    QCOMPARE(ComposeFixture::running("shop"),
             (QMap<QString, QString>{{nameOf("worker", 1), two[nameOf("worker", 1)]}}));
    const auto stopped = ComposeFixture::instance(*m_manager, nameOf("worker", 4));
    QCOMPARE(stopped.state, InstanceState::Stopped);
    QVERIFY2(stopped.detail.contains(QStringLiteral("exit code 0")), qPrintable(stopped.detail));
    QVERIFY(await(m_manager->scale(worker, 3), longMs));  // those that were stopped, not new ones
    auto three = four;
    three.remove(nameOf("worker", 4));
    QCOMPARE(ComposeFixture::running("shop"), three);
    QVERIFY(await(m_manager->scale(worker, 3)));
    QCOMPARE(ComposeFixture::running("shop"), three);
  }

  void whatCannotBeIsRefused() {
    QCOMPARE(await(m_manager->scale(worker, -1)).error().code, ErrorCode::Refused);
    QCOMPARE(await(m_manager->scale(QStringLiteral("nobody"), 1)).error().code, ErrorCode::Refused);
    QCOMPARE(await(m_manager->start(QStringLiteral("--help"))).error().code, ErrorCode::Refused);
    QCOMPARE(await(m_manager->stop(QStringLiteral("other_worker_1"))).error().code, ErrorCode::Refused);
    const auto before = ComposeFixture::running("shop");
    const auto reader = m_fixture->open(m_file, {}, Access::ReadOnly);
    QVERIFY(await(reader->instances()));
    QCOMPARE(await(reader->stop(nameOf("worker", 1))).error().code, ErrorCode::Refused);
    QCOMPARE(await(reader->scale(worker, 0)).error().code, ErrorCode::Refused);
    QCOMPARE(await(reader->images()->pull(QStringLiteral("ops/worker:1"))).error().code, ErrorCode::Refused);
    QCOMPARE(ComposeFixture::running("shop"), before);
  }

  void startAndStopMayBeRepeated() {
    const auto before = ComposeFixture::running("shop");
    for (int i = 0; i < 2; ++i) QVERIFY(await(m_manager->stop(nameOf("worker", 2))));
    QCOMPARE(ComposeFixture::instance(*m_manager, nameOf("worker", 2)).state, InstanceState::Stopped);
    QCOMPARE(ComposeFixture::running("shop").size(), before.size() - 1);
    for (int i = 0; i < 2; ++i) {
      const auto started = await(m_manager->start(nameOf("worker", 2)));
      QVERIFY2(started, errorText(started).constData());
    }
    QCOMPARE(ComposeFixture::running("shop"), before);
  }

  void aPausedOneIsNotRunning() {
    const auto name = nameOf("worker", 2);
    const auto before = ComposeFixture::running("shop");
    for (const bool starts : {true, false}) {
      QVERIFY(!PrivateDocker::docker({QStringLiteral("pause"), name}).isEmpty());
      QCOMPARE(ComposeFixture::instance(*m_manager, name).state, InstanceState::Failed);
      const auto done = await(starts ? m_manager->start(name) : m_manager->stop(name));
      QVERIFY2(done, errorText(done).constData());
      QCOMPARE(ComposeFixture::instance(*m_manager, name).state,
               starts ? InstanceState::Running : InstanceState::Stopped);
    }
    QVERIFY(await(m_manager->start(name)));
    QCOMPARE(ComposeFixture::running("shop"), before);
  }

  void aNameOfItsOwnCannotBeScaled() {
    auto service = ComposeFixture::service("ops/worker:1", ComposeFixture::patient());
    service["container_name"] = "the-only-one";
    const auto manager = m_fixture->open(m_fixture->project("only", {{"a", service}}));
    QVERIFY(await(manager->scale(QStringLiteral("a"), 1), longMs));
    QCOMPARE(await(manager->instances())->first().name, QStringLiteral("the-only-one"));
    const auto scaled = await(manager->scale(QStringLiteral("a"), 2), longMs);
    QCOMPARE(scaled.error().code, ErrorCode::Failed);
    QVERIFY2(scaled.error().why.contains(QStringLiteral("the-only-one")), errorText(scaled).constData());
    QCOMPARE(ComposeFixture::running("only").size(), 1);
  }

  void whatDoesNotStayUpIsToldApart_data() {
    QTest::addColumn<QString>("why");
    QTest::newRow("quitter") << QStringLiteral("exit code 3");
    QTest::newRow("sick") << QStringLiteral("unhealthy: it hurts");
    QTest::newRow("looper") << QStringLiteral("did not stay up");
    QTest::newRow("ghost") << QStringLiteral("127.0.0.1:1");
  }

  void whatDoesNotStayUpIsToldApart() {
    QFETCH(QString, why);
    const auto service = QString::fromLatin1(QTest::currentDataTag());
    const auto name = nameOf(QTest::currentDataTag(), 1);
    const auto started = await(m_manager->start(name), longMs);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Failed);
    QVERIFY2(started.error().why.contains(why), errorText(started).constData());
    if (service == QStringLiteral("ghost")) return;  // of which there is no container
    if (service == QStringLiteral("looper")) {
      QTRY_VERIFY(ComposeFixture::instance(*m_manager, name).detail.contains(QStringLiteral("restarted")));
      QVERIFY(ComposeFixture::instance(*m_manager, name).state != InstanceState::Running);
    } else {
      QCOMPARE(ComposeFixture::instance(*m_manager, name).state, InstanceState::Failed);
    }
    const auto stopped = await(m_manager->stop(name));
    QVERIFY2(stopped, errorText(stopped).constData());
    QVERIFY(!ComposeFixture::running("shop").contains(name));
  }

  void healthIsWaitedFor() {
    QObject receiver;
    std::optional<Result<Done>> ended;
    launch<Done>(m_manager->scale(QStringLiteral("slow"), 1), &receiver, [&](const auto &result) { ended = result; });
    const auto name = nameOf("slow", 1);
    QTRY_COMPARE_WITH_TIMEOUT(ComposeFixture::instance(*m_manager, name).state, InstanceState::Starting, longMs);
    QVERIFY(!ended);
    PrivateDocker::docker({QStringLiteral("exec"), name, QStringLiteral("touch"), QStringLiteral("/tmp/ready")});
    QTRY_VERIFY_WITH_TIMEOUT(ended, longMs);
    QVERIFY2(*ended, errorText(*ended).constData());
    QVERIFY(ComposeFixture::instance(*m_manager, name).detail.contains(QStringLiteral("healthy")));
    QVERIFY(await(m_manager->stop(name)));
  }

  void logsAreBytes() {
    QVERIFY(await(m_manager->scale(QStringLiteral("chatty"), 1), longMs));
    const auto name = nameOf("chatty", 1);
    QTRY_COMPARE(await(m_manager->logs(name, 4)).value_or(QByteArray()), QByteArray("end\n"));
    const auto end = await(m_manager->logs(name, 12));
    QCOMPARE(*end, QByteArray("x\x1b[31m\0\nend\n", 12));
    const auto all = await(m_manager->logs(name, 10 << 20), longMs);
    QVERIFY2(all, errorText(all).constData());
    QCOMPARE(all->size(), 1 << 20);
    QVERIFY(all->endsWith(*end));
    QCOMPARE(*await(m_manager->logs(nameOf("worker", 1), 1'000)), QByteArray("up\n"));
    QVERIFY(await(m_manager->logs(nameOf("quitter", 1), 1'000))->startsWith("so long\n"));
    QVERIFY(await(m_manager->scale(QStringLiteral("chatty"), 0), longMs));
  }

  void oddNames() {
    const auto dashed = m_fixture->open(
        m_fixture->project("dashed", {{"--help", ComposeFixture::service("ops/worker:1", ComposeFixture::patient())}}));
    const auto refused = await(dashed->scale(QStringLiteral("--help"), 1));
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto scaled = await(m_manager->scale(QStringLiteral("odd"), 1), longMs);
    QVERIFY2(scaled, errorText(scaled).constData());
    const auto instances = ComposeFixture::instances(*m_manager, QStringLiteral("odd"));
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances[0].name, QStringLiteral("shop_we.ird-Name_1_1"));
    QVERIFY(await(m_manager->stop(instances[0].name)));
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
    auto service = ComposeFixture::service("ops/worker:1", ComposeFixture::patient());
    service["environment"] = {"A=${OPS_MISSING}"};
    const auto manager = m_fixture->open(m_fixture->project("lacking", {{"a", service}}));
    const auto checks = await(manager->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    QVERIFY(jsonDump(*checks).contains("OPS_MISSING"));
    QCOMPARE(await(manager->instances())->size(), 1);
  }

  void theNameIsThatOfCompose() {
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
    const auto lost = await(m_manager->start(nameOf("worker", 1)));
    qputenv("PATH", before);
    QCOMPARE(none.error().code, ErrorCode::Unreachable);
    QVERIFY2(none.error().remedy.contains(QStringLiteral("docker.io")), errorText(none).constData());
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    QVERIFY(await(m_manager->instances()));
  }

  void floodsAreBounded() {
    m_fixture->lay("flood");
    const auto flooded = await(m_fixture->open(m_fixture->project("flooded", services()))->instances(), longMs);
    // The first call is for the version: a program that fails at that counts as none.
    QVERIFY(m_fixture->hasFired("flood"));
    QVERIFY(!flooded && flooded.error().why.size() < 1'000);
    const auto manager = m_fixture->open(m_fixture->project("flooded", services()));
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
    const auto name = nameOf("stubborn", 1);
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

QTEST_GUILESS_MAIN(TestComposeManager)
#include "tst_compose_manager.moc"
