#include <QTest>

#include "app/lab/lab_faults.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

/// The model of the practice lab that is kept in its MLflow registry: the real program on the shipped system file, the
/// registry, and a service that loads what the registry says. Each function goes on where the one before has ended.
class LabMlflowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void theHistoryIsTold();
  void aGateRefuses();
  void aVersionInStagingIsPromoted();
  void aCutVersionIsTakenBack();
  void aStageChangedByOthersIsDrift();
  void whatServedBeforeIsPutBack();
  void theRegistryOutlivesTheLab();
  void withoutARegistryNothingIsGuessed();
  void oldVersionsAreArchivedAndDeleted();
  void resetMakesItAsNew();

 private:
  static test::Answer models(const QStringList &words) {
    return test::opsdeck(QStringList{QStringLiteral("models")} + words +
                         QStringList{QStringLiteral("-o"), QStringLiteral("json")});
  }
  test::Answer promote(const char *version) const {
    return models({QStringLiteral("promote"), m_system, QLatin1String(version), QStringLiteral("--yes")});
  }
  /// What `models list` says of the model.
  Json list() const;
  Json version(const char *number) const;
  /// "what serves, what is in place, drift", by the program's word.
  QString state() const;
  /// By the service's own word; empty if it has none.
  QString served() const;
  Result<ExchangeReply> toStage(const char *version, const char *stage) const;
  qint64 pidOf(const QString &program) const;
  bool start();

  TemporaryWorld m_world;
  const QString m_system = QStringLiteral("learning-recommender");
  Lab m_lab;
  LabInfo m_info;
};

bool LabMlflowTest::start() {
  const auto started = m_lab.start({QCoreApplication::applicationPid(), false});
  if (!started) qWarning("%s", qPrintable(started.error().toString()));
  if (started) m_info = *started;
  return started.has_value();
}

qint64 LabMlflowTest::pidOf(const QString &program) const {
  const auto info = m_lab.info();
  for (const LabService &service : info ? info->services : QList<LabService>()) {
    if (service.name == program) return service.pid;
  }
  return 0;
}

