#include <signal.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTimeZone>

#include "models/base/paths.h"
#include "models/items/audit_items.h"
#include "models/items/run_text.h"
#include "models/monitor/monitor.h"
#include "models/procedures/owner_watch.h"
#include "tests/crash/wall_clock.h"
#include "tests/crash/writer_process.h"
#include "tests/lab/program.h"
#include "tests/support/private_redis.h"
#include "tests/support/soak.h"
#include "tests/unit/journal/journal_fixture.h"
#include "tests/unit/monitor/fake_backends.h"

using namespace ops;

namespace {

constexpr double year = 365.0 * 86'400;
constexpr double twoHours = 7'200;

QList<Record> allOf(Journal &journal) {
  RecordQuery query;
  query.limit = 1'000'000;
  const auto records = await(journal.read(query));
  return records ? *records : QList<Record>();
}

QList<Record> jumpsIn(const QList<Record> &records) {
  QList<Record> jumps;
  for (const auto &record : records) {
    if (record.event.type == QLatin1String(event::clockJump)) jumps.append(record);
  }
  return jumps;
}

bool isAbout(double seconds, double wanted) {
  return std::abs(seconds - wanted) < 2;
}

}  // namespace

/// The wall clock is set by a year, back by a year, by two hours, and passes both changes of daylight saving time, in
/// the middle of runs of the real program and of what a console does. Order, durations, ages and waits stay what they
/// are; the journal says that its clock was set.
class TestClockJumps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QVERIFY(m_clock.set(0)); }
  void monotonicClocksAreNotFaked();
  void journalNotesEachJump();
  void honestJournalHasNone();
  void runsOfTheProgram_data();
  void runsOfTheProgram();
  void watchingGoesOn_data();
  void watchingGoesOn();
  void ownersAreSeen();
  void cleanupTestCase() {
    qInfo("%d jumps and changes of daylight saving time, each seen by the wall clock", m_fired);
  }

 private:
  /// Sets the clock, and makes sure that it was set.
  void jump(double seconds);

  WallClock m_clock;
  int m_fired = 0;
};

void TestClockJumps::jump(double seconds) {
  const auto before = momentNow();
  QVERIFY(m_clock.moveBy(seconds));
  const auto after = momentNow();
  const double moved = static_cast<double>(before.utc.msecsTo(after.utc)) / 1e3;
  const double passed = static_cast<double>(after.tick.ns - before.tick.ns) / 1e9;
  QVERIFY2(isAbout(moved - passed, seconds), qPrintable(QString::number(moved)));
  QVERIFY(passed >= 0 && passed < 1);
  ++m_fired;
}

