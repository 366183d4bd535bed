#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <csignal>
#include <cstdio>

#include "app/lab/jobs.h"
#include "app/lab/lab.h"
#include "app/lab/layout.h"
#include "tests/gui/command_line.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/picture.h"
#include "tests/gui/run_records.h"
#include "tests/support/await.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int drainMs = 150'000;  ///< for the queue's 300 jobs
constexpr qint64 burst = 300;     ///< jobs that the fault "queue-blocked" brings
constexpr qint64 calmBelow = 21;  ///< the lab's first alert is at "> 20"

}  // namespace

/// The main window against a real practice lab, with real runners. One lab for all functions; each breaks it anew.
class TestConsoleLab : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void cleanupTestCase();
  void breaksAndMends();
  void theWindowBreaksAndMends();
  void runSurvivesTheConsole();
  void consoleAndCommandLineAppendAtOnce();
  void aBusyLabTakesNothingAway();
  void aRunWhoseRunnerDiesIsTold();

 private:
  qint64 depth();
  bool blockQueue();
  void openDesk();
  QList<Record> recordsOf(const QString &run);
  bool hasIntent(const QString &run, const QString &step) { return find(recordsOf(run), event::intent, step); }
  void isRealRunner(const QString &run, qint64 console);
  void windowTurns();
  void wizardShowsTheRun(const QString &run);
  void auditShowsAll(const QString &run);
  void isShownAs(const QString &run, const QString &state);
  void waitAtGate(const std::vector<std::unique_ptr<QProcess>> &processes);
  void openGate();
  void endWell(const std::vector<std::unique_ptr<QProcess>> &processes, QStringList &runs);
  void wroteAtOnce(const QStringList &runs);
  void journalIsWhole(const QList<Record> &counted);

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
  std::unique_ptr<RedisClient> m_redis;
  std::unique_ptr<Journal> m_journal;  ///< of our own, beside the console's
  std::unique_ptr<Desk> m_desk;
};

// Where a helper has failed, the function ends.
#define STEP(call) \
  call;            \
  if (QTest::currentTestFailed()) return

