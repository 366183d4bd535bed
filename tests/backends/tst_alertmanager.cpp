#include <QTest>

#include "models/backends/alertmanager/alertmanager_client.h"
#include "models/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_prometheus.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 30'000;  // Prometheus takes new targets and Alertmanagers every five seconds

const QByteArray kConfiguration =
    "route: {receiver: nobody, group_by: [alertname], group_wait: 100ms, group_interval: 200ms,\n"
    "  routes: [{matchers: ['team=\"ml\"'], receiver: ml-team}]}\n"
    "receivers: [{name: nobody}, {name: ml-team}]\n"
    "inhibit_rules:\n"
    "- {source_matchers: ['alertname=\"ShopDown\"'], target_matchers: ['severity=\"P2\"'], equal: [shop]}\n";

const QByteArray kRules =
    "groups:\n- name: shop\n  rules:\n"
    "  - {alert: DeepQueue, expr: 'shop_depth > 100', labels: {severity: P1, team: ml},\n"
    "     annotations: {summary: 'depth is {{ $value }}'}}\n";

const ManagedAlert *alertNamed(const Result<QList<ManagedAlert>> &alerts, const char *name) {
  if (!alerts) return nullptr;
  for (const ManagedAlert &alert : *alerts) {
    if (alert.labels.value(QStringLiteral("alertname")) == QLatin1String(name)) return &alert;
  }
  return nullptr;
}

SilenceDraft draftFor(const char *alert) {
  SilenceDraft draft;
  draft.matchers = {{QStringLiteral("alertname"), QLatin1String(alert)}};
  draft.author = QStringLiteral("ann");
  draft.comment = QStringLiteral("the queue is being drained, \"soon\"\n✓");
  draft.endsAt = utcNow().addSecs(3'600);
  return draft;
}

}  // namespace

/// Against a real Alertmanager, which gets its alerts from a real Prometheus and from the test.
class TestAlertmanager : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();

  void alertsOfARule();
  void groups();
  void silencedAndAgain();
  void theSameSilenceOnce();
  void expressionsInSilences();
  void inhibited();
  void refusedSilences_data();
  void refusedSilences();
  void unknownSilences();
  void readOnlyChangesNothing();
  void answersThatAreLost_data();
  void answersThatAreLost();
  void anEndThatIsLost();
  void statusAndSelfCheck();
  void aServerThatRefuses();
  void killed();

 private:
  std::unique_ptr<AlertmanagerClient> client(Access access = Access::ReadWrite, int port = 0) const;
  bool send(const char *name, const Json &labels) const;
  qsizetype silenceCount() const;

  TemporaryWorld m_world;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  std::unique_ptr<PrivateAlertmanager> m_server;
  std::unique_ptr<HttpTestServer> m_exporter;
  std::unique_ptr<PrivatePrometheus> m_prometheus;
  std::unique_ptr<AlertmanagerClient> m_client;
  QByteArray m_depth = "150";
};

void TestAlertmanager::initTestCase() {
  m_server = std::make_unique<PrivateAlertmanager>(m_world, QStringLiteral("alertmanager"));
  QVERIFY2(m_server->start(kConfiguration), m_server->process().log().constData());
  m_exporter = std::make_unique<HttpTestServer>([this](const QByteArray &) {
    return HttpTestServer::Answer{HttpTestServer::answer(200, "shop_depth{shop=\"north\"} " + m_depth + '\n')};
  });
  PrivatePrometheus::Options options;
  options.targets = {m_exporter->port()};
  options.rules = kRules;
  options.alertmanager = m_server->port();
  m_prometheus = std::make_unique<PrivatePrometheus>(m_world, QStringLiteral("prometheus"), options);
  QVERIFY2(m_prometheus->start(), m_prometheus->process().log().constData());
  m_client = client();
}

void TestAlertmanager::cleanupTestCase() {
  m_prometheus.reset();
  m_server.reset();
}

