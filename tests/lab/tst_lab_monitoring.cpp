#include <QTest>

#include "app/lab/lab_monitoring.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

/// The lab's own Prometheus and Alertmanager, Debian's: they are switched on, seen by the program, raise an alert on a
/// fault, and stay on over a restart of the lab.
class LabMonitoringTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void offUntilAskedFor();
  void isSwitchedOn();
  void raisesAnAlertOnAFault();
  void staysOnOverARestart();
  void isSwitchedOff();

 private:
  static test::Answer opsdeck(const QStringList &words) {
    return test::opsdeck(words + QStringList{QStringLiteral("-o"), QStringLiteral("json")});
  }
  static QStringList alerts() {
    QStringList titles;
    const auto told =
        opsdeck({QStringLiteral("alerts"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"), QStringLiteral("lab")})
            .json();
    for (const auto &alert : jsonMember(told, "alerts")) {
      if (jsonString(alert, "source") == QLatin1String("alertmanager")) titles.append(jsonString(alert, "title"));
    }
    return titles;
  }

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
};

void LabMonitoringTest::initTestCase() {
  QVERIFY2(labmonitoring::findTools().areThere(), "tests/run installs Prometheus and Alertmanager");
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), false});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
}

void LabMonitoringTest::cleanupTestCase() {
  if (m_lab) QVERIFY(m_lab->stop());
}

void LabMonitoringTest::offUntilAskedFor() {
  const auto told = opsdeck({QStringLiteral("lab"), QStringLiteral("status")}).json();
  QVERIFY(told.is_object() && told["prometheus"].is_null() && told["alertmanager"].is_null());
  QVERIFY(alerts().isEmpty());
}

void LabMonitoringTest::isSwitchedOn() {
  const auto on = opsdeck({QStringLiteral("lab"), QStringLiteral("monitoring"), QStringLiteral("on")});
  QVERIFY2(on.code == 0, test::said(on).constData());
  QVERIFY(jsonString(on.json(), "prometheus").startsWith(QLatin1String("http://127.0.0.1:")));
  const auto checked =
      opsdeck({QStringLiteral("check"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"), QStringLiteral("lab")});
  QVERIFY2(checked.code == 0, test::said(checked).constData());
  QVERIFY2(test::said(checked).contains("rometheus"), test::said(checked).constData());
  QVERIFY2(test::said(checked).contains("lertmanager"), test::said(checked).constData());
}

void LabMonitoringTest::raisesAnAlertOnAFault() {
  QVERIFY(m_lab->breakWith(QStringLiteral("queue-blocked")));
  QVERIFY(length(*m_lab->info(), "document_queue") > 50);
  QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(QStringLiteral("QueueDeep")), 60'000);
  // Triage hears it, too.
  const auto triage = opsdeck({QStringLiteral("triage"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"),
                               QStringLiteral("lab"), QStringLiteral("-o"), QStringLiteral("json")});
  QVERIFY2(triage.code == 0, test::said(triage).constData());
  QVERIFY2(jsonDump(triage.json()).contains("QueueDeep"), test::said(triage).constData());
  QVERIFY(m_lab->mend());
}

void LabMonitoringTest::staysOnOverARestart() {
  const auto before = m_lab->info()->prometheus;
  QVERIFY(m_lab->stop());
  QVERIFY(m_lab->start({QCoreApplication::applicationPid(), false}));
  QTRY_COMPARE_WITH_TIMEOUT(m_lab->info()->prometheus, before, 20'000);
}

void LabMonitoringTest::isSwitchedOff() {
  const auto off = opsdeck({QStringLiteral("lab"), QStringLiteral("monitoring"), QStringLiteral("off")});
  QVERIFY2(off.code == 0, test::said(off).constData());
  QVERIFY(m_lab->info()->prometheus.isEmpty() && m_lab->info()->alertmanager.isEmpty());
  QCOMPARE(opsdeck({QStringLiteral("lab"), QStringLiteral("monitoring")}).code, 2);
}

QTEST_GUILESS_MAIN(LabMonitoringTest)
#include "tst_lab_monitoring.moc"
