#include <QTemporaryDir>
#include <QTest>

#include "app/lab/lab_environment.h"
#include "models/base/json.h"
#include "tests/lab/lab_probe.h"

using namespace ops;
using namespace ops::labtest;

/// What the running lab does: its status, its HTTP paths, its jobs. One lab for all functions.
class LabServicesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void statusNamesEverything();
  void environmentIsFilledIn();
  void requestBecomesDocument();
  void batchBecomesArchive();
  void templatesAreKept();
  void metricsSpeakPrometheus();
  void modelIsValidated();
  void wrongRequestsAreRefused_data();
  void wrongRequestsAreRefused();
  void trafficCanBeStopped();
  void resetRestoresRows();

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
};

void LabServicesTest::initTestCase() {
  qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("state"))));
  qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.filePath(QStringLiteral("run"))));
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
  m_info = *started;
}

void LabServicesTest::cleanupTestCase() {
  const auto layout = readLayout(m_info.folder);
  QVERIFY(layout);
  QVERIFY(m_lab->stop());
  QCOMPARE(processesOf(*layout), QList<qint64>());
  QVERIFY(!QFile::exists(layout->state));
  QVERIFY(!QFile::exists(layout->database));
  QVERIFY(!QFile::exists(layout->sockets));
}

void LabServicesTest::statusNamesEverything() {
  const auto info = m_lab->info();
  QVERIFY(info);
  const Json json = info->toJson();
  QCOMPARE(jsonString(json, "state"), QStringLiteral("running"));
  QVERIFY(jsonString(json, "api").startsWith(QStringLiteral("http://127.0.0.1:")));
  QVERIFY(jsonString(json, "ml").startsWith(QStringLiteral("http://127.0.0.1:")));
  QVERIFY(QFile::exists(jsonString(json, "redis")));
  QVERIFY(QFile::exists(jsonString(json, "supervisor")));
  QStringList running;
  for (const Json &service : jsonMember(json, "services")) {
    if (jsonString(service, "state") != QStringLiteral("running")) continue;
    running.append(jsonString(service, "name"));
    QVERIFY(isAlive({jsonInteger(service, "pid"), 0}));
  }
  const QStringList expected{QStringLiteral("api"),      QStringLiteral("ml"),       QStringLiteral("cache"),
                             QStringLiteral("database"), QStringLiteral("ranker"),   QStringLiteral("mlflow"),
                             QStringLiteral("traffic"),  QStringLiteral("worker-1"), QStringLiteral("worker-2"),
                             QStringLiteral("worker-3")};
  QCOMPARE(running, expected);
  QVERIFY(info->faults.isEmpty());
}

void LabServicesTest::environmentIsFilledIn() {
  Environment environment;
  environment.lab = true;
  System system;
  ServiceSpec api;
  api.probe.target = QStringLiteral("{{api}}/health");
  system.services = {api};
  const auto bare = withLabAddresses(system, environment);
  QVERIFY(bare);
  QCOMPARE(bare->addresses, (QMap<QString, QString>{{QStringLiteral("api"), m_info.api}}));
  QCOMPARE(bare->manager.address, m_info.supervisor);
  QVERIFY(bare->connections.isEmpty());
  for (const char *name : {"cache", "database"}) {
    environment.connections.emplaceBack();
    environment.connections.last().name = QLatin1String(name);
  }
  const auto filled = withLabAddresses(system, environment);
  QCOMPARE(filled->connections.size(), 2);
  QCOMPARE(filled->connections.at(0).url.path(), m_info.redis);
  QVERIFY(filled->connections.at(1).url.isValid());
  environment.lab = false;
  QVERIFY(withLabAddresses(system, environment)->addresses.isEmpty());
}

void LabServicesTest::requestBecomesDocument() {
  const auto accepted =
      ask(m_info.api, "POST", "/api/v1/generate", R"({"prompt": "Minutes of the (weekly) meeting", "format": "pdf"})");
  QCOMPARE(statusOf(accepted), 202);
  const QByteArray id = jsonString(*jsonParse(accepted->body), "task_id").toUtf8();
  QTRY_COMPARE_WITH_TIMEOUT(jsonString(*jsonParse(ask(m_info.api, "GET", "/api/v1/status/" + id)->body), "status"),
                            QStringLiteral("finished"), 20'000);
  const auto document = ask(m_info.api, "GET", "/api/v1/download/" + id);
  QCOMPARE(statusOf(document), 200);
  QVERIFY(document->body.startsWith("%PDF-1.4"));
  QVERIFY(document->body.contains("Minutes of the \\(weekly\\) meeting"));
  QCOMPARE(sql(m_info, QStringLiteral("SELECT count(*) FROM documents WHERE id = '%1'").arg(QString::fromLatin1(id))),
           QStringLiteral("1"));
}

void LabServicesTest::batchBecomesArchive() {
  const auto accepted =
      ask(m_info.api, "POST", "/api/v1/batch", R"({"requests": [{"prompt": "one"}, {"prompt": "two"}]})");
  QCOMPARE(statusOf(accepted), 202);
  const QByteArray id = jsonString(*jsonParse(accepted->body), "batch_id").toUtf8();
  const QByteArray path = "/api/v1/batch/" + id;
  QTRY_COMPARE_WITH_TIMEOUT(jsonString(*jsonParse(ask(m_info.api, "GET", path + "/status")->body), "status"),
                            QStringLiteral("finished"), 20'000);
  const auto archive = ask(m_info.api, "GET", path + "/download");
  QCOMPARE(statusOf(archive), 200);
  const QString file = m_folder.filePath(QStringLiteral("batch.zip"));
  QFile zip(file);
  QVERIFY(zip.open(QIODevice::WriteOnly));
  zip.write(archive->body);
  zip.close();
  QProcess check;
  check.start(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), file});
  QVERIFY(check.waitForFinished());
  QCOMPARE(check.exitCode(), 0);
  QVERIFY(check.readAllStandardOutput().contains("Done testing"));
}

