#include <QProcess>

#include "tests/crash/fault_file.h"
#include "tests/procedures/model_world.h"
#include "tests/support/soak.h"

using namespace ops;

/// The process that carries a promotion, an update or a rollback on is killed right after its first commit, its second
/// one and so on, with a version that works and with one that does not. Another process goes on each time: the service
/// ends on a version that works, and the journal tells which.
class ModelKillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_world.start()); }
  void cleanupTestCase() { m_world.stop(); }
  void everyCommit_data();
  void everyCommit();

 private:
  /// Whether the process met the fault. Else it has come to the end of the run.
  bool strike(const QString &run, int commit);

  ModelWorld m_world;
  FaultFile m_fault{m_world.path("fault")};
};

bool ModelKillsTest::strike(const QString &run, int commit) {
  auto environment = QProcessEnvironment::systemEnvironment();
  m_fault.arm("synced KILL " + QByteArray::number(commit) + '\n');
  m_fault.addTo(environment);
  QProcess runner;
  runner.setProcessEnvironment(environment);
  runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  runner.start(QStringLiteral(OPSDECK_MODEL_RUNNER),
               {m_world.systemFile(), m_world.journalFolder(), m_world.evidence(), run});
  // Its end is waited for in the loop: this process has a journal open, too.
  if (!waitUntil([&runner] { return runner.state() == QProcess::NotRunning; })) qWarning("no end");
  const bool isKilled = runner.exitStatus() == QProcess::CrashExit;
  if (isKilled != m_fault.hasFired()) qWarning("it ended, but not of the fault");
  return m_fault.hasFired();
}

void ModelKillsTest::everyCommit_data() {
  QTest::addColumn<QByteArray>("procedure");
  QTest::addColumn<QByteArray>("behaviour");
  QTest::newRow("a version that works") << QByteArray("promote-model") << QByteArray("good");
  QTest::newRow("a version that does not") << QByteArray("promote-model") << QByteArray("invalid");
  QTest::newRow("an update") << QByteArray("update-model") << QByteArray("good");
  QTest::newRow("a rollback") << QByteArray("rollback-model") << QByteArray("good");
  QTest::newRow("a rollback to what does not work") << QByteArray("rollback-model") << QByteArray("invalid");
}

void ModelKillsTest::everyCommit() {
  QFETCH(QByteArray, procedure);
  QFETCH(QByteArray, behaviour);
  const bool works = behaviour == "good";
  const int stride = isSoak() ? 1 : 6;
  int points = 0;
  for (int commit = works ? 2 : 3;; commit += stride) {
    m_world.reset();
    if (procedure == "update-model") {
      m_world.addToStore("2", behaviour.constData());
    } else {
      m_world.addVersion("2", behaviour.constData());
    }
    const auto planned = m_world.plan(procedure.constData(), {{"version", "2"}});
    QVERIFY2(planned, errorText(planned).constData());
    const auto id = m_world.open(*planned, false);
    QVERIFY2(id, errorText(id).constData());
    const bool isStruck = strike(*id, commit);
    if (isStruck) ++points;
    const auto run = m_world.run(*id);
    const QByteArray where = QByteArray::number(commit) + ": " + run.error.toString().toUtf8();
    QVERIFY2(run.outcome == (works ? OutcomeKind::Succeeded : OutcomeKind::Failed), where.constData());
    const char *expected = works ? "2" : "1";
    QVERIFY2(m_world.served() == QLatin1String(expected), where.constData());
    QVERIFY2(m_world.inPlace() == ModelWorld::content(expected, "good"), where.constData());
    QVERIFY2(works || run.undone, where.constData());
    QVERIFY2(works || m_world.hasStarted("2", "invalid"), where.constData());
    const auto history = m_world.history();
    QVERIFY2(!history.isEmpty() && history.last().version == QLatin1String(expected), where.constData());
    QVERIFY2(history.last().run == *id && history.last().validated, where.constData());
    if (!isStruck) break;
  }
  qInfo("killed at %d commits", points);
  QVERIFY(points >= (isSoak() ? 20 : 4));
}

QTEST_GUILESS_MAIN(ModelKillsTest)
#include "tst_model_kills.moc"
