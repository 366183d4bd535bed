#include <QTest>
#include <cmath>

#include "models/backends/alertmanager/alertmanager_client.h"
#include "models/backends/prometheus/prometheus_store.h"
#include "models/catalog/secrets.h"
#include "tests/support/await.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_prometheus.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

const QString kToken = QStringLiteral("glsa-canary-8842");

SecretSource secret(const QString &text) {
  return [text] { return resolveSecret({SecretRef::Kind::Inline, text}); };
}

const QString kAccount = QStringLiteral("ops:") + PrivateServer::password;

}  // namespace

/// Who may ask: real servers that want a password, a front that wants a token, and servers that behave badly.
class TestPrometheusAccess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void passwords_data();
  void passwords();
  void aTokenAtAFront();
  void aSecretThatCannotBeHad();
  void wholeAnswersThatAreWrong_data();
  void wholeAnswersThatAreWrong();
  void warningsAndHistograms();
  void aSlowDrip();
  void anAnswerThatIsCut();
  void aPrefixOfThePath();

 private:
  std::unique_ptr<PrometheusStore> at(int port, const SecretSource &secret = {}, Milliseconds timeout = 5s) const;

  TemporaryWorld m_world;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  std::unique_ptr<PrivatePrometheus> m_prometheus;
  std::unique_ptr<PrivateAlertmanager> m_alertmanager;
};

void TestPrometheusAccess::initTestCase() {
  PrivatePrometheus::Options options;
  options.wantsPassword = true;
  m_prometheus = std::make_unique<PrivatePrometheus>(m_world, QStringLiteral("prometheus"), options);
  QVERIFY2(m_prometheus->start(), m_prometheus->process().log().constData());
  m_alertmanager = std::make_unique<PrivateAlertmanager>(m_world, QStringLiteral("alertmanager"), true);
  QVERIFY2(m_alertmanager->start("route: {receiver: nobody}\nreceivers: [{name: nobody}]\n"),
           m_alertmanager->process().log().constData());
}

void TestPrometheusAccess::cleanupTestCase() {
  m_prometheus.reset();
  m_alertmanager.reset();
}

std::unique_ptr<PrometheusStore> TestPrometheusAccess::at(int port, const SecretSource &secret,
                                                          Milliseconds timeout) const {
  ServerSpec spec;
  spec.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
  spec.timeout = timeout;
  return std::make_unique<PrometheusStore>(*m_http, spec, secret);
}

void TestPrometheusAccess::passwords_data() {
  QTest::addColumn<QString>("account");
  QTest::addColumn<QString>("remedy");
  QTest::newRow("right") << kAccount << QString();
  QTest::newRow("wrong") << QStringLiteral("ops:donkey-battery")
                         << QStringLiteral("Is the secret under 'auth' of %1 still right?");
  QTest::newRow("none") << QString() << QStringLiteral("say under 'auth' of %1 where it is found");
}

void TestPrometheusAccess::passwords() {
  QFETCH(QString, account);
  QFETCH(QString, remedy);
  const SecretSource source = account.isEmpty() ? SecretSource() : secret(account);
  const auto prometheus = at(m_prometheus->port(), source);
  AlertmanagerClient alertmanager(*m_http, m_alertmanager->spec(), source, Access::ReadOnly);
  const auto reading = await(prometheus->read(QStringLiteral("1")));
  const auto alerts = await(alertmanager.alerts());
  QCOMPARE(reading.has_value(), remedy.isEmpty());
  QCOMPARE(alerts.has_value(), remedy.isEmpty());
  if (remedy.isEmpty()) return;
  QVERIFY(reading.error().code == ErrorCode::Refused && alerts.error().code == ErrorCode::Refused);
  QVERIFY2(reading.error().remedy.contains(remedy.arg(QStringLiteral("prometheus"))), errorText(reading).constData());
  QVERIFY2(alerts.error().remedy.contains(remedy.arg(QStringLiteral("alertmanager"))), errorText(alerts).constData());
  QVERIFY(!reading.error().toString().contains(QLatin1String("battery")));
}

