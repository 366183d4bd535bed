#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "app/lab/lab_environment.h"
#include "app/lab/lab_models.h"
#include "app/lab/lab_registry.h"
#include "app/lab/model_file.h"
#include "models/base/json.h"
#include "tests/lab/lab_probe.h"

using namespace ops;
using namespace ops::labtest;

/// The histories of models that a lab begins with, files and registry, without a lab that runs.
class LabModelsTest : public QObject {
  Q_OBJECT

 private:
  static LabLayout seeded(const QTemporaryDir &folder) {
    const LabLayout layout = defaultLayout(folder.filePath(QStringLiteral("lab")));
    QDir().mkpath(layout.models() + QStringLiteral("/backup"));
    QDir().mkpath(layout.modelStore());
    QDir().mkpath(layout.registry() + QStringLiteral("/artifacts"));
    return layout;
  }
  static QByteArray content(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static Json description(const QString &path) {
    const auto json = jsonParse(content(path + QStringLiteral(".json")));
    return json ? *json : Json();
  }
  static double figure(const QString &path, const char *name) {
    return jsonNumber(jsonMember(description(path), "metrics"), name, -1);
  }

 private Q_SLOTS:
  void theHistoryEndsBeforeToday();
  void theStoreHoldsGoodAndBad();
  void whatIsThereStays();
  void anewMeansAnew();
  void otherEnvironmentsStayAsTheyAre();
  void theRegistryHoldsGoodAndBad();
  void theRegistryIsReadBackAsItWasKept();
  void aDamagedRegistrySaysSo();
};

void LabModelsTest::theHistoryEndsBeforeToday() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedModels(layout, false));
  const QDir backup(layout.models() + QStringLiteral("/backup"));
  const QStringList dated = backup.entryList({QStringLiteral("nlp-model-2*.pkl")}, QDir::Files, QDir::Name);
  QVERIFY(dated.size() >= 5);
  const QString today = QDate::currentDate().toString(QStringLiteral("yyyyMMdd"));
  double last = 0;
  int failing = 0;
  for (const QString &name : dated) {
    QCOMPARE(name.size(), QStringLiteral("nlp-model-20250304.pkl").size());
    QVERIFY(name.mid(10, 8) < today);
    const QString path = backup.filePath(name);
    const auto model = readModel(path);
    QVERIFY2(model && model->sound, qPrintable(name));
    const Json json = description(path);
    QCOMPARE(jsonString(json, "digest").toUtf8(), model->digest);
    QCOMPARE(jsonInteger(json, "bytes"), QFileInfo(path).size());
    QCOMPARE(jsonString(json, "version"), model->version);
    QCOMPARE(jsonTime(json, "createdAt"), QFileInfo(path).lastModified());
    const double ndcg = figure(path, "ndcg@10");
    if (ndcg <= 0.35) {
      ++failing;
    } else {
      QVERIFY(ndcg > last);
      last = ndcg;
    }
  }
  QCOMPARE(failing, 1);
  QVERIFY(figure(layout.stableModel(), "ndcg@10") > last);
  QCOMPARE(content(layout.model()), content(layout.stableModel()));
  QCOMPARE(readModel(layout.model())->version, QStringLiteral("2.0.0"));
}

void LabModelsTest::theStoreHoldsGoodAndBad() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedModels(layout, false));
  QVERIFY(!layout.modelStore().startsWith(layout.models() + QLatin1Char('/')));
  const auto path = [&](const char *version) {
    return QStringLiteral("%1/nlp-model-%2.pkl").arg(layout.modelStore(), QLatin1String(version));
  };
  QVERIFY(readModel(path("2.1.0"))->sound && figure(path("2.1.0"), "ndcg@10") > 0.402);
  QVERIFY(readModel(path("2.2.0"))->sound && figure(path("2.2.0"), "ndcg@10") < 0.35);
  QVERIFY(!readModel(path("2.3.0"))->sound && figure(path("2.3.0"), "ndcg@10") > 0.35);
  QVERIFY(jsonInteger(description(path("2.3.0")), "bytes") > QFileInfo(path("2.3.0")).size());
}

void LabModelsTest::whatIsThereStays() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(writeModel(layout.model(), "my own"));
  QVERIFY(seedModels(layout, false));
  QCOMPARE(content(layout.model()), QByteArray("my own"));
  QVERIFY(QFile::remove(layout.stableModel()));
  QVERIFY(seedModels(layout, false));
  QVERIFY(!QFile::exists(layout.stableModel()));
}

void LabModelsTest::anewMeansAnew() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedModels(layout, false));
  const QString own = layout.models() + QStringLiteral("/backup/nlp-model-mine.pkl");
  QVERIFY(writeModel(own, "mine"));
  QVERIFY(writeModel(layout.model(), "my own"));
  QVERIFY(seedModels(layout, true));
  QVERIFY(!QFile::exists(own));
  QCOMPARE(readModel(layout.model())->version, QStringLiteral("2.0.0"));
}

void LabModelsTest::otherEnvironmentsStayAsTheyAre() {
  Environment production;
  production.models[QStringLiteral("nlp-model")].kind = ModelPlace::Kind::Files;
  const auto same = withLabAddresses({}, production);
  QVERIFY(same && same->models.first().file.isEmpty());
}

