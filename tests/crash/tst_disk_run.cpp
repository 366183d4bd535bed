#include <cmath>

#include "tests/crash/redis_monitor.h"
#include "tests/crash/run_world.h"
#include "tests/support/private_postgres.h"
#include "tests/support/soak.h"

using namespace ops;

namespace {

/// After a fault nothing may change later than this: what was on its way to a server at that moment, and for a program
/// of the user's its death by SIGTERM.
constexpr qint64 boundUs = 250'000;

constexpr int redisDelayMs = 30;
constexpr int manyScripts = 40;
constexpr int manyJobs = manyScripts * 50 - 10;  // one script after the other: more than twice the bound

/// How often the writer meets the fault: after a failed sync or write nothing is tried again, but for what ends
/// something and may take the reserve, which with SHORT is of no use either.
qsizetype triesAtMost(const QByteArray &how) {
  if (how == "EIO") return 1;
  return how == "ENOSPC" ? 2 : 12;
}

struct Change {
  qint64 atUs = 0;
  QByteArray step;
  QByteArray text;

  /// Of a client, and not of a script that one has sent.
  bool isCommand() const { return !text.contains(" lua] "); }
};

}  // namespace

/// The disk fails under the journal of a real run, at every kind of call, while it changes a Redis and a PostgreSQL.
/// What the servers themselves have seen is held against the moment of the fault and against what was durable by then.
class DiskRunTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void nothingChangesAfterTheFault_data();
  void nothingChangesAfterTheFault();
  void actionAtWorkIsStopped_data();
  void actionAtWorkIsStopped();
  void aShortWriteThatGoesOnDoesNoHarm();

 private:
  void reset();
  QByteArray program(const char *note) const;
  /// What the servers were asked to change since the reset, and for which step.
  QList<Change> changes(const QString &run);
  void check(const QString &run, const QList<FaultFile::Firing> &fired);
  QMap<QByteArray, int> changesByStep(const QString &run);
  QByteArrayList intended(const QString &run);

  RunWorld m_world;
  QMap<QByteArray, int> m_calls;  // of a run without a fault
  QByteArrayList m_records;       // the runner's, of that run: type and step
  QMap<QByteArray, int> m_whole;  // its changes
  std::unique_ptr<PrivatePostgres> m_postgres;
  std::unique_ptr<RedisMonitor> m_monitor;
  qint64 m_logged = 0;  // bytes of PostgreSQL's log at the reset
  qint64 m_latestUs = 0;
  int m_changesAfter = 0;
  int m_endsAfter = 0;
};

void DiskRunTest::initTestCase() {
  PrivatePostgres::Options options;
  options.settings = {QStringLiteral("log_statement=all"), QStringLiteral("log_line_prefix=%n ")};
  m_postgres = std::make_unique<PrivatePostgres>(m_world.folder(), QStringLiteral("postgres"), options);
  QVERIFY2(m_postgres->start(), m_postgres->process().log().constData());
  m_postgres->psql(QStringLiteral("create table notes(note text)"));
  const auto url = m_postgres->connection().url.toString().toUtf8();
  QVERIFY(m_world.start({redisDelayMs, "database: {type: postgres, user: ops, url: \"" + url + "\"}, "}));
  m_world.writeProcedure("changes", R"(
  - {id: depth, title: Look, risk: read, do: {queue.depth: {queue: orders}}}
  - {id: rows, title: Count, risk: read, do: {database.query: {connection: database, sql: select count(*) from notes}}}
  - {id: first, title: Write, risk: change, do: )" +
                                        program("first") + R"(}
  - {id: clear, title: Clear, risk: destructive, do: {queue.clear: {queue: orders}}}
  - {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}
  - {id: second, title: Write again, risk: change, do: )" +
                                        program("second") + R"(}
  - {id: gone, title: Look again, risk: read, do: {queue.depth: {queue: orders}}}
)");
  m_monitor = std::make_unique<RedisMonitor>(m_world.redis().socket());
  QVERIFY(m_monitor->isOpen());

  reset();
  m_calls = m_world.callsIn(QStringLiteral("changes"));
  QVERIFY(!m_calls.isEmpty());
  const auto run = m_world.newestRun();
  m_records = m_world.journalColumn(
      "SELECT type || ' ' || json_extract(CAST(bytes AS TEXT), '$.step') FROM records WHERE run='" + run.toLatin1() +
      "' AND type<>'run-opened' ORDER BY seq");
  m_whole = changesByStep(run);
}

void DiskRunTest::cleanupTestCase() {
  m_world.stop();
  m_postgres->stop();
}