std::unique_ptr<AlertmanagerClient> TestAlertmanager::client(Access access, int port) const {
  ServerSpec spec = m_server->spec();
  if (port > 0) spec.url.setPort(port);
  return std::make_unique<AlertmanagerClient>(*m_http, spec, SecretSource(), access);
}

// As a Prometheus does it.
bool TestAlertmanager::send(const char *name, const Json &labels) const {
  Json all = labels;
  all["alertname"] = name;
  return m_server->post(QStringLiteral("/api/v2/alerts"), Json::array({{{"labels", all}}}));
}

qsizetype TestAlertmanager::silenceCount() const {
  return static_cast<qsizetype>(m_server->get(QStringLiteral("/api/v2/silences")).size());
}

void TestAlertmanager::alertsOfARule() {
  QTRY_VERIFY_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "DeepQueue"), kPatienceMs);
  const auto alerts = await(m_client->alerts());
  const ManagedAlert alert = *alertNamed(alerts, "DeepQueue");
  QTRY_COMPARE_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "DeepQueue")->state, ManagedAlert::State::Active,
                            kPatienceMs);
  QCOMPARE(alert.receivers, QStringList(QStringLiteral("ml-team")));
  QCOMPARE(alert.labels.value(QStringLiteral("severity")), QStringLiteral("P1"));
  QCOMPARE(alert.labels.value(QStringLiteral("shop")), QStringLiteral("north"));
  QCOMPARE(alert.annotations.value(QStringLiteral("summary")), QStringLiteral("depth is 150"));
  QVERIFY2(alert.generatorUrl.contains(QLatin1String("/graph?")), qPrintable(alert.generatorUrl));
  QVERIFY(alert.fingerprint.size() == 16 && alert.silencedBy.isEmpty() && alert.inhibitedBy.isEmpty());
  QVERIFY(qAbs(alert.startsAt.msecsTo(utcNow())) < 20'000 && alert.endsAt > utcNow() && alert.updatedAt.isValid());
  // It is resolved once the rule no longer holds.
  m_depth = "5";
  QTRY_VERIFY_WITH_TIMEOUT(!alertNamed(await(m_client->alerts()), "DeepQueue"), kPatienceMs);
  m_depth = "170";
  QTRY_VERIFY_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "DeepQueue"), kPatienceMs);
}

void TestAlertmanager::groups() {
  QVERIFY(send("Slow", {{"instance", "a"}}) && send("Slow", {{"instance", "b"}}));
  const auto slow = [this] {
    const auto groups = await(m_client->groups());
    for (const AlertGroup &group : groups ? *groups : QList<AlertGroup>()) {
      if (group.labels.value(QStringLiteral("alertname")) == QLatin1String("Slow")) return group;
    }
    return AlertGroup();
  };
  QTRY_COMPARE_WITH_TIMEOUT(slow().alerts.size(), 2, kPatienceMs);
  QCOMPARE(slow().receiver, QStringLiteral("nobody"));
  QCOMPARE(slow().labels.size(), 1);
}

void TestAlertmanager::silencedAndAgain() {
  const SilenceDraft draft = draftFor("DeepQueue");
  const auto made = await(m_client->createSilence(draft));
  QVERIFY2(made, errorText(made).constData());
  QCOMPARE(made->state, Silence::State::Active);
  QVERIFY(!made->id.isEmpty() && made->matchers == draft.matchers && made->endsAt == draft.endsAt);
  QVERIFY(made->author == draft.author && made->comment == draft.comment);
  QVERIFY(qAbs(made->startsAt.msecsTo(utcNow())) < 10'000);
  QTRY_COMPARE_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "DeepQueue")->state, ManagedAlert::State::Suppressed,
                            kPatienceMs);
  QCOMPARE(alertNamed(await(m_client->alerts()), "DeepQueue")->silencedBy, QStringList(made->id));
  const auto ended = await(m_client->expireSilence(made->id));
  QVERIFY2(ended && ended->state == Silence::State::Expired, errorText(ended).constData());
  QTRY_COMPARE_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "DeepQueue")->state, ManagedAlert::State::Active,
                            kPatienceMs);
  // Once more does no harm; the server itself calls it an error.
  const auto again = await(m_client->expireSilence(made->id));
  QVERIFY2(again && again->state == Silence::State::Expired, errorText(again).constData());
  QVERIFY(!*await(m_client->findSilence(draft)));
  const auto all = await(m_client->silences());
  QVERIFY(all && std::ranges::any_of(*all, [&](const Silence &silence) { return silence.id == made->id; }));
}

