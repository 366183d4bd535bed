#include <QTemporaryDir>
#include <QTest>

#include "models/base/json.h"
#include "tests/lab/lab_probe.h"

using namespace ops;
using namespace ops::labtest;

/// Each fault breaks what it says, is named in the status, and is gone once it is mended. One lab for all functions.
class LabFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void cleanupTestCase();
  void everyFaultIsDescribed();
  void unknownFaultIsUsage();
  void programIsStopped_data();
  void programIsStopped();
  void workersStop();
  void queueIsBlocked();
  void startingWorkersEndsTheFault();
  void jobsFail();
  void jobsAreStuck();
  void modelIsBad();
  void inferenceIsSlow();
  void tableIsDropped();

 private:
  void breakWith(const QString &fault);
  void mend(const QString &fault);
  int workers() const;

  QTemporaryDir m_folder;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
};

void LabFaultsTest::initTestCase() {
  m_lab = std::make_unique<Lab>(m_folder.filePath(QStringLiteral("lab")));
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
  m_info = *started;
}

void LabFaultsTest::cleanup() {
  const auto mended = m_lab->mend();
  QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().toString()));
  QVERIFY(m_lab->info()->faults.isEmpty());
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.api, "GET", "/health")), 200, 20'000);
}

void LabFaultsTest::cleanupTestCase() {
  QVERIFY(m_lab->stop());
}

void LabFaultsTest::breakWith(const QString &fault) {
  const auto broken = m_lab->breakWith(fault);
  QVERIFY2(broken, qPrintable(broken ? QString() : broken.error().toString()));
  QCOMPARE(m_lab->info()->faults, QStringList{fault});
}

void LabFaultsTest::mend(const QString &fault) {
  const auto mended = m_lab->mend(fault);
  QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().toString()));
  QVERIFY(m_lab->info()->faults.isEmpty());
}

int LabFaultsTest::workers() const {
  int count = 0;
  const auto info = m_lab->info();
  if (!info) return -1;
  for (const LabService &service : info->services) {
    if (service.service == QStringLiteral("worker") && service.state == QStringLiteral("running")) ++count;
  }
  return count;
}

void LabFaultsTest::everyFaultIsDescribed() {
  QCOMPARE(Lab::faults().size(), 10);
  for (const LabFault &fault : Lab::faultList()) QVERIFY(!fault.title.isEmpty() && !fault.description.isEmpty());
}

void LabFaultsTest::unknownFaultIsUsage() {
  const auto broken = m_lab->breakWith(QStringLiteral("coffee"));
  QVERIFY(!broken);
  QCOMPARE(broken.error().code, ErrorCode::Usage);
}

void LabFaultsTest::programIsStopped_data() {
  QTest::addColumn<QString>("fault");
  QTest::addColumn<int>("health");
  QTest::addColumn<QByteArray>("named");
  QTest::newRow("api") << QStringLiteral("api-down") << 0 << QByteArray();
  QTest::newRow("redis") << QStringLiteral("redis-down") << 503 << QByteArray("\"redis\"");
  QTest::newRow("postgres") << QStringLiteral("postgres-down") << 503 << QByteArray("\"postgres\"");
}

void LabFaultsTest::programIsStopped() {
  QFETCH(QString, fault);
  QFETCH(int, health);
  QFETCH(QByteArray, named);
  breakWith(fault);
  const auto reply = ask(m_info.api, "GET", "/health");
  QCOMPARE(statusOf(reply), health);
  if (reply) QVERIFY2(reply->body.contains(named), reply->body.constData());
  mend(fault);
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.api, "GET", "/health")), 200, 20'000);
}

void LabFaultsTest::workersStop() {
  breakWith(QStringLiteral("workers-down"));
  QCOMPARE(workers(), 0);
  mend(QStringLiteral("workers-down"));
  QCOMPARE(workers(), 3);
}

