#include <QTest>

#include "tests/lab/program.h"
#include "tests/support/private_prometheus.h"

using namespace ops;
using namespace ops::test;

/// `opsdeck alerts` as people call it, beside a real Alertmanager: who sees to an alert stands in the journal, and a
/// silence is made and ended where the alert comes from. The slots follow one another.
class TestCommandAlerts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void itStandsThere();
  void somebodySeesToIt();
  void itIsSilencedThere();
  void itsSilenceEnds();
  void anIncidentEndsBesideIt();

 private:
  static Answer alerts(const QStringList &wish) {
    return opsdeck(QStringList{"alerts", "shop", "-e", "test", "-o", "json"} + wish);
  }
  Json silences() const { return m_server->get(QStringLiteral("/api/v2/silences")); }

  TemporaryWorld m_world;
  std::unique_ptr<PrivateAlertmanager> m_server;
  QString m_key;
};

void TestCommandAlerts::initTestCase() {
  m_server = std::make_unique<PrivateAlertmanager>(m_world, QStringLiteral("alertmanager"));
  QVERIFY2(m_server->start("route: {receiver: nobody, group_by: [alertname], group_wait: 100ms}\n"
                           "receivers: [{name: nobody}]\n"),
           m_server->process().log().constData());
  const Json alert{{"labels", {{"alertname", "DiskFull"}, {"severity", "critical"}, {"instance", "db-1"}}},
                   {"annotations", {{"summary", "2 % are left"}}}};
  QVERIFY(m_server->post(QStringLiteral("/api/v2/alerts"), Json::array({alert})));
  const QByteArray system =
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: web}]\n"
      "environments:\n  - name: test\n    tier: practice\n    alertmanager: {url: \"" +
      m_server->spec().url.toEncoded() + "\"}\n";
  QVERIFY(write(m_world.path(QStringLiteral("config/opsdeck/systems/shop.yaml")), system));
}

void TestCommandAlerts::itStandsThere() {
  const auto answer = alerts({});
  QVERIFY2(answer.code == 0, said(answer).constData());
  const auto list = answer.json()["alerts"];
  QVERIFY2(list.size() == 1, said(answer).constData());
  QCOMPARE(jsonString(list[0], "source"), QStringLiteral("alertmanager"));
  m_key = jsonString(list[0], "key");
  QVERIFY(!m_key.isEmpty());
}

void TestCommandAlerts::somebodySeesToIt() {
  const auto answer = alerts({"--ack", m_key, "--owner", "ann", "--comment", "on it"});
  QVERIFY2(answer.code == 0, said(answer).constData());
  const auto record = answer.json()["alerts"][0]["record"];
  QCOMPARE(jsonString(record, "owner"), QStringLiteral("ann"));
  QVERIFY(silences().empty());
}

void TestCommandAlerts::itIsSilencedThere() {
  const auto before = QDateTime::currentDateTimeUtc();
  const auto answer = alerts({"--silence", m_key, "--for", "30m", "--comment", "a new disk comes"});
  QVERIFY2(answer.code == 0, said(answer).constData());
  const auto made = silences();
  QCOMPARE(made.size(), std::size_t(1));
  QCOMPARE(jsonString(made[0], "comment"), QStringLiteral("a new disk comes"));
  QCOMPARE(jsonString(made[0]["status"], "state"), QStringLiteral("active"));
  constexpr qint64 halfAnHour = 30 * 60;
  const auto lasts = before.secsTo(jsonTime(made[0], "endsAt"));
  QVERIFY2(lasts >= halfAnHour && lasts < halfAnHour + 60, QByteArray::number(lasts).constData());
  // The answer shows what came of it, not what was there before.
  const auto record = answer.json()["alerts"][0]["record"];
  QVERIFY2(jsonTime(record, "silencedUntil").isValid(), said(answer).constData());
}

void TestCommandAlerts::itsSilenceEnds() {
  const auto answer = alerts({"--unsilence", m_key});
  QVERIFY2(answer.code == 0, said(answer).constData());
  QCOMPARE(silences().size(), std::size_t(1));
  QCOMPARE(jsonString(silences()[0]["status"], "state"), QStringLiteral("expired"));
  const auto again = alerts({"--unsilence", m_key});
  QCOMPARE(again.code, 2);
  QVERIFY2(said(again).contains("not silenced"), said(again).constData());
}

/// Whoever closes an incident hears what the journal has not seen end, since when, and what its report lacks.
void TestCommandAlerts::anIncidentEndsBesideIt() {
  const auto incident = [](const QStringList &words) {
    return opsdeck(QStringList{"incident", words.first(), "shop", "-e", "test"} + words.mid(1));
  };
  QCOMPARE(incident({"open", "--title", "Disk full", "--severity", "P1"}).code, 0);
  const auto closed = incident({"close"});
  QCOMPARE(closed.code, 0);
  QVERIFY2(closed.err.contains("By the journal these alerts have not ended (as last written at ") &&
               closed.err.contains(QByteArray(" UTC): " + m_key.toUtf8())),
           said(closed).constData());
  QVERIFY2(
      closed.err.contains("Not said yet: impact, root cause.") && closed.err.contains("--impact TEXT --root-cause"),
      said(closed).constData());
  const auto shown = incident({"show"});
  QVERIFY2(shown.out.contains("Acknowledged after: not acknowledged"), said(shown).constData());
  // Of what is minor nobody writes a report.
  QCOMPARE(incident({"open", "--title", "Disk full", "--severity", "P2"}).code, 0);
  QVERIFY(!incident({"close"}).err.contains("Not said yet"));
}

QTEST_GUILESS_MAIN(TestCommandAlerts)
#include "tst_command_alerts.moc"