/// A psql that changes the database again and again, for as long as it is let, and says so at first.
QByteArray DiskRunTest::program(const char *note) const {
  QByteArray words = "psql, -X, -w, -q, -h, " + m_postgres->socketFolder().toUtf8() + ", -p, \"" +
                     QByteArray::number(m_postgres->port()) + "\", -U, ops, -d, postgres";
  const auto command = [&](const QByteArray &sql) { words += ", -c, \"" + sql + '"'; };
  command("do $$begin raise notice 'begun'; end$$");
  for (int i = 0; i < 6; ++i) {
    command(QByteArray("insert into notes values ('") + note + "')");
    command("select pg_sleep(0.08)");
  }
  return "{command.run: {argv: [" + words + "]}}";
}

void DiskRunTest::reset() {
  m_world.reset();
  QByteArrayList jobs;
  for (int i = 0; i < manyJobs; ++i) jobs.append("job " + QByteArray::number(i));
  m_world.redis().push("orders_failed", jobs);
  m_world.redis().command({"ECHO", "begin"});
  QVERIFY(m_monitor->readUntil("\"ECHO\" \"begin\""));
  m_monitor->forget();
  m_logged = m_postgres->process().log().size();
}

QList<Change> DiskRunTest::changes(const QString &run) {
  QList<Change> found;
  m_world.redis().command({"ECHO", "end"});
  if (!m_monitor->readUntil("\"ECHO\" \"end\"")) qFatal("MONITOR does not answer");
  for (const auto &command : m_monitor->commands()) {
    if (!command.isChange()) continue;
    // A script names its step by its token; what it calls itself comes right after it.
    const auto token = command.text.indexOf(QByteArray(run.toLatin1() + '/'));
    auto step = token < 0 ? QByteArray() : command.text.mid(token + run.size() + 1);
    const auto end = std::ranges::find_if(step, [](char c) { return c == '/' || c == '"'; });
    step.truncate(end - step.begin());
    if (token < 0 && !found.isEmpty()) step = found.last().step;
    found.append({command.atUs, step, command.text.left(200)});
  }
  // 1700000000.123 LOG:  statement: insert into notes values ('first')
  for (const auto &line : m_postgres->process().log().mid(m_logged).split('\n')) {
    const auto note = line.indexOf("statement: insert into notes values ('");
    if (note < 0) continue;
    constexpr double micro = 1e6;
    const auto words = line.split('\'');
    found.append({static_cast<qint64>(line.left(line.indexOf(' ')).toDouble() * micro), words.value(1), line});
  }
  return found;
}

/// Scripts and statements.
QMap<QByteArray, int> DiskRunTest::changesByStep(const QString &run) {
  QMap<QByteArray, int> number;
  for (const auto &change : changes(run)) {
    if (change.isCommand()) ++number[change.step];
  }
  return number;
}

/// The steps whose intent had been acknowledged: none but these may have changed anything.
QByteArrayList DiskRunTest::intended(const QString &run) {
  return m_world.journalColumn(
      "SELECT json_extract(CAST(bytes AS TEXT), '$.step') FROM records WHERE type='intent' AND "
      "run='" +
      run.toLatin1() + "' AND seq<=" + QByteArray::number(m_world.head().sequence));
}

