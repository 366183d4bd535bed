#include <QCryptographicHash>
#include <QTest>

#include "app/lab/lab_faults.h"
#include "app/lab/model_file.h"
#include "models/journal/record.h"
#include "tests/crash/fault_file.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/soak.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

namespace {

const QString kBefore = QStringLiteral("2.0.0");  // what a new lab serves

}  // namespace

/// The real runner is killed while it promotes a version of the practice lab's model file: before and after each commit
/// of its journal, and in between at its system calls. `opsdeck resume` goes on each time: the service ends on a
/// version that works, the journal says which and why, and nothing unfinished is left.
class PromotionKillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { QVERIFY(m_lab.stop()); }
  void everyPoint_data();
  void everyPoint();
  void rollsBackWithoutBeingToldWhereTo();

 private:
  /// The lab's models as at first, and one more version in the registry; all of them served by nobody but 2.0.0.
  void reset(const QByteArray &candidate);
  /// Whether the runner of a promotion met the fault. Else the run has come to its end, as `answer` says.
  bool strike(const QByteArray &fault, test::Answer &answer) const;
  void checkEnd(const test::Answer &ended, bool works, const QByteArray &candidate, const QByteArray &where);
  QStringList expectedFiles() const;
  /// All files of the models; what a killed runner has left is gone with the next change.
  QStringList withoutLeftovers();
  QString newestRun() const;
  /// The last that is durable is a word of progress: nobody waited for it, and work went on meanwhile.
  static bool isAtProgress(const QString &run);
  QString served() const;
  QByteArray inPlace() const;
  /// All files of the models, hidden ones too.
  QStringList files() const;

  TemporaryWorld m_world;
  FaultFile m_fault{m_world.path(QStringLiteral("fault"))};
  Lab m_lab;
  LabInfo m_info;
  LabLayout m_layout;
  QMap<QString, QByteArray> m_first;  // the lab's own model files
  int m_leftovers = 0;                // runs that ended with something unfinished beside the model
  int m_unexplained = 0;              // of these, killed when all work waited for a record
  bool m_mayLeave = false;            // this run was killed while it worked
};

void PromotionKillsTest::initTestCase() {
  QFile shipped(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml"));
  QVERIFY(shipped.open(QIODevice::ReadOnly));
  QByteArray text = shipped.readAll();
  QCOMPARE(text.count("watch: 1m"), 1);
  text.replace("watch: 1m", "watch: 300ms");
  QVERIFY(test::write(m_world.path(QStringLiteral("config/opsdeck/systems/doc-pipeline.yaml")), text));
  const auto started = m_lab.start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
  m_info = *started;
  QVERIFY(m_lab.setTraffic(false));
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  m_layout = *layout;
  for (const QString &path : files()) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_first[path] = file.readAll();
  }
  QVERIFY(m_first.size() >= 10);
}

QStringList PromotionKillsTest::files() const {
  QStringList paths;
  for (const char *name : {"", "/backup", "/backup/archive"}) {
    const QDir folder(m_layout.models() + QLatin1String(name));
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
      // What exchanges of the file are locked with stays, empty.
      if (!file.endsWith(QLatin1String(".lock"))) paths.append(folder.filePath(file));
    }
  }
  return paths;
}

QByteArray PromotionKillsTest::inPlace() const {
  QFile file(m_layout.model());
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PromotionKillsTest::served() const {
  const auto reply = ask(m_info.ml, "GET", "/api/v1/model/version");
  const auto json = reply && reply->status == 200 ? jsonParse(reply->body) : Json();
  return json ? jsonString(*json, "version") : QString();
}

QString PromotionKillsTest::newestRun() const {
  return QDir(m_world.path(QStringLiteral("state/opsdeck/runs")))
      .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)
      .value(0);
}

bool PromotionKillsTest::isAtProgress(const QString &run) {
  const auto listed =
      test::opsdeck({QStringLiteral("journal"), QStringLiteral("list"), QStringLiteral("--run"), run,
                     QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("json")});
  const Json records = listed.json();
  const auto &list = records.is_array() ? records : jsonMember(records, "records");
  if (list.size() != 1) qWarning("no record: %s", said(listed).constData());
  return list.size() == 1 && jsonString(list[0], "type") == QLatin1String(event::dispatched);
}

