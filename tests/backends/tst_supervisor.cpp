#include <QRegularExpression>
#include <QTest>

#include "models/backends/supervisor/supervisor_manager.h"
#include "models/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/private_supervisor.h"

using namespace ops;

namespace {

const QString sleeper = QStringLiteral(
    "/bin/sh -c 'printf \"up \\033[1m\\303\\n\"; trap \"sleep 0.3; exit 0\" TERM; while :; do sleep 0.05; done'");

}  // namespace

class TestSupervisor : public QObject {
  Q_OBJECT

 private:
  TemporaryWorld m_world;
  std::unique_ptr<PrivateSupervisor> m_server;
  std::unique_ptr<SupervisorManager> m_manager;

  std::unique_ptr<SupervisorManager> open(Access access,
                                          const QString &password = QStringLiteral("s3cret word")) const {
    SupervisorTarget target{m_server->socket(), QStringLiteral("me")};
    const SupervisorManager::Programs programs{{QStringLiteral("worker"),
                                                {QStringLiteral("worker-1"), QStringLiteral("worker-2"),
                                                 QStringLiteral("worker-3"), QStringLiteral("worker-4")}},
                                               {QStringLiteral("bad"), {QStringLiteral("bad")}},
                                               {QStringLiteral("ghost"), {QStringLiteral("ghost")}}};
    const SecretSource secret = [password] {
      return makeOp<Secret>([password](OperationOf<Secret> &op) { op.succeed(Secret(password)); });
    };
    return std::make_unique<SupervisorManager>(target, programs, secret, access);
  }

  QMap<QString, qint64> pids() {
    QMap<QString, qint64> result;
    const auto instances = await(m_manager->instances());
    if (!instances) return result;
    for (const ServiceInstance &instance : *instances) {
      if (instance.isUp()) result[instance.name] = instance.pid;
    }
    return result;
  }