void LabMlflowTest::initTestCase() {
  QFile shipped(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/learning-recommender.yaml"));
  QVERIFY(shipped.open(QIODevice::ReadOnly));
  QByteArray text = shipped.readAll();
  // As shipped, but in a test's time: what is watched for half a minute, and what is kept for half a year.
  QCOMPARE(text.count("watch: 30s"), 1);
  QCOMPARE(text.count("{keep: 10, keepFor: 180d}"), 1);
  text.replace("watch: 30s", "watch: 500ms").replace("{keep: 10, keepFor: 180d}", "{keep: 1, keepFor: 15d}");
  QVERIFY(test::write(m_world.path(QStringLiteral("config/opsdeck/systems/learning-recommender.yaml")), text));
  QVERIFY(start());
}

void LabMlflowTest::cleanupTestCase() {
  const auto layout = readLayout(m_info.folder);
  QVERIFY(m_lab.stop());
  if (layout && !layout->privileged.isEmpty()) QDir(layout->privileged).removeRecursively();
}

Json LabMlflowTest::list() const {
  const auto answer = models({QStringLiteral("list"), m_system});
  if (answer.code != 0) qWarning("%d: %s", answer.code, answer.err.constData());
  return jsonMember(answer.json(), "models").is_array() ? answer.json()["models"][0] : Json();
}

Json LabMlflowTest::version(const char *number) const {
  for (const Json &each : jsonMember(list(), "versions")) {
    if (jsonString(each, "version") == QLatin1String(number)) return each;
  }
  return {};
}

QString LabMlflowTest::state() const {
  const Json model = list();
  return QStringList{jsonString(jsonMember(model, "serving"), "version"),
                     jsonString(jsonMember(model, "inPlace"), "version"),
                     jsonString(jsonMember(model, "drift"), "state")}
      .join(QLatin1Char(' '));
}

QString LabMlflowTest::served() const {
  const auto reply = ask(m_info.ranker, "GET", "/api/v1/model/version");
  const auto json = reply && reply->status == 200 ? jsonParse(reply->body) : Json();
  return json ? jsonString(*json, "version") : QString();
}

Result<ExchangeReply> LabMlflowTest::toStage(const char *version, const char *stage) const {
  return ask(
      m_info.mlflow, "POST", "/api/2.0/mlflow/model-versions/transition-stage",
      jsonDump(
          {{"name", "ranking-model"}, {"version", version}, {"stage", stage}, {"archive_existing_versions", true}}));
}

void LabMlflowTest::theHistoryIsTold() {
  const Json model = list();
  QCOMPARE(jsonString(model, "registry"), QString(QStringLiteral("MLflow ") + m_info.mlflow));
  QCOMPARE(state(), QStringLiteral("5 5 none"));
  QCOMPARE(served(), QStringLiteral("5"));
  QCOMPARE(jsonMember(model, "versions").size(), 8U);
  for (const Json &each : jsonMember(model, "versions")) {
    QVERIFY(!each.contains("complaint"));
    QVERIFY(jsonNumber(jsonMember(each, "metrics"), "ndcg@10") > 0 && !jsonMember(each, "parameters").empty());
    QVERIFY(!jsonString(each, "digest").isEmpty() && jsonTime(each, "createdAt").isValid());
  }
  QCOMPARE(jsonString(version("8"), "stage"), QStringLiteral("Staging"));
  QCOMPARE(jsonMember(version("1"), "archived"), Json(true));
  // Only what is this system's is looked at.
  const auto checked = test::opsdeck({"check", m_system});
  QCOMPARE(checked.code, 0);
  QVERIFY2(checked.out.contains("ranker") && !checked.out.contains("database"), checked.out.constData());
}

void LabMlflowTest::aGateRefuses() {
  const auto refused = promote("7");
  QCOMPARE(refused.code, 3);
  QVERIFY2(said(refused).contains("NDCG@10 is 0.338, must be > 0.35"), said(refused).constData());
  QVERIFY2(said(refused).contains("13.1 % worse than 0.389 of 5"), said(refused).constData());
  QCOMPARE(state(), QStringLiteral("5 5 none"));
  QVERIFY(jsonString(version("7"), "stage").isEmpty());
}

void LabMlflowTest::aVersionInStagingIsPromoted() {
  const auto done = promote("8");
  QVERIFY2(done.code == 0, said(done).constData());
  QCOMPARE(state(), QStringLiteral("8 8 none"));
  QCOMPARE(served(), QStringLiteral("8"));
  QCOMPARE(jsonString(version("8"), "stage"), QStringLiteral("Production"));
  QCOMPARE(jsonString(version("5"), "stage"), QStringLiteral("Archived"));
  const auto sample = ask(m_info.ranker, "POST", "/api/v1/recommend", R"({"user": "learner-7"})");
  QVERIFY(sample && sample->status == 200);
  QCOMPARE(jsonMember(*jsonParse(sample->body), "items").size(), 10U);
}

/// Its figures are good, and its file is not what the registry promises: only the service can tell.
void LabMlflowTest::aCutVersionIsTakenBack() {
  const auto failed = promote("6");
  QCOMPARE(failed.code, 1);
  QVERIFY2(said(failed).contains("6 (SHA-256"), said(failed).constData());
  QCOMPARE(state(), QStringLiteral("8 8 none"));
  QCOMPARE(served(), QStringLiteral("8"));
  const Json history = jsonMember(list(), "history");
  QVERIFY(!history.empty());
  bool isTold = false;
  for (const Json &each : history) {
    isTold = isTold || (jsonString(each, "version") == QLatin1String("6") && jsonBool(each, "takenBack"));
  }
  QVERIFY2(isTold, jsonDump(history, 1).constData());
}

void LabMlflowTest::aStageChangedByOthersIsDrift() {
  QCOMPARE(statusOf(toStage("4", "Production")), 200);
  QCOMPARE(state(), QStringLiteral("8 4 differs"));
  const auto text = test::opsdeck({"models", "list", m_system});
  QVERIFY2(text.out.contains("! 4 (SHA-256"), text.out.constData());
  QCOMPARE(served(), QStringLiteral("8"));  // it loads when it starts
}

void LabMlflowTest::whatServedBeforeIsPutBack() {
  const auto done = models({QStringLiteral("rollback"), m_system, QStringLiteral("5"), QStringLiteral("--yes")});
  QVERIFY2(done.code == 0, said(done).constData());
  QCOMPARE(state(), QStringLiteral("5 5 none"));
  QCOMPARE(served(), QStringLiteral("5"));
  for (const char *other : {"4", "8"}) QCOMPARE(jsonString(version(other), "stage"), QStringLiteral("Archived"));
}

void LabMlflowTest::theRegistryOutlivesTheLab() {
  const Json before = list()["versions"];
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  QVERIFY(m_lab.stop());
  // As a crash in the middle of writing would leave it: QSaveFile's own name, beside the file.
  QVERIFY(test::write(layout->registryState() + QStringLiteral(".AbCdEf"), "{"));
  QVERIFY(start());
  QCOMPARE(list()["versions"], before);
  QCOMPARE(served(), QStringLiteral("5"));
  // What was answered is kept, even if the registry dies at once.
  QCOMPARE(statusOf(toStage("8", "Staging")), 200);
  const LabSupervisor supervisor(m_info.supervisor);
  const auto pid = pidOf(QStringLiteral("mlflow"));
  QVERIFY(pid > 0 && supervisor.kill(QStringLiteral("mlflow")));
  QTRY_VERIFY_WITH_TIMEOUT(pidOf(QStringLiteral("mlflow")) > 0 && pidOf(QStringLiteral("mlflow")) != pid, 20'000);
  QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("5 5 none"), 20'000);
  QCOMPARE(jsonString(version("8"), "stage"), QStringLiteral("Staging"));
}

void LabMlflowTest::withoutARegistryNothingIsGuessed() {
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  const LabFaults programs(*layout);
  QVERIFY(programs.stopPrograms({QStringLiteral("mlflow")}));
  QCOMPARE(state(), QStringLiteral("5  unknown"));
  const auto refused = promote("8");
  QCOMPARE(refused.code, 4);
  QVERIFY2(said(refused).contains(m_info.mlflow.toUtf8()), said(refused).constData());
  QCOMPARE(served(), QStringLiteral("5"));
  QVERIFY(programs.startPrograms({QStringLiteral("mlflow")}));
  QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("5 5 none"), 20'000);
}

void LabMlflowTest::oldVersionsAreArchivedAndDeleted() {
  const auto done = models({QStringLiteral("prune"), m_system, QStringLiteral("--yes")});
  QVERIFY2(done.code == 0, said(done).constData());
  QStringList left;
  for (const Json &each : list()["versions"]) {
    left.append(jsonString(each, "version") + (jsonBool(each, "archived") ? QStringLiteral(" archived") : QString()));
  }
  // 5 serves, 4 is what served before by the journal, 8 is too new to go; 7 and 6 were archived today.
  QCOMPARE(left, QStringList({QStringLiteral("8"), QStringLiteral("7 archived"), QStringLiteral("6 archived"),
                              QStringLiteral("5"), QStringLiteral("4 archived")}));
  QCOMPARE(state(), QStringLiteral("5 5 none"));
}

void LabMlflowTest::resetMakesItAsNew() {
  QCOMPARE(statusOf(toStage("4", "Production")), 200);
  QVERIFY(m_lab.reset());
  QCOMPARE(state(), QStringLiteral("5 5 none"));
  QCOMPARE(jsonMember(list(), "versions").size(), 8U);
  QCOMPARE(jsonString(version("8"), "stage"), QStringLiteral("Staging"));
}

QTEST_GUILESS_MAIN(LabMlflowTest)
#include "tst_lab_mlflow.moc"
