#include <QTest>

#include "models/incidents/live_alerts.h"
#include "tests/support/await.h"
#include "tests/support/private_prometheus.h"

using namespace ops;

/// A console's alerts beside a real Alertmanager: its alerts stand there, are silenced there, and are called unknown
/// when it dies.
class TestManagedAlerts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void itsAlertsStandBesideOurs();
  void silencingGoesToIt();
  void readOnlySilencesNothing();
  void itsDeathIsSaid();

 private:
  const AlertCase *entry() const { return m_alerts->alerts().isEmpty() ? nullptr : &m_alerts->alerts().first(); }
  void watch(bool readOnly) {
    m_alerts.reset();
    m_system.environments.first().readOnly = readOnly;
    auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadOnly);
    QVERIFY(backends);
    m_backends = std::move(*backends);
    m_alerts = std::make_unique<LiveAlerts>(*m_backends);
    m_incidents = std::make_unique<IncidentBook>(*m_journal, m_system, QStringLiteral("lab"));
    m_alerts->setJournal(*m_journal, *m_incidents);
    m_alerts->look({m_system.name, QStringLiteral("lab"), {}, {}, {}}, true, steadyNow());
    QTRY_VERIFY_WITH_TIMEOUT(m_alerts->isComplete() && m_alerts->hasRead(), 30'000);
  }

  TemporaryWorld m_world;
  std::unique_ptr<PrivateAlertmanager> m_server;
  System m_system;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<IncidentBook> m_incidents;
  std::unique_ptr<LiveAlerts> m_alerts;
};

void TestManagedAlerts::initTestCase() {
  m_server = std::make_unique<PrivateAlertmanager>(m_world, QStringLiteral("alertmanager"));
  QVERIFY2(m_server->start("route: {receiver: nobody, group_by: [alertname], group_wait: 100ms}\n"
                           "receivers: [{name: nobody}]\n"),
           m_server->process().log().constData());
  m_system.name = QStringLiteral("shop");
  Environment lab;
  lab.name = QStringLiteral("lab");
  lab.alertmanager = m_server->spec();
  m_system.environments = {lab};
  m_journal = std::make_unique<Journal>(JournalOptions{m_world.path(QStringLiteral("journal"))});
  QVERIFY(await(m_journal->open()));
  const Json alert{{"labels", {{"alertname", "DiskFull"}, {"severity", "critical"}, {"instance", "db-1"}}},
                   {"annotations", {{"summary", "2 % are left"}}}};
  QVERIFY(m_server->post(QStringLiteral("/api/v2/alerts"), Json::array({alert})));
  watch(false);
}

void TestManagedAlerts::itsAlertsStandBesideOurs() {
  QVERIFY(entry() != nullptr);
  QCOMPARE(entry()->alert.title, QStringLiteral("DiskFull"));
  QCOMPARE(entry()->alert.text, QStringLiteral("2 % are left"));
  QCOMPARE(entry()->alert.severity, Severity::P0);
  QCOMPARE(entry()->source, AlertCase::Source::AlertManager);
  QVERIFY(entry()->needsAnswer(utcNow()));
  QVERIFY(await(m_alerts->acknowledge(entry()->alert.key, QStringLiteral("ann"), {})));
  QTRY_COMPARE(entry()->record.owner, QStringLiteral("ann"));
}

void TestManagedAlerts::silencingGoesToIt() {
  const auto key = entry()->alert.key;
  const auto silenced = await(m_alerts->silence(key, utcNow().addSecs(600), QStringLiteral("a new disk comes")));
  QVERIFY2(silenced, errorText(silenced).constData());
  QTRY_VERIFY_WITH_TIMEOUT(m_alerts->find(key)->record.isSilenced(utcNow()), 30'000);
  const auto there = m_server->get(QStringLiteral("/api/v2/silences"));
  QCOMPARE(there.size(), std::size_t(1));
  QCOMPARE(jsonString(there[0], "comment"), QStringLiteral("a new disk comes"));
  QCOMPARE(there[0]["matchers"].size(), std::size_t(3));
  // The journal has who did it, before it was done.
  QTRY_COMPARE(m_alerts->history(key).first().change, QStringLiteral("silenced"));
  const auto ended = await(m_alerts->endSilence(key));
  QVERIFY2(ended, errorText(ended).constData());
  QCOMPARE(jsonString(jsonMember(m_server->get(QStringLiteral("/api/v2/silences"))[0], "status"), "state"),
           QStringLiteral("expired"));
  QTRY_VERIFY_WITH_TIMEOUT(!m_alerts->find(key)->record.isSilenced(utcNow()), 30'000);
}

void TestManagedAlerts::readOnlySilencesNothing() {
  watch(true);
  QVERIFY(entry() != nullptr);
  const auto before = await(m_journal->lastSequence());
  const auto refused = await(m_alerts->silence(entry()->alert.key, utcNow().addSecs(600), QStringLiteral("x")));
  QVERIFY(!refused && refused.error().why.contains(QStringLiteral("read-only")));
  QCOMPARE(*await(m_journal->lastSequence()), *before);
  // Who sees to it can be said all the same.
  QVERIFY(await(m_alerts->acknowledge(entry()->alert.key, QStringLiteral("ben"), {})));
}

void TestManagedAlerts::itsDeathIsSaid() {
  m_server->kill();
  watch(false);
  QVERIFY(m_alerts->managerFault().has_value());
  QVERIFY(m_alerts->alerts().isEmpty());
}

QTEST_GUILESS_MAIN(TestManagedAlerts)
#include "tst_managed_alerts.moc"
