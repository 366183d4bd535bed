#include <signal.h>

#include <QTest>
#include <algorithm>

#include "app/lab/jobs.h"
#include "app/lab/lab_faults.h"
#include "models/base/clock.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

namespace {

/// A fault of the lab, and what triage has to make of it.
struct Case {
  const char *fault;
  const char *severity;
  const char *cause;
  QStringList masks;  ///< faults that nobody can see while this one is there
};

const QList<Case> &cases() {
  static const QList<Case> all{
      // Who does not get through asks for nothing.
      {"api-down", "P0", "service-down/api", {"ml-slow", "table-dropped"}},
      {"redis-down", "P0", "service-down/cache", {"jobs-stuck", "jobs-failing", "ml-slow"}},
      {"postgres-down", "P0", "service-down/database", {"table-dropped"}},
      {"workers-down", "P0", "service-down/worker", {"ml-slow", "jobs-failing"}},
      {"queue-blocked", "P0", "service-down/worker", {"ml-slow", "jobs-failing"}},
      {"jobs-stuck", "P2", "jobs-stuck/document_queue", {}},
      {"jobs-failing", "P1", "jobs-failing/document_queue", {}},
      {"ml-slow", "P1", "slow/ml", {}},
      {"model-bad", "P1", "model-bad/nlp-model", {}},
      {"table-dropped", "P0", "data-missing/database", {}},
  };
  return all;
}

QStringList causesOf(const Json &triage, std::size_t most = 3) {
  QStringList ids;
  for (const auto &cause : jsonMember(triage, "causes")) {
    if (static_cast<std::size_t>(ids.size()) < most) ids.append(jsonString(cause, "id"));
  }
  return ids;
}

}  // namespace

/// The running program finds what is broken in a running lab: each fault alone, and two at once. It prints what came
/// out. OPSDECK_SOAK=1: all pairs.
class LabTriageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void cleanupTestCase();
  void nothingIsWrong();
  void oneFault_data();
  void oneFault();
  void twoFaults_data();
  void twoFaults();
  void whatTheRulesWereNotMadeFrom_data();
  void whatTheRulesWereNotMadeFrom();

 private:
  qint64 pidOf(const QString &program) const;
  void breakWith(const Case &fault);
  /// As much as half an hour of the fault would bring, where a few seconds of it show too little.
  void pileUp(const QString &fault);
  /// Jobs that came five minutes ago, and that nobody has taken since.
  void waitInVain();
  /// Whether the fault has had the effect by which one notices it.
  bool isFelt(const QString &fault);
  static QString stateOf(const char *service);
  static Json triage();
  /// A line of the table: what came out, and what had to. `hidden` can't be seen beside the other, so nothing is asked
  /// of it.
  void note(const QString &faults, const Json &triage, bool isRight, const QStringList &expected,
            const QString &hidden = {});

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
  QStringList m_table;
  QList<qint64> m_halted;
};

void LabTriageTest::initTestCase() {
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
  m_info = *started;
}

void LabTriageTest::cleanup() {
  for (const auto pid : std::exchange(m_halted, {})) ::kill(static_cast<pid_t>(pid), SIGCONT);
  const auto mended = m_lab->mend();
  QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().toString()));
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.api, "GET", "/health")), 200, 20'000);
  QTRY_COMPARE_WITH_TIMEOUT(stateOf("worker"), QStringLiteral("ok"), 20'000);
  // What the last fault has left behind is no part of the next.
  RedisClient redis(m_info.redis);
  QVERIFY(redis.command({"DEL", labkeys::failed, labkeys::processing, labkeys::documents}));
}

void LabTriageTest::cleanupTestCase() {
  qInfo("%s", qPrintable(m_table.join(QLatin1Char('\n'))));
  QVERIFY(m_lab->stop());
}

QString LabTriageTest::stateOf(const char *service) {
  const auto status = test::opsdeck({"status", "doc-pipeline", "-e", "lab", "-o", "json"}).json();
  for (const auto &each : jsonMember(status, "services")) {
    if (jsonString(each, "name") == QLatin1String(service)) return jsonString(each, "state");
  }
  return {};
}

Json LabTriageTest::triage() {
  const auto answer = test::opsdeck({"triage", "doc-pipeline", "-e", "lab", "-o", "json"});
  return answer.code == 0 ? answer.json() : Json();
}

bool LabTriageTest::isFelt(const QString &fault) {
  if (fault == QLatin1String("table-dropped")) return statusOf(ask(m_info.api, "GET", "/health")) != 200;
  if (fault == QLatin1String("jobs-failing")) return length(m_info, labkeys::failed) >= 25;
  if (fault == QLatin1String("model-bad")) return length(m_info, labkeys::failed) >= 10;
  // The workers that held the jobs are started again by their manager.
  if (fault == QLatin1String("jobs-stuck")) return stateOf("worker") == QLatin1String("ok");
  if (fault == QLatin1String("ml-slow")) return length(m_info, labkeys::processing) >= 3;
  return true;
}

