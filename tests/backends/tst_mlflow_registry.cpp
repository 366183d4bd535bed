#include <QFile>
#include <QTest>
#include <QUuid>

#include "models/backends/registry/mlflow_registry.h"
#include "tests/support/await.h"
#include "tests/support/mlflow_server.h"

using namespace ops;

namespace {

constexpr int kSlowMs = 400;

Op<Secret> secretNow(const QString &text) {
  return makeOp<Secret>([text](OperationOf<Secret> &op) { op.succeed(Secret(text)); });
}

qint64 residentBytes() {
  QFile file(QStringLiteral("/proc/self/statm"));
  return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

}  // namespace

/// Against a server that behaves as MLflow documents it, over the network; what the first functions need, a real server
/// has too (OPSDECK_TEST_MLFLOW=http://…).
class TestMlflowRegistry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void versionsWithTheFiguresOfTheirRuns();
  void inPlaceByAlias();
  void inPlaceByStage();
  void promotesByAlias();
  void promotesByStage();
  void archivesAndRemoves();
  void namesThatAreNotThere();
  void fetchAndKeepHaveNothingToDo();

  void pagesAreFollowed();
  void aPageTokenThatRepeatsForEver();
  void tenThousandVersions();
  void runsAreReadAFewAtATime();
  void refusals_data();
  void refusals();
  void aServerThatFailsWhileItChanges_data();
  void aServerThatFailsWhileItChanges();
  void aConnectionLostAfterSending();
  void twoWhoPromote();
  void aTokenIsSentAndNeverShown();
  void aRedirectIsNotFollowed();
  void aSlowServerMeetsTheDeadline();
  void readOnlyChangesNothing();
  void digestsAndStatesOfVersions();

 private:
  Json api(const QByteArray &method, const QString &path, Json arguments);
  QString newVersion(double ndcg);
  MlflowRegistry registry(const QString &alias = QStringLiteral("champion"), Access access = Access::ReadWrite,
                          const SecretSource &secret = {});

  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  std::unique_ptr<MlflowServer> m_server;
  ModelPlace m_place;
  QString m_model;
};

#define NEEDS_OUR_SERVER() \
  if (MlflowServer::isReal()) QSKIP("a real server can't be made to fail")