void TestConsoleLab::initTestCase() {
  describeApplication();
  Theme::install(ThemeMode::Dark);
  QVERIFY(QDir().mkpath(m_world.path(QStringLiteral("config/opsdeck/procedures"))));
  QFile file(m_world.path(QStringLiteral("config/opsdeck/procedures/look-around.yaml")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(lookAround()), lookAround().size());
  file.close();
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
  m_info = *started;
  m_redis = std::make_unique<RedisClient>(m_info.redis);
  JournalOptions options;
  options.folder = m_world.path(QStringLiteral("state/opsdeck/journal"));
  m_journal = std::make_unique<Journal>(options);
  const auto opened = await(m_journal->open());
  QVERIFY2(opened, errorText(opened).constData());
}

void TestConsoleLab::init() {
  QVERIFY(m_lab->mend());
  QVERIFY(m_redis->command({"DEL", labkeys::documents}));
  QVERIFY(m_lab->info()->faults.isEmpty());
}

void TestConsoleLab::cleanup() {
  m_desk.reset();
}

void TestConsoleLab::cleanupTestCase() {
  m_journal.reset();
  QVERIFY(m_lab->stop());
}

qint64 TestConsoleLab::depth() {
  const auto reply = m_redis->command({"LLEN", labkeys::documents});
  return reply ? reply->integer : -1;
}

/// True if Redis itself says that the queue was calm before and is not any more.
bool TestConsoleLab::blockQueue() {
  const qint64 before = depth();
  return before >= 0 && before < calmBelow && m_lab->breakWith(QStringLiteral("queue-blocked")) && depth() >= burst &&
         m_lab->info()->faults == QStringList{QStringLiteral("queue-blocked")};
}

/// What Welcome promises: from the band, by the palette, without a terminal.
void TestConsoleLab::theWindowBreaksAndMends() {
  STEP(openDesk());
  auto &window = m_desk->window;
  const auto choose = [&window](const QString &typed) {
    auto *palette = window.findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    if (!typed.isEmpty()) field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
  };
  const auto buttons = window.findChildren<QPushButton *>();
  const auto found = std::ranges::find_if(
      buttons, [](const QPushButton *each) { return each->text() == QStringLiteral("Break something…"); });
  QVERIFY(found != buttons.end());
  QTRY_VERIFY((*found)->isVisible());
  QTest::mouseClick(*found, Qt::LeftButton);
  const auto *list = window.findChild<CommandPalette *>()->findChild<QListView *>();
  QVERIFY(list->model()->rowCount() >= Lab::faults().size());
  for (int row = 0; row < Lab::faults().size(); ++row) {
    QVERIFY(list->model()->index(row, 0).data().toString().startsWith(QLatin1String("Break: ")));
  }
  choose(QStringLiteral("Break: API"));
  const auto health = [this] {
    const auto &services = m_desk->console.context()->status->status().services;
    const auto api = std::ranges::find(services, QStringLiteral("api"), &ServiceStatus::name);
    return api == services.end() ? Health::Unknown : api->health;
  };
  QTRY_COMPARE_WITH_TIMEOUT(m_lab->info()->faults, QStringList{QStringLiteral("api-down")}, 30'000);
  QTRY_COMPARE_WITH_TIMEOUT(health(), Health::Down, 30'000);

  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  choose(QStringLiteral("Mend what"));
  QTRY_VERIFY_WITH_TIMEOUT(m_lab->info()->faults.isEmpty(), 30'000);
  QTRY_COMPARE_WITH_TIMEOUT(health(), Health::Ok, 30'000);
}

void TestConsoleLab::openDesk() {
  m_desk = std::make_unique<Desk>();
  QVERIFY2(m_desk->open(), qPrintable(m_desk->console.offlineReason()));
}

QList<Record> TestConsoleLab::recordsOf(const QString &run) {
  RecordQuery query;
  query.run = run;
  query.limit = 100'000;
  return await(m_journal->read(query)).value_or(QList<Record>());
}

/// The run is open, and a process of the real program executes it, which is not the console's child.
void TestConsoleLab::isRealRunner(const QString &run, qint64 console) {
  const auto records = recordsOf(run);
  QCOMPARE(countOf(records, event::runClosed), 0);
  const qint64 runner = runnerOf(records);
  QVERIFY(runner > 0 && runner != console);
  QCOMPARE(programOf(runner), QFileInfo(QStringLiteral(OPSDECK_BINARY)).fileName());
  QCOMPARE(wordsOfProcess(runner).mid(1, 2), (QList<QByteArray>{"runner", run.toLatin1()}));
  QVERIFY(parentOf(runner) > 0 && parentOf(runner) != console);
}

void TestConsoleLab::windowTurns() {
  const auto limits = QStringLiteral("0 of 1 within their limits");
  const auto &overview = m_desk->go(QStringLiteral("overview"));
  const Table queues(overview, QStringLiteral("Queues"));
  QTRY_COMPARE_WITH_TIMEOUT(queues.cells(QStringLiteral("State")), QStringList{QStringLiteral("OK")}, soonMs);
  QVERIFY(!m_desk->attention(QStringLiteral("document_queue")));
  QVERIFY(!shows(m_desk->go(QStringLiteral("queues")), limits));

  QVERIFY(blockQueue());
  const auto &page = m_desk->go(QStringLiteral("queues"));
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, limits), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("(P1: > 50)")), soonMs);
  m_desk->go(QStringLiteral("overview"));
  const QStringList worse{QStringLiteral("Backing up"), QStringLiteral("Stuck")};
  QTRY_VERIFY_WITH_TIMEOUT(worse.contains(queues.cell(0, QStringLiteral("State"))), soonMs);
  // Nobody takes them, which explains their number: one line for both. The list is made anew with each change.
  const auto says = [this](const char *text) {
    const auto *line = m_desk->attention(QStringLiteral("Workers"));
    return line != nullptr && shows(*line, QString::fromLatin1(text));
  };
  QTRY_VERIFY_WITH_TIMEOUT(says("P0"), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(says("explains 2 more alerts"), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(!m_desk->attention(QStringLiteral("document_queue")), soonMs);
}

void TestConsoleLab::wizardShowsTheRun(const QString &run) {
  QTRY_VERIFY_WITH_TIMEOUT(hasIntent(run, QStringLiteral("drained")), soonMs);
  STEP(isRealRunner(run, QCoreApplication::applicationPid()));
  QTRY_VERIFY_WITH_TIMEOUT(m_desk->wizardShows(QStringLiteral("Watch the queue drain")), soonMs);
  QCOMPARE(m_desk->wizardStage(), QStringLiteral("Execute"));
  QVERIFY(m_desk->wizardShows(QStringLiteral("The run is at work.")));

  QTRY_COMPARE_WITH_TIMEOUT(m_desk->wizardStage(), QStringLiteral("Result"), drainMs);
  QVERIFY(m_desk->wizardShows(QStringLiteral("Succeeded")));
  QVERIFY(m_desk->wizardShows(QStringLiteral("All is done: 5 step")));
  QTRY_VERIFY(depth() < calmBelow);
  QVERIFY(depth() >= 0);
}

/// Each record of the run stands in the table, and each action in words: what was to be done, and what came of it.
void TestConsoleLab::auditShowsAll(const QString &run) {
  const auto records = recordsOf(run);
  QCOMPARE(flawOf(records), QString());
  QCOMPARE(m_desk->window.currentPage(), QStringLiteral("audit"));
  const Table audit(m_desk->go(QStringLiteral("audit")), QStringLiteral("Audit"));
  QStringList sequences;
  for (const auto &record : records) sequences.prepend(QString::number(record.sequence));
  QTRY_COMPARE_WITH_TIMEOUT(audit.cells(QStringLiteral("No.")), sequences, soonMs);

  const auto events = audit.cells(QStringLiteral("Event"));
  QCOMPARE(events.count(QStringLiteral("Run opened · queue-backing-up")), 1);
  const QStringList executed{QStringLiteral("depth"), QStringLiteral("workers"), QStringLiteral("stuck"),
                             QStringLiteral("scale"), QStringLiteral("drained")};
  QCOMPARE(executedSteps(records), executed);
  for (const auto &step : executed) {
    const auto action = jsonString(find(records, event::intent, step)->event.body, "action");
    QCOMPARE(events.count(QStringLiteral("Intent · step “%1” · %2").arg(step, action)), 1);
    QCOMPARE(events.count(QStringLiteral("Outcome · step “%1”").arg(step)), 1);
  }
  for (const auto &step : skippedSteps(records)) {
    QCOMPARE(events.count(QStringLiteral("Outcome · step “%1”").arg(step)), 1);
    QVERIFY(!executed.contains(step));
  }
  QCOMPARE(executed.size() + skippedSteps(records).size(), 7);
  QCOMPARE(events.first(), QStringLiteral("Run closed"));
  QCOMPARE(audit.cell(0, QStringLiteral("Result")), QStringLiteral("Succeeded"));
}

void TestConsoleLab::isShownAs(const QString &run, const QString &state) {
  const auto &page = m_desk->go(QStringLiteral("runs"));
  const Table runs(page, QStringLiteral("Runs"));
  QTRY_COMPARE_WITH_TIMEOUT(runs.cell(0, QStringLiteral("State")), state, drainMs);
  QCOMPARE(runs.cell(0, QStringLiteral("Procedure")), QStringLiteral("The queue is backing up"));
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("run %1").arg(run.left(8))), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(wordsOf(page).contains(state), soonMs);
}

void TestConsoleLab::breaksAndMends() {
  STEP(openDesk());
  STEP(windowTurns());
  QCOMPARE(startQueueProcedure(*m_desk, 8), QString());
  const auto run = m_desk->wizard()->run();
  STEP(wizardShowsTheRun(run));
  picture(*m_desk->wizard(), QStringLiteral("console-lab-result"));
  QVERIFY(press(*m_desk->wizard(), QStringLiteral("Show in Audit")));
  STEP(auditShowsAll(run));
  QVERIFY(press(*m_desk->wizard(), QStringLiteral("Close")));
  STEP(isShownAs(run, QStringLiteral("Succeeded")));
  const Table queues(m_desk->go(QStringLiteral("overview")), QStringLiteral("Queues"));
  QTRY_COMPARE_WITH_TIMEOUT(queues.cell(0, QStringLiteral("State")), QStringLiteral("OK"), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(!m_desk->attention(QStringLiteral("document_queue")), soonMs);
}

void TestConsoleLab::runSurvivesTheConsole() {
  QVERIFY(blockQueue());
  const auto console = startProgram(QCoreApplication::applicationFilePath(), {QStringLiteral("--console")});
  QTRY_VERIFY_WITH_TIMEOUT(console->canReadLine() || hasEnded(*console), 4 * soonMs);
  const auto said = QString::fromUtf8(console->readLine()).trimmed();
  QVERIFY2(said.startsWith(QStringLiteral("run ")), qPrintable(said));
  const auto run = said.mid(4);
  QTRY_VERIFY_WITH_TIMEOUT(hasIntent(run, QStringLiteral("drained")), soonMs);
  STEP(isRealRunner(run, console->processId()));

  const qint64 runner = runnerOf(recordsOf(run));
  console->kill();
  QTRY_VERIFY(hasEnded(*console));
  QCOMPARE(console->exitStatus(), QProcess::CrashExit);
  const auto atKill = recordsOf(run);
  QCOMPARE(countOf(atKill, event::runClosed), 0);
  STEP(isRealRunner(run, console->processId()));
  QVERIFY(depth() >= calmBelow);

  STEP(openDesk());
  STEP(isShownAs(run, QStringLiteral("Running")));
  STEP(isShownAs(run, QStringLiteral("Succeeded")));
  const auto records = recordsOf(run);
  QCOMPARE(flawOf(records), QString());
  QVERIFY(records.size() > atKill.size());
  QCOMPARE(runnerOf(records), runner);
  QTRY_VERIFY(depth() < calmBelow);
}

void TestConsoleLab::waitAtGate(const std::vector<std::unique_ptr<QProcess>> &processes) {
  const auto waiting = [this] {
    return std::ranges::count_if(recordsOf({}), [](const Record &record) {
      return isOf(record, event::intent) && record.event.step == QLatin1String("gate");
    });
  };
  QTRY_COMPARE_WITH_TIMEOUT(waiting(), static_cast<qsizetype>(processes.size()), 2 * soonMs);
  for (const auto &process : processes) QVERIFY2(!hasEnded(*process), process->readAllStandardError().constData());
}

void TestConsoleLab::openGate() {
  QVERIFY(depth() < gateAbove);
  const auto queued = enqueueJobs(*m_redis, QList<JobRequest>(gateAbove, sampleRequest()));
  QVERIFY2(queued, queued ? "" : qPrintable(queued.error().toString()));
  QVERIFY(depth() > gateAbove);
}

void TestConsoleLab::endWell(const std::vector<std::unique_ptr<QProcess>> &processes, QStringList &runs) {
  for (const auto &process : processes) {
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*process), 2 * soonMs);
    QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    const auto told = jsonParse(process->readAllStandardOutput());
    QVERIFY(told);
    QCOMPARE(jsonString(*told, "outcome"), QStringLiteral("succeeded"));
    runs += jsonString(*told, "run");
    auto records = recordsOf(runs.last());
    QCOMPARE(flawOf(records), QString());
    records.removeIf([](const Record &record) { return isOf(record, event::dispatched); });
    QCOMPARE(records.size(), lookAroundRecords);
  }
}

void TestConsoleLab::wroteAtOnce(const QStringList &runs) {
  const auto together = togetherIn(recordsOf({}), runs);
  QVERIFY2(together.overlapped, "one run was through before another had begun");
  QVERIFY2(together.turns > 4 * runs.size(), qPrintable(QString::number(together.turns)));
}

/// No record is missing of those that were counted as they came, each belongs to a run or to the alerts that the
/// console writes down, and each run is whole.
void TestConsoleLab::journalIsWhole(const QList<Record> &counted) {
  QMap<QString, QList<Record>> runs;
  for (qsizetype i = 0; i < counted.size(); ++i) {
    QCOMPARE(counted[i].sequence, i + 1);
    runs[counted[i].event.run] += counted[i];
  }
  for (auto run = runs.begin(); run != runs.end(); ++run) {
    if (run.key().isEmpty()) {
      const auto isOfAlerts = [](const Record &record) {
        return record.event.type == QLatin1String(event::alert) || record.event.type == QLatin1String(event::claimed) ||
               record.event.type == QLatin1String(event::released);
      };
      QVERIFY(std::ranges::all_of(*run, isOfAlerts));
      continue;
    }
    QVERIFY2(flawOf(*run).isEmpty(), qPrintable(run.key() + QLatin1Char(' ') + flawOf(*run)));
  }
  const auto verify = startOpsdeck({QStringLiteral("journal"), QStringLiteral("verify")});
  QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*verify), soonMs);
  const auto verdict = verify->readAllStandardOutput();
  QVERIFY2(verify->exitCode() == 0, verdict.constData());
  const QByteArray intact = QByteArray::number(counted.size()) + " records, chain intact, head ";
  QVERIFY2(verdict.startsWith(intact), verdict.constData());
}