void TestPrometheusAccess::aTokenAtAFront() {
  QByteArray wanted = "Authorization: Bearer " + kToken.toUtf8() + "\r\n";
  HttpTestServer front([&](const QByteArray &request) {
    const bool allowed = request.contains(wanted);
    // A careless front repeats what it was sent.
    const QByteArray body = allowed
                                ? QByteArray(R"({"status":"success","data":{"resultType":"scalar","result":[1,"7"]}})")
                                : "denied: " + request.mid(request.indexOf("Authorization"));
    return HttpTestServer::Answer{HttpTestServer::answer(allowed ? 200 : 401, body)};
  });
  int asked = 0;
  const SecretSource counting = [&] {
    ++asked;
    return secret(kToken)();
  };
  const auto prometheus = at(front.port(), counting);
  for (int i = 0; i < 2; ++i) {
    const auto reading = await(prometheus->read(QStringLiteral("x")));
    QVERIFY2(reading, errorText(reading).constData());
    QCOMPARE(reading->samples.first().value, 7.0);
  }
  QCOMPARE(asked, 1);
  wanted = "nobody";
  const auto denied = await(prometheus->read(QStringLiteral("x")));
  QVERIFY(!denied && denied.error().code == ErrorCode::Refused);
  QVERIFY2(denied.error().why.contains(QLatin1String("denied")), errorText(denied).constData());
  QVERIFY2(!denied.error().toString().contains(kToken), errorText(denied).constData());
  // It is asked for anew: it may have been renewed.
  QVERIFY(!await(prometheus->read(QStringLiteral("x"))));
  QCOMPARE(asked, 2);
}

void TestPrometheusAccess::aSecretThatCannotBeHad() {
  const auto prometheus = at(m_prometheus->port(), [] {
    return makeOp<Secret>([](OperationOf<Secret> &op) {
      op.fail({ErrorCode::Refused, QStringLiteral("Reading the keyring"), {}, QStringLiteral("it is locked"), {}});
    });
  });
  const auto reading = await(prometheus->read(QStringLiteral("1")));
  QVERIFY(!reading && reading.error().code == ErrorCode::Refused);
  QCOMPARE(reading.error().why, QStringLiteral("it is locked"));
}

void TestPrometheusAccess::wholeAnswersThatAreWrong_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("why");
  const auto row = [](const char *name, int status, const char *body, ErrorCode code, const char *why) {
    QTest::newRow(name) << status << QByteArray(body) << code << QString::fromUtf8(why);
  };
  row("a portal", 200, "<!doctype html>", ErrorCode::Failed, "the answer is no JSON object");
  row("no result", 200, "{}", ErrorCode::Failed, "the answer holds no result");
  row("starting", 503, "Service Unavailable", ErrorCode::Unreachable,
      "it answered with status 503: Service Unavailable");
  row("a proxy", 502, "<html>Bad Gateway</html>", ErrorCode::Failed, "it answered with status 502");
  row("not there", 404, "404 page not found", ErrorCode::Failed, "it answered with status 404: 404 page not found");
  row("forbidden", 403, "no", ErrorCode::Refused, "it answered with status 403: no");
  row("samples", 422,
      R"({"status":"error","errorType":"execution","error":"query processing would load too many samples into memory"})",
      ErrorCode::Failed, "query processing would load too many samples into memory");
  row("steers", 400, "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"\\u001b[31mred\\u202e\"}",
      ErrorCode::Usage, "\\x1b[31mred\\u{202e}");
}

void TestPrometheusAccess::wholeAnswersThatAreWrong() {
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QFETCH(ErrorCode, code);
  QFETCH(QString, why);
  HttpTestServer server(
      [&](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(status, body)}; });
  const auto reading = await(at(server.port())->read(QStringLiteral("x")));
  QVERIFY(!reading);
  QVERIFY2(reading.error().why.startsWith(why), errorText(reading).constData());
  QVERIFY2(reading.error().code == code, errorText(reading).constData());
  QCOMPARE(reading.error().what, QStringLiteral("Reading x"));
}

