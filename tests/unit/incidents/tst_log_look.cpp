#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/base/clock.h"
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
    const auto found = await(lookAtLog(api, world, Milliseconds(60'000), Milliseconds(300)));
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

  /// What stood there before the trouble is no sign of it.
  void onlyTheTimeOfTheTroubleCounts() {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("api.log"));
    const auto line = [](int minutesAgo, const char *text) -> QByteArray {
      return utcNow().addSecs(-60 * minutesAgo).toString(Qt::ISODate).toUtf8() + " ERROR " + text + '\n';
    };
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(line(30, "relation \"documents\" does not exist") + line(1, "connection refused")) > 0);
    file.close();
    HostTap host;
    fakes::World world;
    world.machine = &host;
    world.place.logs.insert(QStringLiteral("api"), {{path}, {}});
    ServiceStatus api;
    api.name = QStringLiteral("api");
    const auto look = [&](Milliseconds present) { return await(lookAtLog(api, world, present)); };
    auto found = look(Milliseconds(5 * 60'000));
    QVERIFY2(found, errorText(found).constData());
    QCOMPARE(found->lines, 1);
    QCOMPARE(found->complaints.size(), 1);
    QCOMPARE(found->complaints[0].kind, ErrorKind::Unreachable);
    QCOMPARE(found->present, Milliseconds(5 * 60'000));
    found = look(longestPresent);
    QVERIFY2(found, errorText(found).constData());
    QCOMPARE(found->lines, 2);
  }
};

QTEST_GUILESS_MAIN(TestLogLook)
#include "tst_log_look.moc"
