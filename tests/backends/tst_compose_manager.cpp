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
        {"chatty", F::service("ops/worker:1",
                              F::shell("yes 0123456789abcdef | head -c 1200000; "
                                       "printf 'x\\033[31m\\000\\nend\\n'; trap 'exit 0' TERM; sleep 600 & wait"))},
        {"we.ird-Name_1", F::service("ops/worker:1", F::patient())}};
    all["sick"]["healthcheck"] = {{"test", {"CMD-SHELL", "echo it hurts; false"}}, {"interval", "1s"}, {"retries", 1}};
    all["slow"]["healthcheck"] = {{"test", {"CMD", "test", "-e", "/tmp/ready"}}, {"interval", "1s"}, {"retries", 600}};
    all["looper"]["restart"] = "always";
    return all;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_fixture = std::make_unique<ComposeFixture>();
    const auto failed = m_fixture->start();
    if (!failed.isEmpty() && ComposeFixture::maySkip()) QSKIP(qPrintable(failed));
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    QVERIFY(m_fixture->docker.makeImage(QStringLiteral("ops/worker:1"), ComposeFixture::patient()));
    m_file = m_fixture->project("shop", services());
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
    QCOMPARE(all->size(), 10);  // two workers are expected, and nobody is not declared
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
    QVERIFY(await(m_manager->scale(worker, 3), longMs));
    const auto three = ComposeFixture::running("shop");
    QCOMPARE(three.size(), 3);
    QVERIFY(await(m_manager->scale(worker, 1), longMs));
    QCOMPARE(ComposeFixture::running("shop"),
             (QMap<QString, QString>{{nameOf("worker", 1), two[nameOf("worker", 1)]}}));
    const auto stopped = ComposeFixture::instance(*m_manager, nameOf("worker", 3));
    QCOMPARE(stopped.state, InstanceState::Stopped);
    QVERIFY2(stopped.detail.contains(QStringLiteral("exit code 0")), qPrintable(stopped.detail));
    QVERIFY(await(m_manager->scale(worker, 2), longMs));  // one that was stopped, no new one
    auto again = three;
    again.remove(nameOf("worker", 3));
    QCOMPARE(ComposeFixture::running("shop"), again);
    QVERIFY(await(m_manager->scale(worker, 2)));
    QCOMPARE(ComposeFixture::running("shop"), again);
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
      QCOMPARE(ComposeFixture::instance(*m_manager, name).state, InstanceState::Unhealthy);
      const auto done = await(starts ? m_manager->start(name) : m_manager->stop(name));
      QVERIFY2(done, errorText(done).constData());
      QCOMPARE(ComposeFixture::instance(*m_manager, name).state,
               starts ? InstanceState::Running : InstanceState::Stopped);
    }
    QVERIFY(await(m_manager->start(name)));
    QCOMPARE(ComposeFixture::running("shop"), before);
  }

  void aNameOfItsOwnCannotBeScaled() {
    if (!isSoak()) QSKIP("left to the long suites");
    auto service = ComposeFixture::service("ops/worker:1", ComposeFixture::patient());
    service["container_name"] = "the-only-one";
    const auto manager = m_fixture->open(m_fixture->project("only", {{"a", service}}));
    QVERIFY(await(manager->scale(QStringLiteral("a"), 1), longMs));
    QCOMPARE(await(manager->instances())->first().name, QStringLiteral("the-only-one"));
    const auto scaled = await(manager->scale(QStringLiteral("a"), 2), longMs);
    QCOMPARE(scaled.error().code, ErrorCode::Failed);
    QVERIFY2(scaled.error().why.contains(QStringLiteral("the-only-one")), errorText(scaled).constData());
    QCOMPARE(ComposeFixture::running("only").size(), 1);
    QCOMPARE(m_fixture->calls("a=2"), 1);  // what cannot succeed is not tried again
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
    const bool isSlow = service == QStringLiteral("looper") || service == QStringLiteral("ghost");
    if (isSlow && !isSoak()) QSKIP("left to the long suites");
    const auto name = nameOf(QTest::currentDataTag(), 1);
    const auto started = await(m_manager->start(name), longMs);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Failed);
    QVERIFY2(started.error().why.contains(why), errorText(started).constData());
    if (service == QStringLiteral("ghost")) return;  // of which there is no container
    if (service == QStringLiteral("sick")) {
      const auto sick = ComposeFixture::instance(*m_manager, name);
      QCOMPARE(sick.state, InstanceState::Unhealthy);
      QVERIFY(sick.isUp() && sick.pid > 0);
    } else if (service == QStringLiteral("looper")) {
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
    if (!isSoak()) QSKIP("left to the long suites");
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
};

QTEST_GUILESS_MAIN(TestComposeManager)
#include "tst_compose_manager.moc"