void TestAlertmanager::theSameSilenceOnce() {
  const SilenceDraft draft = draftFor("Once");
  const qsizetype before = silenceCount();
  const auto first = await(m_client->createSilence(draft));
  const auto second = await(m_client->createSilence(draft));
  QVERIFY2(first && second, errorText(second).constData());
  QCOMPARE(second->id, first->id);
  QCOMPARE(silenceCount(), before + 1);
  SilenceDraft other = draft;
  other.comment += QLatin1Char('.');
  QVERIFY(!*await(m_client->findSilence(other)));
  const auto third = await(m_client->createSilence(other));
  QVERIFY(third && third->id != first->id);
}

void TestAlertmanager::expressionsInSilences() {
  SilenceDraft draft = draftFor("Deep.*|Slow");
  draft.matchers[0].isRegex = true;
  draft.matchers.append({QStringLiteral("instance"), QStringLiteral("a"), false, false});
  const auto made = await(m_client->createSilence(draft));
  QVERIFY2(made, errorText(made).constData());
  const auto alerts = await(m_client->alerts());
  QVERIFY(alerts && alerts->size() >= 3);
  // What the preview says is what the server does.
  qsizetype fitting = 0;
  for (const ManagedAlert &alert : *alerts) {
    QCOMPARE(alert.silencedBy.contains(made->id), matchesAll(draft.matchers, alert.labels));
    if (matchesAll(draft.matchers, alert.labels)) ++fitting;
  }
  QCOMPARE(fitting, 2);
  QVERIFY(await(m_client->expireSilence(made->id)));
  // RE2 knows no looking ahead: the server says so.
  draft.matchers[0].value = QStringLiteral("Deep(?=Queue).*");
  const auto refused = await(m_client->createSilence(draft));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::Failed);
  QVERIFY2(refused.error().why.contains(QLatin1String("invalid or unsupported Perl syntax")),
           errorText(refused).constData());
}

void TestAlertmanager::inhibited() {
  QVERIFY(send("Late", {{"severity", "P2"}, {"shop", "south"}}));
  QTRY_COMPARE_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "Late")->state, ManagedAlert::State::Active,
                            kPatienceMs);
  QVERIFY(send("ShopDown", {{"severity", "P0"}, {"shop", "south"}}));
  QTRY_COMPARE_WITH_TIMEOUT(alertNamed(await(m_client->alerts()), "Late")->state, ManagedAlert::State::Suppressed,
                            kPatienceMs);
  const auto alerts = await(m_client->alerts());
  QCOMPARE(alertNamed(alerts, "Late")->inhibitedBy, QStringList(alertNamed(alerts, "ShopDown")->fingerprint));
  QVERIFY(alertNamed(alerts, "Late")->silencedBy.isEmpty());
}

