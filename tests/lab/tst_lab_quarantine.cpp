#include <QCryptographicHash>
#include <QTest>

#include "app/lab/jobs.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

/// A job of the practice lab that fails however often it is retried, as an operator meets it on the command line.
class LabQuarantineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { QVERIFY(m_lab->stop()); }
  void jobThatFailsAgainAndAgain();

 private:
  /// The job of that id in a list; empty if it is not there.
  QByteArray find(const QByteArray &queue, const QString &id);
  qint64 failures(const QString &id);
  test::Answer retry();

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  LabInfo m_info;
};

void LabQuarantineTest::initTestCase() {
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
  m_info = *started;
}

QByteArray LabQuarantineTest::find(const QByteArray &queue, const QString &id) {
  RedisClient redis(m_info.redis);
  const auto jobs = redis.command({"LRANGE", queue, "0", "-1"});
  for (const auto &payload : jobs ? jobs->list : QByteArrayList()) {
    if (jsonString(jsonParse(payload).value_or(Json()), "id") == id) return payload;
  }
  return {};
}

qint64 LabQuarantineTest::failures(const QString &id) {
  return jsonInteger(jsonParse(find(labkeys::failed, id)).value_or(Json()), "attempts");
}

test::Answer LabQuarantineTest::retry() {
  return test::opsdeck({"run", "doc-pipeline", "retry-failed-jobs", "-e", "lab", "-o", "json"});
}

void LabQuarantineTest::jobThatFailsAgainAndAgain() {
  QVERIFY(m_lab->breakWith(QStringLiteral("jobs-failing")));
  QTRY_VERIFY_WITH_TIMEOUT(length(m_info, labkeys::failed) > 0, 60'000);
  RedisClient redis(m_info.redis);
  const auto first = redis.command({"LINDEX", labkeys::failed, "0"});
  QVERIFY(first);
  const auto id = jsonString(jsonParse(first->text).value_or(Json()), "id");
  QVERIFY(!id.isEmpty());
  for (int attempt = 1; attempt < 5; ++attempt) {
    QTRY_COMPARE_WITH_TIMEOUT(failures(id), attempt, 60'000);
    const auto retried = retry();
    QVERIFY2(retried.code == 0, retried.err.constData());
    QCOMPARE(jsonInteger(retried.json()["steps"][1]["value"], "quarantined"), 0);
  }
  QTRY_COMPARE_WITH_TIMEOUT(failures(id), 5, 60'000);
  const auto payload = find(labkeys::failed, id);
  const auto plan = test::opsdeck({"plan", "doc-pipeline", "retry-failed-jobs", "-e", "lab"});
  QVERIFY2(plan.out.contains("have failed 5 times or more (up to 5 times)"), plan.out.constData());

  const auto last = retry();
  QVERIFY2(last.code == 0, last.err.constData());
  const auto value = last.json()["steps"][1]["value"];
  QVERIFY(jsonInteger(value, "quarantined") >= 1);
  QVERIFY(jsonString(value, "summary").contains(QStringLiteral(" in quarantine after 5 attempts")));
  QCOMPARE(find(labkeys::quarantine, id), payload);
  const auto status = test::opsdeck({"status", "doc-pipeline", "-e", "lab", "-o", "json"});
  QCOMPARE(jsonInteger(status.json()["queues"][0], "quarantine"), length(m_info, labkeys::quarantine));

  // Its cause is gone, and it is released by name: now it is done.
  QVERIFY(m_lab->mend(QStringLiteral("jobs-failing")));
  const auto digest = QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
  const auto released = test::opsdeck({"run", "doc-pipeline", "release-quarantined-jobs", "-e", "lab", "--set",
                                       QStringLiteral("jobs=") + QString::fromLatin1(digest), "-o", "json"});
  QVERIFY2(released.code == 0, released.err.constData());
  QVERIFY(find(labkeys::quarantine, id).isEmpty());
  const auto state = [&] {
    const auto reply = redis.command({"HGET", labkeys::task(id.toUtf8()), "state"});
    return reply ? reply->text : QByteArray();
  };
  QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("finished"), 60'000);
}

QTEST_GUILESS_MAIN(LabQuarantineTest)
#include "tst_lab_quarantine.moc"
