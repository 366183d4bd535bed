#include <signal.h>

#include <QCryptographicHash>
#include <QProcess>

#include "models/base/paths.h"
#include "tests/crash/race_barrier.h"
#include "tests/lab/program.h"
#include "tests/support/private_redis.h"
#include "tests/support/soak.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {

/// How an attempt to claim went.
struct Attempt {
  qint64 triedNs = 0;
  qint64 endedNs = 0;
  qint64 fence = 0;  ///< 0: refused
  QByteArray code, why;
};

/// A claim_racer, which lives through many races.
class Racer {
 public:
  explicit Racer(const QString &folder) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OPSDECK_CLAIM_RACER), {folder});
  }
  ~Racer() {
    m_process.kill();
    m_process.waitForFinished();
  }
  qint64 pid() const { return m_process.processId(); }
  bool isReady() { return nextLine() == "r"; }
  void order(const QByteArray &line) {
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
  }
  /// Waits for it; empty if nothing comes.
  QByteArray nextLine() {
    while (!m_process.canReadLine()) {
      if (!m_process.waitForReadyRead(30'000)) return {};
    }
    return m_process.readLine().trimmed();
  }
  Attempt attempt() {
    Attempt attempt;
    attempt.triedNs = nextLine().mid(2).toLongLong();
    const auto words = nextLine().split(' ');
    if (words.value(0) == "h") {
      attempt.fence = words.value(1).toLongLong();
      attempt.endedNs = words.value(2).toLongLong();
    } else {
      attempt.endedNs = words.value(1).toLongLong();
      attempt.code = words.value(2);
      attempt.why = words.mid(3).join(' ');
    }
    return attempt;
  }
  void signal(int number) const { ::kill(static_cast<pid_t>(pid()), number); }
  bool kill() {
    m_process.kill();
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::CrashExit;
  }

 private:
  QProcess m_process;
};

constexpr int racerCount = 4;

void endOf(QProcess &process) {
  process.kill();
  process.waitForFinished();
}

/// How many processes execute a run or try to.
int runnersOf(const QString &run) {
  const QByteArray words = '\0' + QByteArray("runner") + '\0' + run.toLatin1() + '\0';
  int found = 0;
  for (const auto &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
    if (line.open(QIODevice::ReadOnly) && line.readAll().endsWith(words)) ++found;
  }
  return found;
}

}  // namespace

/// Several processes go for one run and one target at the same moment. There is one owner at a time, whoever is refused
/// is told who that is, and nothing is written under a fence once there is a newer one.
class TestClaimRaces : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ownersAreAlone();
  void runnersAreAlone();

 private:
  enum class Fate { Released, Killed, Stopped, LockDropped, FileRemoved };

  void startRacer(std::size_t place);
  /// The place of the one that won among `racers`.
  int race(const QList<int> &racers);
  void overtaken(int old, Fate fate);
  QByteArray appendBy(int racer);
  void checkFences();
  QString lockFile() const;

  JournalFolder m_folder;
  QTemporaryDir m_other;
  std::unique_ptr<RaceBarrier> m_barrier;
  std::vector<std::unique_ptr<Racer>> m_racers;
  QString m_resource;
  int m_races = 0;
  int m_contested = 0;
  QList<qint64> m_spreadsNs;
  QMap<Fate, int> m_fates;
};

void TestClaimRaces::startRacer(std::size_t place) {
  m_racers[place] = std::make_unique<Racer>(m_folder.path());
  QVERIFY(m_racers[place]->isReady());
}

QString TestClaimRaces::lockFile() const {
  const auto digest = QCryptographicHash::hash(m_resource.toUtf8(), QCryptographicHash::Sha256).toHex();
  return m_folder.path() + QStringLiteral("/locks/") + QString::fromLatin1(digest);
}