void TestAlertmanager::refusedSilences_data() {
  QTest::addColumn<QList<AlertMatcher>>("matchers");
  QTest::addColumn<QString>("author");
  QTest::addColumn<int>("seconds");
  QTest::addColumn<QString>("why");
  const QString name = QStringLiteral("alertname");
  const QString ann = QStringLiteral("ann");
  const QList<AlertMatcher> good{{name, QStringLiteral("A")}};
  const auto row = [&](const char *title, const QList<AlertMatcher> &matchers, const char *why) {
    QTest::newRow(title) << matchers << ann << 60 << QString::fromLatin1(why);
  };
  row("no matchers", {}, "without matchers it would silence every alert");
  row("all", {{name, QStringLiteral(".*"), true}}, "alertname=~\".*\" fits nearly every alert");
  row("some", {{name, QStringLiteral(".+"), true}}, "alertname=~\".+\" fits nearly every alert");
  row("a letter", {{name, QStringLiteral("[A-Z].*"), true}, {name, QStringLiteral("[a-zA-Z]+"), true}},
      "alertname=~\"[A-Z].*\", alertname=~\"[a-zA-Z]+\" fits nearly every alert");
  row("not one", {{name, QStringLiteral("A"), false, false}}, "alertname!=\"A\" fits nearly every alert");
  row("not without", {{name, QString(), false, false}}, "alertname!=\"\" fits nearly every alert");
  row("without", {{QStringLiteral("nobody"), QString()}}, "nobody=\"\" fits nearly every alert");
  row("name", {{QStringLiteral("alert-name"), QStringLiteral("A")}}, "'alert-name' is no name of a label");
  row("expression", {{name, QStringLiteral("A("), true}}, "the expression in alertname=~\"A(\" is wrong");
  QTest::newRow("author") << good << QStringLiteral("  ") << 60 << QStringLiteral("it has no author");
  QTest::newRow("past") << good << ann << -1 << QStringLiteral("its end, 20");
  QTest::newRow("no end") << good << ann << 0 << QStringLiteral("it has no end");
}

void TestAlertmanager::refusedSilences() {
  QFETCH(QList<AlertMatcher>, matchers);
  QFETCH(QString, author);
  QFETCH(int, seconds);
  QFETCH(QString, why);
  const qsizetype before = silenceCount();
  const QDateTime end = seconds == 0 ? QDateTime() : utcNow().addSecs(seconds);
  const auto refused = await(m_client->createSilence({matchers, author, QStringLiteral("why"), end}));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::Usage);
  QVERIFY2(refused.error().why.startsWith(why), errorText(refused).constData());
  QVERIFY(!refused.error().remedy.isEmpty());
  QCOMPARE(silenceCount(), before);
  // One that is narrow enough makes the others right.
  matchers.append({QStringLiteral("shop"), QStringLiteral("north|south"), true});
  const bool general = why.contains(QLatin1String("every alert"));
  QCOMPARE(checkSilence({matchers, author, QStringLiteral("why"), end}, utcNow()).has_value(), general);
}

void TestAlertmanager::unknownSilences() {
  for (const char *id : {"11111111-2222-3333-4444-555555555555", "../alerts", "", "a b"}) {
    const auto ended = await(m_client->expireSilence(QLatin1String(id)));
    QVERIFY2(!ended && ended.error().code == ErrorCode::Usage, id);
    QCOMPARE(ended.error().why, QStringLiteral("there is no such silence"));
  }
}

void TestAlertmanager::readOnlyChangesNothing() {
  const auto made = await(m_client->createSilence(draftFor("ReadOnly")));
  QVERIFY2(made, errorText(made).constData());
  const qsizetype before = silenceCount();
  const auto looking = client(Access::ReadOnly);
  const auto refused = await(looking->createSilence(draftFor("Other")));
  QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
  const auto ended = await(looking->expireSilence(made->id));
  QVERIFY(!ended && ended.error().code == ErrorCode::Refused);
  QCOMPARE(silenceCount(), before);
  QVERIFY(await(looking->findSilence(draftFor("Other"))));
}

void TestAlertmanager::answersThatAreLost_data() {
  QTest::addColumn<bool>("arrives");
  QTest::newRow("the answer is lost") << true;
  QTest::newRow("the request is lost") << false;
}