void LabTriageTest::breakWith(const Case &fault) {
  const QString name = QLatin1String(fault.fault);
  const auto broken = m_lab->breakWith(name);
  QVERIFY2(broken, qPrintable(broken ? QString() : broken.error().toString()));
  QVERIFY(m_lab->info()->faults.contains(name));
}

void LabTriageTest::pileUp(const QString &fault) {
  const int jobs = fault == QLatin1String("ml-slow") ? 70 : fault == QLatin1String("jobs-failing") ? 45 : 0;
  RedisClient redis(m_info.redis);
  if (jobs > 0) QVERIFY(enqueueJobs(redis, QList<JobRequest>(jobs, sampleRequest())));
}

void LabTriageTest::note(const QString &faults, const Json &triage, bool isRight, const QStringList &expected,
                         const QString &hidden) {
  m_table.append(QStringLiteral("%1 %2 %3 %4 expected: %5%6")
                     .arg(isRight ? QStringLiteral("right") : QStringLiteral("WRONG"), -6)
                     .arg(faults, -32)
                     .arg(jsonString(triage, "severity", QStringLiteral("–")), -3)
                     .arg(causesOf(triage).join(QStringLiteral(", ")), -66)
                     .arg(expected.join(QStringLiteral(", ")),
                          hidden.isEmpty() ? QString() : QStringLiteral("; can't be seen: %1").arg(hidden)));
}