namespace {

Json ask(MlflowStore &store, const char *call, const Json &arguments) {
  const auto answer = store.act({QLatin1String(call), arguments});
  return answer ? *answer : Json{{"error_code", answer.error().code}};
}

}  // namespace

void LabModelsTest::theRegistryHoldsGoodAndBad() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedRegistry(layout, false));
  auto store = readRegistry(layout);
  QVERIFY2(store, qPrintable(store ? QString() : store.error().toString()));
  const Json found = ask(*store, "GET model-versions/search", {{"filter", "name='ranking-model'"}});
  const Json &versions = jsonMember(found, "model_versions");
  QCOMPARE(versions.size(), 8U);
  const qint64 now = QDateTime::currentMSecsSinceEpoch();
  QMap<QString, QStringList> stages;
  for (const Json &version : versions) {
    const QString number = jsonString(version, "version");
    stages[jsonString(version, "current_stage")].prepend(number);
    QVERIFY(jsonInteger(version, "creation_timestamp") < now);
    const QString run = jsonString(version, "run_id");
    const Json data = jsonMember(jsonMember(ask(*store, "GET runs/get", {{"run_id", toJson(run)}}), "run"), "data");
    QMap<QString, double> metrics;
    for (const Json &metric : jsonMember(data, "metrics")) {
      metrics[jsonString(metric, "key")] = jsonNumber(metric, "value");
    }
    const bool passes = metrics[QStringLiteral("ndcg@10")] > 0.35 && metrics[QStringLiteral("precision@10")] > 0.25 &&
                        metrics[QStringLiteral("critical-errors")] == 0;
    QCOMPARE(passes, number != QLatin1String("7"));
    QVERIFY(!jsonMember(data, "params").empty());
    const auto artifact = readModel(layout.artifact(run));
    QVERIFY2(artifact, qPrintable(number));
    QCOMPARE(artifact->sound, number != QLatin1String("6"));
    QCOMPARE(jsonString(jsonMember(version, "tags")[0], "value").toLatin1() == artifact->digest,
             number != QLatin1String("6"));
  }
  QCOMPARE(stages[QStringLiteral("Production")], QStringList(QStringLiteral("5")));
  QCOMPARE(stages[QStringLiteral("Staging")], QStringList(QStringLiteral("8")));
  QCOMPARE(stages[QStringLiteral("Archived")].size(), 4);
}

void LabModelsTest::theRegistryIsReadBackAsItWasKept() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedRegistry(layout, false));
  auto store = readRegistry(layout);
  QVERIFY(store);
  const Json name{{"name", "ranking-model"}};
  const auto with = [&name](Json more) {
    more.update(name);
    return more;
  };
  ask(*store, "POST registered-models/alias", with({{"alias", "champion"}, {"version", "8"}}));
  ask(*store, "DELETE model-versions/delete", with({{"version", "8"}}));
  ask(*store, "POST registered-models/alias", with({{"alias", "champion"}, {"version", "5"}}));
  QVERIFY(writeRegistry(layout, *store));
  auto again = readRegistry(layout);
  QVERIFY(again);
  QCOMPARE(again->saved(), store->saved());
  QCOMPARE(
      jsonString(jsonMember(ask(*again, "GET registered-models/alias", with({{"alias", "champion"}})), "model_version"),
                 "version"),
      QStringLiteral("5"));
  // A number is never given twice.
  QCOMPARE(jsonString(jsonMember(ask(*again, "POST model-versions/create", name), "model_version"), "version"),
           QStringLiteral("9"));
  // What is there stays; as new means as it was at first.
  QVERIFY(seedRegistry(layout, false));
  QCOMPARE(readRegistry(layout)->saved(), store->saved());
  QVERIFY(seedRegistry(layout, true));
  auto fresh = readRegistry(layout);
  QVERIFY(fresh);
  QCOMPARE(jsonString(ask(*fresh, "GET registered-models/alias", with({{"alias", "champion"}})), "error_code"),
           QStringLiteral("INVALID_PARAMETER_VALUE"));
}

void LabModelsTest::aDamagedRegistrySaysSo() {
  const QTemporaryDir folder;
  const LabLayout layout = seeded(folder);
  QVERIFY(seedRegistry(layout, false));
  const QByteArray whole = content(layout.registryState());
  QVERIFY(whole.size() > 1'000);
  for (const QByteArray &damaged : {QByteArray(), QByteArray("[]"), QByteArray("{\"models\": 3}"), whole.chopped(9)}) {
    QVERIFY(writeModel(layout.registryState(), damaged));
    const auto store = readRegistry(layout);
    QVERIFY2(!store, damaged.left(20).constData());
    QCOMPARE(store.error().target, layout.registryState());
  }
  // Members of other types are passed over, and an alias of a version that is not there.
  QVERIFY(writeModel(
      layout.registryState(),
      R"({"runs": {"a": 3}, "models": {"m": {"versions": [{"number": 2}], "aliases": {"x": 1, "y": 2, "z": "?"}}}})"));
  auto store = readRegistry(layout);
  QVERIFY(store);
  QCOMPARE(
      jsonMember(jsonMember(ask(*store, "GET registered-models/get", {{"name", "m"}}), "registered_model"), "aliases"),
      Json::parse(R"([{"alias": "y", "version": "2"}])"));
}

QTEST_GUILESS_MAIN(LabModelsTest)
#include "tst_lab_models.moc"
