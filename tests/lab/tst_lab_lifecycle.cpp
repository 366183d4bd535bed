#include <signal.h>

#include <QElapsedTimer>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/base/json.h"
#include "models/journal/journal.h"
#include "tests/lab/lab_probe.h"
#include "tests/support/await.h"

using namespace ops;
using namespace ops::labtest;

namespace {

/// A world of its own for `opsdeck lab …`; ends its lab when it goes.
class World {
 public:
  World() {
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.filePath(QStringLiteral("state")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
  }
  World(const World &) = delete;
  World &operator=(const World &) = delete;
  ~World() {
    const auto layout = readLayout(state());
    run({QStringLiteral("stop")});
    if (layout && !layout->privileged.isEmpty()) QDir(layout->privileged).removeRecursively();
  }

  struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
  };
  Ended run(const QStringList &words, const QString &program = QStringLiteral(OPSDECK_LAB_DRIVER)) const {
    constexpr int limitMs = 90'000;
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, words);
    if (!process.waitForFinished(limitMs)) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  QString state() const { return m_folder.filePath(QStringLiteral("state/opsdeck/lab")); }
  QProcessEnvironment environment() const { return m_environment; }
  Json status() const {
    const auto json = jsonParse(run({QStringLiteral("status"), QStringLiteral("-o"), QStringLiteral("json")}).output);
    return json ? *json : Json();
  }

 private:
  QTemporaryDir m_folder;
  QProcessEnvironment m_environment;
};

}  // namespace

/// `opsdeck lab` as a process: it starts, stops, and leaves nothing behind, whoever is killed.
class LabLifecycleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stoppedLabSaysSo();
  void aRunAtWorkIsMinded();
  void wrongWordsAreUsage();
  void startClosesPipesAndStopLeavesNothing();
  void labsLiveSideBySide();
  void killedSupervisorIsSurvived();
  void labOutlivesItsOwnerForARun();
  void labEndsWithItsOwner();
};

void LabLifecycleTest::stoppedLabSaysSo() {
  const World world;
  const Json status = world.status();
  QCOMPARE(jsonString(status, "state"), QStringLiteral("stopped"));
  QVERIFY(jsonMember(status, "services").is_array());
  QCOMPARE(world.run({QStringLiteral("break"), QStringLiteral("api-down")}).code, 4);
  QCOMPARE(world.run({QStringLiteral("reset")}).code, 4);
  QCOMPARE(world.run({QStringLiteral("stop")}).code, 0);
}

/// A run that loses its servers half way through leaves what nobody can tell.
void LabLifecycleTest::aRunAtWorkIsMinded() {
  const World world;
  JournalOptions options;
  options.folder = QFileInfo(world.state()).path() + QStringLiteral("/journal");
  Journal journal(options);
  const auto opened = await<Done>(journal.open());
  QVERIFY2(opened.has_value(), errorText(opened).constData());
  Event run;
  run.type = QLatin1String(event::runOpened);
  run.run = QStringLiteral("1a2b3c4d-0000-4000-8000-000000000000");
  run.system = QStringLiteral("doc-pipeline");
  run.environment = QStringLiteral("lab");
  run.body = {{"procedure", "restore-database"}, {"title", "Restore the database"}};
  QVERIFY(await<Record>(journal.append(run)).has_value());
  QCOMPARE(world.run({QStringLiteral("stop")}).code, 0);  // nobody is at it
  Event owner;
  owner.run = run.run;
  const auto claim = await<Claim>(journal.claim(QStringLiteral("run:") + run.run, owner));
  QVERIFY(claim.has_value());
  const auto refused = world.run({QStringLiteral("stop")});
  QCOMPARE(refused.code, 3);
  QVERIFY2(refused.errors.contains("run 1a2b3c4d (Restore the database)"), refused.errors.constData());
  QCOMPARE(world.run({QStringLiteral("reset")}).code, 3);
  QCOMPARE(world.run({QStringLiteral("stop"), QStringLiteral("--yes")}).code, 0);
}

void LabLifecycleTest::wrongWordsAreUsage() {
  const World world;
  QCOMPARE(world.run({}).code, 2);
  QCOMPARE(world.run({QStringLiteral("begin")}).code, 2);
  QCOMPARE(world.run({QStringLiteral("start"), QStringLiteral("now")}).code, 2);
  QCOMPARE(world.run({QStringLiteral("traffic"), QStringLiteral("maybe")}).code, 2);
  QCOMPARE(world.run({QStringLiteral("break"), QStringLiteral("coffee")}).code, 2);
  QCOMPARE(world.run({QStringLiteral("--help")}).code, 0);
}

void LabLifecycleTest::startClosesPipesAndStopLeavesNothing() {
  const World world;
  // Without a shell's pipe: QProcess too waits for the end of the output only if something keeps it open.
  const auto piped =
      world.run({QStringLiteral("-c"), QStringLiteral("\"$0\" start | cat"), QStringLiteral(OPSDECK_LAB_DRIVER)},
                QStringLiteral("/bin/sh"));
  QVERIFY2(piped.output.contains("running"), piped.errors.constData());
  const auto layout = readLayout(world.state());
  QVERIFY(layout);
  QVERIFY(processesOf(*layout).size() >= 8);
  QCOMPARE(world.run({QStringLiteral("start")}).code, 0);  // it runs already
  // Stopped with this fault, it starts again all the same.
  QCOMPARE(world.run({QStringLiteral("break"), QStringLiteral("table-dropped")}).code, 0);
  QTRY_VERIFY(jsonDump(world.status()).contains("table-dropped"));
  QCOMPARE(world.run({QStringLiteral("stop")}).code, 0);
  QCOMPARE(processesOf(*layout), QList<qint64>());
  QVERIFY(!QFile::exists(layout->sockets));
  QVERIFY(!QFile::exists(layout->databaseSockets + QStringLiteral("/.s.PGSQL.5432")));

  QElapsedTimer clock;
  clock.start();
  QCOMPARE(world.run({QStringLiteral("start")}).code, 0);
  qInfo("second start: %lld ms", static_cast<long long>(clock.elapsed()));
}

