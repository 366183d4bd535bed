#include <QElapsedTimer>
#include <QTest>

#include "models/backends/http.h"
#include "models/backends/http/answer_words.h"
#include "tests/support/await.h"
#include "tests/support/http_test_server.h"
#include "tests/support/temporary_world.h"
#include "tests/support/test_certificates.h"

using namespace ops;

class TestHttp : public QObject {
  Q_OBJECT

 private:
  TemporaryWorld m_world;
  std::unique_ptr<HttpClient> m_client = makeHttpClient();

  static HttpRequest get(const HttpTestServer &server, const char *scheme = "http") {
    HttpRequest request;
    request.url =
        QUrl(QStringLiteral("%1://127.0.0.1:%2/health?full=1").arg(QString::fromLatin1(scheme)).arg(server.port()));
    request.timeoutMs = 3'000;
    return request;
  }

 private Q_SLOTS:
  void anAnswerIsTaken_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with a length") << HttpTestServer::answer(200, "status: ok", "Content-Type: text/plain\r\n");
    QTest::newRow("until the end") << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nstatus: ok");
    QTest::newRow("in chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nstat\r\n6;x=y\r\nus: "
        "ok\r\n0\r\n\r\n");
    QTest::newRow("after an interim one") << QByteArray(
        "HTTP/1.1 103 Early\r\n\r\n" + HttpTestServer::answer(200, "status: ok", "Content-Type: text/plain\r\n"));
  }

  void anAnswerIsTaken() {
    QFETCH(QByteArray, bytes);
    QByteArray seen;
    HttpTestServer server([&](const QByteArray &request) {
      seen = request;
      return HttpTestServer::Answer{bytes};
    });
    HttpRequest request = get(server);
    request.expectBody = "ok";
    const auto response = await(m_client->send(request));
    QVERIFY2(response, errorText(response).constData());
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("status: ok"));
    QCOMPARE(response->contentType, QByteArray("text/plain"));
    QVERIFY(response->milliseconds > 0);
    QVERIFY(seen.startsWith("GET /health?full=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
  }

  void whatWasNotExpectedIsAnError_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("status") << HttpTestServer::answer(503, "over \x1b[31mload")
                            << QStringLiteral("HTTP 503: over \\x1b[31mload");
    QTest::newRow("redirect") << HttpTestServer::answer(302, "", "Location: http://login.example/?next=secret\r\n")
                              << QStringLiteral("redirect (302) to http://login.example/");
    QTest::newRow("portal") << HttpTestServer::answer(200, "<html>Please log in") << QStringLiteral("does not contain");
    QTest::newRow("too long") << HttpTestServer::answer(200, QByteArray(5'000, 'x')) << QStringLiteral("at most");
    QTest::newRow("too long in chunks") << QByteArray(
                                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n")
                                        << QStringLiteral("longer than");
    QTest::newRow("too long without a length")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5'000, 'x')) << QStringLiteral("longer than");
    QTest::newRow("cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nok")
                               << QStringLiteral("before it was whole");
    QTest::newRow("no answer") << QByteArray() << QStringLiteral("without an answer");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QStringLiteral("not HTTP");
  }

  void whatWasNotExpectedIsAnError() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    HttpTestServer server([&](const QByteArray &) { return HttpTestServer::Answer{bytes}; });
    HttpRequest request = get(server);
    request.expectBody = "ok";
    request.bodyCap = 4'096;
    const auto response = await(m_client->send(request));
    QVERIFY(!response);
    QVERIFY2(response.error().why.contains(why), errorText(response).constData());
    QVERIFY(!response.error().toString().contains(QStringLiteral("secret")));
    QCOMPARE(server.requests(), 1);
  }

  void aSlowDripMeetsTheDeadline() {
    HttpTestServer server([](const QByteArray &) {
      return HttpTestServer::Answer{HttpTestServer::answer(200, QByteArray(10'000, 'x')), 20};
    });
    HttpRequest request = get(server);
    request.timeoutMs = 400;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(await(m_client->send(request)).error().code, ErrorCode::TimedOut);
    // Timers of this kind may be a twentieth early.
    const auto took = clock.elapsed();
    QVERIFY2(took >= 370 && took < 1'500, QByteArray::number(took).constData());
    QCOMPARE(server.requests(), 1);
  }

  void aSilentServerMeetsTheDeadline() {
    HttpTestServer server([](const QByteArray &) { return HttpTestServer::Answer{{}, 0, false}; });
    HttpRequest request = get(server);
    request.timeoutMs = 300;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(await(m_client->send(request)).error().code, ErrorCode::TimedOut);
    QVERIFY(clock.elapsed() >= 280 && clock.elapsed() < 1'500);
    request.method = "POST";
    request.body = "{}";
    clock.start();
    QCOMPARE(await(m_client->send(request)).error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(clock.elapsed() >= 280 && clock.elapsed() < 1'500);
    // It took both, and neither came twice.
    QCOMPARE(server.requests(), 2);
  }

  void aChangeIsSentOnceAndUnknownWhenUnanswered() {
    HttpTestServer server([](const QByteArray &) { return HttpTestServer::Answer{}; });
    HttpRequest request = get(server);
    request.method = "POST";
    request.body = "{}";
    QCOMPARE(await(m_client->send(request)).error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(server.requests(), 1);
    request.url.setPort(1);
    const auto refused = await(m_client->send(request));
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QVERIFY2(refused.error().why.contains(QStringLiteral("refused")), errorText(refused).constData());
    QVERIFY(!refused.error().isOurs);
  }

  /// Without its network this machine does not know the name; of the target that says nothing.
  void aNameThatIsNotKnownSaysNothingOfItsOwner() {
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://nowhere.invalid/health"));
    request.timeoutMs = 20'000;
    const auto unknown = await(m_client->send(request), 25'000);
    QCOMPARE(unknown.error().code, ErrorCode::Unreachable);
    QCOMPARE(unknown.error().why, QStringLiteral("The name nowhere.invalid can't be resolved"));
    QVERIFY(unknown.error().isOurs);
    QVERIFY(!unknown.error().target.isEmpty());
  }

  void tlsIsAlwaysVerified() {
    const QString folder = m_world.path(QStringLiteral("tls"));
    QVERIFY(makeTestCertificates(folder));
    HttpTestServer server([](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, "ok")}; },
                          folder);
    HttpRequest request = get(server, "https");
    const auto refused = await(m_client->send(request));
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("not trusted")), errorText(refused).constData());
    QCOMPARE(server.requests(), 0);
    request.caFile = folder + QStringLiteral("/ca.pem");
    const auto trusted = await(m_client->send(request));
    QVERIFY2(trusted, errorText(trusted).constData());
    QCOMPARE(trusted->body, QByteArray("ok"));
  }

  /// Nobody reads raw JSON in an outage; all of it is kept for details.
  void whatWasAnsweredIsToldInWords_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const char *words) {
      QTest::newRow(name) << QByteArray(body).replace('\'', '"') << QString::fromUtf8(words);
    };
    row("nothing", "", "HTTP 503");
    row("text", "  overloaded,\x1b[31m try later\nsecond line", "HTTP 503: overloaded,\\x1b[31m try later");
    row("status alone", "{'status': 'unavailable'}", "HTTP 503: unavailable");
    row("a number", "{'status': 503, 'error': 'Service Unavailable', 'path': '/health'}",
        "HTTP 503: Service Unavailable");
    row("dependencies", "{'status':'not ready','dependencies':{'redis':'ok','database':'refused'},'down':['database']}",
        "HTTP 503: not ready (database: refused)");
    row("reason", "{'status':'unavailable','down':['model'],'error':'no such file'}",
        "HTTP 503: unavailable: no such file");
    row("Spring Boot",
        "{'status':'DOWN','components':{'db':{'status':'DOWN','details':{'error':'Connection "
        "refused'}},'ping':{'status':'UP'}}}",
        "HTTP 503: DOWN (db: Connection refused)");
    row("health+json",
        "{'status':'fail','checks':{'db:time':[{'status':'pass'},{'status':'fail','output':'too slow'}]}}",
        "HTTP 503: fail (db:time: too slow)");
    row("ASP.NET", "{'status':'Unhealthy','entries':{'sql':{'status':'Unhealthy','description':'no login'}}}",
        "HTTP 503: Unhealthy (sql: no login)");
    row("a list", "{'checks':[{'name':'disk','status':'ok'},{'name':'queue','status':'stuck'}]}",
        "HTTP 503: queue: stuck");
    row("truth", "{'checks':{'db':false,'cache':true}}", "HTTP 503: db: false");
    row("many", "{'checks':{'a':'x','b':'x','c':'x','d':'x'}}", "HTTP 503: a: x, b: x, c: x, …");
    row("FastAPI", "{'detail':'model is not loaded'}", "HTTP 503: model is not loaded");
    row("words that nobody knows", "{'accuracy':0.4,'deep':{},'fine':true,'mode':'a','model':'m','valid':false}",
        "HTTP 503: valid: false, mode: a, model: m");
    row("an object", "{'error':{'code':7,'message':'busy'}}", "HTTP 503: busy");
    row("a long chain of causes",
        "{'status':'unavailable','dependencies':{'postgres':'connection to server on socket /run/postgresql/.s.PGSQL "
        "failed: No such file or directory\\n\\tIs the server running?'}}",
        "HTTP 503: unavailable (postgres: No such file or directory)");
    row("a long text", QByteArray(200, 'x'),
        qPrintable(QStringLiteral("HTTP 503: %1…").arg(QString(79, QLatin1Char('x')))));
    row("broken JSON", "{'status': 'un", "HTTP 503");
    row("JSON of another kind", "[1, 2]", "HTTP 503");
    row("a page", "<html><head><title>503 Service\nUnavailable</title></head>", "HTTP 503: 503 Service Unavailable");
    row("a page without a title", "<html><body>x", "HTTP 503");
  }

  void whatWasAnsweredIsToldInWords() {
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(answerInWords(503, body), words);
    const auto padded = body.startsWith('{')
                            ? QByteArray(body.first(1) + "\"pad\":\"" + QByteArray(500, 'x') + "\"," + body.mid(1))
                            : body;
    HttpTestServer server(
        [&](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(503, padded)}; });
    const auto response = await(m_client->send(get(server)));
    QVERIFY(!response);
    QCOMPARE(response.error().why, words);
    if (body.startsWith('{')) QVERIFY(response.error().answer.contains(QString::fromUtf8(body.mid(1))));
  }

  void oneSlowTargetDoesNotDelayAnother() {
    HttpTestServer slow([](const QByteArray &) {
      return HttpTestServer::Answer{HttpTestServer::answer(200, QByteArray(1'000, 'x')), 50};
    });
    HttpTestServer quick([](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, "ok")}; });
    QObject receiver;
    bool slowEnded = false;
    launch<HttpResponse>(m_client->send(get(slow)), &receiver, [&](const Result<HttpResponse> &) { slowEnded = true; });
    for (int i = 0; i < 20; ++i) {
      const auto response = await(m_client->send(get(quick)));
      QVERIFY2(response, errorText(response).constData());
      QVERIFY(response->milliseconds < 500);
    }
    QVERIFY(!slowEnded);
  }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