void PromotionKillsTest::reset(const QByteArray &candidate) {
  for (const QString &path : files()) {
    if (!m_first.contains(path)) QVERIFY(QFile::remove(path));
  }
  for (const auto &[path, content] : m_first.asKeyValueRange()) QVERIFY(writeModel(path, content));
  const Json description{
      {"version", "9.0.0"},
      {"digest", QCryptographicHash::hash(candidate, QCryptographicHash::Sha256).toHex().toStdString()},
      {"bytes", candidate.size()},
      {"metrics", {{"ndcg@10", 0.42}, {"precision@10", 0.3}, {"validation-errors", 0}}}};
  const QString path = m_layout.models() + QStringLiteral("/backup/nlp-model-9.0.0.pkl");
  QVERIFY(writeModel(path, candidate) && writeModel(path + QStringLiteral(".json"), jsonDump(description)));
  if (served() == kBefore) return;
  const LabFaults programs(m_layout);
  QVERIFY(programs.stopPrograms({QStringLiteral("ml")}) && programs.startPrograms({QStringLiteral("ml")}));
  QTRY_COMPARE_WITH_TIMEOUT(served(), kBefore, 20'000);
}

bool PromotionKillsTest::strike(const QByteArray &fault, test::Answer &answer) const {
  m_fault.arm(fault);
  auto environment = QProcessEnvironment::systemEnvironment();
  m_fault.addTo(environment, QStringLiteral("runner"));
  QProcess program;
  program.setProcessEnvironment(environment);
  program.start(QStringLiteral(OPSDECK_BINARY),
                {QStringLiteral("models"), QStringLiteral("promote"), QStringLiteral("doc-pipeline"),
                 QStringLiteral("9.0.0"), QStringLiteral("--yes"), QStringLiteral("-o"), QStringLiteral("json")});
  // Who follows a run learns of its runner's death after a while; that is not waited for.
  constexpr int lookEveryMs = 5;
  QDeadlineTimer patience(120'000);
  while (!program.waitForFinished(lookEveryMs) && !m_fault.hasFired() && !patience.hasExpired()) {
  }
  if (program.state() == QProcess::NotRunning) {
    answer = {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
  }
  program.kill();
  program.waitForFinished();
  for (const auto &firing : m_fault.fired()) {
    while (isAlive({firing.pid, 0}) && !patience.hasExpired()) QTest::qWait(1);
  }
  if (patience.hasExpired()) qWarning("no end");
  return m_fault.hasFired();
}

QStringList PromotionKillsTest::expectedFiles() const {
  QStringList paths = m_first.keys();
  const QString added = m_layout.models() + QStringLiteral("/backup/nlp-model-9.0.0.pkl");
  paths << added << added + QStringLiteral(".json");
  paths.sort();
  return paths;
}

// Killed between the rename of the model and that of its description, or when a word of progress was durable while the
// files were exchanged: the probe finds the model in place, and what is left beside it, under a dead process's name,
// goes with the next change.
QStringList PromotionKillsTest::withoutLeftovers() {
  auto found = files();
  found.sort();
  if (found == expectedFiles()) return found;
  for (const QString &path : std::as_const(found)) {
    const bool isLeft = QFileInfo(path).fileName().startsWith(QLatin1String(".opsdeck-"));
    if (!isLeft && !expectedFiles().contains(path)) return found;
    if (isLeft) qInfo("left: %s", qPrintable(path));
  }
  ++m_leftovers;
  if (!m_mayLeave) ++m_unexplained;
  auto again = test::opsdeck({QStringLiteral("models"), QStringLiteral("rollback"), QStringLiteral("doc-pipeline"),
                              QStringLiteral("stable"), QStringLiteral("--yes")});
  // That one is in place already, after a promotion that failed: another that fails is a change, too.
  if (again.code != 0) {
    again = test::opsdeck({QStringLiteral("models"), QStringLiteral("promote"), QStringLiteral("doc-pipeline"),
                           QStringLiteral("9.0.0"), QStringLiteral("--yes")});
  }
  found = files();
  found.sort();
  if (found != expectedFiles()) qWarning("%d: %s", again.code, said(again).constData());
  return found;
}

void PromotionKillsTest::checkEnd(const test::Answer &ended, bool works, const QByteArray &candidate,
                                  const QByteArray &where) {
  const Json run = ended.json();
  QVERIFY2(ended.code == (works ? 0 : 1), where.constData());
  QVERIFY2(jsonString(run, "outcome") == QLatin1String(works ? "succeeded" : "failed"), where.constData());
  const QString expected = works ? QStringLiteral("9.0.0") : kBefore;
  QVERIFY2(served() == expected, where.constData());
  QVERIFY2(inPlace() == (works ? candidate : m_first.value(m_layout.model())), where.constData());
  QVERIFY2(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")) == 200, where.constData());
  // Which, and why.
  const auto listed = test::opsdeck({QStringLiteral("models"), QStringLiteral("list"), QStringLiteral("doc-pipeline"),
                                     QStringLiteral("-o"), QStringLiteral("json")});
  QVERIFY2(listed.code == 0, said(listed).constData());
  const Json model = listed.json()["models"][0];
  QCOMPARE(jsonString(jsonMember(model, "drift"), "state"), QStringLiteral("none"));
  const Json &history = jsonMember(model, "history");
  QVERIFY2(!history.empty(), where.constData());
  const Json &last = history.back();
  const QByteArray told = where + "\n" + jsonDump(history).right(900);
  QVERIFY2(jsonString(last, "version") == (works ? QStringLiteral("9.0.0") : QStringLiteral("stable")),
           told.constData());
  QVERIFY2(jsonString(last, "run") == jsonString(run, "run") && jsonBool(last, "validated"), told.constData());
  if (!works) {
    QVERIFY2(jsonDump(jsonMember(run, "error")).contains("valid"), where.constData());
  }
  QCOMPARE(withoutLeftovers(), expectedFiles());
}

void PromotionKillsTest::everyPoint_data() {
  QTest::addColumn<QByteArray>("kind");
  QTest::addColumn<bool>("works");
  QTest::addColumn<int>("first");
  QTest::addColumn<int>("stride");
  const bool soak = isSoak();
  QTest::newRow("after a commit, a version that works")
      << QByteArray("synced") << true << (soak ? 1 : 5) << (soak ? 1 : 9);
  QTest::newRow("after a commit, one that does not")
      << QByteArray("synced") << false << (soak ? 1 : 16) << (soak ? 1 : 8);
  if (!soak) return;
  QTest::newRow("before a commit, a version that works") << QByteArray("write") << true << 1 << 1;
  QTest::newRow("before a commit, one that does not") << QByteArray("write") << false << 1 << 1;
  constexpr int some = 11;
  QTest::newRow("at a system call, a version that works") << QByteArray("call") << true << some << some;
  QTest::newRow("at a system call, one that does not") << QByteArray("call") << false << some << some;
}

void PromotionKillsTest::everyPoint() {
  QFETCH(QByteArray, kind);
  QFETCH(bool, works);
  QFETCH(int, first);
  QFETCH(int, stride);
  const QByteArray candidate = works ? soundModel(QStringLiteral("9.0.0")) : brokenModel(QStringLiteral("9.0.0"));
  int points = 0;
  int halves = 0;
  m_leftovers = m_unexplained = 0;
  for (int count = first;; count += stride) {
    reset(candidate);
    if (QTest::currentTestFailed()) return;
    const QByteArray where = kind + " " + QByteArray::number(count);
    test::Answer ended;
    QByteArray refusal;
    m_mayLeave = false;
    const bool isStruck = strike(kind + " KILL " + QByteArray::number(count) + '\n', ended);
    if (isStruck) {
      ++points;
      if (files().size() > m_first.size() + 2) ++halves;
      const QStringList words{QStringLiteral("-o"), QStringLiteral("json")};
      const QString run = newestRun();
      m_mayLeave = kind == "call" || isAtProgress(run);
      ended = test::opsdeck(QStringList{QStringLiteral("resume"), run} + words);
      // Killed between its last record and the word of it to others: it had ended after all.
      refusal = ended.err;
      if (ended.code == 3)
        ended = test::opsdeck(QStringList{QStringLiteral("runs"), QStringLiteral("follow"), run} + words);
    }
    checkEnd(ended, works, candidate, QByteArray(where + ": " + said(ended).right(900)));
    if (QTest::currentTestFailed()) {
      qWarning("at %s; resume: %s", where.constData(), refusal.constData());
      return;
    }
    if (!isStruck) break;
  }
  qInfo("%d kills, %d of them beside something unfinished; still there after %d runs", points, halves, m_leftovers);
  QCOMPARE(m_unexplained, 0);
  QVERIFY2(points >= (isSoak() ? 20 : 2), QByteArray::number(points).constData());
  QCOMPARE(test::opsdeck({QStringLiteral("journal"), QStringLiteral("verify")}).code, 0);
}

void PromotionKillsTest::rollsBackWithoutBeingToldWhereTo() {
  reset(soundModel(QStringLiteral("9.0.0")));
  const auto models = [](QStringList words) {
    words.prepend(QStringLiteral("models"));
    return test::opsdeck(words + QStringList{QStringLiteral("--yes"), QStringLiteral("-o"), QStringLiteral("json")});
  };
  const auto promoted = models({QStringLiteral("promote"), QStringLiteral("doc-pipeline"), QStringLiteral("9.0.0")});
  QVERIFY2(promoted.code == 0, said(promoted).constData());
  QCOMPARE(served(), QStringLiteral("9.0.0"));
  const auto back = models({QStringLiteral("rollback"), QStringLiteral("doc-pipeline")});
  QVERIFY2(back.code == 0, said(back).constData());
  QCOMPARE(served(), kBefore);
}

QTEST_GUILESS_MAIN(PromotionKillsTest)
#include "tst_promotion_kills.moc"
