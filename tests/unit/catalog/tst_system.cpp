#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "models/catalog/catalog.h"
#include "models/catalog/syntax.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

const QString kShipped = QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml");

void write(const QString &path, const QByteArray &text) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text);
}

QByteArray small(const QByteArray &name, const QByteArray &title) {
  return "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: " + name + ", title: " + title +
         "}\nservices: [{name: api, expected: 1}]\nenvironments: [{name: lab, tier: practice, lab: true}]\n";
}

}  // namespace

class TestSystem : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shippedSystem() {
    const auto system = readSystem(kShipped);
    QVERIFY2(system.has_value(), system ? "" : qPrintable(system.error().why));
    QCOMPARE(system->name, QStringLiteral("doc-pipeline"));
    QCOMPARE(system->services.size(), 5);
    QCOMPARE(system->service(QStringLiteral("worker"))->expected, 3);
    const ServiceSpec *api = system->service(QStringLiteral("api"));
    QVERIFY(api->probe.kind == ProbeSpec::Kind::Http);
    QCOMPARE(api->probe.target, QStringLiteral("{{api}}/health"));
    QVERIFY(api->probe.every == 15s);
    QVERIFY(api->probe.staleAfter == 45s);
    QCOMPARE(api->metrics.latencySum, QStringLiteral("doc_generation_seconds_sum"));
    QVERIFY(system->service(QStringLiteral("cache"))->probe.kind == ProbeSpec::Kind::Redis);
    QVERIFY(system->service(QStringLiteral("database"))->probe.kind == ProbeSpec::Kind::Postgres);
    const QueueSpec *queue = system->queue(QStringLiteral("document_queue"));
    QCOMPARE(queue->failed, QStringLiteral("failed_queue"));
    QCOMPARE(queue->timestampPointer, QStringLiteral("/enqueuedAt"));
    QCOMPARE(queue->maxAttempts, 5);
    QCOMPARE(queue->quarantine, QStringLiteral("quarantine_queue"));
    QVERIFY(system->response.value(Severity::P1) == 15min);
    QCOMPARE(system->escalation.size(), 3);
    QCOMPARE(system->escalation[1].role, QStringLiteral("Platform lead"));
    QVERIFY(system->escalation[1].within == 30min);
    QCOMPARE(queue->thresholds.size(), 5);
    QVERIFY(queue->at.line > 1);
  }

  void environments() {
    const System system = *readSystem(kShipped);
    const Environment *lab = system.environment(QStringLiteral("lab"));
    QVERIFY(lab->lab && !lab->readOnly && lab->tier == Tier::Practice);
    QVERIFY(lab->connection(QStringLiteral("cache"))->url.isEmpty());
    QVERIFY(lab->manager.address.isEmpty());
    QCOMPARE(lab->manager.programs.value(QStringLiteral("worker")).size(), 16);
    QVERIFY(!lab->description.isEmpty());
    const Environment *production = system.environment(QStringLiteral("production"));
    QVERIFY(production->readOnly && production->tier == Tier::Production);
    const ConnectionSpec *cache = production->connection(QStringLiteral("cache"));
    QVERIFY(cache->auth.kind == SecretRef::Kind::Keyring);
    QCOMPARE(cache->auth.name, QStringLiteral("production/redis"));
    QCOMPARE(production->connection(QStringLiteral("database"))->service, QStringLiteral("doc_pipeline"));
    QVERIFY(production->manager.kind == ManagerSpec::Kind::Compose);
    const ChangeWindow window = production->changeWindows.first();
    QCOMPARE(window.weekdays, (QList<int>{2, 4}));
    QCOMPARE(window.start, QTime(10, 0));
    QCOMPARE(window.zone, QByteArray("America/New_York"));
    QVERIFY(window.duration == 2h);
    QCOMPARE(system.environment(QStringLiteral("nowhere")), nullptr);
  }

  void shippedModel() {
    const System system = *readSystem(kShipped);
    const ModelSpec *model = system.model(QStringLiteral("nlp-model"));
    QVERIFY(model != nullptr);
    QCOMPARE(model->service, QStringLiteral("ml"));
    QCOMPARE(model->serving, QStringLiteral("{{ml}}/api/v1/model/version"));
    QCOMPARE(model->versionPointer, QStringLiteral("/version"));
    QCOMPARE(model->digestPointer, QStringLiteral("/digest"));
    QCOMPARE(model->validation.method, QByteArray("POST"));
    QVERIFY(model->validation.body.is_null() && model->validation.timeout == 30s);
    QCOMPARE(model->validation.expect.value(QStringLiteral("/valid")), Json(true));
    QCOMPARE(jsonString(model->sample.body, "prompt"), QStringLiteral("Quarterly report"));
    QCOMPARE(model->sample.status, 200);
    QCOMPARE(model->approvals, 2);
    QCOMPARE(model->keep, 10);
    QVERIFY(model->watch == 1min && model->keepFor == 24h * 180);
    const ModelMetric *ndcg = model->metric(QStringLiteral("ndcg@10"));
    QVERIFY(!ndcg->lowerIsBetter && ndcg->gate->holdsFor(0.36) && !ndcg->gate->holdsFor(0.35));
    QCOMPARE(ndcg->mayLose, std::optional(0.1));
    const ModelMetric *errors = model->metric(QStringLiteral("validation-errors"));
    QVERIFY(errors->lowerIsBetter && errors->gate->holdsFor(0) && !errors->gate->holdsFor(1) && !errors->mayLose);
    const ModelPlace lab = system.environment(QStringLiteral("lab"))->models.value(model->name);
    QVERIFY(lab.kind == ModelPlace::Kind::Files && lab.file.isEmpty() && lab.fetch.isEmpty());
    const ModelPlace production = system.environment(QStringLiteral("production"))->models.value(model->name);
    QCOMPARE(production.file, QStringLiteral("/opt/models/nlp-model.pkl"));
    QCOMPARE(production.versions, QStringLiteral("/opt/models/backup/nlp-model-*.pkl"));
    QCOMPARE(production.fetch.last(), QStringLiteral("{{file}}"));
    QCOMPARE(production.host, QStringLiteral("docs.example"));
  }

  void modelsElsewhere() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.yaml"));
    write(path,
          "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: ml}]\n"
          "models:\n  - {name: ranker, service: ml}\n  - {name: assistant, service: ml}\n"
          "environments:\n- name: staging\n  tier: staging\n  models:\n"
          "    ranker: {type: mlflow, url: \"https://mlflow.example\", model: ranker, alias: champion,\n"
          "             auth: {keyring: production/mlflow}, timeout: 2s}\n"
          "    assistant: {type: ollama, url: \"http://ollama.example:11434\", model: assistant}\n");
    const auto system = readSystem(path);
    QVERIFY2(system, system ? "" : qPrintable(system.error().why));
    QCOMPARE(system->model(QStringLiteral("ranker"))->title, QStringLiteral("ranker"));
    QVERIFY(!system->model(QStringLiteral("ranker"))->validation.isSet());
    const auto &models = system->environments.first().models;
    const ModelPlace ranker = models.value(QStringLiteral("ranker"));
    QVERIFY(ranker.kind == ModelPlace::Kind::MLflow && ranker.auth.kind == SecretRef::Kind::Keyring);
    QCOMPARE(ranker.url, QUrl(QStringLiteral("https://mlflow.example")));
    QCOMPARE(ranker.alias, QStringLiteral("champion"));
    QVERIFY(ranker.timeout == 2s && ranker.at.line == 12);
    QVERIFY(models.value(QStringLiteral("assistant")).kind == ModelPlace::Kind::Ollama);
  }

  void serversOfAnEnvironment() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.yaml"));
    write(path,
          "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: ml}]\n"
          "environments:\n- name: staging\n  tier: staging\n"
          "  prometheus: {url: \"https://metrics.example/prometheus\", auth: {file: /etc/token}, timeout: 2s}\n"
          "  alertmanager: {url: \"http://alerts.example:9093\", caFile: /etc/ca.pem}\n"
          "- {name: desk, tier: development}\n");
    const auto system = readSystem(path);
    QVERIFY2(system, system ? "" : qPrintable(system.error().why));
    const Environment &staging = system->environments.first();
    QCOMPARE(staging.prometheus.url, QUrl(QStringLiteral("https://metrics.example/prometheus")));
    QVERIFY(staging.prometheus.auth.kind == SecretRef::Kind::File && staging.prometheus.timeout == 2s);
    QVERIFY(staging.prometheus.isSet() && staging.prometheus.at.line == 8);
    QVERIFY(!staging.alertmanager.auth.isSet() && staging.alertmanager.timeout == 10s);
    QCOMPARE(staging.alertmanager.caFile, QStringLiteral("/etc/ca.pem"));
    QVERIFY(!system->environments.last().prometheus.isSet() && !system->environments.last().alertmanager.isSet());
  }

  void environmentReplacesMetricByMetric() {
    const System system = *readSystem(kShipped);
    const QueueSpec *queue = system.queue(QStringLiteral("document_queue"));
    const auto inLab = effectiveThresholds(queue->name, queue->thresholds, *system.environment(QStringLiteral("lab")));
    QCOMPARE(inLab.size(), queue->thresholds.size());
    const auto depthOf = [](const QList<Threshold> &thresholds) {
      return *std::ranges::find(thresholds, QStringLiteral("depth"), &Threshold::metric);  // the gravest
    };
    QVERIFY(depthOf(inLab).severity == Severity::P1);
    QCOMPARE(depthOf(inLab).value, 50.0);
    const auto inProduction =
        effectiveThresholds(queue->name, queue->thresholds, *system.environment(QStringLiteral("production")));
    QCOMPARE(depthOf(inProduction).value, 200.0);
  }

  void addresses() {
    const System system = *readSystem(kShipped);
    const Environment *production = system.environment(QStringLiteral("production"));
    QCOMPARE(*expandAddress(QStringLiteral("{{api}}/health"), *production),
             QStringLiteral("http://docs.example:8080/health"));
    QCOMPARE(*expandAddress(QStringLiteral("http://x/y"), *production), QStringLiteral("http://x/y"));
    Environment other = *production;
    other.addresses.insert(QStringLiteral("api"), QStringLiteral("http://a/"));
    QCOMPARE(*expandAddress(QStringLiteral("{{ api }}/health"), other), QStringLiteral("http://a/health"));
    const auto unknown = expandAddress(QStringLiteral("{{nothing}}/x"), *production);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().why.contains(QLatin1String("nothing")));
  }

  void thresholds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("crossing");
    QTest::addColumn<double>("fine");
    const auto unit = [](MetricUnit u) { return static_cast<int>(u); };
    QTest::newRow("above") << "> 100" << unit(MetricUnit::Count) << 100.0 << 101.0 << 100.0;
    QTest::newRow("at least") << ">=100" << unit(MetricUnit::Count) << 100.0 << 100.0 << 99.0;
    QTest::newRow("below") << "< 90 %" << unit(MetricUnit::Ratio) << 0.9 << 0.89 << 0.9;
    QTest::newRow("at most") << "<= 3" << unit(MetricUnit::Count) << 3.0 << 3.0 << 4.0;
    QTest::newRow("duration") << "> 60s" << unit(MetricUnit::Duration) << 60'000.0 << 60'001.0 << 60'000.0;
    QTest::newRow("fraction") << "> 99.5%" << unit(MetricUnit::Ratio) << 0.995 << 0.999 << 0.99;
  }

  void thresholds() {
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(double, value);
    QFETCH(double, crossing);
    QFETCH(double, fine);
    const auto threshold = readThreshold(text, static_cast<MetricUnit>(unit));
    QVERIFY(threshold.has_value());
    QCOMPARE(threshold->value, value);
    QVERIFY(threshold->holdsFor(crossing));
    QVERIFY(!threshold->holdsFor(fine));
  }

  void wrongThresholds() {
    for (const char *text : {"100", "= 100", "> many", "> 1e3", "> -1", "> 60s", ">", "> 0x10", "> 50 %"}) {
      QVERIFY2(!readThreshold(QLatin1String(text), MetricUnit::Count), text);
    }
    QVERIFY(!readThreshold(QStringLiteral("> 101 %"), MetricUnit::Ratio));
  }

  void nearestNames() {
    const QStringList names{QStringLiteral("services"), QStringLiteral("queues"), QStringLiteral("tier")};
    QCOMPARE(nearestName(QStringLiteral("servces"), names), QStringLiteral("services"));
    QCOMPARE(nearestName(QStringLiteral("Queues"), names), QStringLiteral("queues"));
    QCOMPARE(nearestName(QStringLiteral("flavour"), names), QString());
    QCOMPARE(nameHint(QStringLiteral("servces"), names), QStringLiteral("Did you mean 'services'?"));
    QCOMPARE(nameHint(QStringLiteral("flavour"), names), QStringLiteral("Known are services, queues, tier."));
    QCOMPARE(nameHint(QStringLiteral("flavour"), {}), QStringLiteral("There is none yet."));
    const QStringList many(25, QStringLiteral("node"));
    QVERIFY(nameHint(QStringLiteral("flavour"), many).endsWith(QStringLiteral("node, node and 5 more.")));
  }

  // To look for the name that was meant among thousands, for thousands of names, took minutes.
  void onlyTheFirstComplaintsHintAtNames() {
    QStringList wrong;
    for (int i = 0; i < 150; ++i) wrong.append(QStringLiteral("absent-%1").arg(i));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.yaml"));
    const QByteArray list = wrong.join(QStringLiteral(", ")).toUtf8();
    write(file, small("shop", "Shop").replace("expected: 1", QByteArray("dependsOn: [" + list + "]")));
    const auto complaints = validateFile(file);
    QCOMPARE(complaints.size(), 150);
    QCOMPARE(complaints[0].message, QStringLiteral("There is no service 'absent-0'. Known are api."));
    QCOMPARE(complaints[149].message, QStringLiteral("There is no service 'absent-149'."));
  }

  void usersFileStandsInForTheShippedOne() {
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
    qputenv("OPSDECK_RESOURCES", folder.filePath(QStringLiteral("shipped")).toUtf8());
    write(folder.filePath(QStringLiteral("shipped/systems/shop.yaml")), small("shop", "Shipped"));
    write(folder.filePath(QStringLiteral("shipped/systems/other.yaml")), small("other", "Other"));
    QCOMPARE(findSystem(QStringLiteral("shop"))->title, QStringLiteral("Shipped"));
    write(folder.filePath(QStringLiteral("config/opsdeck/systems/shop.yaml")), small("shop", "Mine"));
    write(folder.filePath(QStringLiteral("config/opsdeck/systems/broken.yaml")), "kind: System\n");
    QCOMPARE(catalogFiles(QStringLiteral("systems")).size(), 3);
    QCOMPARE(findSystem(QStringLiteral("shop"))->title, QStringLiteral("Mine"));
    QList<Complaint> complaints;
    QCOMPARE(allSystems(complaints).size(), 2);
    QVERIFY(hasErrors(complaints));
    const auto near = findSystem(QStringLiteral("shopp"));
    QVERIFY(!near);
    QVERIFY(near.error().code == ErrorCode::Usage);
    QVERIFY(near.error().remedy.contains(QLatin1String("shop")));
    const auto broken = findSystem(QStringLiteral("broken"));
    QVERIFY(!broken && broken.error().why.contains(QLatin1String("apiVersion")));
    QVERIFY(findSystem(folder.filePath(QStringLiteral("shipped/systems/shop.yaml"))).has_value());
  }
};

QTEST_GUILESS_MAIN(TestSystem)
#include "tst_system.moc"
