#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QTest>

#include "models/backends/instance_memory.h"
#include "models/base/this_machine.h"
#include "tests/support/await.h"

using namespace ops;

/// What is not known is never 0.
class TestInstanceMemory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void unknownIsNotNothing() {
    ServiceInstance own{QStringLiteral("own"), QStringLiteral("own-1"), InstanceState::Running, ::getpid(), {}, {}};
    ServiceInstance nameless{QStringLiteral("nameless"), QStringLiteral("n-1"), InstanceState::Running, 0, {}, {}};
    ServiceInstance off{QStringLiteral("off"), QStringLiteral("off-1"), InstanceState::Stopped, 0, {}, {}};
    const auto host = makeLocalHost();
    const auto memory = await(readInstanceMemory(*host, {own, nameless, off}));
    QVERIFY2(memory, errorText(memory).constData());
    QVERIFY(memory->of(own.service) > 1'000'000 && memory->of(own.service) < memory->total);
    QVERIFY(memory->available > 0);
    QVERIFY(!memory->of(nameless.service));
    QCOMPARE(memory->of(off.service), std::optional<qint64>(0));
  }

  /// Whichever is nearer to its end: the machine's memory, or a container's.
  void theNearestLimitCounts() {
    InstanceMemory memory;
    memory.total = 1'000;
    memory.held = {{QStringLiteral("worker"), QStringLiteral("worker-1"), 100, std::nullopt, 0},
                   {QStringLiteral("worker"), QStringLiteral("worker-2"), 200, std::nullopt, 0},
                   {QStringLiteral("api"), QStringLiteral("api-1"), 900, std::nullopt, 0}};
    QCOMPARE(memory.shareOf(QStringLiteral("worker")), std::optional<double>(0.3));
    // Two of them share a group, of which neither alone takes much.
    memory.held[0].limit = memory.held[1].limit = 375;
    memory.held[0].inGroup = memory.held[1].inGroup = 300;
    QCOMPARE(memory.shareOf(QStringLiteral("worker")), std::optional<double>(0.8));
    memory.held[1].bytes.reset();
    QVERIFY(!memory.shareOf(QStringLiteral("worker")));
  }

  /// With a process of this test's own in a control group of its own, where this machine lets one be made.
  void aControlGroupBinds() {
    const QString older = QStringLiteral("/sys/fs/cgroup/memory");
    const bool isUnified = QFile::exists(QStringLiteral("/sys/fs/cgroup/memory.max")) || !QFile::exists(older);
    const QString name = QStringLiteral("/opsdeck-test-%1").arg(::getpid());
    const QString group = (isUnified ? QStringLiteral("/sys/fs/cgroup") : older) + name;
    const QString limitFile = group + QLatin1String(isUnified ? "/memory.max" : "/memory.limit_in_bytes");
    const auto write = [](const QString &path, const QByteArray &text) {
      QFile file(path);
      return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    };
    QProcess process;
    const auto cleanup = qScopeGuard([&] {
      process.kill();
      process.waitForFinished();
      QDir().rmdir(group);
    });
    if (!QDir().mkdir(group) || !write(limitFile, "67108864")) QSKIP("No control group can be made here.");
    // It keeps what it reads: what it takes once it is in the group counts there.
    process.start(QStringLiteral("tail"), {QStringLiteral("-c"), QStringLiteral("16777216")});
    QVERIFY(process.waitForStarted());
    QVERIFY(write(group + QStringLiteral("/cgroup.procs"), QByteArray::number(process.processId())));
    constexpr qint64 eaten = 8 << 20;
    process.write(QByteArray(eaten, 'x'));
    QTRY_COMPARE(process.bytesToWrite(), 0);
    const ServiceInstance inGroup{
        QStringLiteral("worker"), QStringLiteral("worker-1"), InstanceState::Running, process.processId(), {}, {}};
    const ServiceInstance free{
        QStringLiteral("own"), QStringLiteral("own-1"), InstanceState::Running, ::getpid(), {}, {}};
    const auto host = makeLocalHost();
    const auto memory = await(readInstanceMemory(*host, {inGroup, free}));
    QVERIFY2(memory, errorText(memory).constData());
    QCOMPARE(memory->held.value(0).limit, std::optional<qint64>(67'108'864));
    QVERIFY(memory->held.value(1).limit != memory->held.value(0).limit);
    const auto bound = memory->held.constFirst();
    QVERIFY2(bound.inGroup > eaten / 2 && bound.inGroup < 67'108'864, qPrintable(QString::number(bound.inGroup)));
    QCOMPARE(memory->shareOf(QStringLiteral("worker")), std::optional(bound.ofLimit()));
  }

  void aHostIsMeantByItsNameAlone() {
    QVERIFY(isThisMachine({}) && isThisMachine(QSysInfo::machineHostName().toUpper()));
    QVERIFY(!isThisMachine(QSysInfo::machineHostName() + QStringLiteral(".example")));
  }
};

QTEST_GUILESS_MAIN(TestInstanceMemory)
#include "tst_instance_memory.moc"