void LabFaultsTest::queueIsBlocked() {
  breakWith(QStringLiteral("queue-blocked"));
  QVERIFY(length(m_info, "document_queue") >= 300);
  QCOMPARE(workers(), 0);
  mend(QStringLiteral("queue-blocked"));
  QVERIFY(length(m_info, "document_queue") > 200);
  QTRY_VERIFY_WITH_TIMEOUT(length(m_info, "document_queue") < 280, 30'000);
  RedisClient redis(m_info.redis);
  QVERIFY(redis.command({"DEL", "document_queue"}));
}

void LabFaultsTest::startingWorkersEndsTheFault() {
  breakWith(QStringLiteral("workers-down"));
  QProcess control;
  control.start(QStringLiteral("supervisorctl"), {QStringLiteral("-s"), QStringLiteral("unix://") + m_info.supervisor,
                                                  QStringLiteral("start"), QStringLiteral("worker-5")});
  QVERIFY(control.waitForFinished());
  QCOMPARE(m_lab->info()->faults, QStringList());
}

void LabFaultsTest::jobsFail() {
  const qint64 before = length(m_info, "failed_queue");
  breakWith(QStringLiteral("jobs-failing"));
  QTRY_VERIFY_WITH_TIMEOUT(length(m_info, "failed_queue") > before, 60'000);
  RedisClient redis(m_info.redis);
  const auto last = redis.command({"LINDEX", "failed_queue", "-1"});
  QVERIFY(last);
  const auto payload = jsonParse(last->text);
  QVERIFY(payload);
  QVERIFY(!jsonString(*payload, "error").isEmpty());
  QVERIFY(jsonTime(*payload, "failedAt").isValid());
  QCOMPARE(jsonInteger(*payload, "attempts"), 1);
  mend(QStringLiteral("jobs-failing"));
}

void LabFaultsTest::jobsAreStuck() {
  breakWith(QStringLiteral("jobs-stuck"));
  QVERIFY(length(m_info, "processing_queue") >= 12);
  // Their manager brings the killed workers back.
  QTRY_COMPARE_WITH_TIMEOUT(workers(), 3, 30'000);
  mend(QStringLiteral("jobs-stuck"));
  QTRY_VERIFY_WITH_TIMEOUT(length(m_info, "processing_queue") <= 3, 30'000);
}

void LabFaultsTest::modelIsBad() {
  breakWith(QStringLiteral("model-bad"));
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")), 422, 10'000);
  mend(QStringLiteral("model-bad"));
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")), 200, 10'000);
  // Reset goes back to the models of the first day, whatever was done to them.
  const LabLayout layout = defaultLayout(m_info.folder);
  QVERIFY(QFile::remove(layout.stableModel()));
  QVERIFY(m_lab->reset());
  QVERIFY(QFile::exists(layout.stableModel()));
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(ask(m_info.ml, "POST", "/api/v1/validate")), 200, 10'000);
}

void LabFaultsTest::inferenceIsSlow() {
  breakWith(QStringLiteral("ml-slow"));
  Exchange request;
  request.port = static_cast<quint16>(QUrl(m_info.ml).port());
  request.method = "POST";
  request.path = "/api/v1/predict";
  request.body = R"({"prompt": "a"})";
  request.timeoutMs = 2'000;
  const auto hasty = exchange(request);
  QVERIFY(!hasty);
  QCOMPARE(hasty.error().code, ErrorCode::TimedOut);
  mend(QStringLiteral("ml-slow"));
  QTRY_COMPARE_WITH_TIMEOUT(statusOf(exchange(request)), 200, 10'000);
}

void LabFaultsTest::tableIsDropped() {
  const QString count = QStringLiteral("SELECT count(*) FROM documents");
  breakWith(QStringLiteral("table-dropped"));
  QVERIFY(sql(m_info, count).isNull());
  mend(QStringLiteral("table-dropped"));
  QTRY_VERIFY_WITH_TIMEOUT(sql(m_info, count).toLongLong() > 0, 30'000);
  QVERIFY(m_lab->reset());
  QVERIFY(sql(m_info, count).toLongLong() >= 200'000);
}

QTEST_GUILESS_MAIN(LabFaultsTest)
#include "tst_lab_faults.moc"