void LabLifecycleTest::labsLiveSideBySide() {
  const World first;
  const World second;
  QCOMPARE(first.run({QStringLiteral("start")}).code, 0);
  QCOMPARE(second.run({QStringLiteral("start")}).code, 0);
  const Json one = first.status();
  const Json two = second.status();
  for (const char *address : {"api", "ml", "redis", "postgres", "supervisor"}) {
    QVERIFY(!jsonString(one, address).isEmpty());
    QVERIFY(jsonString(one, address) != jsonString(two, address));
  }
  QCOMPARE(first.run({QStringLiteral("stop")}).code, 0);
  QCOMPARE(statusOf(ask(jsonString(two, "api"), "GET", "/health")), 200);
}

void LabLifecycleTest::killedSupervisorIsSurvived() {
  const World world;
  QCOMPARE(world.run({QStringLiteral("start")}).code, 0);
  const auto layout = readLayout(world.state());
  QVERIFY(layout);
  QCOMPARE(::kill(static_cast<pid_t>(layout->supervisor.pid), SIGKILL), 0);
  QTRY_VERIFY(!isAlive(layout->supervisor));
  QCOMPARE(jsonString(world.status(), "state"), QStringLiteral("stopped"));
  const auto orphans = processesOf(*layout);
  QVERIFY(!orphans.isEmpty());
  const auto restarted = world.run({QStringLiteral("start")});
  QVERIFY2(restarted.code == 0, restarted.errors.constData());
  const auto now = processesOf(*layout);
  for (const qint64 orphan : orphans) QVERIFY(!now.contains(orphan));
  QCOMPARE(statusOf(ask(jsonString(world.status(), "api"), "GET", "/health")), 200);
}

void LabLifecycleTest::labEndsWithItsOwner() {
  const World world;
  QProcess owner;
  owner.setProcessEnvironment(world.environment());
  owner.start(QStringLiteral(OPSDECK_LAB_DRIVER), {QStringLiteral("own")});
  QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine() || owner.state() == QProcess::NotRunning, 90'000);
  const auto layout = readLayout(world.state());
  QVERIFY(layout);
  QVERIFY(isAlive(layout->supervisor));
  owner.kill();
  QVERIFY(owner.waitForFinished());
  QTRY_COMPARE_WITH_TIMEOUT(processesOf(*layout), QList<qint64>(), 30'000);
  QTRY_VERIFY(!QFile::exists(layout->sockets));
  QVERIFY(!QFile::exists(layout->state));
  QVERIFY(!QFile::exists(layout->database));
}

/// Killing a console does not end what its runs work on. The next console has the lab, as it is.
void LabLifecycleTest::labOutlivesItsOwnerForARun() {
  const World world;
  const QTemporaryDir folder;
  const auto runs = folder.filePath(QStringLiteral("runs.json")), program = folder.filePath(QStringLiteral("opsdeck"));
  const auto write = [](const QString &path, const QByteArray &text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
  };
  const auto asked = folder.filePath(QStringLiteral("asked"));
  QVERIFY(write(program, "#!/bin/sh\ncat " + runs.toUtf8() + "; echo \"$*\" >>" + asked.toUtf8() + '\n'));
  QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  QVERIFY(write(runs, R"({"runs":[{"environment":"lab","outcome":"open","ownerAlive":true}]})"));
  const auto own = [&](QProcess &owner) {
    owner.setProcessEnvironment(world.environment());
    owner.start(QStringLiteral(OPSDECK_LAB_DRIVER), {QStringLiteral("own"), program});
    return QTest::qWaitFor([&owner] { return owner.canReadLine() || owner.state() == QProcess::NotRunning; }, 90'000);
  };
  QProcess first, second;
  QVERIFY(own(first));
  const auto layout = readLayout(world.state());
  QVERIFY(layout);
  first.kill();
  QVERIFY(first.waitForFinished());
  const auto timesAsked = [&asked] {
    QFile file(asked);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("runs -o json\n") : 0;
  };
  QTRY_VERIFY_WITH_TIMEOUT(timesAsked() >= 2, 30'000);
  QVERIFY(isAlive(layout->supervisor));
  QVERIFY(own(second));
  QCOMPARE(readLayout(world.state())->supervisor.pid, layout->supervisor.pid);
  QCOMPARE(readLayout(world.state())->owner.pid, second.processId());
  QVERIFY(write(runs, R"({"runs":[{"environment":"lab","outcome":"succeeded","ownerAlive":false}]})"));
  second.kill();
  QVERIFY(second.waitForFinished());
  QTRY_COMPARE_WITH_TIMEOUT(processesOf(*layout), QList<qint64>(), 30'000);
}

QTEST_GUILESS_MAIN(LabLifecycleTest)
#include "tst_lab_lifecycle.moc"