 private Q_SLOTS:
  void initTestCase() {
    QList<PrivateSupervisor::Program> programs;
    for (int i = 1; i <= 4; ++i) programs.append({QStringLiteral("worker-%1").arg(i), sleeper, i == 1, 0, 5, {}});
    programs.append({QStringLiteral("bad"), QStringLiteral("/bin/sh -c 'exit 3'"), false, 1, 5, {}});
    m_server = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("sv"), programs, QStringLiteral("me"),
                                                   QStringLiteral("s3cret word"));
    QVERIFY2(m_server->start(), m_server->process().log().constData());
    m_manager = open(Access::ReadWrite);
    QTRY_COMPARE(pids().size(), 1);
  }

  void cleanupTestCase() { m_server->stop(); }

  void everyServiceIsListed() {
    const auto instances = await(m_manager->instances());
    QVERIFY2(instances, errorText(instances).constData());
    QCOMPARE(instances->size(), 6);
    QCOMPARE(instances->at(0).name, QStringLiteral("worker-1"));
    QCOMPARE(instances->at(0).service, QStringLiteral("worker"));
    QCOMPARE(instances->at(0).state, InstanceState::Running);
    QVERIFY(instances->at(0).pid > 1);
    QVERIFY(instances->at(0).startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(instances->at(1).state, InstanceState::Stopped);
    QCOMPARE(instances->at(5).state, InstanceState::Unknown);
    const auto fingerprint = await(m_manager->fingerprint());
    QVERIFY2(fingerprint, errorText(fingerprint).constData());
    QVERIFY(fingerprint->identity.startsWith(QStringLiteral("test at /tmp/")));
  }

  void scalingKeepsThePids() {
    const auto one = pids();
    auto scaled = await(m_manager->scale(QStringLiteral("worker"), 4));
    QVERIFY2(scaled, errorText(scaled).constData());
    const auto four = pids();
    QCOMPARE(four.size(), 4);
    QCOMPARE(four[QStringLiteral("worker-1")], one[QStringLiteral("worker-1")]);
    const qint64 before = monotonicNs();
    scaled = await(m_manager->scale(QStringLiteral("worker"), 2));
    QVERIFY2(scaled, errorText(scaled).constData());
    QVERIFY(monotonicNs() - before < 4'000'000'000);  // side by side, not killed
    const auto two = pids();
    QCOMPARE(two.keys(), (QStringList{QStringLiteral("worker-1"), QStringLiteral("worker-2")}));
    QCOMPARE(two[QStringLiteral("worker-1")], four[QStringLiteral("worker-1")]);
    QCOMPARE(two[QStringLiteral("worker-2")], four[QStringLiteral("worker-2")]);
    QCOMPARE(await(m_manager->scale(QStringLiteral("worker"), 5)).error().code, ErrorCode::Refused);
  }

  void verbsMayBeRepeated() {
    QVERIFY(await(m_manager->start(QStringLiteral("worker-1"))));
    QVERIFY(await(m_manager->stop(QStringLiteral("worker-4"))));
    QVERIFY(await(m_manager->stop(QStringLiteral("worker-4"))));
    QVERIFY(await(m_manager->start(QStringLiteral("worker-4"))));
    QVERIFY(await(m_manager->stop(QStringLiteral("worker-4"))));
    // The time of an end has its zone; supervisord's own words have none, and no seconds.
    static const QRegularExpression ended(QStringLiteral(R"(^STOPPED at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC$)"));
    const auto detail = await(m_manager->instances())->at(3).detail;
    const auto match = ended.match(detail);
    QVERIFY2(match.hasMatch(), qPrintable(detail));
    const auto at =
        QDateTime::fromString(QString(match.captured(1) + QLatin1Char('Z')), QStringLiteral("yyyy-MM-dd HH:mm:sst"));
    QVERIFY2(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60, qPrintable(detail));
    const auto unknown = await(m_manager->start(QStringLiteral("ghost")));
    QCOMPARE(unknown.error().code, ErrorCode::Refused);
    const auto bad = await(m_manager->start(QStringLiteral("bad")));
    QCOMPARE(bad.error().code, ErrorCode::Failed);
    QVERIFY2(bad.error().why.contains(QStringLiteral("did not stay up")), errorText(bad).constData());
  }

  void logsAreBytes() {
    const auto log = await(m_manager->logs(QStringLiteral("worker-1"), 1'000));
    QVERIFY2(log, errorText(log).constData());
    QCOMPARE(*log, QByteArray("up \x1b[1m\xc3\n"));
    QCOMPARE(await(m_manager->logs(QStringLiteral("worker-1"), 2))->size(), 2);
  }

  void aReadOnlySessionStartsNothing() {
    auto manager = open(Access::ReadOnly);
    QCOMPARE(await(manager->start(QStringLiteral("worker-4"))).error().code, ErrorCode::Refused);
    QCOMPARE(await(manager->instances())->at(3).state, InstanceState::Stopped);
  }

  void aSilentOneMeetsTheDeadline() {
    FaultProxy proxy(m_server->socket(), 0, m_world.path(QStringLiteral("silent.sock")));
    SupervisorTarget target{m_world.path(QStringLiteral("silent.sock")), {}};
    target.timeoutMs = 300;
    SupervisorManager manager(target, {{QStringLiteral("worker"), {QStringLiteral("worker-4")}}}, {},
                              Access::ReadWrite);
    QCOMPARE(await(manager.instances()).error().code, ErrorCode::Refused);  // it answers, and wants a password
    proxy.setBlackHole(true);
    for (int i = 0; i < 2; ++i) {
      QElapsedTimer clock;
      clock.start();
      // Nothing has been asked of it before the first look is answered: nothing can have happened.
      const auto code = i == 0 ? await(manager.instances()).error().code
                               : await(manager.start(QStringLiteral("worker-4"))).error().code;
      QCOMPARE(code, ErrorCode::TimedOut);
      QVERIFY(clock.elapsed() >= 280 && clock.elapsed() < 1'500);
      QCOMPARE(proxy.fired(), i + 1);
    }
  }

  void errorsSayWhatIsWrong() {
    const auto refused = await(open(Access::ReadWrite, QStringLiteral("wrong"))->instances());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    SupervisorManager nobody({QStringLiteral("/tmp/no-such.sock"), {}}, {}, {}, Access::ReadWrite);
    const auto missing = await(nobody.instances());
    QCOMPARE(missing.error().code, ErrorCode::Unreachable);
    QVERIFY(missing.error().why.contains(QStringLiteral("no-such.sock")));
    const auto checks = await(m_manager->selfCheck());
    QVERIFY2(checks, errorText(checks).constData());
    QVERIFY(jsonBool(checks->front(), "ok"));
    QVERIFY(!jsonBool(checks->back(), "ok"));
  }
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
