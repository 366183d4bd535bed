#include <unistd.h>

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

  void aHostIsMeantByItsNameAlone() {
    QVERIFY(isThisMachine({}) && isThisMachine(QSysInfo::machineHostName().toUpper()));
    QVERIFY(!isThisMachine(QSysInfo::machineHostName() + QStringLiteral(".example")));
  }
};

QTEST_GUILESS_MAIN(TestInstanceMemory)
#include "tst_instance_memory.moc"