void TestClockJumps::monotonicClocksAreNotFaked() {
  const auto steady = steadyNow();
  QElapsedTimer elapsed;
  elapsed.start();
  for (const double seconds : {year, -year, -twoHours}) jump(seconds);
  QVERIFY(elapsed.elapsed() < 1'000);
  QVERIFY(steady.msecsTo(steadyNow()) >= 0 && steady.msecsTo(steadyNow()) < 1'000);
}

void TestClockJumps::journalNotesEachJump() {
  JournalFolder folder;
  Journal journal(folder.options());
  QVERIFY(await(journal.open()));
  const int wanted = isSoak() ? 1'000 : 25;
  const double sizes[] = {year, -year, -twoHours, twoHours, 6, -6, 86'400};
  QRandomGenerator random(20'261'125);
  QList<double> made;
  qint64 last = 0;
  for (int i = 0; i < wanted; ++i) {
    const auto before = await(journal.append(makeEvent(event::intent)));
    QVERIFY(before);
    QCOMPARE(before->sequence, last + (i == 0 ? 1 : 2));
    made.append(sizes[random.bounded(static_cast<int>(std::size(sizes)))]);
    jump(made.last());
    last = before->sequence;
  }
  QVERIFY(await(journal.append(makeEvent(event::outcome))));
  const auto records = allOf(journal);
  for (qsizetype i = 0; i < records.size(); ++i) QCOMPARE(records[i].sequence, i + 1);
  const auto jumps = jumpsIn(records);
  QCOMPARE(jumps.size(), wanted);
  for (int i = 0; i < wanted; ++i) {
    const auto &record = jumps[i];
    QCOMPARE(record.sequence, 2 * i + 2);
    const double seconds = jsonNumber(record.event.body, "seconds");
    QVERIFY2(isAbout(seconds, made[i]), qPrintable(QString::number(seconds)));
    const auto from = QDateTime::fromString(jsonString(record.event.body, "from"), Qt::ISODateWithMs);
    const auto to = QDateTime::fromString(jsonString(record.event.body, "to"), Qt::ISODateWithMs);
    QVERIFY(isAbout(static_cast<double>(from.msecsTo(to)) / 1e3, made[i]));
    QVERIFY(
        auditRow(record).what.contains(made[i] > 0 ? QStringLiteral("set forward by") : QStringLiteral("set back")));
  }
  QVERIFY(await(journal.verify())->intact);
}

/// Clocks that nobody sets raise no alarm: many records of two processes, one of which stands still for longer than the
/// clocks may differ; nor does a clock that is set by less than that.
void TestClockJumps::honestJournalHasNone() {
  JournalFolder folder;
  const auto count = QString::number(isSoak() ? 20'000 : 500);
  WriterProcess first({folder.path(), QStringLiteral("append"), count, QStringLiteral("outcome")});
  WriterProcess second({folder.path(), QStringLiteral("append"), count, QStringLiteral("outcome")});
  QTRY_VERIFY_WITH_TIMEOUT(second.count("a") > 20, 30'000);
  // Stopped outside of an append, which would keep the other one waiting.
  ::kill(static_cast<pid_t>(second.process().processId()), SIGSTOP);
  QElapsedTimer stopped;
  stopped.start();
  QTRY_VERIFY_WITH_TIMEOUT(stopped.elapsed() > 5'500, 10'000);
  ::kill(static_cast<pid_t>(second.process().processId()), SIGCONT);
  for (auto *writer : {&first, &second}) {
    QTRY_COMPARE_WITH_TIMEOUT(writer->process().state(), QProcess::NotRunning, 240'000);
    QVERIFY(writer->count("a") > 0);
  }
  Journal journal(folder.options());
  QVERIFY(await(journal.open()));
  jump(3);
  QVERIFY(await(journal.append(makeEvent(event::outcome))));
  const auto records = allOf(journal);
  QVERIFY(records.size() > count.toInt());
  QCOMPARE(jumpsIn(records).size(), 0);
}

void TestClockJumps::runsOfTheProgram_data() {
  QTest::addColumn<double>("seconds");
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QDateTime>("change");
  const auto set = [](const char *name, double seconds) {
    QTest::newRow(name) << seconds << QByteArray() << QDateTime();
  };
  set("a year ahead", year);
  set("a year back", -year);
  set("two hours back", -twoHours);
  const auto change = [](const char *name, const char *zone, QDate day, int hour) {
    QTest::newRow(name) << 0.0 << QByteArray(zone) << QDateTime(day, QTime(hour, 0), Qt::UTC);
  };
  if (isSoak()) change("Berlin in spring", "Europe/Berlin", QDate(2027, 3, 28), 1);
  change("Berlin in autumn", "Europe/Berlin", QDate(2027, 10, 31), 1);
  change("New York in spring", "America/New_York", QDate(2027, 3, 14), 7);
  if (isSoak()) change("New York in autumn", "America/New_York", QDate(2027, 11, 7), 6);
}

/// A run waits, changes something, and waits again; its clock jumps while it waits.
void TestClockJumps::runsOfTheProgram() {
  QFETCH(double, seconds);
  QFETCH(QByteArray, zone);
  QFETCH(QDateTime, change);
  TemporaryWorld world;
  PrivateRedis redis(world, QStringLiteral("redis"));
  QVERIFY2(redis.start(), redis.process().log().constData());
  redis.push("orders_failed", {"one", "two"});
  QVERIFY(test::write(world.path(QStringLiteral("config/opsdeck/systems/shop.yaml")),
                      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
                      "services: [{name: worker}]\nqueues: [{name: orders, connection: cache, failed: orders_failed}]\n"
                      "environments:\n- name: here\n  tier: practice\n"
                      "  connections: {cache: {type: redis, url: \"redis+unix://" +
                          redis.socket().toUtf8() + "\"}}\n"));
  QVERIFY(
      test::write(world.path(QStringLiteral("config/opsdeck/procedures/wait.yaml")),
                  "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: wait, title: Wait, system: shop}\nsteps:\n"
                  "- {id: go, title: Go, risk: read, do: {queue.depth: {queue: orders, above: 0, within: 10m, every: "
                  "200ms}}}\n"
                  "- {id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}\n"
                  "- {id: done, title: Done, risk: read, do: {queue.depth: {queue: orders, is: 3}}}\n"));
  // Two seconds before the change of daylight saving time, or now.
  constexpr double ahead = 2;
  if (change.isValid()) jump(static_cast<double>(utcNow().msecsTo(change)) / 1e3 - ahead);

  QProcess program;
  auto environment = QProcessEnvironment::systemEnvironment();
  const auto variables = WallClock::variables();
  for (auto it = variables.begin(); it != variables.end(); ++it) environment.insert(it.key(), it.value());
  if (!zone.isEmpty()) environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
  program.setProcessEnvironment(environment);
  QElapsedTimer took;
  took.start();
  program.start(QStringLiteral(OPSDECK_BINARY), {QStringLiteral("run"), QStringLiteral("shop"), QStringLiteral("wait"),
                                                 QStringLiteral("-e"), QStringLiteral("here")});
  JournalOptions options;
  options.folder = paths::journal();
  options.readOnly = true;
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(options.folder + QStringLiteral("/journal.db")), 30'000);
  std::unique_ptr<Journal> journal;
  const auto intents = [&] {
    // Made in this moment, it may not be whole yet.
    if (!journal) journal = std::make_unique<Journal>(options);
    if (!await(journal->open())) return journal.reset(), qsizetype(0);
    RecordQuery query;
    query.types = {QLatin1String(event::intent)};
    const auto found = await(journal->read(query));
    if (!found || found->isEmpty()) journal.reset();
    return found ? found->size() : 0;
  };
  QTRY_VERIFY_WITH_TIMEOUT(intents() > 0, 30'000);
  if (change.isValid()) {
    const QTimeZone place(zone);
    const int offset = place.offsetFromUtc(utcNow());
    QVERIFY(utcNow() < change);
    QTRY_VERIFY_WITH_TIMEOUT(utcNow() > change, 10'000);
    QCOMPARE(std::abs(place.offsetFromUtc(utcNow()) - offset), 3'600);
    ++m_fired;
  } else {
    jump(seconds);
  }
  redis.push("orders", {"go"});
  QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
  const auto realMs = took.elapsed();
  const auto said = program.readAllStandardOutput();
  QVERIFY2(program.exitCode() == 0, QByteArray(said + program.readAllStandardError()).constData());

  const auto records = allOf(*journal);
  RunState state;
  qint64 previous = 0;
  for (const auto &record : records) {
    QCOMPARE(record.sequence, ++previous);
    if (!record.event.run.isEmpty()) state = apply(std::move(state), record);
  }
  const auto jumps = jumpsIn(records);
  QCOMPARE(jumps.size(), change.isValid() ? 0 : 1);
  if (!jumps.isEmpty()) {
    const double noted = jsonNumber(jumps.first().event.body, "seconds");
    QVERIFY2(isAbout(noted, seconds), qPrintable(QString::number(noted)));
    const auto &next = records[jumps.first().sequence];
    QVERIFY(next.event.type == QLatin1String(event::outcome) || next.event.type == QLatin1String(event::dispatched));
  }
  QCOMPARE(*state.outcome, OutcomeKind::Succeeded);
  const auto duration = runDuration(state, momentNow());
  QVERIFY2(duration.count() > 0 && duration.count() <= realMs, qPrintable(formatDuration(duration)));
  qint64 steps = 0;
  for (const auto &step : std::as_const(state.steps)) {
    const auto part = stepDuration(step, momentNow());
    QVERIFY(part);
    steps += part->count();
  }
  QVERIFY(steps > 0 && steps <= duration.count());
  QVERIFY2(said.contains(QByteArray("succeeded after " + formatDuration(duration).toUtf8())), said.constData());
  QCOMPARE(redis.list("orders"), QByteArrayList({"go", "one", "two"}));
  const auto verified = test::opsdeck({QStringLiteral("journal"), QStringLiteral("verify")}, variables);
  QVERIFY2(verified.code == 0, verified.err.constData());
}

void TestClockJumps::watchingGoesOn_data() {
  QTest::addColumn<double>("seconds");
  QTest::newRow("a year ahead") << year;
  QTest::newRow("a year back") << -year;
  QTest::newRow("two hours back") << -twoHours;
}

/// What is fresh stays fresh, what has to hold for a while holds for that while, and what falls silent grows stale.
void TestClockJumps::watchingGoesOn() {
  QFETCH(double, seconds);
  fakes::World world;
  QueueSpec queue;
  queue.name = QStringLiteral("jobs");
  queue.connection = QStringLiteral("cache");
  queue.every = Milliseconds(40);
  queue.staleAfter = Milliseconds(1'500);
  constexpr Milliseconds hold{1'000};
  queue.thresholds = {
      {{Limit::Comparison::Above, 20, QStringLiteral("> 20")}, Severity::P1, QStringLiteral("depth"), hold, {}, {}}};
  ServiceSpec api;
  api.name = QStringLiteral("api");
  api.probe.kind = ProbeSpec::Kind::Http;
  api.probe.target = QStringLiteral("{{api}}/health");
  api.probe.every = Milliseconds(40);
  api.probe.staleAfter = Milliseconds(1'500);
  world.described.services = {api};
  world.described.queues = {queue};
  qint64 depth = 5;
  world.store.readings.give = [&depth] {
    QueueReading reading;
    reading.depth = depth;
    return Result<QueueReading>(reading);
  };
  Monitor monitor(world);
  const auto &status = monitor.status();
  QList<Health> seen;
  connect(&monitor, &Monitor::changed, this, [&] { seen << status.services[0].health << status.queues[0].health; });
  monitor.start();
  QTRY_VERIFY(status.services[0].health == Health::Ok && status.queues[0].health == Health::Ok);
  seen.clear();

  depth = 30;
  QElapsedTimer held;
  held.start();
  QTRY_COMPARE(status.queues[0].pending.size(), 1);
  const auto samples = monitor.series(QStringLiteral("queue/jobs/depth")).samples().size();
  jump(seconds);
  QTRY_VERIFY(monitor.series(QStringLiteral("queue/jobs/depth")).samples().size() > samples + 3);
  QCOMPARE(status.queues[0].pending.size(), 1);
  QCOMPARE(status.queues[0].health, Health::Ok);
  QVERIFY(held.elapsed() < hold.count());
  QTRY_COMPARE(status.queues[0].crossed.size(), 1);
  QVERIFY2(held.elapsed() >= hold.count() - 50, qPrintable(QString::number(held.elapsed())));
  QVERIFY(held.elapsed() < hold.count() + 700);
  QVERIFY(!seen.contains(Health::Unknown) && !seen.contains(Health::Down));
  QVERIFY(!status.services[0].freshness.isStale(steadyNow()));
  QVERIFY(status.services[0].healthSince.msecsTo(steadyNow()) < 10'000);
  const auto all = monitor.series(QStringLiteral("queue/jobs/depth")).samples();
  for (qsizetype i = 1; i < all.size(); ++i)
    QVERIFY(all[i].atMs >= all[i - 1].atMs && all[i].atMs < all[i - 1].atMs + 2'000);

  world.store.readings.silent = true;
  world.client.at(QStringLiteral("/health")).silent = true;
  QElapsedTimer silent;
  silent.start();
  jump(-seconds);
  QTRY_COMPARE(status.queues[0].health, Health::Unknown);
  QVERIFY2(silent.elapsed() > 1'000 && silent.elapsed() < 4'000, qPrintable(QString::number(silent.elapsed())));
}

/// A runner that claims its run after the clock was set back, and dies, is known to have been there: nobody waits for
/// it any more.
void TestClockJumps::ownersAreSeen() {
  bool isAlive = true;
  int asked = 0;
  Tick claimed = momentNow().tick;
  const auto ask = [&](const QStringList &resources) {
    return makeOp<QList<ClaimHolder>>([&, resources](OperationOf<QList<ClaimHolder>> &op) {
      ClaimHolder holder{resources.first(), {}, {}, 4'711, utcNow(), isAlive, claimed};
      ++asked;
      op.succeed({holder});
    });
  };
  OwnerWatch watch(QStringLiteral("r"), ask, Milliseconds(600'000));
  jump(-year);
  QTRY_VERIFY(asked >= 2);
  QVERIFY(watch.isAlive());
  claimed = momentNow().tick;
  isAlive = false;
  QTRY_VERIFY_WITH_TIMEOUT(!watch.isAlive(), 5'000);
  // One that has claimed it long before does not count as the one that is waited for.
  claimed.ns -= 60'000'000'000;
  OwnerWatch other(QStringLiteral("r"), ask, Milliseconds(2'500));
  jump(2 * year);
  QElapsedTimer clock;
  clock.start();
  QTRY_VERIFY_WITH_TIMEOUT(!other.isAlive(), 10'000);
  QVERIFY(clock.elapsed() > 2'000);
}

int main(int argc, char *argv[]) {
  if (!WallClock::takeOver(argv)) qFatal("libfaketime is missing: install the package faketime");
  QCoreApplication application(argc, argv);
  TestClockJumps test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_clock_jumps.moc"
