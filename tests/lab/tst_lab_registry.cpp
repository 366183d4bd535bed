#include <QTest>

#include "app/lab/lab_environment.h"
#include "app/lab/lab_supervisor.h"
#include "app/lab/model_file.h"
#include "models/backends/backends.h"
#include "models/catalog/catalog.h"
#include "tests/lab/lab_probe.h"
#include "tests/support/await.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

/// The models of a running lab, through the shipped system file and the registry that it names.
class LabRegistryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void theHistoryIsListed();
  void aBadFaultShowsAndIsMended();
  void aCutVersionDoesNotArrive();
  void aNewVersionServes();
  void otherKindsAndPlaces();

 private:
  QString servedVersion() const;
  ModelRegistry *registry() const { return *m_backends->modelRegistry(QStringLiteral("nlp-model")); }

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
  System m_system;
  Environment m_environment;
  std::unique_ptr<Backends> m_backends;
};

void LabRegistryTest::initTestCase() {
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, errorText(started).constData());
  m_info = *started;
  const auto system = readSystem(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml"));
  QVERIFY2(system, errorText(system).constData());
  m_system = *system;
  const auto environment = withLabAddresses(m_system, *m_system.environment(QStringLiteral("lab")));
  QVERIFY2(environment, errorText(environment).constData());
  m_environment = *environment;
  auto backends = connectBackends(m_system, m_environment, Access::ReadWrite);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

void LabRegistryTest::cleanupTestCase() {
  m_backends.reset();
  if (m_lab) QVERIFY(m_lab->stop());
}

QString LabRegistryTest::servedVersion() const {
  const auto reply = ask(m_info.ml, "GET", "/api/v1/model/version");
  const auto json = reply ? jsonParse(reply->body) : fail(reply.error());
  return json ? jsonString(*json, "version") : QString();
}

void LabRegistryTest::theHistoryIsListed() {
  const auto versions = await(registry()->versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), 7);
  for (const ModelVersion &version : *versions) {
    QVERIFY2(version.complaint.isEmpty(), qPrintable(version.complaint));
    QVERIFY(version.metrics.contains(QStringLiteral("ndcg@10")));
  }
  QCOMPARE(versions->first().version, QStringLiteral("stable"));
  QVERIFY(versions->first().isInPlace);
  QCOMPARE(versions->first().release, servedVersion());
  QVERIFY(await(registry()->fingerprint()));
}

void LabRegistryTest::aBadFaultShowsAndIsMended() {
  QVERIFY(m_lab->breakWith(QStringLiteral("model-bad")));
  const auto bad = await(registry()->inPlace());
  QVERIFY2(bad, errorText(bad).constData());
  QVERIFY(bad->version.isEmpty() && !bad->digest.isEmpty());
  QVERIFY(m_lab->mend(QStringLiteral("model-bad")));
  QCOMPARE(await(registry()->inPlace())->version, QStringLiteral("stable"));
}

void LabRegistryTest::aCutVersionDoesNotArrive() {
  const auto refused = await(registry()->fetch(QStringLiteral("2.3.0")));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(QStringLiteral("its description says")), errorText(refused).constData());
  QCOMPARE(await(registry()->versions())->size(), 7);
  QVERIFY(!await(registry()->fetch(QStringLiteral("9.9.9"))));
}

void LabRegistryTest::aNewVersionServes() {
  const auto before = await(registry()->inPlace());
  for (const char *version : {"2.2.0", "2.1.0"}) {
    const auto fetched = await(registry()->fetch(QLatin1String(version)));
    QVERIFY2(fetched, errorText(fetched).constData());
  }
  QCOMPARE(*await(registry()->keep()), QStringLiteral("stable"));
  const auto done = await(registry()->deploy(QStringLiteral("2.1.0"), *before));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(servedVersion(), QStringLiteral("2.0.0"));  // until it is started again
  auto manager = m_backends->serviceManager();
  QVERIFY2(manager, errorText(manager).constData());
  QVERIFY(await((*manager)->stop(QStringLiteral("ml"))) && await((*manager)->start(QStringLiteral("ml"))));
  QTRY_COMPARE_WITH_TIMEOUT(servedVersion(), QStringLiteral("2.1.0"), 20'000);
  QCOMPARE(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")), 200);
  // Its documents are recorded like those of the versions of the history.
  QTRY_VERIFY_WITH_TIMEOUT(
      sql(m_info, QStringLiteral("SELECT count(*) FROM documents WHERE model_version = '2.1.0'")).toInt() > 0, 60'000);
}

void LabRegistryTest::otherKindsAndPlaces() {
  const auto unknown = m_backends->modelRegistry(QStringLiteral("nobody"));
  QCOMPARE(unknown.error().code, ErrorCode::Usage);
  QVERIFY(!unknown.error().remedy.isEmpty());
  Environment other = m_environment;
  ModelPlace &place = other.models[QStringLiteral("nlp-model")];
  place.host = QStringLiteral("docs.example");
  const QUrl url(QStringLiteral("http://127.0.0.1:1"));
  ModelPlace mlflow;
  mlflow.kind = ModelPlace::Kind::MLflow;
  mlflow.url = url;
  mlflow.model = mlflow.alias = QStringLiteral("ranker");
  ModelPlace ollama = mlflow;
  ollama.kind = ModelPlace::Kind::Ollama;
  other.models.insert(QStringLiteral("ranker"), mlflow);
  other.models.insert(QStringLiteral("assistant"), ollama);
  const auto backends = connectBackends(m_system, other, Access::ReadOnly);
  const auto elsewhere = (*backends)->modelRegistry(QStringLiteral("nlp-model"));
  QCOMPARE(elsewhere.error().code, ErrorCode::Refused);
  QVERIFY2(elsewhere.error().what.contains(place.host), errorText(elsewhere).constData());
  for (const char *model : {"ranker", "assistant"}) {
    const auto found = (*backends)->modelRegistry(QLatin1String(model));
    QVERIFY2(found, errorText(found).constData());
    QCOMPARE(*found, *(*backends)->modelRegistry(QLatin1String(model)));
    QCOMPARE(await((*found)->versions()).error().code, ErrorCode::Unreachable);
  }
}

QTEST_GUILESS_MAIN(LabRegistryTest)
#include "tst_lab_registry.moc"
