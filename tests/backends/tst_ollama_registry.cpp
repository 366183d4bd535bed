#include <QTest>

#include "models/backends/registry/ollama_registry.h"
#include "tests/support/await.h"
#include "tests/support/ollama_server.h"

using namespace ops;

/// Against a server that behaves as Ollama documents it; the first function fits a real one too
/// (OPSDECK_TEST_OLLAMA=http://…).
class TestOllamaRegistry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whateverIsThere();
  void tagsOfOneModel();
  void whichTagIsInPlace_data();
  void whichTagIsInPlace();
  void nothingIsChanged();
  void answersThatAreNone_data();
  void answersThatAreNone();
  void oneThatGoesMeanwhile();

 private:
  OllamaRegistry registry(const OllamaServer &server, const QString &model) {
    m_place.kind = ModelPlace::Kind::Ollama;
    m_place.url = server.url();
    m_place.model = model;
    return OllamaRegistry(*m_http, m_place, {});
  }
  static QList<OllamaServer::Model> assistants() {
    const auto digest = [](char letter) { return QString(64, QLatin1Char(letter)); };
    return {{QStringLiteral("assistant:latest"), digest('a'), 4'700'000'000,
             QStringLiteral("2026-05-04T17:37:44.706015396-07:00"),
             QStringLiteral("stop                           \"<|user|>\"\nstop \"</s>\"\ntemperature 0.7"), true},
            {QStringLiteral("assistant:v1"),
             QStringLiteral("sha256:") + digest('b'),
             4'600'000'000,
             QStringLiteral("2026-03-01T08:00:00Z"),
             {},
             false},
            {QStringLiteral("other:latest"), digest('c'), 1, QStringLiteral("2026-03-01T08:00:00Z"), {}, true}};
  }

  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  ModelPlace m_place;
};

void TestOllamaRegistry::whateverIsThere() {
  OllamaServer server;
  server.models = assistants();
  HttpRequest request;
  request.url = server.url();
  request.url.setPath(QStringLiteral("/api/tags"));
  const auto response = await(m_http->send(request));
  QVERIFY2(response, errorText(response).constData());
  const Json all = *jsonParse(response->body);
  if (jsonMember(all, "models").empty()) QSKIP("the server has no models");
  const QString name = jsonString(jsonMember(all, "models")[0], "name");
  auto ollama = registry(server, name);
  const auto versions = await(ollama.versions());
  QVERIFY2(versions, errorText(versions).constData());
  const auto found = std::ranges::find(*versions, name, &ModelVersion::location);
  QVERIFY(found != versions->end());
  QVERIFY(found->isInPlace && found->bytes > 0 && found->createdAt.isValid());
  QCOMPARE(found->digest.size(), 64);
  QVERIFY(!found->parameters.isEmpty());
  QCOMPARE(*await(ollama.inPlace()), (ModelInPlace{found->version, found->digest}));
  QCOMPARE(await(ollama.fingerprint())->kind, QStringLiteral("ollama"));
}

void TestOllamaRegistry::tagsOfOneModel() {
  OllamaServer server;
  server.models = assistants();
  auto ollama = registry(server, QStringLiteral("assistant"));
  const auto versions = await(ollama.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), 2);
  const ModelVersion &latest = versions->first();
  QCOMPARE(latest.version, QStringLiteral("latest"));
  QCOMPARE(latest.stage, QStringLiteral("running"));
  QVERIFY(latest.isInPlace);
  QCOMPARE(latest.createdAt, QDateTime(QDate(2026, 5, 5), QTime(0, 37, 44, 706), Qt::UTC));
  QCOMPARE(latest.parameters.value(QStringLiteral("stop")), QStringLiteral("\"<|user|>\", \"</s>\""));
  QCOMPARE(latest.parameters.value(QStringLiteral("temperature")), QStringLiteral("0.7"));
  QCOMPARE(latest.parameters.value(QStringLiteral("quantization_level")), QStringLiteral("Q4_K_M"));
  QCOMPARE(versions->last().digest, QString(64, QLatin1Char('b')));
  QVERIFY(versions->last().stage.isEmpty() && !versions->last().isInPlace);
}

void TestOllamaRegistry::whichTagIsInPlace_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<QString>("tag");
  QTest::newRow("none said") << "assistant" << "latest";
  QTest::newRow("said") << "assistant:v1" << "v1";
  QTest::newRow("not there") << "assistant:v9" << "";
}