int TestClaimRaces::race(const QList<int> &racers) {
  const auto at = [this](int racer) -> Racer & { return *m_racers[static_cast<std::size_t>(racer)]; };
  if (!m_barrier->shut()) return -1;
  const QByteArray order = "race " + m_resource.toUtf8() + " run-of-" + QByteArray::number(m_races) + ' ' +
                           QFile::encodeName(m_barrier->path());
  for (const int racer : racers) at(racer).order(order);
  if (!QTest::qWaitFor([&] { return m_barrier->waiting() == racers.size(); }, 30'000)) return -1;
  m_barrier->lift();
  QMap<int, Attempt> attempts;
  int winner = -1;
  int winners = 0;
  qint64 first = std::numeric_limits<qint64>::max();
  qint64 last = 0;
  for (const int racer : racers) {
    const auto attempt = at(racer).attempt();
    attempts[racer] = attempt;
    first = std::min(first, attempt.triedNs);
    last = std::max(last, attempt.triedNs);
    if (attempt.fence == 0) continue;
    winner = racer;
    ++winners;
  }
  ++m_races;
  m_spreadsNs.append(last - first);
  if (winners != 1) {
    qWarning("%d owners of %s", winners, qPrintable(m_resource));
    return -1;
  }
  int early = 0;
  for (const auto &attempt : std::as_const(attempts)) early += attempt.triedNs < attempts[winner].endedNs ? 1 : 0;
  if (early > 1) ++m_contested;
  const QByteArray holder = "process " + QByteArray::number(at(winner).pid()) + " holds it";
  for (auto it = attempts.cbegin(); it != attempts.cend(); ++it) {
    if (it.key() == winner || (it->code == "refused" && it->why.contains(holder))) continue;
    qWarning("racer %d: %s, \"%s\" instead of: %s", it.key(), it->code.constData(), it->why.constData(),
             holder.constData());
    return -1;
  }
  return winner;
}

QByteArray TestClaimRaces::appendBy(int racer) {
  auto &writer = *m_racers[static_cast<std::size_t>(racer)];
  writer.order("append");
  return writer.nextLine();
}

/// The owner loses its claim without knowing; then it goes on.
void TestClaimRaces::overtaken(int old, Fate fate) {
  auto &owner = *m_racers[static_cast<std::size_t>(old)];
  QList<int> others;
  for (int i = 0; i < racerCount; ++i) {
    if (i != old) others.append(i);
  }
  if (fate == Fate::Stopped) owner.signal(SIGSTOP);
  if (fate == Fate::LockDropped) {
    owner.order("drop");
    QCOMPARE(owner.nextLine(), QByteArray("d"));
  } else {
    QVERIFY2(QFile::remove(lockFile()), qPrintable(lockFile()));
  }
  const int next = race(others);
  QVERIFY(next >= 0);
  if (fate == Fate::Stopped) owner.signal(SIGCONT);
  const auto late = appendBy(old);
  QVERIFY2(late.startsWith("e ") && late.contains(" refused ") && late.contains("(fence)"), late.constData());
  // Its end must not take the new owner's lock away.
  owner.order("release");
  QCOMPARE(owner.nextLine(), QByteArray("d"));
  QVERIFY(QFile::exists(lockFile()));
  QVERIFY(appendBy(next).startsWith("a "));
  m_racers[static_cast<std::size_t>(next)]->order("release");
  QCOMPARE(m_racers[static_cast<std::size_t>(next)]->nextLine(), QByteArray("d"));
}

void TestClaimRaces::ownersAreAlone() {
  m_barrier = std::make_unique<RaceBarrier>(m_other.filePath(QStringLiteral("barrier")));
  m_racers.resize(racerCount);
  for (std::size_t i = 0; i < racerCount; ++i) startRacer(i);
  const int wanted = isSoak() ? 1'000 : 30;
  const Fate fates[] = {Fate::Released,    Fate::Released,    Fate::Released, Fate::Killed,
                        Fate::LockDropped, Fate::FileRemoved, Fate::Stopped};
  for (int round = 0; m_races < wanted; ++round) {
    m_resource =
        round % 2 == 0 ? QStringLiteral("target:redis:the-same-every-time") : QStringLiteral("run:%1").arg(round);
    const int winner = race({0, 1, 2, 3});
    QVERIFY(winner >= 0);
    const auto fate = fates[round % std::size(fates)];
    ++m_fates[fate];
    QVERIFY(appendBy(winner).startsWith("a "));
    auto &owner = *m_racers[static_cast<std::size_t>(winner)];
    if (fate == Fate::Released) {
      owner.order("release");
      QCOMPARE(owner.nextLine(), QByteArray("d"));
    } else if (fate == Fate::Killed) {
      QVERIFY(owner.kill());
      QList<int> losers{0, 1, 2, 3};
      losers.removeOne(winner);
      const int next = race(losers);
      QVERIFY(next >= 0);
      m_racers[static_cast<std::size_t>(next)]->order("release");
      QCOMPARE(m_racers[static_cast<std::size_t>(next)]->nextLine(), QByteArray("d"));
      startRacer(static_cast<std::size_t>(winner));
    } else {
      overtaken(winner, fate);
    }
    if (QTest::currentTestFailed()) return;
  }
  m_racers.clear();
  std::ranges::sort(m_spreadsNs);
  const auto spread = [this](double part) {
    return static_cast<double>(
               m_spreadsNs[static_cast<qsizetype>(static_cast<double>(m_spreadsNs.size() - 1) * part)]) /
           1e6;
  };
  qInfo(
      "%d races of up to %d processes; in %d more than one had tried before the first had won; attempts within %.2f ms "
      "(median), %.2f ms (99 of 100)",
      m_races, racerCount, m_contested, spread(0.5), spread(0.99));
  qInfo("owners: %d released, %d killed, %d stopped, %d without their kernel lock, %d without their lock file",
        m_fates[Fate::Released], m_fates[Fate::Killed], m_fates[Fate::Stopped], m_fates[Fate::LockDropped],
        m_fates[Fate::FileRemoved]);
  QVERIFY(m_contested >= m_races * 9 / 10);
  QVERIFY(spread(0.5) < 5);
  checkFences();
}

/// The whole journal: under each resource the fences grow, and no record stands under any but the newest one.
void TestClaimRaces::checkFences() {
  Journal journal(m_folder.options());
  QVERIFY(await(journal.open()));
  QVERIFY(await(journal.verify())->intact);
  RecordQuery all;
  all.limit = 1'000'000;
  const auto records = await(journal.read(all));
  QVERIFY(records);
  QHash<QString, qint64> fences;
  int claims = 0;
  int appends = 0;
  for (const auto &record : *records) {
    const auto resource = jsonString(record.event.body, "resource");
    if (record.event.type == QLatin1String(event::claimed)) {
      QVERIFY(record.sequence > fences.value(resource));
      fences[resource] = record.sequence;
      ++claims;
    } else if (record.event.type == QLatin1String(event::outcome)) {
      QCOMPARE(jsonInteger(record.event.body, "fence"), fences.value(resource));
      ++appends;
    }
  }
  QCOMPARE(claims, m_races);
  QVERIFY(appends > 0);
}

/// The same with the real program: runners and `resume` go for one run that has lost its owner.
void TestClaimRaces::runnersAreAlone() {
  TemporaryWorld world;
  PrivateRedis redis(world, QStringLiteral("redis"));
  QVERIFY2(redis.start(), redis.process().log().constData());
  QVERIFY(test::write(world.path(QStringLiteral("config/opsdeck/systems/shop.yaml")),
                      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
                      "services: [{name: worker}]\nqueues: [{name: orders, connection: cache}]\nenvironments:\n- name: "
                      "here\n  tier: practice\n"
                      "  connections: {cache: {type: redis, url: \"redis+unix://" +
                          redis.socket().toUtf8() + "\"}}\n"));
  QVERIFY(test::write(world.path(QStringLiteral("config/opsdeck/procedures/long.yaml")),
                      "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: long, title: Long, system: shop}\n"
                      "steps: [{id: wait, title: Wait, risk: read, do: {queue.depth: {queue: orders, above: 9, within: "
                      "1h}}}]\n"));
  QProcess first;
  first.start(QStringLiteral(OPSDECK_BINARY), {QStringLiteral("run"), QStringLiteral("shop"), QStringLiteral("long"),
                                               QStringLiteral("-e"), QStringLiteral("here")});
  const auto newest = [] {
    return jsonMember(test::opsdeck({QStringLiteral("runs"), QStringLiteral("-o"), QStringLiteral("json")}).json(),
                      "runs");
  };
  QString run;
  QTRY_VERIFY_WITH_TIMEOUT(!newest().empty() && jsonBool(newest().front(), "ownerAlive"), 30'000);
  run = jsonString(newest().front(), "run");

  JournalOptions options;
  options.folder = paths::journal();
  options.readOnly = true;
  Journal journal(options);
  QVERIFY(await(journal.open()));
  const QString resource = QStringLiteral("run:") + run;
  const auto owner = [&] {
    const auto holders = await(journal.holders({resource}));
    return holders && !holders->isEmpty() && holders->first().alive ? holders->first().pid : qint64(0);
  };
  const auto claims = [&] {
    RecordQuery query;
    query.run = run;
    query.types = {QLatin1String(event::claimed)};
    return static_cast<int>(await(journal.read(query))->size());
  };
  RaceBarrier barrier(world.path(QStringLiteral("barrier")));
  const int rounds = isSoak() ? 40 : 2;
  int refused = 0;
  std::vector<std::unique_ptr<QProcess>> kept;
  for (int round = 0; round < rounds; ++round) {
    const auto gone = owner();
    QVERIFY(gone > 0);
    QCOMPARE(::kill(static_cast<pid_t>(gone), SIGKILL), 0);
    QTRY_COMPARE(owner(), qint64(0));
    for (auto &process : kept) endOf(*process);
    const int before = claims();
    QVERIFY(barrier.shut());
    std::vector<std::unique_ptr<QProcess>> racers;
    for (int i = 0; i < racerCount; ++i) {
      auto &racer = racers.emplace_back(std::make_unique<QProcess>());
      const auto verb = i == 0 ? QStringLiteral("resume") : QStringLiteral("runner");
      racer->start(QStringLiteral("flock"), {QStringLiteral("--shared"), QStringLiteral("--no-fork"), barrier.path(),
                                             QStringLiteral(OPSDECK_BINARY), verb, run});
      QVERIFY(racer->waitForStarted());
    }
    QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), racerCount, 30'000);
    barrier.lift();
    QTRY_VERIFY_WITH_TIMEOUT(owner() > 0, 30'000);
    const auto winner = owner();
    for (int i = 1; i < racerCount; ++i) {
      auto &racer = *racers[static_cast<std::size_t>(i)];
      if (racer.processId() == winner) continue;
      QTRY_COMPARE_WITH_TIMEOUT(racer.state(), QProcess::NotRunning, 30'000);
      const auto said = racer.readAllStandardError();
      QVERIFY2(racer.exitCode() != 0 && said.contains(QByteArray("process " + QByteArray::number(winner))),
               said.constData());
      ++refused;
    }
    QCOMPARE(owner(), winner);
    QCOMPARE(claims(), before + 1);
    // The runner that `resume` may have started gives up as well. Whoever owns the run lives until the next round.
    QTRY_COMPARE_WITH_TIMEOUT(runnersOf(run), 1, 30'000);
    kept = std::move(racers);
  }
  qInfo("%d races of runners and resume for one run; %d runners refused, each told who owns it", rounds, refused);
  QVERIFY(refused >= rounds * 2);
  const auto last = owner();
  if (last > 0) ::kill(static_cast<pid_t>(last), SIGKILL);
  for (auto &process : kept) endOf(*process);
  endOf(first);
}

QTEST_GUILESS_MAIN(TestClaimRaces)
#include "tst_claim_races.moc"
