#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "app/lab/lab_environment.h"
#include "app/lab/lab_models.h"
#include "app/lab/model_file.h"
#include "models/base/json.h"
#include "tests/lab/lab_probe.h"

using namespace ops;
using namespace ops::labtest;

/// The history of models that a lab begins with, without a lab that runs.
class LabModelsTest : public QObject {
  Q_OBJECT

 private:
  static LabLayout seeded(const QTemporaryDir &folder) {
    const LabLayout layout = defaultLayout(folder.filePath(QStringLiteral("lab")));
    QDir().mkpath(layout.models() + QStringLiteral("/backup"));
    QDir().mkpath(layout.modelStore());
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
  const auto same = withLabAddresses(production);
  QVERIFY(same && same->models.first().file.isEmpty());
}

QTEST_GUILESS_MAIN(LabModelsTest)
#include "tst_lab_models.moc"
