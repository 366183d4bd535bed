#include <QRegularExpression>

#include "tests/crash/run_world.h"
#include "tests/support/soak.h"

using namespace ops;

namespace {

constexpr qint64 restartMs = 2'000;

/// "pwrite journal.db-wal": names that are made up for one run are left out.
QByteArray placeOf(const FaultFile::Firing &firing) {
  static const QRegularExpression unique(QStringLiteral("[0-9a-f-]{16,}|tmp_.*|\\.[A-Za-z0-9]{6}$|\\.[0-9]+$"));
  return firing.call + ' ' + QString::fromUtf8(firing.name).replace(unique, QStringLiteral("*")).toUtf8();
}

qint64 median(QList<qint64> values) {
  std::ranges::sort(values);
  return values.isEmpty() ? 0 : values[values.size() / 2];
}

}  // namespace

/// The runner, or the keeper of the program that it has started, is killed before one of its system calls that others
/// can see: writes, syncs, locks, what goes to Redis and supervisord. The run is resumed; nothing that was acknowledged
/// is missing, and nothing was done twice.
class KillSweepTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void beforeEachCall_data();
  void beforeEachCall();

 private:
  Answer resume(const QString &run);
  void checkProgram(const Json &run);

  RunWorld m_world;
  QList<qint64> m_restarts;
};

void KillSweepTest::initTestCase() {
  QVERIFY(m_world.start());
  const QByteArray program = "{command.run: {argv: [/bin/sh, -c, \"echo $$ >>" + m_world.path("program").toUtf8() +
                             "; sleep 0.1; echo done >&2\"]}}";
  m_world.writeProcedure("everything", R"(
  - {id: depth, title: Look, risk: read, do: {queue.depth: {queue: orders}}}
  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}
  - {id: scale, title: Scale, risk: change, do: {service.scale: {service: worker, replicas: 2}},
     verify: {service.replicas: {service: worker, is: 2}}}
  - {id: restart, title: Restart, risk: change, do: {service.restart: {service: worker}}}
  - {id: program, title: Program, risk: change, do: )" +
                                           program + R"(}
  - {id: clear, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}
  - {id: gone, title: Look again, risk: read, do: {queue.depth: {queue: orders, below: 1}}}
)");
  m_world.writeProcedure("program", "  - {id: program, title: Program, risk: change, do: " + program + "}\n");
}

void KillSweepTest::cleanupTestCase() {
  m_world.stop();
}

/// To the run's end. Notes how long it took until a new runner had taken over.
Answer KillSweepTest::resume(const QString &run) {
  const auto head = m_world.head();
  const auto begin = QDateTime::currentDateTimeUtc();
  auto answer = m_world.opsdeck({"resume", run});
  // Killed between the last record and its word to others: it had ended after all.
  if (answer.code == 3) return m_world.opsdeck({"runs", "follow", run});
  const auto claims = m_world.journalColumn("SELECT utc FROM records WHERE type='claimed' AND seq>" +
                                            QByteArray::number(head.sequence) + " AND run='" + run.toLatin1() +
                                            "' AND resource='run:" + run.toLatin1() + "' ORDER BY seq DESC LIMIT 1");
  if (claims.isEmpty()) {
    answer.code = -1;
    return answer;
  }
  m_restarts.append(begin.msecsTo(QDateTime::fromString(QString::fromLatin1(claims.first()), Qt::ISODateWithMs)));
  return answer;
}

/// The runner lives: it says what it knows of a program whose keeper was killed.
void KillSweepTest::checkProgram(const Json &run) {
  const auto outcome = jsonString(run, "outcome");
  const auto runs = m_world.programRuns().size();
  if (outcome == QLatin1String("unknown")) {
    QVERIFY2(runs <= 1, qPrintable(QString::number(runs)));
  } else {
    QCOMPARE(runs, outcome == QLatin1String("succeeded") ? 1 : 0);
  }
}

void KillSweepTest::beforeEachCall_data() {
  QTest::addColumn<QString>("role");
  QTest::addColumn<QString>("procedure");
  QTest::addColumn<int>("atLeast");  // points, at full size
  QTest::addColumn<int>("cut");
  QTest::newRow("runner") << QStringLiteral("runner") << QStringLiteral("everything") << 500 << 12;
  QTest::newRow("keeper") << QStringLiteral("opsdeck-keeper") << QStringLiteral("program") << 12 << 3;
}

void KillSweepTest::beforeEachCall() {
  QFETCH(QString, role);
  QFETCH(QString, procedure);
  QFETCH(int, atLeast);
  QFETCH(int, cut);
  const bool isRunner = role == QLatin1String("runner");
  m_world.reset();
  const int calls = m_world.callsIn(procedure, role).value("call");
  QVERIFY2(calls >= atLeast, qPrintable(QStringLiteral("only %1 calls").arg(calls)));
  qInfo("%d calls", calls);
  const bool isWhole = isSoak();
  const double stride = isWhole ? 1.0 : double(calls) / cut;
  QMap<QByteArray, int> places;
  QMap<QString, int> outcomes;
  m_restarts.clear();
  int fired = 0;
  for (double at = 1; at <= calls; at += stride) {
    m_world.reset();
    const auto strike = m_world.strike(procedure, "call KILL " + QByteArray::number(static_cast<int>(at)),
                                       isRunner ? RunWorld::Until::ProcessIsGone : RunWorld::Until::RunEnds, role);
    auto ended = strike.answer;
    if (!strike.fired.isEmpty()) {
      ++fired;
      ++places[placeOf(strike.fired.first())];
      const auto head = m_world.head();
      if (isRunner) ended = resume(m_world.newestRun());
      QVERIFY2(head.sequence > 0 && m_world.holds(head), "an acknowledged record is missing");
    }
    ++outcomes[jsonString(ended.json, "outcome")];
    if (isRunner) {
      checkEffects(m_world, ended.json, 1);
    } else {
      checkProgram(ended.json);
    }
    if (QTest::currentTestFailed()) {
      const auto run = m_world.newestRun();
      qWarning(
          "before call %d (%s), exit code %d: %s\n%s\nrunner: %s", static_cast<int>(at),
          strike.fired.isEmpty() ? "not fired" : placeOf(strike.fired.first()).constData(), ended.code,
          ended.complaint.constData(),
          m_world.journalColumn("SELECT bytes FROM records WHERE run='" + run.toLatin1() + "'").join('\n').constData(),
          m_world.runnerLog(run).constData());
      return;
    }
  }
  QByteArrayList list;
  for (auto it = places.begin(); it != places.end(); ++it)
    list.append(it.key() + ": " + QByteArray::number(it.value()));
  qInfo("%d kills fired, before: %s", fired, list.join(", ").constData());
  for (auto it = outcomes.begin(); it != outcomes.end(); ++it) qInfo("%s: %d", qPrintable(it.key()), it.value());
  if (isRunner) {
    qInfo("a new runner took over after %lld ms (median), %lld ms at most", median(m_restarts),
          std::ranges::max(m_restarts));
    QVERIFY(std::ranges::max(m_restarts) <= restartMs);
    QVERIFY(outcomes.value(QStringLiteral("unknown")) <= fired / 4);
  }
  QVERIFY2(fired >= (isWhole ? atLeast : cut - 1), qPrintable(QString::number(fired)));
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
}

QTEST_GUILESS_MAIN(KillSweepTest)
#include "tst_kill_sweep.moc"