void DiskRunTest::check(const QString &run, const QList<FaultFile::Firing> &fired) {
  const qint64 faultUs = fired.first().atUs;
  const auto allowed = intended(run);
  for (const auto &change : changes(run)) {
    QVERIFY2(allowed.contains(change.step), QByteArray("no durable intent: " + change.text).constData());
    const qint64 after = change.atUs - faultUs;
    if (after <= 0) continue;
    m_changesAfter += change.isCommand() ? 1 : 0;
    m_latestUs = std::max(m_latestUs, after);
    QVERIFY2(after <= boundUs, QByteArray(QByteArray::number(after) + " us after: " + change.text).constData());
  }
  // Read-only from then on: but for the ends of what had begun, which may take the reserve.
  const auto fault = QDateTime::fromMSecsSinceEpoch(faultUs / 1'000).toUTC().toString(Qt::ISODateWithMs).toLatin1();
  const auto later =
      m_world.journalColumn("SELECT type FROM records WHERE run='" + run.toLatin1() + "' AND utc>'" + fault + "'");
  m_endsAfter += static_cast<int>(later.size());
  for (const auto &type : later) {
    QVERIFY2(QByteArrayList({"dispatched", "outcome", "run-closed"}).contains(type), type.constData());
  }
}

void DiskRunTest::nothingChangesAfterTheFault_data() {
  QTest::addColumn<QByteArray>("place");
  QTest::addColumn<QByteArray>("how");
  QTest::addColumn<int>("points");
  QTest::addColumn<int>("cut");
  const auto row = [](const char *place, const char *how, int points, int cut) {
    QTest::addRow("%s of a %s", how, place) << QByteArray(place) << QByteArray(how) << points << cut;
  };
  row("write", "EIO", 60, 1);
  row("sync", "EIO", 30, 1);
  row("head", "EIO", 15, 1);
  row("write", "ENOSPC", 75, 1);
  row("sync", "ENOSPC", 30, 1);
  row("write", "SHORT", 85, 1);
  row("head", "SHORT", 20, 1);
}

void DiskRunTest::nothingChangesAfterTheFault() {
  QFETCH(QByteArray, place);
  QFETCH(QByteArray, how);
  QFETCH(int, points);
  QFETCH(int, cut);
  const int calls = m_calls.value(place);
  QVERIFY2(calls >= 20, qPrintable(QString::number(calls)));
  const int wanted = isSoak() ? points : cut;
  int fired = 0;
  m_latestUs = 0;
  m_changesAfter = 0;
  m_endsAfter = 0;
  for (int i = 0; i < wanted; ++i) {
    // In the middle of each of so many parts; the number of calls differs a little from run to run.
    const int at = 1 + static_cast<int>(std::floor((i + 0.5) * (calls - 2) / wanted));
    reset();
    const auto strike = m_world.strike(QStringLiteral("changes"), place + ' ' + how + ' ' + QByteArray::number(at),
                                       RunWorld::Until::ProcessIsGone);
    QVERIFY2(!strike.fired.isEmpty(), qPrintable(QString::number(at)));
    ++fired;
    const auto run = m_world.newestRun();
    check(run, strike.fired);
    QVERIFY2(strike.fired.size() <= triesAtMost(how),
             qPrintable(QStringLiteral("%1 at %2").arg(strike.fired.size()).arg(at)));
    if (QTest::currentTestFailed()) {
      qWarning("%s %s %d of %d; runner: %s", how.constData(), place.constData(), at, calls,
               m_world.runnerLog(run).constData());
      return;
    }
  }
  qInfo(
      "%d faults fired; %d commands that change something came in after one of them, the latest %.1f ms; %d records of "
      "how things ended",
      fired, m_changesAfter, static_cast<double>(m_latestUs) / 1'000, m_endsAfter);
  const bool mayEnd = place == "write" && how == "ENOSPC";
  QVERIFY(mayEnd ? !isSoak() || m_endsAfter > 0 : m_endsAfter == 0);
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
}

void DiskRunTest::actionAtWorkIsStopped_data() {
  QTest::addColumn<QByteArray>("step");
  QTest::addColumn<QByteArray>("fault");
  QTest::addColumn<int>("most");  // changes of that step when nothing stops it
  for (const char *fault : {"sync EIO", "sync ENOSPC"}) {
    QTest::addRow("jobs on their way, %s", fault) << QByteArray("retry") << QByteArray(fault) << manyScripts;
    QTest::addRow("a program at work, %s", fault) << QByteArray("second") << QByteArray(fault) << 6;
  }
}

/// The news of an action that goes on cannot be made durable: the action is stopped there.
void DiskRunTest::actionAtWorkIsStopped() {
  QFETCH(QByteArray, step);
  QFETCH(QByteArray, fault);
  QFETCH(int, most);
  // Which of the runner's commits tells the first news of the step.
  const auto news = m_records.indexOf(QByteArray("dispatched " + step));
  QVERIFY2(news > 0, m_records.join(", ").constData());
  QCOMPARE(m_whole.value(step), most);

  // As in the run that was counted: a grown journal moves its log into the database now and then, which is synced, too.
  QVERIFY(QDir(m_world.journal()).removeRecursively());
  reset();
  const auto strike = m_world.strike(QStringLiteral("changes"), fault + ' ' + QByteArray::number(news + 1),
                                     RunWorld::Until::ProcessIsGone);
  QCOMPARE(strike.fired.size(), 1);
  const auto run = m_world.newestRun();
  QVERIFY2(
      intended(run).contains(step),
      QByteArray(run.toLatin1() + " at " + QByteArray::number(m_world.head().sequence) + ": " + m_world.runnerLog(run))
          .constData());
  const int done = changesByStep(run).value(step);
  qInfo("%d of %d", done, most);
  QVERIFY2(done >= 1 && done <= most * 2 / 3, qPrintable(QString::number(done)));
  check(run, strike.fired);
}

/// The kernel may write less than it was asked to and take the rest at the second try.
void DiskRunTest::aShortWriteThatGoesOnDoesNoHarm() {
  const int calls = m_calls.value("write");
  const QList<int> all{3, calls / 2, calls - 5};
  for (const int at : isSoak() ? all : all.mid(1, 1)) {
    reset();
    const auto strike =
        m_world.strike(QStringLiteral("changes"), "write PART " + QByteArray::number(at), RunWorld::Until::RunEnds);
    QCOMPARE(strike.fired.size(), 1);
    QVERIFY2(strike.answer.code == 0, strike.answer.complaint.constData());
  }
  QCOMPARE(m_world.opsdeck({"journal", "verify"}).code, 0);
}

QTEST_GUILESS_MAIN(DiskRunTest)
#include "tst_disk_run.moc"