void LabTriageTest::nothingIsWrong() {
  // The first jobs had to wait for the workers to start.
  QTRY_COMPARE_WITH_TIMEOUT(length(m_info, labkeys::documents), 0, 60'000);
  const auto found = triage();
  note(QStringLiteral("none"), found, found["severity"].is_null(), {QStringLiteral("nothing")});
  QVERIFY2(found["severity"].is_null(), jsonDump(found).constData());
  QVERIFY(causesOf(found).isEmpty());
}

void LabTriageTest::oneFault_data() {
  QTest::addColumn<int>("which");
  for (int i = 0; i < cases().size(); ++i) QTest::newRow(cases()[i].fault) << i;
}

void LabTriageTest::oneFault() {
  QFETCH(int, which);
  const auto &fault = cases()[which];
  breakWith(fault);
  if (QTest::currentTestFailed()) return;
  QTRY_VERIFY_WITH_TIMEOUT(isFelt(QLatin1String(fault.fault)), 60'000);
  pileUp(QLatin1String(fault.fault));
  const auto found = triage();
  const bool isRight = jsonString(found, "severity") == QLatin1String(fault.severity) &&
                       causesOf(found, 1) == QStringList{QLatin1String(fault.cause)};
  note(QLatin1String(fault.fault), found, isRight, {QLatin1String(fault.severity), QLatin1String(fault.cause)});
  QVERIFY2(isRight, jsonDump(found).constData());
  QVERIFY(!found["because"].empty());
  QVERIFY(!found["causes"][0]["evidenceFor"].empty());
}

void LabTriageTest::twoFaults_data() {
  QTest::addColumn<int>("one");
  QTest::addColumn<int>("other");
  const bool all = qEnvironmentVariableIsSet("OPSDECK_SOAK");
  // Of each kind of pair one: independent, one behind the other, one that hides the other.
  const QStringList usual{QStringLiteral("api-down+jobs-stuck"), QStringLiteral("redis-down+workers-down"),
                          QStringLiteral("workers-down+model-bad"), QStringLiteral("jobs-stuck+model-bad")};
  for (int i = 0; i < cases().size(); ++i) {
    for (int k = i + 1; k < cases().size(); ++k) {
      const auto name = QStringLiteral("%1+%2").arg(QLatin1String(cases()[i].fault), QLatin1String(cases()[k].fault));
      if (all || usual.contains(name)) QTest::newRow(qPrintable(name)) << i << k;
    }
  }
}

void LabTriageTest::twoFaults() {
  QFETCH(int, one);
  QFETCH(int, other);
  const auto &first = cases()[one];
  const auto &second = cases()[other];
  const auto isSeen = [](const Case &fault, const Case &beside) {
    return !beside.masks.contains(QLatin1String(fault.fault));
  };
  // What needs workers, Redis or the database to be broken is broken first, and what needs jobs before the table is
  // gone.
  const QStringList needJobs{QStringLiteral("jobs-stuck"), QStringLiteral("jobs-failing"), QStringLiteral("ml-slow"),
                             QStringLiteral("model-bad")};
  const bool isLast =
      QLatin1String(second.fault) == QLatin1String("table-dropped") && needJobs.contains(QLatin1String(first.fault));
  for (const auto *fault : isLast ? QList{&first, &second} : QList{&second, &first}) {
    breakWith(*fault);
    if (QTest::currentTestFailed()) return;
    if (isSeen(*fault, fault == &first ? second : first)) {
      QTRY_VERIFY_WITH_TIMEOUT(isFelt(QLatin1String(fault->fault)), 60'000);
      pileUp(QLatin1String(fault->fault));
    }
  }
  const auto found = triage();
  const auto firstTwo = causesOf(found, 2);
  const auto severity = std::min(QLatin1String(first.severity), QLatin1String(second.severity));
  QStringList expected{severity};
  QString hidden;
  if (isSeen(first, second)) expected.append(QLatin1String(first.cause));
  if (isSeen(second, first)) expected.append(QLatin1String(second.cause));
  if (expected.size() < 3) hidden = QLatin1String(isSeen(first, second) ? second.fault : first.fault);
  const auto causes = expected.mid(1);
  const bool isRight =
      jsonString(found, "severity") == severity &&
      std::ranges::all_of(causes, [&firstTwo](const QString &cause) { return firstTwo.contains(cause); });
  note(QString::fromUtf8(QTest::currentDataTag()), found, isRight, expected, hidden);
  QVERIFY2(isRight, jsonDump(found).constData());
}

qint64 LabTriageTest::pidOf(const QString &program) const {
  for (const auto &service : m_lab->info()->services) {
    if (service.name == program) return service.pid;
  }
  return 0;
}

void LabTriageTest::waitInVain() {
  RedisClient redis(m_info.redis);
  const Json job{{"id", "old"},
                 {"prompt", "Quarterly report"},
                 {"format", "pdf"},
                 {"enqueuedAt", toJson(utcNow().addSecs(-300).toString(Qt::ISODateWithMs))},
                 {"attempts", 0}};
  // Redis gives some of them to those that had asked before they were halted.
  for (int i = 0; i < 10; ++i) QVERIFY(redis.command({"RPUSH", labkeys::documents, jsonDump(job)}));
  QTRY_VERIFY(length(m_info, labkeys::documents) >= 5);
}

/// Processes that hang, and such as somebody has stopped: none of them is a fault of the lab.
void LabTriageTest::whatTheRulesWereNotMadeFrom_data() {
  QTest::addColumn<QStringList>("programs");
  QTest::addColumn<bool>("hang");
  QTest::addColumn<QString>("severity");
  QTest::addColumn<QString>("cause");
  const auto row = [](const char *name, const QStringList &programs, bool hang, const char *severity,
                      const char *cause) {
    QTest::newRow(name) << programs << hang << QString(QLatin1String(severity)) << QString(QLatin1String(cause));
  };
  row("the API hangs", {"api"}, true, "P0", "service-down/api");
  row("two workers of three are stopped", {"worker-2", "worker-3"}, false, "P1", "service-down/worker");
  row("all workers hang", {"worker-1", "worker-2", "worker-3"}, true, "P0", "hung/document_queue");
  if (!qEnvironmentVariableIsSet("OPSDECK_SOAK")) return;
  // The API is not well without it.
  row("the ML service hangs", {"ml"}, true, "P0", "service-down/ml");
  row("the ML service is stopped", {"ml"}, false, "P0", "service-down/ml");
  row("Redis hangs", {"cache"}, true, "P0", "service-down/cache");
  row("PostgreSQL hangs", {"database"}, true, "P0", "service-down/database");
  row("one worker of three is stopped", {"worker-2"}, false, "P2", "service-down/worker");
}

void LabTriageTest::whatTheRulesWereNotMadeFrom() {
  QFETCH(QStringList, programs);
  QFETCH(bool, hang);
  QFETCH(QString, severity);
  QFETCH(QString, cause);
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  const LabFaults manager(*layout);
  for (const auto &program : programs) {
    const auto pid = pidOf(program);
    QVERIFY2(pid > 0, qPrintable(program));
    if (hang) {
      QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
      m_halted.append(pid);
    }
  }
  if (!hang) QVERIFY(manager.stopPrograms(programs));
  if (cause.startsWith(QLatin1String("hung/"))) waitInVain();
  const auto found = triage();
  const bool isRight = jsonString(found, "severity") == severity && causesOf(found, 1) == QStringList{cause};
  note(QString::fromUtf8(QTest::currentDataTag()), found, isRight, {severity, cause});
  if (!hang) QVERIFY(manager.startPrograms(programs));
  QVERIFY2(isRight, jsonDump(found).constData());
}

QTEST_GUILESS_MAIN(LabTriageTest)
#include "tst_lab_triage.moc"