void TestConsoleLab::consoleAndCommandLineAppendAtOnce() {
  QList<Record> counted;
  JournalFollower follower(*m_journal, {});
  connect(&follower, &JournalFollower::records, this, [&](const QList<Record> &records) { counted += records; });
  follower.start();
  STEP(openDesk());
  QVERIFY(blockQueue());
  // One worker does not get through such a queue: the console's run writes its news until the queue is emptied.
  QCOMPARE(startQueueProcedure(*m_desk, 1), QString());
  const auto run = m_desk->wizard()->run();
  QTRY_VERIFY_WITH_TIMEOUT(hasIntent(run, QStringLiteral("drained")), soonMs);

  std::vector<std::unique_ptr<QProcess>> programs;
  const QStringList words{QStringLiteral("run"), QStringLiteral("doc-pipeline"), QStringLiteral("look-around"),
                          QStringLiteral("-o"), QStringLiteral("json")};
  for (int i = 0; i < 4; ++i) programs.push_back(startOpsdeck(words));
  STEP(waitAtGate(programs));
  STEP(openGate());
  QStringList runs;
  STEP(endWell(programs, runs));
  STEP(wroteAtOnce(runs));
  QCOMPARE(countOf(recordsOf(run), event::runClosed), 0);
  QCOMPARE(m_desk->wizardStage(), QStringLiteral("Execute"));
  QVERIFY(m_redis->command({"DEL", labkeys::documents}));
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->wizardStage(), QStringLiteral("Result"), soonMs);
  QVERIFY(recordsOf(run).last().sequence > recordsOf(runs.last()).last().sequence);
  const Table shown(m_desk->go(QStringLiteral("runs")), QStringLiteral("Runs"));
  QTRY_COMPARE_WITH_TIMEOUT(shown.cells(QStringLiteral("State")).mid(0, runs.size() + 1),
                            QStringList(runs.size() + 1, QStringLiteral("Succeeded")), soonMs);
  QTRY_COMPARE_WITH_TIMEOUT(counted.size(), recordsOf({}).size(), soonMs);
  STEP(journalIsWhole(counted));
}