void TestPrometheusAccess::warningsAndHistograms() {
  QByteArray body;
  HttpTestServer server([&](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, body)}; });
  body = R"({"status":"success","warnings":["one store is away"],"infos":["metric might not be a counter"],)"
         R"("data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1700000000.5,"1e+06"]},)"
         R"({"metric":{},"histogram":[1700000000.5,{"count":"1","sum":"2"}]}]}})";
  const auto reading = await(at(server.port())->read(QStringLiteral("x")));
  QVERIFY2(reading, errorText(reading).constData());
  QVERIFY(reading->samples.size() == 1 && reading->samples.first().value == 1e6 && !reading->isCut);
  QCOMPARE(reading->at.toMSecsSinceEpoch(), 1'700'000'000'500);
  QCOMPARE(reading->warnings.mid(0, 2),
           (QStringList{QStringLiteral("one store is away"), QStringLiteral("metric might not be a counter")}));
  QVERIFY2(reading->warnings.value(2).contains(QLatin1String("histograms are left out (1 series)")), "not said");
  // Values that are no values, and points between the steps.
  body =
      R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":)"
      R"([[1700000000,"1"],[1700000001,"oops"],[1700000001.5,"9"],[1700000002],7,[1700000003,"NaN"],[1800000000,"5"]]}]}})";
  const QDateTime from = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
  const auto history = await(at(server.port())->history(QStringLiteral("x"), from, from.addSecs(4), 1s));
  QVERIFY2(history && history->series.size() == 1, errorText(history).constData());
  const QList<double> values = history->series.first().values;
  QVERIFY(values.size() == 5 && values[0] == 1);
  for (int i = 1; i < 5; ++i) QVERIFY(std::isnan(values[i]));
}

void TestPrometheusAccess::aSlowDrip() {
  const QByteArray body = R"({"status":"success","data":{"resultType":"scalar","result":[1,"7"]}})";
  HttpTestServer server(
      [&](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, body), 50}; });
  const auto reading = await(at(server.port(), {}, 400ms)->read(QStringLiteral("x")));
  QCOMPARE(server.requests(), 1);
  QVERIFY(!reading);
  QCOMPARE(reading.error().code, ErrorCode::TimedOut);
}

void TestPrometheusAccess::anAnswerThatIsCut() {
  FaultProxy proxy({}, m_prometheus->port());
  const auto prometheus = at(proxy.port(), secret(kAccount));
  QVERIFY(await(prometheus->read(QStringLiteral("1"))));
  // Ten bytes before the end of the same answer.
  proxy.cutAfter(FaultProxy::Direction::Reply, proxy.passed(FaultProxy::Direction::Reply) - 10);
  const auto reading = await(prometheus->read(QStringLiteral("1")));
  QCOMPARE(proxy.fired(), 1);
  QVERIFY(!reading);
  QVERIFY2(reading.error().code == ErrorCode::Failed, errorText(reading).constData());
  QVERIFY(await(prometheus->read(QStringLiteral("1"))));
}

void TestPrometheusAccess::aPrefixOfThePath() {
  QByteArray line;
  HttpTestServer server([&](const QByteArray &request) {
    line = request.left(request.indexOf("\r\n"));
    return HttpTestServer::Answer{HttpTestServer::answer(200, "{}")};
  });
  ServerSpec spec;
  spec.url = QUrl(QStringLiteral("http://127.0.0.1:%1/tenant/prometheus/").arg(server.port()));
  PrometheusStore prometheus(*m_http, spec, {});
  // What a query must not be taken apart by.
  QVERIFY(!await(
      prometheus.read(QStringLiteral("a{b=\"c&d=e+f;g%h#i\"} + 1"), QDateTime::fromMSecsSinceEpoch(1'500, Qt::UTC))));
  QCOMPARE(line,
           QByteArray("GET /tenant/prometheus/api/v1/query?query=a%7Bb%3D%22c%26d%3De%2Bf%3Bg%25h%23i%22%7D%20%2B%201&"
                      "timeout=9000ms&limit=1001&time=1.500 HTTP/1.1"));
}

QTEST_GUILESS_MAIN(TestPrometheusAccess)
#include "tst_prometheus_access.moc"