// Between the client and the server something breaks the connection of the POST; the GET before it passes.
void TestAlertmanager::answersThatAreLost() {
  QFETCH(bool, arrives);
  FaultProxy proxy({}, m_server->port());
  const auto broken = client(Access::ReadWrite, proxy.port());
  const SilenceDraft draft = draftFor(arrives ? "Lost" : "NeverSent");
  QVERIFY(!*await(broken->findSilence(draft)));
  using Direction = FaultProxy::Direction;
  const Direction direction = arrives ? Direction::Reply : Direction::Request;
  const qint64 look = proxy.passed(direction);
  // As long as the look before it, which is the same again, then a little of what follows.
  proxy.cutAfter(direction, look + 20);
  const auto made = await(broken->createSilence(draft));
  QCOMPARE(proxy.fired(), 1);
  QVERIFY(!made);
  QVERIFY2(made.error().code == ErrorCode::OutcomeUnknown, errorText(made).constData());
  // The way to find out, and the way to do it again.
  const auto found = await(broken->findSilence(draft));
  QVERIFY2(found, errorText(found).constData());
  QCOMPARE(found->has_value(), arrives);
  const auto again = await(broken->createSilence(draft));
  QVERIFY2(again, errorText(again).constData());
  if (arrives) QCOMPARE(again->id, (*found)->id);
}

void TestAlertmanager::anEndThatIsLost() {
  const auto made = await(m_client->createSilence(draftFor("EndLost")));
  QVERIFY2(made, errorText(made).constData());
  FaultProxy proxy({}, m_server->port());
  const auto broken = client(Access::ReadWrite, proxy.port());
  // What is asked before it, measured by a call that ends there.
  const auto unknown = await(broken->expireSilence(QStringLiteral("11111111-2222-3333-4444-555555555555")));
  QVERIFY(!unknown && unknown.error().code == ErrorCode::Usage);
  const qint64 look = proxy.passed(FaultProxy::Direction::Request);
  proxy.cutAfter(FaultProxy::Direction::Request, look + 20);
  const auto ended = await(broken->expireSilence(made->id));
  QCOMPARE(proxy.fired(), 1);
  QVERIFY2(!ended && ended.error().code == ErrorCode::OutcomeUnknown, errorText(ended).constData());
  const auto again = await(broken->expireSilence(made->id));
  QVERIFY2(again && again->state == Silence::State::Expired, errorText(again).constData());
}

void TestAlertmanager::statusAndSelfCheck() {
  const auto status = await(m_client->status());
  QVERIFY2(status, errorText(status).constData());
  QVERIFY2(status->version.startsWith(QLatin1String("0.")), qPrintable(status->version));
  QCOMPARE(status->cluster, QStringLiteral("disabled"));
  QVERIFY(status->peers.isEmpty() && qAbs(status->startedAt.msecsTo(utcNow())) < 600'000);
  const auto lines = await(m_client->selfCheck());
  QVERIFY2(lines && lines->size() == 3, errorText(lines).constData());
  for (const Json &line : *lines) QVERIFY(jsonBool(line, "ok"));
}

void TestAlertmanager::aServerThatRefuses() {
  HttpTestServer elsewhere([](const QByteArray &) {
    return HttpTestServer::Answer{HttpTestServer::answer(200, "<!doctype html><title>Sign in</title>")};
  });
  const auto portal = client(Access::ReadWrite, elsewhere.port());
  const auto alerts = await(portal->alerts());
  QVERIFY2(!alerts && alerts.error().why.contains(QLatin1String("no JSON array")), errorText(alerts).constData());
  const auto check = await(portal->selfCheck());
  QVERIFY2(!check && check.error().why.contains(QLatin1String("no JSON object")), errorText(check).constData());
}

void TestAlertmanager::killed() {
  m_server->kill();
  const auto alerts = await(m_client->alerts());
  QVERIFY(!alerts);
  QCOMPARE(alerts.error().code, ErrorCode::Unreachable);
  // Nothing was sent: it is not unknown whether there is a silence now.
  const auto made = await(m_client->createSilence(draftFor("Dead")));
  QVERIFY(!made && made.error().code == ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestAlertmanager)
#include "tst_alertmanager.moc"