/// The lab's manager doesn't say where its services are: it is busy, not another one. The window goes on meanwhile.
void TestConsoleLab::aBusyLabTakesNothingAway() {
  STEP(openDesk());
  QVERIFY(m_desk->window.startProcedure(QStringLiteral("restart-service")));
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  const auto manager = static_cast<pid_t>(layout->supervisor.pid);
  QSignalSpy ticks(m_desk->console.context(), &PageContext::ticked);
  QElapsedTimer sinceTick;
  qint64 longest = 0;
  connect(m_desk->console.context(), &PageContext::ticked, this,
          [&] { longest = std::max(longest, sinceTick.restart()); });
  QCOMPARE(::kill(manager, SIGSTOP), 0);
  sinceTick.start();
  // Longer than a question to it may take.
  const bool ticked = waitFor([&] { return ticks.size() >= 14; }, 2 * soonMs);
  QFile stat(QStringLiteral("/proc/%1/stat").arg(manager));
  const bool isStopped = stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") T ");
  QCOMPARE(::kill(manager, SIGCONT), 0);
  QVERIFY(isStopped);
  QVERIFY(ticked);
  QVERIFY2(longest < 3'000, qPrintable(QString::number(longest)));
  QCOMPARE(m_desk->wizardStage(), QStringLiteral("Situation"));
  QCOMPARE(m_desk->console.offlineReason(), QString());
}

