#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/incidents/log_look.h"
#include "tests/support/await.h"
#include "tests/support/host_tap.h"
#include "tests/unit/monitor/fake_backends.h"

using namespace ops;

/// Log files that an environment declares, where the disk of one of them hangs.
class TestLogLook : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFileThatHangsHidesNoOther() {
    const QTemporaryDir folder;
    const auto good = folder.filePath(QStringLiteral("good.log"));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("disk")));
    const auto hung = folder.filePath(QStringLiteral("disk/hung.log"));
    const auto beside = folder.filePath(QStringLiteral("disk/beside.log"));
    for (const auto &path : {good, hung, beside}) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ERROR no space left on device\n") > 0);
    }
    HostTap host;
    int hangs = 0;
    host.hangs = [&](const QString &, const QString &path) { return path == hung && ++hangs > 0; };
    fakes::World world;
    world.machine = &host;
    world.place.logs.insert(QStringLiteral("api"), {{hung, beside, good}, {}});
    ServiceStatus api;
    api.name = QStringLiteral("api");
    const auto found = await(lookAtLog(api, world, Milliseconds(300)));
    QVERIFY2(found, errorText(found).constData());
    QCOMPARE(hangs, 1);
    QCOMPARE(found->lines, 1);
    QCOMPARE(found->complaints.size(), 1);
    QVERIFY2(found->error.contains(hung) && found->error.contains(QLatin1String("no answer within")),
             qPrintable(found->error));
    QVERIFY(!found->error.contains(good));
    // Not asked in vain: what hangs is the disk.
    QVERIFY2(found->error.contains(beside + QStringLiteral(": not asked")), qPrintable(found->error));
  }
};

QTEST_GUILESS_MAIN(TestLogLook)
#include "tst_log_look.moc"