void LabServicesTest::templatesAreKept() {
  const QByteArray form =
      "--B\r\nContent-Disposition: form-data; name=\"template\"; filename=\"a.docx\"\r\nContent-Type: "
      "application/octet-stream\r\n\r\nbytes\r\nof it\r\n--B\r\nContent-Disposition: form-data; "
      "name=\"name\"\r\n\r\nannual\r\n--B\r\nContent-Disposition: form-data; name=\"version\"\r\n\r\n1.0\r\n--B--\r\n";
  QCOMPARE(statusOf(ask(m_info.api, "POST", "/api/v1/templates", form, "multipart/form-data; boundary=B")), 201);
  QCOMPARE(statusOf(ask(m_info.api, "POST", "/api/v1/templates", form, "multipart/form-data; boundary=B")), 409);
  QVERIFY(ask(m_info.api, "GET", "/api/v1/templates")->body.contains("\"annual\""));
  QCOMPARE(ask(m_info.api, "GET", "/api/v1/templates/annual/1.0")->body, QByteArray("bytes\r\nof it"));
  QCOMPARE(statusOf(ask(m_info.api, "DELETE", "/api/v1/templates/annual/1.0")), 200);
  QCOMPARE(statusOf(ask(m_info.api, "GET", "/api/v1/templates/annual/1.0")), 404);
  QVERIFY(ask(m_info.api, "GET", "/api/v1/cache/warm")->body.contains("warmed"));
}

void LabServicesTest::metricsSpeakPrometheus() {
  const auto api = ask(m_info.api, "GET", "/metrics");
  QCOMPARE(statusOf(api), 200);
  for (const char *name : {"\ndoc_requests_total ", "\ndoc_request_errors_total ", "\ndoc_generation_seconds_sum ",
                           "\ndoc_generation_seconds_count "}) {
    QVERIFY2(api->body.contains(name), name);
  }
  const auto ml = ask(m_info.ml, "GET", "/metrics");
  QCOMPARE(statusOf(ml), 200);
  for (const char *name : {"\nmodel_inference_total ", "\nmodel_inference_errors_total ",
                           "\nmodel_inference_seconds_sum ", "\nmodel_inference_seconds_count "}) {
    QVERIFY2(ml->body.contains(name), name);
  }
}

void LabServicesTest::modelIsValidated() {
  QCOMPARE(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")), 200);
  const auto version = jsonParse(ask(m_info.ml, "GET", "/api/v1/model/version")->body);
  QCOMPARE(jsonString(*version, "version"), QStringLiteral("2.0.0"));
  QCOMPARE(jsonString(*version, "digest").size(), 64);
}

void LabServicesTest::wrongRequestsAreRefused_data() {
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("path");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("status");
  QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/api/v1/generate") << QByteArray("prompt") << 400;
  QTest::newRow("no prompt") << QByteArray("POST") << QByteArray("/api/v1/generate") << QByteArray("{}") << 422;
  QTest::newRow("other format") << QByteArray("POST") << QByteArray("/api/v1/generate")
                                << QByteArray(R"({"prompt": "a", "format": "exe"})") << 422;
  QTest::newRow("unknown task") << QByteArray("GET") << QByteArray("/api/v1/status/none") << QByteArray() << 404;
  QTest::newRow("path outside") << QByteArray("GET") << QByteArray("/api/v1/download/..%2Flab") << QByteArray() << 404;
  QTest::newRow("empty batch") << QByteArray("POST") << QByteArray("/api/v1/batch") << QByteArray("[]") << 422;
  QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/nothing") << QByteArray() << 404;
}

void LabServicesTest::wrongRequestsAreRefused() {
  QFETCH(QByteArray, method);
  QFETCH(QByteArray, path);
  QFETCH(QByteArray, body);
  QFETCH(int, status);
  QCOMPARE(statusOf(ask(m_info.api, method, path, body)), status);
}

void LabServicesTest::trafficCanBeStopped() {
  QVERIFY(m_lab->setTraffic(false));
  QVERIFY(!m_lab->info()->traffic);
  QVERIFY(m_lab->setTraffic(true));
  QVERIFY(m_lab->info()->traffic);
}

void LabServicesTest::resetRestoresRows() {
  QVERIFY(m_lab->setTraffic(false));
  const QString deletion = QStringLiteral("WITH gone AS (DELETE FROM documents RETURNING 1) SELECT count(*) FROM gone");
  QVERIFY(sql(m_info, deletion).toLongLong() >= 200'000);
  const auto done = m_lab->reset();
  QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
  QVERIFY(sql(m_info, QStringLiteral("SELECT count(*) FROM documents")).toLongLong() >= 200'000);
}

QTEST_GUILESS_MAIN(LabServicesTest)
#include "tst_lab_services.moc"