/// It writes nothing any more: nobody may wait for it. The last one, as its run stays open.
void TestConsoleLab::aRunWhoseRunnerDiesIsTold() {
  STEP(openDesk());
  QVERIFY(blockQueue());
  QCOMPARE(startQueueProcedure(*m_desk, 1), QString());
  const auto run = m_desk->wizard()->run();
  QTRY_VERIFY_WITH_TIMEOUT(hasIntent(run, QStringLiteral("drained")), soonMs);
  const Table runs(m_desk->go(QStringLiteral("runs")), QStringLiteral("Runs"));
  QTRY_COMPARE_WITH_TIMEOUT(runs.cell(0, QStringLiteral("State")), QStringLiteral("Running"), soonMs);
  const auto killed = countOf(recordsOf(run), event::intent);
  QCOMPARE(::kill(static_cast<pid_t>(runnerOf(recordsOf(run))), SIGKILL), 0);
  QTRY_COMPARE_WITH_TIMEOUT(runs.cell(0, QStringLiteral("State")), QStringLiteral("Owner is gone"), soonMs);
  m_desk->go(QStringLiteral("overview"));
  QTRY_VERIFY_WITH_TIMEOUT(m_desk->attention(QStringLiteral("The queue is backing up")), soonMs);
  QCOMPARE(countOf(recordsOf(run), event::intent), killed);
}

namespace {

/// A console that starts a run as a user would, tells its id, and goes on until somebody ends it. Five workers need
/// long enough for the next console to find the run at work.
int consoleThatStartsARun() {
  describeApplication();
  Theme::install(ThemeMode::Dark);
  Desk desk;
  const auto fault = desk.open() ? startQueueProcedure(desk, 5) : desk.console.offlineReason();
  std::printf("%s\n", qPrintable(fault.isEmpty() ? QStringLiteral("run ") + desk.wizard()->run() : fault));
  std::fflush(stdout);
  return fault.isEmpty() ? QApplication::exec() : 1;
}

}  // namespace

int main(int argc, char *argv[]) {
  const QByteArray word = argc > 1 ? argv[1] : "";
  // A console starts its own program as the runner. Here that is this test, which turns into the real one.
  if (word == "runner") {
    ::execv(OPSDECK_BINARY, argv);
    return 127;
  }
  QApplication application(argc, argv);
  if (word == "--console") return consoleThatStartsARun();
  TestConsoleLab test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}

#include "tst_console_lab.moc"