void TestMlflowRegistry::init() {
  m_server = std::make_unique<MlflowServer>();
  m_model = QStringLiteral("ranker-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
  api("POST", QStringLiteral("registered-models/create"), {{"name", toJson(m_model)}});
}

void TestMlflowRegistry::cleanup() {
  api("DELETE", QStringLiteral("registered-models/delete"), {{"name", toJson(m_model)}});
}

// Through the API, whoever answers.
Json TestMlflowRegistry::api(const QByteArray &method, const QString &path, Json arguments) {
  if (!MlflowServer::isReal()) return m_server->call(method, path, arguments);
  HttpRequest request;
  request.method = method;
  request.url = m_server->url();
  request.url.setPath(QStringLiteral("/api/2.0/mlflow/") + path);
  request.headers = {{"Content-Type", "application/json"}};
  request.body = jsonDump(arguments);
  const auto response = await(m_http->send(request));
  const auto json = response ? jsonParse(response->body) : fail(response.error());
  return json ? *json : Json();
}

QString TestMlflowRegistry::newVersion(double ndcg) {
  const Json run = api("POST", QStringLiteral("runs/create"), {{"experiment_id", "0"}, {"user_id", "trainer"}});
  const std::string id = jsonMember(jsonMember(run, "run"), "info").value("run_id", "");
  api("POST", QStringLiteral("runs/log-metric"),
      {{"run_id", id}, {"key", "ndcg@10"}, {"value", ndcg}, {"timestamp", 1'700'000'000'000}});
  api("POST", QStringLiteral("runs/log-parameter"), {{"run_id", id}, {"key", "epochs"}, {"value", "12"}});
  const Json made = api("POST", QStringLiteral("model-versions/create"),
                        {{"name", toJson(m_model)}, {"source", "runs:/" + id + "/model"}, {"run_id", id}});
  return jsonText(jsonMember(jsonMember(made, "model_version"), "version"));
}

MlflowRegistry TestMlflowRegistry::registry(const QString &alias, Access access, const SecretSource &secret) {
  m_place.kind = ModelPlace::Kind::MLflow;
  m_place.url = m_server->url();
  m_place.model = m_model;
  m_place.alias = alias;
  m_place.stage = alias.isEmpty() ? QStringLiteral("Production") : QString();
  m_place.timeout = std::chrono::milliseconds(5'000);
  return MlflowRegistry(*m_http, m_place, secret, access);
}

void TestMlflowRegistry::versionsWithTheFiguresOfTheirRuns() {
  newVersion(0.36);
  const QString second = newVersion(0.41);
  api("POST", QStringLiteral("registered-models/alias"),
      {{"name", toJson(m_model)}, {"alias", "champion"}, {"version", toJson(second)}});
  auto mlflow = registry();
  const auto versions = await(mlflow.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), 2);
  const ModelVersion &newest = versions->first();
  QCOMPARE(newest.version, second);
  QCOMPARE(newest.metrics.value(QStringLiteral("ndcg@10")), 0.41);
  QCOMPARE(newest.parameters.value(QStringLiteral("epochs")), QStringLiteral("12"));
  QCOMPARE(newest.aliases, QStringList(QStringLiteral("champion")));
  QVERIFY(newest.isInPlace && newest.createdAt.isValid() && newest.complaint.isEmpty() && newest.digest.isEmpty());
  QVERIFY(!newest.location.isEmpty() && newest.stage.isEmpty());
  QVERIFY(!versions->last().isInPlace);
  const auto print = await(mlflow.fingerprint());
  QVERIFY2(print, errorText(print).constData());
  QVERIFY(print->identity.contains(m_model) && *print == *await(mlflow.fingerprint()));
}

void TestMlflowRegistry::inPlaceByAlias() {
  auto mlflow = registry();
  auto present = await(mlflow.inPlace());
  QVERIFY2(present, errorText(present).constData());
  QCOMPARE(*present, ModelInPlace());
  const QString first = newVersion(0.36);
  api("POST", QStringLiteral("model-versions/set-tag"),
      {{"name", toJson(m_model)}, {"version", toJson(first)}, {"key", "sha256"}, {"value", std::string(64, 'a')}});
  api("POST", QStringLiteral("registered-models/alias"),
      {{"name", toJson(m_model)}, {"alias", "champion"}, {"version", toJson(first)}});
  present = await(mlflow.inPlace());
  QCOMPARE(*present, (ModelInPlace{first, QString(64, QLatin1Char('a'))}));
}

void TestMlflowRegistry::inPlaceByStage() {
  auto mlflow = registry({});
  QCOMPARE(*await(mlflow.inPlace()), ModelInPlace());
  const QString first = newVersion(0.36);
  const QString second = newVersion(0.37);
  for (const QString &version : {first, second}) {
    api("POST", QStringLiteral("model-versions/transition-stage"),
        {{"name", toJson(m_model)},
         {"version", toJson(version)},
         {"stage", "Production"},
         {"archive_existing_versions", false}});
  }
  // Of two in one stage the newest is what is loaded by that name.
  QCOMPARE(await(mlflow.inPlace())->version, second);
  const auto versions = await(mlflow.versions());
  QVERIFY(versions->first().isInPlace && !versions->last().isInPlace);
  QCOMPARE(versions->last().stage, QStringLiteral("Production"));
}

void TestMlflowRegistry::promotesByAlias() {
  const QString first = newVersion(0.36);
  const QString second = newVersion(0.41);
  auto mlflow = registry();
  auto done = await(mlflow.deploy(first, {}));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(await(mlflow.inPlace())->version, first);
  QVERIFY(await(mlflow.deploy(first, {})));  // it is there already
  const auto refused = await(mlflow.deploy(second, {}));
  QCOMPARE(refused.error().code, ErrorCode::Refused);
  QVERIFY2(refused.error().why.contains(QStringLiteral("version %1 is in place by now").arg(first)),
           errorText(refused).constData());
  done = await(mlflow.deploy(second, {first, {}}));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(await(mlflow.inPlace())->version, second);
  QCOMPARE(await(mlflow.deploy(first, {second, QString(64, QLatin1Char('b'))})).error().code, ErrorCode::Refused);
}

void TestMlflowRegistry::promotesByStage() {
  const QString first = newVersion(0.36);
  const QString second = newVersion(0.41);
  auto mlflow = registry({});
  QVERIFY(await(mlflow.deploy(first, {})));
  auto done = await(mlflow.deploy(second, {first, {}}));
  QVERIFY2(done, errorText(done).constData());
  const auto versions = await(mlflow.versions());
  QVERIFY(versions->first().isInPlace && versions->last().isArchived);
  // And back: what was archived by that is what one goes back to.
  done = await(mlflow.deploy(first, {second, {}}));
  QVERIFY2(done, errorText(done).constData());
  QCOMPARE(await(mlflow.inPlace())->version, first);
}

void TestMlflowRegistry::archivesAndRemoves() {
  const QString first = newVersion(0.36);
  const QString second = newVersion(0.41);
  auto mlflow = registry();
  QVERIFY(await(mlflow.deploy(second, {})));
  QCOMPARE(await(mlflow.setArchived(second, true)).error().code, ErrorCode::Refused);
  QCOMPARE(await(mlflow.remove(first)).error().code, ErrorCode::Refused);
  const auto done = await(mlflow.setArchived(first, true));
  QVERIFY2(done, errorText(done).constData());
  QVERIFY(await(mlflow.setArchived(first, true)));
  QVERIFY(await(mlflow.versions())->last().isArchived);
  QCOMPARE(await(mlflow.deploy(first, {second, {}})).error().code, ErrorCode::Refused);
  QVERIFY(await(mlflow.setArchived(first, false)));
  QVERIFY(!await(mlflow.versions())->last().isArchived);
  QVERIFY(await(mlflow.setArchived(first, true)));
  // Somebody may still load it by another name.
  api("POST", QStringLiteral("registered-models/alias"),
      {{"name", toJson(m_model)}, {"alias", "shadow"}, {"version", toJson(first)}});
  const auto borne = await(mlflow.remove(first));
  QVERIFY2(borne.error().why.contains(QStringLiteral("shadow")), errorText(borne).constData());
  api("DELETE", QStringLiteral("registered-models/alias"), {{"name", toJson(m_model)}, {"alias", "shadow"}});
  const auto removed = await(mlflow.remove(first));
  QVERIFY2(removed, errorText(removed).constData());
  QCOMPARE(await(mlflow.versions())->size(), 1);
}

void TestMlflowRegistry::namesThatAreNotThere() {
  newVersion(0.36);
  auto mlflow = registry();
  for (const char *version : {"77", "abc", "../1", "1 OR 1=1"}) {
    const auto refused = await(mlflow.deploy(QLatin1String(version), {}));
    QVERIFY2(!refused, version);
    QVERIFY2(!refused.error().why.isEmpty() && refused.error().target == mlflow.address(), version);
  }
  m_place.model = m_model + QStringLiteral("-gone");
  MlflowRegistry gone(*m_http, m_place, {}, Access::ReadWrite);
  for (const Error &error :
       {await(gone.versions()).error(), await(gone.inPlace()).error(), await(gone.fingerprint()).error()}) {
    QCOMPARE(error.code, ErrorCode::Failed);
    QVERIFY2(error.why.contains(QStringLiteral("RESOURCE_DOES_NOT_EXIST")), qPrintable(error.toString()));
    QVERIFY(!error.remedy.isEmpty());
  }
}

void TestMlflowRegistry::fetchAndKeepHaveNothingToDo() {
  const QString first = newVersion(0.36);
  auto mlflow = registry();
  QCOMPARE(*await(mlflow.fetch(first)), first);
  QCOMPARE(await(mlflow.fetch(QStringLiteral("77"))).error().code, ErrorCode::Refused);
  QCOMPARE(await(mlflow.keep()).error().code, ErrorCode::Refused);
  QVERIFY(await(mlflow.deploy(first, {})));
  QCOMPARE(*await(mlflow.keep()), first);
}

void TestMlflowRegistry::pagesAreFollowed() {
  NEEDS_OUR_SERVER();
  for (int i = 0; i < 10; ++i) newVersion(0.3);
  m_server->setPageSize(3);
  auto mlflow = registry();
  const auto versions = await(mlflow.versions());
  QCOMPARE(versions->size(), 10);
  QCOMPARE(m_server->calls.count(QStringLiteral("GET model-versions/search")), 4);
  for (int i = 0; i < 10; ++i) QCOMPARE(versions->at(i).version, QString::number(10 - i));
}

void TestMlflowRegistry::aPageTokenThatRepeatsForEver() {
  NEEDS_OUR_SERVER();
  newVersion(0.3);
  bool fresh = false;
  int number = 0;
  m_server->before = [&](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (!call.endsWith(QLatin1String("search"))) return std::nullopt;
    const std::string token = fresh ? std::to_string(++number) : "again";
    return HttpTestServer::Answer{
        HttpTestServer::answer(200, jsonDump(Json{{"model_versions", Json::array()}, {"next_page_token", token}}))};
  };
  auto mlflow = registry();
  auto endless = await(mlflow.versions());
  QVERIFY2(endless.error().why.contains(QStringLiteral("no end")), errorText(endless).constData());
  QCOMPARE(m_server->calls.count(QStringLiteral("GET model-versions/search")), 2);
  // A new token each time, and never a version.
  fresh = true;
  endless = await(mlflow.versions(), 60'000);
  QVERIFY2(endless.error().why.contains(QStringLiteral("no end")), errorText(endless).constData());
}

void TestMlflowRegistry::tenThousandVersions() {
  NEEDS_OUR_SERVER();
  constexpr int many = 10'000;
  const Json arguments{{"name", toJson(m_model)}, {"source", "s3://models/ranker"}};
  for (int i = 0; i < many; ++i) m_server->call("POST", QStringLiteral("model-versions/create"), arguments);
  auto mlflow = registry();
  const qint64 before = residentBytes();
  const auto versions = await(mlflow.versions(), 120'000);
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), many);
  QCOMPARE(versions->first().version, QString::number(many));
  const qint64 grown = residentBytes() - before;
  QVERIFY2(grown < qint64{60} << 20, QByteArray::number(grown).constData());
}

void TestMlflowRegistry::runsAreReadAFewAtATime() {
  NEEDS_OUR_SERVER();
  for (int i = 0; i < 120; ++i) newVersion(0.3 + i / 1000.0);
  api("POST", QStringLiteral("registered-models/alias"),
      {{"name", toJson(m_model)}, {"alias", "champion"}, {"version", "2"}});
  auto mlflow = registry();
  const auto versions = await(mlflow.versions(), 60'000);
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(m_server->calls.count(QStringLiteral("GET runs/get")), 101);
  QVERIFY2(m_server->mostAtOnce() <= 8, QByteArray::number(m_server->mostAtOnce()).constData());
  QVERIFY(!versions->first().metrics.isEmpty() && versions->last().metrics.isEmpty());
  QVERIFY(!versions->at(118).metrics.isEmpty());  // the second, which serves
  // Runs that are gone, or of somebody else, leave versions without figures; a server that fails is an error.
  for (const auto &[status, code] : {std::pair{404, "RESOURCE_DOES_NOT_EXIST"}, std::pair{403, "PERMISSION_DENIED"}}) {
    m_server->before = [status, code](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
      if (call != QLatin1String("GET runs/get")) return std::nullopt;
      return MlflowServer::error(status, code, QStringLiteral("no such run for you"));
    };
    const auto bare = await(mlflow.versions(), 60'000);
    QVERIFY2(bare && bare->first().metrics.isEmpty(), errorText(bare).constData());
  }
  m_server->before = [](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (call != QLatin1String("GET runs/get")) return std::nullopt;
    return MlflowServer::error(500, "INTERNAL_ERROR", QStringLiteral("the database is away"));
  };
  QCOMPARE(await(mlflow.versions()).error().code, ErrorCode::Failed);
}

void TestMlflowRegistry::refusals_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("why");
  const auto row = [](const char *name, int status, const char *body, ErrorCode code, const char *why) {
    QTest::newRow(name) << status << QByteArray(body) << code << QString::fromUtf8(why);
  };
  row("401", 401, "You are not authenticated.", ErrorCode::Refused, "401: You are not authenticated.");
  row("403", 403, R"({"error_code":"PERMISSION_DENIED","message":"Permission denied"})", ErrorCode::Refused,
      "PERMISSION_DENIED: Permission denied");
  row("404 of another server", 404, "<html>nginx", ErrorCode::Failed, "404: <html>nginx");
  row("429", 429, R"({"error_code":"REQUEST_LIMIT_EXCEEDED","message":"Slow down"})", ErrorCode::Failed, "Slow down");
  row("500", 500, R"({"error_code":"INTERNAL_ERROR","message":"disk I/O \u001b[31merror"})", ErrorCode::Failed,
      "INTERNAL_ERROR: disk I/O \\x1b[31merror");
  row("503 without a body", 503, "", ErrorCode::Failed, "503");
  row("no JSON", 200, "<html>Please log in", ErrorCode::Failed, "starts with: <html>Please log in");
  row("cut JSON", 200, R"({"registered_model": {"na)", ErrorCode::Failed, "no JSON object");
  row("a list", 200, "[]", ErrorCode::Failed, "no JSON object");
}

void TestMlflowRegistry::refusals() {
  NEEDS_OUR_SERVER();
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QFETCH(ErrorCode, code);
  QFETCH(QString, why);
  m_server->before = [&](const QString &, const Json &) {
    return HttpTestServer::Answer{HttpTestServer::answer(status, body)};
  };
  auto mlflow = registry();
  for (const Error &error : {await(mlflow.versions()).error(), await(mlflow.fingerprint()).error()}) {
    QCOMPARE(error.code, code);
    QVERIFY2(error.why.contains(why), qPrintable(error.toString()));
    QCOMPARE(error.target, mlflow.address());
  }
}

void TestMlflowRegistry::aServerThatFailsWhileItChanges_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("400") << 400 << ErrorCode::Failed;
  QTest::newRow("403") << 403 << ErrorCode::Refused;
  QTest::newRow("500") << 500 << ErrorCode::OutcomeUnknown;
  QTest::newRow("502 of a proxy") << 502 << ErrorCode::OutcomeUnknown;
  QTest::newRow("200 of a portal") << 200 << ErrorCode::OutcomeUnknown;
}

void TestMlflowRegistry::aServerThatFailsWhileItChanges() {
  NEEDS_OUR_SERVER();
  QFETCH(int, status);
  QFETCH(ErrorCode, code);
  const QString first = newVersion(0.36);
  bool fired = false;
  m_server->before = [&](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (call != QLatin1String("POST registered-models/alias")) return std::nullopt;
    fired = true;
    return HttpTestServer::Answer{HttpTestServer::answer(status, "<html>")};
  };
  auto mlflow = registry();
  const auto failed = await(mlflow.deploy(first, {}));
  QVERIFY(fired);
  QCOMPARE(failed.error().code, code);
  QCOMPARE(*await(mlflow.inPlace()), ModelInPlace());
}

void TestMlflowRegistry::aConnectionLostAfterSending() {
  NEEDS_OUR_SERVER();
  const QString first = newVersion(0.36);
  bool fired = false;
  m_server->after = [&](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (call != QLatin1String("POST registered-models/alias") || std::exchange(fired, true)) return std::nullopt;
    return HttpTestServer::Answer{};
  };
  auto mlflow = registry();
  const auto unknown = await(mlflow.deploy(first, {}));
  QVERIFY(fired);
  QCOMPARE(unknown.error().code, ErrorCode::OutcomeUnknown);
  QCOMPARE(m_server->calls.count(QStringLiteral("POST registered-models/alias")), 1);
  // It had happened, and the same again finds it so.
  QVERIFY(await(mlflow.deploy(first, {})));
  // What changes nothing is not unknown.
  m_server->after = [](const QString &, const Json &) { return std::optional(HttpTestServer::Answer{}); };
  QCOMPARE(await(mlflow.inPlace()).error().code, ErrorCode::Unreachable);
  m_place.url.setPort(1);
  MlflowRegistry nobody(*m_http, m_place, {}, Access::ReadWrite);
  QCOMPARE(await(nobody.deploy(first, {})).error().code, ErrorCode::Unreachable);
}

void TestMlflowRegistry::twoWhoPromote() {
  NEEDS_OUR_SERVER();
  const QString first = newVersion(0.36);
  const QString mine = newVersion(0.40);
  const QString theirs = newVersion(0.41);
  auto here = registry();
  auto there = registry();
  QVERIFY(await(here.deploy(first, {})));
  // Both begin with the same in place: one of them wins, whatever the order of their requests.
  QObject receiver;
  QMap<QString, bool> succeeded;
  launch<Done>(here.deploy(mine, {first, {}}), &receiver,
               [&](const Result<Done> &result) { succeeded[mine] = result.has_value(); });
  launch<Done>(there.deploy(theirs, {first, {}}), &receiver,
               [&](const Result<Done> &result) { succeeded[theirs] = result.has_value(); });
  QTRY_COMPARE(succeeded.size(), 2);
  const QString present = await(here.inPlace())->version;
  QVERIFY(present == mine || present == theirs);
  QVERIFY(succeeded.value(present));
  // Theirs comes right after ours: who reads back what is not theirs is told.
  const QString other = present == mine ? theirs : mine;
  m_server->after = [&](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (call != QLatin1String("POST registered-models/alias")) return std::nullopt;
    m_server->after = {};
    m_server->call("POST", QStringLiteral("registered-models/alias"),
                   {{"name", toJson(m_model)}, {"alias", "champion"}, {"version", toJson(first)}});
    return std::nullopt;
  };
  const auto lost = await(here.deploy(other, {present, {}}));
  QVERIFY(!m_server->after);
  QCOMPARE(lost.error().code, ErrorCode::Failed);
  QVERIFY2(lost.error().why.contains(QStringLiteral("version %1 is in place by now").arg(first)),
           errorText(lost).constData());
  // Theirs came before ours: nothing is touched.
  const auto late = await(here.deploy(other, {present, {}}));
  QCOMPARE(late.error().code, ErrorCode::Refused);
  QCOMPARE(await(here.inPlace())->version, first);
}

void TestMlflowRegistry::aTokenIsSentAndNeverShown() {
  NEEDS_OUR_SERVER();
  newVersion(0.36);
  const QString token = QStringLiteral("t0ken-of-the-ops-desk");
  m_server->authorization = "Bearer " + token.toUtf8();
  int asked = 0;
  const auto source = [&](const QString &text) {
    return SecretSource([&asked, text] {
      ++asked;
      return secretNow(text);
    });
  };
  auto right = registry(QStringLiteral("champion"), Access::ReadWrite, source(token));
  const auto versions = await(right.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(asked, 1);
  // A wrong one is refused, and asked for anew the next time.
  auto wrong = registry(QStringLiteral("champion"), Access::ReadWrite, source(QStringLiteral("wr0ng-token")));
  for (int i = 0; i < 2; ++i) {
    const auto refused = await(wrong.versions());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().remedy.contains(QStringLiteral("auth")));
  }
  QCOMPARE(asked, 3);
  // User and password; a server that repeats what it was sent.
  m_server->authorization = "Basic " + QByteArray("ops:pa:ssw0rd").toBase64();
  auto basic = registry(QStringLiteral("champion"), Access::ReadWrite, source(QStringLiteral("ops:pa:ssw0rd")));
  QVERIFY(await(basic.versions()));
  m_server->before = [&](const QString &, const Json &) {
    return MlflowServer::error(403, "PERMISSION_DENIED",
                               QStringLiteral("no: pa:ssw0rd, %1").arg(QString::fromLatin1(m_server->authorization)));
  };
  const auto echoed = await(basic.versions());
  const QString text = echoed.error().toString();
  QVERIFY2(!text.contains(QStringLiteral("ssw0rd")), qPrintable(text));
  QVERIFY2(!text.contains(QString::fromLatin1(QByteArray("ops:pa:ssw0rd").toBase64())), qPrintable(text));
  // No secret is to be had.
  auto without = registry(QStringLiteral("champion"), Access::ReadWrite, [] {
    return makeOp<Secret>([](OperationOf<Secret> &op) {
      op.fail({ErrorCode::Refused, QStringLiteral("Reading the keyring"), {}, QStringLiteral("it is locked"), {}});
    });
  });
  QVERIFY(await(without.versions()).error().why.contains(QStringLiteral("locked")));
}

void TestMlflowRegistry::aRedirectIsNotFollowed() {
  NEEDS_OUR_SERVER();
  int elsewhere = 0;
  HttpTestServer other([&](const QByteArray &) {
    ++elsewhere;
    return HttpTestServer::Answer{HttpTestServer::answer(200, "{}")};
  });
  m_server->before = [&](const QString &, const Json &) {
    return HttpTestServer::Answer{HttpTestServer::answer(
        302, "", "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/login\r\n")};
  };
  auto mlflow = registry();
  const auto refused = await(mlflow.versions());
  QVERIFY2(refused.error().why.contains(QStringLiteral("redirects are not followed")), errorText(refused).constData());
  QCOMPARE(elsewhere, 0);
}

void TestMlflowRegistry::aSlowServerMeetsTheDeadline() {
  NEEDS_OUR_SERVER();
  m_server->before = [](const QString &, const Json &) {
    return HttpTestServer::Answer{HttpTestServer::answer(200, QByteArray(10'000, ' ')), 20};
  };
  registry();
  m_place.timeout = std::chrono::milliseconds(kSlowMs);
  MlflowRegistry mlflow(*m_http, m_place, {}, Access::ReadWrite);
  QElapsedTimer clock;
  clock.start();
  QCOMPARE(await(mlflow.inPlace()).error().code, ErrorCode::TimedOut);
  QVERIFY(clock.elapsed() < 10 * kSlowMs);
}

void TestMlflowRegistry::readOnlyChangesNothing() {
  const QString first = newVersion(0.36);
  auto mlflow = registry(QStringLiteral("champion"), Access::ReadOnly);
  m_server->calls.clear();
  QCOMPARE(await(mlflow.deploy(first, {})).error().code, ErrorCode::Refused);
  QCOMPARE(await(mlflow.setArchived(first, true)).error().code, ErrorCode::Refused);
  QCOMPARE(await(mlflow.remove(first)).error().code, ErrorCode::Refused);
  QCOMPARE(m_server->calls, QStringList());
  QVERIFY(await(mlflow.versions()));
}

void TestMlflowRegistry::digestsAndStatesOfVersions() {
  NEEDS_OUR_SERVER();
  m_server->before = [&](const QString &call, const Json &) -> std::optional<HttpTestServer::Answer> {
    if (call != QLatin1String("GET model-versions/search")) return std::nullopt;
    Json versions = Json::array();
    const auto add = [&](const char *number, Json more) {
      Json version{{"name", toJson(m_model)}, {"version", number}, {"creation_timestamp", "1700000000000"}};
      version.update(more);
      versions.push_back(version);
    };
    add("1", {{"tags", {{{"key", "digest"}, {"value", "sha256:" + std::string(64, 'C')}}}}});
    add("2", {{"tags", {{{"key", "digest"}, {"value", "md5:1234"}}, {{"key", "version"}, {"value", "1.2.0"}}}}});
    add("3", {{"status", "FAILED_REGISTRATION"}, {"status_message", "no such bucket"}});
    add("10", {{"status", "PENDING_REGISTRATION"}});
    versions.push_back({{"name", "another"}, {"version", "4"}});
    versions.push_back("no version");
    return HttpTestServer::Answer{HttpTestServer::answer(200, jsonDump(Json{{"model_versions", versions}}))};
  };
  auto mlflow = registry();
  const auto versions = await(mlflow.versions());
  QVERIFY2(versions, errorText(versions).constData());
  QCOMPARE(versions->size(), 4);
  QCOMPARE(versions->at(0).version, QStringLiteral("10"));
  QVERIFY(versions->at(0).complaint.contains(QStringLiteral("PENDING")));
  QVERIFY(versions->at(1).complaint.contains(QStringLiteral("no such bucket")));
  QCOMPARE(versions->at(2).release, QStringLiteral("1.2.0"));
  QVERIFY(versions->at(2).digest.isEmpty());
  QCOMPARE(versions->at(3).digest, QString(64, QLatin1Char('c')));
  QCOMPARE(versions->at(3).createdAt.toMSecsSinceEpoch(), 1'700'000'000'000);
}

QTEST_GUILESS_MAIN(TestMlflowRegistry)
#include "tst_mlflow_registry.moc"