void TestOllamaRegistry::whichTagIsInPlace() {
  QFETCH(QString, model);
  QFETCH(QString, tag);
  OllamaServer server;
  server.models = assistants();
  server.models.append({QStringLiteral("registry.example:5000/team/assistant:v1"),
                        QString(64, QLatin1Char('d')),
                        1,
                        QStringLiteral("2026-03-01T08:00:00Z"),
                        {},
                        false});
  auto ollama = registry(server, model);
  QCOMPARE(await(ollama.inPlace())->version, tag);
  auto remote = registry(server, QStringLiteral("registry.example:5000/team/assistant"));
  QCOMPARE(await(remote.versions())->size(), 1);
}

void TestOllamaRegistry::nothingIsChanged() {
  OllamaServer server;
  server.models = assistants();
  auto ollama = registry(server, QStringLiteral("assistant"));
  const QString tag = QStringLiteral("v1");
  const QList<Error> errors{await(ollama.fetch(tag)).error(), await(ollama.keep()).error(),
                            await(ollama.deploy(tag, {})).error(), await(ollama.setArchived(tag, true)).error(),
                            await(ollama.remove(tag)).error()};
  for (const Error &error : errors) {
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(!error.why.isEmpty() && !error.remedy.isEmpty(), qPrintable(error.toString()));
  }
  QCOMPARE(server.calls, QStringList());
}

void TestOllamaRegistry::answersThatAreNone_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("why");
  QTest::newRow("its own error") << 500 << QByteArray(R"({"error":"out of memory"})") << ErrorCode::Failed
                                 << "500: out of memory";
  QTest::newRow("401 of a proxy") << 401 << QByteArray("who are you?") << ErrorCode::Refused << "who are you?";
  QTest::newRow("no JSON") << 200 << QByteArray("Ollama is running") << ErrorCode::Failed << "no JSON object";
  QTest::newRow("no models") << 200 << QByteArray(R"({"models":null})") << ErrorCode::Failed << "no model assistant";
  QTest::newRow("odd models") << 200 << QByteArray(R"({"models":[1,"x",{"name":7}]})") << ErrorCode::Failed
                              << "no model assistant";
  QTest::newRow("nothing") << 0 << QByteArray() << ErrorCode::Unreachable << "";
}

void TestOllamaRegistry::answersThatAreNone() {
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QFETCH(ErrorCode, code);
  QFETCH(QString, why);
  if (OllamaServer::isReal()) QSKIP("a real server can't be made to fail");
  OllamaServer server;
  server.before = [&](const QString &) {
    return std::optional(HttpTestServer::Answer{status > 0 ? HttpTestServer::answer(status, body) : QByteArray()});
  };
  auto ollama = registry(server, QStringLiteral("assistant"));
  for (const Error &error : {await(ollama.versions()).error(), await(ollama.inPlace()).error()}) {
    QCOMPARE(error.code, code);
    QVERIFY2(error.why.contains(why), qPrintable(error.toString()));
    QCOMPARE(error.target, ollama.address());
  }
}

void TestOllamaRegistry::oneThatGoesMeanwhile() {
  if (OllamaServer::isReal()) QSKIP("a real server can't be made to fail");
  OllamaServer server;
  server.models = assistants();
  server.before = [&](const QString &call) -> std::optional<HttpTestServer::Answer> {
    if (call == QLatin1String("GET /api/ps")) server.models.removeFirst();
    // Old servers do not know who runs.
    if (call == QLatin1String("GET /api/ps")) return HttpTestServer::Answer{HttpTestServer::answer(404, "not found")};
    return std::nullopt;
  };
  auto ollama = registry(server, QStringLiteral("assistant"));
  const auto versions = await(ollama.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), 2);
  QVERIFY(versions->first().stage.isEmpty());
  // A connection that breaks in the middle of it is an error, though it is asked with POST.
  server.before = [&](const QString &call) -> std::optional<HttpTestServer::Answer> {
    if (call == QLatin1String("POST /api/show")) return HttpTestServer::Answer{};
    return std::nullopt;
  };
  QCOMPARE(await(ollama.versions()).error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestOllamaRegistry)
#include "tst_ollama_registry.moc"
